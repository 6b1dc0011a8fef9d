# SPDX-License-Identifier: GPL-3.0-or-later
# usage: expect fuzz.tcl SEED NUMBER > file.c
# One random program as testsuite/interrupt_abi.fuzz/run.sh wants it, of the
# kind that its own generator does not make: variables of every width, arrays
# indexed by what is not known, loops around calls, changes of the saved SR.

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
    global fuzz_callees fuzz_in_handler
    set indent [string repeat "  " [expr { 5 - $depth }]]
    switch [fuzz_pick { set set set set call if if rare loop switch ext sum sr }] {
	call {
	    # On its own: the order of two side effects is the compiler's.
	    return "$indent[fuzz_pick { x y z }] = [fuzz_pick $fuzz_callees]\
		    ([fuzz_expression 1], [fuzz_expression 1]);\n"
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
	    set call [fuzz_pick { "ext ();" "x = ext9 (x, y, 1, z, 2, g.i, 3, 4, x);"
		"y += other (x, 3);" "ext (); ext ();" }]
	    if { $fuzz_in_handler && [fuzz_chance 20] } {
		append call [fuzz_pick { " FUZZ_BIS;" " FUZZ_BIC;" }]
	    }
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
	sum { return "${indent}z = ext9 (x, g.i, y, 7, z, g.u, x, y, 5);\n" }
	sr {
	    if { $fuzz_in_handler } {
		return "$indent[fuzz_pick { FUZZ_BIS FUZZ_BIC }];\n"
	    }
	}
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

puts "/* fuzz.tcl $argv */"
lassign $argv seed number
expr { srand (($seed * 1009 + $number) % 2147483646 + 1) }
expr { rand () }
puts {#include "fuzz.h"
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
static struct all g;
static void
fuzz_start (unsigned long k)
{
  memset (&g, 0, sizeof g);
  g.c = 200 + k, g.i = -3 * k, g.u = 40000u, g.l = -70000, g.ul = 3000000000ul;
  g.ll = 0x123456789abLL * k, g.v = k & 3, g.w = 2, g.a[3] = 77, g.b[2] = 9;
}
static void fuzz_finish (void) {}
static int NOINLINE other (int a, int b) { return a - b; }}
set fuzz_callees other
set fuzz_in_handler 0
foreach { name what } { helper1 NOINLINE helper2 NOIPA keeper "NOINLINE PRESERVE_ALL" } {
    puts "static int $what\n$name (int x, int y)\n{\n  int z = 2, p\[4\] = { x, y };\n[fuzz_block 2]  return x + z + p\[1\];\n}"
    lappend fuzz_callees $name
}
set fuzz_in_handler 1
puts "FUZZ_HANDLER ($number, 0)\n{\n  int x = 1, y = g.i, z = 3, p\[4\] = { 1, 2, 3, 4 };\n[fuzz_block 4]  g.l += x + y + z + p\[2\];\n}\nFUZZ_PROGRAM ($number, 0, g)"
