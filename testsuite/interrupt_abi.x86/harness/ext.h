/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Callees that a handler cannot see into.  Each changes every general
   register that a call may change, and the flags; each checks that it was
   called as the psABI wants: stack 16-aligned, DF clear.  */
#ifndef EXT_H
#define EXT_H

extern int ext_calls;	   /* Calls so far.  */
extern int ext_badly;	   /* Of these with a wrong stack or with DF.  */
extern long ext_seen[10];  /* The arguments of the last one.  */

void ext (void);
long ext3 (long, long, long);	 /* Their sum.  */
long ext9 (long, long, long, long, long, long, long, long, long);
long ext_sum (int n, ...);	 /* Of the N longs after.  */
struct ext_big { long v[8]; };
struct ext_big ext_big (long from); /* from, from + 1, ...  */
struct ext_two { long a, b; };
struct ext_two ext_two (long a);    /* a, ~a.  */
long ext_apply (long (*) (long), long);
#endif
