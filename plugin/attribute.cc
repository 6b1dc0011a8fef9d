/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The attribute interrupt_abi: part of a function's type.  */
#include "backend.h"

static tree
handle_attribute (tree *, tree, tree, int, bool *)
{
  return NULL_TREE;
}

static struct attribute_spec spec
    = { "interrupt_abi", 1, -1, false, true, true, true, handle_attribute, NULL };

void
iabi_register_attribute (void)
{
  register_attribute (&spec);
}

const struct iabi_abi *
iabi_of_type (const_tree type)
{
  tree attr = lookup_attribute ("interrupt_abi", TYPE_ATTRIBUTES (type));
  if (!attr)
    return NULL;
  const char *name = TREE_STRING_POINTER (TREE_VALUE (TREE_VALUE (attr)));
  if (strcmp (name, "interrupt") == 0)
    return iabi_backend.target->blocking;
  return iabi_find (name);
}

bool
iabi_of_decl (const_tree fndecl, struct iabi_handler *h)
{
  const struct iabi_abi *abi = iabi_of_type (TREE_TYPE (fndecl));
  if (!abi)
    return false;
  if (h)
    {
      h->abi = abi;
      h->vector = -1;
      h->modifiers = 0;
    }
  return true;
}

bool
iabi_handler_p (const_tree fndecl)
{
  const struct iabi_abi *abi = iabi_of_type (TREE_TYPE (fndecl));
  return abi && !(abi->flags & IABI_CALLABLE);
}
