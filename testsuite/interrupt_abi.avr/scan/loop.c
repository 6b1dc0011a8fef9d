/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A loop that comes back right behind the prologue: cross-jumping puts its
   label before the prologue's end, and the saves belong before the label.  */
/* { dg-options "-mmcu=atmega328p -O2 -fno-reorder-blocks" } */
volatile int counter;
void elsewhere (void);

void __attribute__ ((interrupt_abi ("avr"))) loops (void)
{
  while (counter++ != 7)
    elsewhere ();
}
/* { dg-final { scan-function-times loops {^\tpush } 15 } } */
/* { dg-final { scan-function-times loops {^\treti$} 1 } } */

void __attribute__ ((interrupt_abi ("avr-non-blocking"))) nb_loops (void)
{
  while (counter++ != 7)
    elsewhere ();
}
/* { dg-final { scan-function-times nb_loops {^\tpush } 15 } } */
/* { dg-final { scan-function-times nb_loops {^\treti$} 1 } } */
