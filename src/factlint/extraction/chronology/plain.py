"""A sentence without the words that state nothing of what happened: "But", "however,", "according to the register,"."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.extraction.asides import asides_beside_times, speakers_of
from factlint.extraction.chronology.timed import TimedSentence
from factlint.extraction.languages.en.asides import PRONOUN
from factlint.extraction.languages.en.chronology import plain as words_of
from factlint.extraction.shapes import rarely_matched, shapes
from factlint.extraction.slots import pattern
from factlint.values.regex import regex

_BACK, _SPACES = rarely_matched(words_of.BACK), regex(words_of.SPACES)
_REMARK, _DETAIL = rarely_matched(words_of.REMARK), shapes((words_of.DETAIL,))
_Stretch = tuple[int, int]


def in_plain_words(stated: TimedSentence) -> TimedSentence:
    """The sentence without them, beginning with a capital letter; none of them contains a time."""
    for start, end in sorted(_to_leave_out(stated.text), reverse=True):
        stated = stated.without(start, end)
    first = stated.text[:1]
    return stated.beginning_with(first.upper()) if first.islower() else stated


def without_remarks(stated: TimedSentence) -> TimedSentence:
    """The sentence without its source and remarks between commas: "The war had, however, lasted thirty years"."""
    for stretch in reversed(speakers_of(stated.text)):
        stated = stated.without(*stretch)
    if ", " in stated.text:
        for found in reversed([*_REMARK.finditer(stated.text)]):
            stated = stated.without(*found.span())
    return stated


def without_asides(stated: TimedSentence) -> TimedSentence:
    """The sentence without remarks and without clauses unrelated to its times."""
    stated = without_remarks(stated)
    for found in reversed([*_DETAIL.finditer(stated.text)]):
        stated = stated.without(*found.span())
    asides = asides_beside_times(stated.text)
    for start, end in reversed(asides):
        stated = stated.without(start, end)
    is_lower = bool(asides) and stated.text[:1].islower() and pattern(PRONOUN).match(stated.text) is None
    return stated.beginning_with(stated.text[0].upper()) if is_lower else stated


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
