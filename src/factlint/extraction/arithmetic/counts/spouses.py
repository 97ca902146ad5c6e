"""Marriages announced by their number, with the spouses: "married twice: first to Ada Holt, then to Eva Lind"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factlint.extraction.arithmetic.said_numbers import number_at
from factlint.extraction.arithmetic.skeleton import Skeleton
from factlint.extraction.languages.en.arithmetic.counts import spouses as words_of
from factlint.extraction.languages.en.sentences import STOP
from factlint.extraction.shapes import shapes
from factlint.extraction.slots import pattern
from factlint.model.arithmetic import Enumeration, Ranked
from factlint.model.document import Document, ProseSpan
from factlint.values.regex import regex

_NOT_ALL, _BEFORE_SPOUSE = regex(words_of.NOT_ALL), regex(words_of.BEFORE_SPOUSE)
_END = regex(rf"{STOP}|$")
_FEWEST, _NEAR = 2, 1
_BEHIND = 2
"""How many sentences after the number of marriages "his third wife" still refers to them."""
FORMS = (words_of.MARRIED, words_of.MARRIED_SO_OFTEN)
"""All patterns of this reader, for the automaton of `arithmetic.counts.reader`."""


def read_spouses(document: Document, skeleton: Skeleton) -> Iterator[Enumeration]:
    """The number of marriages, if one more or one less spouse is named after it."""
    for found in pattern(words_of.MARRIED).finditer(skeleton.text):
        end = _END.search(skeleton.text, found.end())
        text = skeleton.text[found.end() : end.start() if end else None]
        places = [
            skeleton.in_prose(found.end() + one.end(), found.end() + one.end() + 1)
            for one in _BEFORE_SPOUSE.finditer(text)
        ]
        are_names = all(document.prose[place.start : place.start + 1].isupper() for place in places)
        if len(places) < _FEWEST or not are_names or _NOT_ALL.search(text):
            continue
        if found["word"] is None:
            announced = skeleton.figure(found, "announced")
        else:
            announced = number_at(
                document, skeleton.in_prose(*found.span("word")), words_of.OFTEN[found["word"]]
            )
        if 0 < abs(len(places) - announced.value.written) <= _NEAR:
            stated = skeleton.in_prose(found.end(), found.end() + len(text))
            yield Enumeration(announced, "", len(places), len(places), (stated,))


def read_later_spouses(
    document: Document, skeleton: Skeleton, following: Sequence[ProseSpan]
) -> Iterator[Ranked]:
    """A third husband of somebody who married twice."""
    for found in shapes((words_of.MARRIED_SO_OFTEN,)).finditer(skeleton.text):
        if regex(words_of.MARRIED_BEFORE).search(skeleton.text):
            return
        word, slot = found["word"] or found["often"], "announced" if found["announced"] else "times"
        number = words_of.OFTEN[word] if word else int(skeleton.figure(found, slot).value.written)
        stated = skeleton.in_prose(*found.span())
        end = (
            following[_BEHIND].end
            if len(following) > _BEHIND
            else following[-1].end
            if following
            else stated.end
        )
        for spouse in regex(words_of.NTH_SPOUSE).finditer(document.prose, stated.end, end):
            place = words_of.ORDER[spouse["nth"]]
            if place > number:
                rank = number_at(document, ProseSpan(*spouse.span("nth")), place)
                yield Ranked(rank, number, stated, is_last=False)
                return
