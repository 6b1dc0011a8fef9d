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
#include "ira.h"
#include "ira-int.h"
#include "x86.h"

static const unsigned char order_64[] = { AX_REG, DX_REG, SI_REG, DI_REG,
					  CX_REG, BX_REG, BP_REG };
static const unsigned char order_32[] = { AX_REG, DX_REG, CX_REG, BX_REG,
					  SI_REG, DI_REG, BP_REG };

typedef short class_regs[FIRST_PSEUDO_REGISTER];
static class_regs saved_regs[N_REG_CLASSES];
static class_regs saved_index[N_REG_CLASSES];
static bool changed;

/* Put the registers of ORDER, N of them, first among those of CLASS.  */
static void
put_first (int rclass, const unsigned char *order, int n)
{
  class_regs *regs = &ira_class_hard_regs[rclass];
  class_regs *index = &ira_class_hard_reg_index[rclass];
  int to = 0;
  HARD_REG_SET seen;
  CLEAR_HARD_REG_SET (seen);
  for (int i = 0; i < n; i++)
    if ((*index)[order[i]] >= 0)
      {
	(*regs)[to++] = order[i];
	SET_HARD_REG_BIT (seen, order[i]);
      }
  for (int i = 0; i < ira_class_hard_regs_num[rclass]; i++)
    if (!TEST_HARD_REG_BIT (seen, saved_regs[rclass][i]))
      (*regs)[to++] = saved_regs[rclass][i];
  for (int i = 0; i < to; i++)
    (*index)[(*regs)[i]] = i;
}

void
x86_order_registers (void)
{
  memcpy (saved_regs, ira_class_hard_regs, sizeof saved_regs);
  memcpy (saved_index, ira_class_hard_reg_index, sizeof saved_index);
  changed = true;
  for (int rclass = 0; rclass < N_REG_CLASSES; rclass++)
    if (TARGET_64BIT)
      put_first (rclass, order_64, ARRAY_SIZE (order_64));
    else
      put_first (rclass, order_32, ARRAY_SIZE (order_32));
}

/* The tables are the target's, for all functions.  */
void
x86_reorder_registers (void)
{
  if (!changed)
    return;
  memcpy (ira_class_hard_regs, saved_regs, sizeof saved_regs);
  memcpy (ira_class_hard_reg_index, saved_index, sizeof saved_index);
  changed = false;
}
