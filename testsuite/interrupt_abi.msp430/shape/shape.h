/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The handlers whose code the files here look at.  */
#define HANDLER(name) void __attribute__ ((interrupt_abi ("msp430"))) name (void)

volatile int n, m, flag;
void ext (void);

HANDLER (empty) {}
HANDLER (tick) { n++; }

static void __attribute__ ((noinline)) add6 (void) { n += 6; }
HANDLER (call_static) { add6 (); }

static void __attribute__ ((noinline)) double_n (void) { n = n * 2 + m; }
static void __attribute__ ((noinline)) middle (void) { double_n (); m++; }
HANDLER (call_deep) { middle (); }

HANDLER (call_ext) { ext (); }

HANDLER (rare)
{
  if (__builtin_expect (flag, 0))
    ext ();
}

void __attribute__ ((interrupt_abi ("msp430", "wakeup"))) wake (void) { n++; }
void __attribute__ ((interrupt_abi ("msp430", "wakeup")))
wake_saved (void)
{
  n = m + flag;
}

HANDLER (on_exit)
{
  n++;
  if (__builtin_expect (flag, 0))
    {
      ext ();
      __bic_SR_register_on_exit (0x10);
    }
}

void __attribute__ ((interrupt_abi ("msp430"), noreturn))
forever (void)
{
  for (;;)
    ext ();
}

void
ordinary (void)
{
  n = n * 2 + m;
}
