/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Purpose: the audit looks at every path: shrink-wrapped exits, cold calls
   that save for themselves, loops that move the stack pointer.  */
#include "audit-stream.h"

/* Blocks are written as (number of operations, successors...); -1 ends.  */
struct graph
{
  int n_ops, succs[3];
};

static void
audit_graph (const struct iabi_op *ops, const struct graph *g, int n_blocks)
{
  struct iabi_audit_rules rules = machine ();
  struct iabi_block blocks[16];
  int succs[48], n_succs = 0, op = 0;

  for (int b = 0; b < n_blocks; b++)
    {
      blocks[b].first = op;
      blocks[b].end = op += g[b].n_ops;
      blocks[b].succs = n_succs;
      for (int i = 0; i < 3 && g[b].succs[i] >= 0; i++)
	succs[n_succs++] = g[b].succs[i];
      blocks[b].n_succs = n_succs - blocks[b].succs;
    }
  struct iabi_stream stream = { ops, op, blocks, n_blocks, succs, n_succs };
  n_failures = iabi_audit (&stream, &rules, failures, MAX_FAILURES);
}

#define GRAPH(ops, ...)                                                       \
  do                                                                          \
    {                                                                         \
      const struct graph g_[] = { __VA_ARGS__ };                              \
      audit_graph (ops, g_, (int) (sizeof g_ / sizeof g_[0]));                \
    }                                                                         \
  while (0)
#define OPS(name, ...) const struct iabi_op name[] = { __VA_ARGS__ }

static void
exits (void)
{
  OPS (good, REQUIRE (SP, 0), RETURN (IRET), PUSH (A), CLOBBER (A), POP (A),
       RETURN (IRET));
  GRAPH (good + 1, { 0, { 2, 1, -1 } }, { 1, { -1 } }, { 6, { -1 } });
  expect_proof ("shrink-wrapped exit");
  OPS (ret, RETURN (RET), PUSH (A), CLOBBER (A), POP (A), RETURN (IRET));
  GRAPH (ret, { 0, { 2, 1, -1 } }, { 1, { -1 } }, { 6, { -1 } });
  expect_failure ("shrink-wrapped exit by ret", IABI_AUDIT_RETURN_KIND,
		  IABI_NO_UNIT);
  OPS (unsaved, CLOBBER (A), RETURN (IRET), PUSH (A), CLOBBER (A), POP (A),
       RETURN (IRET));
  GRAPH (unsaved, { 0, { 2, 1, -1 } }, { 2, { -1 } }, { 6, { -1 } });
  expect_failure ("one path saves, one does not", IABI_AUDIT_NOT_RESTORED, A);
  OPS (half, PUSH (A), CLOBBER (A), POP (A), CLOBBER (A), RETURN (IRET));
  GRAPH (half, { 5, { 2, 1, -1 } }, { 1, { 2, -1 } }, { 1, { -1 } });
  expect_failure ("changed on one of two ways to a return",
		  IABI_AUDIT_NOT_RESTORED, A);
  /* Push on one way only.  */
  OPS (uneven, PUSH (A), RETURN (IRET));
  GRAPH (uneven, { 0, { 1, 2, -1 } }, { 2, { 2, -1 } }, { 1, { -1 } });
  expect_failure ("the stack differs between the ways to a return",
		  IABI_AUDIT_STACK_UNKNOWN, IABI_NO_UNIT);
  OPS (dead, RETURN (IRET), CLOBBER (A), RETURN (RET));
  GRAPH (dead, { 1, { -1 } }, { 2, { -1 } });
  expect_proof ("a block that is not reached");
}

static void
cold_calls (void)
{
  /* 0: if (likely) goto 2; 1: push; call; pop; 2: push b, change, pop.  */
  OPS (wrap, PUSH (A), CALL (CLOBBERS_A, 0, 16), POP (A), PUSH (B),
       CLOBBER (B), POP (B), RETURN (IRET));
  GRAPH (wrap, { 0, { 1, 2, -1 } }, { 5, { 2, -1 } }, { 6, { -1 } });
  expect_proof ("a cold call saves for itself");
  OPS (bare, ADD (SP, SP, -8), CALL (CLOBBERS_A, 0, 16), ADD (SP, SP, 8),
       PUSH (B), CLOBBER (B), POP (B), RETURN (IRET));
  GRAPH (bare, { 0, { 1, 2, -1 } }, { 3, { 2, -1 } }, { 6, { -1 } });
  expect_failure ("a cold call without saves", IABI_AUDIT_NOT_SAVED, A);
  OPS (less, PUSH (A), CALL (CLOBBERS_AB, 0, 16), POP (A), RETURN (IRET));
  GRAPH (less, { 0, { 1, 2, -1 } }, { 5, { 2, -1 } }, { 1, { -1 } });
  expect_failure ("a cold call with one save too few", IABI_AUDIT_NOT_SAVED,
		  B);
  /* The call does not come back.  */
  OPS (noreturn, ADD (SP, SP, -8), CALL (CLOBBERS_AB, 0, 16), END,
       RETURN (IRET));
  GRAPH (noreturn, { 0, { 1, 2, -1 } }, { 3, { -1 } }, { 1, { -1 } });
  expect_proof ("a call that does not return saves nothing");
}

static void
loops (void)
{
  OPS (plain, PUSH (A), CLOBBER (A), POP (A), RETURN (IRET));
  GRAPH (plain, { 2, { 1, -1 } }, { 1, { 1, 2, -1 } }, { 3, { -1 } });
  expect_proof ("a loop between save and restore");
  /* Allocation by page, with a probe.  */
  OPS (probe, PUSH (BP), COPY (BP, SP), PUSH (A), ADD (SP, SP, -4096),
       TOUCH (SP, 0), PUSH (B), CLOBBER (B), POP (B), CLOBBER (A),
       LOAD (A, BP, -8), COPY (SP, BP), POP (BP), RETURN (IRET));
  GRAPH (probe, { 5, { 1, -1 } }, { 2, { 1, 2, -1 } }, { 11, { -1 } });
  expect_proof ("a loop that lowers the stack pointer");
  /* alloca in a loop; what was pushed on it in the round before is lost.  */
  OPS (again, PUSH (BP), COPY (BP, SP), PUSH (A), CLOBBER (A), SUB (SP, SP, A),
       COPY (C, SP), STORE (B, C, 0), LOAD (B, C, 0), CLOBBER (C),
       LOAD (A, BP, -8), COPY (SP, BP), POP (BP), RETURN (IRET));
  GRAPH (again, { 5, { 1, -1 } }, { 5, { 1, 2, -1 } }, { 6, { -1 } });
  expect_failure ("alloca in a loop, a register changed",
		  IABI_AUDIT_NOT_SAVED, C);
  CHECK (n_failures == 1, "and nothing else of that loop is in doubt");
  OPS (stale, PUSH (BP), COPY (BP, SP), PUSH (A), PUSH (B), COPY (B, SP),
       LOAD (A, B, 0), CLOBBER (A), SUB (SP, SP, A), STORE (A, SP, 0),
       COPY (B, SP), LOAD (B, BP, -16), LOAD (A, BP, -8), COPY (SP, BP),
       POP (BP), RETURN (IRET));
  GRAPH (stale, { 8, { 1, -1 } }, { 5, { 1, 2, -1 } }, { 6, { -1 } });
  expect_proof ("alloca in a loop, saves at the frame pointer");
  /* Whole pages by a loop and then the rest, as -fstack-clash-protection
     does; what the loop left is another base than no round of it.  */
  OPS (pages, PUSH (BP), COPY (BP, SP), PUSH (A), CLOBBER (A), TOUCH (SP, 0),
       ADD (SP, SP, -4096), TOUCH (SP, 4088), SUB (SP, SP, A),
       STORE (B, SP, 0), LOAD (A, BP, -8), COPY (SP, BP), POP (BP),
       RETURN (IRET));
  GRAPH (pages, { 6, { 1, -1 } }, { 1, { 3, 2, -1 } }, { 2, { 1, -1 } },
	 { 1, { 4, -1 } }, { 6, { -1 } });
  expect_proof ("alloca page by page");
  OPS (other, PUSH (BP), COPY (BP, SP), PUSH (A), CLOBBER (A), TOUCH (SP, 0),
       ADD (SP, SP, -4096), TOUCH (SP, 4088), SUB (SP, SP, A),
       STORE (A, BP, -8), LOAD (A, BP, -8), COPY (SP, BP), POP (BP),
       RETURN (IRET));
  GRAPH (other, { 6, { 1, -1 } }, { 1, { 3, 2, -1 } }, { 2, { 1, -1 } },
	 { 1, { 4, -1 } }, { 6, { -1 } });
  expect_failure ("alloca page by page, the save overwritten",
		  IABI_AUDIT_NOT_RESTORED, A);
  OPS (endless, CLOBBER (A), CLOBBER (B));
  GRAPH (endless, { 1, { 1, -1 } }, { 1, { 1, -1 } });
  expect_proof ("an endless loop");
  OPS (pops, PUSH (A), PUSH (A), ADD (SP, SP, 8), RETURN (IRET));
  GRAPH (pops, { 4, { 1, -1 } }, { 1, { 1, 2, -1 } }, { 1, { -1 } });
  expect_failure ("a loop that raises the stack pointer",
		  IABI_AUDIT_STACK_UNKNOWN, IABI_NO_UNIT);
}

int
main (void)
{
  exits ();
  cold_calls ();
  loops ();
  return CHECK_STATUS;
}
