/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which C signatures fit an interrupt ABI and a vector.  */
#include "signature.h"

/* The frame: a pointer to void, to an incomplete type, or to an object with
   room for all that the CPU pushes.  */
static enum iabi_verdict
check_frame (const struct iabi_param *p, unsigned frame_bytes)
{
  switch (p->kind)
    {
    case IABI_PARAM_UNKNOWN:
    case IABI_PARAM_TO_OPEN:
      return IABI_FITS;
    case IABI_PARAM_TO_OBJECT:
      return p->size < frame_bytes ? IABI_FRAME_TOO_SMALL : IABI_FITS;
    case IABI_PARAM_TO_VARIABLE:
      return IABI_FRAME_VARIABLE;
    case IABI_PARAM_TO_FUNCTION:
      return IABI_FRAME_TO_FUNCTION;
    case IABI_PARAM_TO_SEGMENT:
      return IABI_FRAME_TO_SEGMENT;
    case IABI_PARAM_AGGREGATE:
      return IABI_FRAME_BY_VALUE;
    case IABI_PARAM_REFERENCE:
      return IABI_FRAME_REFERENCE;
    default:
      return IABI_FRAME_NOT_POINTER;
    }
}

/* The error code: the unsigned word that the CPU pushed.  */
static enum iabi_verdict
check_error_code (const struct iabi_param *p, unsigned word_bytes)
{
  switch (p->kind)
    {
    case IABI_PARAM_UNKNOWN:
      return IABI_FITS;
    case IABI_PARAM_UNSIGNED:
      return p->size == word_bytes ? IABI_FITS : IABI_ERROR_CODE_WIDTH;
    case IABI_PARAM_SIGNED:
      return IABI_ERROR_CODE_SIGNED;
    default:
      return IABI_ERROR_CODE_NOT_INTEGER;
    }
}

/* The vector and the number of parameters must agree on the error code: a
   handler that does not know of it returns to an address that is none.  */
static enum iabi_verdict
check_vector (const struct iabi_target *target, int vector, size_t n_params)
{
  const struct iabi_vector *v = iabi_vector_info (target, vector);
  bool pushes = v && (v->flags & IABI_PUSHES_ERROR_CODE);

  if (vector < 0 || pushes == (n_params == 2))
    return IABI_FITS;
  return pushes ? IABI_VECTOR_PUSHES : IABI_VECTOR_PUSHES_NOTHING;
}

enum iabi_verdict
iabi_check_signature (const struct iabi_target *target,
		      const struct iabi_abi *abi, int vector,
		      const struct iabi_signature *sig)
{
  enum iabi_verdict v;

  if (abi->flags & IABI_CALLABLE)
    return IABI_FITS;
  if (!sig->returns_void)
    return IABI_RETURNS_VALUE;
  if (!sig->prototyped)
    return IABI_NOT_PROTOTYPED;
  if (sig->variadic)
    return IABI_VARIADIC;
  if (!(abi->flags & IABI_FRAME))
    return sig->n_params ? IABI_HAS_PARAMETERS : IABI_FITS;
  if (sig->n_params == 0)
    return IABI_NO_FRAME;
  if (sig->n_params > ((abi->flags & IABI_ERROR_CODE) ? 2 : 1))
    return IABI_TOO_MANY_PARAMETERS;

  v = check_frame (&sig->param[0],
		   iabi_frame_bytes (target, sig->word_bytes));
  if (v == IABI_FITS && sig->n_params == 2)
    {
      /* That there is none comes before what is wrong with it.  */
      v = check_vector (target, vector, 2);
      if (v == IABI_FITS)
	v = check_error_code (&sig->param[1], sig->word_bytes);
    }
  else if (v == IABI_FITS)
    v = check_vector (target, vector, 1);
  return v;
}

int
iabi_verdict_param (enum iabi_verdict v)
{
  switch (v)
    {
    case IABI_HAS_PARAMETERS:
    case IABI_FRAME_BY_VALUE:
    case IABI_FRAME_REFERENCE:
    case IABI_FRAME_NOT_POINTER:
    case IABI_FRAME_TO_FUNCTION:
    case IABI_FRAME_TO_SEGMENT:
    case IABI_FRAME_VARIABLE:
    case IABI_FRAME_TOO_SMALL:
      return 0;
    case IABI_ERROR_CODE_SIGNED:
    case IABI_ERROR_CODE_WIDTH:
    case IABI_ERROR_CODE_NOT_INTEGER:
    case IABI_VECTOR_PUSHES_NOTHING:
      return 1;
    default:
      return -1;
    }
}
