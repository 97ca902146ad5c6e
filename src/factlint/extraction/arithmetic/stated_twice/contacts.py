"""An address or a telephone number that a document states twice: "at 12 Weir Lane … at 21 Weir Lane".

Houses of one street, and numbers, are many: only those are held to be one of which the digits of the one are those of
the other in another order, or without one, and of houses those that are stated of something both sentences name.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from factlint.extraction.arithmetic.same_thing.tellings import Tellings
from factlint.extraction.arithmetic.stated_twice.keyed import PAIR, Stated, by_key
from factlint.extraction.languages.en.arithmetic.stated_twice import contacts as words_of
from factlint.extraction.languages.en.arithmetic.stated_twice.again import COMMON
from factlint.extraction.quantities.nouns import stem_of
from factlint.extraction.trigger import Trigger
from factlint.model.arithmetic import RestatedText
from factlint.model.document import ProseSpan
from factlint.model.mention import Mention, mention_at
from factlint.values.regex import regex

_ADDRESS, _PHONE = Trigger(words_of.ADDRESS), Trigger(words_of.PHONE)
_AT, _OTHER_HOUSE = regex(words_of.AT), regex(words_of.OTHER_HOUSE)
_WORD, _DIGIT = regex(r"[a-z][a-z’'-]{3,}"), regex(r"\d")
_REACH = 24
_MOST = 12
"""Telephone numbers of a document; more are those of a directory."""


def read_contacts(tellings: Tellings) -> Iterator[RestatedText]:
    """The pairs of a document, each with the later one last."""
    if tellings.analysis.document.is_history:
        return
    for houses in by_key(tellings, _houses(tellings)).values():
        first, second = houses
        if _is_slip(first, second) and _share_a_word(tellings, first, second):
            yield RestatedText(first.mention, second.mention)
    yield from _phones(tellings)


def _houses(tellings: Tellings) -> Iterator[re.Match[str]]:
    """The addresses of things."""
    prose = tellings.analysis.document.prose
    for found in _ADDRESS.found_in(prose):
        sentence = tellings.analysis.sentences[tellings.sentence_of(ProseSpan(*found.span()))]
        is_at = _AT.search(prose, max(0, found.start() - _REACH), found.start()) is not None
        if is_at and not _OTHER_HOUSE.search(prose, sentence.start, sentence.end):
            yield found


def _phones(tellings: Tellings) -> Iterator[RestatedText]:
    """The telephone numbers whose digits are those of another in a different order."""
    document = tellings.analysis.document
    found = _PHONE.found_in(document.prose)
    if not PAIR <= len(found) <= _MOST:
        return
    by_digits: defaultdict[str, dict[str, Mention[str]]] = defaultdict(dict)
    for one in found:
        digits = "".join(_DIGIT.findall(one["value"]))
        place = ProseSpan(*one.span("value"))
        by_digits["".join(sorted(digits))].setdefault(digits, mention_at(document, place, digits))
    for alike in by_digits.values():
        if len(alike) == PAIR:
            first, second = alike.values()
            yield RestatedText(first, second)


def _is_slip(first: Stated, second: Stated) -> bool:
    """Whether the numbers have the same digits in another order, or one more digit: 12 and 21, 7 and 17."""
    short, long = sorted((first.mention.value, second.mention.value), key=len)
    is_longer = len(long) == len(short) + 1 and any(
        long[:at] + long[at + 1 :] == short for at in range(len(long))
    )
    return sorted(short) == sorted(long) or is_longer


def _share_a_word(tellings: Tellings, first: Stated, second: Stated) -> bool:
    """Whether both sentences name one thing before its street."""
    mine, theirs = (
        {
            stem_of(word)
            for word in _WORD.findall(tellings.text.text, stated.sentence.start, stated.mention.prose.start)
        }
        for stated in (first, second)
    )
    return bool(mine & theirs - COMMON - words_of.STREETS)
