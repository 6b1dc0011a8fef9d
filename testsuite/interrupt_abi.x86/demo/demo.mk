# SPDX-License-Identifier: GPL-3.0-or-later
# Builds one image of the demo kernel and runs it.
#   make -f demo.mk run TARGET=x86-64 CC=gcc PLUGIN=/.../interrupt_abi.so \
#     OUT=/.../folder [OPTIONS=-O2] [MUTANT=n]
# Variables: TARGET x86-64 or i386 (x86 is x86-64); OUT is a folder of this
# image alone; OPTIONS are for the compiler; HIGH=1 links an x86-64 kernel at
# -2 GiB with -mcmodel=kernel (the default), HIGH= at 1 MiB.

DEMO := $(patsubst %/,%,$(dir $(lastword $(MAKEFILE_LIST))))
CC = gcc
TARGET = x86-64
OPTIONS = -O2
MUTANT = 0
HIGH = 1
override TARGET := $(patsubst x86,x86-64,$(TARGET))

ifeq ($(TARGET),x86-64)
width = -m64
virt_base = $(if $(HIGH),0xffffffff80000000,0)
code_model = $(if $(HIGH),-mcmodel=kernel) -mno-red-zone
else
width = -m32
virt_base = 0
code_model =
endif

# -mgeneral-regs-only is for the kernel as a whole, which keeps no vector
# state; handlers ask for no flag.
KERNEL_CFLAGS = $(width) -std=gnu11 -Wall -Wextra -ffreestanding \
  -mgeneral-regs-only $(code_model) -fno-pic -fno-stack-protector \
  -fno-asynchronous-unwind-tables
INCLUDES = -I$(DEMO) -I$(DEMO)/../../../abi -I$(DEMO)/lib \
  -I$(DEMO)/lib/$(TARGET) -DVIRT_BASE=$(virt_base)UL \
  -DMUTANT=$(MUTANT) -DOPTIONS="$(strip $(OPTIONS))"
HANDLERS = -fplugin=$(PLUGIN)

C := $(notdir $(wildcard $(DEMO)/*.c $(DEMO)/lib/*.c $(DEMO)/lib/$(TARGET)/*.c))
S := $(notdir $(wildcard $(DEMO)/lib/*.S $(DEMO)/lib/$(TARGET)/*.S))
HEADERS := $(wildcard $(DEMO)/*.h $(DEMO)/lib/*.h \
  $(DEMO)/../../../abi/*.h)
OBJECTS := $(C:%.c=$(OUT)/%.o) $(S:%.S=$(OUT)/%.S.o)
IMAGE = $(OUT)/demo.elf
vpath %.c $(DEMO) $(DEMO)/lib $(DEMO)/lib/$(TARGET)
vpath %.S $(DEMO)/lib $(DEMO)/lib/$(TARGET)

run: $(IMAGE)
	@$(DEMO)/run.sh $(TARGET) $(IMAGE)
image: $(IMAGE)

$(OUT)/%.o: %.c $(HEADERS) $(PLUGIN) $(DEMO)/demo.mk | $(OUT)
	$(CC) $(KERNEL_CFLAGS) $(OPTIONS) $(HANDLERS) $(INCLUDES) -c $< -o $@
$(OUT)/%.S.o: %.S $(HEADERS) $(DEMO)/demo.mk | $(OUT)
	$(CC) $(width) -I$(DEMO)/lib -c $< -o $@
$(IMAGE): $(OBJECTS) $(DEMO)/lib/kernel.lds
	$(CC) $(KERNEL_CFLAGS) $(OPTIONS) $(HANDLERS) -nostdlib -static -no-pie \
	  -Wl,--build-id=none,-z,max-page-size=4096,--defsym=VIRT_BASE=$(virt_base) \
	  -Wl,-T,$(DEMO)/lib/kernel.lds $(OBJECTS) -o $@
$(OUT):
	mkdir -p $@
.PHONY: run image
