/* SPDX-License-Identifier: GPL-3.0-or-later */
/* avrsim: runs AVR images in libsimavr, on the instruction.  */
#ifndef SIM_H
#define SIM_H

#include <stdbool.h>
#include <stdint.h>
#include <simavr/sim_avr.h>
#include <simavr/sim_core.h>

/* What one instruction does to registers (decode.c).  */
enum base { BASE_NONE, BASE_X, BASE_Y, BASE_Z, BASE_DIRECT };
enum op { OP_OTHER, OP_PUSH, OP_POP, OP_IN, OP_OUT, OP_CALL, OP_RET, OP_RETI };
struct insn
{
  enum op op;
  int reg;	    /* Of push, pop, in and out.  */
  int io;	    /* Of in and out.  */
  uint32_t written; /* Bit N: rN.  */
  bool sreg;	    /* Changes a flag.  */
  bool store;	    /* Stores to memory.  */
  bool elpm;	    /* Reads RAMPZ.  */
  enum base base;   /* Addresses memory through.  */
};
struct insn decode (uint16_t opcode, bool tiny);

/* The image (image.c).  */
struct symbol
{
  const char *name;
  uint32_t value;
  bool function;
};
struct image
{
  struct symbol *symbols;
  int n_symbols;
  int n_vectors; /* Highest N of a symbol __vector_N, or 0.  */
};
/* Loads ELF file NAME into flash and RAM of AVR (initialised data at once,
   as no start code is run in the snapshot modes).  Exits on error.  */
void load_image (avr_t *avr, const char *name, struct image *image);
/* The value of symbol NAME, or -1.  */
long symbol_value (const struct image *image, const char *name);
/* Where the variables of the image begin.  */
int data_start (const struct image *image);
/* The name of the function at byte address PC that is not a vector's, or of
   the vector.  */
const char *function_at (const struct image *image, uint32_t pc);

/* I/O addresses that every core has in common, as data addresses of
   simavr (0x20 above those of in and out).  */
enum { IO_RAMPD = 0x58, IO_RAMPX, IO_RAMPY, IO_RAMPZ, IO_EIND, IO_SP, IO_SREG = 0x5f };

struct options
{
  const char *mcu;
  bool tiny;  /* Reduced core: r16-r31, 16-bit lds and sts.  */
  bool xmega; /* Has RAMPD, RAMPX, RAMPY.  */
  bool protects_sp; /* A write of SPL keeps interrupts off for a while.  */
  int seeds;
  long limit; /* Cycles.  */
  const char *input; /* Characters for the USART.  */
  long edge_period;  /* Cycles between edges of the external pin, or 0.  */
};

/* State of one entry.  */
struct run
{
  avr_t *avr;
  const struct options *o;
  uint8_t *before;    /* Data memory at entry, registers included.  */
  uint8_t sreg;
  uint16_t sp, lowest_sp;
  uint32_t return_pc;
  bool nonblocking;
  int enabled;	      /* Instructions executed since I was set.  */
  int data_start, data_end; /* Variables of the image.  */
  uint8_t *result;    /* They, after the first run; NULL before.  */
  char why[120];      /* What was wrong, or empty.  */
  uint32_t executed;
};

/* The entry of a handler (entry.c).  */
void seed_random (uint32_t seed);
uint8_t random_byte (void);
/* An address where there is no code, to return to.  */
uint32_t nowhere (const avr_t *avr);
uint16_t sp_get (const avr_t *avr);
uint16_t opcode_at (const avr_t *avr, uint32_t pc);
/* Remember FORMAT with A, B, C as what was wrong, if it is the first.  */
void complain (struct run *r, const char *format, long a, long b, long c);
/* Start R->avr with memory RAM, random registers and an interrupt whose vector
   is at VECTOR.  */
void enter (struct run *r, const uint8_t *ram, uint32_t vector);
/* Interrupt what R->avr is executing.  */
void interrupt (struct run *r, uint32_t vector);
/* Execute the handler at HANDLER to its return; true if nothing was wrong.  */
bool run_handler (struct run *r, uint32_t handler);

/* Every handler of the image, entered through its vector with random
   registers; prints a PASS or FAIL line for each (snapshot.c).  Returns
   the number of failures.  */
int run_snapshot (avr_t *avr, struct image *image, const struct options *o);
/* The random program in the image; prints a PASS or FAIL line for it
   (fuzz.c).  Returns the number of failures.  */
int run_fuzz (avr_t *avr, struct image *image, const struct options *o);
/* Prints one line of cycles a handler.  */
int run_cycles (avr_t *avr, struct image *image, const struct options *o);
/* Boots the image with its peripherals (boot.c).  Returns 0 when it said
   DONE before the limit.  */
int run_boot (avr_t *avr, struct image *image, const struct options *o);

/* Executes one instruction, with those that simavr does not know.  */
void step (avr_t *avr, const struct options *o);
/* Whether an interrupt could come now.  */
bool interruptible (const avr_t *avr);

#endif
