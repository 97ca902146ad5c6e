"""How names are cut into words, in rule packs and in prose alike."""

from __future__ import annotations

import re

WORD = re.compile(r"\w+")
"""One word of a name. "U.S." is two words, "Russia's" is two, "full-scale" is two."""

NAME_GAP = re.compile(r"(?:[ \t\n\u00a0]|[-\u2010-\u2015]|['’.&/]|\. ){1,2}")
"""What may stand between two words of one name. A comma only where the written name has one."""


def name_words(text: str) -> tuple[str, ...]:
    """The case-folded words of a name."""
    return tuple(word.casefold() for word in WORD.findall(text))
