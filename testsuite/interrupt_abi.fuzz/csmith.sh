# SPDX-License-Identifier: GPL-3.0-or-later
# Random programs of csmith's, in the form that run.sh wants: sourced by
# program.sh.  Its first function is the handler's body, or a callee of the
# handler, called always or on a rare path.

csmith_flags="-fno-strict-aliasing -I$fuzz_here/csmith -I."

# csmith's arithmetic without what needs floating point, which handlers have
# not: compiled though unused at -O0.
csmith_init ()
{
  local from=/usr/include/csmith/safe_math.h
  if ! [ -f "$from" ]; then
    echo "make fuzz: csmith is not installed, or its headers (libcsmith-dev)" >&2
    return 1
  fi
  awk '/^STATIC/ { inside = 1; text = "" }
    inside { text = text $0 "\n" }
    !inside { print }
    /^}/ && inside { inside = 0; if (text !~ /float|double/) printf "%s", text }' \
    "$from" > safe_math_int.h
}

# Program $1 into $2.c, with csmith's options $3...
csmith_make ()
{
  local number=$1 file=$2.c try k n
  shift 2
  begin "$number" 4
  for k in 1 2 3 4 5 6 7 8 9 10; do
    below 1000000000
    csmith --seed "$REPLY" "$@" --no-argc --concise --output "$2.csmith.c" \
      > /dev/null || return 1
    csmith_handler "$number" < "$2.csmith.c" > "$file"
    # Which of them end: known of a native one.
    if gcc -O1 -w -DFUZZ_TRY $csmith_flags \
	"$file" -o "$stem.try" 2> "$stem.try.log" \
       && (exec "./$stem.try") > /dev/null 2>&1; then
      return 0
    fi
  done
  echo "csmith: no program that ends, number $number" >&2
  return 1
}

# Program $1, as csmith wrote it, from stdin.  It runs at one of the entries of
# the handler only: csmith's first function leaves addresses of its variables
# behind, and must not be called again.
csmith_handler ()
{
  local how body call code when
  below 4; how=$REPLY
  below 2; code=$REPLY
  below "${fuzz_entries:-8}"; when=$REPLY
  case $how in
    0|1) body=FUZZ_INLINED ;;
    *) body=FUZZ_CALLED ;;
  esac
  case $how in
    3) call="if (unlikely (fuzz_entry == $when)) { ext (); func_1 (); }" ;;
    *) call="if (fuzz_entry == $when) func_1 ();" ;;
  esac
  sed -e "s/^static \(.* func_1(void);\)$/$body \1/" \
    -e 's/^int main (void)$/static int fuzz_main (void)/' \
    -e '/^static int fuzz_main/,$ { /^ *func_1();$/d; /crc32_gentab/d }'
  cat <<END
static void
fuzz_finish (void)
{
  fuzz_main ();
}
FUZZ_HANDLER ($1, $code)
{
  $call
}
FUZZ_PROGRAM ($1, $code, fuzz_hash)
END
}
