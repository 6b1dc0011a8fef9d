/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Every handler of an image, entered through its vector with random values in
   every register.  */
#include "sim.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static uint32_t
vector_address (avr_t *avr, struct image *image, const struct options *o, int n)
{
  if (symbol_value (image, "__vectors") >= 0)
    return n * (o->tiny ? 2 : avr->vector_size);
  char name[20];
  snprintf (name, sizeof name, "__vector_%d", n);
  return symbol_value (image, name);
}

int
run_snapshot (avr_t *avr, struct image *image, const struct options *o)
{
  int failures = 0;
  uint8_t *ram = malloc (avr->ramend + 1);
  struct run r = { .avr = avr, .o = o, .before = malloc (avr->ramend + 1) };
  r.data_start = data_start (image);
  r.data_end = symbol_value (image, "_end") & 0xFFFF;
  memset (avr->io, 0, sizeof avr->io);
  memcpy (ram, avr->data, avr->ramend + 1);
  for (int n = 1; n <= image->n_vectors; n++)
    {
      char symbol[20];
      snprintf (symbol, sizeof symbol, "__vector_%d", n);
      long handler = symbol_value (image, symbol);
      if (handler < 0 || handler == symbol_value (image, "__bad_interrupt"))
	continue;
      const char *name = function_at (image, handler);
      r.nonblocking = strncmp (name, "nb_", 3) == 0;
      bool ok = true;
      free (r.result);
      r.result = NULL;
      for (int seed = 0; ok && seed < o->seeds; seed++)
	{
	  seed_random (seed * 7919 + n);
	  enter (&r, ram, vector_address (avr, image, o, n));
	  ok = run_handler (&r, handler);
	}
      if (ok)
	printf ("PASS %s\n", name);
      else
	printf ("FAIL %s: %s\n", name, r.why);
      failures += !ok;
    }
  return failures;
}
