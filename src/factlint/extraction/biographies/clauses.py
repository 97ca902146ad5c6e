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
from factlint.extraction.biographies.references import Reference, references_in
from factlint.extraction.biographies.referents import person_meant, present
from factlint.extraction.chronology.timed import TimedSentence
from factlint.extraction.languages.en.biographies import clauses as words_of
from factlint.extraction.languages.en.biographies.cues import CUES
from factlint.extraction.languages.en.biographies.events import SHOWS_PERSON
from factlint.extraction.languages.en.biographies.people import FIRST_PERSON, PRONOUNS
from factlint.extraction.shapes import Shapes
from factlint.extraction.slots import pattern
from factlint.values.dataclass import dataclass, field, replace

_CUES = Shapes(CUES)
_MAIN = frozenset({"", "hard", "dash", "comma", "link"})
"""Breaks after which a main clause may begin."""
_HARD = frozenset({"hard", "dash"})
"""Breaks that end every parenthesis."""


@dataclass(slots=True)
class _Reading:
    """The state of reading a sentence clause by clause."""

    text: str
    main: Person | None = None
    """The subject of its last main clause …"""
    is_known: bool = False
    """… if it has occurred."""
    thread: Person | None = None
    """The subject of its main clauses, while subordinate ones are about another …"""
    has_thread: bool = False
    """… if one has occurred."""
    is_below: bool = False
    """Whether the last clause with a subject of its own was subordinate, or about a relative after a colon."""
    aside: Person | None = None
    """The subject of a relative clause or parenthesis, while that lasts."""
    last: tuple[Reference, Person | None] | None = None
    depth: int = 0
    """Of brackets."""
    is_aside: bool = False
    left: Person | None = None
    """The subject of the parenthesis that has just ended."""
    goes_on: bool = False
    """Whether the clause of the subject says more than who it is."""
    aged: Person | None = None
    """The subject of the last clause with an age."""
    below: list[Person] = field(default_factory=list)
    """The named or described subjects of its subordinate clauses."""

    def enter(self, start: int, inside: int, link: str) -> None:
        """Enter the clause after a break."""
        self.left = self.aside if self.is_aside else None
        self.depth += (link == "open") - (link == "close")
        if link in _HARD and self.depth == 0:
            self.aside, self.is_aside = None, False
            if self.is_below and self.has_thread:
                self.main = self.thread  # "Ada Holt became warden when Paul Hode died in 1861; married in 1863"
            self.is_below = False
        elif link == "relative" and pattern(words_of.PREDICATE).search(self.text, 0, start):
            self.aside, self.last, self.is_aside = self.main, None, True
        elif self._is_about_object(start, inside, link):
            self.aside, self.last, self.is_aside = None, None, True
        elif link in {"relative", "open"} or (link == "comma" and self._is_about_last(inside)):
            self.aside, self.is_aside = self.last[1] if self.last is not None else None, True
        elif self.depth == 0 and (link in {"close", "comma"} or (link == "link" and self.text[start] == ",")):
            self.aside, self.is_aside = None, False

    def _is_about_object(self, start: int, inside: int, link: str) -> bool:
        """Whether the next clause is about somebody introduced only by a noun after the verb: "met her teacher, born
        …".
        """
        if self.is_aside or (self.last is not None and self.last[0].end >= start):
            return False
        is_life = link in {"comma", "open"} and pattern(words_of.OF_LIFE).match(self.text, inside) is not None
        is_any = link == "relative" or (
            is_life and pattern(words_of.AGE_ASIDE).match(self.text, inside) is None
        )
        before = words_of.OBJECT_BEFORE if is_any else words_of.SOMEBODY_BEFORE
        behind = self.last[0].end if self.last is not None else 0
        is_object = (is_any or is_life) and pattern(before).search(self.text, behind, start) is not None
        return is_object and pattern(words_of.SAYS_WHO).search(self.text, 0, start) is None

    def _is_about_last(self, start: int) -> bool:
        """Whether the words after a comma are about whoever was named right before it."""
        if self.last is None or pattern(words_of.ASIDE).match(self.text, start) is None:
            return False
        between = pattern(words_of.IN_BRACKETS).sub("", self.text[self.last[0].end : start])
        return between.strip(", ") == "" or self.is_aside

    def apposed(self, one: Reference, place: tuple[int, int, int, str]) -> Person | None:
        """The person to whom the only words between commas are an apposition: "Neil Tarrant, the goalkeeper, has …"."""
        start, inside, end, link = place
        is_alone = one.role and not one.name and self.text[inside:end].strip() == self.text[one.start : one.end]
        if not is_alone or link != "comma" or self.last is None or self.text[self.last[0].end : start]:
            return None
        return self.last[1]

    def without_subject(self, place: tuple[int, int, int, str]) -> Person | None:
        """The person whom a clause without a subject is about."""
        start, inside, end, link = place
        if self.aged is not None and pattern(words_of.AGE_ALONE).match(self.text[inside:end]):
            return self.aged  # "He was 40 when his first son was born and 52 when …"
        if link == "relative" and self.text.endswith(words_of.WHOSE, 0, inside):
            return None
        if self.is_aside and (self.aside is not None or link != "when"):
            return self.aside
        is_of_main = self.left is None or self.left is self.main or not self.goes_on
        if link == "comma" and not is_of_main and pattern(words_of.FINITE).match(self.text, inside):
            return None  # "His father says his son, a nurse, was born in …"
        goes_back = pattern(words_of.GOES_BACK).match(self.text[start:end]) is not None
        if self.is_known and not self.has_thread and (goes_back or link in _HARD):
            self.main = None  # "Became warden when Paul Hode died in 1861; married in 1863 and left"
        if self.is_below and self.has_thread and goes_back:
            self.main, self.is_below = (
                self.thread,
                False,
            )  # "…, where her father ran a mill, and went to school"
        if link == "link" and any(
            pattern(form).match(self.text[start:end]) for form in (words_of.NO_CLAUSE, words_of.OWN_ANOTHER)
        ):
            return self.main
        is_apposed = link == "comma" and pattern(words_of.APPOSED).fullmatch(self.text[start:end])
        is_other = not is_apposed and pattern(words_of.OTHER_SUBJECT).match(self.text[inside:end]) is not None
        subject = None if is_other or link == "thing" else self.main
        if is_other and link != "when":
            self.main, self.is_known = None, True
        return subject

    def goes_on_about(self) -> Person | None:
        """The person whom the next sentence may continue about: "she" is a known person rather than a name that may be
        one.
        """
        thread, last = self.thread, self.main
        is_doubtful = thread is not None and not thread.is_certain and last is not None and not last.names
        return thread if self.has_thread and not is_doubtful else last


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
    reading, found = _Reading(stated.text), []
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
    stated: TimedSentence, place: _Place, references: tuple[Reference, ...], cast: Cast, reading: _Reading
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
            _tell_of(subject, words, place, cast, reading)
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
    place: _Place, references: Sequence[Reference], subject: Reference | None, cast: Cast, reading: _Reading
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


def _tell_of(subject: Person | None, words: Reference, place: _Place, cast: Cast, reading: _Reading) -> None:
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
        cast.tell_of(subject, by_name=bool(words.name and not words.kin))
    elif is_main and words.name:
        cast.main = None  # a name that two bear
    if is_main and pattern(words_of.OF_SOMEBODY).match(reading.text, inside, words.start):
        reading.thread = None  # "Her teacher was Nils Berg. She …"


def _is_below(subject: Person | None, place: _Place, reading: _Reading) -> bool:
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
        following = found[-1] if is_known and clause.link not in {"relative", "open", *_HARD} else None
    return tuple(reversed(found))


def _is_fronted(clauses: Sequence[Clause], at: int) -> bool:
    """Whether a clause is fronted, as is an age after one that is: "In 1861, at the age of 19, …"."""
    clause = clauses[at]
    if clause.link in {"", *_HARD}:
        is_open = clause.subject is None or not clause.people
        return is_open and pattern(words_of.FRONTED).match(clause.text) is not None
    if clause.link == "link":
        return pattern(words_of.DATE_BEHIND_LINK).match(clause.text) is not None
    is_age = pattern(words_of.FRONTED_AGE).match(clause.text) is not None
    return is_age and at > 0 and _is_fronted(clauses, at - 1)
