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

# Flags besides the levels, and the levels at which they are tried.
proc ring3_variants { } {
    global IABI_TARGET
    set v {
	"-fstack-protector-all" { -O0 -O2 }
	"-fstack-clash-protection" { -O0 -O2 }
	"-fcf-protection=full" { -O0 -O2 }
	"-fno-omit-frame-pointer" { -O1 -O2 -Os }
	"-g" { -O2 }
	"-flto" { -O0 -O2 }
	"-flto -ffat-lto-objects -fPIC" { -O2 }
	"-fno-ipa-ra -fno-shrink-wrap" { -O2 }
	"-fno-toplevel-reorder" { -O2 }
	"-fno-inline" { -O2 }
	"-fno-guess-branch-probability" { -O2 }
	"-fno-reorder-blocks-and-partition" { -O2 }
	"-ffunction-sections -fdata-sections -fno-jump-tables" { -O2 }
	"-mindirect-branch=thunk -mfunction-return=thunk" { -O2 }
	"-mno-red-zone -fno-pie -fno-asynchronous-unwind-tables" { -O2 }
	"-maccumulate-outgoing-args" { -O2 }
	"-mno-push-args" { -O1 -O2 }
	"-mstringop-strategy=rep_byte" { -O2 }
	"-minline-all-stringops" { -O0 -O3 }
	"-fsanitize=undefined -fsanitize-undefined-trap-on-error" { -O1 }
	"-funroll-all-loops -fpeel-loops -fno-tree-vectorize" { -O3 }
	"-fsched-pressure -fschedule-insns" { -O2 }
	"-frename-registers -fweb" { -O3 }
	"-fomit-frame-pointer -fno-dse -fno-tree-dse" { -O2 }
	"-Ofast" { "" }
	"-fexceptions -funwind-tables" { -O2 }
	"-fsplit-wide-types-early -fselective-scheduling2" { -O2 }
	"-fzero-call-used-regs=all-gpr" { -O2 }
	"-include optimize.h -DIABI_OPTIMIZE_O0" { -O2 -Os }
	"-include optimize.h -DIABI_OPTIMIZE_O2" { -O0 }
	"-include optimize.h -DIABI_OPTIMIZE_O3" { -Os }
	"-include optimize.h -DIABI_OPTIMIZE_Os" { -O2 }
    }
    if { $IABI_TARGET eq "i386" } {
	append v {
	    "-mregparm=3 -DNO_LIBRARY" { -O0 -O2 }
	    "-mrtd -DNO_LIBRARY" { -O0 -O2 }
	    "-march=i386" { -O2 }
	    "-march=haswell" { -O2 }
	    "-mtune=znver3" { -O2 -O3 }
	    "-march=i486 -mpreferred-stack-boundary=2 -DSTACK_ALIGN=4" { -O0 -O2 }
	    "-march=i586 -Os" { "" }
	    "-march=i686 -mno-sse" { -O2 }
	    "-mstackrealign" { -O2 }
	}
    } else {
	append v {
	    "-mcmodel=large" { -O0 -O2 }
	    "-march=native" { -O2 }
	    "-mcmodel=medium" { -O2 }
	}
    }
    return $v
}

# An executable with all handlers, compiled with FLAGS; "" if that failed.
proc ring3_build_corpus { name flags { compile iabi_compile } } {
    global ring3_dir ring3_serial
    set stem ring3/corpus-[incr ring3_serial]
    set objects [ring3_harness_without_ext]
    # The unknown callees have the handlers' calling convention.
    regsub -all -- {-O\S*|-flto|-f(?:sanitize|zero)\S*|-m(?:indirect-branch|function-return)\S*} $flags "" ext
    set plain [list [list $ring3_dir/harness/ext.c] assemble \
		   [iabi_scratch $stem-ext.o] \
		   "-O2 -mgeneral-regs-only -mno-red-zone $ext"]
    set r [iabi_compile_plain {*}$plain]
    if { [lindex $r 0] != 0 } {
	fail "$name: compile ext.c"
	return ""
    }
    lappend objects [iabi_scratch $stem-ext.o]
    foreach f [lsort [glob $ring3_dir/run/*.c]] {
	set o [iabi_scratch $stem-[file rootname [file tail $f]].o]
	set r [$compile [list $f] assemble $o \
		   "$flags -mgeneral-regs-only -Wall -Wextra"]
	if { [lindex $r 0] != 0 && $compile eq "iabi_compile_plain" } {
	    # GCC 15's attribute refuses thread-local variables under -fPIC.
	    unsupported "$name: compile [file tail $f] (refused)"
	    continue
	}
	if { ![iabi_check "$name: compile [file tail $f]" \
		   [expr { [lindex $r 0] == 0 && [lindex $r 1] eq "" }] ] } {
	    if { [lindex $r 0] != 0 } {
		continue
	    }
	}
	lappend objects $o
    }
    set exe [iabi_scratch $stem]
    set r [$compile $objects link $exe "$flags -no-pie"]
    if { ![iabi_result "$name: link" $r] } {
	return ""
    }
    return $exe
}

proc ring3_harness_without_ext { } {
    return [lsearch -all -inline -not [ring3_harness] */ext.c.o]
}

proc ring3_run_corpus { flags args } {
    set name "handlers [string trim $flags] [join $args]"
    set exe [ring3_build_corpus $name $flags]
    if { $exe eq "" } {
	return
    }
    iabi_report_output $name [iabi_run [list $exe {*}$args] 120] 60
    file delete $exe
}

# Counts of one corpus: a dictionary from a handler's name to
# {all own saves restores adjusts stated least}.
proc ring3_counts { name exe options } {
    set counts [dict create]
    lassign [iabi_run [list $exe --count {*}$options] 120] status text
    foreach line [split $text "\n"] {
	if { [regexp {^COUNT: (\S+) (.*)$} $line - which rest] } {
	    dict set counts $which $rest
	} elseif { [regexp {^FAIL: (\S+)} $line - which] } {
	    # The built-in attribute of GCC 14 and later loses stores to the
	    # frame: with nothing right to compare with, nothing is compared.
	    if { $options eq "--builtin" } {
		unsupported "$name: count $which (the built-in is wrong)"
	    } else {
		fail "$name: count $which"
	    }
	}
    }
    return $counts
}

# Instructions of entry and exit: saves, restores, the stack pointer's and
# the return.
proc ring3_entry_exit { count } {
    lassign $count all own saves restores adjusts
    return [expr { $saves + $restores + $adjusts + 1 }]
}

proc count_level { flags } {
    set all "$flags -mno-red-zone"
    set ours [ring3_build_corpus "count $flags" $all]
    set builtin [ring3_build_corpus "count built-in $flags" $all \
		     iabi_compile_plain]
    if { $ours eq "" || $builtin eq "" } {
	return
    }
    set o [ring3_counts "count $flags" $ours {}]
    set b [ring3_counts "count built-in $flags" $builtin --builtin]
    iabi_check "count $flags: handlers counted" \
	[expr { [dict size $o] >= 70 && [dict size $b] >= 60 }]
    dict for { handler count } $o {
	lassign $count executed own saves restores adjusts stated
	if { $stated != 0 && [string match "-O2 -fno-pic" $flags] } {
	    set most [expr { $stated < 0 ? 0 : $stated }]
	    iabi_check "count $flags: $handler saves at most $most" \
		[expr { $saves <= $most && $restores <= $most }] \
		"saves $saves, restores $restores"
	}
	if { ![dict exists $b $handler] } {
	    continue
	}
	set theirs [dict get $b $handler]
	# Its own: a callee's body depends on what inlining saw of it.
	set extra [expr { $own - [lindex $theirs 1] }]
	set frame [expr { [ring3_entry_exit $count] \
			      - [ring3_entry_exit $theirs] }]
	iabi_check "count $flags: $handler enters and exits as fast as the built-in" \
	    [expr { $frame <= 0 }] \
	    "ours $count, built-in $theirs"
	iabi_check "count $flags: $handler executes no more than the built-in" \
	    [expr { $extra <= 0 }] "ours $count, built-in $theirs"
    }
    file delete $ours $builtin
}
