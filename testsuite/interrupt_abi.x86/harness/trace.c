/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One shot under single-stepping: what is executed is counted, not read.
   The handler runs in a fork of the harness, which the parent steps from the
   handler's first instruction to its last.  */
#define _GNU_SOURCE
#include "harness.h"
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/ptrace.h>
#include <sys/uio.h>
#include <sys/user.h>
#include <sys/wait.h>
#include <unistd.h>

#ifdef __x86_64__
# define IP(R) ((word) (R).rip)
# define STACK(R) (R).rsp
#else
# define IP(R) ((word) (R).eip)
# define STACK(R) (R).esp
#endif
#define MAX_STEPS 300000

/* What the tracer makes of one instruction.  */
struct insn
{
  enum { OTHER, CALL, RET, IRET, STORE, LOAD, PADDING } kind;
  int reg;	/* STORE, LOAD: the register, by the CPU's number.  */
  int repeats;	/* Has a rep prefix.  */
};

/* Register NUMBER (0 ax, 1 cx, 2 dx, 3 bx, 4 sp, ...) in R.  */
static word
reg (const struct user_regs_struct *r, int number)
{
  switch (number)
    {
#ifdef __x86_64__
    case 0: return r->rax;
    case 1: return r->rcx;
    case 2: return r->rdx;
    case 3: return r->rbx;
    case 5: return r->rbp;
    case 6: return r->rsi;
    case 7: return r->rdi;
    case 8: return r->r8;
    case 9: return r->r9;
    case 10: return r->r10;
    case 11: return r->r11;
    case 12: return r->r12;
    case 13: return r->r13;
    case 14: return r->r14;
    case 15: return r->r15;
#else
    case 0: return r->eax;
    case 1: return r->ecx;
    case 2: return r->edx;
    case 3: return r->ebx;
    case 5: return r->ebp;
    case 6: return r->esi;
    case 7: return r->edi;
#endif
    default: return 0;
    }
}

/* Decodes as much as counting needs of the instruction at P (SDM Vol. 2,
   2.1 and appendix A): both widths have the same opcodes but for REX.  */
static struct insn
decode (const unsigned char *p)
{
  struct insn i = { OTHER, -1, 0 };
  int rex = 0, op, modrm;
  for (;; p++)
    if (*p == 0xf2 || *p == 0xf3)
      i.repeats = 1;
    else if (*p != 0x66 && *p != 0x67 && *p != 0x2e && *p != 0x3e
	     && *p != 0x26 && *p != 0x36 && *p != 0x64 && *p != 0x65)
      break;
#ifdef __x86_64__
  if ((*p & 0xf0) == 0x40)
    rex = *p++;
#endif
  op = p[0];
  modrm = p[1];
  if (op >= 0x50 && op <= 0x57)
    i.kind = STORE, i.reg = (op & 7) | (rex & 1) << 3;
  else if (op >= 0x58 && op <= 0x5f)
    i.kind = LOAD, i.reg = (op & 7) | (rex & 1) << 3;
  else if ((op == 0x89 || op == 0x8b) && modrm < 0xc0
	   && (sizeof (word) == 4 || (rex & 8)))
    {
      i.kind = op == 0x89 ? STORE : LOAD;
      i.reg = (modrm >> 3 & 7) | (rex & 4) << 1;
    }
  else if (op == 0xc9) /* leave */
    i.kind = LOAD, i.reg = 5;
  else if (op == 0xe8 || (op == 0xff && (modrm >> 3 & 7) == 2))
    i.kind = CALL;
  else if (op == 0xc3 || op == 0xc2)
    i.kind = RET;
  else if (op == 0xcf)
    i.kind = IRET;
  else if (op == 0x90 || (op == 0x0f && modrm == 0x1f)) /* nop */
    i.kind = PADDING;
  return i;
}

/* Memory of the child.  */
static void
peek (pid_t child, word at, void *to, size_t n)
{
  struct iovec l = { to, n }, r = { (void *) at, n };
  memset (to, 0, n);
  while (r.iov_len && process_vm_readv (child, &l, 1, &r, 1, 0) < 0)
    l.iov_len = --r.iov_len;
}

/* What a nested interrupt does to the stack: it overwrites all below SP.  */
static void
nested_interrupt (pid_t child, word sp)
{
  unsigned char junk[256];
  struct iovec l = { junk, sizeof junk };
  struct iovec r = { (void *) (sp - sizeof junk), sizeof junk };
  memset (junk, 0xc3, sizeof junk);
  process_vm_writev (child, &l, 1, &r, 1, 0);
}

static char stopped[80];

static int
step (pid_t child, struct user_regs_struct *r)
{
  int status = 0;
  if (ptrace (PTRACE_SINGLESTEP, child, NULL, NULL) < 0
      || waitpid (child, &status, 0) < 0 || !WIFSTOPPED (status)
      || WSTOPSIG (status) != SIGTRAP)
    {
      snprintf (stopped, sizeof stopped, "stopped by signal %d at %#lx",
		WIFSTOPPED (status) ? WSTOPSIG (status) : 0, IP (*r));
      return 0;
    }
  return ptrace (PTRACE_GETREGS, child, NULL, r) == 0;
}

static const char *
walk (pid_t child, const struct iabi_test *t, int nested,
      struct iabi_count *c)
{
  struct user_regs_struct r = { 0 }, entry, before;
  unsigned char bytes[16];
  int depth = 0;
  do
    if (!step (child, &r))
      return "the handler was not reached";
  while (IP (r) != (word) t->handler);
  entry = r;
  for (long n = 0; n < MAX_STEPS; n++)
    {
      struct insn i;
      peek (child, IP (r), bytes, sizeof bytes);
      i = decode (bytes);
      before = r;
      if (nested && depth == 0)
	nested_interrupt (child, STACK (r));
      if (i.kind == IRET || (i.kind == RET && depth == 0)
	  || IP (r) == (word) iabi_escape)
	{
	  if (IP (r) == (word) iabi_escape)
	    return NULL;
	  c->all++, c->own++;
	  return step (child, &r) ? NULL : stopped;
	}
      if (!step (child, &r))
	return stopped;
      /* How much a loop's start is padded depends on where it is.  */
      if ((i.repeats && IP (r) == IP (before)) || i.kind == PADDING)
	continue;
      c->all++;
      if (depth == 0)
	c->own++;
      if (depth == 0 && i.reg >= 0 && i.reg != 4)
	{
	  word was = reg (&entry, i.reg);
	  if (i.kind == STORE && reg (&before, i.reg) == was)
	    c->saves++;
	  if (i.kind == LOAD && reg (&r, i.reg) == was)
	    c->restores++;
	}
      /* sub, add, and, lea of SP; mov of SP to BP.  */
      if (depth == 0 && i.kind == OTHER
	  && (STACK (r) != STACK (before)
	      || (reg (&r, 5) == STACK (r) && reg (&before, 5) != STACK (r))))
	c->adjusts++;
      depth += i.kind == CALL;
      depth -= i.kind == RET;
    }
  return "too many instructions";
}

/* Runs shot NUMBER of T (with NESTED: with the stack below SP overwritten at each
   of the handler's own instructions) and says in *C what it executed.  */
void
iabi_trace_shot (const struct iabi_test *t, unsigned number, int nested,
		 struct iabi_count *c)
{
  static char *shared;
  int status;
  pid_t child;
  memset (c, 0, sizeof *c);
  if (!shared)
    shared = mmap (NULL, 4096, PROT_READ | PROT_WRITE,
		   MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  *shared = 0;
  child = fork ();
  if (child == 0)
    {
      const char *why;
      ptrace (PTRACE_TRACEME, 0, NULL, NULL);
      iabi_traced = 1;
      why = iabi_fire (t, number);
      if (why)
	snprintf (shared, 4096, "%s", why);
      _exit (0);
    }
  if (waitpid (child, &status, 0) < 0 || !WIFSTOPPED (status))
    c->why = "cannot trace";
  else
    c->why = walk (child, t, nested, c);
  if (!c->why)
    {
      /* The kernel may take the trap flag for the program's own after a popf
	 that it stepped over.  */
      struct user_regs_struct r;
      ptrace (PTRACE_GETREGS, child, NULL, &r);
      r.eflags &= ~0x100;
      ptrace (PTRACE_SETREGS, child, NULL, &r);
      /* Let it compare; a signal in it is its own affair.  */
      int sig = 0;
      while (ptrace (PTRACE_CONT, child, NULL, sig) == 0
	     && waitpid (child, &status, 0) > 0 && WIFSTOPPED (status))
	sig = WSTOPSIG (status);
      if (*shared)
	c->why = shared;
    }
  else
    {
      kill (child, SIGKILL);
      waitpid (child, &status, 0);
    }
}
