"""The people whom a text has mentioned so far, and whom its last sentences were about."""

from __future__ import annotations

from collections.abc import Sequence

from factlint.extraction.biographies.people import People
from factlint.extraction.biographies.person import Person
from factlint.extraction.languages.en.biographies import strangers as words_of_strangers
from factlint.extraction.languages.en.biographies.trades import (
    INTRODUCED,
    OWNED_BEFORE,
    PLOT,
    STATED_OF_SUBJECT,
)
from factlint.extraction.shapes import shapes
from factlint.extraction.slots import pattern
from factlint.values.dataclass import dataclass, field

_FEW = 4
"""How many sentences may be skipped without a change of scene."""


@dataclass(slots=True)
class Cast:
    """Everybody mentioned so far, and the people whom the last sentences were about."""

    people: People = field(default_factory=People)
    topic: Person | None = None
    opener: Person | None = None
    """The first subject with a name, whom the text may be about."""
    is_in_heading: bool = False
    """Whether a heading names whom the text is about, and not only its first sentence."""
    sentence: int = 0
    paragraph: int = 0
    """Its first sentence."""
    since: int = 0
    """The sentence since which at most a few were skipped: people mentioned before may no longer be in focus."""
    main: Person | None = None
    """The subject of the last main clause."""
    is_named: bool = False
    """Whether the last main clause referred to its subject by name."""
    below: dict[int, Person] = field(default_factory=dict)
    """The subjects of subordinate clauses, by number, since a main clause last named its subject."""
    current: Person | None = None
    """The subject of the clause that is being read, once it has occurred."""
    trades: dict[str, bool] = field(default_factory=dict)
    """Trades, each with whether the subject had it last, rather than a further person."""
    has_plot: bool = False
    """Whether the text states what happens in a work, whose maker it may mention as well."""
    recent: dict[int, Person] = field(default_factory=dict)
    """The people mentioned last, by number."""
    beside: tuple[int, Person] | None = None
    """The last referent of a pronoun that was no subject, and its sentence."""
    in_doubt: int = -1
    """The last sentence with a noun whose referent was unclear."""
    backward: int = -2
    """The last sentence about a "he" who may be whoever has just died, before that."""
    stranger: int | None = None
    """The earlier of this sentence and the last one, if it introduced somebody by a noun."""
    _dying: tuple[Person, ...] = ()

    def record_subject(self, subject: Person | None, *, by_name: bool) -> None:
        """Record the subject of a main clause."""
        self.main, self.is_named = subject, by_name
        if subject is not None and by_name:
            subject.named = self.sentence
            self.below.clear()

    def turn_to(self, sentence: int, paragraph: int) -> None:
        """Continue at a sentence of a paragraph; skipped sentences may have been about somebody else."""
        self.paragraph = paragraph
        if sentence - self.sentence > _FEW:
            self.since = sentence
        self.sentence = sentence

    def record_trades(self, text: str) -> None:
        """Record to whom the next sentence assigns a trade."""
        self.has_plot |= pattern(PLOT).search(text) is not None
        for found in shapes((INTRODUCED,)).finditer(text):
            before = text[: found.start()]
            is_owned = pattern(OWNED_BEFORE).search(before) is not None
            self.trades[found["role"]] = not is_owned and pattern(STATED_OF_SUBJECT).search(before) is not None

    def hear_of_strangers(self, text: str, before: str) -> None:
        """Record whether a sentence, or the one before it, introduces somebody who may become "he"."""
        if shapes(words_of_strangers.INTRODUCED).search(before):
            self.stranger = self.sentence - 1
        elif shapes(words_of_strangers.SUBJECTS).search(text):
            self.stranger = self.sentence
        else:
            self.stranger = None

    def bury(self, dying: Sequence[Person]) -> None:
        """People whose deaths a sentence states are not "he" in the next one, if another may be meant."""
        for person in self._dying:
            person.has_died = False
        for person in dying:
            person.has_died = person.is_dead = True
        self._dying = tuple(dying)

    def anybody(self) -> Person:
        """A new person for whom the text has no word."""
        self.main = self.add(Person(is_certain=True, seen=self.sentence))
        return self.main

    def add(self, person: Person) -> Person:
        """Introduce somebody."""
        self.people.add(person)
        self.recent[person.number] = person
        return person
