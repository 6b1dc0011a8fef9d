/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Purpose: comparisons of volatile variables and peripheral registers need no
   register, read what the source reads, as wide and as often.  */
/* { dg-do compile } */
/* { dg-options "-mcpu=msp430 -O2" } */
#define HANDLER(name) void __attribute__ ((interrupt_abi ("msp430"))) name (void)
#define IFG (*(volatile unsigned char *) 0x23)
volatile int n, m;
volatile unsigned char byte;

HANDLER (word) { if (n) m = 1; }
HANDLER (byte_zero) { if (byte) m = 1; }
HANDLER (byte_equal) { if (byte == 200) m = 1; }
HANDLER (bit) { if (IFG & 8) m = 1; }
HANDLER (two) { if (n == m) m = 1; }
HANDLER (twice) { if (n && n) m = 1; }

/* { dg-final { scan-function word {^\tCMP.W\t#0, &n . J} } } */
/* { dg-final { scan-function-not word {^\t(PUSH|MOV.W\t&)} } } */
/* { dg-final { scan-function byte_zero {^\tCMP.B\t#0, &byte . J} } } */
/* { dg-final { scan-function-not byte_zero {^\tPUSH} } } */
/* { dg-final { scan-function byte_equal {^\tCMP.B\t#-56, &byte . J} } } */
/* { dg-final { scan-function-not byte_equal {^\tPUSH} } } */
/* { dg-final { scan-function bit {^\tBIT.B\t#8, &35 . J} } } */
/* { dg-final { scan-function-not bit {^\tPUSH} } } */
/* n is read first, then m.  */
/* { dg-final { scan-function two {^\tMOV.W\t&n, R12$} } } */
/* { dg-final { scan-function two {^\tCMP.W\t&m, R12 . J} } } */
/* { dg-final { scan-function-times two {^\tPUSH} 1 } } */
/* { dg-final { scan-function-times twice {^\tCMP.W\t#0, &n . J} 2 } } */
