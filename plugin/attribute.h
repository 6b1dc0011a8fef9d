/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the files about the attribute know of each other.  */
#ifndef IABI_ATTRIBUTE_H
#define IABI_ATTRIBUTE_H

#include "messages.h"

/* Bytes of a word, that is of what the CPU pushes at a time.  */
unsigned iabi_word_bytes (void);

/* Check the signature of the function or bare function type in S, and report
   what is wrong; true if nothing is.  */
bool iabi_check_function (const struct iabi_site *s);

/* The same for a declaration, once for each place.  */
void iabi_check_function_once (const struct iabi_site *s);

/* Whether a function DECL (may be NULL) of TYPE is of a kind that cannot be
   a handler.  */
enum iabi_bad_kind iabi_kind (const_tree decl, const_tree type);

/* The option of this compilation that no function with ABI can live with, its
   reason in *WHY; or NULL.  */
const char *iabi_refused_setting (const struct iabi_abi *abi,
				  const char **why);

/* An option of this compilation that the back end's own handlers are not made
   for, which may be why the final audit fails; or NULL.  */
const char *iabi_suspect_setting (void);

/* Whether FNDECL is the body of a C++ lambda, a C++ coroutine, consteval, or
   made from a C++ template.  */
bool iabi_cxx_lambda_p (const_tree fndecl);
bool iabi_cxx_coroutine_p (const_tree fndecl);
bool iabi_cxx_immediate_p (const_tree fndecl);
bool iabi_cxx_template_p (const_tree fndecl);
/* Whether this unit is one of those that others may import.  */
bool iabi_cxx_module_interface_p (void);

/* module.cc: an interrupt ABI is used at LOC.  */
void iabi_check_module (location_t loc);

/* Whether that is the template, of which there is no code, or an instance of
   it; a specialization is neither.  */
bool iabi_cxx_template_itself_p (const_tree fndecl);
bool iabi_cxx_instance_p (const_tree fndecl);

#endif
