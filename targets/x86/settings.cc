/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Options of x86 that no interrupt handler can live with.  */
#include "x86.h"

const char *
x86_refused_setting (const char **why)
{
  if (TARGET_64BIT && !TARGET_LP64)
    {
      *why = "pointers of 32 bits cannot reach the frame: the CPU pushes it to "
	     "where the 64-bit stack pointer says";
      return "-mx32";
    }
  if (TARGET_CODE16)
    {
      *why = "the CPU pushes a frame of another layout in 16-bit mode";
      return "-m16";
    }
  if (TARGET_IAMCU)
    {
      *why = "the psABI of Intel MCU says nothing of interrupts, and its "
	     "processors are not supported";
      return "-miamcu";
    }
  if (ix86_abi == MS_ABI)
    {
      *why = "the callees of a handler must have the System V ABI";
      return "-mabi=ms";
    }
  return NULL;
}
