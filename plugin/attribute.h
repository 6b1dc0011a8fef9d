/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the files about the attribute know of each other.  */
#ifndef IABI_ATTRIBUTE_H
#define IABI_ATTRIBUTE_H

#include "messages.h"

/* Bytes of a word, that is of what the CPU pushes at a time.  */
unsigned iabi_word_bytes (void);

/* Check the signature of the function or bare function type in S, and report
   what is wrong; true if nothing is.  */
bool iabi_check_function (const struct iabi_site *s);

#endif
