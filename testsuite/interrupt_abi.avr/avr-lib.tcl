# SPDX-License-Identifier: GPL-3.0-or-later
#
# Building images for AVR and running them: shared by the .exp files here.

set avr_dir [file join $srcdir $subdir]

# {NAME -mmcu avrsim's options and device, defines, linker's options}: one of
# each core family that GCC 12 has and Debian's avr-libc supports.  simavr has
# no xmega and no reduced core; avrsim runs their code on a core with the same
# size of the program counter (sim/avrsim.c).
set avr_cores {
    { avr25 attiny85 "-m attiny85" -DRJMP "" }
    { avr4 atmega8 "-m atmega8" -DRJMP "" }
    { avr5 atmega328p "-m atmega328p" "" "" }
    { avr51 atmega1281 "-m atmega1281" "" "" }
    { avr6 atmega2560 "-m atmega2560" "" "" }
    { avrxmega2 atxmega32a4 "-p -m atmega328p" "" "" }
    { avrxmega4 avrxmega4 "-p -m atmega1281" "" "" }
    { avrxmega5 avrxmega5 "-x -m atmega1281" "" "" }
    { avrxmega6 avrxmega6 "-p -m atmega2560" "" "" }
    { avrxmega7 avrxmega7 "-x -m atmega2560" "" "" }
    { avrtiny avrtiny "-t -m atmega328p" "-DRJMP -DSMALL"
	"-Wl,-Tdata=0x800060,--defsym=__TEXT_REGION_LENGTH__=0x8000" }
}
# Older and rarer ones, at fewer levels.
set avr_rare_cores {
    { avr2 avr2 "-m attiny85" -DRJMP "" }
    { avr3 avr3 "-m atmega328p" "" "" }
    { avr31 avr31 "-m atmega1281" "" "" }
    { avr35 attiny167 "-m atmega328p" "" "" }
    { avrxmega3 avrxmega3 "-p -m atmega328p" "" "" }
}

# The simulator, built once a run with the host's compiler; "" where there is
# no libsimavr.
proc avr_simulator { } {
    global avr_dir avr_simulator_path
    if { [info exists avr_simulator_path] } {
	return $avr_simulator_path
    }
    set avr_simulator_path [iabi_scratch avrsim]
    set r [iabi_run [list gcc -std=gnu99 -O2 -o $avr_simulator_path \
			 {*}[lsort [glob $avr_dir/sim/*.c]] -lsimavr] 120]
    if { [lindex $r 0] != 0 } {
	unsupported "avrsim (libsimavr-dev is not installed)"
	set avr_simulator_path ""
    }
    return $avr_simulator_path
}

# An image of handlers FILE for CORE (an element of avr_cores) with FLAGS, in
# OUTPUT; PLUGIN: with the plugin.  1 if that worked.
proc avr_handlers { plugin file core flags output } {
    global avr_dir
    lassign $core family mcu - defines link
    set sources [list $avr_dir/handlers/$file $avr_dir/handlers/vectors.S]
    if { $file ne "wrong.S" } {
	lappend sources $avr_dir/handlers/external.c
    }
    set flags "-mmcu=$mcu $defines $link -nostartfiles $flags"
    if { $plugin } {
	set r [iabi_compile $sources link $output $flags]
    } else {
	set r [iabi_compile_plain $sources link $output $flags]
    }
    return [expr { [lindex $r 0] == 0 && [lindex $r 1] eq "" }]
}

# Run avrsim's snapshot on IMAGE: one result a handler that fails, one for
# those that pass.  At least MINIMUM must be there.
proc avr_snapshot { name image core minimum } {
    lassign $core - - options
    set r [iabi_run [list [avr_simulator] snapshot {*}$options $image]]
    set passed 0
    set failed 0
    foreach line [split [lindex $r 1] "\n"] {
	if { [string match "PASS *" $line] } {
	    incr passed
	} elseif { [string match "FAIL *" $line] } {
	    incr failed
	    fail "$name: [string range $line 5 end]"
	}
    }
    if { !$failed } {
	iabi_check "$name: $passed handlers" [expr { $passed >= $minimum }]
    }
}
