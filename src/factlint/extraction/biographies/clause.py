"""A clause of a sentence about lives: its words, and the people mentioned in it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NoReturn

from factlint.extraction.biographies.person import Person
from factlint.extraction.biographies.references import Reference
from factlint.extraction.chronology.timed import TimedSentence
from factlint.extraction.languages.en.biographies.cues import CUES
from factlint.extraction.slots import pattern
from factlint.values.dataclass import dataclass

_KNOWN_CUES = frozenset(CUES)


@dataclass(frozen=True, slots=True)
class Clause:
    """A part of a sentence without a break in it, and the people it refers to."""

    stated: TimedSentence
    start: int
    end: int
    link: str
    """What separates it from the clause before: one of the groups of `BREAK`, empty at the start."""
    subject: Person | None
    people: tuple[tuple[Reference, Person | None], ...]
    text: str
    _cues: frozenset[str]
    """Those of `CUES` that may occur in it."""
    owner: Person | None = None
    """Whose birth or death it states, where "whose" says so."""
    either: tuple[Person, ...] = ()
    """All candidates for the pronoun that is its subject, if it is ambiguous."""

    def search(self, words: str) -> re.Match[str] | None:
        """The first match of a pattern, one of `CUES`; raises `ValueError` for another."""
        if words in self._cues:
            return pattern(words).search(self.text)
        return None if words in _KNOWN_CUES else _refuse(words)

    def finditer(self, words: str) -> Iterator[re.Match[str]]:
        """All matches of a pattern, one of `CUES`; raises `ValueError` for another."""
        if words in self._cues:
            return pattern(words).finditer(self.text)
        return iter(()) if words in _KNOWN_CUES else _refuse(words)

    def may_hold_any(self, words: frozenset[str]) -> bool:
        """Whether any of some patterns, all of `CUES`, may occur in it."""
        return not self._cues.isdisjoint(words)


def _refuse(words: str) -> NoReturn:
    raise ValueError(f"no automaton looks for {words!r}")
