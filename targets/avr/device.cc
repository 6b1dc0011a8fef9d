/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How many vectors the device has: <avr/io.h> of avr-libc tells it as macro
   _VECTORS_SIZE, in bytes of the table, for example `(26 * 4)'.  The compiler
   itself knows core families only.  */
#include "backend.h"
#include "avr.h"

#include "cpplib.h"

/* lto1 has no preprocessor.  */
extern struct cpp_reader *parse_in __attribute__ ((weak));
extern cpp_hashnode *cpp_lookup (cpp_reader *, const unsigned char *,
				 unsigned int) __attribute__ ((weak));

enum { MAX_DEPTH = 8 };

/* The tokens of macro NAME are factors: their product, or 0 if they are
   anything else, or if there is no such macro.  */
static long
macro_product (const char *name, int depth)
{
  const cpp_hashnode *node
      = cpp_lookup (parse_in, (const unsigned char *) name, strlen (name));
  long product = 1;
  if (!node || node->type != NT_USER_MACRO || !node->value.macro
      || node->value.macro->fun_like || depth > MAX_DEPTH
      || node->value.macro->count == 0)
    return 0;
  const cpp_macro *macro = node->value.macro;
  for (unsigned int i = 0; i < macro->count; i++)
    {
      const cpp_token *token = &macro->exp.tokens[i];
      switch (token->type)
	{
	case CPP_OPEN_PAREN:
	case CPP_CLOSE_PAREN:
	case CPP_MULT:
	  break;
	case CPP_NUMBER:
	  product *= strtol ((const char *) token->val.str.text, NULL, 0);
	  break;
	case CPP_NAME:
	  product *= macro_product (
	      (const char *) NODE_NAME (token->val.node.spelling), depth + 1);
	  break;
	default:
	  return 0;
	}
    }
  return product;
}

int
avr_last_vector (void)
{
  if (!&parse_in || !parse_in || !cpp_lookup)
    return -1;
  long bytes = macro_product ("_VECTORS_SIZE", 0);
  long each = macro_product ("_VECTOR_SIZE", 0);
  if (each == 0)
    each = AVR_HAVE_JMP_CALL ? 4 : 2;
  return bytes >= each ? (int) (bytes / each) - 1 : -1;
}
