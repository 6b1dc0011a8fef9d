/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Options of x86 that no interrupt handler can live with.  */
#include "x86.h"

const char *
x86_refused_setting (const struct iabi_abi *abi, const char **why)
{
  HARD_REG_SET saved;
  CLEAR_HARD_REG_SET (saved);
  SET_HARD_REG_BIT (saved, DI_REG);
  if (!TARGET_64BIT)
    if (const char *option = iabi_call_used_option (saved))
      {
	*why = "an array of variable length may take this register, which the "
	       "compiler then does not save; compile the function in a file "
	       "without it";
	return option;
      }
  if (abi->flags & IABI_CALLABLE)
    return NULL;
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
