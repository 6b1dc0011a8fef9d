/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The attribute interrupt_abi: what it means on a type and on a function.

   Its first argument, the name of the ABI, becomes part of the function's
   TYPE: TYPE_ATTRIBUTES hold interrupt_abi(NAME), with the alias
   "interrupt" already replaced, so that equal ABIs have equal attributes.
   Vector and modifiers say something of one FUNCTION only: two handlers of
   different vectors have the same type.  DECL_ATTRIBUTES hold them under a
   name that no user can type, "interrupt_abi decl", as a list of two
   integers: vector and modifiers.  */
#include "backend.h"
#include "messages.h"
#include "attribute.h"
#include "checks.h"

#define TYPE_NAME_OF_ATTRIBUTE "interrupt_abi"
#define DECL_NAME_OF_ATTRIBUTE "interrupt_abi decl"

/* Only C and C++ have them: lto1 must load the plugin too.  */
extern tree default_conversion (tree) __attribute__ ((weak));
extern tree lookup_name (tree) __attribute__ ((weak));

/* ABI of the resolved type attribute ATTR.  */
static const struct iabi_abi *
abi_of_attribute (const_tree attr)
{
  const_tree name = TREE_VALUE (attr) ? TREE_VALUE (TREE_VALUE (attr)) : NULL;
  if (!name || TREE_CODE (name) != STRING_CST)
    return NULL;
  return iabi_find (TREE_STRING_POINTER (name));
}

const struct iabi_abi *
iabi_of_type (const_tree type)
{
  if (!type || !FUNC_OR_METHOD_TYPE_P (type))
    return NULL;
  tree attr
      = lookup_attribute (TYPE_NAME_OF_ATTRIBUTE, TYPE_ATTRIBUTES (type));
  return attr ? abi_of_attribute (attr) : NULL;
}

static int
int_of (const_tree list)
{
  return (int) tree_to_shwi (TREE_VALUE (list));
}

bool
iabi_of_decl (const_tree fndecl, struct iabi_handler *h)
{
  const struct iabi_abi *abi = iabi_of_type (TREE_TYPE (fndecl));
  if (!abi)
    return false;
  if (!h)
    return true;
  h->abi = abi;
  h->vector = -1;
  h->modifiers = 0;
  /* Each redeclaration may have added one.  */
  tree attr
      = lookup_attribute (DECL_NAME_OF_ATTRIBUTE, DECL_ATTRIBUTES (fndecl));
  for (; attr; attr = lookup_attribute (DECL_NAME_OF_ATTRIBUTE,
					TREE_CHAIN (attr)))
    {
      const_tree args = TREE_VALUE (attr);
      if (int_of (args) >= 0)
	h->vector = int_of (args);
      h->modifiers |= int_of (TREE_CHAIN (args));
    }
  return true;
}

bool
iabi_handler_p (const_tree fndecl)
{
  const struct iabi_abi *abi = iabi_of_type (TREE_TYPE (fndecl));
  return abi && !(abi->flags & IABI_CALLABLE);
}

/* The text of argument VALUE if it is a narrow string without a NUL in it,
   else NULL.  */
static const char *
string_of (tree value)
{
  STRIP_NOPS (value);
  if (TREE_CODE (value) == ADDR_EXPR)
    value = TREE_OPERAND (value, 0);
  if (TREE_CODE (value) != STRING_CST)
    return NULL;
  tree type = TREE_TYPE (value);
  if (type && TREE_CODE (type) == ARRAY_TYPE
      && TYPE_MAIN_VARIANT (TREE_TYPE (type)) != char_type_node)
    return NULL;
  const char *s = TREE_STRING_POINTER (value);
  int n = TREE_STRING_LENGTH (value);
  if (n > 0 && s[n - 1] == '\0')
    n--;
  return memchr (s, '\0', n) ? NULL : s;
}

/* Argument VALUE as an INTEGER_CST, or NULL.  */
static tree
integer_of (tree value)
{
  if (!value || !(EXPR_P (value) || DECL_P (value) || CONSTANT_CLASS_P (value)
		  || EXCEPTIONAL_CLASS_P (value)))
    return NULL_TREE;
  if (TREE_CODE (value) == IDENTIFIER_NODE
      || TREE_CODE (value) == FUNCTION_DECL)
    return NULL_TREE;
  if (default_conversion && TREE_TYPE (value))
    value = default_conversion (value);
  if (value == error_mark_node || !TREE_TYPE (value)
      || !INTEGRAL_TYPE_P (TREE_TYPE (value)))
    return NULL_TREE;
  value = fold (value);
  STRIP_NOPS (value);
  return TREE_CODE (value) == INTEGER_CST && !TREE_OVERFLOW (value)
	     ? value
	     : NULL_TREE;
}

/* The ABI that argument VALUE names, for this compiler; says what is wrong
   and returns NULL if there is none.  */
static const struct iabi_abi *
parse_name (location_t loc, tree value)
{
  const char *name = string_of (value);
  if (!name)
    {
      iabi_say_name_not_string (loc);
      return NULL;
    }
  const struct iabi_target *target = iabi_backend.target;
  const struct iabi_abi *abi = strcmp (name, "interrupt") == 0
				   ? target->blocking
				   : iabi_find (name);
  if (!abi)
    iabi_say_unknown_name (loc, name);
  else if (strcmp (abi->target, "any") != 0
	   && strcmp (abi->target, target->name) != 0)
    {
      iabi_say_other_target (loc, abi);
      return NULL;
    }
  return abi;
}

/* The modifier that argument VALUE names, with BEFORE, and VECTOR if there is
   one, before it; 0 after an error.  */
static unsigned
parse_modifier (location_t loc, tree value, bool vector, unsigned before)
{
  const char *name = string_of (value);
  if (!name)
    {
      iabi_say_bad_argument (loc);
      return 0;
    }
  const struct iabi_modifier_row *m
      = iabi_find_modifier (iabi_backend.target, name);
  if (!m)
    iabi_say_modifier_unknown (loc, name, !vector);
  else if (m->word_bytes && m->word_bytes != iabi_word_bytes ())
    iabi_say_modifier_elsewhere (loc, m);
  else if (before & m->bit)
    iabi_say_modifier_twice (loc, name);
  else
    return m->bit;
  return 0;
}

/* Vector argument VALUE; -1 after an error.  */
static int
parse_vector (location_t loc, tree value)
{
  const struct iabi_target *target = iabi_backend.target;
  tree v = integer_of (value);

  if (!v)
    iabi_say_vector_not_constant (loc);
  else if (!tree_fits_shwi_p (v) || tree_to_shwi (v) < target->vector_min
	   || tree_to_shwi (v) > target->vector_max)
    iabi_say_vector_range (loc, v);
  else
    return (int) tree_to_shwi (v);
  return -1;
}

/* All arguments ARGS into *H; false after an error.  */
static bool
parse_arguments (location_t loc, tree args, struct iabi_handler *h)
{
  h->vector = -1;
  h->modifiers = 0;
  if (!args)
    {
      iabi_say_no_name (loc);
      return false;
    }
  for (tree a = args; a; a = TREE_CHAIN (a))
    if (!TREE_VALUE (a) || TREE_VALUE (a) == error_mark_node)
      return false; /* Has been reported.  */

  h->abi = parse_name (loc, TREE_VALUE (args));
  if (!h->abi)
    return false;
  args = TREE_CHAIN (args);
  if (args && (h->abi->flags & IABI_CALLABLE))
    {
      iabi_say_callable_extra (loc, h->abi);
      return false;
    }
  if (args && !string_of (TREE_VALUE (args)))
    {
      h->vector = parse_vector (loc, TREE_VALUE (args));
      if (h->vector < 0)
	return false;
      args = TREE_CHAIN (args);
    }
  for (; args; args = TREE_CHAIN (args))
    {
      unsigned bit;
      if (integer_of (TREE_VALUE (args)))
	{
	  iabi_say_two_vectors (loc);
	  return false;
	}
      bit = parse_modifier (loc, TREE_VALUE (args), h->vector >= 0,
			    h->modifiers);
      if (!bit)
	return false;
      h->modifiers |= bit;
    }
  return true;
}

/* FNTYPE with ABI in its attributes.  */
static tree
type_with_abi (tree fntype, const struct iabi_abi *abi)
{
  size_t len = strlen (abi->name) + 1;
  tree name = build_string (len, abi->name);
  TREE_TYPE (name)
      = build_array_type (char_type_node,
			  build_index_type (size_int (len - 1)));
  tree attrs = tree_cons (get_identifier (TYPE_NAME_OF_ATTRIBUTE),
			  build_tree_list (NULL_TREE, name),
			  TYPE_ATTRIBUTES (fntype));
  return build_type_attribute_variant (fntype, attrs);
}

/* Put ABI on function type *TYPE or on the function type that it points to,
   as GCC does for its own attributes.  */
static void
apply_to_type (tree *type, const struct iabi_abi *abi)
{
  if (!POINTER_TYPE_P (*type))
    {
      if (!iabi_of_type (*type))
	*type = type_with_abi (*type, abi);
      return;
    }
  tree to = TREE_TYPE (*type);
  apply_to_type (&to, abi);
  int quals = TYPE_QUALS (*type);
  *type = TREE_CODE (*type) == REFERENCE_TYPE
	      ? build_reference_type (to)
	      : build_pointer_type (to);
  if (quals)
    *type = build_qualified_type (*type, quals);
}

/* The function type in TYPE, below any pointers, or NULL.  */
static tree
function_type_in (tree type)
{
  while (type && POINTER_TYPE_P (type))
    type = TREE_TYPE (type);
  return type && FUNC_OR_METHOD_TYPE_P (type) ? type : NULL_TREE;
}

static tree
decl_attribute_value (const struct iabi_handler *h)
{
  return tree_cons (NULL_TREE, build_int_cst (integer_type_node, h->vector),
		    build_tree_list (NULL_TREE,
				     build_int_cst (integer_type_node,
						    h->modifiers)));
}

/* Whether what H says of DECL agrees with what PREVIOUS, an earlier
   declaration of the same function (may be NULL), said.  */
static bool
agrees (location_t loc, const struct iabi_handler *h, tree decl,
	tree previous)
{
  struct iabi_site s = { loc, h->abi, decl, TREE_TYPE (decl), h->vector };
  struct iabi_handler before;

  const struct iabi_abi *own = iabi_of_type (TREE_TYPE (decl));
  if (own && own != h->abi)
    {
      iabi_say_other_abi (&s, own, decl);
      return false;
    }
  if (iabi_of_decl (decl, &before) && before.vector >= 0 && h->vector >= 0
      && before.vector != h->vector)
    {
      iabi_say_other_vector (&s, before.vector, decl);
      return false;
    }
  if (!previous || TREE_CODE (previous) != FUNCTION_DECL || previous == decl)
    return true;
  if (!iabi_of_decl (previous, &before))
    {
      iabi_say_was_ordinary (&s, previous);
      return false;
    }
  if (before.abi != h->abi)
    iabi_say_other_abi (&s, before.abi, previous);
  else if (before.vector >= 0 && h->vector >= 0 && before.vector != h->vector)
    iabi_say_other_vector (&s, before.vector, previous);
  else
    return true;
  return false;
}

/* The attribute's handler: NODE[0] is a type; NODE[1] the last declaration
   of the same function or NULL; NODE[2] the declaration whose type NODE[0]
   is, or NULL.  Does all that is to do itself, and so says not to add the
   attribute as written.  */
static tree
handle_attribute (tree *node, tree name, tree args, int flags,
		  bool *no_add_attrs)
{
  tree decl = node[2];
  location_t loc = decl ? DECL_SOURCE_LOCATION (decl) : input_location;
  struct iabi_handler h;

  *no_add_attrs = true;
  if (!function_type_in (node[0]))
    {
      /* In the middle of a declarator: try again on what it declares.  */
      if (!decl
	  && (flags & (ATTR_FLAG_DECL_NEXT | ATTR_FLAG_FUNCTION_NEXT
		       | ATTR_FLAG_ARRAY_NEXT)))
	return tree_cons (name, args, NULL_TREE);
      if (TREE_CODE (node[0]) == ARRAY_TYPE)
	iabi_say_array (loc);
      else if (TREE_CODE (node[0]) != ERROR_MARK)
	iabi_say_not_function (loc, decl ? decl : node[0]);
      return NULL_TREE;
    }
  if (!decl && (flags & ATTR_FLAG_DECL_NEXT))
    return tree_cons (name, args, NULL_TREE);
  if (!parse_arguments (loc, args, &h))
    return NULL_TREE;
  iabi_check_module (loc);

  if (!decl || TREE_CODE (decl) != FUNCTION_DECL)
    {
      struct iabi_site s
	  = { loc, h.abi, decl, function_type_in (node[0]), h.vector };
      const struct iabi_abi *own = iabi_of_type (s.type);
      if (h.vector >= 0 || h.modifiers)
	{
	  iabi_say_not_on_type (loc, h.vector >= 0);
	  /* Let what uses the type be right.  */
	  if (!own)
	    apply_to_type (&node[0], h.abi);
	}
      else if (own && own != h.abi)
	iabi_say_other_abi (&s, own, decl);
      else
	{
	  apply_to_type (&node[0], h.abi);
	  s.type = function_type_in (node[0]);
	  iabi_check_function (&s);
	}
      return NULL_TREE;
    }

  struct iabi_site s = { loc, h.abi, decl, node[0], h.vector };
  enum iabi_bad_kind kind = h.abi->flags & IABI_CALLABLE
				? IABI_KIND_FITS
				: iabi_kind (decl, node[0]);
  if (kind == IABI_KIND_LAMBDA || kind == IABI_KIND_MEMBER)
    {
      iabi_say_bad_kind (&s, kind);
      return NULL_TREE;
    }
  if (!agrees (loc, &h, decl, node[1]))
    {
      /* Do not let the front end complain of the types as well.  */
      const struct iabi_abi *before
	  = node[1] ? iabi_of_type (TREE_TYPE (node[1])) : NULL;
      if (before)
	apply_to_type (&node[0], before);
      return NULL_TREE;
    }
  apply_to_type (&node[0], h.abi);
  if (h.vector >= 0 || h.modifiers)
    DECL_ATTRIBUTES (decl)
	= tree_cons (get_identifier (DECL_NAME_OF_ATTRIBUTE),
		     decl_attribute_value (&h), DECL_ATTRIBUTES (decl));
  /* declare.cc checks again when all attributes are known; but no event
     tells of a friend.  Templates get their context in messages later.  */
  s.type = node[0];
  if (lang_GNU_CXX () && !iabi_cxx_template_p (decl))
    iabi_check_function_once (&s);
  return NULL_TREE;
}

/* The inner attribute cannot be typed, but __attribute__((copy)) hands it
   over: a vector is not copied.  */
static tree
handle_decl_attribute (tree *, tree, tree, int, bool *no_add_attrs)
{
  *no_add_attrs = true;
  return NULL_TREE;
}

static struct attribute_spec specs[] = {
  { TYPE_NAME_OF_ATTRIBUTE, 0, -1, false, true, false, true, handle_attribute,
    NULL },
  { DECL_NAME_OF_ATTRIBUTE, 0, -1, true, false, false, false,
    handle_decl_attribute, NULL },
};

void
iabi_register_attribute (void)
{
  register_attribute (&specs[0]);
  register_attribute (&specs[1]);
}

static int (*next_comp_type_attributes) (const_tree, const_tree);

/* Function types of different interrupt ABIs are different types.  GCC asks
   the back end for the last word, and x86's knows only its own attributes.  */
static int
compare_types (const_tree a, const_tree b)
{
  if (FUNC_OR_METHOD_TYPE_P (a) && FUNC_OR_METHOD_TYPE_P (b)
      && iabi_of_type (a) != iabi_of_type (b))
    return 0;
  return next_comp_type_attributes (a, b);
}

static void (*next_insert_attributes) (tree, tree *);

/* A C redeclaration without the attribute is a handler too, as for
   "noreturn" and in C++: add the attribute before types are compared.  */
static void
inherit_attribute (tree node, tree *attributes)
{
  next_insert_attributes (node, attributes);
  if (TREE_CODE (node) != FUNCTION_DECL || !DECL_NAME (node) || !lang_GNU_C ()
      || !lookup_name || iabi_of_type (TREE_TYPE (node))
      || lookup_attribute (TYPE_NAME_OF_ATTRIBUTE, *attributes)
      || (current_function_decl && !DECL_EXTERNAL (node)))
    return;
  /* One in a block that has ended is out of scope, and still the same.  */
  tree previous = lookup_name (DECL_NAME (node));
  if (!previous || TREE_CODE (previous) != FUNCTION_DECL)
    previous = iabi_symbol_declared (DECL_NAME (node));
  if (!previous)
    return;
  tree attr = lookup_attribute (TYPE_NAME_OF_ATTRIBUTE,
				TYPE_ATTRIBUTES (TREE_TYPE (previous)));
  if (attr)
    *attributes = tree_cons (get_identifier (TYPE_NAME_OF_ATTRIBUTE),
			     TREE_VALUE (attr), *attributes);
}

void
iabi_init_attribute (const char *)
{
  next_comp_type_attributes = targetm.comp_type_attributes;
  targetm.comp_type_attributes = compare_types;
  next_insert_attributes = targetm.insert_attributes;
  targetm.insert_attributes = inherit_attribute;
}
