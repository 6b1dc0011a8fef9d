/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef DEMO_SHAPES_H
#define DEMO_SHAPES_H

/* Counts the handlers of shapes.c that came to their right end.  */
extern volatile unsigned shapes_done;

/* shapes-callees.c: unknown to the handlers.  Changes every register that a
   function may change.  */
void shapes_clobber (void);
/* Makes BYTES[i] i, for each i below COUNT.  */
void shapes_fill (unsigned char *bytes, unsigned count);

#endif
