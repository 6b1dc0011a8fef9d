/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The order in which the allocator tries registers in a handler: GCC's is for
   ordinary functions, which take the registers that their callers save.  */
#include "iabi.h"
#include "ira.h"
#include "ira-int.h"

typedef short class_regs[FIRST_PSEUDO_REGISTER];
static class_regs saved_regs[N_REG_CLASSES];
static class_regs saved_index[N_REG_CLASSES];
static int saved_order[FIRST_PSEUDO_REGISTER];
static int saved_inverse[FIRST_PSEUDO_REGISTER];
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

/* Reload, before LRA, has an order of its own for the registers that it
   takes.  */
static void
put_first_for_reload (const unsigned char *order, int n)
{
  int to = n;
  memcpy (saved_order, reg_alloc_order, sizeof saved_order);
  memcpy (saved_inverse, inv_reg_alloc_order, sizeof saved_inverse);
  for (int i = 0; i < n; i++)
    reg_alloc_order[i] = order[i];
  for (int i = 0; i < FIRST_PSEUDO_REGISTER; i++)
    if (!memchr (order, saved_order[i], n))
      reg_alloc_order[to++] = saved_order[i];
  for (int i = 0; i < to; i++)
    inv_reg_alloc_order[reg_alloc_order[i]] = i;
}

void
iabi_prefer_registers (const unsigned char *order, int n)
{
  memcpy (saved_regs, ira_class_hard_regs, sizeof saved_regs);
  memcpy (saved_index, ira_class_hard_reg_index, sizeof saved_index);
  changed = true;
  for (int rclass = 0; rclass < N_REG_CLASSES; rclass++)
    put_first (rclass, order, n);
  if (!IABI_USES_LRA)
    put_first_for_reload (order, n);
}

/* The tables are the target's, for all functions.  */
void
iabi_forget_preference (void)
{
  if (!changed)
    return;
  memcpy (ira_class_hard_regs, saved_regs, sizeof saved_regs);
  memcpy (ira_class_hard_reg_index, saved_index, sizeof saved_index);
  if (!IABI_USES_LRA)
    {
      memcpy (reg_alloc_order, saved_order, sizeof saved_order);
      memcpy (inv_reg_alloc_order, saved_inverse, sizeof saved_inverse);
    }
  changed = false;
}
