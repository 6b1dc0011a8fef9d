/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The one door to GCC's headers, and the only place with version #ifs.
   Each names the release that changed what.  */
#ifndef IABI_GCC_H
#define IABI_GCC_H

#include "gcc-plugin.h"
#include "plugin-version.h"

#include "backend.h"
#include "target.h"
#include "hooks.h"
#include "tree.h"
#include "rtl.h"
#include "gimple.h"
#include "gimple-iterator.h"
#include "ssa.h"
#include "gimple-ssa.h"
#include "tree-dfa.h"
#include "tree-pass.h"
#include "context.h"
#include "cgraph.h"
#include "stringpool.h"
#include "attribs.h"
#ifdef IABI_WANT_CXX_TREES
#include "cp/cp-tree.h"
#endif
#include "c-family/c-common.h"
#include "c-family/c-pragma.h"
#include "diagnostic-core.h"
#include "diagnostic.h"
#if GCCPLUGIN_VERSION_MAJOR >= 16 /* Split off from input.h.  */
#include "diagnostics/file-cache.h"
#endif
#include "gcc-rich-location.h"
#include "langhooks.h"
#include "cfghooks.h"
#include "cfgrtl.h"
#include "cfganal.h"
#include "df.h"
#include "memmodel.h"
#include "tm_p.h"
#include "emit-rtl.h"
#include "regs.h"
#include "function-abi.h"
#include "insn-config.h"
#include "insn-attr.h"
#include "recog.h"
#include "output.h"
#include "insn-attr.h"
#include "opts.h"
#include "options.h"
#include "print-tree.h"
#include "print-rtl.h"
#include "rtl-iter.h"
#include "gimple-walk.h"
#include "tree-iterator.h"
#include "except.h"
#include "varasm.h"
#include "toplev.h"
#include "intl.h"
#include "sbitmap.h"
#include "calls.h"
#include "explow.h"
#include "expr.h"

/* x86 only.  GCC 14 replaced the flag no_caller_saved_registers of
   struct machine_function by enum call_saved_registers_type.  */
#if GCCPLUGIN_VERSION_MAJOR >= 14
#define IABI_X86_SAVES_ALL(M)                                                 \
  ((M)->call_saved_registers == TYPE_NO_CALLER_SAVED_REGISTERS)
#define IABI_X86_SET_SAVES_ALL(M, ON)                                         \
  ((M)->call_saved_registers = ((ON) ? TYPE_NO_CALLER_SAVED_REGISTERS         \
				     : TYPE_DEFAULT_CALL_SAVED_REGISTERS))
#else
#define IABI_X86_SAVES_ALL(M) ((M)->no_caller_saved_registers)
#define IABI_X86_SET_SAVES_ALL(M, ON)                                         \
  ((M)->no_caller_saved_registers = (ON))
#endif

/* x86's APX, which GCC 14 added: whether hard register R is one of its
   sixteen, whether the options OPTS let code use them, and the UNSPECs of
   pushes and pops of two registers (-2 is none).  */
#if GCCPLUGIN_VERSION_MAJOR >= 14
#define IABI_X86_APX_REGNO_P(R) REX2_INT_REGNO_P (R)
#define IABI_X86_APX_REGS_P(OPTS)                                             \
  (((OPTS)->x_ix86_apx_features & apx_egpr) != 0)
#define IABI_X86_UNSPEC_PUSH2 UNSPEC_APXPUSH2
#define IABI_X86_UNSPEC_POP2_LOW UNSPEC_APXPOP2_LOW
#else
#define IABI_X86_APX_REGNO_P(R) ((void) (R), false)
#define IABI_X86_APX_REGS_P(OPTS) ((void) (OPTS), false)
#define IABI_X86_UNSPEC_PUSH2 (-2)
#define IABI_X86_UNSPEC_POP2_LOW (-2)
#endif

/* Parameters of targetm.resolve_overloaded_builtin.  GCC 15 added whether to
   complain.  */
#if GCCPLUGIN_VERSION_MAJOR >= 15
#define IABI_RESOLVE_PARAMS location_t loc, tree fndecl, void *args, bool quiet
#define IABI_RESOLVE_ARGS loc, fndecl, args, quiet
#else
#define IABI_RESOLVE_PARAMS location_t loc, tree fndecl, void *args
#define IABI_RESOLVE_ARGS loc, fndecl, args
#endif

/* Whether LRA allocates registers and not reload, which GCC 15 has for some
   old targets only, none of them ours.  */
#if GCCPLUGIN_VERSION_MAJOR >= 15
#define IABI_USES_LRA true
#else
#define IABI_USES_LRA (targetm.lra_p ())
#endif

/* The text of LINE of FILE, its length in *LENGTH; NULL if there is none.
   GCC 14 moved the cache of source lines into the diagnostic context, GCC 16
   the class of what it returns into namespace diagnostics.  */
static inline const char *
iabi_source_line (const char *file, int line, int *length)
{
#if GCCPLUGIN_VERSION_MAJOR >= 14
  auto span = global_dc->get_file_cache ().get_source_line (file, line);
#else
  char_span span = location_get_source_line (file, line);
#endif
  if (!span)
    return NULL;
  *length = (int) span.length ();
  return span.get_buffer ();
}

/* Whether RTL DSE deletes stores to the incoming argument area that nothing
   reads.  GCC 13, where a frame pointer addresses it; GCC 14 always.  */
#define IABI_DSE_KNOWS_ARGUMENTS (GCCPLUGIN_VERSION_MAJOR >= 13)

#endif
