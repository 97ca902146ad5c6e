"""A text as a story of people: its clauses in reading order, and the dated events of each life."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from itertools import combinations, pairwise

from factlint.extraction.asides import is_speaker
from factlint.extraction.biographies.cast import Cast
from factlint.extraction.biographies.clause import Clause
from factlint.extraction.biographies.clauses import read_clauses
from factlint.extraction.biographies.disputes import disputed
from factlint.extraction.biographies.event import ACT, BIRTH, DEATH, Event
from factlint.extraction.biographies.events import events_in
from factlint.extraction.biographies.lifespans import with_years_behind_names
from factlint.extraction.biographies.near import near_lives
from factlint.extraction.biographies.people import People
from factlint.extraction.biographies.person import Person
from factlint.extraction.chronology.blocks import TimedText
from factlint.extraction.chronology.dates_without_year import UNKNOWN_YEAR
from factlint.extraction.chronology.plain import in_plain_words
from factlint.extraction.chronology.timed import TimedSentence
from factlint.extraction.languages.en.biographies import events as words_of
from factlint.extraction.languages.en.biographies.people import FIRST_PERSON
from factlint.extraction.slots import pattern
from factlint.extraction.times.resolution.closed import OF_STORY
from factlint.model.document import BlockKind
from factlint.model.mention import Mention
from factlint.values.dataclass import dataclass, replace
from factlint.values.interval import Interval
from factlint.values.time import Time


@dataclass(frozen=True, slots=True)
class Story:
    """Sentences as clauses, and the events of those of whom they state."""

    sentences: tuple[tuple[Clause, ...], ...]
    events: tuple[Event, ...]
    people: People
    headings: tuple[TimedSentence, ...]
    births: frozenset[int]
    """Where the dates of births are in the prose."""
    dead: tuple[Mention[Time], ...]
    """The death dates of those whose death the text states."""
    _dates: dict[tuple[int, str], Mention[Time]]
    """The first of each kind, by the number of the person."""
    disputed: tuple[tuple[Event, Event], ...] = ()
    """Births and deaths stated twice of whom the text is about, of which one is wrong."""

    def date(self, person: Person | None, kind: str) -> Mention[Time] | None:
        """The first date of somebody's birth or death."""
        return self._dates.get((person.number, kind)) if person is not None else None

    def relative(self, person: Person, kin: AbstractSet[str]) -> Person | None:
        """The only relative of one of some kinds."""
        found = [one for one in self.people.relatives(person) if one.kin in kin]
        return found[0] if len(found) == 1 else None


def read_story(timed: TimedText) -> Story:
    """The story of the people in a text."""
    cast = Cast()
    sentences: list[tuple[Clause, ...]] = []
    events: list[Event] = []
    headings: list[TimedSentence] = []
    paragraphs = [numbers.start for _, numbers in timed.places.stretches if numbers]
    for kind, number in near_lives(timed):
        stated = with_years_behind_names(in_plain_words(timed.sentence(number)))
        if is_speaker(stated.text):
            continue
        cast.turn_to(number, paragraphs[bisect_right(paragraphs, number) - 1])
        cast.record_trades(stated.text)
        cast.hear_of_strangers(stated.text, timed.prose(number - 1) if number else "")
        clauses = read_clauses(stated, cast)
        if kind is BlockKind.HEADING:
            cast.is_in_heading |= _set_topic(cast, clauses)
            headings.append(stated)
            continue
        found = list(events_in(clauses))
        found += tuple(_too(clauses, found))
        for event in found:
            event.person.is_certain = True
        if cast.topic is None:
            _set_topic(cast, clauses)
        cast.bury(_dying(clauses))
        sentences.append(clauses)
        events += (one for one in found if _has_own_year(one))
    twice = disputed(cast.topic, events, sentences)
    return replace(_story(sentences, tuple(_consistent(events)), cast.people, headings), disputed=twice)


def _story(
    sentences: Sequence[tuple[Clause, ...]],
    events: tuple[Event, ...],
    people: People,
    headings: Sequence[TimedSentence],
) -> Story:
    dates: dict[tuple[int, str], Mention[Time]] = {}
    for one in events:
        dates.setdefault((one.person.number, one.kind), one.date)
    events += tuple(_of_twins(people, dates))
    for one in events:
        dates.setdefault((one.person.number, one.kind), one.date)
    births = frozenset(one.date.prose.start for one in events if one.kind == BIRTH)
    dead = tuple(date for (_, kind), date in dates.items() if kind == DEATH)
    return Story(tuple(sentences), events, people, tuple(headings), births, dead, dates)


def _of_twins(people: People, dates: Mapping[tuple[int, str], Mention[Time]]) -> Iterator[Event]:
    """The births of people called somebody's twin, on that person's date."""
    for one in people.everybody:
        is_twin = one.kin == words_of.TWIN or words_of.TWIN in one.kind.split()
        born = dates.get((one.owner.number, BIRTH)) if one.owner is not None and is_twin else None
        if born is not None and (one.number, BIRTH) not in dates:
            yield Event(BIRTH, one, born)


def _has_own_year(event: Event) -> bool:
    """Whether the year of an event is stated with it; that of the story may be that of something else."""
    is_act = event.kind == ACT
    return UNKNOWN_YEAR not in event.date.derivation and (is_act or OF_STORY not in event.date.derivation)


def _too(clauses: Sequence[Clause], stated: Sequence[Event]) -> Iterator[Event]:
    """A birth or death whose verb is in the clause before: "and his father in 1915"."""
    tellers = {kind: [one.person for one in stated if one.kind == kind] for kind in (BIRTH, DEATH)}
    if not any(tellers.values()):
        return
    for before, clause in pairwise(clauses):
        found = pattern(words_of.BORN_TOO).match(clause.text)
        if found is None or clause.subject is None or clause.subject is before.subject:
            continue
        for kind, verb in ((BIRTH, words_of.SAYS_BORN), (DEATH, words_of.DIES)):
            if any(person is before.subject for person in tellers[kind]) and before.search(verb):
                yield Event(kind, clause.subject, clause.stated.dates[int(found["at"])])


def _set_topic(cast: Cast, clauses: Sequence[Clause]) -> bool:
    """Take the first person named in a text or heading as its topic; returns whether there is one."""
    stated = [person for clause in clauses for _, person in clause.people if person is not None]
    first = next((one for one in stated if one.gender != FIRST_PERSON), stated[0] if stated else None)
    if first is None or first.kin or not (first.is_certain or len(first.names) > 1):
        return False
    cast.topic = first
    return True


def _dying(clauses: Sequence[Clause]) -> list[Person]:
    """Those of whom a sentence states that they died."""
    return [clause.subject for clause in clauses if clause.subject is not None and clause.search(words_of.DIES)]


def _consistent(events: Sequence[Event]) -> Iterator[Event]:
    """The events of those of whom the text states no two births or deaths: they may be two people."""
    stated: dict[tuple[int, str], set[Interval]] = defaultdict(set)
    for one in events:
        if one.kind != ACT:
            stated[one.person.number, one.kind].add(one.date.value.days)
    doubtful = {
        number
        for (number, _), days in stated.items()
        if any(one.excludes(other) for one, other in combinations(days, 2))
    }
    return (one for one in events if one.person.number not in doubtful)
