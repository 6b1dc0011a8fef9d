/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What GCC may call in any program, freestanding ones too.  */
#include <stddef.h>

void *memcpy (void *restrict to, const void *restrict from, size_t size);
void *memset (void *to, int value, size_t size);

void *
memcpy (void *restrict to, const void *restrict from, size_t size)
{
  void *start = to;
  __asm__ volatile ("rep movsb" : "+D" (to), "+S" (from), "+c" (size)
				: : "memory");
  return start;
}

void *
memset (void *to, int value, size_t size)
{
  void *start = to;
  __asm__ volatile ("rep stosb" : "+D" (to), "+c" (size)
				: "a" (value) : "memory");
  return start;
}
