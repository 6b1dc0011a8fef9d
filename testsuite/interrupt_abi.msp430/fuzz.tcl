# SPDX-License-Identifier: GPL-3.0-or-later
# Random handlers.  Each body is made twice, as a handler and as an ordinary
# function: both must leave the same in the variables, and the handler nothing
# in registers.

proc fuzz_pick { list } {
    return [lindex $list [expr { int (rand () * [llength $list]) }]]
}
proc fuzz_chance { percent } {
    return [expr { rand () * 100 < $percent }]
}

# A variable of struct all or a local.
proc fuzz_variable { } {
    return [fuzz_pick { g.c g.i g.u g.l g.ul g.ll g.v g.w g.a[g.u&7]
	g.b[g.c&3] x y z p[x&3] }]
}

proc fuzz_expression { depth } {
    if { $depth <= 0 } {
	return [fuzz_pick [list [fuzz_variable] [fuzz_variable] \
			       [expr { int (rand () * 300) - 60 }]]]
    }
    set a [fuzz_expression [expr { $depth - 1 }]]
    set b [fuzz_expression [expr { $depth - 1 - int (rand () * 2) }]]
    switch [fuzz_pick { op op op op shift div cmp not cond }] {
	op { return "($a [fuzz_pick { + - * & | ^ }] $b)" }
	shift { return "((unsigned) ($a) [fuzz_pick { << >> }] (($b) & 7))" }
	div { return "($a [fuzz_pick { / % }] ((($b) & 31) + 3))" }
	cmp { return "($a [fuzz_pick { < > == != <= >= }] $b)" }
	not { return "[fuzz_pick { ~ ! - }]($a)" }
	cond { return "($a ? $b : [fuzz_variable])" }
    }
}

proc fuzz_statement { depth } {
    set indent [string repeat "  " [expr { 5 - $depth }]]
    switch [fuzz_pick { set set set set call if if rare loop switch ext sum }] {
	call {
	    # On its own: the order of two side effects is the compiler's.
	    return "$indent[fuzz_pick { x y z }] = [fuzz_pick { helper1 helper2
		keeper }] ([fuzz_expression 1], [fuzz_expression 1]);\n"
	}
	set {
	    return "$indent[fuzz_variable] [fuzz_pick { = += ^= |= -= }]\
		    [fuzz_expression 2];\n"
	}
	if {
	    if { $depth > 0 } {
		return "${indent}if ([fuzz_expression 1]) {\n[fuzz_block \
		    $depth]$indent}[expr { [fuzz_chance 40] ? " else {\n[fuzz_block \
		    $depth]$indent}" : "" }]\n"
	    }
	}
	rare {
	    set call [fuzz_pick { "ext ();" "x = ext_sum (x, y, 1, z, 2, g.i);"
		"y += helper2 (x, 3);" "ext (); ext ();" }]
	    return "${indent}if (__builtin_expect (g.[fuzz_pick { v w i }] ==\
		    [expr { int (rand () * 4) }], 0)) { $call }\n"
	}
	loop {
	    if { $depth > 0 } {
		return "${indent}for (unsigned k$depth = 0; k$depth <\
			[expr { 1 + int (rand () * 5) }]; k$depth++) {\n[fuzz_block \
			$depth]$indent}\n"
	    }
	}
	switch {
	    if { $depth > 1 } {
		set text "${indent}switch (([fuzz_expression 1]) & 7) {\n"
		for { set k 0 } { $k < 6 } { incr k } {
		    append text "${indent}case $k:\n[fuzz_statement 0]"
		    append text [expr { [fuzz_chance 80] ? "${indent}break;\n" : "" }]
		}
		return "$text$indent}\n"
	    }
	}
	ext { return "${indent}ext ();\n" }
	sum { return "${indent}z = ext_sum (x, g.i, y, 7, z, g.u);\n" }
    }
    return "${indent}g.v++;\n"
}

proc fuzz_block { depth } {
    set text ""
    for { set k 0 } { $k < 1 + rand () * 3 } { incr k } {
	append text [fuzz_statement [expr { $depth - 1 }]]
    }
    return $text
}

# A C file with COUNT handlers, made of SEED.
proc fuzz_program { seed count } {
    expr { srand ($seed) }
    set text {/* Made by fuzz.tcl.  */
#include "bench.h"
#define INLINE static inline __attribute__ ((always_inline))
struct all
{
  unsigned char c, b[4];
  int i, a[8];
  unsigned u;
  long l;
  unsigned long ul;
  long long ll;
  volatile int v;
  volatile unsigned char w;
};
static struct all g, after;
static void
zero (void)
{
  memset (&g, 0, sizeof g);
  g.c = 200, g.i = -3, g.u = 40000u, g.l = -70000, g.ul = 3000000000ul;
  g.ll = 0x123456789abLL, g.v = 1, g.w = 2, g.a[3] = 77, g.b[2] = 9;
}
static int
same (void (*f) (void))
{
  const char *p = (const char *) &g, *q = (const char *) &after;
  after = g;
  zero ();
  f ();
  for (unsigned k = 0; k < sizeof g; k++)
    if (p[k] != q[k])
      return 0;
  return 1;
}
#ifdef BUILTIN
#define KEEPER
#else
#define KEEPER __attribute__ ((interrupt_abi ("preserve-all")))
#endif
}
    foreach { name what } { helper1 "" helper2 "" keeper KEEPER } {
	append text "static int __attribute__ ((noinline)) $what $name (int x, int y)\n" \
	    "{\n  int z = 2, p\[4\] = { x, y };\n" \
	    [string map { helper1 ext_id helper2 ext_id keeper ext_id } \
		 [fuzz_block 2]] "  return x + z + p\[1\];\n}\n"
    }
    set text [string map { "static int __attribute__ ((noinline))  helper1" \
		"static int ext_id (int a, int b) { return a - b; }\nstatic int __attribute__ ((noinline)) helper1" } $text]
    set rows ""
    for { set n 0 } { $n < $count } { incr n } {
	set kind [fuzz_pick { HANDLER HANDLER HANDLER HANDLER_WAKEUP }]
	append text "INLINE void body$n (void)\n{\n" \
	    "  int x = 1, y = g.i, z = 3, p\[4\] = { 1, 2, 3, 4 };\n" \
	    [fuzz_block 4] "  g.l += x + y + z + p\[2\];\n}\n" \
	    "static void __attribute__ ((noinline)) ref$n (void) { body$n (); }\n" \
	    "$kind (h$n) { body$n (); }\n" \
	    "static int ok$n (void) { return same (ref$n); }\n"
	set clear [expr { $kind eq "HANDLER" ? 0 : 0xf0 }]
	append rows "  { \"h$n\", h$n, zero, ok$n, $clear, 0 },\n"
    }
    append text "const struct test tests\[\] = {\n$rows  { 0, 0, 0, 0, 0, 0 }\n};\n"
    return $text
}
