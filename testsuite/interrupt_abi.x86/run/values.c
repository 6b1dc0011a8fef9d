/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the values are: inline asm and its clobbers, string instructions,
   wide arithmetic with helpers of libgcc, thread-local data, bit tricks.  */
#include "run.h"

static volatile int in;
static long out;
static unsigned char from[300], to[300];
struct block { long v[24]; };
static struct block source, target;

BEFORE (by_number)
{
  in = s->number + 1;
  out = 0;
  for (int i = 0; i < 300; i++)
    from[i] = i * 7 + s->number, to[i] = 0xee;
  for (int i = 0; i < 24; i++)
    source.v[i] = i * 0x10001 + s->number, target.v[i] = -1;
}

/* Registers that only an asm changes.  */
IRQ asm_one (struct frame *f)
{
  (void) f;
  __asm__ volatile ("xor %%ecx, %%ecx" ::: "ecx", "cc");
}
TEST (asm_one, .saves = 1, .least = 4);

IRQ asm_all (struct frame *f)
{
  (void) f;
  __asm__ volatile ("xor %%eax, %%eax; xor %%ebx, %%ebx; xor %%ecx, %%ecx;"
		    "xor %%edx, %%edx; xor %%esi, %%esi; xor %%edi, %%edi"
		    ::: "eax", "ebx", "ecx", "edx", "esi", "edi", "cc");
#ifdef __x86_64__
  __asm__ volatile ("xor %%r8d, %%r8d; xor %%r9d, %%r9d; xor %%r10d, %%r10d;"
		    "xor %%r11d, %%r11d; xor %%r12d, %%r12d;"
		    "xor %%r13d, %%r13d; xor %%r14d, %%r14d;"
		    "xor %%r15d, %%r15d"
		    ::: "r8", "r9", "r10", "r11", "r12", "r13", "r14", "r15",
		    "cc");
#endif
}
TEST (asm_all);

IRQ asm_operands (struct frame *f)
{
  word a = f->ip, b;
  __asm__ volatile ("mov %1, %0; add %0, %0" : "=&r"(b) : "r"(a) : "cc");
  __asm__ volatile ("cpuid" : "+a"(a) : : "ebx", "ecx", "edx");
  out = b;
}
AFTER (doubled)
{
  WANT (out == (long) (s->want_frame.ip * 2));
  return NULL;
}
TEST (asm_operands, .after = doubled);

/* An asm that uses the stack itself.  */
IRQ asm_flags (struct frame *f)
{
  word fl;
  (void) f;
  __asm__ volatile ("pushf; pop %0" : "=r"(fl) : : "memory");
  out = fl;
}
AFTER (flags_live)
{
  UNUSED_SHOT;
  WANT (!((out ^ iabi_in.reg[FLAGS]) & 0x200));
  return NULL;
}
TEST (asm_flags, .after = flags_live);

/* A global register variable's neighbour: a local one.  */
IRQ local_register (struct frame *f)
{
  register word x __asm__ ("edi") = f->cs;
  __asm__ volatile ("" : "+r"(x));
  out = x;
}
AFTER (is_cs) { WANT (out == (long) s->want_frame.cs); return NULL; }
TEST (local_register, .after = is_cs);

/* Copies and fills that become rep movs, rep stos: DF may be set on entry.  */
IRQ copy_block (struct frame *f) { (void) f; target = source; }
AFTER (block_right)
{
  UNUSED_SHOT;
  for (int i = 0; i < 24; i++)
    WANT (target.v[i] == source.v[i]);
  return NULL;
}
TEST (copy_block, .before = by_number, .after = block_right);

IRQ copy_bytes (struct frame *f)
{
  (void) f;
  __builtin_memcpy (to + 3, from + 5, 200);
  __builtin_memset (to + 250, 0x5a, 33);
}
AFTER (bytes_right)
{
  UNUSED_SHOT;
  for (int i = 0; i < 200; i++)
    WANT (to[i + 3] == from[i + 5]);
  for (int i = 250; i < 283; i++)
    WANT (to[i] == 0x5a);
  WANT (to[2] == 0xee && to[203] == 0xee && to[249] == 0xee);
  WANT (to[283] == 0xee);
  return NULL;
}
TEST (copy_bytes, .before = by_number, .after = bytes_right);

/* -mregparm calls the C library and libgcc in a way that they, compiled
   without it, do not know: not a matter of handlers.  */
#ifndef NO_LIBRARY
IRQ copy_variable (struct frame *f)
{
  (void) f;
  __builtin_memcpy (to, from, in * 8);
  __builtin_memset (to + 100, in, in);
}
AFTER (variable_right)
{
  int n = s->number + 1;
  for (int i = 0; i < n * 8; i++)
    WANT (to[i] == from[i]);
  for (int i = 100; i < 100 + n; i++)
    WANT (to[i] == n);
  WANT (to[n * 8] == 0xee && to[100 + n] == 0xee);
  return NULL;
}
TEST (copy_variable, .before = by_number, .after = variable_right);

/* Wide arithmetic, in part by libgcc.  */
# ifdef __x86_64__
typedef __int128 wide;
typedef unsigned __int128 uwide;
# else
typedef long long wide;
typedef unsigned long long uwide;
# endif
static wide wa, wb, wq, wr, wm;
static uwide uq, ur;
BEFORE (wide_by_number)
{
  wa = (wide) 0x123456789abcdefLL * (s->number + 3);
  wa *= s->number & 1 ? -1 : 1;
  wb = (wide) 1000003 * (s->number + 1);
  wq = wr = wm = 0;
}
IRQ wide_arithmetic (struct frame *f)
{
  (void) f;
  wq = wa / wb;
  wr = wa % wb;
  wm = (uwide) wa * wb + ((uwide) wa << (in & 31)) - (wb >> 3);
  uq = (uwide) wa / (uwide) wb;
  ur = (uwide) wa % (uwide) wb;
}
AFTER (wide_right)
{
  UNUSED_SHOT;
  WANT (wq * wb + wr == wa);
  WANT (wm == (wide) ((uwide) wa * wb + ((uwide) wa << (in & 31))
		      - (wb >> 3)));
  WANT (uq * (uwide) wb + ur == (uwide) wa);
  WANT (ur < (uwide) wb);
  return NULL;
}
TEST (wide_arithmetic, .before = wide_by_number, .after = wide_right);
#endif

IRQ divide (struct frame *f)
{
  word a = f->ip;
  out = a / in + a % in - (long) a / (in + 2) * (a >> (in & 7));
}
AFTER (divided)
{
  word a = s->want_frame.ip;
  int n = s->number + 1;
  WANT (out == (long) (a / n + a % n - (long) a / (n + 2) * (a >> (n & 7))));
  return NULL;
}
TEST (divide, .before = by_number, .after = divided);

IRQ bits (struct frame *f)
{
  word a = f->ip | 1;
  out = __builtin_ctzl (a ^ in) + __builtin_clzl (a) + __builtin_bswap32 (a)
	+ (a << (in & 15) | a >> (sizeof a * 8 - (in & 15)));
  out += __builtin_add_overflow_p ((int) a, in, 0) ? 5 : 6;
}
AFTER (bits_right)
{
  word a = s->want_frame.ip | 1;
  long w = __builtin_ctzl (a ^ in) + __builtin_clzl (a)
	   + __builtin_bswap32 (a)
	   + (a << (in & 15) | a >> (sizeof a * 8 - (in & 15)));
  w += __builtin_add_overflow_p ((int) a, in, 0) ? 5 : 6;
  WANT (out == w);
  return NULL;
}
#ifndef __clang__
TEST (bits, .before = by_number, .after = bits_right);
#endif

/* Thread-local data, and global data that -fPIC reaches through the GOT.  */
static __thread int local;
__thread long global_local;
long global_data[4];
IRQ tls (struct frame *f)
{
  local = in;
  global_local += f->cs;
  global_data[in & 3] = local;
}
AFTER (tls_right)
{
  WANT (local == (int) s->number + 1);
  WANT (global_local == (long) s->want_frame.cs);
  WANT (global_data[(s->number + 1) & 3] == local);
  global_local = 0;
  return NULL;
}
/* GCC's own attribute takes __tls_get_addr, under -fPIC, to change nothing
   but its result.  */
TEST (tls, .before = by_number, .after = tls_right, .flags = BUILTIN_WRONG);

/* The call of __tls_get_addr on a path that saves for itself: the stack
   pointer in its unspec is no address.  On i386 it is no CALL_INSN.  */
IRQ tls_cold (struct frame *f)
{
  if (unlikely (in & 1))
    {
      local = in;
      global_local += f->cs;
    }
  global_data[0] = in;
}
AFTER (tls_cold_right)
{
  long n = s->number + 1;
  WANT (global_local == (n & 1 ? (long) s->want_frame.cs : 0));
  WANT (global_data[0] == n && (!(n & 1) || local == n));
  global_local = 0;
  return NULL;
}
TEST (tls_cold, .before = by_number, .after = tls_cold_right,
      .flags = BUILTIN_WRONG);

/* 8- and 16-bit values: %ah and friends, partial registers.  */
static unsigned char b8[8];
static unsigned short b16[8];
IRQ narrow (struct frame *f)
{
  unsigned char x = in, y = f->cs;
  unsigned short z = f->ip;
  b8[0] = x + y;
  b8[1] = z >> 8;
  b8[2] = x * y;
  b8[3] = y / (x | 1);
  b8[4] = y % (x | 1);
  b16[0] = z * x;
  b16[1] = (unsigned short) (z << 8 | z >> 8);
}
AFTER (narrow_right)
{
  unsigned char x = s->number + 1, y = s->want_frame.cs;
  unsigned short z = s->want_frame.ip;
  WANT (b8[0] == (unsigned char) (x + y));
  WANT (b8[1] == z >> 8);
  WANT (b8[2] == (unsigned char) (x * y));
  WANT (b8[3] == y / (x | 1) && b8[4] == y % (x | 1));
  WANT (b16[0] == (unsigned short) (z * x));
  WANT (b16[1] == (unsigned short) (z << 8 | z >> 8));
  return NULL;
}
TEST (narrow, .before = by_number, .after = narrow_right);
