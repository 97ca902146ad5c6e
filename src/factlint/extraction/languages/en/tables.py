"""How English heads the rows and columns of tables that are sums, and those that are none; and speaks of their cells."""

from __future__ import annotations

TOTAL = r"(?:(?:grand |overall )?totals?|sum|altogether|all(?: [a-z]+)?|in total)(?:\s?[:*†])?"
TOTAL_OF = r"total(?: [a-z]+){1,2}(?:\s?[:*†])?"
"""A total that may be one of what stands above it, or of more: "Total revenue"."""
PART_TOTAL = r"\b(?:sub-?totals?|totals?|of which|thereof|sum|including|net|all)\b"
"""Rows by which some numbers would be counted twice."""
NOT_SUMMED = (
    r"(?:\b(?:average|mean|median|rate|ratio|per|year|rank|age|density|change|growth|price|index|score|max\w*|min\w*|cumulative|running"
    r"|difference|diff|points?|position|pos|no|number|id|temperature|speed|ratings?|margin|weighted|best|highest|lowest|peak|latest|unique|distinct)\b|%|±|/)"
)
"""Columns whose total is no sum."""
EMPTY = r"[-–—.…]*|n/?a|N/?A|nil|none"
RESULTS = (
    r"p|pl|pld|mp|gp|played|matches|matches played|games|games played",
    r"w|won|wins?",
    r"d|dr|drawn?|draws|ties|tied",
    r"l|lost|loss(?:es)?|defeats",
)
"""Headings of the matches played, won, drawn and lost."""
OTHER_RESULT = r"(?i:n/?r|no result|ot[wl]?|so[wl]?|otl|ab|abandoned|forfeits?|void|[wl]\+?ot|pen\.?|bp)"
"""Headings of results that are none of these."""

NAMED = r"\s*(?:Table|TABLE)\s(?P<number>\d+)\b"
"""How the caption of a table begins."""
MENTION = r"\btable (?P<number>\d+)\b|\b(?:the (?:following )?table|table (?:above|below))\b"
COUNTS = (
    r"\b(?:shows?|lists?|gives?|presents?|summari[sz]es?|reports?) (?:all |the )*<n:said> (?P<noun>[a-z]+)\b(?! (?:per|each|in each|a|of|who|that|with)\b)",
    r"^table \d+[.:] (?:all |the )*<n:said> (?P<noun>[a-z]+)\b(?! (?:per|each|in each|a|of|who|that|with)\b)",
)
"""A number of things that a table is said to hold."""
QUOTE = r"\b(?:to|at|was|is|were|are|of|reached|totalled|had|has) <np:said>(?! (?:more|less|higher|lower|points?|times|of)\b)"
"""A number that a table is said to show."""
