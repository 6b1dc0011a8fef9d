/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Places in the text of a declaration that GCC's trees do not keep, for
   fix-it hints.  All of these may fail: after macros, for instance.  */
#ifndef IABI_SOURCE_H
#define IABI_SOURCE_H

#include "iabi.h"

/* The parameter list after a function's name.  */
struct iabi_parens
{
  location_t open;	/* The "(".  */
  location_t inside;	/* All between "(" and ")"; UNKNOWN_LOCATION: none.  */
  location_t close;	/* The ")".  */
  unsigned n_commas;	/* Commas between parameters.  */
  location_t second;	/* From the first comma to before the ")".  */
  location_t second_type; /* The text of the second parameter.  */
  bool empty;		/* Nothing but spaces inside.  */
};

/* Find the parameter list of function DECL; false if it cannot be seen.  */
bool iabi_find_parens (const_tree decl, struct iabi_parens *p);

/* Where the words SPELLED stand at the start of the second of two parameters
   in L, or UNKNOWN_LOCATION.  */
location_t iabi_find_second (const struct iabi_parens *l,
			     const char *spelled);

/* Where the string literal "CONTENTS" stands near LOC, at most eight lines
   before it and not after the place that the front end has read up to;
   UNKNOWN_LOCATION if it does not, or more than once.  */
location_t iabi_find_string (location_t loc, const char *contents);

/* Where the words SPELLED stand right before the name of DECL, or
   UNKNOWN_LOCATION.  */
location_t iabi_find_before (const_tree decl, const char *spelled);

#endif
