/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The small struct of functions that a target's folder provides.  */
#ifndef IABI_BACKEND_H
#define IABI_BACKEND_H

#include "iabi.h"

/* The back-end half of a target.  Each .so has exactly one, that of the
   compiler it was built for: targets/T/backend.cc defines iabi_backend.  */
struct iabi_backend
{
  const struct iabi_target *target; /* Its rows in targets/T/abi.c.  */

  /* GCC switches to function FNDECL, whose ABI H says; H is NULL for an
     ordinary function (FNDECL may be NULL then).  Called around the back
     end's own hook: BEFORE is true on the call before it.  */
  void (*set_current_function) (tree fndecl, const struct iabi_handler *h,
				bool before);

  /* Registers that a handler may change at no cost, since the return from
     the interrupt restores them or the layer does not preserve them
     (flags).  */
  void (*free_regs) (HARD_REG_SET *set);

  /* Just before register allocation of handler H, after the explicit
     CLOBBERs of its calls have been added.  */
  void (*before_ira) (const struct iabi_handler *h);

  /* Just before and just after prologue and epilogue of handler H are
     made.  */
  void (*before_prologue) (const struct iabi_handler *h);
  void (*after_epilogue) (const struct iabi_handler *h);
};

extern const struct iabi_backend iabi_backend;

#endif
