/* SPDX-License-Identifier: GPL-3.0-or-later */
/* With C linkage, functions of one name in two namespaces are one.  */
#include "target.h"

extern "C" HANDLER void h (PARAMS); /* { dg-note "declared with it here: give the definition the same attribute" "" { target *-*-* } } */
extern void *address;
void *address = (void *) h;

namespace n
{
#ifdef TWIN
  extern "C" HANDLER void h (PARAMS) { }
#else
  extern "C" void h (PARAMS) { } /* { dg-error "'void n::h\\(.*\\)' defines 'void h\\(.*\\)', but not with its '.*' interrupt ABI$" } */
#endif
}
