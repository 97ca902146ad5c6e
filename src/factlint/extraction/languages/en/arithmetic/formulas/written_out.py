"""How a calculation is written out with signs: "14 days x 120 = 1,680 euros", "1680+925=2605", over folded prose."""

from __future__ import annotations

_NUMBER = r"\d(?:[\d,]*\d)?(?:\.\d+)?"
_UNIT = r"(?: ?(?!x\b)[a-z]{1,12}\b(?:/[a-z]+)?)?(?: \([a-z/ ]+\))?"
_GAP = r"[^\S\n\v]?"
"""A space on one line."""
TERM = rf"[£$€]?(?P<number>{_NUMBER})"
SIGN = rf"{_GAP}(?:[+×*·]|\bx\b|(?<=\d)x(?={_GAP}[£$€]?\d)|(?<= )[-−–](?= )){_GAP}"
"""Between two terms; a hyphen without spaces joins the ends of a range."""
COMPUTEING = (
    rf"(?<![\w.,^/:%-])(?P<terms>[£$€]?{_NUMBER}{_UNIT}(?:{SIGN}[£$€]?{_NUMBER}{_UNIT})+)"
    rf"{_GAP}={_GAP}[£$€]?(?P<total>{_NUMBER})(?![\w%^:/]|[.,]\d|\s?(?:[+×*/^=÷·]|[-−–]\s?[\d(£$€]|x\b)|[a-z ]{{0,12}}\(mod)"
)
GOES_ON_BEFORE = r"[-+×*/^÷·−–]\s?$"
"""Before the first term: it is a part of a longer one."""
PLUS, MINUS = "+", frozenset("-−–")
