"""Acts of the subject of a clause that only a living person can do: "she moved to Orm in 1950"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factlint.extraction.biographies.clause import Clause
from factlint.extraction.biographies.event import ACT, Event, date_in, detached_dates, event_dates
from factlint.extraction.languages.en.biographies import deeds
from factlint.extraction.languages.en.biographies import events as words_of
from factlint.extraction.languages.en.biographies.clauses import OTHER_IN_BRACKET
from factlint.extraction.languages.en.biographies.people import FIRST_PERSON, PRONOUNS
from factlint.extraction.shapes import shapes
from factlint.extraction.slots import pattern
from factlint.model.mention import Mention
from factlint.values.time import Time


def acts_in(clauses: Sequence[Clause], at: int) -> Iterator[Event]:
    """The acts of the subject, and of other participants, at a date in the clause or between commas next to it."""
    clause = clauses[at]
    found = clause.search(deeds.ACT) or _act_of_subject(clause) or _act_at_head(clause)
    if found is None or clause.subject is None or clause.search(words_of.NOT_OWN_ACT):
        return
    if pattern(words_of.NAME_OF_WORKS).search(clause.text, 0, found.start()) or _is_of_another(clause):
        return
    if pattern(words_of.OBJECT_BEFORE).search(clause.text[_behind_subject(clause) : found.start("act")]):
        return
    dates = detached_dates(clauses, at)
    if len(dates) != 1 or _is_of_noun(clause, found, dates[0]) or _is_of_object(clause, found):
        dates = list(_ends_of_stretch(clause, found))
    if not dates or may_be_of_dead(clause, clause.start + found.start()):
        return
    yield from (
        Event(ACT, clause.subject, date, found["act"], found["act"] in deeds.EVEN_DEAD) for date in dates
    )
    if found["act"] in words_of.SHARED_ACTS:
        behind = clause.start + found.end() + 1
        others = (person for one, person in clause.people if one.start == behind and (one.name or one.role))
        yield from (Event(ACT, person, dates[0], found["act"]) for person in others if person is not None)


def tenures_in(clause: Clause) -> Iterator[Event]:
    """Acts or roles of the subject of a clause that last until a date, optionally with their beginning."""
    found = next((found for form in deeds.TENURES if (found := clause.search(form))), None)
    if found is None or clause.subject is None or clause.search(words_of.NOT_OWN_ACT):
        return
    if may_be_of_dead(clause, clause.start + found.start()) or _is_of_another(clause):
        return
    if pattern(words_of.NAME_OF_WORKS).search(clause.text, 0, found.start()):
        return
    ends = (found.groupdict().get("first"), found["last"])
    yield from (
        Event(ACT, clause.subject, clause.stated.dates[int(slot)], found["act"]) for slot in ends if slot
    )


def child_births(clauses: Sequence[Clause], at: int) -> Iterator[Event]:
    """The birth of a child as an act of its mother: "died shortly after giving birth to Ida (1907–1998)"."""
    clause = clauses[at]
    found = clause.search(words_of.GIVES_BIRTH)
    born = (
        pattern(words_of.BORN_IN_NEXT).match(clauses[at + 1].text) if found and at + 1 < len(clauses) else None
    )
    if found and born and clause.subject is not None:
        yield Event(ACT, clause.subject, date_in(clauses[at + 1], born), found["act"])


def _act_of_subject(clause: Clause) -> re.Match[str] | None:
    """An act whose verb stands right after its subject."""
    found = clause.search(deeds.ACT_OF_SUBJECT)
    behind = _behind_subject(clause)
    if not behind and clause.link not in {"link", "relative", "close"}:
        return None  # "the prize, named in 2016 …"
    is_behind = found is not None and pattern(deeds.BEHIND_SUBJECT).fullmatch(
        clause.text[behind : found.start("act")]
    )
    return found if is_behind else None


def _behind_subject(clause: Clause) -> int:
    """Where the words for the subject of a clause end in it; 0 if it has none."""
    subject = next(
        (one for one, person in clause.people if person is clause.subject and not one.is_owner), None
    )
    return subject.end - clause.start if subject is not None else 0


def _act_at_head(clause: Clause) -> re.Match[str] | None:
    """An act in a sentence that omits its subject."""
    is_alone = clause.link == "" and clause.text[:1].isupper() and not _behind_subject(clause)
    return shapes((deeds.ACT_AT_HEAD,)).search(clause.text) if is_alone else None


def _ends_of_stretch(clause: Clause, act: re.Match[str]) -> Iterator[Mention[Time]]:
    """The first and the last date of a process: "bore six children between 1850 and 1861"."""
    stretches = list(clause.finditer(words_of.STRETCH))
    is_of_noun = pattern(words_of.STRETCH_OF_NOUN).search(clause.text, act.end()) is not None
    if len(stretches) == 1 and stretches[0].start() >= act.end() and not is_of_noun:
        yield from (clause.stated.dates[int(stretches[0][end])] for end in ("first", "last"))


def may_be_of_dead(clause: Clause, at: int) -> bool:
    """Whether the sentence of an act may be about the dead, about fiction, or a quotation."""
    text = clause.stated.text
    is_own = clause.subject is not None and clause.subject.gender == FIRST_PERSON
    is_quoted = not is_own and sum(text.count(mark, 0, at) for mark in words_of.QUOTES) > text.count(
        words_of.CLOSING_QUOTE, 0, at
    )
    return is_quoted or pattern(words_of.NOT_OF_LIVING).search(text) is not None


def _is_of_another(clause: Clause) -> bool:
    """Whether a bracket mentions something else: "(the cup was first held in 1890)"."""
    return clause.link == "open" and pattern(OTHER_IN_BRACKET).match(clause.text) is not None


def _is_of_noun(clause: Clause, act: re.Match[str], date: Mention[Time]) -> bool:
    """Whether an act only identifies the subject of another verb with a date: "In 1960 the firm she founded closed"."""
    is_ahead = any(place < act.start("act") for place, one in event_dates(clause) if one is date)
    return is_ahead and pattern(words_of.WITHIN_NOUN).search(clause.text, 0, act.start("act")) is not None


def _is_of_object(clause: Clause, act: re.Match[str]) -> bool:
    """Whether the date after an act is that of its object: "bought a mill first recorded in 1650"."""
    date = clause.search(words_of.DATED)
    between = clause.text[act.end("act") : date.start()] if date is not None else ""
    is_of_thing = pattern(deeds.OF_OBJECT).search(between) is not None
    return is_of_thing and pattern(deeds.AT_OBJECT).search(clause.text, 0, date.start() if date else 0) is None


def done_by(clause: Clause) -> Iterator[Event]:
    """Acts with their agent after "by": "The school was founded in 1874 by Greta Moll"."""
    if clause.search(words_of.DONE) is None or clause.search(words_of.NOT_OWN_ACT) is not None:
        return
    for reference, person in clause.people:
        found = pattern(words_of.DONE_BY).search(clause.stated.text[clause.start : reference.start])
        if found is not None and person is not None:
            yield Event(ACT, person, date_in(clause, found), found["act"])


def done_to(clause: Clause) -> Iterator[Event]:
    """Acts on another person, who must have been alive: "Ida Holt visited him in 1926"."""
    others = [
        (reference, person)
        for reference, person in clause.people
        if person is not None and person is not clause.subject and reference.pronoun in PRONOUNS
    ]
    if not others or clause.search(words_of.NOT_OWN_ACT) is not None:
        return
    dates = [date for _, date in event_dates(clause)]
    if len(dates) != 1:
        return
    for reference, person in others:
        found = pattern(words_of.DONE_TO).search(clause.stated.text[clause.start : reference.start])
        is_object = found and pattern(words_of.DONE_TO_END).match(
            clause.stated.text[reference.end : clause.end]
        )
        if found and is_object and not may_be_of_dead(clause, reference.start):
            yield Event(ACT, person, dates[0], found["act"])
