/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What cold.cc and region.cc know of each other.  */
#ifndef IABI_COLD_H
#define IABI_COLD_H

#include "codegen.h"

/* Blocks that save, and align the stack, together.  */
struct iabi_region
{
  basic_block entry = NULL;	 /* Dominates the others.  */
  auto_vec<basic_block> blocks;	 /* ENTRY among them.  */
  auto_vec<basic_block> cluster; /* Those that there is something to do for. */
  HARD_REG_SET set;		 /* What to save.  */
  bool align = false;		 /* Whether to align the stack; */
  bool calls = false;		 /* whether there are calls.  */

  bool contains_p (basic_block bb) const;
};

/* cold.cc: whether a save and a restore can be put around insns of BB.  */
bool iabi_can_wrap_block (basic_block bb);

/* cold.cc: whether BB has a call, and whether one that the prologue does not
   align the stack for.  */
bool iabi_has_call_p (basic_block bb);
bool iabi_has_cold_call_p (basic_block bb);

/* Make *R the region around CLUSTER; whether it can be wrapped.  */
bool iabi_find_region (const iabi_paths &paths,
		       const vec<basic_block> &cluster, iabi_region *r);

/* Take out of BLOCKS, which is not empty, those that can follow one another,
   and put them into CLUSTER.  */
void iabi_next_cluster (const iabi_paths &paths, auto_vec<basic_block> *blocks,
			auto_vec<basic_block> *cluster);

/* Whether saves in each block of CLUSTER would be executed more than once.  */
bool iabi_needs_region_p (const iabi_paths &paths,
			  const vec<basic_block> &cluster);

/* Whether what BLOCKS change can be saved, by each or by regions, so that no
   path saves it twice.  */
bool iabi_saves_once_p (const iabi_paths &paths,
			const vec<basic_block> &blocks);

/* Add to REGIONS those that BLOCKS need to save SET, or, if that is empty, to
   align the stack.  Blocks for which there is none are left to themselves.  */
void iabi_find_regions (const iabi_paths &paths,
			auto_delete_vec<iabi_region> *regions,
			const vec<basic_block> &blocks, const_hard_reg_set set);

/* Put saves on the edges into each of REGIONS and restores on those out of
   it; they are there after commit_edge_insertions.  */
void iabi_wrap_regions (const vec<iabi_region *> &regions);

#endif
