/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which C signatures fit an interrupt ABI and a vector.  */
#ifndef IABI_SIGNATURE_H
#define IABI_SIGNATURE_H

#include "abi.h"

#ifdef __cplusplus
extern "C" {
#endif

enum iabi_param_kind
{
  IABI_PARAM_OTHER,	  /* Whatever no other word below fits.  */
  IABI_PARAM_UNKNOWN,	  /* Depends on a template argument: no verdict.  */
  IABI_PARAM_UNSIGNED,	  /* An unsigned integer of SIZE bytes.  */
  IABI_PARAM_SIGNED,	  /* A signed integer of SIZE bytes.  */
  IABI_PARAM_AGGREGATE,	  /* A structure, union or array by value.  */
  IABI_PARAM_REFERENCE,	  /* A C++ reference.  */
  IABI_PARAM_TO_OPEN,	  /* Points to void or to an incomplete type.  */
  IABI_PARAM_TO_OBJECT,	  /* Points to an object of SIZE bytes.  */
  IABI_PARAM_TO_VARIABLE, /* Points to an object of run-time size.  */
  IABI_PARAM_TO_FUNCTION, /* Points to a function.  */
  IABI_PARAM_TO_SEGMENT	  /* Points into a named address space.  */
};

struct iabi_param
{
  enum iabi_param_kind kind;
  unsigned long long size; /* Bytes.  */
};

/* What the rules have to know of a function type.  */
struct iabi_signature
{
  unsigned word_bytes;
  bool prototyped;
  bool variadic;
  bool returns_void;
  size_t n_params;
  struct iabi_param param[2]; /* The first two.  */
};

enum iabi_verdict
{
  IABI_FITS,
  IABI_NOT_PROTOTYPED,
  IABI_RETURNS_VALUE,
  IABI_VARIADIC,
  IABI_HAS_PARAMETERS,	/* The ABI passes none.  */
  IABI_NO_FRAME,	/* The frame's parameter is missing.  */
  IABI_TOO_MANY_PARAMETERS,
  IABI_FRAME_BY_VALUE,
  IABI_FRAME_REFERENCE,
  IABI_FRAME_NOT_POINTER,
  IABI_FRAME_TO_FUNCTION,
  IABI_FRAME_TO_SEGMENT,
  IABI_FRAME_VARIABLE,
  IABI_FRAME_TOO_SMALL,
  IABI_ERROR_CODE_SIGNED,
  IABI_ERROR_CODE_WIDTH,
  IABI_ERROR_CODE_NOT_INTEGER,
  IABI_VECTOR_PUSHES,	     /* An error code that the handler lacks.  */
  IABI_VECTOR_PUSHES_NOTHING /* An error code that the CPU does not.  */
};

/* Whether a handler of ABI, a row of TARGET, may have signature SIG and
   serve vector VECTOR (-1: none given).  Says the first thing that is
   wrong.  */
enum iabi_verdict iabi_check_signature (const struct iabi_target *target,
					const struct iabi_abi *abi, int vector,
					const struct iabi_signature *sig);

/* The parameter, 0 or 1, that verdict V is about; -1: none.  */
int iabi_verdict_param (enum iabi_verdict v);

#ifdef __cplusplus
}
#endif
#endif
