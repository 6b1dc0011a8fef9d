/* SPDX-License-Identifier: GPL-3.0-or-later */
/* To be included first: what follows is optimized otherwise than the command
   line says, each function by its own options.  */
#if defined __ASSEMBLER__
#elif defined IABI_OPTIMIZE_O0
#pragma GCC optimize ("O0")
#elif defined IABI_OPTIMIZE_O2
#pragma GCC optimize ("O2")
#elif defined IABI_OPTIMIZE_O3
#pragma GCC optimize ("O3")
#elif defined IABI_OPTIMIZE_Os
#pragma GCC optimize ("Os")
#else
#error Which level?
#endif
