/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A handler's loops are not made into threads, those of other functions
   are.  */
/* { dg-do compile } */
/* { dg-additional-options "-mgeneral-regs-only -ftree-parallelize-loops=2" } */
int a[100000], b[100000];

__attribute__ ((interrupt_abi ("x86", 32))) void
h (void *f)
{
  (void) f;
  for (int i = 0; i < 100000; i++)
    a[i] = b[i] * 3 + i;
}
/* { dg-final { scan-function-not h {GOMP} } } */
/* { dg-final { scan-function h {^\tiretq?$} } } */

void
plain (void)
{
  for (int i = 0; i < 100000; i++)
    a[i] = b[i] * 5 + i;
}
/* { dg-final { scan-function plain {GOMP_parallel} } } */
