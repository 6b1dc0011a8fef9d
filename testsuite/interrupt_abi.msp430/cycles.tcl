# SPDX-License-Identifier: GPL-3.0-or-later
# Cycles of a handler from the interrupt's acceptance to the end of its RETI,
# out of what the simulators print.

# The 430: mspdebug's tracer prints "CYCLE: irq handle 9" when it accepts the
# interrupt of run/snap.S, and "CYCLE: write.w => 0x0162 0x0000" for the first
# instruction after NOP in the interrupted code.  A list of differences, one
# an interrupt.  A lone RETI has 6 + 5 cycles (family user's guide SLAU049,
# "Interrupt and Subroutine Cycles"), which tells the rest: EXTRA.
proc cycles_430 { text } {
    set cycles {}
    set begin ""
    foreach line [split $text "\n"] {
	if { [regexp {^\s*(\d+): irq handle 9} $line - at] } {
	    set begin $at
	} elseif { $begin ne ""
		   && [regexp {^\s*(\d+): write.w => 0x0162 0x0000} $line - at] } {
	    lappend cycles [expr { $at - $begin }]
	    set begin ""
	}
    }
    return $cycles
}

# Which addressing mode OPERAND has: r, pc, k (a constant that the constant
# generator makes), i (immediate), @ (indirect), m (indexed or absolute).
proc operand_mode { operand } {
    switch -regexp -- $operand {
	{^(r0|pc)$} { return pc }
	{^(r[0-9]+|sp|sr)$} { return r }
	{^#(0|1|2|4|8|-1|0x0000|0x0001|0x0002|0x0004|0x0008|0xffff|0xff)$} { return k }
	{^#} { return i }
	{^@} { return @ }
	default { return m }
    }
}

# Cycles of one instruction of the CPUX: family user's guide SLAU208, chapter
# CPUX, tables "MSP430 Format II", "MSP430 Format I", "Extended Format II",
# "Extended Format I" and "Address Instruction Cycles and Length".
proc cycles_of { mnemonic operands } {
    set src [operand_mode [lindex $operands 0]]
    set dst [operand_mode [lindex $operands end]]
    set n 0
    regexp {^#(\d+)$} [lindex $operands 0] - n
    regsub {\.w$} $mnemonic "" mnemonic
    switch -regexp -- $mnemonic {
	{^reti$} - {^reta$} { return 5 }
	{^ret$} { return 4 }
	{^(nop|setc|clrc|setz|clrz|dint|eint)$} { return 1 }
	{^(jmp|jn?[zce]q?|jeq|jne|jl|jge|jn|jhs|jlo)$} { return 2 }
	{^(pushm|popm)$} { return [expr { 2 + $n }] }
	{^(pushm|popm)\.a$} { return [expr { 2 + 2 * $n }] }
	{^(rlam|rram|rrum|rrcm)(\.a)?$} { return $n }
	{^rpt$} { return $n }
	{^push$} { return [expr { $src eq "m" ? 4 : 3 }] }
	{^pop$} { return [expr { $dst eq "r" ? 2 : 4 }] }
	{^call$} { return [expr { $src eq "m" ? 5 : 4 }] }
	{^calla$} { return [expr { $src in { @ m } ? 6 : 5 }] }
	{^(bra|mova)$} {
	    if { $mnemonic eq "bra" } { set dst r }
	    array set t { r 1 pc 3 k 2 i 2 @ 3 m 4 }
	    return [expr { $dst eq "m" ? 4 : $t($src) }]
	}
	{^(adda|suba|cmpa|incda|decda|tsta)$} {
	    return [expr { $src in { i k } && [llength $operands] > 1 ? 2 : 1 }]
	}
	{^br$} { array set t { r 3 k 3 i 3 @ 4 m 5 pc 3 }; return $t($src) }
	{^(swpb|sxt|rra|rrc)(\.b)?$} { return [expr { $dst eq "r" ? 1 : 4 }] }
    }
    # Format I and what is emulated with it.
    set wide [regsub {x(\.[ab])?$} $mnemonic {\1} mnemonic]
    set address [regsub {\.[ab]$} $mnemonic "" mnemonic]
    if { $mnemonic in { clr inc incd dec decd inv tst adc sbc dadc } } {
	set src k
    }
    if { $mnemonic in { rla rlc } } {
	set src $dst
    }
    if { $mnemonic ni { mov add addc sub subc cmp dadd bit bic bis xor and
	    clr inc incd dec decd inv tst adc sbc dadc rla rlc } } {
	error "no cycles known for $mnemonic $operands"
    }
    array set to_register { r 1 k 1 i 2 @ 2 m 3 pc 1 }
    array set to_memory { r 4 k 4 i 5 @ 5 m 6 pc 4 }
    if { $dst eq "m" } {
	set c $to_memory($src)
	if { $mnemonic in { mov bit cmp clr tst } } {
	    incr c -1
	}
    } else {
	set c $to_register($src)
	if { $dst eq "pc" } {
	    incr c 2
	}
    }
    return [expr { $c + $wide }]
}

# The 430X: what GNU's simulator prints with --trace-insn --trace-disasm, from
# the branch to the handler in run/snap.S to RETI; 6 for the acceptance.  A
# list with three counts for each interrupt: cycles; cycles as if PUSHM.A and
# POPM.A took no more than PUSHM.W and POPM.W; instructions.
proc cycles_430x { text } {
    set counts {}
    set inside 0
    array set known {}
    foreach { all mnemonic operands } \
	[regexp -all -inline -line \
	     {^disasm: +0x[0-9a-f]+ +-([a-z.]+)[ \t]*([^;\n]*)} $text] {
	if { !$inside } {
	    if { $mnemonic eq "bra" && [string match "&*" $operands] } {
		set inside 1
		set cycles 6
		set narrow 6
		set instructions 0
	    }
	    continue
	}
	set insn "$mnemonic $operands"
	if { ![info exists known($insn)] } {
	    set list [lmap o [split $operands ","] { string trim $o }]
	    set n [cycles_of $mnemonic $list]
	    regsub {^(pushm|popm)\.a$} $mnemonic {\1} mnemonic
	    set known($insn) [list $n [cycles_of $mnemonic $list]]
	}
	incr cycles [lindex $known($insn) 0]
	incr narrow [lindex $known($insn) 1]
	incr instructions
	if { $mnemonic eq "reti" } {
	    lappend counts [list $cycles $narrow $instructions]
	    set inside 0
	}
    }
    return $counts
}

# {name {CYCLES NARROW INSTRUCTIONS} ...} of an image's output TEXT, as above;
# on the 430 all three are cycles.
proc cycles_table { cpu text } {
    set names {}
    foreach { all name } [regexp -all -inline -line {^(?:PASS|FAIL): ([^\[\n]*)} \
			      $text] {
	lappend names [string trim $name]
    }
    if { $cpu eq "430" } {
	set counts [lmap n [cycles_430 $text] { list $n $n $n }]
    } else {
	set counts [cycles_430x $text]
    }
    if { [llength $names] != [llength $counts] } {
	error "[llength $names] handlers, [llength $counts] interrupts"
    }
    set table {}
    foreach name $names count $counts {
	lappend table $name $count
    }
    return $table
}
