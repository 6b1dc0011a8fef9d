/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Look-up of an interrupt ABI by name.  */
#include "abi.h"

#include <string.h>

const struct iabi_abi *
iabi_find (const char *name)
{
  for (size_t t = 0; iabi_targets[t]; t++)
    for (size_t i = 0; i < iabi_targets[t]->n_abis; i++)
      if (strcmp (iabi_targets[t]->abis[i].name, name) == 0)
	return &iabi_targets[t]->abis[i];
  return NULL;
}
