"""A thing that a sentence calls the largest, among those whose amounts other sentences list.

"Sando covers 14 square kilometres, Nordo 22 and Vestero 9. Nordo is the largest of the three." What the superlative may
be of is given by the unit: nothing is deepest by its inhabitants.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from factlint.extraction.arithmetic.degrees import kind_of, may_be_of
from factlint.extraction.arithmetic.near import is_closed
from factlint.extraction.arithmetic.paragraphs.stated import stated_in
from factlint.extraction.arithmetic.passed_over import roles_between
from factlint.extraction.arithmetic.sentences_around import borders_of, sentences_before
from factlint.extraction.arithmetic.skeleton import SkeletonOf
from factlint.extraction.arithmetic.tables.labels import places_of
from factlint.extraction.languages.en.arithmetic import degrees
from factlint.extraction.languages.en.arithmetic.tables import ranks as rank_words
from factlint.extraction.languages.en.arithmetic.tables import stated_ranks as words_of
from factlint.extraction.quantities.nouns import stem_of
from factlint.extraction.quantities.scan import Text
from factlint.extraction.trigger import Trigger
from factlint.model.analysis import Analysis
from factlint.model.arithmetic import Figure, RankedFigure
from factlint.model.document import ProseSpan
from factlint.values.dataclass import dataclass
from factlint.values.regex import regex

_HOW = {**degrees.MOST, **degrees.LEAST}
_RANKING = Trigger(words_of.RANKING)
_SUPERLATIVE, _NOT_RANKED = regex(rank_words.SUPERLATIVE), regex(rank_words.NOT_RANKED)
_IS, _IS_NAMED, _ENDS = regex(rank_words.IS), regex(rank_words.IS_ROW), regex(rank_words.ENDS)
_NAME = rf"(?<![\w'’.-])(?!{words_of.NO_NAMES}\b)[^\W\d_a-z][\w'’-]*"
_LABEL, _NUMBER = rf"(?P<label>{_NAME}(?: {_NAME}){{0,2}})", r"(?P<number>[$£€]?\d[\d,]*(?:[.]\d+)?)"
_ONE = rf"{words_of.LED_BY}{_LABEL}{words_of.SAID} {_NUMBER}\b"
_FIRST, _NEXT = regex(_ONE), regex(rf"{words_of.BEHIND_NUMBER}{words_of.NEXT}{_ONE}")
_CONCLUDES = regex(words_of.CONCLUDES)
_OF_SET, _WORD = regex(words_of.OF_SET), regex(r"[a-z'-]+")
_FEWEST = 3


@dataclass(frozen=True, slots=True)
class _Stated:
    """An amount and its owner."""

    name: str
    label: str
    """The name as in the folded text."""
    figure: Figure
    noun: str | None


def read_stated_ranks(analysis: Analysis, text: Text, skeleton_of: SkeletonOf) -> Iterator[RankedFigure]:
    """The ranks that sentences give to things whose amounts earlier sentences list."""
    ranking = _RANKING.among(text.text, analysis.sentences)
    if not ranking:
        return
    borders = borders_of(analysis.document)
    role_of = roles_between(analysis.document, skeleton_of)
    for sentence in ranking:
        ahead, clause = _parted(text, sentence)
        words = text.text[clause.start : clause.end]
        if _NOT_RANKED.search(words):
            continue
        before = tuple(sentences_before(analysis, sentence, borders, role_of))
        before = (ahead, *before) if ahead else before
        stated = _stated_one_by_one(text, before, {ahead: sentence}, skeleton_of)
        nouns = {stem_of(word) for one in before for word in _WORD.findall(text.text[one.start : one.end])}
        for found in _SUPERLATIVE.finditer(words) if stated else ():
            is_of_stated = {stem_of(noun) for noun in found["noun"].split()} <= nouns | words_of.KNOWN_NOUNS
            named = _named(stated, words, found) if is_of_stated and _may_be_of(stated, found["how"]) else None
            if named is not None:
                yield _ranked(stated, named, found, clause.start)


def _parted(text: Text, sentence: ProseSpan) -> tuple[ProseSpan | None, ProseSpan]:
    """What a sentence states ahead of the clause that draws the conclusion from it, and this clause."""
    found = _CONCLUDES.search(text.text, sentence.start, sentence.end)
    if found is None:
        return None, sentence
    return ProseSpan(sentence.start, found.start()), ProseSpan(found.end(), sentence.end)


def _stated_one_by_one(
    text: Text,
    before: Sequence[ProseSpan],
    whole_of: Mapping[ProseSpan | None, ProseSpan],
    skeleton_of: SkeletonOf,
) -> Sequence[_Stated]:
    """The nearest list of three or more amounts; `whole_of` gives the sentence of a clause that is none by itself."""
    if not before:
        return ()
    start, end = before[-1].start, before[0].end
    stated = {
        one.figure.prose.start: one
        for sentence in before
        for one in stated_in(skeleton_of(whole_of.get(sentence, sentence)))
        if one.is_plain
    }
    rows = list(_rows(text.prose, start, end, frozenset(stated)))
    row = next((row for row in reversed(rows) if len(row) >= _FEWEST), ())
    amounts = [stated[number] for _, number in row]
    labels = [text.text[place.start : place.end] for place, _ in row]
    units = {one.figure.value.unit for one in amounts} - {None}
    nouns = {one.noun for one in amounts} - {None}
    are_alike = len(units) <= 1 and (len(nouns) <= 1 or units) and len({*labels}) == len(row)
    if not are_alike or not all(is_closed(one.figure) for one in amounts):
        return ()
    names = (text.prose[place.start : place.end] for place, _ in row)
    return tuple(
        _Stated(name, label, one.figure, one.noun)
        for name, label, one in zip(names, labels, amounts, strict=True)
    )


def _may_be_of(stated: Sequence[_Stated], how: str) -> bool:
    """Whether a superlative may apply to some amounts, of which all but one may omit their unit."""
    if how in degrees.BY_TIME:
        return all(kind_of(one.figure) in (degrees.TIME, degrees.COUNT) for one in stated) and any(
            kind_of(one.figure) == degrees.TIME for one in stated
        )
    if how not in _HOW:
        return False
    if all(one.figure.value.unit is None for one in stated):
        return how in degrees.OF_COUNTS and any(one.noun in degrees.SIZED for one in stated)
    return may_be_of(next(one.figure for one in stated if one.figure.value.unit is not None), _HOW[how])


def _rows(
    prose: str, start: int, end: int, numbers: frozenset[int]
) -> Iterator[Sequence[tuple[ProseSpan, int]]]:
    """The lists in a stretch of text: names with the places of their numbers."""
    while (first := _FIRST.search(prose, start, end)) is not None:
        row = []
        found: re.Match[str] | None = first
        start = first.end()
        while found is not None:
            if found.start("number") not in numbers:
                break
            row.append((ProseSpan(*found.span("label")), found.start("number")))
            start = found.end()
            found = _NEXT.match(prose, start, end)
        yield row


def _named(stated: Sequence[_Stated], words: str, found: re.Match[str]) -> _Stated | None:
    """The thing that a superlative is about."""
    for one in stated:
        for place in places_of(one.label, words):
            if place.end() <= found.start():
                between = words[place.end() : found.start()]
                is_said = _IS.fullmatch(between) is not None or (between == " " and not place.start())
                if is_said and _ENDS.match(words, found.end()):
                    return one
            elif found.end() <= place.start():
                between = _OF_SET.sub("", words[found.end() : place.start()])
                is_joined = _IS_NAMED.fullmatch(between)
                if is_joined and _ENDS.match(words, place.end()):
                    return one
    return None


def _ranked(stated: Sequence[_Stated], named: _Stated, found: re.Match[str], start: int) -> RankedFigure:
    place = ProseSpan(start + found.start("how"), start + found.end("how"))
    others = tuple(one.figure for one in stated if one is not named)
    rank = rank_words.ORDINALS.get(found["rank"] or "", 1)
    is_largest = degrees.BY_TIME.get(found["how"], found["how"] in degrees.MOST)
    return RankedFigure(place, rank, is_largest, named.figure, others, named.name)
