/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Handlers around another file's functions, which they call; without IABI_ABI
   ordinary functions.  In two parts: before that file and after it; with
   IABI_LATE all of them are after it.  */
#if IABI_PART == 1
#ifdef IABI_ABI
#define IABI_HANDLER __attribute__ ((interrupt_abi (IABI_ABI)))
#else
#define IABI_HANDLER
#endif
extern volatile unsigned iabi_counter;
void iabi_elsewhere (void);
IABI_HANDLER void iabi_leaf (IABI_FRAME);
#endif
/* IABI_SHIFT, some times IABI_LABEL(): labels, for what varies with their
   numbers (compare.sh).  */
#if IABI_PART == 1 && defined IABI_SHIFT
#define IABI_LABEL() if (iabi_counter) iabi_counter++;
__attribute__ ((noipa)) void
iabi_shift (void)
{
  IABI_SHIFT
}
#endif
#if IABI_PART == 1 + IABI_LATE
IABI_HANDLER void
iabi_before (IABI_FRAME)
{
  iabi_counter++;
}
#endif
#if IABI_PART == 2
#define IABI_CALL(F) { void (*iabi_f) (void) = (void (*) (void)) F; iabi_f (); }
IABI_HANDLER void
iabi_after (IABI_FRAME)
{
  if (iabi_counter++ == 7)
    iabi_elsewhere ();
  IABI_CALLS
}
IABI_HANDLER void
iabi_leaf (IABI_FRAME)
{
  iabi_counter *= 3;
}
#endif
