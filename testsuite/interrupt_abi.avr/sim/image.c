/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Loads an AVR ELF file: code, data and symbols.  */
#include "sim.h"

#include <elf.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void
die (const char *name, const char *what)
{
  fprintf (stderr, "avrsim: %s: %s\n", name, what);
  exit (2);
}

static char *
read_file (const char *name, long *size)
{
  FILE *f = fopen (name, "rb");
  if (!f)
    die (name, "cannot open");
  fseek (f, 0, SEEK_END);
  *size = ftell (f);
  rewind (f);
  char *p = malloc (*size + 1);
  if (!p || fread (p, 1, *size, f) != (size_t) *size)
    die (name, "cannot read");
  fclose (f);
  return p;
}

static void
load_symbols (const char *elf, const Elf32_Ehdr *h, struct image *image)
{
  const Elf32_Shdr *sections = (const Elf32_Shdr *) (elf + h->e_shoff);
  for (int s = 0; s < h->e_shnum; s++)
    {
      if (sections[s].sh_type != SHT_SYMTAB)
	continue;
      const Elf32_Sym *sym = (const Elf32_Sym *) (elf + sections[s].sh_offset);
      const char *names = elf + sections[sections[s].sh_link].sh_offset;
      int n = sections[s].sh_size / sizeof *sym;
      image->symbols = calloc (n, sizeof *image->symbols);
      for (int i = 0; i < n; i++)
	{
	  struct symbol *to = &image->symbols[image->n_symbols++];
	  int vector;
	  to->name = names + sym[i].st_name;
	  to->value = sym[i].st_value;
	  to->function = ELF32_ST_TYPE (sym[i].st_info) == STT_FUNC;
	  if (sscanf (to->name, "__vector_%d", &vector) == 1
	      && vector > image->n_vectors)
	    image->n_vectors = vector;
	}
    }
}

void
load_image (avr_t *avr, const char *name, struct image *image)
{
  long size;
  char *elf = read_file (name, &size);
  const Elf32_Ehdr *h = (const Elf32_Ehdr *) elf;
  memset (image, 0, sizeof *image);
  if (size < (long) sizeof *h || memcmp (h->e_ident, ELFMAG, SELFMAG) != 0
      || h->e_machine != EM_AVR)
    die (name, "not an AVR ELF file");
  for (int i = 0; i < h->e_phnum; i++)
    {
      const Elf32_Phdr *p = (const Elf32_Phdr *) (elf + h->e_phoff) + i;
      if (p->p_type != PT_LOAD || p->p_filesz == 0)
	continue;
      if (p->p_paddr >= 0x810000)
	continue; /* EEPROM, fuses, signature.  */
      if (p->p_paddr < 0x800000)
	{
	  if (p->p_paddr + p->p_filesz > avr->flashend + 1)
	    die (name, "code larger than the flash");
	  memcpy (avr->flash + p->p_paddr, elf + p->p_offset, p->p_filesz);
	  avr->codeend = p->p_paddr + p->p_filesz;
	}
      if (p->p_vaddr >= 0x800000)
	{
	  uint32_t to = p->p_vaddr - 0x800000;
	  if (to + p->p_filesz > avr->ramend + 1u)
	    die (name, "data larger than the RAM");
	  memcpy (avr->data + to, elf + p->p_offset, p->p_filesz);
	}
    }
  load_symbols (elf, h, image);
}

long
symbol_value (const struct image *image, const char *name)
{
  for (int i = 0; i < image->n_symbols; i++)
    if (strcmp (image->symbols[i].name, name) == 0)
      return image->symbols[i].value;
  return -1;
}

int
data_start (const struct image *image)
{
  long value = symbol_value (image, "__data_start");
  return (value >= 0 ? value : symbol_value (image, "_edata")) & 0xFFFF;
}

const char *
function_at (const struct image *image, uint32_t pc)
{
  const char *vector = NULL;
  for (int i = 0; i < image->n_symbols; i++)
    if (image->symbols[i].value == pc)
      {
	if (strncmp (image->symbols[i].name, "__vector_", 9) == 0)
	  vector = image->symbols[i].name;
	else if (image->symbols[i].function)
	  return image->symbols[i].name;
      }
  return vector;
}
