/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Calls that C's front end folds away while it parses, as in 0 && (h (f), 1):
   no tree is left for the checks of function bodies, and no plugin event
   tells of a call.  But the front end asks the back end about each call of a
   function that is a built-in of the machine, before it builds the call.  So
   handlers pass for such while a function body is parsed, and only then;
   the calls are built as ever.  C++ folds later and needs none of this.  */
#include "checks.h"

/* Not in lto1.  Whether the operand of sizeof, typeof or _Alignof is being
   parsed.  */
extern int in_sizeof __attribute__ ((weak));
extern int in_typeof __attribute__ ((weak));
extern int in_alignof __attribute__ ((weak));

/* Codes from here on are no back end's: their hooks switch on them.  Each
   handler has its own, for GCC takes functions of one code to be equal.  */
enum { NO_SUCH_BUILTIN = 0x10000 };

struct parsed_call
{
  location_t where;
  tree handler;
  tree context; /* The function that it is in: a nested one ends first.  */
};

/* Calls in the body that is being parsed; and those that its tree has, at
   places that match none of them.  */
static vec<parsed_call> calls;
static vec<parsed_call> elsewhere;
/* Handlers that pass for built-ins now.  */
static vec<tree> marked;

static tree (*next_resolve) (IABI_RESOLVE_PARAMS);
static void (*next_set_current_function) (tree);
static void (*next_insert_attributes) (tree, tree *);

static void
mark (tree fndecl, void *)
{
  if (DECL_BUILT_IN_CLASS (fndecl) != NOT_BUILT_IN)
    return;
  set_decl_built_in_function (fndecl, BUILT_IN_MD,
			      NO_SUCH_BUILTIN + marked.length ());
  marked.safe_push (fndecl);
}

static void
unmark_all (void)
{
  for (tree fndecl : marked)
    set_decl_built_in_function (fndecl, NOT_BUILT_IN, 0);
  marked.truncate (0);
}

/* Mark while a body is parsed, that is while there is a current function.  */
static void
set_current_function (tree fndecl)
{
  static bool noted;
  unmark_all ();
  if (fndecl && symtab->state == PARSING)
    {
      if (!noted)
	iabi_note_declared ();
      noted = true;
      iabi_each_handler (mark, NULL);
    }
  next_set_current_function (fndecl);
}

/* A declaration follows: no redeclaration of a handler may see the mark.
   PLUGIN_FINISH_DECL is its end.  */
static void
insert_attributes (tree node, tree *attributes)
{
  if (TREE_CODE (node) == FUNCTION_DECL)
    unmark_all ();
  next_insert_attributes (node, attributes);
}

static void
finish_decl_cb (void *data, void *)
{
  if (TREE_CODE ((tree) data) == FUNCTION_DECL && cfun
      && symtab->state == PARSING)
    iabi_each_handler (mark, NULL);
}

/* FNDECL is called at LOC.  */
static tree
resolve (IABI_RESOLVE_PARAMS)
{
  if (iabi_handler_p (fndecl))
    {
      if (!in_sizeof && !in_typeof && !in_alignof)
	calls.safe_push ({ loc, fndecl, current_function_decl });
      return NULL_TREE;
    }
  return next_resolve ? next_resolve (IABI_RESOLVE_ARGS) : NULL_TREE;
}

/* Forget one parsed call of CALL's handler: at CALL's place, on its LINE, or
   anywhere.  */
enum nearness { PLACE, LINE, ANYWHERE };

static bool
forget (const parsed_call &call, enum nearness how)
{
  for (unsigned i = 0; i < calls.length (); i++)
    if (calls[i].handler == call.handler
	&& calls[i].context == call.context
	&& (how == ANYWHERE
	    || (how == PLACE
		&& get_pure_location (line_table, calls[i].where)
		     == get_pure_location (line_table, call.where))
	    || (how == LINE
		&& LOCATION_LINE (calls[i].where)
		     == LOCATION_LINE (call.where))))
      {
	calls.ordered_remove (i);
	return true;
      }
  return false;
}

void
iabi_see_call (location_t where, tree handler, tree context)
{
  parsed_call call = { where, handler, context };
  if (!forget (call, PLACE))
    elsewhere.safe_push (call);
}

void
iabi_check_parsed_calls (tree context)
{
  unmark_all ();
  /* The front end may move a call to the place of the expression around
     it.  */
  for (const parsed_call &call : elsewhere)
    if (!forget (call, LINE))
      forget (call, ANYWHERE);
  elsewhere.truncate (0);
  for (unsigned i = 0; i < calls.length ();)
    if (calls[i].context == context)
      {
	struct iabi_call c
	  = { IABI_CALL_DIRECT, calls[i].where, calls[i].handler,
	      TREE_TYPE (calls[i].handler), NULL_TREE, NULL_TREE };
	iabi_refuse_call (&c);
	calls.ordered_remove (i);
      }
    else
      i++;
}

/* The language is known.  */
static void
start_unit_cb (void *data, void *)
{
  const char *plugin_name = (const char *) data;

  if (!lang_GNU_C () || !&in_sizeof || !&in_typeof || !&in_alignof)
    return;
  next_resolve = targetm.resolve_overloaded_builtin;
  targetm.resolve_overloaded_builtin = resolve;
  next_set_current_function = targetm.set_current_function;
  targetm.set_current_function = set_current_function;
  next_insert_attributes = targetm.insert_attributes;
  targetm.insert_attributes = insert_attributes;
  register_callback (plugin_name, PLUGIN_FINISH_DECL, finish_decl_cb, NULL);
}

void
iabi_init_fold_checks (const char *plugin_name)
{
  register_callback (plugin_name, PLUGIN_START_UNIT, start_unit_cb,
		     const_cast<char *> (plugin_name));
}
