"""“Two years after the fall of Aruna, in 1993”: dates counted from events of the rule base, or until today."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factlint.extraction.chronology.lengths import days_apart, in_order
from factlint.extraction.chronology.timed import TimedSentence
from factlint.extraction.languages.en.chronology.anchored import known_moments as words_of
from factlint.extraction.languages.en.chronology.distances import FORWARD, NOT_SO
from factlint.extraction.slots import pattern
from factlint.model.chronology import NamedMoment, Ongoing, Relation, Tie
from factlint.model.mention import EntityRef, Mention, Naming, mention_at


def relations_to_names(told: TimedSentence, names: Sequence[Mention[EntityRef]]) -> Iterator[Relation]:
    """Dates counted from entities of the rule base; `names` are the mentions of the document."""
    if not told.lengths or told.holds(NOT_SO):
        return
    inside = tuple(name for name in names if told.span.start <= name.prose.start < told.span.end)
    for form in words_of.COUNTED_FROM_NAMES if inside else ():
        for found in pattern(form).finditer(told.text):
            moment = _moment(told, found, inside)
            days = days_apart(told.length(found).value)
            if moment is not None and days is not None:
                words = told.words(*found.span("said"))
                yield Relation(
                    Tie.SHIFT, (), told.date(found, "dated"), in_order(found, days), words, named=moment
                )


def _moment(
    told: TimedSentence, found: re.Match[str], names: Sequence[Mention[EntityRef]]
) -> NamedMoment | None:
    """The moment that a phrase names: a name, optionally with an event of it."""
    prose, thing = told.document.prose, told.words(*found.span("thing")).prose
    for name in names:
        if not (thing.start <= name.prose.start and name.prose.end <= thing.end and name.value.is_known):
            continue
        before, behind = prose[thing.start : name.prose.start], prose[name.prose.end : thing.end]
        if not behind and pattern(words_of.THE).fullmatch(before):
            is_after = found["order"].casefold() in FORWARD
            return NamedMoment(name, words_of.AFTER if is_after else words_of.BEFORE)
        noun = pattern(words_of.NOUN_OF).fullmatch(before) if not behind else None
        if pattern(words_of.THE).fullmatch(before):
            noun = pattern(words_of.POSSESSIVE).fullmatch(behind)
        if noun is not None and noun["noun"] in words_of.PROPERTIES:
            return NamedMoment(name, (words_of.PROPERTIES[noun["noun"]],))
        is_clause = Naming.VERB in name.derivation and pattern(words_of.SUBJECT).fullmatch(before)
        if is_clause and pattern(words_of.OBJECT).fullmatch(behind):
            clause = mention_at(told.document, thing, name.value, derivation=name.derivation)
            return NamedMoment(
                clause, words_of.AFTER if found["order"].casefold() in FORWARD else words_of.BEFORE
            )
    return None


def ongoing(told: TimedSentence) -> Iterator[Ongoing]:
    """Durations until now since the only, or first, date of a sentence."""
    if not told.dates or not told.lengths or not pattern(words_of.STILL).search(told.text):
        return
    if pattern(words_of.NO_LONGER).search(told.text) or told.holds(NOT_SO):
        return
    for form in words_of.SINCE_THEN:
        found = pattern(form).search(told.text)
        days = days_apart(told.length(found).value) if found else None
        if found and days is not None and told.date(found, "since") is told.dates[0]:
            yield Ongoing(told.dates[0], days, told.words(*found.span("said")))
            return
