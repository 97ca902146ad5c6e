"""Births and deaths of the main person of a text, stated twice, as claims that may contradict each other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factlint.extraction.biographies.clause import Clause
from factlint.extraction.biographies.event import BIRTH, DEATH, Event
from factlint.extraction.biographies.person import Person
from factlint.extraction.biographies.references import Reference
from factlint.extraction.languages.en.biographies.lifespans import AT_PLACE, IN_DOUBT, OF_RELATIVE, POST_ALONE
from factlint.extraction.slots import pattern
from factlint.model.claim import Claim, Statement
from factlint.model.mention import EntityRef, Mention

_PROPERTIES = {BIRTH: "born", DEATH: "died"}


def disputed(
    topic: Person | None, events: Sequence[Event], sentences: Sequence[Sequence[Clause]]
) -> tuple[tuple[Event, Event], ...]:
    """The lifespan after the first name of the topic, and the only other statement that contradicts it.

    If the text gives more than two such dates, its pronouns or names refer to more than one person.
    """
    if topic is None or topic.kin:
        return ()
    return tuple(pair for kind in _PROPERTIES for pair in _of_kind(kind, topic, events, sentences))


def _of_kind(
    kind: str, topic: Person, events: Sequence[Event], sentences: Sequence[Sequence[Clause]]
) -> Iterator[tuple[Event, Event]]:
    stated = [one for one in events if one.kind == kind and one.person is topic]
    if not stated or stated[0].name is None:
        return
    first, *others = stated
    against = {one.date.value.days for one in others if one.date.value.days.excludes(first.date.value.days)}
    later = next((one for one in others if one.date.value.days in against), None)
    if later is not None and len(against) == 1 and later.name is None:
        sentence = next((one for one in sentences if one[0].stated.span.holds(later.date.prose)), None)
        if sentence is not None and _is_sure(sentence, later, topic):
            yield first, later


def _is_sure(sentence: Sequence[Clause], event: Event, topic: Person) -> bool:
    """Whether the clause of an event is unambiguous, and nobody else before it may be meant."""
    for clause in sentence:
        ahead = (
            (reference, person)
            for reference, person in clause.people
            if clause.stated.words(0, reference.start).prose.end <= event.date.prose.start
        )
        if any(_may_be_meant(clause, reference, person, topic) for reference, person in ahead):
            return False
        if clause.stated.words(clause.start, clause.end).prose.holds(event.date.prose):
            return pattern(IN_DOUBT).search(clause.text) is None
    return False


def _may_be_meant(clause: Clause, reference: Reference, person: Person | None, topic: Person) -> bool:
    """Whether words before "his death" refer to somebody who may also be the referent of "his"."""
    text = clause.stated.text
    if person is topic:
        return bool(reference.name) and pattern(OF_RELATIVE).search(text, 0, reference.start) is not None
    if pattern(POST_ALONE).fullmatch(reference.name.casefold()):
        return False
    if person is not None and (person.is_certain or reference.kin):
        return person.gender in (topic.gender, "")
    is_place = pattern(AT_PLACE).search(text, 0, reference.start) is not None
    return bool(reference.kin) or not (reference.role or is_place)


def claims_of(pair: tuple[Event, Event]) -> Iterator[Claim]:
    """Both statements as claims about one subject, which has the name of the first and an id of its own."""
    first, _ = pair
    stated = first.name or first.date
    ref = EntityRef(f"~in-this-story-{first.person.number}")
    who = Mention(stated.prose, stated.span, stated.text, ref, said=stated.said)
    for one in pair:
        statement = Statement(who.value.id, _PROPERTIES[one.kind], one.date.value)
        yield Claim(statement, who, one.date, one.date.prose, binder="biographies")
