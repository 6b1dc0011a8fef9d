/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What an interrupt ABI is: its name, its target and its signature rules.
   Pure C99: no GCC header may come in here, so that these rules are
   unit-tested on the host and read without knowing GCC.  */
#ifndef IABI_ABI_H
#define IABI_ABI_H

#include <stdbool.h>
#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

enum iabi_flag
{
  IABI_CALLABLE = 1 << 0,    /* An ordinary function may call it.  */
  IABI_NONBLOCKING = 1 << 1, /* Interrupts are enabled on entry.  */
  IABI_FRAME = 1 << 2,	     /* First parameter points to the frame.  */
  IABI_ERROR_CODE = 1 << 3   /* An error code parameter is possible.  */
};

/* One interrupt ABI, a row of its target's table.  */
struct iabi_abi
{
  const char *name;   /* As the user types it: "x86".  */
  const char *target; /* Its target's name, "any" for every target.  */
  unsigned flags;     /* Of enum iabi_flag.  */
};

/* One target: its folder under targets/ defines it in abi.c.  */
struct iabi_target
{
  const char *name;	      /* The folder's name: "x86".  */
  const struct iabi_abi *abis; /* Its ABIs.  */
  size_t n_abis;
  const struct iabi_abi *blocking; /* What "interrupt" means there.  */
};

/* Every target, in alphabetical order; the Makefile makes the list from
   the folders under targets/.  Ends with NULL.  */
extern const struct iabi_target *const iabi_targets[];

/* The ABI called NAME, of whatever target, or NULL.  "interrupt" is not
   looked up here: it means the blocking ABI of a given target.  */
const struct iabi_abi *iabi_find (const char *name);

#ifdef __cplusplus
}
#endif
#endif
