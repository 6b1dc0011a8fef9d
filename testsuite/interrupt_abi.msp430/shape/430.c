/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Purpose: the code of handlers for the 430: RETI on every way out, and a push
   for what is changed, no more.  */
/* { dg-do compile } */
/* { dg-options "-mcpu=msp430 -O2" } */
#include "shape.h"

/* { dg-final { scan-function-times empty {^\t} 1 } } */
/* { dg-final { scan-function empty {^\tRETI$} } } */
/* { dg-final { scan-function-not empty {^\tRET$} } } */

/* { dg-final { scan-function-times tick {^\t} 2 } } */
/* { dg-final { scan-function tick {^\tADD.W\t#1, &n$} } } */

/* A static callee that changes nothing costs nothing.  */
/* { dg-final { scan-function call_static {^\tCALL\t#add6$} } } */
/* { dg-final { scan-function-not call_static {^\tPUSH} } } */
/* { dg-final { scan-function-not call_static {^\tPOP} } } */

/* One that changes R12: that, through two calls.  */
/* { dg-final { scan-function-times call_deep {^\tPUSH\tR12$} 1 } } */
/* { dg-final { scan-function-times call_deep {^\tPUSH} 1 } } */
/* { dg-final { scan-function-times call_deep {^\tPOP\tR12$} 1 } } */

/* Nothing is known of ext: five registers, once each.  */
/* { dg-final { scan-function-times call_ext {^\tPUSH\tR1[1-5]$} 5 } } */
/* { dg-final { scan-function-times call_ext {^\tPOP\tR1[1-5]$} 5 } } */
/* { dg-final { scan-function-times call_ext {^\tRETI$} 1 } } */

/* Off the common path the call saves around itself, and the common path
   returns on its own: two RETI.  */
/* { dg-final { scan-function-times rare {^\tRETI$} 2 } } */
/* { dg-final { scan-function rare {^\tCMP.W\t#0, &flag . JNE\t} } } */
/* { dg-final { scan-function-times rare {^\tPUSH} 5 } } */
/* { dg-final { scan-function-not rare {^\tMOV} } } */

/* The mask of "wakeup", at the saved SR below one saved register.  */
/* { dg-final { scan-function wake {^\tBIC.W\t#240, 0\(SP\)$} } } */
/* { dg-final { scan-function wake_saved {^\tBIC.W\t#240, 2\(SP\)$} } } */
/* { dg-final { scan-function-not tick {^\tBIC} } } */

/* The saved SR stays in its place where a wrapped call pushes.  */
/* { dg-final { scan-function on_exit {^\tBIC.W\t#16, 0\(SP\)$} } } */

/* It never returns: no save, no RETI.  */
/* { dg-final { scan-function-not forever {^\t(PUSH|RET)} } } */

/* An ordinary function is none of ours.  */
/* { dg-final { scan-function ordinary {^\tRET$} } } */
/* { dg-final { scan-function-not ordinary {^\tRETI$} } } */
/* { dg-final { scan-function-not ordinary {^\tPUSH\tR1[1-5]$} } } */
