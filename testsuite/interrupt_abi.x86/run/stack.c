/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Handlers with a stack frame of their own: large, over-aligned, dynamic;
   and none that lies below the stack pointer.  */
#include "run.h"

static volatile int in;
static long out;
static int aligned_badly;
static unsigned char shadow[256];

BEFORE (by_number)
{
  in = s->number + 1;
  out = 0;
  aligned_badly = 0;
}
/* 0 + 1 + ... + 10: what fill put there.  */
AFTER (filled)
{
  UNUSED_SHOT;
  WANT (aligned_badly == 0);
  WANT (out == 55);
  WANT (ext_badly == 0);
  ext_calls = 0;
  return NULL;
}

static NOIPA void
fill (volatile unsigned char *p, int n, unsigned align)
{
  for (int i = 0; i < n; i += i < 40 ? 1 : 997)
    p[i] = i <= 10 ? i : 0;
  p[n - 1] = 0;
  aligned_badly += ((word) p & (align - 1)) != 0;
}
static NOINLINE long
add (volatile unsigned char *p, int n)
{
  long t = 0;
  for (int i = 0; i < n; i += i < 40 ? 1 : 997)
    t += p[i];
  return t;
}

#define FRAME_OF(NAME, SIZE, ALIGN)                                           \
  IRQ NAME (struct frame *f)                                                  \
  {                                                                           \
    volatile unsigned char a[SIZE] __attribute__ ((aligned (ALIGN)));         \
    (void) f;                                                                 \
    fill (a, SIZE, ALIGN);                                                    \
    ext ();                                                                   \
    out = add (a, SIZE);                                                      \
  }                                                                           \
  TEST (NAME, .before = by_number, .after = filled)
#define FRAME_OF_CODE(NAME, SIZE, ALIGN)                                      \
  FAULT NAME (struct frame *f, word code)                                     \
  {                                                                           \
    volatile unsigned char a[SIZE] __attribute__ ((aligned (ALIGN)));         \
    word ip = f->ip;                                                          \
    fill (a, SIZE, ALIGN);                                                    \
    ext ();                                                                   \
    out = add (a, SIZE) + (f->ip - ip) + (code == 12345);                     \
  }                                                                           \
  TEST (NAME, .code = 1, .before = by_number, .after = filled)
FRAME_OF (small, 24, 1);
FRAME_OF (align_16, 40, 16);
FRAME_OF_CODE (align_16_code, 40, 16);
FRAME_OF (frame_5000, 5000, 1);
FRAME_OF_CODE (frame_5000_code, 5000, 1);
FRAME_OF (frame_100k, 100 * 1024, 1);
#if !((BUILTIN || NO_DRAP) && __i386__) /* "sorry: DRAP", and wrong.  */
FRAME_OF (align_32, 40, 32);
FRAME_OF_CODE (align_32_code, 40, 32);
FRAME_OF (align_64, 40, 64);
FRAME_OF_CODE (align_64_code, 40, 64);
/* and $-256 is made a mov $0 to the low byte, and $-65536 to the low word.  */
FRAME_OF (align_256, 40, 256);
FRAME_OF_CODE (align_256_code, 40, 256);
FRAME_OF (align_65536, 40, 65536);
FRAME_OF (align_4096, 8000, 4096);
#endif

/* Without a callee: the locals of a leaf stay above the stack pointer.  */
IRQ leaf_frame (struct frame *f)
{
  volatile int a[16];
  long t = 0;
  (void) f;
  for (int i = 0; i < 16; i++)
    a[i] = i <= 10 ? i : 0;
  for (int i = 0; i < 16; i++)
    t += a[i];
  out = t;
}
TEST (leaf_frame, .before = by_number, .after = filled);

IRQ leaf_spills (struct frame *f)
{
  volatile int *p = &in;
  word a = *p, b = *p + 1, c = *p + 2, d = *p + 3, e = *p + 4, g = *p + 5,
       h = *p + 6, i = *p + 7, j = *p + 8, k = *p + 9, l = *p + 10,
       m = *p + 11, n = *p + 12, o = *p + 13, q = *p + 14, r = *p + 15;
  out = a * b - c * d + e * g - h * i + j * k - l * m + n * o - q * r
	+ (a ^ r) + (b ^ q) + (c ^ o) + (d ^ n) + (e ^ m) + (g ^ l) + f->cs;
}
AFTER (spilled)
{
  long x = s->number + 1, v[16];
  for (int y = 0; y < 16; y++)
    v[y] = x + y;
  WANT (out == v[0] * v[1] - v[2] * v[3] + v[4] * v[5] - v[6] * v[7]
		 + v[8] * v[9] - v[10] * v[11] + v[12] * v[13] - v[14] * v[15]
		 + (v[0] ^ v[15]) + (v[1] ^ v[14]) + (v[2] ^ v[13])
		 + (v[3] ^ v[12]) + (v[4] ^ v[11]) + (v[5] ^ v[10])
		 + (long) s->want_frame.cs);
  return NULL;
}
TEST (leaf_spills, .before = by_number, .after = spilled);

/* Dynamic ones.  */
#if !((BUILTIN || NO_DRAP) && __i386__) /* Changes %edi unsaved, or "sorry: DRAP".  */
IRQ vla (struct frame *f)
{
  int n = in * 16 + 3;
  volatile unsigned char a[n];
  (void) f;
  fill (a, n, 1);
  ext ();
  out = add (a, n);
}
TEST (vla, .before = by_number, .after = filled);

FAULT vla_code (struct frame *f, word code)
{
  int n = in * 16 + 3;
  volatile unsigned char a[n], b[n + 5];
  fill (a, n, 1);
  fill (b, n, 1);
  out = add (a, n) - (code == 1) - (f->cs == 0);
}
TEST (vla_code, .code = 1, .before = by_number, .after = filled);

IRQ with_alloca (struct frame *f)
{
  long t = 0;
  for (int i = 0; i < 3; i++)
    {
      int n = 16 + in * i * 100;
      volatile unsigned char *p = __builtin_alloca (n);
      fill (p, n, sizeof (word));
      ext ();
      t += add (p, n);
    }
  out = t / 3 + (f->cs == 0);
}
TEST (with_alloca, .before = by_number, .after = filled);

# if !(BUILTIN || NO_DRAP) /* "sorry: DRAP".  */
IRQ vla_aligned (struct frame *f)
{
  int n = in * 16 + 3;
  volatile unsigned char a[n], b[32] __attribute__ ((aligned (64)));
  fill (a, n, 1);
  fill (b, 32, 64);
  ext ();
  out = (add (a, n) + add (b, 32)) / 2 + (f->cs == 0);
}
TEST (vla_aligned, .before = by_number, .after = filled);

FAULT vla_aligned_256 (struct frame *f, word code)
{
  int n = in * 16 + 3;
  volatile unsigned char a[n], b[32] __attribute__ ((aligned (256)));
  fill (a, n, 1);
  fill (b, 32, 256);
  out = add (a, n) + (f->cs == 0) + (code == 1);
}
TEST (vla_aligned_256, .code = 1, .before = by_number, .after = filled);

/* It never returns: the register that finds the frame is not saved.  */
__attribute__ ((noreturn)) FAULT
vla_escape (struct frame *f, word code)
{
  int n = in * 16 + 3;
  volatile unsigned char a[n], b[32] __attribute__ ((aligned (64)));
  fill (a, n, 1);
  fill (b, 32, 64);
  ext ();
  out = (add (a, n) + add (b, 32)) / 2 - (code == 1) - (f->cs == 0);
  iabi_escape ();
}
TEST (vla_escape, .code = 1, .flags = NORETURN, .before = by_number,
      .after = filled);
# endif
#endif

/* A copy of what is on the stack at each call: by address and by value.  */
struct big { unsigned char b[200]; };
static NOINLINE void
by_value (struct big b, int n)
{
  for (unsigned i = 0; i < sizeof shadow && i < sizeof b.b; i++)
    shadow[i] = b.b[i] + n;
}
IRQ pass_by_value (struct frame *f)
{
  struct big b;
  for (unsigned i = 0; i < sizeof b.b; i++)
    b.b[i] = i * in;
  by_value (b, f->cs);
}
AFTER (value_passed)
{
  for (unsigned i = 0; i < sizeof (struct big); i++)
    WANT (shadow[i]
	  == (unsigned char) (i * (s->number + 1) + s->want_frame.cs));
  return NULL;
}
TEST (pass_by_value, .before = by_number, .after = value_passed);

/* The same off the common path, with what is saved there above the copy.  */
static struct big model;
IRQ cold_by_value (struct frame *f)
{
  if (unlikely (in & 1))
    by_value (model, f->cs);
  out = in;
}
BEFORE (modelled)
{
  in = s->number;
  for (unsigned i = 0; i < sizeof model.b; i++)
    model.b[i] = i * s->number;
  for (unsigned i = 0; i < sizeof shadow; i++)
    shadow[i] = 0;
}
AFTER (cold_passed)
{
  for (unsigned i = 0; i < sizeof (struct big); i++)
    WANT (shadow[i] == (s->number & 1
			  ? (unsigned char) (i * s->number + s->want_frame.cs)
			  : 0));
  WANT (out == (long) s->number);
  return NULL;
}
TEST (cold_by_value, .before = modelled, .after = cold_passed,
      .flags = BUILTIN_WRONG);

/* Buffers that the stack protector guards.  The callee is not that of others,
   which the built-in attribute refuses: how it is compiled, and what it asks
   of the stack, is to be the same beside either attribute.  */
static NOINLINE long
sum (const char *p)
{
  long t = 0;
  for (int i = 0; i < 40; i++)
    t += p[i];
  return t;
}
IRQ buffer (struct frame *f)
{
  char text[40];
  for (int i = 0; i < 40; i++)
    text[i] = i <= 10 ? i : 0;
  __asm__ volatile ("" : : "r"(text) : "memory");
  out = sum (text) + (f->cs == 0);
}
TEST (buffer, .before = by_number, .after = filled);
