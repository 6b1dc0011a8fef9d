/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The table of instructions that may fault, made by events.S.  In a file of
   its own: its handlers call something they cannot see.  */
#include "handlers.h"

struct fixup
{
  uword at, to;
};
extern const struct fixup fixup_table[], fixup_table_end[];

uword
fixup_find (uword ip)
{
  for (const struct fixup *f = fixup_table; f < fixup_table_end; f++)
    if (f->at == ip)
      return f->to;
  return 0;
}
