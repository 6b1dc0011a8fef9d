/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef DEMO_UNEXPECTED_H
#define DEMO_UNEXPECTED_H

/* Gives every exception and hardware vector a handler that says it came and
   fails the run.  */
void unexpected_install (void);

#endif
