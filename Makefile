# SPDX-License-Identifier: GPL-3.0-or-later
CC = gcc
MACHINE := $(shell $(CC) -dumpmachine)
MAJOR := $(shell $(CC) -dumpversion | cut -d. -f1)
B := build/$(MACHINE)-$(MAJOR)
PLUGIN_DIR := $(shell $(CC) -print-file-name=plugin)
TARGETS := $(sort $(notdir $(patsubst %/,%,$(wildcard targets/*/))))
# Which folder of targets/ is the back-end half for this compiler.
BACKEND := $(firstword $(foreach p,x86_64:x86 i686:x86 i586:x86 i386:x86 avr:avr msp430:msp430,\
	$(if $(filter $(firstword $(subst :, ,$(p)))%,$(MACHINE)),$(lastword $(subst :, ,$(p))))))
HOSTCC = gcc
HOSTCXX = g++
CFLAGS = -O2 -g
CXXFLAGS = -O2 -g
ABI_OBJS := $(patsubst %.c,$(B)/%.o,$(wildcard abi/*.c) $(wildcard targets/*/abi*.c)) $(B)/targets.o
CC_OBJS := $(patsubst %.cc,$(B)/%.o,$(wildcard plugin/*.cc) $(wildcard targets/$(BACKEND)/*.cc))

all: $(B)/interrupt_abi.so

$(B)/targets.c: $(wildcard targets) abi/targets.sh
	@mkdir -p $(@D)
	abi/targets.sh > $@

$(B)/targets.o: $(B)/targets.c
	$(HOSTCC) -std=c99 -pedantic -Wall -Wextra $(CFLAGS) -fPIC -Iabi -MMD -c $< -o $@
$(B)/%.o: %.c
	@mkdir -p $(@D)
	$(HOSTCC) -std=c99 -pedantic -Wall -Wextra $(CFLAGS) -fPIC -Iabi -MMD -c $< -o $@
$(B)/%.o: %.cc
	@mkdir -p $(@D)
	$(HOSTCXX) -Wall -Wextra -Wno-unused-parameter $(CXXFLAGS) -fPIC -fno-rtti -fno-exceptions -isystem $(PLUGIN_DIR)/include -Iplugin -MMD -c $< -o $@
$(B)/interrupt_abi.so: $(ABI_OBJS) $(CC_OBJS)
	$(HOSTCXX) -shared $^ -o $@

print-plugin:
	@echo $(abspath $(B)/interrupt_abi.so)
clean:
	rm -rf build
.PHONY: all clean print-plugin
-include $(wildcard $(B)/*.d $(B)/*/*.d $(B)/*/*/*.d)
