/* SPDX-License-Identifier: GPL-3.0-or-later */
/* avrsim MODE [OPTION]... IMAGE.elf: an AVR simulator for this test suite.

   MODE is snapshot (every handler, entered with random registers), fuzz (a
   random program), cycles (a line of cycles a handler) or boot (the firmware
   with its peripherals).
   -m MCU      simavr's name of the device, default atmega328p
   -t          reduced core (avrtiny) on top of it
   -x          xmega core on top of it
   -p          xmega core without RAMPD, RAMPX and RAMPY
   -s SEEDS    random register sets a handler, default 6
   -l CYCLES   limit of boot, default 50 million
   -u STRING   what the USART receives
   -e CYCLES   time between edges of the pin of INT0  */
#include "sim.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static void
no_sleep (avr_t *avr, avr_cycle_count_t how_long)
{
}

static void
quiet (avr_t *avr, const int level, const char *format, va_list ap)
{
}

/* lds and sts of one word (reduced core): AVR Instruction Set Manual, LDS
   (AVRrc), "ADDR[7:0] = (/INST[8], INST[8], INST[10], INST[9], INST[3:0])".  */
static bool
step_tiny (avr_t *avr)
{
  uint16_t op = avr->flash[avr->pc] | avr->flash[avr->pc + 1] << 8;
  if ((op & 0xF000) != 0xA000)
    return false;
  int b8 = op >> 8 & 1;
  int addr = !b8 << 7 | b8 << 6 | (op >> 10 & 1) << 5 | (op >> 9 & 1) << 4
	     | (op & 15);
  int r = 16 + (op >> 4 & 15);
  if (op & 0x0800)
    avr->data[addr] = avr->data[r];
  else
    avr->data[r] = avr->data[addr];
  avr->cycle += op & 0x0800 ? 1 : 2;
  avr->pc += 2;
  return true;
}

static int sp_protected; /* Instructions for which it is.  */

bool
interruptible (const avr_t *avr)
{
  return avr->sreg[7] && sp_protected == 0;
}

void
step (avr_t *avr, const struct options *o)
{
  uint16_t op = opcode_at (avr, avr->pc);
  if (sp_protected)
    sp_protected--;
  /* out SPL,r: XMEGA AU manual, "Stack Pointer": no interrupts for up to four
     instructions.  */
  if (o->protects_sp && (op & 0xFE0F) == 0xBE0D)
    sp_protected = 4;
  if (!o->tiny || !step_tiny (avr))
    avr->pc = avr_run_one (avr);
}

/* More RAM than the device has, for cores that start theirs elsewhere.  */
static void
extend_ram (avr_t *avr)
{
  enum { RAMEND = 0x7FFF };
  if (avr->ramend >= RAMEND)
    return;
  avr->data = realloc (avr->data, RAMEND + 1);
  memset (avr->data + avr->ramend + 1, 0, RAMEND - avr->ramend);
  avr->ramend = RAMEND;
}

static int
usage (void)
{
  fprintf (stderr, "usage: avrsim snapshot|fuzz|cycles|boot [-txp] [-m MCU] [-s SEEDS]"
		   " [-l CYCLES] [-u STRING] [-e CYCLES] IMAGE.elf\n");
  return 2;
}

int
main (int argc, char **argv)
{
  struct options o = { .mcu = "atmega328p", .seeds = 6, .limit = 50000000 };
  if (argc < 3)
    return usage ();
  const char *mode = argv[1];
  argc--, argv++;
  for (int c; (c = getopt (argc, argv, "m:txps:l:u:e:")) != -1;)
    switch (c)
      {
      case 'm': o.mcu = optarg; break;
      case 't': o.tiny = true; break;
      case 'x': o.xmega = o.protects_sp = true; break;
      case 'p': o.protects_sp = true; break;
      case 's': o.seeds = atoi (optarg); break;
      case 'l': o.limit = atol (optarg); break;
      case 'u': o.input = optarg; break;
      case 'e': o.edge_period = atol (optarg); break;
      default: return usage ();
      }
  if (optind + 1 != argc)
    return usage ();
  avr_global_logger_set (quiet);
  avr_t *avr = avr_make_mcu_by_name (o.mcu);
  if (!avr)
    {
      fprintf (stderr, "avrsim: simavr does not know %s\n", o.mcu);
      return 2;
    }
  avr_init (avr);
  avr->frequency = 16000000;
  avr->sleep = no_sleep;
  if (strcmp (mode, "boot") != 0)
    extend_ram (avr);
  struct image image;
  load_image (avr, argv[optind], &image);
  /* A reduced core sees its flash at 0x4000 of the data space.  */
  if (o.tiny)
    memcpy (avr->data + 0x4000, avr->flash, 0x2000);
  if (strcmp (mode, "snapshot") == 0)
    return run_snapshot (avr, &image, &o) != 0;
  if (strcmp (mode, "fuzz") == 0)
    return run_fuzz (avr, &image, &o) != 0;
  if (strcmp (mode, "cycles") == 0)
    return run_cycles (avr, &image, &o) != 0;
  if (strcmp (mode, "boot") == 0)
    return run_boot (avr, &image, &o) != 0;
  return usage ();
}
