# SPDX-License-Identifier: GPL-3.0-or-later
# How the MSP430 tests build their images and run them: the 430 in mspdebug's
# simulator, the 430X, which that one lacks, in GNU's (msp430-elf-run, built
# from Debian's package gdb-source by setup.sh).

set msp430_run $srcdir/$subdir/run

# The 430 and both memory models of the 430X.
set msp430_cpus { 430 "-mcpu=msp430" 430x "-mcpu=msp430x" large "-mlarge" }

# GNU's simulator, or nothing.
proc msp430_gnu_sim { } {
    global srcdir subdir
    set r [iabi_run [list $srcdir/$subdir/setup.sh] 900]
    return [expr { [lindex $r 0] == 0
		   ? [lindex [split [lindex $r 1] "\n"] end] : "" }]
}

# Whether CPU can be run here; says unsupported NAME if not.
proc msp430_can_run { cpu name } {
    global msp430_sim
    if { $cpu eq "430" } {
	return [iabi_need $name mspdebug]
    }
    if { ![info exists msp430_sim] } {
	set msp430_sim [msp430_gnu_sim]
    }
    if { $msp430_sim eq "" } {
	unsupported "$name (GNU's MSP430 simulator is not installed)"
	return 0
    }
    return 1
}

# Libraries where there is no libc: libgcc and the multiplier's.
proc msp430_libraries { { multiplier none } } {
    return "-nostdlib -Wl,--start-group -lmul_$multiplier -lgcc\
	    -Wl,--end-group -Wl,--no-warn-rwx-segments"
}

# The parts of an image that are not under test, built once for FLAGS.
proc msp430_support { cpu cpuflags { flags "" } } {
    global msp430_run
    set objects {}
    foreach { file extra } [list snap.S "" print.c "-Os"] {
	set o [iabi_scratch support/$cpu-[file rootname $file].o]
	if { ![file exists $o] } {
	    set r [iabi_compile_plain [list $msp430_run/$file] assemble $o \
		       [concat $cpuflags $extra $flags -DBUILTIN]]
	    if { [lindex $r 0] != 0 } {
		return -code error "no support objects: [lindex $r 1]"
	    }
	}
	lappend objects $o
    }
    return $objects
}

# Run IMAGE; PREPARE and CONTINUE are more commands of mspdebug before and
# after the program has stopped for the first time.  Returns {status text}
# as iabi_run does, status 0 if the image came to its end.
proc msp430_execute { cpu image { prepare {} } { continue {} } } {
    global msp430_sim
    if { $cpu eq "430" } {
	set r [iabi_run [list mspdebug -q sim "prog $image" \
			     "simio add console con" \
			     "simio add timer t 3" "simio config t base 0x160" \
			     "simio config t irq0 9" "simio config t irq1 8" \
			     "simio config t iv 0x12e" "simio add hwmult mul" \
			     {*}$prepare "set pc start" "setbreak the_end" \
			     "run" {*}$continue] 20]
    } else {
	set r [iabi_run [list $msp430_sim $image] 20]
    }
    lassign $r status text
    if { ![regexp -line {^END$} $text] } {
	set status 1
    }
    return [list $status $text]
}
