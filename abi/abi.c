/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Look-up of an interrupt ABI, its vectors and its modifiers.  */
#include "abi.h"

#include <string.h>

/* ABIs that every target has.  */
static const struct iabi_abi common[] = {
  { .name = "preserve-all", .target = "any", .flags = IABI_CALLABLE },
};

const struct iabi_abi *
iabi_find (const char *name)
{
  for (size_t i = 0; i < sizeof common / sizeof common[0]; i++)
    if (strcmp (common[i].name, name) == 0)
      return &common[i];
  for (size_t t = 0; iabi_targets[t]; t++)
    for (size_t i = 0; i < iabi_targets[t]->n_abis; i++)
      if (strcmp (iabi_targets[t]->abis[i].name, name) == 0)
	return &iabi_targets[t]->abis[i];
  return NULL;
}

const struct iabi_target *
iabi_target_of (const struct iabi_abi *abi)
{
  for (size_t t = 0; iabi_targets[t]; t++)
    if (strcmp (iabi_targets[t]->name, abi->target) == 0)
      return iabi_targets[t];
  return NULL;
}

const struct iabi_modifier_row *
iabi_find_modifier (const struct iabi_target *target, const char *name)
{
  const struct iabi_modifier_row *m = target->modifiers;
  for (; m && m->name; m++)
    if (strcmp (m->name, name) == 0)
      return m;
  return NULL;
}

const struct iabi_vector *
iabi_vector_info (const struct iabi_target *target, int number)
{
  if (number < 0 || (size_t) number >= target->n_vectors)
    return NULL;
  return &target->vectors[number];
}

unsigned
iabi_frame_bytes (const struct iabi_target *target, unsigned word_bytes)
{
  const struct iabi_width *w = target->widths;
  for (; w && w->word_bytes; w++)
    if (w->word_bytes == word_bytes)
      return w->frame_words * w->word_bytes;
  return 0;
}
