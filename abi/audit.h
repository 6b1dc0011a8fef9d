/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The final audit, as an abstract machine.

   A function is a graph of blocks of small operations on UNITS (a register,
   or the part of one that is saved by itself: a byte on AVR) and on stack
   SLOTS.  The machine follows, on every path, which unit and which slot holds
   the value that a unit had on entry, and where the stack pointer stands.  At
   each return it asks for a proof that nothing of the interrupted code is
   lost.  What it does not know is "unknown"; there is no benefit of doubt.

   Two things are taken from the language, not proved: a store through a
   pointer that is not computed from the stack pointer at a known distance (an
   object of the program, alloca memory, an array element) does not hit a slot
   that holds a saved register; and what a callee does to the stack is limited
   to its own frame and its stack arguments.

   Pure C99, without a GCC header: unit-tested on hand-made streams by
   testsuite/interrupt_abi.abi/test-audit-*.c.  */
#ifndef IABI_AUDIT_H
#define IABI_AUDIT_H

#include <stdbool.h>
#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

/* No unit: the value stored is of no interest.  */
#define IABI_NO_UNIT (-1)

enum iabi_op_kind
{
  IABI_OP_CLOBBER,	 /* Units DST.. (N of them) change.  */
  IABI_OP_COPY,		 /* DST.. = SRC.., N units.  */
  IABI_OP_CONST,	 /* DST = IMM; the N-1 units after it change.  */
  IABI_OP_ADD,		 /* DST.. = SRC.. + IMM, an N-unit number.  */
  IABI_OP_SUB,		 /* DST.. = SRC.. - SRC2.., N units.  An unknown SRC2
			    is not negative: it is the size of a variable
			    object.  */
  IABI_OP_ALIGN,	 /* DST.. = SRC.. rounded down to IMM bytes, a power
			    of two.  */
  IABI_OP_STORE,	 /* memory[SRC2.. + IMM] = SRC, SIZE bytes.  SRC may be
			    IABI_NO_UNIT.  SRC2 is an N-unit address.  */
  IABI_OP_LOAD,		 /* DST = memory[SRC2.. + IMM], SIZE bytes.  */
  IABI_OP_TOUCH,	 /* memory[SRC2.. + IMM] is read, or written with what
			    it held: a stack probe.  Allowed anywhere.  */
  IABI_OP_CALL,		 /* Units of CLOBBERS change, and SIZE bytes at the
			    stack pointer, which must be a multiple of IMM
			    (0: any) as far as is known.  */
  IABI_OP_CLOBBER_SET,	 /* Units of CLOBBERS change.  */
  IABI_OP_REQUIRE,	 /* DST must hold constant IMM here.  */
  IABI_OP_REQUIRE_SP,	 /* The stack pointer must be that at entry + IMM.  */
  IABI_OP_RETURN,	 /* Leave by a return of kind IMM.  */
  IABI_OP_END,		 /* Not passed: trap, noreturn call, infinite loop.  */
  IABI_OP_CANNOT	 /* Something that the translator does not understand;
			    IMM is the translator's own business.  */
};

/* One operation.  */
struct iabi_op
{
  enum iabi_op_kind kind;
  int dst, src, src2; /* Units.  */
  int n;	      /* Units in a group; 0 means 1.  */
  long long imm;
  unsigned size;		 /* Bytes.  */
  const unsigned char *clobbers; /* One byte a unit: non-zero changes.  */
  int where;			 /* The translator's mark, for reports.  */
};

/* Operations [FIRST, END) and then one of the N_SUCCS blocks at SUCCS of the
   stream's table of successors.  A block without successors must end in
   IABI_OP_RETURN, IABI_OP_END or IABI_OP_CANNOT.  */
struct iabi_block
{
  int first, end;
  int succs, n_succs;
};

/* The function; block 0 is its entry.  */
struct iabi_stream
{
  const struct iabi_op *ops;
  int n_ops;
  const struct iabi_block *blocks;
  int n_blocks;
  const int *succs;
  int n_succs;
};

/* What the function's ABI demands.  */
struct iabi_audit_rules
{
  int n_units; /* Of registers.  */
  int n_temps; /* Units N_UNITS.. are the translator's own temporaries.  */
  int sp, sp_n; /* The units of the stack pointer.  */
  /* One byte a unit: non-zero if its value at return must be that at
     entry.  The stack pointer has rules of its own and is left out.  */
  const unsigned char *preserved;
  /* Bytes of each unit: a store or load of fewer does not carry its value.
     May be NULL: then sizes are not looked at.  */
  const unsigned char *unit_size;
  /* One byte a unit: non-zero if it is zero on entry (AVR's r1 in an ordinary
     function, the direction flag).  May be NULL.  */
  const unsigned char *zero_on_entry;
  /* Lowest live byte of the stack, relative to the stack pointer: 0 where it
     points to the last pushed byte, 1 on AVR, minus the size of the red zone
     where one may be used.  */
  int live;
  /* At return, the stack pointer less its value on entry: the error code on
     x86.  */
  int return_offset;
  /* Bytes from RETURN_OFFSET plus max (LIVE, 0) that the function may not
     write: its return address and saved status.  */
  int protected_bytes;
  /* The stack pointer on entry is ENTRY_PHASE modulo ENTRY_ALIGN (a power of
     two; 0 or 1: nothing is known).  */
  int entry_align, entry_phase;
  /* One bit per return kind (IMM of IABI_OP_RETURN) that this ABI has.  */
  unsigned return_kinds;
};

enum iabi_audit_reason
{
  IABI_AUDIT_NOT_SAVED,	    /* UNIT changes and no slot has its old value.  */
  IABI_AUDIT_NOT_RESTORED,  /* UNIT changes; its old value was saved, but it
			       is not brought back.  */
  IABI_AUDIT_EXCHANGED,	    /* UNIT has the old value of unit OTHER.  */
  IABI_AUDIT_STACK_OFFSET,  /* The stack pointer is OFFSET bytes off.  */
  IABI_AUDIT_STACK_UNKNOWN, /* Nothing is known of the stack pointer.  */
  IABI_AUDIT_RETURN_KIND,   /* Wrong return instruction (OTHER is its kind). */
  IABI_AUDIT_BELOW_STACK,   /* Memory below the stack pointer is used (OFFSET
			       relative to it).  */
  IABI_AUDIT_RETURN_ADDRESS, /* The saved return address is written.  */
  IABI_AUDIT_MISALIGNED,    /* OTHER bytes of alignment are wanted at a call;
			       OFFSET is the remainder.  */
  IABI_AUDIT_REQUIRED,	    /* UNIT does not hold the constant it must.  */
  IABI_AUDIT_FALLS_OFF,	    /* Control runs off the end of a block.  */
  IABI_AUDIT_CANNOT,	    /* The translator gave up (OTHER is its IMM).  */
  IABI_AUDIT_LIMIT	    /* No fixed point within reason.  */
};

#define IABI_AUDIT_N_REASONS (IABI_AUDIT_LIMIT + 1)

/* One failed proof.  */
struct iabi_audit_failure
{
  enum iabi_audit_reason reason;
  int op;      /* Index of the operation that asked, or -1.  */
  int where;   /* Its mark.  */
  int unit;    /* Or IABI_NO_UNIT.  */
  int other;   /* See the reason.  */
  long long offset;
  int changed_op; /* Operation that changed UNIT last, or -1.  */
};

/* Audit STREAM under RULES.  Writes at most MAX failures, in stream order, to
   FAILURES and returns how many there are in all: 0 is a proof.  */
int iabi_audit (const struct iabi_stream *stream,
		const struct iabi_audit_rules *rules,
		struct iabi_audit_failure *failures, int max);

/* The name of REASON, for logs and tests: "NOT_SAVED".  */
const char *iabi_audit_reason_name (enum iabi_audit_reason reason);

#ifdef __cplusplus
}
#endif
#endif
