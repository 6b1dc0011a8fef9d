/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The few lines that every host unit test needs.  */
#ifndef CHECK_H
#define CHECK_H

#include <stdio.h>

static int check_failures;

/* One result line for abi.exp: WHAT holds if COND does.  */
#define CHECK(cond, ...)                                                      \
  do                                                                          \
    {                                                                         \
      int check_ok = !!(cond);                                                \
      printf (check_ok ? "PASS: " : "FAIL: ");                                \
      printf (__VA_ARGS__);                                                   \
      if (!check_ok)                                                          \
	printf (" (%s:%d: %s)", __FILE__, __LINE__, #cond);                   \
      putchar ('\n');                                                         \
      check_failures += !check_ok;                                            \
    }                                                                         \
  while (0)

/* The exit status of main.  */
#define CHECK_STATUS (check_failures != 0)

#endif
