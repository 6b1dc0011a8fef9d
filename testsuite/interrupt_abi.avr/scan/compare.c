/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A comparison whose jump GCC deleted, right before the return: the back end
   prints it by the jump after it, and crashed here, as it does for its own
   attribute.  After GCC's compile/pr31710.c.  */
/* { dg-options "-mmcu=atmega328p -O2 -w" } */
struct v { short i; };

void
negate (struct v *in, struct v *out)
{
  if (in->i == -0x7fff - 1)
    out->i = -in->i;
}

extern volatile unsigned counter;
void elsewhere (void);

void __attribute__ ((interrupt_abi ("avr"))) leaves (void)
{
  void (*p) (void) = (void (*) (void)) negate;
  if (counter++ == 7)
    elsewhere ();
  p ();
}
/* { dg-final { scan-function-times leaves {^\treti$} 1 } } */
/* Only that of its own branch is left; GCC 16 inlines negate, whose branch has
   another.  */
/* { dg-final { scan-function-times leaves {^\t(cp|cpc|cpi|sbiw) } 1 { target !gcc16+ } } } */
/* { dg-final { scan-function-times leaves {^\tbr} 1 { target !gcc16+ } } } */
/* { dg-final { scan-function-times leaves {^\tbr} 2 { target gcc16+ } } } */

/* The same with a label between the comparison and the return.  */
void __attribute__ ((interrupt_abi ("avr"))) label_between (void)
{
  void (*p) (void) = (void (*) (void)) negate;
  if (counter++ == 7)
    return;
  if (counter == 8)
    elsewhere ();
  else
    p ();
}
/* { dg-final { scan-function-times label_between {^\treti$} 2 { target !gcc16+ } } } */
/* { dg-final { scan-function-times label_between {^\tbr} 2 { target !gcc16+ } } } */
