"""Parts with an ordinal beyond the number of parts: "two ways: the first …; the third …"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factlint.extraction.arithmetic.said_numbers import number_at
from factlint.extraction.arithmetic.skeleton import Skeleton
from factlint.extraction.languages.en.arithmetic.counts import beyond as words_of
from factlint.extraction.quantities.nouns import stem_of
from factlint.extraction.shapes import shapes
from factlint.model.arithmetic import Figure, Ranked
from factlint.model.document import Document, ProseSpan
from factlint.values.regex import regex

_NOT_ALL = regex(words_of.NOT_ALL)
_REACH = 32
_MOST, _MOST_LABELLED, _FARTHEST = 9, 30, 2
"""Parts that are listed one by one, those with a number beside their noun, and how far beyond them a slip goes."""
_NEAR = 2
"""How many sentences after the count "the fifth act" is still one of its parts."""
FORMS = (words_of.PARTS, words_of.ONLY, words_of.PLACED)
"""All patterns of this reader, for the automaton of `arithmetic.counts.reader`."""


def read_beyond(document: Document, skeleton: Skeleton, following: Sequence[ProseSpan]) -> Iterator[Ranked]:
    """Parts in the sentences `following` that lie beyond the number stated in one sentence."""
    yield from _second_of_one(document, skeleton, following)
    for found in shapes((words_of.PARTS,)).finditer(skeleton.text):
        announced = skeleton.figure(found, "announced")
        number = announced.value.written
        around = skeleton.text[max(0, found.start() - _REACH) : found.end()]
        if (
            announced.value.unit not in (None, stem_of(found["noun"]))
            or number.denominator != 1
            or not 1 < number <= _MOST_LABELLED
            or _NOT_ALL.search(around)
        ):
            continue
        noun = stem_of(found["noun"])
        in_order = _in_order(document, noun, int(number), following) if number <= _MOST else ()
        for rank in (*_labelled(document, noun, int(number), following), *in_order):
            yield Ranked(rank, int(number), announced.prose, is_last=False)
    yield from _placed(document, skeleton, following)


def _placed(document: Document, skeleton: Skeleton, following: Sequence[ProseSpan]) -> Iterator[Ranked]:
    """A part beyond the counted ones: "has four movements. The sixth movement is …"."""
    for found in shapes((words_of.PLACED,)).finditer(skeleton.text):
        announced = skeleton.figure(found, "announced")
        number = announced.value.written
        around = skeleton.text[max(0, found.start() - _REACH) : found.end()]
        if number.denominator != 1 or not 1 < number <= _MOST or _NOT_ALL.search(around):
            continue
        first = int(number) + 1 + (found["noun"] in words_of.BUILT_UP)
        beyond = [word for word, place in words_of.ORDER.items() if first <= place <= number + 1 + _FARTHEST]
        place = regex(words_of.PLACE.format(stem_of(found["noun"]), "|".join(beyond)))
        for sentence in following[:_NEAR]:
            stated = place.search(document.prose, sentence.start, sentence.end)
            if stated and not regex(words_of.NO_PLACE).search(document.prose, sentence.start, sentence.end):
                at = ProseSpan(*stated.span("nth"))
                rank = number_at(document, at, words_of.ORDER[stated["nth"]])
                yield Ranked(rank, int(number), announced.prose, is_last=False)


def _second_of_one(document: Document, skeleton: Skeleton, following: Sequence[ProseSpan]) -> Iterator[Ranked]:
    """A second child of parents with an only one."""
    for found in shapes((words_of.ONLY,)).finditer(skeleton.text):
        only = skeleton.in_prose(*found.span("only"))
        end = following[-1].end if following else skeleton.in_prose(0, len(skeleton.text)).end
        second = regex(words_of.SECOND.format(found["noun"])).search(document.prose, only.end, end)
        if second is not None:
            place = ProseSpan(*second.span("nth"))
            yield Ranked(number_at(document, place, words_of.ORDER[second["nth"]]), 1, only, is_last=False)


def _labelled(document: Document, noun: str, number: int, following: Sequence[ProseSpan]) -> Iterator[Figure]:
    label = regex(words_of.LABEL.format(f"[{noun[0].upper()}{noun[0]}]{noun[1:]}"))
    for sentence in following:
        for found in label.finditer(document.prose, sentence.start, sentence.end):
            if number < int(found["number"]) <= number + _FARTHEST:
                yield number_at(document, ProseSpan(*found.span("number")), int(found["number"]))


def _in_order(document: Document, noun: str, number: int, following: Sequence[ProseSpan]) -> Iterator[Figure]:
    """The place right behind the last, where all others are stated before it."""
    stated = 0
    for sentence in following:
        for found in regex(words_of.NTH.replace("{0}", noun)).finditer(
            document.prose, sentence.start, sentence.end
        ):
            place = words_of.ORDER[found["nth"]]
            if place == stated + 1 == number + 1:
                yield number_at(document, ProseSpan(*found.span("nth")), place)
            stated = max(stated, place) if place <= stated + 1 else stated
