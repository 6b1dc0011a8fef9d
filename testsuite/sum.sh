#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: testsuite/sum.sh FILE.sum...
# Adds DejaGnu's results up; ends with "N passed, N failed" (and ", N skipped"
# if something was); fails if something failed or nothing passed.
exec awk '
/^(PASS|XFAIL|KFAIL): / { passed++ }
/^(FAIL|XPASS|KPASS|UNRESOLVED|ERROR): / { failed++ }
/^(UNSUPPORTED|UNTESTED): / { skipped++ }
END {
  printf "%d passed, %d failed", passed, failed
  if (skipped)
    printf ", %d skipped", skipped
  print ""
  exit failed > 0 || passed == 0
}' "$@"
