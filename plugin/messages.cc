/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Every sentence that the attribute's rules can say.  Errors come from
   error_at alone: no option can turn them off.  Each says what is wrong, and
   a note the rule and what to write instead.  */
#include "backend.h"
#include "messages.h"
#include "options.h"
#include "source.h"

/* Room for a name that a user typed, shortened and made printable.  */
enum { SHOWN_BYTES = 40 };

/* NAME as it may be shown, in BUF of SHOWN_BYTES + 4 bytes.  A user may
   write anything into a string.  */
static const char *
shown (const char *name, char *buf)
{
  size_t n = 0;
  for (; n < SHOWN_BYTES && name[n]; n++)
    buf[n] = ISPRINT (name[n]) ? name[n] : '?';
  strcpy (buf + n, name[n] ? "..." : "");
  return buf;
}

/* `handler 'h'' or `function type', for the start of a sentence.  */
const char *
iabi_subject (const struct iabi_site *s)
{
  if (!s->decl || !DECL_P (s->decl) || !DECL_NAME (s->decl))
    return "function type";
  const char *what = TREE_CODE (s->decl) == FUNCTION_DECL
			 ? (s->abi && (s->abi->flags & IABI_CALLABLE)
				? "function "
				: "handler ")
			 : "type of ";
  return concat (what, open_quote,
		 lang_hooks.decl_printable_name (s->decl, 0), close_quote,
		 NULL);
}

/* Say where the function that S is about was declared, if elsewhere.  */
void
iabi_note_declaration (const struct iabi_site *s)
{
  if (s->decl && DECL_P (s->decl) && DECL_SOURCE_LOCATION (s->decl) != s->loc)
    inform (DECL_SOURCE_LOCATION (s->decl), "%qD declared here", s->decl);
}

/* `"x86", "interrupt" and "preserve-all"'.  */
static char *
names_here (void)
{
  const struct iabi_target *t = iabi_backend.target;
  char *list = xstrdup ("");
  for (size_t i = 0; i < t->n_abis; i++)
    list = concat (list, open_quote, t->abis[i].name, close_quote, ", ", NULL);
  return concat (list, open_quote, "interrupt", close_quote, " and ",
		 open_quote, "preserve-all", close_quote, NULL);
}

/* Offer to write NEAR where the string TYPED stands.  */
static void
offer_string (rich_location *r, location_t loc, const char *typed,
	      const char *near)
{
  location_t string = near ? iabi_find_string (loc, typed) : UNKNOWN_LOCATION;
  if (string != UNKNOWN_LOCATION)
    r->add_fixit_replace (string, concat ("\"", near, "\"", NULL));
}

void
iabi_say_no_name (location_t loc)
{
  auto_diagnostic_group g;
  error_at (loc, "attribute %<interrupt_abi%> needs the name of an ABI");
  inform (loc, "this compiler, for %s, has %s", iabi_backend.target->title,
	  names_here ());
}

void
iabi_say_name_not_string (location_t loc)
{
  auto_diagnostic_group g;
  error_at (loc, "the ABI in attribute %<interrupt_abi%> must be named by a "
		 "string");
  inform (loc, "this compiler, for %s, has %s", iabi_backend.target->title,
	  names_here ());
}

void
iabi_say_unknown_name (location_t loc, const char *name)
{
  char buf[SHOWN_BYTES + 4];
  const char *near = iabi_nearest (name, iabi_backend.target);
  rich_location r (line_table, loc);
  offer_string (&r, loc, name, near);
  auto_diagnostic_group g;
  if (near)
    error_at (&r, "unknown interrupt ABI %qs; did you mean %qs?",
	      shown (name, buf), near);
  else
    error_at (&r, "unknown interrupt ABI %qs", shown (name, buf));
  inform (loc, "this compiler, for %s, has %s", iabi_backend.target->title,
	  names_here ());
}

void
iabi_say_other_target (location_t loc, const struct iabi_abi *abi)
{
  auto_diagnostic_group g;
  error_at (loc, "%qs is not an ABI of this target", abi->name);
  inform (loc, "%qs is for %s; this compiler, for %s, has %s", abi->name,
	  iabi_target_of (abi)->title, iabi_backend.target->title,
	  names_here ());
}

/* What NODE is, in words, when no function.  */
static const char *
kind_of (tree node)
{
  switch (TREE_CODE (node))
    {
    case VAR_DECL:
      return "variable";
    case FIELD_DECL:
      return "member";
    case PARM_DECL:
      return "parameter";
    case LABEL_DECL:
      return "label";
    case TYPE_DECL:
      return "type";
    case CONST_DECL:
      return "enumerator";
    default:
      return "type";
    }
}

void
iabi_say_not_function (location_t loc, tree node)
{
  auto_diagnostic_group g;
  if (DECL_P (node) && DECL_NAME (node))
    error_at (loc, "%s %qD cannot have an interrupt ABI: it is no function, "
		   "function type or pointer to a function",
	      kind_of (node), node);
  else
    error_at (loc, "%s cannot have an interrupt ABI: it is no function type "
		   "or pointer to a function",
	      DECL_P (node) ? kind_of (node) : "this type");
}

void
iabi_say_module (location_t loc)
{
  auto_diagnostic_group g;
  error_at (loc, "what a C++ module hands on cannot have an interrupt ABI: GCC "
		 "drops it on the way, and who imports it could call a handler");
  inform (loc, "declare handlers in a header, for the units that implement a "
	       "module or are in none");
}

void
iabi_say_array (location_t loc)
{
  auto_diagnostic_group g;
  error_at (loc, "attribute %<interrupt_abi%> does not reach the elements of "
		 "an array");
  inform (loc, "give it to a %<typedef%> of the function type, and make an "
	       "array of pointers to that");
}

void
iabi_say_not_on_type (location_t loc, bool vector)
{
  auto_diagnostic_group g;
  if (vector)
    error_at (loc, "a vector belongs to one function, not to a type");
  else
    error_at (loc, "a modifier belongs to one function, not to a type");
  inform (loc, "keep only the name of the ABI here, and write the rest before the "
	       "declaration of the function itself");
}

void
iabi_say_vector_not_constant (location_t loc)
{
  auto_diagnostic_group g;
  error_at (loc, "the vector in attribute %<interrupt_abi%> must be an "
		 "integer constant");
  inform (loc, "write %<interrupt_abi (NAME [, VECTOR] [, MODIFIER]...)%>");
}

void
iabi_say_vector_of_device (location_t loc, int vector, int last)
{
  auto_diagnostic_group g;
  error_at (loc, "interrupt vector %d is out of range", vector);
  inform (loc, "vectors of this device go from 1 to %d", last);
}

void
iabi_say_vector_range (location_t loc, tree value)
{
  const struct iabi_target *t = iabi_backend.target;
  auto_diagnostic_group g;
  if (tree_fits_shwi_p (value))
    error_at (loc, "interrupt vector %wd is out of range",
	      tree_to_shwi (value));
  else
    error_at (loc, "interrupt vector %E is out of range", value);
  inform (loc, "vectors of %s go from %d to %d", t->title, t->vector_min,
	  t->vector_max);
}

void
iabi_say_two_vectors (location_t loc)
{
  auto_diagnostic_group g;
  error_at (loc, "attribute %<interrupt_abi%> takes one vector, right after "
		 "the name of the ABI");
  inform (loc, "write %<interrupt_abi (NAME [, VECTOR] [, MODIFIER]...)%>");
}

/* Say which modifiers this compiler has.  */
static void
note_modifiers (location_t loc)
{
  char *list = NULL;
  const struct iabi_modifier_row *m = iabi_backend.target->modifiers;
  for (; m && m->name; m++)
    if (!m->word_bytes || m->word_bytes == GET_MODE_SIZE (word_mode))
      list = concat (list ? list : "", list ? ", " : "", open_quote, m->name,
		     close_quote, NULL);
  if (list)
    inform (loc, "modifiers known here: %s", list);
  else
    inform (loc, "there are no modifiers for this target");
}

void
iabi_say_modifier_unknown (location_t loc, const char *name,
			   bool may_be_vector)
{
  for (const struct iabi_target *const *t = iabi_targets; *t; t++)
    may_be_vector &= !iabi_find_modifier (*t, name);
  char buf[SHOWN_BYTES + 4];
  const char *near = iabi_nearest_modifier (name, iabi_backend.target);
  rich_location r (line_table, loc);
  offer_string (&r, loc, name, near);
  auto_diagnostic_group g;
  if (near)
    error_at (&r, "unknown modifier %qs; did you mean %qs?",
	      shown (name, buf), near);
  else if (may_be_vector)
    {
      error_at (&r, "%qs is no modifier, and no vector either",
		shown (name, buf));
      inform (loc, "a vector is a number: write it, or the macro for it of "
		   "the device header, without quotes");
    }
  else
    error_at (&r, "unknown modifier %qs", shown (name, buf));
  note_modifiers (loc);
}

void
iabi_say_modifier_elsewhere (location_t loc,
			     const struct iabi_modifier_row *m)
{
  auto_diagnostic_group g;
  error_at (loc, "modifier %qs is for %s only", m->name, m->only_for);
  note_modifiers (loc);
}

void
iabi_say_modifier_twice (location_t loc, const char *name)
{
  error_at (loc, "modifier %qs given twice", name);
}

void
iabi_say_bad_argument (location_t loc)
{
  auto_diagnostic_group g;
  error_at (loc, "a modifier in attribute %<interrupt_abi%> must be a string");
  note_modifiers (loc);
}

void
iabi_say_callable_extra (location_t loc, const struct iabi_abi *abi)
{
  auto_diagnostic_group g;
  error_at (loc, "the %qs ABI takes no vector and no modifier", abi->name);
  inform (loc, "functions with this ABI are called by other functions, not by "
	       "the CPU");
}

/* Say what PREVIOUS was.  */
static void
note_previous (tree previous, tree decl)
{
  if (previous && previous != decl && DECL_P (previous))
    inform (DECL_SOURCE_LOCATION (previous), "previously declared here");
}

void
iabi_say_other_abi (const struct iabi_site *s, const struct iabi_abi *before,
		    tree previous)
{
  auto_diagnostic_group g;
  error_at (s->loc, "%s cannot have the %qs interrupt ABI: it already has "
		    "%qs",
	    iabi_subject (s), s->abi->name, before->name);
  note_previous (previous, s->decl);
}

void
iabi_say_was_ordinary (const struct iabi_site *s, tree previous)
{
  auto_diagnostic_group g;
  error_at (s->loc, "%s cannot get the %qs interrupt ABI after it was "
		    "declared without",
	    iabi_subject (s), s->abi->name);
  inform (DECL_SOURCE_LOCATION (previous),
	  "previously declared here: give the attribute to the first "
	  "declaration");
}

void
iabi_say_other_vector (const struct iabi_site *s, int before, tree previous)
{
  auto_diagnostic_group g;
  error_at (s->loc, "%s cannot serve vector %d: it already serves vector %d",
	    iabi_subject (s), s->vector, before);
  note_previous (previous, s->decl);
  inform (s->loc, "write one handler for each vector");
}

void
iabi_say_other_modifiers (const struct iabi_site *s, tree previous)
{
  auto_diagnostic_group g;
  error_at (s->loc, "%s is declared with other modifiers than before",
	    iabi_subject (s));
  note_previous (previous, s->decl);
}

void
iabi_say_conflict (const struct iabi_site *s, const char *attribute)
{
  auto_diagnostic_group g;
  error_at (s->loc, "%s cannot have attribute %qs beside %<interrupt_abi%>",
	    iabi_subject (s), attribute);
  iabi_note_declaration (s);
}

void
iabi_say_bad_kind (const struct iabi_site *s, enum iabi_bad_kind kind)
{
  const char *what = NULL, *instead = NULL;
  switch (kind)
    {
    case IABI_KIND_FITS:
      return;
    case IABI_KIND_MEMBER:
      what = "a member function cannot be an interrupt handler: the CPU "
	     "passes no object";
      instead = "make it %<static%>, or a function outside the class";
      break;
    case IABI_KIND_LAMBDA:
      what = "a lambda cannot be an interrupt handler: the CPU passes no "
	     "object";
      instead = "write a function with a name";
      break;
    case IABI_KIND_COROUTINE:
      what = "a coroutine cannot be an interrupt handler: nothing would "
	     "resume it";
      instead = "write an ordinary function that stores what happened and "
		"returns";
      break;
    case IABI_KIND_IMMEDIATE:
      what = "a %<consteval%> function cannot be an interrupt handler: the "
	     "program has no code of it";
      instead = "leave out %<consteval%>";
      break;
    case IABI_KIND_NESTED:
      what = "a nested function cannot be an interrupt handler: the CPU does "
	     "not pass the frame of the function around it";
      instead = "move it out to file scope";
      break;
    }
  auto_diagnostic_group g;
  error_at (s->loc, what);
  inform (s->loc, instead);
  iabi_note_declaration (s);
}

void
iabi_say_conversion (location_t loc, tree from, tree to)
{
  const struct iabi_abi *a = iabi_of_type (from), *b = iabi_of_type (to);
  auto_diagnostic_group g;
  if (!a)
    error_at (loc, "a pointer to an ordinary function cannot become a pointer "
		   "to a function with the %qs interrupt ABI", b->name);
  else if (!b)
    error_at (loc, "a pointer to a function with the %qs interrupt ABI cannot "
		   "become a pointer to an ordinary function", a->name);
  else
    error_at (loc, "a pointer to a function with the %qs interrupt ABI cannot "
		   "become a pointer to one with %qs", a->name, b->name);
  if (a && !(a->flags & IABI_CALLABLE))
    inform (loc, "only the CPU may enter a handler: keep its address in a "
		 "%<void *%> or an integer, or in a pointer whose type has "
		 "%<interrupt_abi (%s)%>", a->name);
}

void
iabi_say_returns (const struct iabi_site *s)
{
  auto_diagnostic_group g;
  error_at (s->loc, "%s is declared %<noreturn%> but can return",
	    iabi_subject (s));
  inform (s->loc, "a handler that never returns saves nothing: there would be "
		  "no way back to the interrupted code");
  iabi_note_declaration (s);
}

void
iabi_say_setting (const struct iabi_site *s, const char *option,
		  const char *why)
{
  auto_diagnostic_group g;
  error_at (s->loc, "%s: the %qs interrupt ABI cannot work with %qs",
	    iabi_subject (s), s->abi->name, option);
  inform (s->loc, "%s", why);
}

void
iabi_say_option_unknown (const char *plugin, const char *key,
			 const char *near)
{
  char buf[SHOWN_BYTES + 4];
  if (near)
    error_at (UNKNOWN_LOCATION, "plugin %qs has no argument %qs; did you mean "
				"%qs?", plugin, shown (key, buf), near);
  else
    error_at (UNKNOWN_LOCATION, "plugin %qs has no argument %qs", plugin,
	      shown (key, buf));
}

void
iabi_say_option_value (const char *plugin, const struct iabi_option *o,
		       const char *value)
{
  char buf[SHOWN_BYTES + 4];
  if (o->value == IABI_VALUE_NONE)
    error_at (UNKNOWN_LOCATION, "argument %qs of plugin %qs takes no value",
	      o->key, plugin);
  else if (!value)
    error_at (UNKNOWN_LOCATION, "argument %qs of plugin %qs needs a value: %s",
	      o->key, plugin, o->expected);
  else
    error_at (UNKNOWN_LOCATION, "argument %qs of plugin %qs cannot be %qs: it "
				"must be %s",
	      o->key, plugin, shown (value, buf), o->expected);
}
