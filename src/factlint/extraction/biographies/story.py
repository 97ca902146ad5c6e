"""A text as a story of people: its clauses in reading order, and what they date of each life."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from itertools import pairwise

from factlint.extraction.biographies.cast import Cast, Person
from factlint.extraction.biographies.clauses import Clause, read_clauses
from factlint.extraction.biographies.events import ACT, BIRTH, Event, events_in
from factlint.extraction.chronology.blocks import TimedText
from factlint.extraction.chronology.timed import TimedSentence
from factlint.extraction.languages.en.biographies import events as words_of
from factlint.extraction.slots import pattern
from factlint.model.document import BlockKind
from factlint.model.mention import Mention
from factlint.values.dataclass import dataclass
from factlint.values.time import Time


@dataclass(frozen=True, slots=True)
class Story:
    """Sentences as clauses, and the events of those of whom they tell."""

    sentences: tuple[tuple[Clause, ...], ...]
    events: tuple[Event, ...]
    people: tuple[Person, ...]
    headings: tuple[TimedSentence, ...] = ()

    def date(self, person: Person | None, kind: str) -> Mention[Time] | None:
        """The first date of somebody's birth or death."""
        return next((one.date for one in self.events if one.person is person and one.kind == kind), None)

    def relative(self, person: Person, kin: AbstractSet[str]) -> Person | None:
        """The only relative of a kind."""
        found = [one for one in self.people if one.owner is person and one.kin in kin]
        return found[0] if len(found) == 1 else None

    def births(self) -> frozenset[int]:
        """Where the dates of births stand in the prose."""
        return frozenset(one.date.prose.start for one in self.events if one.kind == BIRTH)


def read_story(timed: TimedText) -> Story:
    """What a text tells of people."""
    cast = Cast()
    sentences: list[tuple[Clause, ...]] = []
    events: list[Event] = []
    headings: list[TimedSentence] = []
    for index, (kind, told) in enumerate(timed.running):
        cast.sentence = index
        clauses = read_clauses(told, cast)
        if kind is BlockKind.HEADING:
            _set_topic(cast, clauses)
            headings.append(told)
            continue
        found = list(events_in(clauses))
        found += tuple(_born_too(clauses, found))
        for event in found:
            event.person.is_certain = True
        if cast.topic is None:
            _set_topic(cast, clauses)
        _mark_deaths(cast, clauses)
        sentences.append(clauses)
        events += found
    return Story(tuple(sentences), tuple(_consistent(events)), tuple(cast.people), tuple(headings))


def _born_too(clauses: Sequence[Clause], told: Sequence[Event]) -> Iterator[Event]:
    """A birth whose verb stands in the clause before: "and his father in 1915"."""
    births = {one.date.prose.start: one.person for one in told if one.kind == BIRTH}
    for before, clause in pairwise(clauses):
        found = pattern(words_of.BORN_TOO).match(clause.text)
        if found is None or clause.subject is None or clause.subject is before.subject:
            continue
        if any(person is before.subject for person in births.values()) and pattern(words_of.SAYS_BORN).search(
            before.text
        ):
            yield Event(BIRTH, clause.subject, clause.told.dates[int(found["at"])])


def _set_topic(cast: Cast, clauses: Sequence[Clause]) -> None:
    """The first person whom a text names is the one whom it is about."""
    first = next((person for clause in clauses for _, person in clause.people if person is not None), None)
    if first is not None and not first.kin and (first.is_certain or len(first.names) > 1):
        cast.topic = first


def _mark_deaths(cast: Cast, clauses: Sequence[Clause]) -> None:
    """Who died in the last sentence does not go on as "he" in the next one, if another may be meant."""
    dying = [clause.subject for clause in clauses if pattern(words_of.DIES).search(clause.text)]
    for person in cast.people:
        person.has_died = any(person is one for one in dying)
        person.is_dead |= person.has_died


def _consistent(events: Sequence[Event]) -> Iterator[Event]:
    """The events of those of whom the text tells no two births or deaths: they may be two people."""
    doubtful = {
        one.person.number
        for one in events
        for other in events
        if one.kind == other.kind != ACT
        and one.person is other.person
        and one.date.value.days.excludes(other.date.value.days)
    }
    return (one for one in events if one.person.number not in doubtful)
