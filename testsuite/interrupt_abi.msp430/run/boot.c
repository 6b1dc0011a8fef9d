/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A small program as users write it, with interrupts from mspdebug's
   simulated Timer_A (vector 9), watchdog (10) and port 1 (5).  main keeps
   known values in R4-R15 and SR, busy or asleep in LPM0, and checks that
   handlers leave them alone and that only those wake it that should.  */
#include "bench.h"

#define TACTL (*(volatile unsigned *) 0x0160)
#define TACCTL0 (*(volatile unsigned *) 0x0162)
#define TACCTL1 (*(volatile unsigned *) 0x0164)
#define TAR (*(volatile unsigned *) 0x0170)
#define TACCR0 (*(volatile unsigned *) 0x0172)
#define TACCR1 (*(volatile unsigned *) 0x0174)
#define TAIV (*(volatile unsigned *) 0x012e)
#define WDTCTL (*(volatile unsigned *) 0x0120)
#define IE1 (*(volatile unsigned char *) 0x0000)
#define P1IFG (*(volatile unsigned char *) 0x0023)
#define P1IES (*(volatile unsigned char *) 0x0024)
#define P1IE (*(volatile unsigned char *) 0x0025)
#define GIE 0x0008
#define CPUOFF 0x0010

void nap (void);
void spin (void);
void await_pin (void);

static volatile unsigned ticks, periods, edges, compares;
static unsigned until_wake = 3;

HANDLER_AT (9, timer)
{
  ticks++;
  if (--until_wake == 0)
    {
      until_wake = 3;
      __bic_SR_register_on_exit (CPUOFF);
    }
}

HANDLER_AT (8, timer_other)
{
  switch (TAIV)
    {
    case 2:
      compares++;
      ext ();
      break;
    }
}

/* Placed by the user.  */
HANDLER_WAKEUP (watchdog) { periods++; }
#ifdef BUILTIN
__attribute__ ((section ("__interrupt_vector_10")))
void (*const watchdog_vector) (void) = watchdog;
#else
__attribute__ ((section ("__interrupt_vector_10")))
void (*const watchdog_vector) (void)
  __attribute__ ((interrupt_abi ("msp430"))) = watchdog;
#endif

HANDLER_WAKEUP_AT (5, port1)
{
  P1IFG = 0;
  edges++;
  ext ();
}

/* mspdebug stops here and changes the pin.  */
void __attribute__ ((noinline, noclone))
await_pin (void)
{
  asm volatile ("");
}

static void
known (int round, unsigned sr)
{
  for (int r = 0; r < 12; r++)
    snap_in[r] = (0x3579UL * (r + 3) ^ 0x5a5aUL * round) & 0xffff;
  snap_sr_in = sr | GIE;
}

static void
result (const char *what, int ok)
{
  print (ok ? "PASS: " : "FAIL: ");
  print (what);
  print ("\n");
}

/* Whether every register and flag is as it was; SR without the bits in
   CLEAR.  */
static int
kept (unsigned clear)
{
  int ok = snap_sp_in == snap_sp_out;
  for (int r = 0; r < 12; r++)
    ok &= snap_in[r] == snap_out[r];
  ok &= snap_sr_out == (snap_sr_in & ~clear);
  return ok && snap_above[0] == 0xca11 && snap_above[1] == 0x5ace;
}

static void
run_timer (void)
{
  int ok = 1;
  TACCR0 = 499;
  TACCR1 = 50;
  TACCTL0 = 0x10;
  TACTL = 0x210;
  for (int round = 0; round < 5; round++)
    {
      known (round, CPUOFF | (round * 3 & 7) | (round & 1 ? 0x100 : 0));
      nap ();
      ok &= kept (CPUOFF);
    }
  result ("asleep in LPM0: nothing changed", ok);
  result ("woken by every third tick alone", ticks == 15);
  ok = 1;
  unsigned first = ticks;
  for (int round = 0; round < 20; round++)
    {
      TACCR0 = 237 + 3 * round;
      TACTL = 0x214;
      known (round, round & 7);
      spin ();
      ok &= kept (0);
    }
  result ("busy: nothing changed", ok);
  result ("busy: interrupts came", ticks >= first + 20);
  TACCTL0 = 0;
  TACCTL1 = 0x10;
  TACTL = 0x214;
  known (3, 5);
  spin ();
  TACTL = 0;
  result ("busy under a handler with a call: nothing changed", kept (0));
  result ("a handler with a call ran", compares && compares == ext_calls);
}

static void
run_watchdog (void)
{
  WDTCTL = 0x5a1b; /* Interval of 64 cycles.  */
  IE1 = 1;
  known (7, CPUOFF | 3);
  nap ();
  WDTCTL = 0x5a80;
  IE1 = 0;
  result ("watchdog: nothing changed", kept (0xf0));
  result ("watchdog woke", periods >= 1);
}

static void
run_port (void)
{
  P1IES = 0;
  P1IFG = 0;
  P1IE = 0x08;
  await_pin ();
  known (9, CPUOFF | 6);
  nap ();
  result ("port: nothing changed", kept (0xf0));
  result ("port woke", edges == 1);
}

int
main (void)
{
  run_timer ();
  run_watchdog ();
  run_port ();
  print ("END\n");
  return 0;
}
