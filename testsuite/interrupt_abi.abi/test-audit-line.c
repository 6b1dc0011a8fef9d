/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Purpose: on straight code the audit proves good save plans, and names the
   reason and the register of every broken one.  */
#include "audit-stream.h"

static void
saves (struct iabi_audit_rules rules)
{
  LINE (RETURN (IRET));
  expect_proof ("empty handler");
  LINE (PUSH (A), CLOBBER (A), POP (A), RETURN (IRET));
  expect_proof ("push, change, pop");
  LINE (PUSH (A), PUSH (B), CLOBBER (A), CLOBBER (B), POP (B), POP (A),
	RETURN (IRET));
  expect_proof ("two pushes, two pops");
  LINE (COPY (B, A), COPY (A, B), CLOBBER (A), COPY (A, B), RETURN (IRET));
  expect_failure ("saved in a changed register", IABI_AUDIT_EXCHANGED, B);
  LINE (PUSH (B), COPY (B, A), CLOBBER (A), COPY (A, B), POP (B),
	RETURN (IRET));
  expect_proof ("saved in a saved register");
  LINE (CLOBBER (A), RETURN (IRET));
  expect_failure ("never saved", IABI_AUDIT_NOT_SAVED, A);
  CHECK (failures[0].changed_op == 0 && failures[0].op == 1,
	 "the failure names the change and the return");
  LINE (CONST (A, 5), RETURN (IRET));
  expect_failure ("set to a constant", IABI_AUDIT_NOT_SAVED, A);
  LINE (PUSH (A), CLOBBER (A), ADD (SP, SP, 8), RETURN (IRET));
  expect_failure ("saved, not restored", IABI_AUDIT_NOT_RESTORED, A);
  LINE (PUSH (A), PUSH (B), CLOBBER (A), CLOBBER (B), POP (A), POP (B),
	RETURN (IRET));
  expect_failure ("restored in the wrong order", IABI_AUDIT_EXCHANGED, A);
  CHECK (n_failures == 2 && failures[1].unit == B && failures[1].other == A,
	 "both exchanged registers are reported");
  LINE (CLOBBER (A), PUSH (A), POP (A), RETURN (IRET));
  expect_failure ("saved after the change", IABI_AUDIT_NOT_SAVED, A);
  LINE (PUSH (A), CLOBBER (A), POP (A), CLOBBER (A), RETURN (IRET));
  expect_failure ("changed after the restore", IABI_AUDIT_NOT_RESTORED, A);
  LINE (ADD (SP, SP, -8), STORE_N (A, SP, 0, 4), CLOBBER (A),
	{ .kind = IABI_OP_LOAD, .dst = A, .src2 = SP, .size = 4 },
	ADD (SP, SP, 8), RETURN (IRET));
  expect_failure ("half of a register", IABI_AUDIT_NOT_SAVED, A);
}

static void
slots (struct iabi_audit_rules rules)
{
  LINE (ADD (SP, SP, -24), STORE (A, SP, 16), CLOBBER (A), STORE (A, SP, 8),
	LOAD (A, SP, 16), ADD (SP, SP, 24), RETURN (IRET));
  expect_proof ("a local beside the save slot");
  LINE (ADD (SP, SP, -24), STORE (A, SP, 16), CLOBBER (A), STORE (A, SP, 12),
	LOAD (A, SP, 16), ADD (SP, SP, 24), RETURN (IRET));
  expect_failure ("a local over the save slot", IABI_AUDIT_NOT_RESTORED, A);
  LINE (ADD (SP, SP, -24), STORE (A, SP, 16), CLOBBER (A), LOAD (A, SP, 8),
	ADD (SP, SP, 24), RETURN (IRET));
  expect_failure ("restored from the wrong slot", IABI_AUDIT_NOT_RESTORED, A);
  LINE (PUSH (A), STORE (A, B, 0), CLOBBER (B), RETURN (IRET));
  expect_failure ("a pointer from outside is changed", IABI_AUDIT_STACK_OFFSET,
		  IABI_NO_UNIT);
  LINE (PUSH (A), CLOBBER (A), STORE (A, B, 0), POP (A), RETURN (IRET));
  expect_proof ("a store through an unknown pointer");
  LINE (PUSH (A), CLOBBER (A), COPY (T, SP), STORE (A, T, 0), POP (A),
	RETURN (IRET));
  expect_failure ("a store through a copy of the stack pointer",
		  IABI_AUDIT_NOT_RESTORED, A);
  LINE (STORE (A, SP, -8), CLOBBER (A), LOAD (A, SP, -8), RETURN (IRET));
  expect_failure ("saved below the stack pointer", IABI_AUDIT_BELOW_STACK,
		  IABI_NO_UNIT);
  LINE (PUSH (A), CLOBBER (A), ADD (SP, SP, 8), LOAD (A, SP, -8),
	RETURN (IRET));
  expect_failure ("restored from below the stack pointer",
		  IABI_AUDIT_BELOW_STACK, IABI_NO_UNIT);
  LINE (TOUCH (SP, -4096), RETURN (IRET));
  expect_proof ("a probe below the stack pointer");
  rules.live = -128;
  LINE (STORE (A, SP, -8), CLOBBER (A), LOAD (A, SP, -8), RETURN (IRET));
  expect_proof ("a red zone, where there is one");
  LINE (STORE (A, SP, -8), CLOBBER (A), CALL (NULL, 0, 0), LOAD (A, SP, -8),
	RETURN (IRET));
  expect_failure ("a red zone over a call", IABI_AUDIT_NOT_RESTORED, A);
  LINE (STORE (A, SP, -136), CLOBBER (A), LOAD (A, SP, -136), RETURN (IRET));
  expect_failure ("below the red zone", IABI_AUDIT_BELOW_STACK, IABI_NO_UNIT);
}

static void
returns (struct iabi_audit_rules rules)
{
  LINE (RETURN (RET));
  expect_failure ("ret for iret", IABI_AUDIT_RETURN_KIND, IABI_NO_UNIT);
  LINE (PUSH (A), RETURN (IRET));
  expect_failure ("stack one word low", IABI_AUDIT_STACK_OFFSET, IABI_NO_UNIT);
  CHECK (failures[0].offset == -8, "by how much is reported");
  LINE (COPY (SP, B), RETURN (IRET));
  expect_failure ("stack pointer lost", IABI_AUDIT_STACK_UNKNOWN,
		  IABI_NO_UNIT);
  LINE (PUSH (A), POP (A));
  expect_failure ("no return", IABI_AUDIT_FALLS_OFF, IABI_NO_UNIT);
  LINE (CLOBBER (A), END);
  expect_proof ("never returns");
  LINE (CLOBBER (A), CANNOT, RETURN (IRET));
  expect_failure ("an unknown operation", IABI_AUDIT_CANNOT, IABI_NO_UNIT);
  CHECK (failures[0].other == 7, "with the translator's number");
  LINE (END, CANNOT);
  expect_proof ("what is not reached does not matter");
  LINE (PUSH (A), { .kind = IABI_OP_REQUIRE_SP, .imm = -8 }, POP (A),
	RETURN (IRET));
  expect_proof ("stack pointer where it must be");
  LINE (PUSH (A), { .kind = IABI_OP_REQUIRE_SP, .imm = -16 }, POP (A),
	RETURN (IRET));
  expect_failure ("stack pointer not where it must be",
		  IABI_AUDIT_STACK_OFFSET, IABI_NO_UNIT);
  rules.return_offset = 8;
  LINE (RETURN (IRET));
  expect_failure ("error code left", IABI_AUDIT_STACK_OFFSET, IABI_NO_UNIT);
  LINE (ADD (SP, SP, 8), RETURN (IRET));
  expect_proof ("error code popped");
  rules.return_offset = 0;
  rules.protected_bytes = 8;
  LINE (STORE (A, SP, 8), RETURN (IRET));
  expect_proof ("above the return address");
  LINE (STORE (A, SP, 4), RETURN (IRET));
  expect_failure ("return address written", IABI_AUDIT_RETURN_ADDRESS,
		  IABI_NO_UNIT);
}

static void
calls (struct iabi_audit_rules rules)
{
  LINE (PUSH (A), CALL (CLOBBERS_A, 0, 16), POP (A), RETURN (IRET));
  expect_proof ("call, its clobber saved");
  LINE (PUSH (A), CALL (CLOBBERS_AB, 0, 16), POP (A), RETURN (IRET));
  expect_failure ("a clobber of a call forgotten", IABI_AUDIT_NOT_SAVED, B);
  LINE (CALL (NULL, 0, 16), RETURN (IRET));
  expect_failure ("misaligned call", IABI_AUDIT_MISALIGNED, IABI_NO_UNIT);
  CHECK (failures[0].offset == 8, "the remainder is reported");
  LINE (CALL (NULL, 0, 0), RETURN (IRET));
  expect_proof ("a call that wants no alignment");
  LINE (PUSH (A), CALL (CLOBBERS_A, 8, 16), POP (A), RETURN (IRET));
  expect_failure ("saved where the callee's arguments are",
		  IABI_AUDIT_NOT_RESTORED, A);
  LINE (REQUIRE (DF, 0), RETURN (IRET));
  expect_failure ("no cld", IABI_AUDIT_REQUIRED, DF);
  LINE (CONST (DF, 0), REQUIRE (DF, 0), RETURN (IRET));
  expect_proof ("cld before a string instruction");
  LINE (CONST (DF, 0), CLOBBER (DF), REQUIRE (DF, 0), RETURN (IRET));
  expect_failure ("flag changed since cld", IABI_AUDIT_REQUIRED, DF);
  const unsigned char zero[N_UNITS] = { [DF] = 1, [C] = 1 };
  rules.zero_on_entry = zero;
  LINE (REQUIRE (DF, 0), RETURN (IRET));
  expect_proof ("zero by the ABI");
  LINE (CLOBBER (C), CONST (C, 0), RETURN (IRET));
  expect_proof ("made zero again");
  LINE (CLOBBER (C), RETURN (IRET));
  expect_failure ("not made zero again", IABI_AUDIT_NOT_SAVED, C);
}

int
main (void)
{
  saves (machine ());
  slots (machine ());
  returns (machine ());
  calls (machine ());
  return CHECK_STATUS;
}
