/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Purpose: iabi_find knows every name of every target, each under one target
   only, and nothing else.  */
#include "abi.h"
#include "check.h"

#include <string.h>

int
main (void)
{
  size_t n = 0;

  for (size_t t = 0; iabi_targets[t]; t++)
    for (size_t i = 0; i < iabi_targets[t]->n_abis; i++, n++)
      {
	const struct iabi_abi *abi = &iabi_targets[t]->abis[i];
	CHECK (iabi_find (abi->name) == abi, "\"%s\" is found in %s",
	       abi->name, iabi_targets[t]->name);
      }
  CHECK (n >= 4, "%d ABIs at least", 4);
  CHECK (!iabi_find (""), "the empty name is unknown");
  CHECK (!iabi_find ("x86 "), "a trailing blank is not ignored");
  CHECK (!iabi_find ("X86"), "case matters");
  for (size_t t = 1; iabi_targets[t]; t++)
    CHECK (strcmp (iabi_targets[t - 1]->name, iabi_targets[t]->name) < 0,
	   "%s comes before %s", iabi_targets[t - 1]->name,
	   iabi_targets[t]->name);
  return CHECK_STATUS;
}
