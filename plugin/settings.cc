/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Options in force that an interrupt ABI cannot live with.  */
#include "backend.h"
#include "attribute.h"

/* Options that say how registers are used, and how they are written.  GCC
   keeps them as they were given.  */
static const struct
{
  size_t option;
  const char *text;
} register_options[] = {
  { OPT_ffixed_, "-ffixed-" },
  { OPT_fcall_used_, "-fcall-used-" },
  { OPT_fcall_saved_, "-fcall-saved-" },
};

/* The text of the first option OPTION (0: of any) in force that names a
   register in SET, or NULL.  */
static const char *
register_option (size_t option, const_hard_reg_set set)
{
  vec<cl_deferred_option> *given
      = (vec<cl_deferred_option> *) common_deferred_options;
  for (unsigned int i = 0; given && i < given->length (); i++)
    for (const auto &r : register_options)
      if ((*given)[i].opt_index == r.option && (!option || option == r.option))
	{
	  int regno = decode_reg_name ((*given)[i].arg);
	  if (regno >= 0 && TEST_HARD_REG_BIT (set, regno))
	    return concat (r.text, (*given)[i].arg, NULL);
	}
  return NULL;
}

const char *
iabi_call_used_option (const_hard_reg_set set)
{
  return register_option (OPT_fcall_used_, set);
}

const char *
iabi_stack_check_option (const char **why)
{
  if (flag_stack_check == NO_STACK_CHECK)
    return NULL;
  *why = "its probes use memory below the stack pointer, which belongs to "
	 "the next interrupt; compile handlers in a file without it";
  return "-fstack-check";
}

const char *
iabi_refused_setting (const struct iabi_abi *abi, const char **why)
{
  if (flag_split_stack && !(abi->flags & IABI_CALLABLE))
    {
      *why = "the CPU enters a handler on a stack whose limit only the "
	     "interrupted code knows";
      return "-fsplit-stack";
    }
  return iabi_backend.refused_setting
	     ? iabi_backend.refused_setting (abi, why)
	     : NULL;
}

const char *
iabi_suspect_setting (void)
{
  if (flag_stack_check != NO_STACK_CHECK)
    return "-fstack-check";
  return register_option (0, reg_class_contents[ALL_REGS]);
}
