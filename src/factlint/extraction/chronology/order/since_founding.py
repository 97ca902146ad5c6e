"""“The Hub is a quartet formed in 1986. … It gave its first concert in 1977”: actions before the subject existed.

`orders_apart` covers one paragraph; this reader covers statements about an article's topic anywhere below the paragraph
that introduces it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint.extraction.chronology.blocks import TimedText
from factlint.extraction.chronology.lengths import not_before
from factlint.extraction.chronology.timed import TimedSentence
from factlint.extraction.languages.en.chronology.order import since_founding as words_of
from factlint.extraction.slots import pattern
from factlint.model.chronology import Relation, Tie
from factlint.model.document import BlockKind
from factlint.model.mention import Mention
from factlint.values.time import Time

_LEAD = 4
"""How many sentences make up the lead, which says what the topic is and when it came into being."""
_MOST_DATES = 3


def since_founding(timed: TimedText) -> Iterator[Relation]:
    """The order of the founding of an article's topic, and of its actions."""
    lead = next((numbers for kind, numbers in timed.places.stretches if kind is BlockKind.PARAGRAPH), None)
    if lead is None or not lead:
        return
    stated = [(index, one) for block in timed.paragraphs for index, one in block if one.dates]
    founded = _founded(timed, lead, stated)
    if founded is None or any(_may_be_older(timed, index) for index, _ in stated):
        return
    first, begun = founded
    topic = timed.subjects.of(lead.start)
    for index, sentence in stated:
        if index <= first or len(sentence.dates) > _MOST_DATES or _is_of_another(timed, index):
            continue
        found = _deed(timed, index, sentence, topic)
        if found is not None:
            dated = sentence.date(found, "dated")
            words = sentence.words(*found.span("said"))
            yield Relation(Tie.COURSE, (begun,), dated, not_before(begun, dated), words)


def _founded(
    timed: TimedText, lead: range, stated: list[tuple[int, TimedSentence]]
) -> tuple[int, Mention[Time]] | None:
    """The sentence of a lead that says when its topic came into being, and the date."""
    topic = timed.subjects.of(lead.start)
    for index, sentence in stated:
        if index not in lead[:_LEAD] or not topic or not timed.subjects.of(index) <= topic:
            continue
        for form in words_of.FOUNDED:
            if found := pattern(form).search(sentence.text):
                return index, sentence.date(found, "dated")
    return None


def _may_be_older(timed: TimedText, index: int) -> bool:
    return pattern(words_of.EARLIER_LIVES).search(timed.prose(index)) is not None


def _is_of_another(timed: TimedText, index: int) -> bool:
    return pattern(words_of.ANOTHER).search(timed.prose(index)) is not None


def _deed(timed: TimedText, index: int, sentence: TimedSentence, topic: frozenset[str]) -> re.Match[str] | None:
    """What a sentence states that the subject of the article did."""
    if firsts := next(filter(None, (pattern(form).search(sentence.text) for form in words_of.FIRSTS)), None):
        return firsts
    if apposed := pattern(words_of.APPOSED).search(sentence.text):
        return apposed if frozenset(apposed["who"].casefold().split()) <= topic else None
    about = timed.subjects.of(index)
    if not about or not about <= topic:
        return None
    return next(filter(None, (pattern(form).search(sentence.text) for form in words_of.DEEDS)), None)
