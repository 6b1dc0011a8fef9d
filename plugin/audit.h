/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The final audit, RTL side: what plugin/audit*.cc and the targets' hooks
   share.  abi/audit.h is the machine that the insns are translated to.  */
#ifndef IABI_AUDIT_RTL_H
#define IABI_AUDIT_RTL_H

#include "iabi.h"
#include "../abi/audit.h"

/* Return kinds, the IMM of IABI_OP_RETURN.  */
enum iabi_return
{
  IABI_RETURN_INTERRUPT, /* iretq, iret, reti.  */
  IABI_RETURN_NORMAL,	 /* ret.  */
  IABI_RETURN_OTHER	 /* Anything else; never right.  */
};

/* Units: one for each hard register, then up to IABI_EXTRA_UNITS of the
   target's own (a flag, a status register in I/O space), then temporaries.  */
enum
{
  IABI_EXTRA_UNITS = 8,
  IABI_FIRST_EXTRA_UNIT = FIRST_PSEUDO_REGISTER,
  IABI_N_UNITS = FIRST_PSEUDO_REGISTER + IABI_EXTRA_UNITS,
  IABI_N_TEMPS = 64
};

/* What a function must be proved to do; the generic part fills it by the
   register tables, the target's hook mends it.  */
struct iabi_audit_setup
{
  struct iabi_audit_rules rules;
  unsigned char preserved[IABI_N_UNITS];
  unsigned char unit_size[IABI_N_UNITS];
  unsigned char zero_on_entry[IABI_N_UNITS];
  const char *extra_names[IABI_EXTRA_UNITS];
  /* A constant of this many bytes at least, set in a register, is extended
     with zeros to the whole register; 0: never.  */
  unsigned zero_extends;
};

/* The translation of one function.  */
struct iabi_audit_code
{
  struct iabi_audit_setup setup;
  auto_vec<struct iabi_op, 256> ops;
  auto_vec<struct iabi_block, 32> blocks;
  auto_vec<int, 64> succs;
  auto_vec<rtx_insn *, 256> insns;	  /* By IABI_OP::where.  */
  auto_vec<unsigned char *, 8> clobbers; /* Owned.  */
  int next_temp;			  /* Of the insn being translated.  */
  bool stop; /* The insn being translated is not passed.  */
};

/* Why the translator gave up: IMM of IABI_OP_CANNOT.  */
enum iabi_cannot
{
  IABI_CANNOT_INSN,   /* An insn of unknown effect.  */
  IABI_CANNOT_JUMP,   /* A jump with unknown targets.  */
  IABI_CANNOT_FRAME   /* setjmp, nonlocal goto, eh_return.  */
};

/* audit-insn.cc: for the targets' hooks too.  */

/* Append OP, a part of the insn being translated.  */
void iabi_audit_emit (struct iabi_audit_code *c, struct iabi_op op);

/* Append a change of the N units at UNIT.  */
void iabi_audit_clobber (struct iabi_audit_code *c, int unit, int n);

/* Append a change of the registers of SET.  */
void iabi_audit_clobber_set (struct iabi_audit_code *c,
			     const_hard_reg_set set);

/* Append "unit UNIT holds VALUE here".  */
void iabi_audit_require (struct iabi_audit_code *c, int unit,
			 HOST_WIDE_INT value);

/* Append "unit UNIT = VALUE".  */
void iabi_audit_const (struct iabi_audit_code *c, int unit,
		       HOST_WIDE_INT value);

/* Append the push or pop of register REGNO in SIZE bytes.  */
void iabi_audit_push (struct iabi_audit_code *c, int regno, int size);
void iabi_audit_pop (struct iabi_audit_code *c, int regno, int size);

/* Append "the stack pointer is that at entry plus OFFSET here".  */
void iabi_audit_require_sp (struct iabi_audit_code *c, HOST_WIDE_INT offset);

/* Append (set DEST SRC).  */
void iabi_audit_set (struct iabi_audit_code *c, rtx dest, rtx src);

/* Append "stack pointer += BYTES".  */
void iabi_audit_adjust_sp (struct iabi_audit_code *c, HOST_WIDE_INT bytes);

/* Append a probe of MEM.  */
void iabi_audit_touch (struct iabi_audit_code *c, rtx mem);

/* Append IABI_OP_CANNOT.  */
void iabi_audit_cannot (struct iabi_audit_code *c, enum iabi_cannot why);

/* Translate INSN, but for where it jumps.  */
void iabi_audit_insn (struct iabi_audit_code *c, rtx_insn *insn);

/* audit-flow.cc: translate the whole function.  */
void iabi_audit_translate (struct iabi_audit_code *c);

#endif
