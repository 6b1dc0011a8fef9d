/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What an interrupt ABI is: its name, its target, its vectors and its
   signature rules.  Pure C99: no GCC header may come in here, so that these
   rules are unit-tested on the host and read without knowing GCC.  */
#ifndef IABI_ABI_H
#define IABI_ABI_H

#include <stdbool.h>
#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

enum iabi_flag
{
  IABI_CALLABLE = 1 << 0,    /* An ordinary function may call it.  */
  IABI_NONBLOCKING = 1 << 1, /* Interrupts are enabled on entry.  */
  IABI_FRAME = 1 << 2,	     /* First parameter points to the frame.  */
  IABI_ERROR_CODE = 1 << 3   /* An error code parameter is possible.  */
};

/* What a handler may ask for beside its ABI.  */
enum iabi_modifier
{
  IABI_SWAPGS = 1 << 0, /* x86-64: swap GS when ring 3 was interrupted.  */
  IABI_WAKEUP = 1 << 1	/* MSP430: clear the low-power bits on return.  */
};

/* How the user spells a modifier.  */
struct iabi_modifier_row
{
  const char *name;	/* "swapgs".  */
  unsigned bit;		/* Of enum iabi_modifier.  */
  unsigned word_bytes;	/* Only where a word has so many bytes; 0: any.  */
  const char *only_for; /* The machine that has it, in words.  */
};

/* One interrupt ABI, a row of its target's table.  */
struct iabi_abi
{
  const char *name;   /* As the user types it: "x86".  */
  const char *target; /* Its target's name, "any" for every target.  */
  unsigned flags;     /* Of enum iabi_flag.  */
  /* What others call it ("x86-interrupt" in Rust), to suggest NAME when a
     user types one of these.  Ends with NULL; may be NULL.  */
  const char *const *also;
};

enum iabi_vector_flag
{
  IABI_PUSHES_ERROR_CODE = 1 << 0, /* The CPU pushes one more word.  */
  IABI_ABORT = 1 << 1,		   /* No reliable return is possible.  */
  IABI_RESERVED = 1 << 2	   /* No event of today's CPUs.  */
};

/* One vector that the architecture gives a meaning.  */
struct iabi_vector
{
  const char *mnemonic; /* "#PF"; NULL when it has none.  */
  const char *title;	/* "page fault".  */
  unsigned flags;	/* Of enum iabi_vector_flag.  */
  const char *source;	/* Section of the architecture's manual.  */
};

/* What depends on the width of a word.  */
struct iabi_width
{
  unsigned word_bytes;
  unsigned frame_words; /* Words that the CPU pushes in every case.  */
};

/* One target: its folder under targets/ defines it in abi.c.  */
struct iabi_target
{
  const char *name;	       /* The folder's name: "x86".  */
  const char *title;	       /* In words: "x86-64 and i386".  */
  const struct iabi_abi *abis; /* Its ABIs.  */
  size_t n_abis;
  const struct iabi_abi *blocking; /* What "interrupt" means there.  */
  const struct iabi_modifier_row *modifiers; /* Ends with a NULL name.  */
  const struct iabi_width *widths;	     /* Ends with 0 bytes.  */
  const struct iabi_vector *vectors; /* From number 0 on; may be NULL.  */
  size_t n_vectors;
  int vector_min, vector_max; /* What a user may write.  */
  /* Whether a handler's VECTOR makes an entry, which is a use of it.  */
  bool vector_is_entry;
  unsigned vector_bytes;      /* Of an entry, where users place some.  */
  const char *vector_section; /* Where they do, before the number; or NULL.  */
  /* GCC's attributes that say something else of the same function.  Ends
     with NULL; may be NULL.  */
  const char *const *conflicts;
};

/* Every target, in alphabetical order; the Makefile makes the list from
   the folders under targets/.  Ends with NULL.  */
extern const struct iabi_target *const iabi_targets[];

/* The ABI called NAME, of whatever target, or NULL.  "interrupt" is not
   looked up here: it means the blocking ABI of a given target.  */
const struct iabi_abi *iabi_find (const char *name);

/* The target whose row ABI is; NULL for one of every target.  */
const struct iabi_target *iabi_target_of (const struct iabi_abi *abi);

/* The known name that a user who typed NAME most likely meant, for a
   compiler of TARGET, or NULL if none is near.  */
const char *iabi_nearest (const char *name, const struct iabi_target *target);

/* How many letters must be added, dropped, changed or swapped with their
   neighbour to make A of B, capital letters counting as small ones.  Names
   longer than 63 bytes are infinitely far: UINT_MAX.  */
unsigned iabi_distance (const char *a, const char *b);

/* The modifier called NAME of TARGET, or NULL.  */
const struct iabi_modifier_row *
iabi_find_modifier (const struct iabi_target *target, const char *name);

/* The known modifier nearest to NAME, or NULL.  */
const char *iabi_nearest_modifier (const char *name,
				   const struct iabi_target *target);

/* What the architecture of TARGET says of vector NUMBER; NULL if nothing.  */
const struct iabi_vector *
iabi_vector_info (const struct iabi_target *target, int number);

/* Bytes that the CPU pushes on every entry; 0 if TARGET's frame is none of
   the handler's business.  */
unsigned iabi_frame_bytes (const struct iabi_target *target,
			   unsigned word_bytes);

#ifdef __cplusplus
}
#endif
#endif
