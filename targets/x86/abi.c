/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The interrupt ABIs of x86-64 and i386.
   SDM is the Intel 64 and IA-32 Architectures Software Developer's Manual,
   Volume 3; APM is AMD64 Architecture Programmer's Manual, Volume 2.  */
#include "abi.h"

static const char *const also[]
    = { "x86-interrupt", "x86_64", "x86-64", "amd64", "i386", "i686", NULL };

static const struct iabi_abi abis[] = {
  { .name = "x86",
    .target = "x86",
    .flags = IABI_FRAME | IABI_ERROR_CODE,
    .also = also },
};

/* SDM 6.14.2 (64-bit: SS, RSP, RFLAGS, CS, RIP always) and 6.12.1 (32-bit:
   EFLAGS, CS, EIP always; SS and ESP only on a change of privilege).  */
static const struct iabi_width widths[] = { { 8, 5 }, { 4, 3 }, { 0, 0 } };

static const struct iabi_modifier_row modifiers[] = {
  { "swapgs", IABI_SWAPGS, 8, "x86-64" },
  { NULL, 0, 0, NULL },
};

/* SDM table 6-1 and the description of each exception in 6.15; 28 to 30
   are AMD's: APM 8.2.  Vectors from 32 on are the system's own, and push no
   error code (SDM 6.13).  */
#define E IABI_PUSHES_ERROR_CODE
#define A IABI_ABORT
#define R IABI_RESERVED
static const struct iabi_vector vectors[32] = {
  [0] = { "#DE", "divide error", 0, "SDM 6.15, interrupt 0" },
  [1] = { "#DB", "debug exception", 0, "SDM 6.15, interrupt 1" },
  [2] = { "NMI", "non-maskable interrupt", 0, "SDM 6.15, interrupt 2" },
  [3] = { "#BP", "breakpoint", 0, "SDM 6.15, interrupt 3" },
  [4] = { "#OF", "overflow", 0, "SDM 6.15, interrupt 4" },
  [5] = { "#BR", "BOUND range exceeded", 0, "SDM 6.15, interrupt 5" },
  [6] = { "#UD", "invalid opcode", 0, "SDM 6.15, interrupt 6" },
  [7] = { "#NM", "device not available", 0, "SDM 6.15, interrupt 7" },
  [8] = { "#DF", "double fault", E | A, "SDM 6.15, interrupt 8" },
  [9] = { NULL, "coprocessor segment overrun", 0, "SDM 6.15, interrupt 9" },
  [10] = { "#TS", "invalid TSS", E, "SDM 6.15, interrupt 10" },
  [11] = { "#NP", "segment not present", E, "SDM 6.15, interrupt 11" },
  [12] = { "#SS", "stack fault", E, "SDM 6.15, interrupt 12" },
  [13] = { "#GP", "general protection", E, "SDM 6.15, interrupt 13" },
  [14] = { "#PF", "page fault", E, "SDM 6.15, interrupt 14" },
  [15] = { NULL, "reserved", R, "SDM table 6-1" },
  [16] = { "#MF", "x87 floating-point error", 0, "SDM 6.15, interrupt 16" },
  [17] = { "#AC", "alignment check", E, "SDM 6.15, interrupt 17" },
  [18] = { "#MC", "machine check", A, "SDM 6.15, interrupt 18" },
  [19] = { "#XM", "SIMD floating-point", 0, "SDM 6.15, interrupt 19" },
  [20] = { "#VE", "virtualization", 0, "SDM 6.15, interrupt 20" },
  [21] = { "#CP", "control protection", E, "SDM 6.15, interrupt 21" },
  [22] = { NULL, "reserved", R, "SDM table 6-1" },
  [23] = { NULL, "reserved", R, "SDM table 6-1" },
  [24] = { NULL, "reserved", R, "SDM table 6-1" },
  [25] = { NULL, "reserved", R, "SDM table 6-1" },
  [26] = { NULL, "reserved", R, "SDM table 6-1" },
  [27] = { NULL, "reserved", R, "SDM table 6-1" },
  [28] = { "#HV", "hypervisor injection", 0, "APM 8.2.22" },
  [29] = { "#VC", "VMM communication", E, "APM 8.2.23" },
  [30] = { "#SX", "security exception", E, "APM 8.2.24" },
  [31] = { NULL, "reserved", R, "SDM table 6-1" },
};
#undef E
#undef A
#undef R

/* The back end's own handlers, its own conventions for arguments (a handler
   has the CPU's), and what has no prologue to save in.  */
static const char *const conflicts[]
    = { "interrupt",	 "naked",     "no_caller_saved_registers",
	"regparm",	 "sseregparm", "stdcall",
	"fastcall",	 "thiscall",  "cdecl",
	"ms_abi",	 "sysv_abi",  "ms_hook_prologue",
	NULL };

const struct iabi_target iabi_target_x86 = {
  .name = "x86",
  .title = "x86-64 and i386",
  .abis = abis,
  .n_abis = sizeof abis / sizeof abis[0],
  .blocking = &abis[0],
  .modifiers = modifiers,
  .widths = widths,
  .vectors = vectors,
  .n_vectors = sizeof vectors / sizeof vectors[0],
  .vector_min = 0,
  .vector_max = 255,
  .conflicts = conflicts,
};
