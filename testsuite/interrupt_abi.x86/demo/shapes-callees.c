/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "shapes.h"
#include "handlers.h"

void
shapes_clobber (void)
{
  __asm__ volatile (
    "mov $-1, %%eax\n\tmov $-2, %%ecx\n\tmov $-3, %%edx\n\tcmp $5, %%eax\n\t"
#ifdef __x86_64__
    "mov $-4, %%esi\n\tmov $-5, %%edi\n\tmov $-6, %%r8d\n\t"
    "mov $-7, %%r9d\n\tmov $-8, %%r10d\n\tmov $-9, %%r11d"
    : : : "rax", "rcx", "rdx", "rsi", "rdi", "r8", "r9", "r10", "r11", "cc");
#else
    : : : "eax", "ecx", "edx", "cc");
#endif
}

void
shapes_fill (unsigned char *bytes, unsigned count)
{
  for (unsigned i = 0; i < count; i++)
    bytes[i] = i;
  shapes_clobber ();
}
