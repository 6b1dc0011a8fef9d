/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Hand-made streams for the tests of the audit: a machine with four 8-byte
   registers and a stack pointer, like a small x86-64.  */
#ifndef AUDIT_STREAM_H
#define AUDIT_STREAM_H

#include "audit.h"
#include "check.h"

#include <string.h>

enum
{
  A,
  B,
  C,
  BP,
  SP,
  DF,
  N_UNITS,
  T = N_UNITS /* The temporary.  */
};

enum
{
  IRET,
  RET
};

/* Operations, in the order of struct iabi_op.  */
#define CLOBBER(u) { .kind = IABI_OP_CLOBBER, .dst = (u) }
#define COPY(d, s) { .kind = IABI_OP_COPY, .dst = (d), .src = (s) }
#define CONST(d, i) { .kind = IABI_OP_CONST, .dst = (d), .imm = (i) }
#define ADD(d, s, i) { .kind = IABI_OP_ADD, .dst = (d), .src = (s), .imm = (i) }
#define SUB(d, s, b) { .kind = IABI_OP_SUB, .dst = (d), .src = (s), .src2 = (b) }
#define ALIGN(d, s, i)                                                        \
  { .kind = IABI_OP_ALIGN, .dst = (d), .src = (s), .imm = (i) }
#define STORE(u, base, i)                                                     \
  { .kind = IABI_OP_STORE, .src = (u), .src2 = (base), .imm = (i), .size = 8 }
#define STORE_N(u, base, i, bytes)                                            \
  { .kind = IABI_OP_STORE, .src = (u), .src2 = (base), .imm = (i),            \
    .size = (bytes) }
#define LOAD(u, base, i)                                                      \
  { .kind = IABI_OP_LOAD, .dst = (u), .src2 = (base), .imm = (i), .size = 8 }
#define TOUCH(base, i)                                                        \
  { .kind = IABI_OP_TOUCH, .src2 = (base), .imm = (i), .size = 8 }
#define PUSH(u) ADD (SP, SP, -8), STORE (u, SP, 0)
#define POP(u) LOAD (u, SP, 0), ADD (SP, SP, 8)
#define CALL(set, args, align)                                                \
  { .kind = IABI_OP_CALL, .clobbers = (set), .size = (args), .imm = (align) }
#define REQUIRE(u, i) { .kind = IABI_OP_REQUIRE, .dst = (u), .imm = (i) }
#define RETURN(k) { .kind = IABI_OP_RETURN, .imm = (k) }
#define END { .kind = IABI_OP_END }
#define CANNOT { .kind = IABI_OP_CANNOT, .imm = 7 }

/* Clobber sets of calls.  */
#define CLOBBERS_A ((const unsigned char[N_UNITS]){ [A] = 1 })
#define CLOBBERS_AB ((const unsigned char[N_UNITS]){ [A] = 1, [B] = 1 })

static inline struct iabi_audit_rules
machine (void)
{
  static const unsigned char preserved[N_UNITS]
      = { [A] = 1, [B] = 1, [C] = 1, [BP] = 1 };
  static const unsigned char size[N_UNITS]
      = { [A] = 8, [B] = 8, [C] = 8, [BP] = 8, [SP] = 8, [DF] = 1 };
  struct iabi_audit_rules r;

  memset (&r, 0, sizeof r);
  r.n_units = N_UNITS;
  r.n_temps = 1;
  r.sp = SP;
  r.sp_n = 1;
  r.preserved = preserved;
  r.unit_size = size;
  r.entry_align = 16;
  r.entry_phase = 8;
  r.return_kinds = 1u << IRET;
  return r;
}

#define MAX_FAILURES 8
static struct iabi_audit_failure failures[MAX_FAILURES];
static int n_failures;

/* Audit one block of operations.  */
static inline void
audit_line (const struct iabi_op *ops, int n,
	    const struct iabi_audit_rules *rules)
{
  struct iabi_block block = { 0, n, 0, 0 };
  struct iabi_stream stream = { ops, n, &block, 1, NULL, 0 };

  n_failures = iabi_audit (&stream, rules, failures, MAX_FAILURES);
}

/* One result line: the audit found nothing, or its first failure is REASON
   and is about UNIT.  */
static inline void
expect_proof (const char *what)
{
  CHECK (n_failures == 0, "%s: proved%s%s", what, n_failures ? ", not: " : "",
	 n_failures ? iabi_audit_reason_name (failures[0].reason) : "");
}

static inline void
expect_failure (const char *what, enum iabi_audit_reason reason, int unit)
{
  CHECK (n_failures > 0 && failures[0].reason == reason
	 && failures[0].unit == unit,
	 "%s: refused as %s", what, iabi_audit_reason_name (reason));
}

#define LINE(...)                                                             \
  do                                                                          \
    {                                                                         \
      const struct iabi_op ops_[] = { __VA_ARGS__ };                          \
      audit_line (ops_, (int) (sizeof ops_ / sizeof ops_[0]), &rules);        \
    }                                                                         \
  while (0)

#endif
