/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The final audit: the last pass before assembly is written proves that each
   handler gives back what it changes, or stops with an error.

   It runs after every pass that moves, renames or splits insns.  What final
   itself still splits ("#" patterns) cannot change other registers than the
   insn says: there is no register allocation left to find one.  */
#include "backend.h"
#include "codegen.h"
#include "audit.h"
#include "attribute.h"
#include "mutation.h"

/* Registers whose value at entry must be there at return, in a function of
   ABI H: all that GCC may use but what the ABI gives away, and the result of
   a function that returns one.  */
static void
preserved_regs (const struct iabi_handler *h, struct iabi_audit_setup *s)
{
  HARD_REG_SET free;
  CLEAR_HARD_REG_SET (free);
  if (iabi_backend.free_regs)
    iabi_backend.free_regs (&free);
  rtx result = crtl->return_rtx;
  if ((h->abi->flags & IABI_CALLABLE) && result)
    {
      subrtx_iterator::array_type array;
      FOR_EACH_SUBRTX (iter, array, result, ALL)
	if (REG_P (*iter) && HARD_REGISTER_P (*iter))
	  add_to_hard_reg_set (&free, GET_MODE (*iter), REGNO (*iter));
    }
  /* The stack pointer has rules of its own.  */
  for (int i = 0; i < s->rules.sp_n; i++)
    SET_HARD_REG_BIT (free, s->rules.sp + i);
  for (int r = 0; r < FIRST_PSEUDO_REGISTER; r++)
    s->preserved[r] = (!TEST_HARD_REG_BIT (free, r) && !fixed_regs[r]
		       && !global_regs[r]);
}

static void
make_setup (const struct iabi_handler *h, struct iabi_audit_setup *s)
{
  struct iabi_audit_rules *r = &s->rules;

  memset (s, 0, sizeof *s);
  memset (s->unit_size, UNITS_PER_WORD, FIRST_PSEUDO_REGISTER);
  memset (s->unit_size + FIRST_PSEUDO_REGISTER, 1, IABI_EXTRA_UNITS);
  r->n_units = IABI_N_UNITS;
  r->n_temps = IABI_N_TEMPS;
  r->sp = STACK_POINTER_REGNUM;
  r->sp_n = hard_regno_nregs (STACK_POINTER_REGNUM, Pmode);
  preserved_regs (h, s);
  r->preserved = s->preserved;
  r->unit_size = s->unit_size;
  r->zero_on_entry = s->zero_on_entry;
  r->return_kinds = 1u << (h->abi->flags & IABI_CALLABLE
			   ? IABI_RETURN_NORMAL : IABI_RETURN_INTERRUPT);
  if (iabi_backend.audit_setup)
    iabi_backend.audit_setup (h, s);
}

static const char *unit_name (const struct iabi_audit_setup *s, int unit);

/* Print the translation C to F (-fdump-rtl-iabi_audit).  */
static void
dump_code (FILE *f, const struct iabi_audit_code *c)
{
  static const char *const names[]
      = { "clobber", "copy", "const", "add", "sub", "align", "store", "load",
	  "touch", "call", "clobber set", "require", "require sp", "return",
	  "end", "cannot" };
  for (unsigned b = 0; b < c->blocks.length (); b++)
    {
      const struct iabi_block &block = c->blocks[b];
      fprintf (f, "block %u ->", b);
      for (int i = 0; i < block.n_succs; i++)
	fprintf (f, " %d", c->succs[block.succs + i]);
      fputc ('\n', f);
      for (int i = block.first; i < block.end; i++)
	{
	  const struct iabi_op &op = c->ops[i];
	  fprintf (f, "  %d: insn %d: %s dst %d (%s) src %d %d n %d imm %lld"
		   " size %u\n", i, INSN_UID (c->insns[op.where]),
		   names[op.kind], op.dst, unit_name (&c->setup, op.dst),
		   op.src, op.src2, op.n, op.imm, op.size);
	}
    }
}

static const char *
unit_name (const struct iabi_audit_setup *s, int unit)
{
  if (unit >= 0 && unit < FIRST_PSEUDO_REGISTER)
    return reg_names[unit];
  if (unit >= IABI_FIRST_EXTRA_UNIT && unit < IABI_N_UNITS
      && s->extra_names[unit - IABI_FIRST_EXTRA_UNIT])
    return s->extra_names[unit - IABI_FIRST_EXTRA_UNIT];
  return "?";
}

static rtx_insn *
op_insn (const struct iabi_audit_code *c, int op)
{
  if (op < 0 || op >= (int) c->ops.length ())
    return NULL;
  int where = c->ops[op].where;
  return (where >= 0 && where < (int) c->insns.length () ? c->insns[where]
							 : NULL);
}

static location_t
insn_place (rtx_insn *insn)
{
  if (insn && INSN_P (insn) && INSN_HAS_LOCATION (insn)
      && INSN_LOCATION (insn) != UNKNOWN_LOCATION)
    return INSN_LOCATION (insn);
  return DECL_SOURCE_LOCATION (cfun->decl);
}

/* Say at its place what INSN (perhaps NULL) is to the failure before.  */
static void
show_insn (rtx_insn *insn, const char *what)
{
  if (!insn || !INSN_P (insn))
    return;
  const char *name = (recog_memoized (insn) >= 0 ? get_insn_name (
						       INSN_CODE (insn))
						 : "asm");
  inform (insn_place (insn), "%s is insn %d (%s)", what, INSN_UID (insn),
	  name ? name : "?");
}

static void
report (const struct iabi_audit_code *c,
	const struct iabi_audit_failure *f)
{
  const char *reg = unit_name (&c->setup, f->unit);
  location_t loc = DECL_SOURCE_LOCATION (cfun->decl);
  tree fn = cfun->decl;

  switch (f->reason)
    {
    case IABI_AUDIT_NOT_SAVED:
      error_at (loc, "audit of %qD: register %qs is changed and its value"
		     " was not saved", fn, reg);
      break;
    case IABI_AUDIT_NOT_RESTORED:
      error_at (loc, "audit of %qD: register %qs is saved, but not restored"
		     " on every path", fn, reg);
      break;
    case IABI_AUDIT_EXCHANGED:
      error_at (loc, "audit of %qD: register %qs is restored with the value"
		     " of %qs", fn, reg, unit_name (&c->setup, f->other));
      break;
    case IABI_AUDIT_STACK_OFFSET:
      error_at (loc, "audit of %qD: the stack pointer is %wd bytes off", fn, (HOST_WIDE_INT) f->offset);
      break;
    case IABI_AUDIT_STACK_UNKNOWN:
      error_at (loc, "audit of %qD: the distance of the stack pointer to"
		     " that on entry is unknown where it matters", fn);
      break;
    case IABI_AUDIT_RETURN_KIND:
      error_at (loc, "audit of %qD: wrong return instruction", fn);
      break;
    case IABI_AUDIT_BELOW_STACK:
      error_at (loc, "audit of %qD: memory below the stack pointer is used,"
		     " which another interrupt overwrites", fn);
      break;
    case IABI_AUDIT_RETURN_ADDRESS:
      error_at (loc, "audit of %qD: the saved return address is overwritten",
		fn);
      break;
    case IABI_AUDIT_MISALIGNED:
      error_at (loc, "audit of %qD: the stack pointer is %wd modulo %d at a"
		     " call", fn, (HOST_WIDE_INT) f->offset, f->other);
      break;
    case IABI_AUDIT_REQUIRED:
      error_at (loc, "audit of %qD: %qs is not known to be %wd where it must"
		     " be", fn, reg, (HOST_WIDE_INT) f->offset);
      break;
    case IABI_AUDIT_FALLS_OFF:
      error_at (loc, "audit of %qD: control runs off its end", fn);
      break;
    case IABI_AUDIT_CANNOT:
      error_at (loc, f->other == IABI_CANNOT_JUMP
		? G_("audit of %qD: a jump whose targets cannot be followed")
		: f->other == IABI_CANNOT_FRAME
		? G_("audit of %qD: %<setjmp%> or a nonlocal jump cannot be"
		     " followed")
		: G_("audit of %qD: an insn whose effects are unknown"), fn);
      break;
    case IABI_AUDIT_LIMIT:
      error_at (loc, "audit of %qD: too complex to follow", fn);
      break;
    }
  show_insn (op_insn (c, f->changed_op), "the change");
  show_insn (op_insn (c, f->op), "the place");
}

namespace {

const pass_data audit_data
    = { RTL_PASS, "iabi_audit", OPTGROUP_NONE, TV_NONE, 0, 0, 0, 0, 0 };

class pass_audit : public rtl_opt_pass
{
public:
  pass_audit () : rtl_opt_pass (audit_data, g) {}
  bool
  gate (function *fun) final override
  {
    return (iabi_backend.audit_return && iabi_of_decl (fun->decl, NULL)
	    && !iabi_refused_p (fun->decl) && !iabi_audit_off_p ());
  }
  unsigned int execute (function *) final override;
};

/* Whether control may come back into FUN by other ways than its insns
   show.  */
bool
hidden_control_p (function *fun)
{
  return (fun->has_nonlocal_label || fun->calls_setjmp
	  || crtl->calls_eh_return);
}

/* What the user of FNDECL can do after the audit's errors.  */
void
tell_what_to_do (tree fndecl)
{
  location_t loc = DECL_SOURCE_LOCATION (fndecl);
  if (const char *option = iabi_suspect_setting ())
    inform (loc, "%qs may be the reason: compile %qD in a file without it",
	    option, fndecl);
  inform (loc, "this is a safety net against wrong code; please report it");
}

unsigned int
pass_audit::execute (function *fun)
{
  struct iabi_handler h;
  struct iabi_audit_code code;
  struct iabi_audit_failure failures[8];
  const int max = ARRAY_SIZE (failures);

  iabi_of_decl (fun->decl, &h);
  make_setup (&h, &code.setup);
  iabi_audit_translate (&code);
  if (dump_file)
    dump_code (dump_file, &code);
  if (hidden_control_p (fun))
    {
      struct iabi_audit_failure f = {};
      f.reason = IABI_AUDIT_CANNOT;
      f.other = IABI_CANNOT_FRAME;
      f.op = f.changed_op = -1;
      report (&code, &f);
    }
  struct iabi_stream stream
      = { code.ops.address (),	  (int) code.ops.length (),
	  code.blocks.address (), (int) code.blocks.length (),
	  code.succs.address (),  (int) code.succs.length () };
  int n = iabi_audit (&stream, &code.setup.rules, failures, max);
  for (int i = 0; i < n && i < max; i++)
    report (&code, &failures[i]);
  if (n)
    tell_what_to_do (fun->decl);
  for (unsigned char *set : code.clobbers)
    free (set);
  return 0;
}

} // namespace

void
iabi_init_audit (const char *plugin_name)
{
  struct register_pass_info info
      = { new pass_audit, "final", 1, PASS_POS_INSERT_BEFORE };
  register_callback (plugin_name, PLUGIN_PASS_MANAGER_SETUP, NULL, &info);
}
