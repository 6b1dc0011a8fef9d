/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Purpose: the audit follows frame pointers, realigned and variable frames,
   and tells what may lie over a save slot from what cannot.  */
#include "audit-stream.h"

#define FRAME PUSH (BP), COPY (BP, SP)
#define LEAVE COPY (SP, BP), POP (BP)

static void
frames (struct iabi_audit_rules rules)
{
  LINE (FRAME, PUSH (A), ADD (SP, SP, -100), CLOBBER (A), LOAD (A, BP, -8),
	LEAVE, RETURN (IRET));
  expect_proof ("frame pointer, save restored by it");
  LINE (FRAME, PUSH (A), PUSH (B), CLOBBER (A), CLOBBER (B),
	ADD (SP, BP, -16), POP (B), POP (A), POP (BP), RETURN (IRET));
  expect_proof ("stack pointer from the frame pointer, pops");
  LINE (FRAME, PUSH (A), CLOBBER (A), ADD (SP, BP, -16), POP (A), POP (BP),
	RETURN (IRET));
  expect_failure ("one slot off", IABI_AUDIT_STACK_OFFSET, IABI_NO_UNIT);
  LINE (FRAME, CLOBBER (BP), LEAVE, RETURN (IRET));
  expect_failure ("frame pointer lost", IABI_AUDIT_STACK_UNKNOWN,
		  IABI_NO_UNIT);
  LINE (PUSH (A), CONST (A, 100000), SUB (SP, SP, A), STORE (B, SP, 8),
	CLOBBER (B), LOAD (B, SP, 8), ADD (SP, SP, 100000), POP (A),
	RETURN (IRET));
  expect_proof ("a big frame through a register");
}

static void
realigned (struct iabi_audit_rules rules)
{
  LINE (FRAME, ALIGN (SP, SP, 64), PUSH (A), CLOBBER (A), LOAD (A, SP, 0),
	LEAVE, RETURN (IRET));
  expect_proof ("realigned frame, saved below it");
  LINE (FRAME, ALIGN (SP, SP, 64), PUSH (A), CLOBBER (A), LOAD (A, BP, -8),
	LEAVE, RETURN (IRET));
  expect_failure ("realigned, looked for at the frame pointer",
		  IABI_AUDIT_NOT_RESTORED, A);
  LINE (FRAME, ALIGN (SP, SP, 16), PUSH (A), CLOBBER (A), LOAD (A, BP, -8),
	LEAVE, RETURN (IRET));
  expect_proof ("an alignment that the entry makes known");
  LINE (FRAME, PUSH (A), ALIGN (SP, SP, 64), ADD (SP, SP, -64),
	STORE (B, SP, 56), CLOBBER (A), LOAD (A, BP, -8), LEAVE,
	RETURN (IRET));
  expect_proof ("a local of a realigned frame cannot reach the save slot");
  LINE (FRAME, PUSH (A), ALIGN (SP, SP, 64), ADD (SP, SP, -64), CLOBBER (A),
	STORE (A, SP, 72), LOAD (A, BP, -8), LEAVE, RETURN (IRET));
  expect_failure ("a local above a realigned frame can",
		  IABI_AUDIT_NOT_RESTORED, A);
  /* On entry the stack pointer is 8 modulo 16, so it is 0 here, and 31 above it
     can only be aligned to 0 or 16.  */
  LINE (FRAME, PUSH (A), PUSH (B), ADD (SP, SP, -48), ADD (B, SP, 31),
	ALIGN (B, B, 32), CLOBBER (A), STORE (A, B, 24), LOAD (A, BP, -8),
	LOAD (B, BP, -16), LEAVE, RETURN (IRET));
  expect_proof ("an aligned object that ends at the save slots");
  LINE (FRAME, PUSH (A), PUSH (B), ADD (SP, SP, -48), ADD (B, SP, 31),
	ALIGN (B, B, 32), CLOBBER (A), STORE (A, B, 32), LOAD (A, BP, -8),
	LOAD (B, BP, -16), LEAVE, RETURN (IRET));
  expect_failure ("one that does not", IABI_AUDIT_NOT_RESTORED, B);
  LINE (FRAME, ALIGN (SP, SP, 64), CALL (NULL, 0, 32), LEAVE, RETURN (IRET));
  expect_proof ("call from a realigned frame");
  LINE (FRAME, ALIGN (SP, SP, 64), PUSH (A), CALL (NULL, 0, 16), LEAVE,
	RETURN (IRET));
  expect_failure ("misaligned call from a realigned frame",
		  IABI_AUDIT_MISALIGNED, IABI_NO_UNIT);
  /* DRAP, as x86 does it.  */
  LINE (PUSH (C), ADD (C, SP, 8), ALIGN (SP, SP, 64), PUSH (BP),
	COPY (BP, SP), PUSH (C), CLOBBER (C), ADD (SP, SP, -64),
	LOAD (C, BP, -8), LEAVE, ADD (SP, C, -8), POP (C), RETURN (IRET));
  expect_proof ("dynamic realign argument pointer");
  LINE (PUSH (C), ADD (C, SP, 8), ALIGN (SP, SP, 64), PUSH (BP),
	COPY (BP, SP), PUSH (C), CLOBBER (C), ADD (SP, SP, -64),
	LOAD (C, BP, -8), LEAVE, ADD (SP, C, 0), RETURN (IRET));
  expect_failure ("its register not saved", IABI_AUDIT_NOT_RESTORED, C);
}

static void
variable (struct iabi_audit_rules rules)
{
  LINE (FRAME, PUSH (A), CLOBBER (A), SUB (SP, SP, A), STORE (B, SP, 0),
	CALL (NULL, 0, 16), LOAD (A, BP, -8), LEAVE, RETURN (IRET));
  expect_proof ("alloca, its memory is the program's");
  LINE (FRAME, PUSH (A), ADD (SP, SP, -32), CLOBBER (A), SUB (SP, SP, A),
	STORE (B, SP, 24), LOAD (A, BP, -8), LEAVE, RETURN (IRET));
  expect_proof ("alloca with arguments on the stack");
  LINE (FRAME, PUSH (A), CLOBBER (A), SUB (SP, SP, A), ADD (C, SP, 15),
	ALIGN (C, C, 16), STORE (A, C, 8), CLOBBER (C), LOAD (A, BP, -8),
	LEAVE, RETURN (IRET));
  expect_failure ("alloca rounded up", IABI_AUDIT_NOT_SAVED, C);
  CHECK (n_failures == 1, "whose memory is the program's too");
  LINE (FRAME, PUSH (A), CLOBBER (A), SUB (SP, SP, A), PUSH (B), CLOBBER (B),
	POP (B), LOAD (A, BP, -8), LEAVE, RETURN (IRET));
  expect_proof ("push and pop below alloca memory");
  LINE (FRAME, PUSH (A), CLOBBER (A), SUB (SP, SP, A), STORE (A, BP, -8),
	LOAD (A, BP, -8), LEAVE, RETURN (IRET));
  expect_failure ("the slot written by the frame pointer",
		  IABI_AUDIT_NOT_RESTORED, A);
  LINE (PUSH (A), CLOBBER (A), SUB (SP, SP, A), ADD (SP, SP, 8),
	RETURN (IRET));
  expect_failure ("alloca without a way back", IABI_AUDIT_STACK_UNKNOWN,
		  IABI_NO_UNIT);
  LINE (FRAME, PUSH (A), CLOBBER (A), SUB (SP, SP, A), PUSH (B), CLOBBER (B),
	ADD (SP, BP, -8), LOAD (B, SP, -8), POP (A), POP (BP), RETURN (IRET));
  expect_failure ("a slot of released alloca memory", IABI_AUDIT_BELOW_STACK,
		  IABI_NO_UNIT);
}

/* AVR: byte registers, the stack pointer in two of them and one below the
   last byte pushed.  */
enum { R0, R1, Y0, Y1, SPL, SPH, BYTES };

#define PUSHB(u)                                                              \
  { .kind = IABI_OP_ADD, .dst = SPL, .src = SPL, .n = 2, .imm = -1 },         \
    { .kind = IABI_OP_STORE, .src = (u), .src2 = SPL, .n = 2, .imm = 1,       \
      .size = 1 }
#define POPB(u)                                                               \
  { .kind = IABI_OP_LOAD, .dst = (u), .src2 = SPL, .n = 2, .imm = 1,          \
    .size = 1 },                                                              \
    { .kind = IABI_OP_ADD, .dst = SPL, .src = SPL, .n = 2, .imm = 1 }
#define COPY2(d, s) { .kind = IABI_OP_COPY, .dst = (d), .src = (s), .n = 2 }
#define ADD2(d, i)                                                            \
  { .kind = IABI_OP_ADD, .dst = (d), .src = (d), .n = 2, .imm = (i) }
#define WORD(base, i)                                                         \
  { .kind = IABI_OP_STORE, .src = IABI_NO_UNIT, .src2 = (base), .n = 2,       \
    .imm = (i), .size = 2 }
#define STOREB(u, base, i)                                                    \
  { .kind = IABI_OP_STORE, .src = (u), .src2 = (base), .n = 2, .imm = (i),    \
    .size = 1 }

static void
bytes (void)
{
  static const unsigned char preserved[BYTES] = { 1, 1, 1, 1, 0, 0 };
  struct iabi_audit_rules rules = machine ();

  rules.n_units = BYTES;
  rules.sp = SPL;
  rules.sp_n = 2;
  rules.live = 1;
  rules.preserved = preserved;
  rules.unit_size = NULL;
  rules.entry_align = 0;
  rules.protected_bytes = 2;
  LINE (PUSHB (R0), CLOBBER (R0), POPB (R0), RETURN (IRET));
  expect_proof ("bytes: push, pop");
  LINE (PUSHB (Y0), PUSHB (Y1), COPY2 (Y0, SPL), ADD2 (Y0, -6),
	COPY2 (SPL, Y0), STOREB (R1, Y0, 6), STOREB (IABI_NO_UNIT, Y0, 1),
	ADD2 (Y0, 6), COPY2 (SPL, Y0), POPB (Y1), POPB (Y0), RETURN (IRET));
  expect_proof ("bytes: a frame through the frame pointer");
  LINE (PUSHB (Y0), PUSHB (Y1), COPY2 (Y0, SPL), ADD2 (Y0, -6),
	COPY2 (SPL, Y0), STOREB (IABI_NO_UNIT, Y0, 7), ADD2 (Y0, 6),
	COPY2 (SPL, Y0), POPB (Y1), POPB (Y0), RETURN (IRET));
  expect_failure ("bytes: the frame is one byte smaller",
		  IABI_AUDIT_NOT_RESTORED, Y1);
  LINE (PUSHB (Y0), PUSHB (Y1), COPY2 (Y0, SPL), ADD2 (Y0, -6), CLOBBER (Y0),
	COPY2 (SPL, Y0), POPB (Y1), POPB (Y0), RETURN (IRET));
  expect_failure ("bytes: half of the frame pointer lost",
		  IABI_AUDIT_STACK_UNKNOWN, IABI_NO_UNIT);
  LINE (PUSHB (Y0), PUSHB (Y1), COPY2 (Y0, SPL), PUSHB (Y0), PUSHB (Y1),
	CLOBBER (Y0), CLOBBER (Y1), POPB (Y1), POPB (Y0), COPY2 (SPL, Y0),
	POPB (Y1), POPB (Y0), RETURN (IRET));
  expect_proof ("bytes: the frame pointer itself saved");
  LINE (PUSHB (Y0), PUSHB (Y1), COPY2 (Y0, SPL), PUSHB (Y0), PUSHB (Y1),
	CLOBBER (Y0), CLOBBER (Y1), POPB (Y0), POPB (Y1), COPY2 (SPL, Y0),
	POPB (Y1), POPB (Y0), RETURN (IRET));
  expect_failure ("bytes: the frame pointer with its halves exchanged",
		  IABI_AUDIT_STACK_UNKNOWN, IABI_NO_UNIT);
  LINE (PUSHB (Y0), PUSHB (Y1), CLOBBER (Y0), CLOBBER (Y1), POPB (Y0),
	POPB (Y1), RETURN (IRET));
  expect_failure ("bytes: halves exchanged", IABI_AUDIT_EXCHANGED, Y0);
  LINE (STOREB (R0, SPL, 1), RETURN (IRET));
  expect_failure ("bytes: return address written", IABI_AUDIT_RETURN_ADDRESS,
		  IABI_NO_UNIT);
  LINE (STOREB (R0, SPL, 3), RETURN (IRET));
  expect_proof ("bytes: above the return address");
  LINE (STOREB (R0, SPL, 0), RETURN (IRET));
  expect_failure ("bytes: where the next push goes", IABI_AUDIT_BELOW_STACK,
		  IABI_NO_UNIT);
  LINE (PUSHB (R1), WORD (SPL, 1), ADD2 (SPL, 1), RETURN (IRET));
  expect_failure ("bytes: half a word in the return address",
		  IABI_AUDIT_RETURN_ADDRESS, IABI_NO_UNIT);
  rules.protected_bytes = 0;
  LINE (PUSHB (R1), WORD (SPL, 1), ADD2 (SPL, 1), RETURN (IRET));
  expect_proof ("bytes: a function that moves its return address");
}

int
main (void)
{
  frames (machine ());
  realigned (machine ());
  variable (machine ());
  bytes ();
  return CHECK_STATUS;
}
