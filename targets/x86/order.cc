/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The order in which the allocator tries registers in a handler.

   An ordinary function prefers registers that its callers save.  A handler
   pays for every one, so other things decide: the registers that insns ask for
   by name come first (AX, DX; SI and DI, which carry arguments), and those
   that need no REX prefix come before R8 to R15.  That is also the order that
   GCC gives its own handlers (x86_order_regs_for_local_alloc with the
   call_used_regs of ix86_conditional_register_usage), whose bodies ours are
   not to be longer than.  */
#include "backend.h"
#include "x86.h"

static const unsigned char order_64[] = { AX_REG, DX_REG, SI_REG, DI_REG,
					  CX_REG, BX_REG, BP_REG };
static const unsigned char order_32[] = { AX_REG, DX_REG, CX_REG, BX_REG,
					  SI_REG, DI_REG, BP_REG };

void
x86_order_registers (void)
{
  if (TARGET_64BIT)
    iabi_prefer_registers (order_64, ARRAY_SIZE (order_64));
  else
    iabi_prefer_registers (order_32, ARRAY_SIZE (order_32));
}
