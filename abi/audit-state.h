/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the audit knows at one point of a function: the values of units and
   stack slots, and how the addresses that are not at a fixed distance from
   the entry stack pointer are ordered.  Private to abi/audit*.c.  */
#ifndef IABI_AUDIT_STATE_H
#define IABI_AUDIT_STATE_H

#include "audit.h"

enum iabi_value_kind
{
  IABI_UNKNOWN, /* OFF is the operation that made it so, or -1.  */
  IABI_ORIG,	/* The value on entry of unit ID.  */
  IABI_ADDR,	/* Part PART of the address base ID + OFF.  */
  IABI_CONST	/* OFF.  */
};

struct iabi_value
{
  enum iabi_value_kind kind;
  int id, part;
  long long off;
};

/* A base is an address that is not known as entry stack pointer plus
   constant: the result of an alignment, of a variable allocation, or a stack
   pointer that differs between the ways into a block.  Each stands for the
   value that its operation (or block) gave last.  Base 0 is the stack pointer
   on entry.  */
#define IABI_ENTRY 0

struct iabi_base
{
  bool present;
  bool bounded;	   /* It is <= base PARENT + ABOVE.  */
  bool object;	   /* By as much as a variable object of the program needs:
		      that object is from here up.  */
  int parent;	   /* -1 for IABI_ENTRY.  */
  long long above;
  int align, phase; /* It is PHASE modulo ALIGN, a power of two.  */
};

struct iabi_slot
{
  int base;
  long long off;
  unsigned size;
  struct iabi_value value;
};

struct iabi_state
{
  bool reached;
  int n_regs;
  struct iabi_value *regs;
  int n_bases;
  struct iabi_base *bases;
  int n_slots, max_slots;
  struct iabi_slot *slots; /* Only those whose value is of interest.  */
};

void iabi_state_init (struct iabi_state *s, int n_regs);
void iabi_state_free (struct iabi_state *s);
void iabi_state_copy (struct iabi_state *to, const struct iabi_state *from);

bool iabi_value_eq (const struct iabi_value *a, const struct iabi_value *b);
struct iabi_value iabi_unknown (long long op);
struct iabi_value iabi_addr (int base, long long off);

/* The address (or, for N == 1, any value) in the N units at UNIT.  */
struct iabi_value iabi_get (const struct iabi_state *s, int unit, int n);
void iabi_set (struct iabi_state *s, int unit, int n, struct iabi_value v);

/* Make BASE anew: an address at or below V (anywhere, if V is no address).
   What was said of its former value is forgotten.  */
void iabi_make_base (struct iabi_state *s, int base, struct iabi_value v);

/* Whether B is base A or below A + *ABOVE.  */
bool iabi_base_below (const struct iabi_state *s, int b, int a,
		      long long *above);

/* Forget the slots that the SIZE bytes at address V may touch; V must be an
   address.  A store into a variable object stays in that object.  */
void iabi_kill_slots (struct iabi_state *s, struct iabi_value v,
		      unsigned size);
void iabi_add_slot (struct iabi_state *s, struct iabi_value v, unsigned size,
		    struct iabi_value content);
const struct iabi_slot *iabi_find_slot (const struct iabi_state *s,
					struct iabi_value v, unsigned size);

/* Forget the slots that are not surely at or above stack pointer SP plus
   LIVE.  */
void iabi_drop_dead_slots (struct iabi_state *s, struct iabi_value sp,
			   int live);

/* Whether the SIZE bytes at address V are surely, in part (same base) or all
   of them, below stack pointer SP plus LIVE.  */
bool iabi_below_stack (const struct iabi_state *s, struct iabi_value v,
		       unsigned size, struct iabi_value sp, int live);

/* INTO = what holds in INTO and in FROM alike.  True if INTO changed.  */
bool iabi_state_meet (struct iabi_state *into, const struct iabi_state *from);

/* audit-step.c: what operations do.  */

/* One audit.  */
struct iabi_audit_run
{
  const struct iabi_stream *stream;
  const struct iabi_audit_rules *rules;
  int *base_of; /* Per operation, then per block: its base, or 0.  */
  int n_bases;
  struct iabi_state *in; /* Per block.  */
  unsigned char *ever_saved; /* Per unit: an operation stores its old value. */
  /* Where failures go; NULL while the fixed point is sought.  */
  struct iabi_audit_failure *failures;
  int n_failures, max_failures;
  bool verify;
};

/* Note a failed proof; nothing is noted before A->verify.  */
void iabi_fail (struct iabi_audit_run *a, enum iabi_audit_reason reason,
		int op, int unit, int other, long long offset,
		int changed_op);
struct iabi_value iabi_get_sp (const struct iabi_audit_run *a,
			       const struct iabi_state *s);

/* The number of the base that operation (or n_ops + block) SITE makes.  */
int iabi_base_for (struct iabi_audit_run *a, int site);

/* Do the operation at INDEX to S.  */
void iabi_step (struct iabi_audit_run *a, struct iabi_state *s, int index);

#endif
