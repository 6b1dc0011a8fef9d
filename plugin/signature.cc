/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Reads GCC's function types for the rules of abi/signature.c.  */
#include "backend.h"
#include "attribute.h"

unsigned
iabi_word_bytes (void)
{
  return GET_MODE_SIZE (word_mode);
}

/* A type that only the C++ front end knows: it depends on a template
   argument.  */
static bool
dependent_p (const_tree type)
{
  return (int) TREE_CODE (type) >= NUM_TREE_CODES;
}

static void
describe_pointee (const_tree to, struct iabi_param *p)
{
  if (!ADDR_SPACE_GENERIC_P (TYPE_ADDR_SPACE (to)))
    p->kind = IABI_PARAM_TO_SEGMENT;
  else if (FUNC_OR_METHOD_TYPE_P (to))
    p->kind = IABI_PARAM_TO_FUNCTION;
  else if (dependent_p (to))
    p->kind = IABI_PARAM_UNKNOWN;
  else if (VOID_TYPE_P (to) || !COMPLETE_TYPE_P (to))
    p->kind = IABI_PARAM_TO_OPEN;
  else if (TREE_CODE (TYPE_SIZE_UNIT (to)) != INTEGER_CST
	   || !tree_fits_uhwi_p (TYPE_SIZE_UNIT (to)))
    p->kind = IABI_PARAM_TO_VARIABLE;
  else
    {
      p->kind = IABI_PARAM_TO_OBJECT;
      p->size = tree_to_uhwi (TYPE_SIZE_UNIT (to));
    }
}

static void
describe_param (const_tree type, struct iabi_param *p)
{
  p->kind = IABI_PARAM_OTHER;
  p->size = 0;
  switch (TREE_CODE (type))
    {
    case POINTER_TYPE:
      describe_pointee (TREE_TYPE (type), p);
      break;
    case REFERENCE_TYPE:
      p->kind = IABI_PARAM_REFERENCE;
      break;
    case RECORD_TYPE:
    case UNION_TYPE:
    case ARRAY_TYPE:
      p->kind = IABI_PARAM_AGGREGATE;
      break;
    case INTEGER_TYPE:
      p->kind = TYPE_UNSIGNED (type) ? IABI_PARAM_UNSIGNED
				     : IABI_PARAM_SIGNED;
      p->size = tree_to_uhwi (TYPE_SIZE_UNIT (type));
      break;
    default:
      if (dependent_p (type))
	p->kind = IABI_PARAM_UNKNOWN;
      break;
    }
}

static void
describe (const_tree fntype, struct iabi_signature *sig)
{
  memset (sig, 0, sizeof *sig);
  sig->word_bytes = iabi_word_bytes ();
  sig->prototyped = prototype_p (fntype);
  sig->variadic = stdarg_p (fntype);
  sig->returns_void
      = VOID_TYPE_P (TREE_TYPE (fntype)) || dependent_p (TREE_TYPE (fntype));
  for (const_tree a = TYPE_ARG_TYPES (fntype); a && a != void_list_node;
       a = TREE_CHAIN (a))
    {
      if (TREE_VALUE (a) == void_type_node)
	break;
      if (sig->n_params < ARRAY_SIZE (sig->param))
	describe_param (TREE_VALUE (a), &sig->param[sig->n_params]);
      sig->n_params++;
    }
}

bool
iabi_check_function (const struct iabi_site *s)
{
  struct iabi_signature sig;
  describe (s->type, &sig);
  enum iabi_verdict v
      = iabi_check_signature (iabi_backend.target, s->abi, s->vector, &sig);
  if (v == IABI_FITS)
    return true;
  iabi_say_verdict (s, v, &sig);
  return false;
}
