#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: testsuite/setup/mirror.sh
# Prints the Debian mirror that this machine's apt uses, whichever that is;
# fails if apt knows none.
mirror ()
{
  apt-get indextargets --format '$(ORIGIN)|$(LABEL)|$(REPO_URI)' \
    'Created-By: Packages' 2>/dev/null | sed -n 's/^Debian|Debian|//p' \
    | sort | uniq -c | sort -rn | awk 'NR == 1 { print $2 }'
}

uri=$(mirror)
if [ -z "$uri" ] && [ "$(id -u)" -eq 0 ]; then # No package lists yet.
  apt-get update >&2
  uri=$(mirror)
fi
[ -n "$uri" ] && echo "$uri"
