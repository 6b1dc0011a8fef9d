/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What programs of csmith's include, without a C library: its checksum is a
   plain variable.  csmith.sh tells the rest.  */
#ifndef CSMITH_H
#define CSMITH_H

#include <float.h>
#include <limits.h>
#include <stdint-gcc.h>

#define STATIC static inline
#define UNDEFINED(X) (X)
#define LOG_INDEX
#define LOG_EXEC
#define FUNC_NAME(X) safe_##X
/* What its arithmetic on float mentions, which no program uses.  */
#define fabsf __builtin_fabsf
#define fabs __builtin_fabs

static unsigned long checksum;
static unsigned rounds_left;
static inline int
rounds (void)
{
  return rounds_left && rounds_left--;
}

#define platform_main_begin()
#define platform_main_end(A, B)
#define crc32_gentab()
#define transparent_crc(VALUE, NAME, FLAG)                                    \
  ((void) (FLAG), checksum = checksum * 31 + (unsigned long) (VALUE))
#define printf(...)

#include "safe_math.h"

#endif
