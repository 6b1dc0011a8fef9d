/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What code generation has to say of the function being compiled: of state
   that it cannot save, and of code that it cannot make.  */
#include "messages.h"

/* The function being compiled, for the start of a sentence or its middle.  */
static const char *
this_function (void)
{
  const char *name = concat (open_quote,
			     lang_hooks.decl_printable_name (cfun->decl, 0),
			     close_quote, NULL);
  if (iabi_handler_p (cfun->decl))
    return concat ("interrupt handler ", name, NULL);
  return concat (open_quote, "preserve-all", close_quote, " function ", name,
		 NULL);
}

/* What to do about registers of kind STATE (NULL: vector or x87), at LOC.  */
static void
tell_what_to_do (location_t loc, const char *state)
{
  bool handler = iabi_handler_p (cfun->decl);
  inform (DECL_SOURCE_LOCATION (cfun->decl),
	  handler ? G_("the handler is declared here")
		  : G_("the function is declared here"));
  if (state && !strcmp (state, "APX"))
    {
      inform (loc, handler ? G_("the handler is compiled without %<-mapxf%>;"
				" what it calls may use its registers: give both"
				" %<__attribute__((target(\"apxf\")))%>, or"
				" neither")
			   : G_("this function is compiled without %<-mapxf%>;"
				" what it calls may use its registers: give both"
				" %<__attribute__((target(\"apxf\")))%>, or"
				" neither"));
      return;
    }
  inform (loc,
	  handler ? G_("a handler preserves general registers only; compile"
		       " what it calls with %<-mgeneral-regs-only%>, or give it"
		       " %<__attribute__((target(\"general-regs-only\")))%>")
		  : G_("a function with this ABI preserves general registers"
		       " only; compile what it calls with"
		       " %<-mgeneral-regs-only%>, or give it"
		       " %<__attribute__((target(\"general-regs-only\")))%>"));
}

void
iabi_say_callee_state (location_t loc, tree callee, bool known,
		       const char *state)
{
  auto_diagnostic_group g;
  if (known)
    error_at (loc, "%s calls %qD, which changes %s registers",
	      this_function (), callee, state);
  else if (callee)
    error_at (loc, "%s calls %qD, which may change %s registers",
	      this_function (), callee, state);
  else
    error_at (loc,
	      "%s calls through a pointer a function which may change %s "
	      "registers",
	      this_function (), state);
  tell_what_to_do (loc, state);
}

void
iabi_say_asm_state (location_t loc, const char *state, const char *reg)
{
  auto_diagnostic_group g;
  error_at (loc, "inline assembly in %s changes %s register %qs",
	    this_function (), state, reg);
  tell_what_to_do (loc, state);
}

void
iabi_say_type_state (location_t loc, tree type)
{
  auto_diagnostic_group g;
  error_at (loc,
	    "%s computes with type %qT, which needs vector or x87 registers",
	    this_function (), type);
  tell_what_to_do (loc, NULL);
}

void
iabi_say_passed_state (tree fndecl, tree type, bool result)
{
  auto_diagnostic_group g;
  location_t loc = DECL_SOURCE_LOCATION (fndecl);
  error_at (loc,
	    result ? G_("%qs function %qD cannot return %qT, which needs a "
			"vector or x87 register")
		   : G_("%qs function %qD cannot take %qT, which needs a "
			"vector or x87 register"),
	    "preserve-all", fndecl, type);
  inform (loc, "a function with this ABI preserves general registers only; "
	       "pass a pointer instead");
}

void
iabi_say_no_return_address (location_t loc, tree callee, bool handler)
{
  if (loc == UNKNOWN_LOCATION)
    loc = DECL_SOURCE_LOCATION (cfun->decl);
  auto_diagnostic_group g;
  error_at (loc, "%s calls %qD, which has no answer here", this_function (),
	    callee);
  inform (loc, handler ? G_("what the compiler takes for a return address is the"
			    " status that the CPU has saved")
		       : G_("the small memory model has no room to save whole"
			    " registers below the return address"));
}

void
iabi_say_returns_twice (location_t loc, tree callee)
{
  if (loc == UNKNOWN_LOCATION)
    loc = DECL_SOURCE_LOCATION (cfun->decl);
  auto_diagnostic_group g;
  if (callee && !fndecl_built_in_p (callee, BUILT_IN_SETJMP_SETUP))
    error_at (loc, "%s calls %qD, which can return twice", this_function (),
	      callee);
  else
    error_at (loc, "%s calls %qs, which can return twice", this_function (),
	      "__builtin_setjmp");
  inform (loc, "when it returns again, nothing tells whether what this function"
	       " saved is still on the stack");
}

void
iabi_say_catches (location_t loc, bool goes_on)
{
  if (loc == UNKNOWN_LOCATION)
    loc = DECL_SOURCE_LOCATION (cfun->decl);
  auto_diagnostic_group g;
  error_at (loc,
	    goes_on ? G_("%s catches an exception thrown here and goes on")
		    : G_("%s cleans up after an exception thrown here"),
	    this_function ());
  inform (loc, "unwinding the stack changes registers that this function cannot"
	       " preserve; call only what is %<noexcept%>, or compile with"
	       " %<-fno-exceptions%>");
}

void
iabi_say_cannot (const char *what)
{
  /* One insn of many: the others would say no more.  */
  static unsigned int said;
  if (said == DECL_UID (cfun->decl))
    return;
  said = DECL_UID (cfun->decl);
  error_at (DECL_SOURCE_LOCATION (cfun->decl), "%s: %s", this_function (),
	    what);
}
