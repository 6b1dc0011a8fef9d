/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Output of a test image: mspdebug's console device at 0x00ff, or the
   write call of GNU's simulator; and the two functions that GCC itself
   calls where there is no libc.  */
#include "bench.h"

#ifdef __MSP430X__
void put_bytes (int, const char *, int);
static char line[200];
static int used;
#else
# define CONSOLE (*(volatile char *) 0x00ff)
#endif

static void
put (char c)
{
#ifdef __MSP430X__
  line[used++] = c;
  if (c == '\n' || used == sizeof line)
    {
      put_bytes (1, line, used);
      used = 0;
    }
#else
  CONSOLE = c;
#endif
}

void
print (const char *s)
{
  while (*s)
    put (*s++);
}

void
print_hex (unsigned long v)
{
  for (int shift = 16; shift >= 0; shift -= 4)
    put ("0123456789abcdef"[(v >> shift) & 15]);
}

void *
memcpy (void *to, const void *from, __SIZE_TYPE__ n)
{
  volatile char *t = to;
  const char *f = from;
  while (n--)
    *t++ = *f++;
  return to;
}

void *
memset (void *to, int c, __SIZE_TYPE__ n)
{
  volatile char *t = to;
  while (n--)
    *t++ = c;
  return to;
}
