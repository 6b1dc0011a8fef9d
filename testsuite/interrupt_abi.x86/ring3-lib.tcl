# SPDX-License-Identifier: GPL-3.0-or-later
#
# Building and running programs of the ring-3 harness.

set ring3_dir [file join $srcdir $subdir]

# The harness' own flags: no plugin, no PIC, so that addresses are known.
proc ring3_host_flags { } {
    return "-O2 -g -fno-pic -no-pie -Wall -Wextra"
}

# Objects of the harness itself, compiled once a run; "" if that fails.
proc ring3_harness { } {
    global ring3_dir ring3_objects
    if { [info exists ring3_objects] } {
	return $ring3_objects
    }
    set ring3_objects {}
    foreach f { enter.S shot.c main.c trace.c ext.c } {
	set o [iabi_scratch ring3/$f.o]
	set flags [ring3_host_flags]
	if { $f eq "ext.c" } {
	    append flags " -mgeneral-regs-only -mno-red-zone"
	}
	set r [iabi_compile_plain [list $ring3_dir/harness/$f] assemble $o $flags]
	if { [lindex $r 0] != 0 } {
	    fail "ring 3 harness: $f"
	    set ring3_objects {}
	    return {}
	}
	lappend ring3_objects $o
    }
    return $ring3_objects
}

proc ring3_self_test { mode } {
    global ring3_dir
    set name "ring 3 harness can fail [string trim $mode -]"
    set sources [list $ring3_dir/harness/broken.S $ring3_dir/harness/broken.c \
		     {*}[ring3_harness]]
    set exe [iabi_scratch ring3/broken]
    set r [iabi_compile_plain $sources link $exe [ring3_host_flags]]
    if { ![iabi_result "$name: link" $r] } {
	return
    }
    iabi_report_output $name [iabi_run [list $exe {*}$mode]] 50
}
