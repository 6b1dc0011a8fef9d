/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Finds places in the text of a declaration.  */
#include "source.h"

/* A place in a source file, and the line map that makes locations of it.  */
struct place
{
  const line_map_ordinary *map;
  const char *file;
  int line;
  int column; /* From 0.  */
};

/* The place of LOC; false inside macros and where there is no file.  */
static bool
place_of (location_t loc, struct place *p)
{
  if (LOCATION_LOCUS (loc) <= BUILTINS_LOCATION
      || linemap_location_from_macro_expansion_p (line_table, loc))
    return false;
  loc = get_pure_location (loc);
  expanded_location x = expand_location (loc);
  const line_map *map = linemap_lookup (line_table, loc);
  if (!map || !x.file || x.line <= 0 || x.column <= 0)
    return false;
  p->map = linemap_check_ordinary (map);
  p->file = x.file;
  p->line = x.line;
  p->column = x.column - 1;
  return true;
}

/* The location of P, or UNKNOWN_LOCATION where the line map has none.  */
static location_t
location_of (const struct place *p)
{
  if (p->line < (int) ORDINARY_MAP_STARTING_LINE_NUMBER (p->map)
      || p->column + 1 >= 1 << (p->map->m_column_and_range_bits
				- p->map->m_range_bits))
    return UNKNOWN_LOCATION;
  return linemap_position_for_line_and_column (line_table, p->map, p->line,
					       p->column + 1);
}

/* The range from FIRST to LAST, both in it.  */
static location_t
range_of (const struct place *first, const struct place *last)
{
  location_t a = location_of (first), b = location_of (last);
  if (a == UNKNOWN_LOCATION || b == UNKNOWN_LOCATION)
    return UNKNOWN_LOCATION;
  return make_location (a, a, b);
}

/* The line of P; its length in *LENGTH; NULL if there is none.  */
static const char *
line_of (const struct place *p, int *length)
{
  return iabi_source_line (p->file, p->line, length);
}

/* The character at P, a newline at the end of its line, 0 after the last.  */
static char
at (const struct place *p)
{
  int length;
  const char *s = line_of (p, &length);
  return !s ? '\0' : p->column < length ? s[p->column] : '\n';
}

static void
step (struct place *p)
{
  if (at (p) == '\n')
    {
      p->line++;
      p->column = 0;
    }
  else
    p->column++;
}

/* The place right after the name of DECL, if the name stands where GCC says
   that the declaration is.  */
static bool
after_name (const_tree decl, struct place *p)
{
  if (!DECL_P (decl) || !DECL_NAME (decl)
      || !place_of (DECL_SOURCE_LOCATION (decl), p))
    return false;
  const char *name = IDENTIFIER_POINTER (DECL_NAME (decl));
  int length, n = strlen (name);
  const char *s = line_of (p, &length);
  if (!s || p->column + n > length || memcmp (s + p->column, name, n) != 0)
    return false;
  p->column += n;
  return true;
}

bool
iabi_find_parens (const_tree decl, struct iabi_parens *l)
{
  struct place p, first, last, comma;
  if (!after_name (decl, &p))
    return false;
  while (ISSPACE (at (&p)))
    step (&p);
  first = last = comma = p;
  memset (l, 0, sizeof *l);
  if (at (&p) != '(')
    return false;
  l->open = location_of (&p);
  l->empty = true;
  int depth = 1, line = p.line;
  for (step (&p); ; step (&p))
    {
      char c = at (&p);
      /* A list longer than this is not one to mend.  */
      if (c == '\0' || p.line > line + 20)
	return false;
      if (c == ',' && depth == 1)
	{
	  if (l->n_commas == 0)
	    comma = p;
	  l->n_commas++;
	}
      depth += (c == '(') - (c == ')');
      if (depth == 0)
	break;
      if (!ISSPACE (c))
	{
	  if (l->empty)
	    first = p;
	  l->empty = false;
	  last = p;
	}
    }
  l->close = location_of (&p);
  if (!l->empty)
    l->inside = range_of (&first, &last);
  if (l->n_commas)
    {
      l->second = range_of (&comma, &last);
      for (step (&comma); ISSPACE (at (&comma)); step (&comma))
	;
      l->second_type = range_of (&comma, &last);
    }
  return l->open != UNKNOWN_LOCATION && l->close != UNKNOWN_LOCATION;
}

location_t
iabi_find_string (location_t loc, const char *contents)
{
  struct place p, here, start, end;
  if (!place_of (loc, &p))
    return UNKNOWN_LOCATION;
  int n = strlen (contents), until = p.line, found = 0;
  if (place_of (input_location, &here) && here.map->to_file == p.map->to_file
      && here.line > until)
    until = here.line;
  for (p.line = MAX (1, p.line - 8); p.line <= until; p.line++)
    {
      int length;
      const char *s = line_of (&p, &length);
      for (p.column = 0; s && p.column + n + 2 <= length; p.column++)
	if (s[p.column] == '"' && s[p.column + n + 1] == '"'
	    && memcmp (s + p.column + 1, contents, n) == 0)
	  {
	    found++;
	    start = end = p;
	    end.column += n + 1;
	  }
    }
  return found == 1 ? range_of (&start, &end) : UNKNOWN_LOCATION;
}

location_t
iabi_find_before (const_tree decl, const char *spelled)
{
  struct place p, end;
  int length, n = strlen (spelled);
  if (!after_name (decl, &p))
    return UNKNOWN_LOCATION;
  const char *s = line_of (&p, &length);
  p.column -= IDENTIFIER_LENGTH (DECL_NAME (decl));
  while (p.column > 0 && ISSPACE (s[p.column - 1]))
    p.column--;
  if (p.column < n || memcmp (s + p.column - n, spelled, n) != 0
      || (p.column > n && ISIDNUM (s[p.column - n - 1])))
    return UNKNOWN_LOCATION;
  end = p;
  end.column--;
  p.column -= n;
  return range_of (&p, &end);
}

location_t
iabi_find_second (const struct iabi_parens *l, const char *spelled)
{
  struct place p, end;
  int length, n = strlen (spelled);
  if (l->n_commas != 1 || !place_of (get_start (l->second_type), &p))
    return UNKNOWN_LOCATION;
  const char *s = line_of (&p, &length);
  if (!s || p.column + n > length || memcmp (s + p.column, spelled, n) != 0
      || (p.column + n < length && ISIDNUM (s[p.column + n])))
    return UNKNOWN_LOCATION;
  end = p;
  end.column += n - 1;
  return range_of (&p, &end);
}
