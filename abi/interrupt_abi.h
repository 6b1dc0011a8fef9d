/* SPDX-License-Identifier: GPL-3.0-or-later */
/* interrupt_abi.h: what the CPU pushes before it enters an interrupt handler.

     #include <interrupt_abi.h>

     __attribute__ ((interrupt_abi ("x86", 14)))
     void page_fault (struct interrupt_abi_frame *frame,
                      interrupt_abi_word error_code)
     {
       if (error_code & INTERRUPT_ABI_PF_WRITE)
         map_page (read_cr2 ());
       else
         frame->ip += 2;
     }

   What is written to a frame takes effect when the handler returns.  Needs
   nothing but the compiler; C99 and C++11 on.  SDM is the Intel 64 and IA-32
   Architectures Software Developer's Manual, Volume 3.  */
#ifndef INTERRUPT_ABI_H
#define INTERRUPT_ABI_H

/* Without the plugin GCC warns of an unknown attribute and makes an ordinary
   function, which must never become an interrupt's entry.  An analyser or
   another compiler that only needs the types defines
   INTERRUPT_ABI_TYPES_ONLY.  */
#if !defined __INTERRUPT_ABI__ && !defined INTERRUPT_ABI_TYPES_ONLY
#error "interrupt_abi.h: compile with -fplugin=interrupt_abi"
#endif

#if defined __x86_64__ || defined __i386__

/* What the CPU pushes at a time, and the type of an error code: 8 bytes on
   x86-64, 4 on i386.  */
#ifdef _WIN64
typedef unsigned long long interrupt_abi_word;
#else
typedef unsigned long interrupt_abi_word;
#endif

#ifdef __x86_64__

/* The frame on x86-64, always whole (SDM 6.14.2).  */
struct interrupt_abi_frame
{
  interrupt_abi_word ip;    /* RIP: where the handler returns to.  */
  interrupt_abi_word cs;    /* CS; bits 0 and 1: the ring that was left.  */
  interrupt_abi_word flags; /* RFLAGS.  */
  interrupt_abi_word sp;    /* RSP.  */
  interrupt_abi_word ss;    /* SS; 0 if ring 3's handler was interrupted.  */
};

/* On x86-64 every frame is a long one.  */
#define interrupt_abi_long_frame interrupt_abi_frame

#else

/* The frame on i386 that is always there (SDM 6.12.1).  */
struct __attribute__ ((may_alias)) interrupt_abi_frame
{
  interrupt_abi_word ip;    /* EIP: where the handler returns to.  */
  interrupt_abi_word cs;    /* CS; bits 0 and 1: the ring that was left.  */
  interrupt_abi_word flags; /* EFLAGS.  */
};

/* The frame on i386 when an outer ring was left: only then does the CPU
   change the stack, and push which one it was.  What lies there otherwise
   belongs to the interrupted code.  Use interrupt_abi_long.  Both types may
   be used of one frame.  */
struct __attribute__ ((may_alias)) interrupt_abi_long_frame
{
  interrupt_abi_word ip;
  interrupt_abi_word cs;
  interrupt_abi_word flags;
  interrupt_abi_word sp; /* ESP.  */
  interrupt_abi_word ss; /* SS.  */
};

#endif

/* Checked while compiling: 5 words, or 3 and 5.  */
typedef char interrupt_abi_check_word
    [sizeof (interrupt_abi_word) == sizeof (void *) ? 1 : -1];
typedef char interrupt_abi_check_frame
    [sizeof (struct interrupt_abi_frame)
             == (sizeof (void *) == 8 ? 5 : 3) * sizeof (void *)
         ? 1
         : -1];
typedef char interrupt_abi_check_long_frame
    [sizeof (struct interrupt_abi_long_frame) == 5 * sizeof (void *) ? 1 : -1];

/* The ring, 0 to 3, that the interrupted code ran in: the requested privilege
   level of its CS.  (Virtual-8086 mode, bit 17 of FLAGS, counts as ring 3
   whatever CS says: SDM 20.3.)  */
static inline unsigned
interrupt_abi_ring (const struct interrupt_abi_frame *frame)
{
  return frame->flags & (1UL << 17) ? 3U : frame->cs & 3U;
}

/* FRAME with SP and SS, for a handler that runs in ring 0; a null pointer if
   the CPU pushed none (i386, interrupted in ring 0).  */
static inline struct interrupt_abi_long_frame *
interrupt_abi_long (struct interrupt_abi_frame *frame)
{
#ifdef __x86_64__
  return frame;
#else
  void *whole = interrupt_abi_ring (frame) != 0 ? frame : 0;
#ifdef __cplusplus
  return static_cast<struct interrupt_abi_long_frame *> (whole);
#else
  return (struct interrupt_abi_long_frame *) whole;
#endif
#endif
}

/* Bits of the error code of #PF, vector 14 (SDM 4.7).  */
enum interrupt_abi_page_fault
{
  INTERRUPT_ABI_PF_PRESENT = 1 << 0,  /* 0: the page was not present.  */
  INTERRUPT_ABI_PF_WRITE = 1 << 1,    /* A write, else a read.  */
  INTERRUPT_ABI_PF_USER = 1 << 2,     /* By ring 3.  */
  INTERRUPT_ABI_PF_RESERVED = 1 << 3, /* A reserved bit was set in a table.  */
  INTERRUPT_ABI_PF_FETCH = 1 << 4,    /* An instruction fetch.  */
  INTERRUPT_ABI_PF_KEY = 1 << 5,      /* A protection key forbade it.  */
  INTERRUPT_ABI_PF_SHADOW = 1 << 6,   /* A shadow-stack access.  */
  INTERRUPT_ABI_PF_SGX = 1 << 15      /* Unrelated to paging.  */
};

/* The error code of #TS, #NP, #SS and #GP when it names a selector
   (SDM 6.13): bits, and the descriptor's index above them.  */
enum interrupt_abi_selector_error
{
  INTERRUPT_ABI_SEL_EXTERNAL = 1 << 0, /* While delivering another event.  */
  INTERRUPT_ABI_SEL_IDT = 1 << 1,      /* The index is one of the IDT.  */
  INTERRUPT_ABI_SEL_LDT = 1 << 2,      /* Of the LDT, else of the GDT.  */
  INTERRUPT_ABI_SEL_INDEX = 0xfff8     /* The index times 8.  */
};

#endif /* x86 */
#endif
