"""The dates in the sentence of an age at which somebody may have had it: in its clause, or in a clause beside it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from factlint.extraction.biographies.clause import Clause
from factlint.extraction.biographies.event import event_dates
from factlint.extraction.chronology.dates_without_year import UNKNOWN_YEAR
from factlint.extraction.languages.en.biographies import events as words_of
from factlint.extraction.languages.en.biographies.clauses import (
    DEED,
    NEXT_VERB,
    OTHER_IN_BRACKET,
    RESUMED,
    SAME_MOMENT,
    WHAT_ELSE,
)
from factlint.extraction.slots import pattern
from factlint.extraction.times.resolution.closed import FROM_DOCUMENT_DATE, OF_STORY
from factlint.model.mention import Mention
from factlint.values.time import Time

_NOT_OWN_YEAR = frozenset({UNKNOWN_YEAR, OF_STORY, FROM_DOCUMENT_DATE})
"""In the derivations of dates whose year is not written next to them: it may be that of a birth."""


def births_of_others(clauses: Sequence[Clause], at: int, births: frozenset[int]) -> list[Mention[Time]]:
    """The date of another's birth at which somebody was so old: "was 30 when she was born in 1981", or turned round."""
    person, first = clauses[at].subject, at
    while first > 0 and clauses[first].link != "when" and clauses[first].subject is person:
        first -= 1
    beside = [one for one in clauses[at + 1 : at + 2] if one.link == "when"]
    if clauses[first].link == "when" and first > 0:
        beside.append(clauses[first - 1])
    return [
        date
        for one in beside
        if one.subject is not None and one.subject is not person and one.search(words_of.WAS_BORN)
        for _, date in event_dates(one)
        if date.prose.start in births
    ]


def dates_around(clauses: Sequence[Clause], at: int, births: frozenset[int]) -> list[Mention[Time]]:
    """The dates of what happened in a clause, or else in those beside it that are about the same moment."""
    own = dates_of_happenings(clauses[at], births)
    if own:
        return own
    if at > 0 and clauses[at].link == "when" and (last := clauses[at - 1].search(words_of.WITH_DATE_LAST)):
        date = clauses[at].stated.dates[int(last["at"])]
        if date.prose.start not in births or clauses[at - 1].subject is not clauses[at].subject:
            return [date]
    low = high = at
    while True:
        is_back = low > 0 and clauses[low].link in SAME_MOMENT
        is_on = high + 1 < len(clauses) and _is_same_moment(clauses[high + 1], clauses[at])
        if not is_back and not is_on:
            return []
        if is_back and _is_next_deed(clauses, low):
            is_back = False
        if is_on and _is_next_deed(clauses, high + 1):
            is_on = False
        if not is_back and not is_on:
            return []
        low, high = low - is_back, high + is_on
        found = dates_of_happenings(clauses[low], births) if is_back and not _is_aside(clauses, low, at) else []
        found += dates_of_happenings(clauses[high], births) if is_on else []
        if found:
            return found


def _is_next_deed(clauses: Sequence[Clause], place: int) -> bool:
    """Whether a clause is about a later deed than the one before it: "left school at 14, worked in a mill, married"."""
    before, clause = clauses[place - 1], clauses[place]
    if clause.link != "comma" or pattern(NEXT_VERB).match(clause.text) is None:
        return False
    return pattern(DEED).search(before.text) is not None


def _is_aside(clauses: Sequence[Clause], place: int, at: int) -> bool:
    """Whether an earlier clause only describes the subject: "Ada Holt, who had joined in 1990, was 49"."""
    within = takewhile(lambda one: one.link in SAME_MOMENT, reversed(clauses[: place + 1]))
    is_described = any(one.link == "relative" for one in within)
    return is_described and any(_resumes(one) for one in clauses[place + 1 : at + 1])


def _resumes(clause: Clause) -> bool:
    """Whether a clause begins with the verb of a subject described before it: ", was 49", ", left at 49"."""
    return clause.link == "comma" and pattern(RESUMED).match(clause.text, 1) is not None


def _is_same_moment(clause: Clause, of: Clause) -> bool:
    """Whether the date of a clause may be that of one before it; not what "who" mentions another: "met Ida, who …"."""
    is_of_other = clause.link == "relative" and clause.subject is not of.subject
    is_same = clause.link in SAME_MOMENT or pattern(WHAT_ELSE).match(clause.text) is not None
    return is_same and not is_of_other


def range_around(clauses: Sequence[Clause], at: int) -> tuple[list[Mention[Time]], int]:
    """The first year of a stretch stated in a clause or right behind it, and the years that it lasted."""
    for place, clause in enumerate(clauses[at : at + 2], at):
        found = clause.search(words_of.STRETCH)
        if found is not None and (
            place == at or (clause.link == "comma" and not _is_next_deed(clauses, place))
        ):
            first, last = (clause.stated.dates[int(found[slot])] for slot in ("first", "last"))
            return [first], 1 + (int(last.value.days.high or 0) - int(first.value.days.low or 0)) // 365
    return [], 0


def dates_of_happenings(clause: Clause, births: frozenset[int]) -> list[Mention[Time]]:
    """The dates of a clause that are not those of births, nor of an aside about something else."""
    if clause.link == "open" and pattern(OTHER_IN_BRACKET).match(clause.text):
        return []
    return [
        date
        for _, date in event_dates(clause)
        if date.prose.start not in births and _NOT_OWN_YEAR.isdisjoint(date.derivation)
    ]


def states_death_beside(clauses: Sequence[Clause], at: int) -> bool:
    """Whether an aside or "when he died" beside a clause ties it to the death of the same person."""
    for other in (at - 1, at + 1):
        if 0 <= other < len(clauses) and clauses[max(other, at)].link in {"when", "comma"}:
            beside = clauses[other]
            if beside.subject is clauses[at].subject and beside.search(words_of.DIES):
                return True
    if at > 0 and clauses[at].search(words_of.REACHED) and clauses[at - 1].search(words_of.LIVED):
        return True
    is_in_bracket = at > 0 and clauses[at].link == "comma" and clauses[at - 1].link == "open"
    return is_in_bracket and clauses[at - 1].search(words_of.IN_BRACKET_OF_LIFE) is not None
