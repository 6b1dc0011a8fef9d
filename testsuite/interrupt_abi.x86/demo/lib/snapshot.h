/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Known values in every register while something happens.  */
#ifndef DEMO_SNAPSHOT_H
#define DEMO_SNAPSHOT_H

#include "user.h"
#include "machine.h"

/* The order in snapshot.S.  i386 has the first eight.  */
enum register_name
{
  R_AX, R_BX, R_CX, R_DX, R_SI, R_DI, R_BP, R_SP,
  R_8, R_9, R_10, R_11, R_12, R_13, R_14, R_15
};

struct snapshot
{
  uword gpr[16];
  uword flags;
  uword segment[4]; /* DS, ES, FS, GS.  */
};

/* What lies at USER_BASE.  */
#define AT(alignment) __attribute__ ((aligned (alignment)))
struct user_area
{
  struct snapshot before AT (256);
  struct snapshot after AT (256);
  unsigned char fx_before[512] AT (256); /* As FXRSTOR has it.  */
  unsigned char fx_after[512];
  void (*event) (void) AT (8);
  uword skew AT (8); /* Bytes off the stack's alignment.  */
  uword saved_sp AT (8);
  void (*spin) (void) AT (8); /* Where event_spin jumps.  */
  unsigned zero AT (8);
  unsigned short bad_selector AT (8);
  uword gs_seen AT (8);
  uword gs AT (8); /* Ring 3's GS points here.  */
};
#undef AT

#define USER ((volatile struct user_area *) USER_BASE)

#define AT_OFFSET(member, address) \
  _Static_assert (__builtin_offsetof (struct user_area, member) \
		    == (address) - USER_BASE, "user.h and snapshot.h disagree")
AT_OFFSET (before, USER_BEFORE);
AT_OFFSET (after, USER_AFTER);
AT_OFFSET (fx_before, USER_FX_BEFORE);
AT_OFFSET (fx_after, USER_FX_AFTER);
AT_OFFSET (event, USER_EVENT);
AT_OFFSET (skew, USER_SKEW);
AT_OFFSET (saved_sp, USER_SAVED_SP);
AT_OFFSET (spin, USER_SPIN);
AT_OFFSET (zero, USER_ZERO);
AT_OFFSET (bad_selector, USER_BAD_SELECTOR);
AT_OFFSET (gs_seen, USER_GS_SEEN);
AT_OFFSET (gs, USER_GS);
#undef AT_OFFSET

/* Loads every register from USER->before and the x87 and SSE state from
   fx_before, calls USER->event, stores all to after.  Runs in either ring.
   snapshot_user is the program of ring 3: this, then VECTOR_EXIT.  */
extern void snapshot_run (void);
extern void snapshot_user (void);

#endif
