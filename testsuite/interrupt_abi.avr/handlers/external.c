/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Callees that the handlers cannot see.  Each destroys all that an avr-gcc
   function may: GCC wiki, avr-gcc, "Call-Used Registers" and "Fixed
   Registers" (r0, SREG, and RAMPZ where there is no RAMPD).  */
#include <stdint.h>

#ifdef __AVR_TINY__
#define DESTROY \
  __asm__ volatile ("ser r20\n\tser r21\n\tser r22\n\tser r23\n\tser r24\n\t" \
		    "ser r25\n\tser r26\n\tser r27\n\tser r30\n\tser r31\n\t" \
		    "com r16" ::: "r20", "r21", "r22", "r23", "r24", "r25", \
		    "r26", "r27", "r30", "r31", "memory")
#else
#define DESTROY \
  __asm__ volatile ("ser r18\n\tser r19\n\tser r20\n\tser r21\n\tser r22\n\t" \
		    "ser r23\n\tser r24\n\tser r25\n\tser r26\n\tser r27\n\t" \
		    "ser r30\n\tser r31\n\tcom r0" RAMPZ \
		    ::: "r18", "r19", "r20", "r21", "r22", "r23", "r24", \
		    "r25", "r26", "r27", "r30", "r31", "memory")
#endif
#if defined __AVR_HAVE_RAMPZ__ && !defined __AVR_HAVE_RAMPD__
#define RAMPZ "\n\tout __RAMPZ__, r31"
#else
#define RAMPZ
#endif

volatile uint8_t externals;

void external (void) { externals++; DESTROY; }

uint8_t external_args (uint8_t a, uint16_t b)
{
  externals += a + b;
  DESTROY;
  return externals;
}

void
external_many (uint32_t a, uint32_t b, uint32_t c, uint32_t d, uint32_t e,
	       uint32_t f)
{
  externals += a + b + c + d + e + f;
  DESTROY;
}

void external_pointer (volatile uint8_t *p) { p[0] = externals; DESTROY; }

void __attribute__ ((noreturn)) fatal (void)
{
  for (;;)
    ;
}

int main (void) { return 0; }
