/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Handlers of vectors that must not come.  They end the run, so they save
   nothing and return nowhere.  */
#include "unexpected.h"
#include "handlers.h"

#define PLAIN(n) \
  HANDLER (n) __attribute__ ((noreturn)) static void \
  vector_##n (struct interrupt_abi_frame *frame) \
  { \
    unexpected (n, frame); \
  }
#define WITH_ERROR(n) \
  HANDLER (n) __attribute__ ((noreturn)) static void \
  vector_##n (struct interrupt_abi_frame *frame, uword error) \
  { \
    (void) error; \
    unexpected (n, frame); \
  }

/* Which exceptions push an error code: SDM volume 3, table 6-1.  */
#define EACH_VECTOR(P, E) \
  P (0) P (1) P (2) P (3) P (4) P (5) P (6) P (7) E (8) P (9) E (10) E (11) \
  E (12) E (13) E (14) P (15) P (16) E (17) P (18) P (19) P (20) E (21) \
  P (22) P (23) P (24) P (25) P (26) P (27) P (28) E (29) E (30) P (31) \
  P (32) P (33) P (34) P (35) P (36) P (37) P (38) P (39) \
  P (40) P (41) P (42) P (43) P (44) P (45) P (46) P (47)

EACH_VECTOR (PLAIN, WITH_ERROR)

void
unexpected_install (void)
{
#define INSTALL(n) set_gate (n, (uword) vector_##n, 0);
  EACH_VECTOR (INSTALL, INSTALL)
}
