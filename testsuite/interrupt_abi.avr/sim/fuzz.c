/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Random programs (fuzz.h): a handler, and an ordinary function of the same
   body.  The function runs undisturbed and tells what is right.  The handler
   is entered with random registers, and it interrupts the function at a random
   instruction: both must come to the same as if alone.  */
#include "sim.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MAX_STEPS = 4000000, STARTS = 4, ENTRIES = 3 };

/* fuzz.h's struct fuzz_side, as it lies in the data memory.  */
struct side
{
  uint32_t start, finish; /* Byte addresses.  */
  uint16_t data, size;
};

struct program
{
  struct run run;
  struct image *image;
  const uint8_t *ram; /* Before anything ran.  */
  uint32_t handler, reference;
  struct side mine, other; /* Of handler and reference.  */
  uint16_t calls, badly;   /* Addresses of ext_calls and ext_badly.  */
  uint8_t *want;	   /* What the reference left in its data.  */
  uint8_t want_calls;
  long steps; /* It took so many.  */
};

static uint16_t
word_at (const avr_t *avr, uint16_t address)
{
  return avr->data[address] | avr->data[address + 1] << 8;
}

static struct side
read_side (const avr_t *avr, uint16_t at)
{
  struct side s = { word_at (avr, at) * 2u, word_at (avr, at + 2) * 2u,
		    word_at (avr, at + 4), word_at (avr, at + 6) };
  return s;
}

/* Begin a call of the function at PC with ARGUMENT, as interrupted code
   would: r1 and RAMPx are 0.  */
static void
begin_call (const struct run *r, uint32_t pc, uint32_t argument)
{
  avr_t *avr = r->avr;
  uint16_t sp = avr->ramend - 64;
  uint32_t back = nowhere (avr) >> 1;
  memset (avr->sreg, 0, 8);
  avr->sreg[7] = 1;
  for (int i = 0; i < 4; i++)
    avr->data[22 + i] = argument >> 8 * i;
  avr->data[r->o->tiny ? 17 : 1] = 0;
  memset (avr->data + IO_RAMPD, 0, IO_EIND + 1 - IO_RAMPD);
  for (int i = 0; i < avr->address_size; i++, sp--)
    avr->data[sp] = back >> 8 * i;
  avr->data[IO_SP] = sp;
  avr->data[IO_SP + 1] = sp >> 8;
  avr->pc = pc;
  avr->state = cpu_Running;
  avr->interrupt_state = 0;
}

/* Go on until it returned; -1 if it did not, else the number of
   instructions.  */
static long
end_call (struct run *r)
{
  long n = 0;
  for (; r->avr->pc != nowhere (r->avr); n++)
    {
      if (n == MAX_STEPS || r->avr->pc >= r->avr->codeend)
	return -1;
      step (r->avr, r->o);
    }
  return n;
}

static bool
call (struct program *p, uint32_t pc, uint32_t argument)
{
  begin_call (&p->run, pc, argument);
  if (end_call (&p->run) >= 0)
    return true;
  complain (&p->run, "the function at %#lx did not return, PC is %#lx", pc,
	    p->run.avr->pc, 0);
  return false;
}

/* Both sides as they are before entry number K.  */
static bool
start (struct program *p, uint32_t k)
{
  avr_t *avr = p->run.avr;
  p->run.why[0] = 0;
  memset (avr->data, 0, 0x60);
  memcpy (avr->data + 0x60, p->ram + 0x60, avr->ramend + 1 - 0x60);
  return call (p, p->other.start, k) && call (p, p->mine.start, k);
}

/* Whether the data of S are what the reference left, as they have to be at
   WHERE.  */
static void
check_data (struct program *p, const struct side *s, const char *where)
{
  const uint8_t *now = p->run.avr->data + s->data;
  char format[80];
  snprintf (format, sizeof format,
	    "byte %%ld of the data %s is %%#04lx, not %%#04lx", where);
  for (int i = 0; i < s->size; i++)
    if (now[i] != p->want[i])
      complain (&p->run, format, i, now[i], p->want[i]);
}

static void
check_calls (struct program *p, uint8_t before)
{
  const avr_t *avr = p->run.avr;
  uint8_t calls = avr->data[p->calls] - before;
  if (calls != p->want_calls)
    complain (&p->run, "%ld unknown callees were called, not %ld", calls,
	      p->want_calls, 0);
  if (avr->data[p->badly])
    complain (&p->run, "an unknown callee was called with r1 not 0", 0, 0, 0);
}

/* The reference alone.  */
static bool
run_reference (struct program *p, uint32_t k)
{
  avr_t *avr = p->run.avr;
  if (!start (p, k))
    return false;
  begin_call (&p->run, p->reference, 0);
  p->steps = end_call (&p->run);
  if (p->steps < 0)
    {
      complain (&p->run, "the reference did not return", 0, 0, 0);
      return false;
    }
  p->want_calls = avr->data[p->calls];
  if (!call (p, p->other.finish, 0))
    return false;
  free (p->want);
  p->want = malloc (p->other.size);
  memcpy (p->want, avr->data + p->other.data, p->other.size);
  return true;
}

/* The handler, with random registers.  */
static bool
run_alone (struct program *p, uint32_t k)
{
  avr_t *avr = p->run.avr;
  if (!start (p, k))
    return false;
  uint8_t *ram = malloc (avr->ramend + 1);
  memcpy (ram, avr->data, avr->ramend + 1);
  enter (&p->run, ram, p->handler);
  free (ram);
  if (run_handler (&p->run, p->handler))
    {
      check_calls (p, 0);
      if (call (p, p->mine.finish, 0))
	check_data (p, &p->mine, "after random registers");
    }
  return !p->run.why[0];
}

/* The handler, as an interrupt of the reference when it has executed MOMENT
   instructions.  */
static bool
run_amid (struct program *p, uint32_t k, long moment)
{
  struct run *r = &p->run;
  avr_t *avr = r->avr;
  if (!start (p, k))
    return false;
  begin_call (&p->run, p->reference, 0);
  bool on = true;
  /* The instruction after one that sets I is not interrupted.  */
  for (long n = 0; avr->pc != nowhere (avr)
		   && (n < moment || !on || !interruptible (avr)); n++)
    {
      on = interruptible (avr);
      step (avr, r->o);
    }
  uint8_t calls = avr->data[p->calls];
  interrupt (r, p->handler);
  if (!run_handler (r, p->handler))
    return false;
  check_calls (p, calls);
  if (end_call (r) < 0)
    complain (r, "the interrupted function does not return", 0, 0, 0);
  else if (call (p, p->mine.finish, 0) && call (p, p->other.finish, 0))
    {
      check_data (p, &p->mine, "after interrupting");
      check_data (p, &p->other, "of the interrupted function");
    }
  return !r->why[0];
}

static bool
run_program (struct program *p, uint32_t number)
{
  struct run *r = &p->run;
  for (uint32_t k = 0; k < STARTS; k++)
    {
      uint32_t argument = number * 40503 + k * 7;
      seed_random (argument);
      if (!run_reference (p, argument))
	return false;
      /* The first entry tells the others what all variables are.  */
      free (r->result);
      r->result = NULL;
      r->data_start = data_start (p->image);
      r->data_end = symbol_value (p->image, "_end") & 0xFFFF;
      for (int n = 0; n < ENTRIES; n++)
	if (!run_alone (p, argument))
	  return false;
      r->data_end = 0;
      for (int n = 0; n < ENTRIES; n++)
	{
	  uint32_t random = random_byte () << 16 | random_byte () << 8
			    | random_byte ();
	  if (!run_amid (p, argument, random % (p->steps + 1)))
	    return false;
	}
    }
  return true;
}

static void
die (const char *what)
{
  fprintf (stderr, "avrsim: no symbol %s\n", what);
  exit (2);
}

static long
need (const struct image *image, const char *format, int number)
{
  char name[40];
  snprintf (name, sizeof name, format, number);
  long value = symbol_value (image, name);
  if (value < 0)
    die (name);
  return value;
}

int
run_fuzz (avr_t *avr, struct image *image, const struct options *o)
{
  int failures = 0;
  memset (avr->io, 0, sizeof avr->io);
  uint8_t *ram = malloc (avr->ramend + 1);
  memcpy (ram, avr->data, avr->ramend + 1);
  for (int i = 0; i < image->n_symbols; i++)
    {
      int number;
      char name[40];
      if (sscanf (image->symbols[i].name, "fuzz_mine_%d", &number) != 1)
	continue;
      struct program p = { .image = image, .ram = ram };
      p.run.avr = avr;
      p.run.o = o;
      p.run.before = malloc (avr->ramend + 1);
      snprintf (name, sizeof name, "fuzz_nb_%d", number);
      long handler = symbol_value (image, name);
      p.run.nonblocking = handler >= 0;
      p.handler = handler >= 0 ? handler : need (image, "fuzz_%d", number);
      p.reference = need (image, "fuzz_ref_%d", number);
      p.mine = read_side (avr, need (image, "fuzz_mine_%d", number));
      p.other = read_side (avr, need (image, "fuzz_side_%d", number));
      p.calls = need (image, "ext_calls", 0);
      p.badly = need (image, "ext_badly", 0);
      if (run_program (&p, number))
	printf ("PASS: %d\n", number);
      else
	printf ("FAIL: %d\n%s\n", number, p.run.why);
      failures += p.run.why[0] != 0;
      free (p.run.before);
      free (p.run.result);
      free (p.want);
    }
  free (ram);
  return failures;
}
