"""A sentence without the words that state nothing of what happened: "But", "however,", "according to the register,"."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.extraction.asides import asides_beside_times, speakers_of
from factlint.extraction.chronology.timed import TimedSentence
from factlint.extraction.languages.en.asides import PRONOUN
from factlint.extraction.languages.en.chronology import plain as words_of
from factlint.extraction.shapes import seldom_held, shapes
from factlint.extraction.slots import pattern
from factlint.values.regex import regex

_BACK, _SPACES = seldom_held(words_of.BACK), regex(words_of.SPACES)
_REMARK, _DETAIL = seldom_held(words_of.REMARK), shapes((words_of.DETAIL,))
_Stretch = tuple[int, int]


def in_plain_words(told: TimedSentence) -> TimedSentence:
    """The sentence without them, beginning with a capital letter; none of them contains a time."""
    for start, end in sorted(_to_leave_out(told.text), reverse=True):
        told = told.without(start, end)
    first = told.text[:1]
    return told.beginning_with(first.upper()) if first.islower() else told


def without_remarks(told: TimedSentence) -> TimedSentence:
    """The sentence without its source and remarks between commas: "The war had, however, lasted thirty years"."""
    for stretch in reversed(speakers_of(told.text)):
        told = told.without(*stretch)
    if ", " in told.text:
        for found in reversed([*_REMARK.finditer(told.text)]):
            told = told.without(*found.span())
    return told


def without_asides(told: TimedSentence) -> TimedSentence:
    """The sentence without remarks and without clauses unrelated to its times."""
    told = without_remarks(told)
    for found in reversed([*_DETAIL.finditer(told.text)]):
        told = told.without(*found.span())
    asides = asides_beside_times(told.text)
    for start, end in reversed(asides):
        told = told.without(start, end)
    is_lower = bool(asides) and told.text[:1].islower() and pattern(PRONOUN).match(told.text) is None
    return told.beginning_with(told.text[0].upper()) if is_lower else told


def _to_leave_out(text: str) -> Iterator[_Stretch]:
    """Parts that do not overlap."""
    if shapes((words_of.SEVERAL_SOURCES,)).search(text):
        return
    lead = pattern(words_of.LEAD).match(text)
    head = lead.end("out") if lead is not None else 0
    if head:
        yield 0, head
    elif cleft := pattern(words_of.CLEFT).match(text):
        yield cleft.span("out")
        yield cleft.span("that")
        return
    for form in (shapes((words_of.ASIDE,)), _BACK):
        yield from (found.span() for found in form.finditer(text, head))
    if "  " in text:
        yield from (found.span() for found in _SPACES.finditer(text, head))
