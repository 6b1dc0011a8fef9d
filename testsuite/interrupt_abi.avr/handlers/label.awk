# SPDX-License-Identifier: GPL-3.0-or-later
# Puts labels into GCC's assembly: NAME..body where its comment marks the end
# of the prologue, NAME..exitN at each start of an epilogue.
# GCC 16 gives jump tables that type too.
/^\t\.type\t[^.].*@function/ { name = $2; sub (/,.*/, "", name); exits = 0 }
{ print }
/^\/\* prologue: / { print name "..body:" }
/^\/\* epilogue start \*\// { print name "..exit" exits++ ":" }
