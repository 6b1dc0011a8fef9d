/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Purpose: -mcode-region=upper moves functions, never a handler.  */
/* { dg-do compile } */
/* { dg-options "-mlarge -mcode-region=upper -ffunction-sections -O2" } */
#include "shape.h"

/* { dg-final { scan-assembler-times {^\t.section\t.upper.text.ordinary,} 1 } } */
/* { dg-final { scan-assembler {^\t.section\t.lowtext} } } */
/* { dg-final { scan-assembler-not {^\t.section\t.upper.text.(tick|call_ext|rare|wake)} } } */
