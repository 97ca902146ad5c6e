"""How English numbers what follows one after the other, and how it refers back to all of that; over prose as written."""

from __future__ import annotations

from factlint.extraction.languages.en.quantities.numerals import cardinals
from factlint.extraction.languages.en.times.words import MONTHS

LABEL = rf"\W*(?P<kind>(?!(?i:{'|'.join(MONTHS)})\b)[A-Z][a-z]+) (?P<number>\d{{1,2}})(?=[.:)](?!\d)|\s?[–—-]\s|\s*\Z)"
"""At the head of a block that is one of several: "Step 3."."""
ORDINALS = (
    "first(?:ly)?",
    "second(?:ly)?",
    "third(?:ly)?",
    "fourth(?:ly)?",
    "fifth(?:ly)?",
    "sixth(?:ly)?",
    "seventh(?:ly)?",
)
AT_HEAD = r"\W*(?:And )?(?P<nth>(?i:{}))(?=,)"
"""At the head of a sentence that states the next thing; an ordinal goes into the braces."""
ANYWHERE = r"(?i:\b{}\b)"
MARK = r"(?<![\w)\]])\((?P<mark>[a-h]|[1-9]|i{1,3}|iv|vi{0,3})\)(?=\s)"
"""Within a sentence, before each of several things."""
MARKS = ("abcdefgh", "123456789", ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii"))
ALL_OF_THEM = (
    rf"(?i:\b(?:all|these|those)(?: of the)? (?P<said>{cardinals(2, 9)}|[2-9]) (?P<noun>[a-z]+s)\b)(?! of\b)"
)
"""In a sentence that refers back to all of the things before it."""
