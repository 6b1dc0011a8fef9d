/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Regions off the common path that save for all their blocks.

   Where a register changes in several blocks that can follow one another, or
   in a loop, a save in each would be executed more than once.  The blocks
   between them then make one region with one entry block: the nearest that
   dominates all of them, and everything on the way from it to them.  The
   region saves on the edges into it and restores on the edges out of it.  */
#include "backend.h"
#include "codegen.h"
#include "cold.h"

/* Whether every path from the function's start to B goes through A.  GCC's own
   dominators are not there during register allocation.  */
static bool
dominates_p (const iabi_paths &paths, basic_block a, basic_block b)
{
  return a == b || !paths.start_reaches_avoiding_p (b, a);
}

/* The block nearest to BLOCKS that dominates all of them, or NULL.  */
static basic_block
common_dominator (const iabi_paths &paths, const vec<basic_block> &blocks)
{
  basic_block best = NULL, bb;
  FOR_EACH_BB_FN (bb, cfun)
    {
      if (best && !dominates_p (paths, best, bb))
	continue;
      bool all = true;
      for (basic_block b : blocks)
	all = all && dominates_p (paths, bb, b);
      if (all)
	best = bb;
    }
  return best;
}

/* Each way out of a region costs a copy of its restores.  */
static unsigned int
max_exits (void)
{
  return optimize_function_for_size_p (cfun) ? 2 : 4;
}

/* Whether saves can be put before and restores behind the region: no path
   enters it twice, each edge can hold insns, and each of its blocks ends with
   the stack pointer where it was at its start.  */
static bool
region_good_p (const iabi_paths &paths, const iabi_region &r)
{
  if (!paths.avoidable_p (r.entry))
    return false;
  unsigned int exits = 0;
  for (basic_block b : r.blocks)
    {
      if (!iabi_can_wrap_block (b)
	  || (iabi_has_cold_call_p (b) && !iabi_backend.can_align_region ()))
	return false;
      edge e;
      edge_iterator ei;
      FOR_EACH_EDGE (e, ei, b->succs)
	if (!r.contains_p (e->dest)
	    && (++exits > max_exits () || e->dest == EXIT_BLOCK_PTR_FOR_FN (cfun)
		|| (e->flags & EDGE_COMPLEX)
		|| e->dest == r.entry
		|| paths.reaches_p (e->dest, r.entry)))
	  return false;
      /* Made by shrink-wrapping: the stack pointer is not the same
	 everywhere.  */
      rtx_insn *insn;
      FOR_BB_INSNS (b, insn)
	if (NONDEBUG_INSN_P (insn)
	    && (prologue_epilogue_contains (insn)
		|| (JUMP_P (insn) && extract_asm_operands (PATTERN (insn)))))
	  return false;
    }
  edge e;
  edge_iterator ei;
  FOR_EACH_EDGE (e, ei, r.entry->preds)
    if (e->flags & EDGE_COMPLEX)
      return false;
  return true;
}

bool
iabi_region::contains_p (basic_block bb) const
{
  return blocks.contains (bb);
}

bool
iabi_find_region (const iabi_paths &paths, const vec<basic_block> &cluster,
		  iabi_region *r)
{
  r->blocks.truncate (0);
  r->entry = paths.known_p () ? common_dominator (paths, cluster) : NULL;
  if (!r->entry)
    return false;
  basic_block bb;
  FOR_EACH_BB_FN (bb, cfun)
    {
      bool inside = false;
      for (basic_block b : cluster)
	inside |= bb == b || paths.reaches_p (bb, b);
      if (inside && dominates_p (paths, r->entry, bb))
	r->blocks.safe_push (bb);
    }
  return region_good_p (paths, *r);
}

/* Move to TO the blocks of FROM from which a block of TO can be reached, or
   that can be reached from one; whether there was any.  */
static bool
absorb (const iabi_paths &paths, auto_vec<basic_block> *from,
	auto_vec<basic_block> *to)
{
  bool any = false;
  for (unsigned int i = 0; i < from->length ();)
    {
      bool joins = false;
      for (basic_block b : *to)
	joins |= (paths.reaches_p ((*from)[i], b)
		  || paths.reaches_p (b, (*from)[i]));
      if (joins)
	{
	  to->safe_push ((*from)[i]);
	  from->unordered_remove (i);
	  any = true;
	}
      else
	i++;
    }
  return any;
}

void
iabi_next_cluster (const iabi_paths &paths, auto_vec<basic_block> *blocks,
		   auto_vec<basic_block> *cluster)
{
  cluster->truncate (0);
  cluster->safe_push (blocks->pop ());
  while (absorb (paths, blocks, cluster))
    ;
}

bool
iabi_needs_region_p (const iabi_paths &paths, const vec<basic_block> &cluster)
{
  return cluster.length () > 1 || paths.reaches_p (cluster[0], cluster[0]);
}

bool
iabi_saves_once_p (const iabi_paths &paths, const vec<basic_block> &blocks)
{
  auto_vec<basic_block> left, cluster;
  left.safe_splice (blocks);
  while (!left.is_empty ())
    {
      iabi_next_cluster (paths, &left, &cluster);
      iabi_region r;
      if (iabi_needs_region_p (paths, cluster)
	  && (!iabi_backend.emit_region
	      || !iabi_find_region (paths, cluster, &r)))
	return false;
    }
  return true;
}

/* Add to REGIONS one for CLUSTER that saves SET, joined with those that it
   overlaps.  If that cannot be, none of them is left.  */
static void
add_region (const iabi_paths &paths, auto_delete_vec<iabi_region> *regions,
	    const vec<basic_block> &cluster, const_hard_reg_set set)
{
  iabi_region *r = new iabi_region;
  r->cluster.safe_splice (cluster);
  r->set = set;
  bool good = iabi_find_region (paths, r->cluster, r);
  for (unsigned int i = 0; good && i < regions->length ();)
    {
      iabi_region *other = (*regions)[i];
      bool overlap = false;
      for (basic_block b : other->blocks)
	overlap |= r->contains_p (b);
      if (!overlap)
	{
	  i++;
	  continue;
	}
      r->cluster.safe_splice (other->cluster);
      r->set |= other->set;
      regions->unordered_remove (i);
      delete other;
      good = iabi_find_region (paths, r->cluster, r);
      i = 0;
    }
  if (good)
    regions->safe_push (r);
  else
    delete r;
}

void
iabi_find_regions (const iabi_paths &paths,
		   auto_delete_vec<iabi_region> *regions,
		   const vec<basic_block> &blocks, const_hard_reg_set set)
{
  auto_vec<basic_block> left, cluster;
  left.safe_splice (blocks);
  while (!left.is_empty ())
    {
      iabi_next_cluster (paths, &left, &cluster);
      if (iabi_needs_region_p (paths, cluster))
	add_region (paths, regions, cluster, set);
    }
}

/* What R must do besides saving: align the stack, and be there for calls.  */
static void
find_duties (iabi_region *r)
{
  r->align = r->calls = false;
  for (basic_block b : r->blocks)
    {
      r->align |= iabi_has_cold_call_p (b);
      r->calls |= iabi_has_call_p (b);
    }
}

/* Have the back end's insns for R, where it is entered or left, on edge E.  */
static void
insert_on_edge (const iabi_region &r, edge e, bool enter)
{
  start_sequence ();
  iabi_backend.emit_region (r.set, r.align, r.calls, enter);
  rtx_insn *seq = get_insns ();
  end_sequence ();
  if (seq)
    insert_insn_on_edge (seq, e);
}

void
iabi_wrap_regions (const vec<iabi_region *> &regions)
{
  edge e;
  edge_iterator ei;
  for (iabi_region *r : regions)
    {
      find_duties (r);
      HOST_WIDE_INT bytes
	  = iabi_backend.region_bytes (r->set, r->align, r->calls);
      for (basic_block b : r->blocks)
	iabi_shift_stack_refs (BB_HEAD (b), BB_END (b), bytes);
    }
  /* An edge may lead from one region into another: the first is left before
     the second is entered.  */
  for (iabi_region *r : regions)
    for (basic_block b : r->blocks)
      FOR_EACH_EDGE (e, ei, b->succs)
	if (!r->contains_p (e->dest))
	  insert_on_edge (*r, e, false);
  for (iabi_region *r : regions)
    FOR_EACH_EDGE (e, ei, r->entry->preds)
      if (!r->contains_p (e->src))
	insert_on_edge (*r, e, true);
}
