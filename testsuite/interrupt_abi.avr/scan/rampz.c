/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A core with RAMPZ alone (ATmega2560): it is any function's to change, so it
   is saved where ELPM is used, or an unknown function called.  */
/* { dg-options "-mmcu=atmega2560 -Os" } */
#include <stdint.h>

#define HANDLER __attribute__ ((interrupt_abi ("avr")))

volatile uint8_t flag, *volatile pointer;
static const __flash1 uint8_t table[4] = { 1, 2, 3, 4 };
extern void external (void);

void HANDLER no_flash (void) { *pointer = flag; }
/* { dg-final { scan-function-not no_flash {RAMPZ} } } */

void HANDLER from_flash (void) { flag = table[flag & 3]; }
/* { dg-final { scan-function-times from_flash {^\tin r[0-9]+,__RAMPZ__$} 1 } } */
/* { dg-final { scan-function-times from_flash {^\tout __RAMPZ__,r[0-9]+$} 2 } } */

void HANDLER calls (void) { external (); }
/* { dg-final { scan-function-times calls {^\tin r[0-9]+,__RAMPZ__$} 1 } } */
/* { dg-final { scan-function-times calls {^\tout __RAMPZ__,r[0-9]+$} 1 } } */

static void __attribute__ ((noinline)) callee (void) { flag++; }
void HANDLER calls_known (void) { callee (); }
/* { dg-final { scan-function-not calls_known {RAMPZ} } } */

/* EIND, where asm or C in sight writes it; a callee's writing counts.  */
void HANDLER eind_asm (void)
{
  __asm__ volatile ("out __EIND__, %0" : : "r" (flag));
}
/* { dg-final { scan-function-times eind_asm {^\tin r24,0x3c$} 1 } } */
/* { dg-final { scan-function-times eind_asm {^\tout 0x3c,r24$} 1 } } */

static void __attribute__ ((noinline)) sets_eind (void)
{
  *(volatile uint8_t *) 0x5c = flag;
}
void HANDLER eind_callee (void) { sets_eind (); }
/* { dg-final { scan-function-times eind_callee {^\tin r24,0x3c$} 1 } } */
/* { dg-final { scan-function-times eind_callee {^\tout 0x3c,r24$} 1 } } */
/* { dg-final { scan-function-not calls {0x3c} } } */
