/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Frames of a multiple of 256 bytes: what makes them adds to the high byte of
   the frame pointer alone, and the audit must follow that.  */
/* { dg-options "-mmcu=atmega328p -Os" } */
#define HANDLER __attribute__ ((interrupt_abi ("avr")))

void use (char *);

void HANDLER page (void)
{
  char a[256];
  use (a);
}
/* { dg-final { scan-function-times page {^\t(dec r29|subi r29,lo8\(-\(-1\)\))$} 1 } } */
/* { dg-final { scan-function-times page {^\t(inc r29|subi r29,lo8\(-\(1\)\))$} 1 } } */

void HANDLER two_pages (void)
{
  char a[512];
  use (a);
}
/* { dg-final { scan-function-times two_pages {^\tsubi r29,(2|lo8\(-\(-2\)\))$} 1 } } */

void HANDLER more (void)
{
  char a[257];
  use (a);
}
/* { dg-final { scan-function-not more {^\tdec r29$} } } */
