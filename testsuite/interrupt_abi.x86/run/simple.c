/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Handlers without a call: nothing, memory only, one register, the frame
   read and written, the error code.  */
#include "run.h"

static int ticks, from, to;
static word seen_ip, seen_flags, seen_code, seen_cs;
static struct frame copy;

IRQ nothing (struct frame *f) { (void) f; }
TEST (nothing, .saves = -1, .least = 1);

FAULT nothing_code (struct frame *f, word code) { (void) f, (void) code; }
TEST (nothing_code, .code = 1, .saves = -1, .least = 2);

BEFORE (reset) { UNUSED_SHOT; ticks = 41; from = s->number + 7; to = 0; }
AFTER (ticked) { UNUSED_SHOT; WANT (ticks == 42); return NULL; }
IRQ tick (struct frame *f) { (void) f; ticks++; }
TEST (tick, .before = reset, .after = ticked, .saves = -1, .least = 2);

AFTER (copied) { WANT (to == (int) s->number + 7); return NULL; }
IRQ one_register (struct frame *f) { (void) f; to = from; }
TEST (one_register, .before = reset, .after = copied, .saves = 1, .least = 5);

AFTER (ip_seen) { WANT (seen_ip == s->want_frame.ip); return NULL; }
TRAP frame_read (struct frame *f) { seen_ip = f->ip; }
TEST (frame_read, .after = ip_seen, .saves = 1, .least = 5);

AFTER (all_seen)
{
  WANT (seen_ip == s->want_frame.ip);
  WANT (seen_cs == s->want_frame.cs);
  WANT (seen_flags == s->want_frame.flags);
  return NULL;
}
TRAP frame_read_all (struct frame *f)
{
  seen_ip = f->ip;
  seen_cs = f->cs;
  seen_flags = f->flags;
}
TEST (frame_read_all, .after = all_seen, .saves = 1, .least = 9);

AFTER (frame_copied)
{
  WANT (copy.ip == s->want_frame.ip);
  WANT (copy.flags == s->want_frame.flags);
#ifdef __x86_64__
  WANT (copy.sp == s->want_frame.sp);
  WANT (copy.ss == s->want_frame.ss);
#endif
  return NULL;
}
TRAP frame_copy (struct frame *f) { copy = *f; }
TEST (frame_copy, .after = frame_copied);

#ifndef BUILTIN
/* The body of frame_copy: GCC folds equal functions at -O2 and -Os, the
   built-in one into a call of a handler, which it then refuses.  */
TRAP frame_void (void *f) { copy = *(struct frame *) f; }
TEST (frame_void, .after = frame_copied);
TRAP twin_1 (struct frame *f) { copy = *f; ticks += 3; }
TRAP twin_2 (struct frame *f) { copy = *f; ticks += 3; }
TEST (twin_1, .after = frame_copied);
TEST (twin_2, .after = frame_copied);
#endif

AFTER (code_seen) { WANT (seen_code == s->code); return NULL; }
FAULT code_read (struct frame *f, word code) { (void) f; seen_code = code; }
TEST (code_read, .code = 1, .after = code_seen, .saves = 1, .least = 6);

AFTER (both_seen)
{
  WANT (seen_code == s->code);
  WANT (seen_ip == s->want_frame.ip);
  return NULL;
}
FAULT code_and_frame (struct frame *f, word code)
{
  seen_code = code;
  seen_ip = f->ip;
}
TEST (code_and_frame, .code = 1, .after = both_seen, .saves = 1, .least = 8);

FAULT code_changed (struct frame *f, word code)
{
  code ^= f->ip;
  code *= 3;
  *(volatile word *) &seen_code = code;
}
AFTER (code_mixed)
{
  WANT (seen_code == (s->code ^ s->want_frame.ip) * 3);
  return NULL;
}
TEST (code_changed, .code = 1, .after = code_mixed);

/* Frame writes take effect.  */
BEFORE (to_next) { s->landing = LAND_NEXT; s->want_frame.ip += 2; }
IRQ skip (struct frame *f) { f->ip += 2; }
TEST (skip, .before = to_next, .saves = -1, .least = 2);

FAULT skip_code (struct frame *f, word code)
{
  f->ip += 2;
  seen_code = code;
}
TEST (skip_code, .code = 1, .before = to_next, .after = code_seen);

BEFORE (to_fixed)
{
  s->landing = LAND_FIXED;
  s->want_frame.ip = (word) iabi_land_fixed;
}
static NOINLINE word
fix (word ip)
{
  return ip - (word) iabi_land + (word) iabi_land_fixed;
}
TRAP fixup (struct frame *f) { f->ip = fix (f->ip); }
TEST (fixup, .before = to_fixed);

FAULT fixup_code (struct frame *f, word code)
{
  if (code != 0x12345)
    f->ip = fix (f->ip);
}
TEST (fixup_code, .code = 1, .before = to_fixed);

/* The linker's extable shape: a search in a table, then the write.  */
static const struct { word at, to; } table[]
  = { { 1, 2 }, { 3, 4 }, { (word) iabi_land, (word) iabi_land_fixed } };
TRAP extable (struct frame *f)
{
  for (unsigned i = 0; i < sizeof table / sizeof *table; i++)
    if (table[i].at == f->ip)
      {
	f->ip = table[i].to;
	return;
      }
}
TEST (extable, .before = to_fixed);

BEFORE (other_cf)
{
  s->want_frame.flags ^= FLAG_CF;
  s->want.reg[FLAGS] ^= FLAG_CF;
}
IRQ flip_cf (struct frame *f) { f->flags ^= FLAG_CF; }
TEST (flip_cf, .before = other_cf, .least = 2);

BEFORE (other_all)
{
  s->landing = LAND_NEXT;
  s->want_frame.ip += 2;
  s->want_frame.flags = 0x202 | FLAG_CF;
  s->want.reg[FLAGS] = 0x202 | FLAG_CF;
#ifdef __x86_64__
  s->want_frame.sp += 24;
  s->want.reg[SP] += 24;
#endif
}
IRQ write_all (struct frame *f)
{
  f->ip += 2;
  f->flags = 0x202 | FLAG_CF;
#ifdef __x86_64__
  f->sp += 24;
#endif
}
TEST (write_all, .before = other_all);

/* Through a pointer that escapes.  */
static struct frame *kept;
TRAP keep (struct frame *f)
{
  kept = f;
  ((volatile struct frame *) kept)->ip += 2;
}
TEST (keep, .before = to_next);

static NOINLINE void by_callee (struct frame *f) { f->ip += 2; }
TRAP pass_frame (struct frame *f) { by_callee (f); }
TEST (pass_frame, .before = to_next);

/* Through a copy that comes back whole.  */
TRAP whole (struct frame *f)
{
  struct frame g = *f;
  g.ip += 2;
  *f = g;
}
TEST (whole, .before = to_next);

/* Leaves by a call that does not return; nothing is saved.  */
__attribute__ ((noreturn)) IRQ
escape (struct frame *f)
{
  (void) f;
  ticks++;
  iabi_escape ();
}
TEST (escape, .flags = NORETURN, .before = reset, .after = ticked,
      .saves = -1);

__attribute__ ((noreturn)) FAULT
escape_code (struct frame *f, word code)
{
  seen_ip = f->ip;
  seen_code = code;
  ext ();
  iabi_escape ();
}
AFTER (escaped)
{
  WANT (seen_code == s->code);
  WANT (seen_ip == s->want_frame.ip);
  WANT (ext_called_well (1));
  return NULL;
}
TEST (escape_code, .code = 1, .flags = NORETURN, .after = escaped,
      .saves = -1);

/* Not declared noreturn, but on one path it is.  */
static void NOINLINE die (void) { iabi_escape (); }
BEFORE (decide) { from = s->number & 4; if (from) s->landing = LAND_ESCAPE; }
IRQ perhaps_escape (struct frame *f)
{
  (void) f;
  if (from)
    die ();
  to = 3;
}
TEST (perhaps_escape, .before = decide, .saves = -1,
      .flags = BUILTIN_WRONG);

/* A type, a pointer, a declaration before.  */
IRQ declared (struct frame *);
void *declared_at = (void *) declared;
IRQ declared (struct frame *f) { (void) f; to = from; }
TEST (declared, .before = reset, .after = copied, .saves = 1);

static TRAP internal (struct frame *f) { (void) f; to = from; }
TEST (internal, .before = reset, .after = copied, .saves = 1);

/* Under other names, in other sections, replaceable.  */
IRQ real (struct frame *f) { (void) f; to = from; }
extern HANDLER (32) __typeof__ (real) other __attribute__ ((alias ("real")));
TEST (other, .before = reset, .after = copied, .saves = 1);
__attribute__ ((weak)) IRQ
weak_irq (struct frame *f)
{
  (void) f;
  to = from;
}
TEST (weak_irq, .before = reset, .after = copied, .saves = 1);
__attribute__ ((section (".text.irq"), visibility ("hidden"))) IRQ
placed (struct frame *f)
{
  (void) f;
  to = from;
}
TEST (placed, .before = reset, .after = copied, .saves = 1);
