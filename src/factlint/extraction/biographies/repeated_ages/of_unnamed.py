"""Ages of somebody who need not be named: "A 34-year-old cyclist was hit by a van. … The 43-year-old was taken away".

A text that states two ages and no third, and mentions nobody else between them, means one person. `of_named.py` reads
the ages that stand beside names and roles.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from factlint.extraction.coreference.noun_phrases import may_name_one_person
from factlint.extraction.languages.en.biographies.repeated_ages import of_unnamed as words_of
from factlint.extraction.shapes import Shapes
from factlint.model.analysis import Analysis
from factlint.model.arithmetic import RestatedText
from factlint.model.document import ProseSpan
from factlint.model.mention import Mention, mention_at
from factlint.model.reading_order import index_at
from factlint.values.regex import regex

_INTRODUCED, _AGAIN = (Shapes(forms, written=str) for forms in (words_of.INTRODUCED, words_of.AGAIN))
_AGE, _NAME, _OF_PLACE = regex(words_of.AGE), regex(words_of.NAME), regex(words_of.OF_PLACE)
_SOMEBODY_ELSE, _ANOTHER_TIME = regex(words_of.SOMEBODY_ELSE), regex(words_of.ANOTHER_TIME)
_TWO = 2
_REACH = 5
"""Sentences after that of the first age in which the second may stand."""


def read_ages_of_unnamed(analysis: Analysis) -> Iterator[RestatedText]:
    """The two ages of a document that states no third, if the second is of the person whom the first introduces."""
    prose = analysis.document.prose
    ages = [found[found.lastgroup or 0] for found in _AGE.finditer(prose)]
    if len(set(ages)) != _TWO:
        return
    introduced = list(_INTRODUCED.finditer(prose))
    again = [found for found in _AGAIN.finditer(prose) if found["age"] != ages[0]]
    if len(introduced) != 1 or len(again) != 1 or introduced[0]["age"] != ages[0]:
        return
    first, second = introduced[0], again[0]
    if _are_one(analysis, first, second):
        yield RestatedText(_mention(analysis, first), _mention(analysis, second))


def _are_one(analysis: Analysis, first: re.Match[str], second: re.Match[str]) -> bool:
    """Whether a second age can only be that of the person whom the first introduces."""
    sentences, prose = analysis.sentences, analysis.document.prose
    at, there = (max(index_at(sentences, found.start("age")), 0) for found in (first, second))
    if not 0 < there - at <= _REACH or not _are_alike(first.groupdict(), second.groupdict()):
        return False
    if _ANOTHER_TIME.search(_AGE.sub("", prose[sentences[at].start : sentences[there].end])):
        return False
    around = prose[sentences[at].start : first.start()], prose[first.end() : second.start()]
    return not any(map(_brings_in_another, around))


def _brings_in_another(part: str) -> bool:
    """Whether the words around the two ages mention another person."""
    if _SOMEBODY_ELSE.search(part):
        return True
    return any(_OF_PLACE.search(part, 0, name.start()) is None for name in _NAME.finditer(part))


def _are_alike(one: Mapping[str, str | None], other: Mapping[str, str | None]) -> bool:
    """Whether two ages may be of one person, by the nouns and surnames beside them."""
    noun, again = one.get("noun"), other.get("noun")
    if other.get("last"):
        return one.get("last") == other["last"]
    return may_name_one_person(noun, again)


def _mention(analysis: Analysis, found: re.Match[str]) -> Mention[str]:
    return mention_at(analysis.document, ProseSpan(*found.span("age")), found["age"])
