"""The forms by which lines of AsciiDoc begin or end something."""

from __future__ import annotations

from factlint.values.regex import regex

HEADING = regex(r"(?P<mark>={1,6}|#{1,6})[ \t]+(?P<title>\S.*)")
ATTRIBUTE = regex(r":(?P<name>!?\w[\w-]*!?):(?:[ \t]+(?P<value>\S.*))?")
BLOCK_ATTRIBUTES = regex(
    r"\[(?P<list>(?![\[\s])[^\[\]]*(?:\[[^\[\]]*\][^\[\]]*)*|)\]|\[\[(?P<anchor>[^\[\]]+)\]\]"
)
BLOCK_TITLE = regex(r"\.(?![\s.])(?P<title>.+)")
BLOCK_MACRO = regex(r"[a-z][\w-]*::(?:\S[^\[]*)?\[.*\]")
BREAK = regex(r"'{3,}|-[ ]?-[ ]?-|\*[ ]?\*[ ]?\*|<{3,}")
"""Between parts and pages."""
OPAQUE = regex(r"-{4,}|\.{4,}|\+{4,}|/{4,}|`{3,}[^`]*")
"""The delimiter of a block of code, of what is passed through, or of a comment."""
ENCLOSING = regex(r"={4,}|\*{4,}|_{4,}|--|~{4,}")
"""The delimiter of a block that holds other blocks."""
TABLE = regex(r"[|,:!]={3,}")
COMMENT = regex(r"//(?!/)(?P<words>.*)")
ITEM = regex(
    r"[ \t]*(?P<mark>\*{1,5}|-|\.{1,5}|\d{1,4}\.|[A-Za-z]\.|[ivxIVX]{1,5}\)|<(?:\d{1,3}|\.)>)"
    r"[ \t]+(?:\[[ xX*]\][ \t]+)?(?=\S)"
)
"""The mark of an item with the box to check behind it."""
TERM = regex(r"[ \t]*(?P<term>\S.*?)(?P<mark>:{2,4}|;;)(?:[ \t]+|$)")
CONTINUED = "+"
ADMONITION = regex(r"(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION):[ \t]+")
REVISION = regex(r"(?:v?\d[\w.]*,[ \t]*)?(?P<date>[^:]*\d{4}[^:]*)(?::.*)?")
NOT_PROSE = frozenset(
    "source listing literal stem latexmath asciimath pass comment plantuml ditaa mermaid graphviz vega"
    " blockdiag".split()
)
"""Styles of blocks that hold code, formulas or drawings."""
QUOTATIONS = frozenset({"quote", "verse"})
