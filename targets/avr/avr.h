/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the files of the AVR back-end half share.  */
#ifndef IABI_AVR_H
#define IABI_AVR_H

#include "iabi.h"
#include "abi-insn.h"

/* __tmp_reg__ and __zero_reg__: r0 and r1, r16 and r17 on a reduced core.  */
static inline unsigned int
avr_tmp_regno (void)
{
  return AVR_TINY ? 16 : 0;
}

static inline unsigned int
avr_zero_regno (void)
{
  return AVR_TINY ? 17 : 1;
}

static inline uint32_t
avr_bit (unsigned int regno)
{
  return (uint32_t) 1 << regno;
}

/* effects.cc: what insns and functions change, by their final assembly.  */

/* Add to *E what INSN, no call, does.  The addresses of insns must be known
   (shorten_branches).  */
void avr_insn_effects (rtx_insn *insn, struct avr_effects *e);

/* What CALL does, its callee included.  */
struct avr_effects avr_call_effects (rtx_insn *call);

/* Adds up effects in the order of the insns, so that a use of the zero
   register after a write of it, as in a multiplication, is not taken for one
   of the value it has on entry.  */
struct avr_scan
{
  struct avr_effects sum; /* In read, only the zero register's bit counts.  */
  bool zero_written;
};
void avr_scan_add (struct avr_scan *scan, const rtx_insn *insn,
		   const struct avr_effects *e);

/* The summary of the current function: its effects are remembered, the
   registers are added to *SET.  */
void avr_collect (HARD_REG_SET *set);

/* prologue.cc: prologue and epilogue of handlers.  */
void avr_init_prologue (void);
void avr_before_prologue (const struct iabi_handler *h);
bool avr_can_wrap_insn (rtx_insn *insn);
void avr_wrap_range (rtx_insn *first, rtx_insn *last, HARD_REG_SET set,
		     bool align, bool continues);

/* plan.cc: saves and restores as insns.  */

/* What to save at one place.  */
struct avr_plan
{
  uint32_t regs; /* r0 and r1 among them.  */
  bool sreg;
  bool zero;		/* r1 must be 0 afterwards.  */
  unsigned ramps;	/* Bit I: save enum avr_io I.  */
  unsigned ramps_clear; /* Bit I: it must be 0 afterwards.  */
};

/* How stack movements are told to the unwinder: not, where the frame pointer
   tells; as movements; or as those of a prologue, which saves.  */
enum avr_notes { AVR_NOTES_NONE, AVR_NOTES_ADJUST, AVR_NOTES_PROLOGUE };

/* What code with effects E needs.  CALLABLE: in a "preserve-all" function,
   for which SREG is scratch, and r1 and RAMPx are 0 as in any function.  */
struct avr_plan avr_plan_for (const struct avr_effects *e, bool callable);

/* The register through which P saves SREG and RAMPx, INVALID_REGNUM if it
   needs none; it is one of those that P saves, maybe a new one.  */
unsigned int avr_choose_temporary (struct avr_plan *p);

/* See to it that P, where RAMPx must be cleared by register T, has a zero to do
   so; the registers in SAVED need no save.  */
void avr_clear_by (struct avr_plan *p, unsigned int t, uint32_t saved);

/* Emit the saves (restores) of P through T; T itself is saved if PUSH_T.  */
void avr_emit_saves (const struct avr_plan *p, unsigned int t, bool push_t,
		     enum avr_notes notes);
void avr_emit_restores (const struct avr_plan *p, unsigned int t, bool pop_t,
			enum avr_notes notes);

/* ranges.cc: insns off the common path that are saved for on the spot.  */
typedef hash_set<int_hash<int, -1, -2> > avr_uids;

struct avr_range
{
  rtx_insn *first, *last; /* Pushes and pops included.  */
  uint32_t kept;	  /* Registers that need no save elsewhere.  */
  bool special;  /* r0, r1, SREG and RAMPx can be saved around it.  */
  bool noreturn; /* It ends in a call that never returns.  */
};

/* Find them, in the order of the insns, into *RANGES; the insns in SAVES are
   the prologue's and the epilogue's.  */
void avr_find_ranges (avr_uids *saves, vec<avr_range> *ranges);

/* Whether INSN becomes an instruction.  */
bool avr_real_insn_p (const rtx_insn *insn);

/* saves.cc: the last word on what is saved, when the insns are final.  */
void avr_before_final (const struct iabi_handler *h);

/* calls.cc: make GCC's back end see what lives across the calls of a handler,
   before the lengths of its insns are asked for the last time.  */
void avr_keep_across_calls (void);

/* vector.cc: __vector_N.  */
void avr_init_vectors (void);
/* The vector of handler FNDECL, by H or by its name; -1: none.  */
int avr_vector_of (tree fndecl, const struct iabi_handler *h);
/* Number I of the vectors of GCC's own handler FNDECL; -1: no more.  */
int avr_builtin_vector (tree fndecl, int i);
/* Give FNDECL, about to be assembled, the symbol of its vector.  */
void avr_declare_vector (tree fndecl, const struct iabi_handler *h);

/* device.cc: the last vector of the device, or -1 where its header was not
   included.  */
int avr_last_vector (void);

/* audit.cc  */
struct iabi_audit_code;
struct iabi_audit_setup;
void avr_audit_setup (const struct iabi_handler *h, struct iabi_audit_setup *s);
bool avr_audit_insn (struct iabi_audit_code *c, rtx_insn *insn, bool before);
void avr_audit_call (rtx_insn *call, HARD_REG_SET *set);
int avr_audit_mem (const_rtx mem);
int avr_audit_return (rtx_insn *insn);

/* rtl.cc: single insns.  They are emitted at the current position.  */
enum avr_io
{
  AVR_IO_RAMPD, /* The next four in the order of their addresses.  */
  AVR_IO_RAMPX,
  AVR_IO_RAMPY,
  AVR_IO_RAMPZ,
  AVR_IO_EIND,
  AVR_IO_SREG
};
rtx_insn *avr_emit_push (unsigned int regno);
rtx_insn *avr_emit_pop (unsigned int regno);
rtx_insn *avr_emit_in (unsigned int regno, enum avr_io io);
rtx_insn *avr_emit_out (enum avr_io io, unsigned int regno);
rtx_insn *avr_emit_clear (unsigned int regno);
/* The register that INSN pushes (pops), or -1 when it is something else.  */
int avr_pushed_regno (const rtx_insn *insn);
int avr_popped_regno (const rtx_insn *insn);
/* Tell the unwinder that INSN moves SP by BYTES.  */
void avr_note_adjust (rtx_insn *insn, HOST_WIDE_INT bytes);
/* Let the unwinder take INSN, a push in a prologue, for a save.  */
void avr_note_save (rtx_insn *insn);

#endif
