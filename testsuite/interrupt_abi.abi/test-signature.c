/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Purpose: iabi_check_signature gives each verdict for the signatures that
   deserve it and for no other, at both widths of x86 and on the targets
   without parameters.  */
#include "check.h"
#include "signature.h"

#include <string.h>

static const struct iabi_target *
target (const char *name)
{
  for (size_t t = 0; iabi_targets[t]; t++)
    if (strcmp (iabi_targets[t]->name, name) == 0)
      return iabi_targets[t];
  return NULL;
}

static const struct iabi_param none;
static unsigned word;

static struct iabi_param
param (enum iabi_param_kind kind, unsigned long long size)
{
  struct iabi_param p;
  p.kind = kind;
  p.size = size;
  return p;
}

/* The verdict on a prototype of ABI with N parameters, A and B.  */
static enum iabi_verdict
check (const char *abi, int vector, size_t n, struct iabi_param a,
       struct iabi_param b)
{
  struct iabi_signature s = { word, true, false, true, n, { a, b } };
  const struct iabi_abi *row = iabi_find (abi);
  return iabi_check_signature (target (row->target), row, vector, &s);
}

static void
check_frames (void)
{
  static const struct
  {
    enum iabi_param_kind kind;
    enum iabi_verdict verdict;
  } rows[] = {
    { IABI_PARAM_OTHER, IABI_FRAME_NOT_POINTER },
    { IABI_PARAM_UNKNOWN, IABI_FITS },
    { IABI_PARAM_UNSIGNED, IABI_FRAME_NOT_POINTER },
    { IABI_PARAM_SIGNED, IABI_FRAME_NOT_POINTER },
    { IABI_PARAM_AGGREGATE, IABI_FRAME_BY_VALUE },
    { IABI_PARAM_REFERENCE, IABI_FRAME_REFERENCE },
    { IABI_PARAM_TO_OPEN, IABI_FITS },
    { IABI_PARAM_TO_VARIABLE, IABI_FRAME_VARIABLE },
    { IABI_PARAM_TO_FUNCTION, IABI_FRAME_TO_FUNCTION },
    { IABI_PARAM_TO_SEGMENT, IABI_FRAME_TO_SEGMENT },
  };
  unsigned frame = word == 8 ? 40 : 12;

  for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
    CHECK (check ("x86", -1, 1, param (rows[i].kind, word), none)
	     == rows[i].verdict,
	   "word %u: a first parameter of kind %d", word, (int) rows[i].kind);
  for (unsigned size = 0; size <= 64; size++)
    CHECK (check ("x86", -1, 1, param (IABI_PARAM_TO_OBJECT, size), none)
	     == (size < frame ? IABI_FRAME_TOO_SMALL : IABI_FITS),
	   "word %u: a frame type of %u bytes", word, size);
}

static void
check_error_codes (void)
{
  struct iabi_param f = param (IABI_PARAM_TO_OPEN, 0);

  for (unsigned size = 1; size <= 16; size *= 2)
    {
      CHECK (check ("x86", -1, 2, f, param (IABI_PARAM_UNSIGNED, size))
	       == (size == word ? IABI_FITS : IABI_ERROR_CODE_WIDTH),
	     "word %u: an unsigned error code of %u bytes", word, size);
      CHECK (check ("x86", -1, 2, f, param (IABI_PARAM_SIGNED, size))
	       == IABI_ERROR_CODE_SIGNED,
	     "word %u: a signed error code of %u bytes", word, size);
    }
  CHECK (check ("x86", -1, 2, f, param (IABI_PARAM_UNKNOWN, 0)) == IABI_FITS,
	 "word %u: an error code of unknown type", word);
  CHECK (check ("x86", -1, 2, f, f) == IABI_ERROR_CODE_NOT_INTEGER,
	 "word %u: a pointer as error code", word);
  CHECK (check ("x86", -1, 2, f, param (IABI_PARAM_OTHER, word))
	   == IABI_ERROR_CODE_NOT_INTEGER,
	 "word %u: something else as error code", word);
}

/* What the architecture says, typed a second time.  */
static bool
pushes (int vector)
{
  static const int list[] = { 8, 10, 11, 12, 13, 14, 17, 21, 29, 30 };
  for (size_t i = 0; i < sizeof list / sizeof list[0]; i++)
    if (list[i] == vector)
      return true;
  return false;
}

static void
check_vectors (void)
{
  struct iabi_param f = param (IABI_PARAM_TO_OPEN, 0);
  struct iabi_param e = param (IABI_PARAM_UNSIGNED, word);
  int bad = 0;

  for (int v = 0; v <= 255; v++)
    {
      enum iabi_verdict one = check ("x86", v, 1, f, none);
      enum iabi_verdict two = check ("x86", v, 2, f, e);
      bad += one != (pushes (v) ? IABI_VECTOR_PUSHES : IABI_FITS);
      bad += two != (pushes (v) ? IABI_FITS : IABI_VECTOR_PUSHES_NOTHING);
    }
  CHECK (bad == 0, "word %u: all 256 vectors, with and without error code",
	 word);
  CHECK (check ("x86", 3, 2, f, f) == IABI_VECTOR_PUSHES_NOTHING,
	 "word %u: that there is no error code comes before its type", word);
  CHECK (check ("x86", 14, 2, f, f) == IABI_ERROR_CODE_NOT_INTEGER,
	 "word %u: the type of an error code that is pushed", word);
}

static void
check_shape (void)
{
  const struct iabi_target *x86 = target ("x86");
  const struct iabi_abi *row = iabi_find ("x86");
  struct iabi_signature good
    = { word, true, false, true, 1, { { IABI_PARAM_TO_OPEN, 0 }, none } };
  struct iabi_signature s = good;

  CHECK (iabi_check_signature (x86, row, -1, &s) == IABI_FITS,
	 "word %u: a frame alone", word);
  s.returns_void = false;
  CHECK (iabi_check_signature (x86, row, -1, &s) == IABI_RETURNS_VALUE,
	 "word %u: a result", word);
  CHECK (iabi_check_signature (x86, iabi_find ("preserve-all"), -1, &s)
	   == IABI_FITS,
	 "word %u: a result of preserve-all", word);
  s = good;
  s.prototyped = false;
  s.n_params = 0;
  CHECK (iabi_check_signature (x86, row, -1, &s) == IABI_NOT_PROTOTYPED,
	 "word %u: no prototype", word);
  s = good;
  s.variadic = true;
  CHECK (iabi_check_signature (x86, row, -1, &s) == IABI_VARIADIC,
	 "word %u: variable arguments", word);
  CHECK (check ("x86", -1, 0, none, none) == IABI_NO_FRAME,
	 "word %u: no parameter", word);
  CHECK (check ("x86", -1, 3, good.param[0], none)
	   == IABI_TOO_MANY_PARAMETERS,
	 "word %u: three parameters", word);
}

static void
check_without_parameters (const char *abi)
{
  word = 2;
  CHECK (check (abi, -1, 0, none, none) == IABI_FITS, "%s: no parameter", abi);
  CHECK (check (abi, 5, 0, none, none) == IABI_FITS, "%s: a vector", abi);
  CHECK (check (abi, -1, 1, param (IABI_PARAM_TO_OPEN, 0), none)
	   == IABI_HAS_PARAMETERS,
	 "%s: a frame", abi);
}

int
main (void)
{
  for (word = 4; word <= 8; word += 4)
    {
      check_shape ();
      check_frames ();
      check_error_codes ();
      check_vectors ();
    }
  check_without_parameters ("avr");
  check_without_parameters ("avr-non-blocking");
  check_without_parameters ("msp430");

  for (int v = IABI_FITS; v <= IABI_VECTOR_PUSHES_NOTHING; v++)
    CHECK (iabi_verdict_param ((enum iabi_verdict) v) >= -1
	     && iabi_verdict_param ((enum iabi_verdict) v) <= 1,
	   "verdict %d is about a parameter or none", v);
  CHECK (iabi_verdict_param (IABI_FRAME_TOO_SMALL) == 0,
	 "a small frame is about the first");
  CHECK (iabi_verdict_param (IABI_ERROR_CODE_SIGNED) == 1,
	 "a signed error code is about the second");
  CHECK (iabi_verdict_param (IABI_RETURNS_VALUE) == -1,
	 "a result is about none");
  return CHECK_STATUS;
}
