"""“Two years after the fall of Aruna, in 1993”: dates counted from events of the rule base, or until today."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factlint.extraction.chronology.dates_without_year import UNKNOWN_YEAR
from factlint.extraction.chronology.lengths import days_apart, in_order
from factlint.extraction.chronology.timed import TimedSentence
from factlint.extraction.languages.en.chronology.anchored import known_moments as words_of
from factlint.extraction.languages.en.chronology.distances import FORWARD, NOT_SO
from factlint.extraction.slots import pattern
from factlint.model.chronology import NamedMoment, Ongoing, Relation, Tie
from factlint.model.mention import EntityRef, Mention, Naming, mention_at


def relations_to_names(stated: TimedSentence, names: Sequence[Mention[EntityRef]]) -> Iterator[Relation]:
    """Dates counted from entities of the rule base; `names` are the mentions of the document."""
    if not stated.lengths or stated.holds(NOT_SO):
        return
    inside = tuple(name for name in names if stated.span.start <= name.prose.start < stated.span.end)
    for form in words_of.COUNTED_FROM_NAMES if inside else ():
        for found in pattern(form).finditer(stated.text):
            moment = _moment(stated, found, inside)
            days = days_apart(stated.length(found).value)
            dated = stated.date(found, "dated")
            if moment is not None and days is not None and UNKNOWN_YEAR not in dated.derivation:
                words = stated.words(*found.span("said"))
                yield Relation(Tie.SHIFT, (), dated, in_order(found, days), words, named=moment)


def _moment(
    stated: TimedSentence, found: re.Match[str], names: Sequence[Mention[EntityRef]]
) -> NamedMoment | None:
    """The moment that a phrase names: a name, optionally with an event of it."""
    prose, thing = stated.document.prose, stated.words(*found.span("thing")).prose
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
            clause = mention_at(stated.document, thing, name.value, derivation=name.derivation)
            return NamedMoment(
                clause, words_of.AFTER if found["order"].casefold() in FORWARD else words_of.BEFORE
            )
    return None


def ongoing(stated: TimedSentence) -> Iterator[Ongoing]:
    """Durations until now since the only, or first, date of a sentence."""
    if not stated.dates or not stated.lengths or not pattern(words_of.STILL).search(stated.text):
        return
    if pattern(words_of.NO_LONGER).search(stated.text):
        return
    for form in words_of.SINCE_THEN:
        found = pattern(form).search(stated.text)
        days = days_apart(stated.length(found).value) if found else None
        if found and days is not None and stated.date(found, "since") is stated.dates[0]:
            clause = stated.text.rfind(words_of.CLAUSE_MARK, 0, found.start())
            if pattern(NOT_SO).search(stated.text, max(0, clause)):
                return
            yield Ongoing(stated.dates[0], days, stated.words(*found.span("said")))
            return
