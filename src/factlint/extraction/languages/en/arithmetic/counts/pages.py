"""How English states on which pages something begins and ends, and how many it has.

Patterns are read over skeletons (`extraction.arithmetic.skeleton`).
"""

from __future__ import annotations

_GAP = r"[^‹›.;]{1,40}?"
_BEGINS = r"(?:begins?|began|starts?|started|opens?|opened|runs?|ran|stretch(?:es)?|goes|go|extends?|covers?|takes up|took up|occup(?:y|ies|ied)|fills?|filled|from|on)"
_FROM_TO = rf"\b{_BEGINS}(?: (?:on|at|from|with))? (?:page|pages|p[.]?) <n:first>(?:{_GAP}\b(?:page|p[.]?) | (?:to|through|until) |-)<n:last>"
_END = r"(?! (?:of(?! (?:the|this|our|my) (?:book|volume|journal|issue|magazine|paper))|to)\b)"
PAGES = (
    rf"{_FROM_TO}(?:,| and| so| that|:| \(| -| \||;){_GAP}<n:said> pages\b{_END}",
    rf"<n:said> pages\b(?: (?!of\b)[a-z]+){{0,4}},? {_FROM_TO}(?= ?(?:[.,;)]|$))",
)
SAID_WITH = "{} (included)"
