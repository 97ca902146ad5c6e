"""A sentence cut into clauses, each with the person that it is about."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from itertools import accumulate, takewhile

from factlint.extraction.biographies.cast import Cast
from factlint.extraction.biographies.clause import Clause
from factlint.extraction.biographies.clause_subjects import identified_in, is_called, is_quoted, subject_in
from factlint.extraction.biographies.person import Person
from factlint.extraction.biographies.pronouns import candidates
from factlint.extraction.biographies.reading_state import HARD, ReadingState
from factlint.extraction.biographies.references import Reference, references_in
from factlint.extraction.biographies.referents import person_meant, present
from factlint.extraction.chronology.timed import TimedSentence
from factlint.extraction.languages.en.biographies import clauses as words_of
from factlint.extraction.languages.en.biographies.cues import CUES
from factlint.extraction.languages.en.biographies.events import SHOWS_PERSON
from factlint.extraction.languages.en.biographies.people import FIRST_PERSON, PRONOUNS
from factlint.extraction.shapes import Shapes
from factlint.extraction.slots import pattern
from factlint.values.dataclass import replace

_CUES = Shapes(CUES)
_MAIN = frozenset({"", "hard", "dash", "comma", "link"})
"""Breaks after which a main clause may begin."""


def read_clauses(stated: TimedSentence, cast: Cast) -> tuple[Clause, ...]:
    """The clauses of a sentence; updates `cast` with the people mentioned."""
    references = references_in(stated.text)
    starts = [one.start for one in references]
    farthest = list(accumulate((one.end for one in references), max))
    breaks = [
        found
        for found in pattern(words_of.BREAK).finditer(stated.text)
        if (ahead := bisect_left(starts, found.start())) == 0 or farthest[ahead - 1] <= found.start()
    ]
    edges = [(0, 0, ""), *((one.start(), one.end(), _link(one)) for one in breaks)]
    ends = [*(start for start, _, _ in edges[1:]), len(stated.text)]
    reading, found = ReadingState(stated.text), []
    before = cast.main
    for (start, inside, link), end in zip(edges, ends, strict=True):
        own = tuple(one for one in references if start <= one.start < end)
        found.append(_clause(stated, (start, inside, end, link), own, cast, reading))
    if reading.is_known:
        cast.main = reading.goes_on_about()
    elif not any(clause.people for clause in found):
        cast.main = before
    cast.below |= {one.number: one for one in reading.below}
    if all(clause.subject is None for clause in found) and _leaves_subject_out(stated.text, found):
        before = before or (cast.anybody() if pattern(words_of.OF_ANYBODY).match(stated.text) else None)
        leading = tuple(takewhile(lambda clause: clause.link != "relative", found))
        return (*(replace(clause, subject=before) for clause in leading), *found[len(leading) :])
    return _with_fronted(found)


def _leaves_subject_out(text: str, clauses: Sequence[Clause]) -> bool:
    """Whether a sentence continues about somebody without a word for them: "Elected in 1986, aged 31."."""
    return pattern(words_of.WITHOUT_SUBJECT).match(text) is not None and not any(
        pattern(words_of.OTHER_SUBJECT).match(one.text) for one in clauses[1:]
    )


def _link(found: re.Match[str]) -> str:
    return str(found.lastgroup)


_Place = tuple[int, int, int, str]
"""Where a clause begins, with and without the break before it, where it ends, and the kind of the break."""
_Meant = tuple[tuple[Reference, Person | None], ...]


def _clause(
    stated: TimedSentence, place: _Place, references: tuple[Reference, ...], cast: Cast, reading: ReadingState
) -> Clause:
    start, inside, end, link = place
    reading.enter(start, inside, link)
    is_phrase = link == "link" and pattern(words_of.NO_CLAUSE).match(stated.text[start:end]) is not None
    words = identified_in(stated.text, inside, references) or subject_in(stated.text, inside, references, link)
    words = None if is_phrase else words
    people = _people(place, references, words, cast, reading)
    if words is None:
        subject = reading.without_subject(place)
    else:
        subject = next(person for one, person in people if one is words)
        if reading.depth == 0 and (not reading.is_aside or link == "link"):
            _record_subject(subject, words, place, cast, reading)
    text = stated.text[start:end]
    if pattern(words_of.STATES_AGE).search(text):
        reading.aged = subject
    is_whose = link == "relative" and pattern(words_of.WHOSE_LIFE).match(text)
    owner = reading.aside if is_whose else None
    pronoun = words.pronoun if subject is None and words is not None else ""
    either = candidates(cast, pronoun) if pronoun in PRONOUNS else ()
    cues = frozenset(_CUES.possible(text))
    clause = Clause(stated, start, end, link, subject, people, text, cues, owner, either)
    if subject is not None and clause.search(SHOWS_PERSON):
        subject.is_certain = True
    return clause


def _people(
    place: _Place, references: Sequence[Reference], subject: Reference | None, cast: Cast, reading: ReadingState
) -> _Meant:
    """The people that the words of a clause refer to; `subject` is the one among them."""
    people: list[tuple[Reference, Person | None]] = []
    cast.current = None
    roles = [one for one in references if subject is not None and is_called(reading.text, one, subject)]
    for one in references:
        if one in roles:
            continue
        apposed = reading.apposed(one, place)
        person = apposed or person_meant(cast, one, is_subject=one is subject)
        if one is subject:
            cast.current = person
        if apposed is not None:
            cast.people.call(apposed, one.role)
        people.append((one, person))
        if not one.pronoun or reading.last is None:
            reading.last = (one, person)
        if one is subject and person is not None:
            for role in roles:
                present(cast, person, role)
    return tuple(people)


def _record_subject(
    subject: Person | None, words: Reference, place: _Place, cast: Cast, reading: ReadingState
) -> None:
    """Record the subject of a clause that is no parenthesis."""
    _, inside, end, _ = place
    reading.main, reading.is_known = subject, True
    reading.goes_on = bool(reading.text[words.end : end].strip())
    reading.is_below = _is_below(subject, place, reading)
    is_main = not reading.is_below and pattern(words_of.FRONTED_CONJUNCTION).match(reading.text, inside) is None
    if words.pronoun == FIRST_PERSON and cast.topic is not subject and is_quoted(reading.text, words):
        return  # whoever speaks is told of by name or "she" outside
    if is_main:
        reading.thread, reading.has_thread = subject, True
    elif subject is not None and not words.pronoun:
        reading.below.append(subject)
    if subject is not None and subject.names and not subject.kin:
        cast.opener = cast.opener or subject
    if is_main and subject is not None:
        cast.record_subject(subject, by_name=bool(words.name and not words.kin))
    elif is_main and words.name:
        cast.main = None  # a name that two bear
    if is_main and pattern(words_of.OF_SOMEBODY).match(reading.text, inside, words.start):
        reading.thread = None  # "Her teacher was Nils Berg. She …"


def _is_below(subject: Person | None, place: _Place, reading: ReadingState) -> bool:
    """Whether a clause is subordinate, or only describes a relative of its main clause's subject."""
    start, _, _, link = place
    if link not in _MAIN or pattern(words_of.SUBORDINATE).match(reading.text, start):
        return True
    is_of_thread = subject is not None and subject.owner is not None and subject.owner is reading.thread
    goes_on = reading.is_below and pattern(words_of.GOES_ON_BELOW).match(reading.text, start) is not None
    return goes_on or (is_of_thread and (reading.is_below or reading.text.startswith(words_of.COLON, start)))


def _with_fronted(clauses: Sequence[Clause]) -> tuple[Clause, ...]:
    """The clauses, with those in front of the first subject assigned to it: "Born in 1803, he …"."""
    found: list[Clause] = []
    following: Clause | None = None
    for at in reversed(range(len(clauses))):
        clause = clauses[at]
        if following is not None and _is_fronted(clauses, at):
            found.append(replace(clause, subject=following.subject, either=following.either))
        else:
            found.append(clause)
        if clause.link == "when" or (
            found[-1].subject is None and pattern(words_of.NO_SUBJECT).match(clause.text)
        ):
            continue
        if clause.link == "relative" and following is not None:
            continue  # "Older than her husband, who was born in 1900, Dora …"
        is_known = found[-1].subject is not None or found[-1].either
        following = found[-1] if is_known and clause.link not in {"relative", "open", *HARD} else None
    return tuple(reversed(found))


def _is_fronted(clauses: Sequence[Clause], at: int) -> bool:
    """Whether a clause is fronted, as is an age after one that is: "In 1861, at the age of 19, …"."""
    clause = clauses[at]
    if clause.link in {"", *HARD}:
        is_open = clause.subject is None or not clause.people
        return is_open and pattern(words_of.FRONTED).match(clause.text) is not None
    if clause.link == "link":
        return pattern(words_of.DATE_BEHIND_LINK).match(clause.text) is not None
    is_age = pattern(words_of.FRONTED_AGE).match(clause.text) is not None
    return is_age and at > 0 and _is_fronted(clauses, at - 1)
