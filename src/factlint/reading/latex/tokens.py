"""What in a LaTeX source is no plain word: comments, commands, formulas, accents, ends of lines."""

from __future__ import annotations

import re

from factlint.values.regex import regex

TOKEN = regex(
    r"""(?P<comment>%[^\r\n]*(?:(?:\r\n?|\n)(?![ \t]*[\r\n])[ \t]*)?)
    | (?P<blank>[ \t]*(?:\r\n?|\n)[ \t]*(?:\r\n?|\n)\s*)
    | (?P<line_end>[ \t]*(?:\r\n?|\n)[ \t]*)
    | \\(?P<edge>begin|end)[ \t]*\{(?P<name>[a-zA-Z*@]{1,40})\}
    | \\verb\*?(?P<bar>[^\w\s*])(?P<verb>[^\r\n]{0,400}?)(?P=bar)
    | \\(?:\((?P<inline>.{0,2000}?)\\\)|\[(?P<display>.{0,4000}?)\\\])
    | (?P<row>\\\\\*?(?:\[[^\[\]\n]{0,40}\])?)
    | \\(?P<accent>['`^"~=.]|[uvHckrdb](?![a-zA-Z]))[ \t]*(?:\{\\?(?P<braced>[a-zA-Z])\}|\\?(?P<letter>[a-zA-Z]))
    | \\(?P<command>[a-zA-Z@]+)\*?(?P<space>[ \t]*)
    | \\(?P<sign>.)
    | \$\$(?P<wide>[^$]{0,4000})\$\$ | \$(?P<formula>(?:[^$\\]|\\.){0,2000})\$
    | (?P<tie>~(?=\\(?:[a-z]*cite|footnote)))
    | (?P<ligature>---?|``|''|`|~)
    | (?P<cell>&)
    | (?P<brace>[{}])""",
    re.VERBOSE | re.DOTALL,
)
KINDS = tuple(name for name in TOKEN.groupindex if name not in ("name", "bar", "braced", "letter", "space"))
"""The groups that hold what was found."""
