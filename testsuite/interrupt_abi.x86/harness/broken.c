/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The harness tested: every handler of broken.S, and for each broken one the
   check that has to fail.  A harness that cannot fail proves nothing.  */
#include "harness.h"

/* GOOD (NAME, INITIALISERS...) and BROKEN (NAME, CHECK, INITIALISERS...).  */
#define GOOD(N, ...)                                                          \
  extern char N[];                                                            \
  TEST (N, __VA_ARGS__)
#define BROKEN(N, WHAT, ...) GOOD (N, .fails = WHAT, __VA_ARGS__)

static void HOOK
to_next (struct iabi_shot *s)
{
  s->landing = LAND_NEXT;
  s->want_frame.ip += 2;
}

static const char *HOOK
no_effect (const struct iabi_shot *s)
{
  (void) s;
  return "effect";
}

GOOD (good_nothing, .code = 0);
GOOD (good_code, .code = 1);
GOOD (good_save, .code = 0);
GOOD (good_move, .code = 0);
GOOD (good_next, .before = to_next);
GOOD (good_callable, .flags = CALLABLE);
GOOD (good_flags, .code = 0);
GOOD (good_noreturn, .flags = NORETURN);
TEST_AS (good_nothing, broken_effect, .after = no_effect, .fails = "effect");
TEST_AS (good_nothing, broken_skip, .before = to_next, .fails = "landing");

#ifdef __x86_64__
BROKEN (broken_ds, "ds is");
BROKEN (broken_es, "es is");
BROKEN (broken_rax, "rax is");
BROKEN (broken_rbx, "rbx is");
BROKEN (broken_rcx, "rcx is");
BROKEN (broken_rdx, "rdx is");
BROKEN (broken_rsi, "rsi is");
BROKEN (broken_rdi, "rdi is");
BROKEN (broken_rbp, "rbp is");
BROKEN (broken_r8, "r8 is");
BROKEN (broken_r9, "r9 is");
BROKEN (broken_r10, "r10 is");
BROKEN (broken_r11, "r11 is");
BROKEN (broken_r12, "r12 is");
BROKEN (broken_r13, "r13 is");
BROKEN (broken_r14, "r14 is");
BROKEN (broken_r15, "r15 is");
BROKEN (broken_half, "rcx is");
BROKEN (broken_callable, "rcx is");
BROKEN (broken_byte, "rax is");
BROKEN (broken_swap, "rax is");
BROKEN (broken_path, "rax is");
BROKEN (broken_ret, "rsp is");
BROKEN (broken_sp, "rsp is");
BROKEN (broken_frame, "frame is");
#else
BROKEN (broken_eax, "eax is");
BROKEN (broken_ebx, "ebx is");
BROKEN (broken_ecx, "ecx is");
BROKEN (broken_edx, "edx is");
BROKEN (broken_esi, "esi is");
BROKEN (broken_edi, "edi is");
BROKEN (broken_ebp, "ebp is");
BROKEN (broken_half, "ecx is");
BROKEN (broken_callable, "ecx is");
BROKEN (broken_byte, "eax is");
BROKEN (broken_swap, "eax is");
BROKEN (broken_path, "eax is");
BROKEN (broken_ret, "esp is");
#endif
BROKEN (broken_code, "signal", .code = 1);
BROKEN (broken_no_code, "signal", .code = 0);
BROKEN (broken_extra_pop, "signal", .code = 0);
BROKEN (broken_guard, "guard above");
BROKEN (broken_guard_far, "guard above");
BROKEN (broken_overflow, "guard below");
BROKEN (broken_deep, "signal");
BROKEN (broken_cf, "flags is");
BROKEN (broken_zf, "flags is");
BROKEN (broken_of, "flags is");
BROKEN (broken_df, "flags is");
BROKEN (broken_ac, "flags is");
BROKEN (broken_id, "flags is");
BROKEN (broken_callable_df, "DF set", .flags = CALLABLE);
BROKEN (broken_xmm, "xmm byte");
BROKEN (broken_xmm_lane, "xmm byte");
BROKEN (broken_mmx, "x87");
BROKEN (broken_x87, "x87");
BROKEN (broken_x87_push, "x87");
BROKEN (broken_x87_status, "x87 status");
BROKEN (broken_x87_control, "x87 control");
BROKEN (broken_fninit, "x87");
BROKEN (broken_mxcsr, "mxcsr");
BROKEN (broken_ud, "signal 4");
BROKEN (broken_hang, "signal 26", .flags = NO_RED_ZONE);
BROKEN (broken_noreturn, "landing", .flags = NORETURN);

/* These need lanes that not every CPU has: main leaves out what this one
   lacks, and says so.  */
BROKEN (broken_ymm, "xmm byte", .lanes = 2);
BROKEN (broken_upper, "vector", .lanes = 2);
BROKEN (broken_zmm_upper, "vector 5 byte 32", .lanes = 3);
BROKEN (broken_k, "mask k5", .lanes = 3);
#ifdef __x86_64__
BROKEN (broken_zmm31, "vector 31", .lanes = 3);
#endif

/* Wrong only when a nested interrupt comes.  */
extern char broken_red_zone[];
TEST_AS (broken_red_zone, red_zone_alone, .flags = NO_RED_ZONE);
BROKEN (broken_red_zone, "bx is", .nested_only = 1);
