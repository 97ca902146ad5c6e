"""Sentences without the words that name their source ("according to the council")."""

from __future__ import annotations

from factlint.extraction.arithmetic.skeleton import Skeleton
from factlint.extraction.asides import asides_beside_numbers, speakers_of
from factlint.extraction.languages.en.arithmetic import sources as words_of
from factlint.extraction.shapes import rarely_matched
from factlint.model.document import ProseSpan
from factlint.values.dataclass import replace
from factlint.values.regex import regex

_REPORTED, _REMARK = regex(words_of.REPORTED), rarely_matched(words_of.REMARK)
_SPARE = rarely_matched(words_of.SPARE)


def without_source(text: str, sentence: ProseSpan) -> ProseSpan:
    """The statement in a sentence of the folded text: "of the 40 pupils …" in "The report says that of the 40 pupils
    …".
    """
    found = _REPORTED.match(text, sentence.start, sentence.end)
    return replace(sentence, start=found.end()) if found else sentence


def without_remarks(skeleton: Skeleton) -> Skeleton:
    """The skeleton without parenthetical remarks between commas: "was, however, 140"."""
    stated = skeleton
    if speakers := speakers_of(stated.text):
        stated = stated.without(speakers)
    if found := [one.span() for one in _REMARK.finditer(stated.text)]:
        stated = stated.without(found)
    if found := [one.span() for one in _SPARE.finditer(stated.text)]:
        stated = stated.without(found)
    asides = asides_beside_numbers(stated.text)
    return stated.without(asides) if asides else stated
