/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Handlers of every shape that gives a compiler something to save or to
   align.  Each counts, so that main sees that it ran to its end.  */
#include "handlers.h"
#include "shapes.h"
#include "user.h"

volatile unsigned shapes_done;
int shapes_never; /* Always 0.  */
static unsigned char bytes[64];

#define UNUSED __attribute__ ((unused))
#define SHAPE(n) HANDLER (VECTOR_SHAPES + n) static void

/* Changes no register at all.  */
SHAPE (0)
shape_increment (struct interrupt_abi_frame *frame UNUSED)
{
  shapes_done++;
}

static __attribute__ ((noinline)) unsigned
next (unsigned value)
{
  return value + 1;
}

/* Calls a function that changes one register.  */
SHAPE (1)
shape_known_callee (struct interrupt_abi_frame *frame UNUSED)
{
  shapes_done = next (shapes_done);
}

/* Calls a function of another file.  */
SHAPE (2)
shape_unknown_callee (struct interrupt_abi_frame *frame UNUSED)
{
  shapes_clobber ();
  shapes_done++;
}

/* Calls it never, but could; returns early.  */
SHAPE (3)
shape_early_return (struct interrupt_abi_frame *frame UNUSED)
{
  __asm__ volatile ("incl %0" : "+m" (shapes_done)); /* No register.  */
  if (!shapes_never)
    return;
  shapes_clobber ();
}

/* Calls it on a path that is unlikely, and taken.  */
SHAPE (4)
shape_cold_call (struct interrupt_abi_frame *frame UNUSED)
{
  if (__builtin_expect (shapes_done == 0, 0))
    shapes_clobber ();
  shapes_done++;
}

/* A string instruction, with whatever direction flag the code had.  */
SHAPE (5)
shape_string (struct interrupt_abi_frame *frame UNUSED)
{
  __builtin_memset (bytes, shapes_done + 1, sizeof bytes);
  if (bytes[0] == shapes_done + 1 && bytes[63] == shapes_done + 1)
    shapes_done++;
}

/* A local that wants more alignment than the stack has.  */
SHAPE (6)
shape_aligned (struct interrupt_abi_frame *frame UNUSED)
{
  unsigned char local[128] __attribute__ ((aligned (64)));
  shapes_fill (local, sizeof local);
  if (((uword) local & 63) == 0 && local[127] == 127)
    shapes_done++;
}

/* A frame larger than a page.  */
SHAPE (7)
shape_large (struct interrupt_abi_frame *frame UNUSED)
{
  unsigned char local[5000];
  shapes_fill (local, sizeof local);
  if (local[4999] == (unsigned char) 4999)
    shapes_done++;
}

/* A frame whose size is not known.  */
SHAPE (8)
shape_variable (struct interrupt_abi_frame *frame)
{
  unsigned n = 100 + (frame->flags & 1);
  unsigned char local[n];
  shapes_fill (local, n);
  if (local[n - 1] == n - 1)
    shapes_done++;
}

/* More values than there are registers, and an asm that names some.  */
SHAPE (9)
shape_pressure (struct interrupt_abi_frame *frame)
{
  uword a = frame->ip, b = frame->cs, c = frame->flags;
  uword d = a * 3, e = b * 5, f = c * 7;
  for (unsigned i = 0; i < 4 + (unsigned) shapes_never; i++)
    {
      a += b ^ i, b += c ^ d, c += d ^ e, d += e ^ f, e += f ^ a, f += a ^ b;
#ifdef __x86_64__
      __asm__ volatile ("xor %%r15d, %%r15d" : : : "r15", "rbx", "cc");
#else
      __asm__ volatile ("xor %%edi, %%edi" : : : "edi", "cc");
#endif
    }
  if ((a ^ b ^ c ^ d ^ e ^ f) != 1)
    shapes_done++;
}

/* The same by inline assembly, which relies on the flag being clear.  */
SHAPE (10)
shape_string_asm (struct interrupt_abi_frame *frame UNUSED)
{
  unsigned char *to = bytes;
  uword count = sizeof bytes;
  __asm__ volatile ("rep stosb" : "+D" (to), "+c" (count)
				: "a" (shapes_done + 2) : "memory");
  if (bytes[0] == shapes_done + 2 && bytes[63] == shapes_done + 2)
    shapes_done++;
}

void
shapes_install (void)
{
  static const uword handlers[] = {
    (uword) shape_increment,	  (uword) shape_known_callee,
    (uword) shape_unknown_callee, (uword) shape_early_return,
    (uword) shape_cold_call,	  (uword) shape_string,
    (uword) shape_aligned,	  (uword) shape_large,
    (uword) shape_variable,	  (uword) shape_pressure,
    (uword) shape_string_asm,
  };
  for (unsigned i = 0; i < sizeof handlers / sizeof *handlers; i++)
    set_gate (VECTOR_SHAPES + i, handlers[i], 3);
}
