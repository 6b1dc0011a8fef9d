/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which paths a handler has: questions about its control flow graph.  */
#include "backend.h"
#include "codegen.h"

/* Mark in SEEN the blocks reachable from FROM, not through AVOID.  FROM
   itself is marked when it is in a cycle.  */
static void
reach (basic_block from, basic_block avoid, sbitmap seen)
{
  auto_vec<basic_block> work;
  bitmap_clear (seen);
  work.safe_push (from);
  while (!work.is_empty ())
    {
      edge e;
      edge_iterator ei;
      FOR_EACH_EDGE (e, ei, work.pop ()->succs)
	if (e->dest != avoid && !bitmap_bit_p (seen, e->dest->index))
	  {
	    bitmap_set_bit (seen, e->dest->index);
	    work.safe_push (e->dest);
	  }
    }
}

iabi_paths::iabi_paths ()
{
  int n = last_basic_block_for_fn (cfun);
  m_known = n_basic_blocks_for_fn (cfun) <= MAX_BLOCKS;
  m_from = m_known ? sbitmap_vector_alloc (n, n) : NULL;
  m_avoiding = m_known ? sbitmap_vector_alloc (n, n) : NULL;
  if (!m_known)
    return;
  basic_block bb;
  FOR_EACH_BB_FN (bb, cfun)
    {
      reach (bb, NULL, m_from[bb->index]);
      reach (ENTRY_BLOCK_PTR_FOR_FN (cfun), bb, m_avoiding[bb->index]);
    }
}

iabi_paths::~iabi_paths ()
{
  if (!m_known)
    return;
  sbitmap_vector_free (m_from);
  sbitmap_vector_free (m_avoiding);
}

bool
iabi_paths::reaches_p (basic_block a, basic_block b) const
{
  return !m_known || bitmap_bit_p (m_from[a->index], b->index);
}

bool
iabi_paths::returns_p (basic_block bb) const
{
  return reaches_p (bb, EXIT_BLOCK_PTR_FOR_FN (cfun));
}

bool
iabi_paths::avoidable_p (basic_block bb) const
{
  return m_known && bitmap_bit_p (m_avoiding[bb->index], EXIT_BLOCK);
}

bool
iabi_paths::off_common_path_p (basic_block bb) const
{
  return avoidable_p (bb) && !reaches_p (bb, bb);
}

bool
iabi_paths::start_reaches_avoiding_p (basic_block bb, basic_block avoid) const
{
  return !m_known || bitmap_bit_p (m_avoiding[avoid->index], bb->index);
}
