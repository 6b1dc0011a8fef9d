/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Handlers that call: callees in sight, unknown ones, cold ones.  */
#include "run.h"

static int flag, ticks;
static volatile int in = 5, out;
static long result;

BEFORE (flag_off) { UNUSED_SHOT; flag = 0; ticks = 0; }
/* Even shots, the counted one among them, do not take the call.  */
BEFORE (flag_odd) { flag = s->number & 1; ticks = 0; result = 0; }

/* A static callee that changes only eax, and a chain of three.  */
static NOINLINE int only_eax (void) { return in; }
static NOINLINE void eax_void (void) { out = in + 1; }
IRQ callee_eax (struct frame *f) { (void) f; eax_void (); }
AFTER (out_6) { UNUSED_SHOT; WANT (out == 6); return NULL; }
TEST (callee_eax, .after = out_6, .saves = 1, .least = 4);

static NOINLINE void chain_2 (void) { eax_void (); ticks++; }
static NOINLINE void chain_1 (void) { chain_2 (); ticks++; }
IRQ chain_three (struct frame *f) { (void) f; chain_1 (); ticks++; }
AFTER (ticks_3) { UNUSED_SHOT; WANT (ticks == 3); return NULL; }
TEST (chain_three, .before = flag_off, .after = ticks_3, .saves = 1);

IRQ callee_result (struct frame *f) { (void) f; ticks = only_eax () + 1; }
AFTER (ticks_6) { UNUSED_SHOT; WANT (ticks == 6); return NULL; }
TEST (callee_result, .before = flag_off, .after = ticks_6, .saves = 1);

/* Interrupts off and on again in between: the popf brings back the DF of the
   interrupted code, and the next call needs it clear.  GCC's own attribute
   and clang's think that it still is.  */
IRQ flags_restored (struct frame *f)
{
  (void) f;
#ifdef __x86_64__
  word flags = __builtin_ia32_readeflags_u64 ();
  ext ();
  __builtin_ia32_writeeflags_u64 (flags);
#else
  word flags = __builtin_ia32_readeflags_u32 ();
  ext ();
  __builtin_ia32_writeeflags_u32 (flags);
#endif
  ext ();
}
BEFORE (no_ext) { UNUSED_SHOT; ext_calls = ext_badly = 0; }
AFTER (ext_twice) { UNUSED_SHOT; WANT (ext_called_well (2)); return NULL; }
TEST (flags_restored, .before = no_ext, .after = ext_twice,
      .flags = BUILTIN_WRONG | CLANG_WRONG);

IRQ flags_restored_asm (struct frame *f)
{
  word flags;
  (void) f;
  __asm__ volatile ("pushf\n\tpop %0" : "=r"(flags) : : "memory");
  ext ();
  if (in)
    __asm__ volatile ("push %0\n\tpopf" : : "r"(flags) : "memory", "cc");
  ext ();
}
TEST (flags_restored_asm, .before = no_ext, .after = ext_twice,
      .flags = BUILTIN_WRONG | CLANG_WRONG);

/* A call on a path that is not taken.  */
IRQ flag_ext (struct frame *f)
{
  (void) f;
  if (flag)
    ext ();
}
AFTER (ext_if) { WANT (ext_called_well (s->number & 1)); return NULL; }
/* GCC 12-16's own attribute: the shrink-wrapped exit is `ret'.  */
TEST (flag_ext, .before = flag_odd, .after = ext_if, .saves = -1, .least = 3,
      .flags = BUILTIN_WRONG);

IRQ unlikely_ext (struct frame *f)
{
  (void) f;
  if (unlikely (flag))
    ext ();
  ticks++;
}
AFTER (ext_if_tick)
{
  WANT (ticks == 1);
  WANT (ext_called_well (s->number & 1));
  return NULL;
}
TEST (unlikely_ext, .before = flag_odd, .after = ext_if_tick, .saves = 1,
      .least = 4, .flags = BUILTIN_WRONG);

FAULT flag_ext_code (struct frame *f, word code)
{
  (void) f;
  if (code & 1)
    ext ();
}
AFTER (ext_if_code) { WANT (ext_called_well (s->code & 1)); return NULL; }
TEST (flag_ext_code, .code = 1, .after = ext_if_code,
      .flags = BUILTIN_WRONG);

IRQ flag_args (struct frame *f)
{
  if (unlikely (flag))
    result = ext3 (f->ip, flag, 7);
  ticks++;
}
AFTER (args_if)
{
  WANT (ticks == 1);
  WANT (ext_called_well (s->number & 1));
  WANT (result == (s->number & 1 ? (long) s->want_frame.ip + 8 : 0));
  return NULL;
}
TEST (flag_args, .before = flag_odd, .after = args_if);

COLD NOINLINE static void cold_callee (void) { ext (); ticks++; }
IRQ cold_call (struct frame *f)
{
  (void) f;
  ticks++;
  if (flag)
    cold_callee ();
}
AFTER (cold_if)
{
  WANT (ticks == 1 + (int) (s->number & 1));
  WANT (ext_called_well (s->number & 1));
  return NULL;
}
TEST (cold_call, .before = flag_odd, .after = cold_if, .flags = BUILTIN_WRONG);

/* Two cold calls, values that live across them.  */
TRAP cold_twice (struct frame *f)
{
  word a = f->ip, b = f->cs;
  if (unlikely (flag))
    {
      ext ();
      result = ext3 (a, b, 1);
    }
  f->ip = a;
  ticks = b;
}
AFTER (twice_if)
{
  WANT (ticks == (int) s->want_frame.cs);
  WANT (ext_called_well (2 * (s->number & 1)));
  return NULL;
}
TEST (cold_twice, .before = flag_odd, .after = twice_if);

FAULT cold_code (struct frame *f, word code)
{
  if (unlikely (flag))
    result = ext3 (f->ip, code, 1);
  ticks += code;
}
AFTER (code_if)
{
  WANT (ticks == (int) s->code);
  WANT (ext_called_well (s->number & 1));
  return NULL;
}
TEST (cold_code, .code = 1, .before = flag_odd, .after = code_if);

/* In a loop that is cold as a whole.  */
IRQ cold_loop (struct frame *f)
{
  (void) f;
  if (unlikely (flag))
    for (int i = 0; i < 3; i++)
      ext ();
  ticks++;
}
AFTER (loop_if)
{
  WANT (ticks == 1);
  WANT (ext_called_well (3 * (s->number & 1)));
  return NULL;
}
TEST (cold_loop, .before = flag_odd, .after = loop_if, .flags = BUILTIN_WRONG);

/* Several blocks off the common path, one after the other: the common path
   saves its own register; x86-64 alone aligns the stack for them apart.  */
#ifdef __x86_64__
# define OWN_REGISTERS(N) N
#else
# define OWN_REGISTERS(N) 0
#endif
IRQ cold_sequence (struct frame *f)
{
  long n = in;
  result = n;
  if (unlikely (flag))
    {
      long z = ext3 (1, 2, f->cs & 1);
      if (z)
	ext3 (z, n, 3);
      else
	ext ();
    }
}
AFTER (sequence)
{
  WANT (result == 5);
  WANT (ext_called_well (2 * (s->number & 1)));
  return NULL;
}
TEST (cold_sequence, .before = flag_odd, .after = sequence,
      .saves = OWN_REGISTERS (2), .flags = BUILTIN_WRONG);

/* The same as a loop, entered from a path that has changed a register.  */
IRQ cold_while (struct frame *f)
{
  (void) f;
  result += in;
  while (unlikely (*(volatile int *) &flag))
    {
      ext ();
      flag = (flag + 1) & 3;
    }
  ticks++;
}
AFTER (while_if)
{
  WANT (ticks == 1 && result == 5);
  WANT (ext_called_well (3 * (s->number & 1)));
  return NULL;
}
TEST (cold_while, .before = flag_odd, .after = while_if,
      .saves = OWN_REGISTERS (1), .flags = BUILTIN_WRONG);

/* Arguments on the stack off the common path.  */
IRQ cold_arguments (struct frame *f)
{
  long a = f->cs;
  ticks++;
  if (unlikely (flag))
    result = ext9 (1, 2, 3, 4, 5, 6, a, 8, in);
}
AFTER (arguments_if)
{
  WANT (ticks == 1);
  WANT (ext_called_well (s->number & 1));
  WANT (result == (s->number & 1
		     ? 29 + (long) s->want_frame.cs + 5 : 0));
  return NULL;
}
TEST (cold_arguments, .before = flag_odd, .after = arguments_if,
      .flags = BUILTIN_WRONG);

/* Unknown callees on the hot path, the stack 16-aligned.  */
IRQ hot_ext (struct frame *f) { (void) f; ext (); }
AFTER (ext_once) { UNUSED_SHOT; WANT (ext_called_well (1)); return NULL; }
#ifdef __x86_64__
# define ALL_CLOBBERED 9
#else
# define ALL_CLOBBERED 4 /* And ebp: the stack has to be realigned.  */
#endif
TEST (hot_ext, .after = ext_once, .saves = ALL_CLOBBERED);

FAULT hot_ext_code (struct frame *f, word code)
{
  (void) f, (void) code;
  ext ();
}
TEST (hot_ext_code, .code = 1, .after = ext_once, .saves = ALL_CLOBBERED);

IRQ hot_values (struct frame *f)
{
  long a = f->ip, b = f->cs, c = flag;
  ext ();
  result = ext3 (a, b, c);
  ticks = a - f->ip;
}
AFTER (values)
{
  WANT (ext_called_well (2));
  WANT (ticks == 0);
  WANT (ext_seen[0] == (long) s->want_frame.ip);
  WANT (ext_seen[1] == (long) s->want_frame.cs);
  WANT (result == ext_seen[0] + ext_seen[1] + ext_seen[2]);
  return NULL;
}
TEST (hot_values, .before = flag_odd, .after = values);

IRQ nine_arguments (struct frame *f)
{
  (void) f;
  result = ext9 (1, 2, 3, 4, 5, 6, 7, 8, 9) + ext9 (9, 8, 7, 6, 5, 4, 3, 2, 1);
}
AFTER (is_90)
{
  UNUSED_SHOT;
  WANT (ext_called_well (2) && result == 90 && ext_seen[8] == 1);
  return NULL;
}
TEST (nine_arguments, .after = is_90);

FAULT variadic (struct frame *f, word code)
{
  (void) code;
  result = ext_sum (3, 1L, 2L, 3L) + ext_sum (8, 1L, 1L, 1L, 1L, 1L, 1L, 1L, 1L);
  if (!f->ip)
    result = 0;
}
AFTER (is_14)
{
  UNUSED_SHOT;
  WANT (ext_called_well (2));
  WANT (result == 14);
  return NULL;
}
TEST (variadic, .code = 1, .after = is_14);

#if !((BUILTIN || NO_DRAP) && __i386__) /* "sorry: DRAP not supported".  */
IRQ struct_result (struct frame *f)
{
  struct ext_big b = ext_big (f->cs);
  struct ext_two t = ext_two (b.v[7]);
  result = b.v[0] + t.a + t.b;
}
AFTER (struct_right)
{
  WANT (ext_called_well (2));
  WANT (result == (long) s->want_frame.cs - 1);
  return NULL;
}
TEST (struct_result, .after = struct_right);
#endif
