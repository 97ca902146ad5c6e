"""How English heads the rows and columns of tables that are sums, and those that are none."""

from __future__ import annotations

TOTAL = r"(?:(?:grand |overall )?totals?|sum|altogether|all(?: [a-z]+)?|in total)(?:\s?[:*†])?"
PART_TOTAL = r"\b(?:sub-?totals?|totals?|of which|thereof|sum|including|net|all)\b"
"""Rows by which some numbers would be counted twice."""
NOT_SUMMED = (
    r"(?:\b(?:average|mean|median|rate|ratio|per|year|rank|age|density|change|growth|price|index|score|max\w*|min\w*|cumulative|running"
    r"|difference|diff|points?|position|pos|no|number|id|temperature|speed|ratings?|margin|weighted|best|highest|lowest|peak|latest|unique|distinct)\b|%|±|/)"
)
"""Columns whose total is no sum."""
EMPTY = r"[-–—.…]*|n/?a|N/?A|nil|none"
