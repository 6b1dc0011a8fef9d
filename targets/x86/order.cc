/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The order in which the allocator tries registers in a handler.

   An ordinary function prefers registers that its callers save.  A handler
   pays for every one, so other things decide: the registers that insns ask for
   by name come first (AX, DX; SI and DI, which carry arguments), and those
   that need no REX prefix come before R8 to R15.  That is also the order that
   GCC gives its own handlers (x86_order_regs_for_local_alloc with the
   call_used_regs of ix86_conditional_register_usage), whose bodies ours are
   not to be longer than.

   For the same reason the first few of them cost the allocator nothing
   (calculate_saved_nregs in ira-color.cc): they count as call-used in its own
   handlers.  For others it adds a save and a restore, since GCC 15 scaled by
   the block's frequency, so that it would sooner move a value about than take
   AX or DX, which the next division needs in any case.  */
#include "backend.h"
#include "x86.h"

static const unsigned char order_64[] = { AX_REG, DX_REG, SI_REG, DI_REG,
					  CX_REG, BX_REG, BP_REG };
static const unsigned char order_32[] = { AX_REG, DX_REG, CX_REG, BX_REG,
					  SI_REG, DI_REG, BP_REG };

/* How many of them are free.  */
enum { FREE_64 = 4, FREE_32 = 2 };

/* Until registers are allocated, count the first N of ORDER among those that
   the function may change.  */
static void
count_as_free (const unsigned char *order, int n)
{
  HARD_REG_SET set;
  CLEAR_HARD_REG_SET (set);
  for (int i = 0; i < n; i++)
    SET_HARD_REG_BIT (set, order[i]);
  iabi_loosen_abi (set);
}

void
x86_order_registers (void)
{
  if (TARGET_64BIT)
    iabi_prefer_registers (order_64, ARRAY_SIZE (order_64));
  else
    iabi_prefer_registers (order_32, ARRAY_SIZE (order_32));
  if (optimize)
    count_as_free (TARGET_64BIT ? order_64 : order_32,
		   TARGET_64BIT ? FREE_64 : FREE_32);
}
