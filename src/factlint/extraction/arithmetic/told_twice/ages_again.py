"""Two ages of one person: "A 34-year-old cyclist was hit by a van. … The 43-year-old was taken to hospital"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from factlint.extraction.arithmetic.told_twice.numbers import Tellings
from factlint.extraction.coreference.noun_phrases import may_name_one_person
from factlint.extraction.languages.en.arithmetic.told_twice import ages_again as words_of
from factlint.extraction.shapes import Shapes
from factlint.model.arithmetic import RetoldText
from factlint.model.document import ProseSpan
from factlint.model.mention import Mention, mention_at
from factlint.values.regex import regex

_BROUGHT_IN, _AGAIN = (Shapes(forms, written=str) for forms in (words_of.BROUGHT_IN, words_of.AGAIN))
_AGE, _NAME, _OF_PLACE = regex(words_of.AGE), regex(words_of.NAME), regex(words_of.OF_PLACE)
_SOMEBODY_ELSE, _ANOTHER_TIME = regex(words_of.SOMEBODY_ELSE), regex(words_of.ANOTHER_TIME)
_TWO = 2
_REACH = 5
"""Sentences behind that of the first age in which the second may stand."""


def read_ages_again(tellings: Tellings) -> Iterator[RetoldText]:
    """The two ages of a document that tells no third, where the second is of whom the first brings in."""
    prose = tellings.text.prose
    ages = [found[found.lastgroup or 0] for found in _AGE.finditer(prose)]
    if len(set(ages)) != _TWO:
        return
    brought_in = list(_BROUGHT_IN.finditer(prose))
    again = [found for found in _AGAIN.finditer(prose) if found["age"] != ages[0]]
    if len(brought_in) != 1 or len(again) != 1 or brought_in[0]["age"] != ages[0]:
        return
    first, second = brought_in[0], again[0]
    if _are_one(tellings, first, second):
        yield RetoldText(_mention(tellings, first), _mention(tellings, second))


def _are_one(tellings: Tellings, first: re.Match[str], second: re.Match[str]) -> bool:
    """Whether a second age can only be that of whom the first brought in."""
    at, there = (tellings.sentence_of(ProseSpan(*found.span("age"))) for found in (first, second))
    if not 0 < there - at <= _REACH or not _are_alike(first.groupdict(), second.groupdict()):
        return False
    sentences, prose = tellings.analysis.sentences, tellings.text.prose
    if _ANOTHER_TIME.search(_AGE.sub("", prose[sentences[at].start : sentences[there].end])):
        return False
    around = prose[sentences[at].start : first.start()], prose[first.end() : second.start()]
    return not any(map(_brings_in_another, around))


def _brings_in_another(part: str) -> bool:
    """Whether words around the two mentions tell of another person."""
    if _SOMEBODY_ELSE.search(part):
        return True
    return any(_OF_PLACE.search(part, 0, name.start()) is None for name in _NAME.finditer(part))


def _are_alike(one: Mapping[str, str | None], other: Mapping[str, str | None]) -> bool:
    """Whether two mentions may be of one person, by their nouns and last names."""
    noun, again = one.get("noun"), other.get("noun")
    if other.get("last"):
        return one.get("last") == other["last"]
    return may_name_one_person(noun, again)


def _mention(tellings: Tellings, found: re.Match[str]) -> Mention[str]:
    return mention_at(tellings.analysis.document, ProseSpan(*found.span("age")), found["age"])
