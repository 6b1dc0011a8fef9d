/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A core with RAMPD, RAMPX, RAMPY and RAMPZ: the compiler counts on their
   being 0, so a handler that addresses memory through one saves and clears it,
   and no other.  */
/* { dg-options "-mmcu=avrxmega7 -Os" } */
#include <stdint.h>

#define HANDLER __attribute__ ((interrupt_abi ("avr")))

volatile uint8_t flag;
uint8_t *volatile pointer;

void HANDLER nothing (void) {}
/* { dg-final { scan-function-not nothing {RAMP} } } */
/* { dg-final { scan-function-not nothing {^\tpush } } } */

void HANDLER direct (void) { flag = 1; }
/* { dg-final { scan-function-times direct {^\tin r[0-9]+,__RAMPD__$} 1 } } */
/* { dg-final { scan-function-times direct {^\tout __RAMPD__,r[0-9]+$} 2 } } */
/* { dg-final { scan-function-not direct {RAMP[XYZ]} } } */

void HANDLER through_z (void) { *pointer = 1; }
/* { dg-final { scan-function-times through_z {^\tin r[0-9]+,__RAMPZ__$} 1 } } */
/* { dg-final { scan-function-not through_z {RAMP[XY]} } } */
/* { dg-final { scan-function-not through_z {EIND} } } */
