"""How English states so many terms of office, spells or tours with the years of each: "two terms, 1990–94 and 1998–2002".

Patterns are read over skeletons (`extraction.arithmetic.skeleton`); years stay as they are.
"""

from __future__ import annotations

_YEAR = r"(?:1[0-9]|20)\d\d"
STRETCH = (
    rf"(?:between {_YEAR} and {_YEAR}|(?:from )?{_YEAR}(?: ?- ?| to | until )(?:{_YEAR}|\d\d|present))(?!\d)"
)
_AND = r"(?:,? (?:and|then|and again|and then|and finally)(?: again)? |, |; )"
STRETCHES = (
    rf"(?:<n:announced>|\b(?P<word>twice|thrice))(?: (?!more\b|other\b|further\b)[a-z-]+){{0,2}}?(?: (?P<noun>terms|stints|spells|tenures|periods|reigns|stretches|occasions|times))?(?: (?!in\b|from\b|between\b)[a-z'-]+){{0,6}}?(?:,|:| \()? ?(?P<stretches>{STRETCH}(?:{_AND}{STRETCH})+)(?= ?(?:[.;)]|$|,? (?:and|but|as|with|under)\b(?! (?:again|{_YEAR}))))",
)
OFTEN = {"twice": 2, "thrice": 3}
NOT_ALL = r"\b(?:includ\w+|such as|at least|first|last|other|another|more|over|among|e[.]g|each|every|per|different|respectively|not|if|both)\b"
NOUN = "times"
