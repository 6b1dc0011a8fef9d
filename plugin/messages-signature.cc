/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The sentences about signatures: one for each enum iabi_verdict.  */
#include "backend.h"
#include "messages.h"
#include "source.h"

/* The C name of an unsigned word.  */
static const char *
word_name (void)
{
  return TYPE_PRECISION (long_unsigned_type_node) == BITS_PER_WORD
	     ? "unsigned long"
	     : "unsigned long long";
}

/* `vector 14 (#PF, page fault)'.  */
static const char *
vector_name (int vector)
{
  const struct iabi_vector *v
      = iabi_vector_info (iabi_backend.target, vector);
  char number[24];
  sprintf (number, "vector %d", vector);
  if (!v)
    return xstrdup (number);
  if (!v->mnemonic)
    return concat (number, " (", v->title, ")", NULL);
  return concat (number, " (", open_quote, v->mnemonic, close_quote, ", ",
		 v->title, ")", NULL);
}

/* Say what a right signature looks like.  */
static void
note_signature (const struct iabi_site *s)
{
  const struct iabi_vector *v
      = iabi_vector_info (iabi_backend.target, s->vector);
  const char *name = s->decl && TREE_CODE (s->decl) == FUNCTION_DECL
			 ? lang_hooks.decl_printable_name (s->decl, 0)
			 : "handler";

  if (!(s->abi->flags & IABI_FRAME))
    inform (s->loc, "write %<void %s (void)%>", name);
  else if (s->vector >= 0)
    inform (s->loc, "write %<void %s (struct interrupt_abi_frame *%s%s)%>",
	    name,
	    v && (v->flags & IABI_PUSHES_ERROR_CODE) ? ", " : "",
	    v && (v->flags & IABI_PUSHES_ERROR_CODE) ? word_name () : "");
  else
    inform (s->loc,
	    "write %<void %s (struct interrupt_abi_frame *)%>, or %<void %s "
	    "(struct interrupt_abi_frame *, %s)%> where the CPU pushes an "
	    "error code",
	    name, name, word_name ());
}

/* The name of TYPE if it is one word, else NULL.  */
static const char *
type_word (const_tree type)
{
  tree name = type ? TYPE_NAME (type) : NULL_TREE;
  if (name && TREE_CODE (name) == TYPE_DECL)
    name = DECL_NAME (name);
  return name && TREE_CODE (name) == IDENTIFIER_NODE
	     ? IDENTIFIER_POINTER (name)
	     : NULL;
}

/* The type of the second parameter of function type FNTYPE, or NULL.  */
static tree
second_type (const_tree fntype)
{
  tree a = TYPE_ARG_TYPES (fntype);
  return a && TREE_CHAIN (a) ? TREE_VALUE (TREE_CHAIN (a)) : NULL_TREE;
}

/* WORD without the " int" that GCC's names have and users leave out ("long
   int"), or WORD itself.  */
static const char *
short_word (const char *word)
{
  size_t n = strlen (word);
  return n > 4 && strcmp (word + n - 4, " int") == 0 ? xstrndup (word, n - 4)
						     : word;
}

static void
offer_replace (rich_location *r, location_t where, const char *text)
{
  if (where != UNKNOWN_LOCATION)
    r->add_fixit_replace (where, text);
}

/* Offer in *R the one edit that mends V, where there is one.  */
static void
offer_fix (rich_location *r, const struct iabi_site *s, enum iabi_verdict v)
{
  struct iabi_parens l;
  const char *word;
  if (!s->decl || TREE_CODE (s->decl) != FUNCTION_DECL)
    return;
  if (v == IABI_RETURNS_VALUE)
    {
      if ((word = type_word (TREE_TYPE (s->type))))
	{
	  location_t l = iabi_find_before (s->decl, word);
	  if (l == UNKNOWN_LOCATION)
	    l = iabi_find_before (s->decl, short_word (word));
	  offer_replace (r, l, "void");
	}
      return;
    }
  if (!iabi_find_parens (s->decl, &l))
    return;
  bool frame = s->abi->flags & IABI_FRAME;
  switch (v)
    {
    case IABI_NOT_PROTOTYPED:
      if (l.empty)
	r->add_fixit_insert_before (l.close, frame ? "void *frame" : "void");
      break;
    case IABI_HAS_PARAMETERS:
      offer_replace (r, l.inside, "void");
      break;
    case IABI_NO_FRAME:
      if (l.empty)
	r->add_fixit_insert_before (l.close, "void *frame");
      else
	offer_replace (r, l.inside, "void *frame");
      break;
    case IABI_VARIADIC:
    case IABI_VECTOR_PUSHES_NOTHING:
      if (l.n_commas == 1 && l.second != UNKNOWN_LOCATION)
	r->add_fixit_remove (l.second);
      break;
    case IABI_VECTOR_PUSHES:
      r->add_fixit_insert_before (l.close, concat (", ", word_name (),
						   " error_code", NULL));
      break;
    case IABI_ERROR_CODE_SIGNED:
    case IABI_ERROR_CODE_WIDTH:
      if ((word = type_word (second_type (s->type))))
	{
	  location_t w = iabi_find_second (&l, word);
	  if (w == UNKNOWN_LOCATION)
	    w = iabi_find_second (&l, short_word (word));
	  offer_replace (r, w, word_name ());
	}
      break;
    default:
      break;
    }
}

/* The shape of the whole: result and number of parameters.  */
static void
say_shape (rich_location *r, const struct iabi_site *s, enum iabi_verdict v,
	   const struct iabi_signature *sig)
{
  const char *who = iabi_subject (s), *abi = s->abi->name;
  switch (v)
    {
    case IABI_NOT_PROTOTYPED:
      error_at (r, "%s with the %qs interrupt ABI needs a prototype: "
			"%<()%> says nothing of its parameters", who, abi);
      break;
    case IABI_RETURNS_VALUE:
      error_at (r, "%s with the %qs interrupt ABI cannot return a "
			"value: the interrupted code expects none", who, abi);
      break;
    case IABI_VARIADIC:
      error_at (r, "%s with the %qs interrupt ABI cannot take "
			"variable arguments", who, abi);
      break;
    case IABI_HAS_PARAMETERS:
      error_at (r, "%s with the %qs interrupt ABI cannot have "
			"parameters: the CPU passes none", who, abi);
      break;
    case IABI_NO_FRAME:
      error_at (r, "%s with the %qs interrupt ABI needs a parameter "
			"that points to the frame that the CPU pushed",
		who, abi);
      break;
    default:
      error_at (r, "%s with the %qs interrupt ABI cannot have %d "
			"parameters: the CPU passes a frame and at most an "
			"error code", who, abi, (int) sig->n_params);
      break;
    }
  note_signature (s);
}

/* The first parameter.  */
static void
say_frame (rich_location *r, const struct iabi_site *s, enum iabi_verdict v,
	   const struct iabi_signature *sig)
{
  const char *who = iabi_subject (s);
  switch (v)
    {
    case IABI_FRAME_BY_VALUE:
      error_at (r, "the first parameter of %s must point to the frame, "
			"not be a copy of it", who);
      break;
    case IABI_FRAME_REFERENCE:
      error_at (r, "the first parameter of %s must be a pointer to the "
			"frame, not a reference", who);
      break;
    case IABI_FRAME_TO_FUNCTION:
      error_at (r, "the first parameter of %s must point to the frame, "
			"not to a function", who);
      break;
    case IABI_FRAME_TO_SEGMENT:
      error_at (r, "the first parameter of %s must point to the frame in "
			"the generic address space", who);
      break;
    case IABI_FRAME_VARIABLE:
      error_at (r, "the first parameter of %s must point to a type of "
			"constant size", who);
      break;
    case IABI_FRAME_TOO_SMALL:
      error_at (r, "the first parameter of %s points to a type of %wu "
			"bytes, but the CPU pushes a frame of %d bytes",
		who, (unsigned HOST_WIDE_INT) sig->param[0].size,
		(int) iabi_frame_bytes (iabi_backend.target,
					sig->word_bytes));
      inform (s->loc, "use %<struct interrupt_abi_frame%> of "
		      "%<<interrupt_abi.h>%>, %<void%> or an incomplete type");
      return;
    default:
      error_at (r, "the first parameter of %s must be a pointer to the "
			"frame that the CPU pushed", who);
      break;
    }
  note_signature (s);
}

/* The second parameter.  */
static void
say_error_code (rich_location *r, const struct iabi_site *s, enum iabi_verdict v,
		const struct iabi_signature *sig)
{
  const char *who = iabi_subject (s);
  if (v == IABI_ERROR_CODE_SIGNED)
    error_at (r, "the error code of %s must be unsigned", who);
  else if (v == IABI_ERROR_CODE_WIDTH)
    error_at (r, "the error code of %s must have %d bytes, not %d", who,
	      (int) sig->word_bytes, (int) sig->param[1].size);
  else
    error_at (r, "the second parameter of %s must be the error code, an "
		      "unsigned integer of %d bytes",
	      who, (int) sig->word_bytes);
  inform (s->loc, "the CPU pushes a word: make the second parameter %qs",
	  word_name ());
}

/* Vector and parameters contradict each other.  */
static void
say_vector (rich_location *r, const struct iabi_site *s, enum iabi_verdict v)
{
  const struct iabi_vector *info
      = iabi_vector_info (iabi_backend.target, s->vector);
  const char *who = iabi_subject (s), *vector = vector_name (s->vector);
  if (v == IABI_VECTOR_PUSHES)
    {
      error_at (r, "%s for %s needs a parameter for the error code", who,
		vector);
      inform (s->loc,
	      "the CPU pushes an error code for it (%s), which must be off the "
	      "stack before the return: add a second parameter %qs",
	      info->source, word_name ());
    }
  else
    {
      error_at (r, "%s for %s cannot have a parameter for the error code",
		who, vector);
      inform (s->loc, "the CPU pushes none for it (%s): remove the second "
		      "parameter",
	      info ? info->source : "SDM 6.13");
    }
}

void
iabi_warn_abort_returns (const struct iabi_site *s)
{
  const struct iabi_vector *info
      = iabi_vector_info (iabi_backend.target, s->vector);
  auto_diagnostic_group g;
  if (warning_at (s->loc, 0, "%s for %s can return, but an abort leaves no "
			     "state to return to",
		  iabi_subject (s), vector_name (s->vector)))
    {
      inform (s->loc, "see %s; declare the handler %<noreturn%> and end it in "
		      "a halt or a reset",
	      info->source);
      iabi_note_declaration (s);
    }
}

void
iabi_say_verdict (const struct iabi_site *s, enum iabi_verdict v,
		  const struct iabi_signature *sig)
{
  rich_location r (line_table, s->loc);
  offer_fix (&r, s, v);
  auto_diagnostic_group g;
  switch (v)
    {
    case IABI_FITS:
      return;
    case IABI_NOT_PROTOTYPED:
    case IABI_RETURNS_VALUE:
    case IABI_VARIADIC:
    case IABI_HAS_PARAMETERS:
    case IABI_NO_FRAME:
    case IABI_TOO_MANY_PARAMETERS:
      say_shape (&r, s, v, sig);
      break;
    case IABI_FRAME_BY_VALUE:
    case IABI_FRAME_REFERENCE:
    case IABI_FRAME_NOT_POINTER:
    case IABI_FRAME_TO_FUNCTION:
    case IABI_FRAME_TO_SEGMENT:
    case IABI_FRAME_VARIABLE:
    case IABI_FRAME_TOO_SMALL:
      say_frame (&r, s, v, sig);
      break;
    case IABI_ERROR_CODE_SIGNED:
    case IABI_ERROR_CODE_WIDTH:
    case IABI_ERROR_CODE_NOT_INTEGER:
      say_error_code (&r, s, v, sig);
      break;
    case IABI_VECTOR_PUSHES:
    case IABI_VECTOR_PUSHES_NOTHING:
      say_vector (&r, s, v);
      break;
    }
  iabi_note_declaration (s);
}
