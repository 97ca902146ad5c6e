"""The part of the grammar that a text needs, determined from the first text that a process reads.

Compiling all rules takes a third of a check of one file, and a file contains the words of few of them: of 173 rules
prose without dates needs 28, a guide 60 to 120. Finding them costs a fifth of compiling, and grows with the text; so
all rules are compiled for long texts, and for the second text that needs others.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from functools import cache, cached_property

from factlint.extraction.automata import Automaton, automaton_options
from factlint.extraction.languages.time_language import Rule, TimeLanguage
from factlint.extraction.times.recognition.factored import alternatives, atoms
from factlint.extraction.times.recognition.grammar import Grammar, gaps
from factlint.values.dataclass import dataclass

_SHORTEST = 3
"""Letters of a word that is searched: shorter ones occur in every text."""
_FEW = 1 << 16
"""Bytes of text that are searched for rules before all rules are compiled."""
_MEMORY = 1 << 20


class Grammars:
    """The grammar of one language for each text: at first the rules that it may match, later all of them."""

    def __init__(self, language: TimeLanguage) -> None:
        self._language = language
        self._read = 0
        self._first: Grammar | None = None
        self._reached: frozenset[Rule] = frozenset()

    def for_text(self, folded: bytes) -> Grammar:
        """A grammar that finds the same in this text as all rules would."""
        self._read += len(folded)
        if self._read > _FEW:
            return self._whole
        rules = self._within_reach(folded)
        if self._first is None:
            self._first, self._reached = Grammar(rules, self._language.slots), frozenset(rules)
        elif not self._reached.issuperset(rules):
            self._read = _FEW
            return self._whole
        return self._first

    @cached_property
    def _whole(self) -> Grammar:
        return Grammar(self._language.rules, self._language.slots)

    def _within_reach(self, folded: bytes) -> tuple[Rule, ...]:
        """The rules whose necessary words all occur in a text."""
        rules = self._language.rules
        often = Counter(slot for rule in rules for slot in _needs(rule.pattern).slots)
        text = _AskedText(folded, self._language.slots, often, {})
        return tuple(rule for rule in rules if text.may_hold(rule.pattern)) or rules[:1]


@dataclass(frozen=True, slots=True)
class _Needs:
    """The necessary words of a pattern."""

    words: tuple[bytes, ...]
    slots: tuple[str, ...]
    choices: tuple[tuple[str, ...], ...]
    """For each of these groups one pattern must occur."""


@dataclass(frozen=True, slots=True)
class _AskedText:
    """A text that is searched for necessary words, also within words, since rules are matched
    against parts of words.
    """

    folded: bytes
    slots: Mapping[str, str]
    often: Counter[str]
    """How many rules need a slot: if a frequent one is absent, the others need no search."""
    stands: dict[str, bool]
    """Cached answers for slots."""

    def may_hold(self, pattern: str) -> bool:
        needs = _needs(pattern)
        return (
            all(word in self.folded for word in needs.words)
            and all(self.stands.get(slot, True) for slot in needs.slots)
            and all(map(self._has, sorted(needs.slots, key=self.often.__getitem__, reverse=True)))
            and all(any(map(self.may_hold, choice)) for choice in needs.choices)
        )

    def _has(self, slot: str) -> bool:
        if slot not in self.stands:
            anywhere = gaps(self.slots[slot]).replace(r"\b", "").replace(r"\B", "")
            automaton = Automaton(anywhere.encode(), automaton_options(_MEMORY))
            self.stands[slot] = automaton.search(self.folded) is not None
        return self.stands[slot]


@cache
def _needs(pattern: str) -> _Needs:
    needed = [atom for atom in atoms(pattern) if atom[-1] not in "?*}"]
    letters = "".join(atom if len(atom) == 1 and atom.isalpha() else " " for atom in atoms(pattern))
    return _Needs(
        tuple(word.encode() for word in letters.split() if len(word) >= _SHORTEST),
        tuple(atom[1:-1] for atom in needed if atom[0] == "<"),
        tuple(tuple(alternatives(atom)) for atom in needed if atom[0] == "("),
    )
