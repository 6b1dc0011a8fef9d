# SPDX-License-Identifier: GPL-3.0-or-later
# `make help' says what there is; docs/architecture.md what it builds.

CC = gcc
ifeq ($(origin CC),default)
CC = gcc
endif
HOSTCC = gcc
HOSTCXX = g++
CFLAGS = -O2 -g
CXXFLAGS = -O2 -g
WARNINGS = -Wall -Wextra
DESTDIR =
prefix = /usr/local

TARGETS := $(patsubst targets/%/target.mk,%,$(sort $(wildcard targets/*/target.mk)))
RUNS :=
include $(TARGETS:%=targets/%/target.mk)

# Goals that need no word from the compiler.
PLAIN_GOALS = help clean format uninstall-cross check $(RUNS:%=check-%) \
	check-abi check-inert check-matrix demo bench fuzz mutation lint print-cc print-needs
ifneq ($(filter-out $(PLAIN_GOALS),$(or $(MAKECMDGOALS),all)),)
MACHINE := $(shell $(CC) -dumpmachine 2>/dev/null)
MAJOR := $(shell $(CC) -dumpversion 2>/dev/null | cut -d. -f1)
PLUGIN_DIR := $(shell $(CC) -print-file-name=plugin 2>/dev/null)
endif
B := build/$(MACHINE)-$(MAJOR)
# A plugin that can be made wrong on purpose: plugin/mutation.h.
ifdef MUTATION
B := $(B)-mutation
CXXFLAGS += -DIABI_MUTATION
endif
PLUGIN := $(B)/interrupt_abi.so
IMPL := $(B)/interrupt_abi-impl.so

# Which folder of targets/ is the back-end half for this compiler.
BACKEND := $(firstword $(foreach t,$(TARGETS),\
	$(if $(filter $(MACHINES_$t),$(MACHINE)),$t)))

ABI_OBJS := $(patsubst %.c,$(B)/%.o,$(wildcard abi/*.c targets/*/abi*.c)) \
	$(B)/targets.o
CC_OBJS := $(patsubst %.cc,$(B)/%.o,$(wildcard plugin/*.cc) \
	$(if $(BACKEND),$(wildcard targets/$(BACKEND)/*.cc)))

all: $(PLUGIN) $(IMPL)

# Says what is missing, and which package has it, before anything is built;
# everything is built anew for another compiler of the same name and number.
COMPILER := $(MACHINE) $(MAJOR) $(if $(MACHINE),$(shell $(CC) -v 2>&1 | sed '/^COLLECT_GCC=/d' | cksum))
ifneq ($(COMPILER),$(strip $(file < $(B)/compiler.ok)))
.PHONY: $(B)/compiler.ok
endif
$(B)/compiler.ok: plugin/check-compiler.sh
	@$< '$(CC)' '$(HOSTCXX)' '$(BACKEND)'
	@mkdir -p $(@D)
	@echo '$(COMPILER)' > $@

# Only looks.
build-check:
	@plugin/check-compiler.sh '$(CC)' '$(HOSTCXX)' '$(BACKEND)'

$(B)/targets.c: $(wildcard targets targets/*) abi/targets.sh
	@mkdir -p $(@D)
	abi/targets.sh > $@

COMPILE_C = $(HOSTCC) -std=c99 -pedantic $(WARNINGS) $(CFLAGS) -fPIC -Iabi -MMD -MP
# Unused parameters: GCC's callbacks have more of them than anyone needs.
COMPILE_CC = $(HOSTCXX) $(WARNINGS) -Wno-unused-parameter -Wno-missing-field-initializers $(CXXFLAGS) -fPIC \
	-fno-rtti -fno-exceptions -isystem $(PLUGIN_DIR)/include -Iplugin -MMD -MP \
	$(IABI_DEFINES)
IDENTITY = -DIABI_MACHINE='"$(MACHINE)"' -DIABI_SOURCE='"$(CURDIR)"'

$(B)/targets.o: $(B)/targets.c $(B)/compiler.ok
	$(COMPILE_C) -c $< -o $@
$(B)/%.o: %.c $(B)/compiler.ok
	@mkdir -p $(@D)
	$(COMPILE_C) -c $< -o $@
$(B)/%.o: %.cc $(B)/compiler.ok
	@mkdir -p $(@D)
	$(COMPILE_CC) -c $< -o $@
# GCC loads interrupt_abi.so, which loads the other if the compiler is right.
$(B)/plugin/loader.o: COMPILE_C += -isystem $(PLUGIN_DIR)/include $(IDENTITY)
$(PLUGIN): $(B)/plugin/loader.o | $(IMPL)
	$(HOSTCC) -shared -Wl,-z,defs $< -o $@ -ldl
$(IMPL): $(ABI_OBJS) $(CC_OBJS)
	$(HOSTCXX) -shared $^ -o $@

# Where $(CC) looks for plugins and headers by name.
INSTALL_PLUGIN = $(DESTDIR)$(PLUGIN_DIR)
INSTALL_INCLUDE = $(DESTDIR)$(shell $(CC) -print-file-name=include)
INSTALL_DOC = $(DESTDIR)$(prefix)/share/doc/interrupt_abi
install: all
	install -d $(INSTALL_PLUGIN) $(INSTALL_INCLUDE) $(INSTALL_DOC)
	install -m 644 $(PLUGIN) $(IMPL) $(INSTALL_PLUGIN)/
	$(if $(wildcard abi/interrupt_abi.h),install -m 644 abi/interrupt_abi.h $(INSTALL_INCLUDE)/)
	install -m 644 README.md LICENSE $(wildcard docs/*.md) $(INSTALL_DOC)/
uninstall:
	rm -f $(INSTALL_PLUGIN)/interrupt_abi.so \
		$(INSTALL_PLUGIN)/interrupt_abi-impl.so $(INSTALL_INCLUDE)/interrupt_abi.h
	rm -rf $(INSTALL_DOC)

print-plugin:
	@echo $(abspath $(PLUGIN))
TARGET = x86
print-cc:
	@testsuite/setup/cc.sh '$(TARGET)' '$(CC)' '$(RUN_CROSS_$(TARGET))' '$(RUN_FLAGS_$(TARGET))'
# For what packages.sh must be asked before that.
print-needs:
	$(if $(RUN_CROSS_$(TARGET)),@testsuite/setup/cross.sh --needs $(RUN_CROSS_$(TARGET)),@:)

# Tests.  testsuite/run.sh gets what is missing, builds the plugin for the
# compiler of each run, runs DejaGnu and ends with one line of sums.
export RUNTESTFLAGS
CHECK = MAKE='$(MAKE)' CC='$(CC)' testsuite/run.sh
check:
	+@$(CHECK) abi $(RUNS)
check-abi $(RUNS:%=check-%): check-%:
	+@$(CHECK) $*
demo bench fuzz mutation:
	+@MAKE='$(MAKE)' CC='$(CC)' N='$(N)' SEED='$(SEED)' FIRST='$(FIRST)' REDUCE='$(REDUCE)' testsuite/job.sh \
		$@ '$(TARGET)' '$(or $(RUN_TARGET_$(TARGET)),$(TARGET))'
check-inert:
	+@IABI_INERT=all RUNTESTFLAGS=inert.exp $(CHECK) $(RUNS)
check-matrix:
	+@MAKE='$(MAKE)' testsuite/matrix.sh $(MATRIX)
lint:
	+@MAKE='$(MAKE)' testsuite/lint.sh

# Writes the tables in the documents anew from the ABI rows.
doc-tables: $(ABI_OBJS)
	$(HOSTCC) -std=c99 $(CFLAGS) -Iabi docs/tables.c $(ABI_OBJS) -o $(B)/tables
	for d in $$(grep -l '^<!-- table: ' docs/*.md); do \
	  $(B)/tables < $$d > $(B)/new.md && cat $(B)/new.md > $$d || exit 1; done

format:
	clang-format -i $(wildcard abi/*.[ch] plugin/*.h plugin/*.cc \
		targets/*/*.[ch] targets/*/*.cc)
clean:
	rm -rf build

help:
	@sed -n 's/^#| \{0,1\}//p' Makefile
#| make [CC=gcc]             build/<machine>-<major>/interrupt_abi.so for that
#|                           compiler (any GCC driver from 12 on)
#| make install [CC=gcc]     put it where -fplugin=interrupt_abi finds it, and
#|                           interrupt_abi.h where #include does (DESTDIR and
#|                           prefix honoured)
#| make uninstall [CC=gcc]   undo that
#| make demo [TARGET=x86]    boot a small kernel in QEMU whose handlers are
#|                           plain C (TARGET: x86 or i386)
#| make check                the whole test suite, RUNTESTFLAGS honoured
#| make check-abi            a part of it: unit tests on the host; and
#| make check-x86            check-i386, check-avr, check-msp430
#| make check-matrix         the suite on every GCC from 12 to 16 (root)
#| make check-inert          GCC's c-torture and zlib, with the plugin and
#|                           without: the same bytes (over an hour)
#| make fuzz TARGET=x86 N=150 SEED=1 [FIRST=0] [REDUCE=1]
#|                           random programs
#| make bench TARGET=x86     what entry and exit cost, beside the compiler's
#|                           own attribute
#| make mutation TARGET=x86  wrong plugins, made on purpose: who finds out?
#| make lint                 static analysis
#| make print-plugin CC=gcc  the path of the plugin for that compiler
#| make print-cc TARGET=avr  the compiler that the tests use (x86, i386, avr,
#|                           msp430), got first where there is none
#| make format               clang-format
#| make clean                remove build/
#|
#| Demo and tests install Debian packages that are missing (as root) or
#| say which command does; cross compilers go to ~/.cache/interrupt_abi.

.PHONY: all build-check install uninstall print-plugin print-cc print-needs check check-abi \
	$(RUNS:%=check-%) demo bench fuzz mutation check-inert check-matrix lint format doc-tables \
	clean help
.DELETE_ON_ERROR:
.SECONDARY:
-include $(wildcard $(B)/*.d $(B)/*/*.d $(B)/*/*/*.d)
