/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Handlers of many kinds.  snapshot.exp enters each with random registers,
   bench.exp counts their cycles beside the compiler's own attributes.  They
   touch RAM only, so that they run on every core.  */
#include "handler.h"

volatile uint8_t flag, rare, rarer = 1, count8;
volatile uint16_t word = 1000, other = 7;
volatile uint32_t count32;
volatile uint8_t buffer[16], head;
uint8_t bytes[8];
void (*volatile callback) (void);

extern void external (void);
extern uint8_t external_args (uint8_t a, uint16_t b);
extern void external_many (uint32_t, uint32_t, uint32_t, uint32_t, uint32_t, uint32_t);
extern void external_pointer (volatile uint8_t *);

HANDLER (1, empty) {}

HANDLER (2, set_flag) { flag = 1; }

HANDLER (3, clear_flag) { flag = 0; }

HANDLER (4, increment8) { count8++; }

HANDLER (5, increment32) { count32++; }

static NOINLINE void
known_leaf (void)
{
  __asm__ volatile ("ldi r24, 1\n\tldi r25, 2" ::: "r24", "r25");
}

/* The callee changes r24 and r25 and nothing else, no flag either.  */
HANDLER (6, calls_known) { known_leaf (); }

static NOINLINE void
known_counts (void)
{
  other = other + 3;
}

static NOINLINE void
known_outer (void)
{
  known_counts ();
  flag++;
}

HANDLER (7, calls_two_deep) { known_outer (); }

HANDLER (8, calls_external) { external (); }

HANDLER (9, rare_call)
{
  if (__builtin_expect (rare, 0))
    external ();
}

HANDLER (10, rare_call_taken)
{
  if (__builtin_expect (rarer, 0))
    external ();
}

HANDLER (11, rare_call_args)
{
  uint8_t r = rare;
  if (__builtin_expect (r, 0))
    flag = external_args (r, word);
}

HANDLER (12, multiply) { word = word * other; }

HANDLER (13, divide) { word = word / other; }

/* As a serial receiver does.  */
HANDLER (14, ring_buffer)
{
  uint8_t next = (head + 1) & 15;
  if (next != rare)
    {
      buffer[head] = count8;
      head = next;
    }
}

HANDLER (15, local_array)
{
  volatile uint8_t local[10];
  for (uint8_t i = 0; i < 10; i++)
    local[i] = i;
  flag = local[flag & 7];
}

HANDLER (16, calls_pointer)
{
  if (callback)
    callback ();
  else
    flag = 3;
}

HANDLER (17, early_return)
{
  if (rare)
    return;
  if (head == 3)
    {
      count32 += word;
      return;
    }
  count8++;
}

#ifdef __AVR_TINY__
#define SAVED "r18"
#else
#define SAVED "r5"
#endif

HANDLER (18, asm_clobber)
{
  __asm__ volatile ("ldi r20, 3\n\tmov " SAVED ", r20" ::: "r20", SAVED);
}

HANDLER (19, asm_temporary)
{
  __asm__ volatile ("com __tmp_reg__" ::);
}

HANDLER (20, loop)
{
  uint8_t sum = 0;
  for (uint8_t i = 0; i < 8; i++)
    sum ^= bytes[i];
  flag = sum;
}

HANDLER (21, switch_table)
{
  switch (count8)
    {
    case 0: flag = 9; break;
    case 1: word = 3; break;
    case 2: count32 = 4; break;
    case 3: head = 0; break;
    case 4: other = word; break;
    case 5: flag = 2; break;
    case 6: rare = 0; break;
    case 7: word++; break;
    case 8: external (); break;
    default: head++;
    }
}

#ifndef SMALL /* Too long for the reach of rjmp on a reduced core.  */
HANDLER (22, multiply32) { count32 = count32 * word; }

HANDLER (23, wide)
{
  static volatile uint64_t sum;
  sum += count32;
}
#endif

static const __attribute__ ((__progmem__)) uint8_t table[4] = { 1, 2, 3, 5 };

HANDLER (24, from_flash)
{
#ifdef __FLASH
  flag = ((const __flash uint8_t *) table)[flag & 3];
#else
  flag = table[flag & 3];
#endif
}

static NOINLINE uint16_t
known_recursive (uint8_t n)
{
  return n ? known_recursive (n - 1) + n : other;
}

HANDLER (25, calls_recursive) { word = known_recursive (3); }

HANDLER (26, stack_arguments)
{
  external_many (1, 2, 3, 4, 5, count32);
}

HANDLER (27, alloca_bytes)
{
  volatile uint8_t *p = __builtin_alloca (1 + (count8 & 7));
  *p = 1;
  external_pointer (p);
}

extern void fatal (void) __attribute__ ((noreturn));

HANDLER (28, panics)
{
  if (word == 0xDEAD)
    fatal ();
  count8 += 2;
}

HANDLER (29, shift) { count32 = count32 << (flag & 7); }

static NOINLINE uint8_t
known_argument (uint8_t x)
{
  return x * 2 + 1;
}

HANDLER (30, known_with_argument) { flag = known_argument (flag); }

HANDLER_NB (31, empty) {}

HANDLER_NB (32, increment32) { count32++; }

HANDLER_NB (33, calls_external) { external (); }

HANDLER_NB (34, local_array)
{
  volatile uint8_t local[20];
  for (uint8_t i = 0; i < 20; i++)
    local[i] = i;
  flag = local[flag & 7];
}

HANDLER_NB (35, alloca_bytes)
{
  volatile uint8_t *p = __builtin_alloca (1 + (count8 & 7));
  *p = 1;
  external_pointer (p);
}

HANDLER_NB (36, calls_known) { known_leaf (); }

HANDLER_NB (37, stack_arguments)
{
  external_many (1, 2, 3, 4, 5, count32);
}

HANDLER (38, two_calls)
{
  known_counts ();
  if (__builtin_expect (rare, 0))
    external ();
  known_leaf ();
}

HANDLER (39, skip_io)
{
  /* A general purpose I/O register: one sbi.  */
  *(volatile uint8_t *) (0x1E + __AVR_SFR_OFFSET__) |= 1;
}

#ifndef SMALL
HANDLER (40, big_frame)
{
  volatile uint8_t local[70];
  local[0] = local[69] = flag;
  external_pointer (local);
}
#endif

/* Without a multiplier the shift counts in r1, which is 0 again then.  */
HANDLER (41, shift_counted_in_r1)
{
  if ((int16_t) (word << 6) > 0)
    flag = 2;
}

#ifndef SMALL
/* With -mcall-prologues this callee pushes its registers itself, and ends in
   libgcc's __epilogue_restores__, which changes X.  */
static NOINLINE uint16_t
known_same (uint16_t x)
{
  __asm__ volatile ("" : "+r" (x));
  return x;
}

static NOINLINE uint16_t
known_restores (uint16_t a, uint16_t b)
{
  uint16_t c = known_same (a);
  return known_same (b) + a + b + c;
}

HANDLER (42, calls_restores) { word = known_restores (word, other); }
#endif

#ifndef __AVR_TINY__
/* The address goes through r31, which __tmp_reg__ keeps meanwhile.  */
HANDLER (43, low_constant)
{
  register uint8_t *p __asm__ ("r2") = bytes;
  __asm__ volatile ("" : : "r" (p));
}
#endif

/* libgcc's __movmemx_qi changes RAMPZ, and stores through RAMPX.  */
#ifdef __MEMX
struct block
{
  uint8_t bytes[20];
} block;
const __memx struct block constant_block = { { 1, 2, 3 } };
const __memx struct block *volatile block_pointer = &constant_block;

static NOINLINE void
known_copy (void)
{
  block = *block_pointer;
}

HANDLER (44, copies_flash)
{
  block = *block_pointer;
  flag = block.bytes[2];
}

HANDLER (45, calls_copy) { known_copy (); }
#endif

#ifndef SMALL
/* With -fno-reorder-blocks the loop comes back right behind the prologue.  */
HANDLER (46, loops)
{
  while (word++ & 3)
    external ();
}
#endif
