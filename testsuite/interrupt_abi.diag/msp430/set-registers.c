/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Other options on registers do no harm; the twin has a call besides.  */
/* { dg-additional-options "-ffixed-r5 -fcall-saved-r12 -fcall-used-r14" } */
volatile int n;
void ext (void);
void __attribute__ ((interrupt_abi ("msp430")))
h (void)
{
  n = n * 3;
#ifdef TWIN
  ext ();
#endif
}
