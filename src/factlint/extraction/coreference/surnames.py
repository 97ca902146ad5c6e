"""Whether all mentions of a surname in a text are of one person: not in "Otto Lind and his wife, Ada Lind"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from factlint.extraction.languages.en.coreference import surnames as words_of
from factlint.extraction.languages.en.entities.last_names import KIN_NAMED
from factlint.extraction.languages.en.lives.stated import FIRST_NAME
from factlint.extraction.words import Words
from factlint.model.analysis import Analysis
from factlint.model.document import BlockKind, ProseSpan
from factlint.model.reading_order import sentence_at
from factlint.values.regex import regex

_FIRST_NAME = regex(FIRST_NAME)
_KIN_NAMED = regex(KIN_NAMED)
_TITLE_OF_A_COUPLE, _KINSHIP = regex(words_of.TITLE_OF_A_COUPLE), regex(words_of.KINSHIP)
_INITIAL = 2
"""Characters of an initial with its full stop."""
_REACH = 120
"""Characters before a surname in which relatives may be mentioned by their first names."""
_BEFORE = 6
"""Characters before a surname that may hold a title."""


def has_one_bearer(prose: str, surname: str) -> bool:
    """Whether a text mentions one person of a surname: with one first name at most, and no title of a couple."""
    if surname.casefold() in words_of.COMMON_SURNAMES:
        return False
    if regex(words_of.THE_FAMILY.format(surname=surname)).search(prose):
        return False
    firsts = set()
    for found in re.finditer(rf"(?:(\b[A-ZÀ-Þ][\w’-]+) )?\b{re.escape(surname)}\b", prose):
        if _TITLE_OF_A_COUPLE.search(prose, max(0, found.start() - _BEFORE), found.start()):
            return False
        if _TITLE_OF_A_COUPLE.match(f"{found[1]} "):
            return False
        firsts.add(found[1])
    return len(firsts - {None}) <= 1


def may_have_several_bearers(analysis: Analysis, words: Words, surname: str) -> bool:
    """Whether a case-folded surname stands in the plural, beside a word of kinship, or in a full name outside running
    text.
    """
    for at, word in enumerate(words.folded):
        if word == f"{surname}s":
            return True
        if word != surname:
            continue
        sentence = sentence_at(analysis.sentences, words.starts[at])
        if sentence is None or _KINSHIP.search(words.prose, sentence.start, sentence.end):
            return True
        is_full = at > 0 and words.gap(at - 1) == " " and words.is_capitalised(at - 1)
        if is_full and any(
            block.kind not in (BlockKind.PARAGRAPH, BlockKind.HEADING)
            for block in analysis.document.blocks
            if block.prose.start <= words.starts[at] < block.prose.end
        ):
            return True
    return False


def is_shared_surname(prose: str, name: ProseSpan) -> bool:
    """Whether a name is a surname with two first names in the text, or stands behind a relative ("her son Karl")."""
    last = prose[name.start : name.end]
    if " " in last:
        return False
    if _KIN_NAMED.search(prose, max(0, name.start - _REACH), name.start):
        return True
    return len(_first_names(prose).get(last, ())) > 1


@lru_cache(maxsize=2)
def _first_names(prose: str) -> Mapping[str, frozenset[str]]:
    """Surname → the first names before it. The last texts are kept, since every name of a text asks."""
    found: dict[str, set[str]] = {}
    for name in _FIRST_NAME.finditer(prose):
        if not _ends_sentence(name["first"]):
            found.setdefault(name["last"], set()).add(name["first"])
    return {last: frozenset(first) for last, first in found.items()}


def _ends_sentence(word: str) -> bool:
    """Whether a full stop behind a word, unlike one behind an initial, separates it from the name that follows."""
    return word.endswith(".") and len(word) > _INITIAL
