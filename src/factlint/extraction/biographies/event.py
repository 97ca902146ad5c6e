"""A birth, death or act in a clause, with its dates."""

from __future__ import annotations

import re
from collections.abc import Sequence

from factlint.extraction.biographies.clause import Clause
from factlint.extraction.biographies.person import Person
from factlint.extraction.languages.en.biographies import events as words_of
from factlint.extraction.languages.en.biographies import moments
from factlint.extraction.slots import pattern
from factlint.model.mention import Mention
from factlint.values.dataclass import dataclass
from factlint.values.time import Time


@dataclass(frozen=True, slots=True)
class Event:
    """A birth, a death or an act."""

    kind: str
    person: Person
    date: Mention[Time]
    verb: str = ""
    even_dead: bool = False
    """Whether the act may be that of a work after its maker's death, but not before the birth."""
    name: Mention[object] | None = None
    """The name before a bracket with a birth or death."""


BIRTH, DEATH, ACT = "birth", "death", "act"


def event_dates(clause: Clause) -> list[tuple[int, Mention[Time]]]:
    """The dates of events in a clause, each with its offset there."""
    return [
        (found.start(), clause.stated.dates[int(found["at"])])
        for found in clause.finditer(words_of.DATED)
        if pattern(words_of.EVENT_DATE).search(clause.text, 0, found.start())
        or (
            pattern(moments.MOMENT).match(clause.text, found.end())
            and pattern(moments.BEFORE_MOMENT).search(clause.text, 0, found.start())
        )
    ]


def detached_dates(clauses: Sequence[Clause], at: int) -> list[Mention[Time]]:
    """The dates of events in a clause, or between commas next to it: ", in 1806"."""
    own = [date for _, date in event_dates(clauses[at])]
    if own:
        return own
    if at > 0 and clauses[at].link == "comma" and pattern(words_of.DATE_ALONE).match(clauses[at - 1].text):
        return [date for _, date in event_dates(clauses[at - 1])]
    for behind in clauses[at + 1 :]:
        if behind.link != "comma" or behind.search(words_of.STATES_MORE):
            break
        if pattern(words_of.DATE_ALONE).match(behind.text):
            return [date for _, date in event_dates(behind)]
    return []


def date_in(clause: Clause, found: re.Match[str], slot: str = "at") -> Mention[Time]:
    """The date that a pattern matched."""
    return clause.stated.dates[int(found[slot])]
