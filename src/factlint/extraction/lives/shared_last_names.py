"""Last names that stand alone and may be those of several people in one text, mostly of kin."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from factlint.extraction.languages.en.entities.last_names import KIN_NAMED
from factlint.extraction.languages.en.lives.told import FIRST_NAME
from factlint.model.document import ProseSpan
from factlint.values.regex import regex

_FIRST_NAME = regex(FIRST_NAME)
_KIN_NAMED = regex(KIN_NAMED)
_INITIAL = 2
"""Characters of an initial with its full stop."""
_REACH = 120
"""Characters before a last name in which kin may be told of by their first names."""


def is_shared_last_name(prose: str, name: ProseSpan) -> bool:
    """Whether a name is a last one of which the text has two with first names, or just told of kin: "her son Karl"."""
    last = prose[name.start : name.end]
    if " " in last:
        return False
    if _KIN_NAMED.search(prose, max(0, name.start - _REACH), name.start):
        return True
    return len(_first_names(prose).get(last, ())) > 1


@lru_cache(maxsize=2)
def _first_names(prose: str) -> Mapping[str, frozenset[str]]:
    """Last name → the first names before it; the last texts are kept, for each name of a text asks."""
    found: dict[str, set[str]] = {}
    for name in _FIRST_NAME.finditer(prose):
        if not _ends_sentence(name["first"]):
            found.setdefault(name["last"], set()).add(name["first"])
    return {last: frozenset(first) for last, first in found.items()}


def _ends_sentence(word: str) -> bool:
    """Whether a full stop behind a word, unlike one behind an initial, parts it from the name that follows."""
    return word.endswith(".") and len(word) > _INITIAL
