/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a test image is made of: handlers, a table of them, and main.

   BUILTIN makes every handler one of the compiler's own: what ours are
   measured against, and what must pass the same tests.  MINIMUM takes those
   of minimum.S, written by hand: the fewest cycles there can be.  */
#ifndef BENCH_H
#define BENCH_H

#if defined MINIMUM
/* minimum.S has the handlers; the C functions are thrown away.  */
# define HANDLER(name) \
  handler name __attribute__ ((weak)); \
  static void __attribute__ ((unused)) c_##name (void)
# define HANDLER_WAKEUP(name) HANDLER (name)
typedef void handler (void);
#elif defined BUILTIN
# define HANDLER(name) void __attribute__ ((interrupt)) name (void)
# define HANDLER_WAKEUP(name) void __attribute__ ((interrupt, wakeup)) name (void)
# define HANDLER_AT(n, name) void __attribute__ ((interrupt (n))) name (void)
# define HANDLER_WAKEUP_AT(n, name) \
  void __attribute__ ((interrupt (n), wakeup)) name (void)
typedef void handler (void);
#else
# define HANDLER(name) \
  void __attribute__ ((interrupt_abi ("msp430"))) name (void)
# define HANDLER_WAKEUP(name) \
  void __attribute__ ((interrupt_abi ("msp430", "wakeup"))) name (void)
# define HANDLER_AT(n, name) \
  void __attribute__ ((interrupt_abi ("msp430", n))) name (void)
# define HANDLER_WAKEUP_AT(n, name) \
  void __attribute__ ((interrupt_abi ("msp430", n, "wakeup"))) name (void)
typedef void handler (void) __attribute__ ((interrupt_abi ("msp430")));
#endif

/* One row of the table `tests', which ends with a row without a name.  */
struct test
{
  const char *name;
  handler *at;
  void (*before) (void);   /* Makes the globals ready.  */
  int (*effect) (void);	   /* Whether the handler did its work.  */
  unsigned sr_clear, sr_set; /* What it does to the saved SR.  */
};

extern const struct test tests[];

/* check.c: what else a handler is to do to the saved SR this time; cleared
   before BEFORE.  */
extern unsigned check_clear, check_set;

/* snap.S */
void snap (void);
void ext (void);
int ext_sum (int, int, int, int, int, int);
extern unsigned long snap_in[12], snap_out[12], snap_sp_in, snap_sp_out;
extern unsigned long snap_handler;
extern unsigned snap_sr_in, snap_sr_out, snap_above[2];
extern volatile unsigned ext_calls;

/* print.c */
void print (const char *);
void print_hex (unsigned long);
void *memcpy (void *, const void *, __SIZE_TYPE__);
void *memset (void *, int, __SIZE_TYPE__);

#endif
