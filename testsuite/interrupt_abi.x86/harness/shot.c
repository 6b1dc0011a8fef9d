/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One entry of a handler: known random values in, comparison of everything
   that came out.  */
#define _GNU_SOURCE
#include "harness.h"
#include "ext.h"
#include <cpuid.h>
#include <setjmp.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#ifdef __x86_64__
# define N_GPR 16
# define N_XMM 16
# define N_EVEX 32
# define CONTEXT_IP REG_RIP
static const char *const reg_name[]
  = { "rax", "rbx", "rcx", "rdx", "rsi", "rdi", "rbp", "rsp", "r8", "r9",
      "r10", "r11", "r12", "r13", "r14", "r15", "flags", "ds", "es", "fs",
      "gs" };
#else
# define N_GPR 8
# define N_XMM 8
# define N_EVEX 8
# define CONTEXT_IP REG_EIP
static const char *const reg_name[]
  = { "eax", "ebx", "ecx", "edx", "esi", "edi", "ebp", "esp", "-", "-", "-",
      "-", "-", "-", "-", "-", "flags", "ds", "es", "fs", "gs" };
#endif

/* The handler's stack: a page that faults, guard bytes, room for the
   handler, the frame, guard bytes.  */
#define STACK_SIZE (512 * 1024)
#define GUARD 4096
char *iabi_stack_low, *iabi_stack_top;
static unsigned char guard_byte[GUARD];

static uint64_t seed;

static uint64_t
rnd (void)
{
  seed ^= seed << 13;
  seed ^= seed >> 7;
  seed ^= seed << 17;
  return seed * 0x2545f4914f6cdd1dull;
}

static void
fill (void *to, size_t n)
{
  unsigned char *p = to;
  while (n--)
    *p++ = rnd () >> 32;
}

static char why[200];
static sigjmp_buf crashed;
static volatile sig_atomic_t in_shot;

static void
on_signal (int number, siginfo_t *info, void *context)
{
  ucontext_t *u = context;
  if (!in_shot)
    _exit (70);
  snprintf (why, sizeof why, "signal %d (%s) at %#lx", number,
	    strsignal (number), (word) u->uc_mcontext.gregs[CONTEXT_IP]);
  (void) info;
  siglongjmp (crashed, 1);
}

/* 3 with AVX-512F and BW, 2 with AVX, 1 with SSE alone; the OS has to have
   switched the state on (SDM Vol. 1, 13.3, 14.3 and 15.2).  */
static int
vector_level (void)
{
  unsigned a, b, c, d, xcr0;
  if (!__get_cpuid (1, &a, &b, &c, &d) || !(c & bit_OSXSAVE))
    return 1;
  __asm__ ("xgetbv" : "=a"(xcr0), "=d"(d) : "c"(0));
  if (!(c & bit_AVX) || (xcr0 & 6) != 6)
    return 1;
  if (__get_cpuid_count (7, 0, &a, &b, &c, &d) && (b & bit_AVX512F)
      && (b & bit_AVX512BW) && (xcr0 & 0xe6) == 0xe6)
    return 3;
  return 2;
}

void
iabi_fire_init (void)
{
  static const int caught[]
    = { SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGTRAP, SIGVTALRM,
	SIGABRT };
  struct sigaction action = { .sa_sigaction = on_signal,
			      .sa_flags = SA_SIGINFO | SA_ONSTACK
					  | SA_NODEFER };
  stack_t other = { .ss_size = 65536 };
  char *p = mmap (NULL, STACK_SIZE + 4096, PROT_READ | PROT_WRITE,
		  MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  other.ss_sp = malloc (other.ss_size);
  if (p == MAP_FAILED || !other.ss_sp || mprotect (p, 4096, PROT_NONE)
      || sigaltstack (&other, NULL))
    {
      perror ("harness");
      exit (70);
    }
  iabi_stack_low = p + 4096;
  iabi_stack_top = iabi_stack_low + STACK_SIZE;
  for (size_t i = 0; i < sizeof caught / sizeof *caught; i++)
    sigaction (caught[i], &action, NULL);
  seed = 88172645463325252ull;
  fill (guard_byte, sizeof guard_byte);
  iabi_vec_level = vector_level ();
}

/* How many shots tell all there is to tell of a handler: DF clear and set,
   and on i386 the four word alignments of ESP.  */
unsigned
iabi_shots (void)
{
  return 8;
}

/* fxsave's image (SDM Vol. 1, table 10-2): control words within what they
   may hold, every exception masked, all eight stack registers with random
   values; in every other shot some of them are empty.  */
static void
fill_fx (unsigned number)
{
  unsigned char *fx = iabi_fx_in;
  uint16_t control = 0x37f ^ (rnd () & 0xc00), status = rnd () & 0x7f00;
  uint32_t mxcsr = 0x1f80 | (rnd () & 0xe03f);
  memset (fx, 0, 512);
  memcpy (fx, &control, 2);
  memcpy (fx + 2, &status, 2);
  fx[4] = number & 2 ? 0xff : rnd ();
  memcpy (fx + 24, &mxcsr, 4);
  for (int i = 0; i < 8; i++)
    {
      unsigned char *st = fx + 32 + 16 * i;
      uint16_t exponent = 0x3f00 + (rnd () & 0x1ff);
      fill (st, 8);
      st[7] |= 0x80;
      memcpy (st + 8, &exponent, 2);
    }
  fill (iabi_vec_in, sizeof iabi_vec_in);
  fill (iabi_k_in, sizeof iabi_k_in);
  for (int i = 0; i < N_XMM; i++)
    memcpy (fx + 160 + 16 * i, iabi_vec_in[i], 16);
}

/* The selectors as they are.  */
static void
read_segments (struct iabi_state *s)
{
  unsigned v;
  __asm__ ("mov %%ds, %0" : "=r"(v));
  s->reg[DS] = v;
  __asm__ ("mov %%es, %0" : "=r"(v));
  s->reg[ES] = v;
  __asm__ ("mov %%fs, %0" : "=r"(v));
  s->reg[FS] = v;
  __asm__ ("mov %%gs, %0" : "=r"(v));
  s->reg[GS] = v;
}

/* Registers, flags and the frame that the CPU pushes.  x86-64 aligns the
   stack to 16 before it pushes (SDM Vol. 3, 6.14.2), i386 does not.  */
static void
load (struct iabi_shot *s)
{
  word flags = 0x202 | (rnd () & FLAG_ARITH), top, cs, ss;
  char *sp;
  __asm__ ("mov %%cs, %0" : "=r"(cs));
  __asm__ ("mov %%ss, %0" : "=r"(ss));
  /* A plain function may rely on DF being clear.  */
  if ((s->number & 1) && !(s->test->flags & CALLABLE))
    flags |= FLAG_DF;
  for (int i = 0; i < N_GPR; i++)
    iabi_in.reg[i] = rnd ();
  read_segments (&iabi_in);
  iabi_in.reg[FLAGS] = flags;
#ifdef __x86_64__
  top = (word) iabi_stack_top - GUARD + 512 + rnd () % 256;
  sp = (char *) (top & -16);
#else
  top = (word) iabi_stack_top - GUARD + 512 + 4 * (s->number / 2 % 4);
  sp = (char *) top;
#endif
  /* The psABI wants the stack aligned to 16 at a call.  */
  if (s->test->flags & CALLABLE)
    sp = (char *) ((word) sp & -16);
  memcpy (iabi_stack_top - GUARD, guard_byte, GUARD);
  memcpy (iabi_stack_low, guard_byte, GUARD);
  fill (sp - 1024, 1024);
  s->want = iabi_in;
  s->landing = LAND_HERE;
  if (s->test->flags & CALLABLE)
    {
      /* A plain function: only a return address.  */
      sp -= sizeof (word);
      *(word *) sp = (word) iabi_land;
      iabi_frame = sp;
      s->frame = NULL;
      s->want.reg[SP] = (word) sp + sizeof (word);
      return;
    }
  s->frame = (struct frame *) sp - 1;
  /* ID, NT and AC differ in what is restored: `iret' must bring them back.
     AC itself would make the handler's unaligned accesses trap in ring 3,
     and NT its `iret'.  */
  s->want_frame.flags = flags | (rnd () & (FLAG_AC | FLAG_ID | 0x4000));
  s->want_frame.ip = (word) iabi_land;
  s->want_frame.cs = cs;
#ifdef __x86_64__
  s->want_frame.sp = top;
  s->want_frame.ss = ss;
#endif
  s->want.reg[FLAGS] = s->want_frame.flags;
  s->want.reg[SP] = top;
  *s->frame = s->want_frame;
  iabi_frame = s->frame;
  s->code = rnd ();
  if (s->test->code)
    {
      iabi_frame = (word *) s->frame - 1;
      *(word *) iabi_frame = s->code;
    }
}

static const char *
differs (const char *what, int i, unsigned long long is,
	 unsigned long long want)
{
  snprintf (why, sizeof why, "%s%.0d is %#llx, was %#llx", what, i, is, want);
  return why;
}

static const char *
compare_vectors (void)
{
  static const int bytes[] = { 0, 0, 32, 64 };
  const unsigned char *in = iabi_fx_in, *out = iabi_fx_out;
  for (int i = 160; i < 160 + 16 * N_XMM; i++)
    if (in[i] != out[i])
      return differs ("xmm byte ", i - 160, out[i], in[i]);
  for (int i = 0; i < (iabi_vec_level > 2 ? N_EVEX : N_XMM); i++)
    for (int b = 0; b < bytes[iabi_vec_level]; b++)
      if (iabi_vec_in[i][b] != iabi_vec_out[i][b])
	{
	  snprintf (why, sizeof why, "vector %d byte %d changed", i, b);
	  return why;
	}
  for (int i = 0; iabi_vec_level > 2 && i < 8; i++)
    if (iabi_k_in[i] != iabi_k_out[i])
      return differs ("mask k", i, iabi_k_out[i], iabi_k_in[i]);
  if (memcmp (in, out, 2))
    return "x87 control word changed";
  if (memcmp (in + 2, out + 2, 2))
    return "x87 status word changed";
  if (in[4] != out[4])
    return "x87 tag word changed";
  if (memcmp (in + 24, out + 24, 4))
    return "mxcsr changed";
  for (int i = 0; i < 8; i++)
    if (memcmp (in + 32 + 16 * i, out + 32 + 16 * i, 10))
      return differs ("x87 register st", i, 0, 0);
  return NULL;
}

static const char *
compare (const struct iabi_shot *s)
{
  const struct iabi_test *t = s->test;
  int noreturn = (t->flags & NORETURN) || s->landing == LAND_ESCAPE;
  const char *p = iabi_stack_top - GUARD;
  const char *end = s->frame ? (const char *) (s->frame + 1)
			     : (const char *) iabi_frame + sizeof (word);
  if (iabi_landed != (int) (noreturn ? LAND_ESCAPE : s->landing))
    return differs ("landing", 0, iabi_landed, s->landing);
  for (int i = 0; i < N_STATE && !noreturn; i++)
    if ((i < N_GPR || i >= FLAGS)
	&& !((t->flags & CALLABLE) && i == FLAGS)
	&& iabi_out.reg[i] != s->want.reg[i])
      return differs (reg_name[i], 0, iabi_out.reg[i], s->want.reg[i]);
  if ((t->flags & CALLABLE) && (iabi_out.reg[FLAGS] & FLAG_DF))
    return "DF set after a callable function";
  for (int i = 0; end + i < iabi_stack_top; i++)
    if ((unsigned char) end[i] != guard_byte[end + i - p])
      return differs ("guard above, byte ", i, end[i], guard_byte[end + i - p]);
  if (memcmp (iabi_stack_low, guard_byte, GUARD))
    return "guard below changed";
  if (s->frame && !noreturn
      && memcmp (s->frame, &s->want_frame, sizeof *s->frame))
    return "frame is not as wanted";
  return noreturn ? NULL : compare_vectors ();
}

/* Runs shot NUMBER of T; NULL if all is well, else what is not.  */
const char *
iabi_fire (const struct iabi_test *t, unsigned number)
{
  struct iabi_shot s = { .test = t, .number = number };
  const char *p;
  seed = 88172645463325252ull + number * 0x9e3779b97f4a7c15ull;
  for (p = t->name; *p; p++)
    seed = seed * 31 + *p;
  fill_fx (number);
  load (&s);
  if (t->before)
    t->before (&s);
  iabi_handler = t->handler;
  iabi_landed = LAND_NOWHERE;
  ext_calls = ext_badly = 0;
  memset (&iabi_out, 0, sizeof iabi_out);
  if (sigsetjmp (crashed, 1))
    {
      in_shot = 0;
      return why;
    }
  in_shot = 1;
  iabi_enter ();
  in_shot = 0;
  p = compare (&s);
  if (!p && t->after)
    p = t->after (&s);
  return p;
}
