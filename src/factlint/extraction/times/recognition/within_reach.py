"""The grammar that a text needs: the first text that a process reads is asked which rules it may hold.

Compiling all rules takes a third of a check of one file, and a file holds the words of few of them: of 173 rules prose
without dates leaves 28, a guide 60 to 120. Asking costs a fifth of what compiling does, and grows with the text; so
all rules are compiled for long texts, and for the second that needs others.
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
"""Letters of a word that is looked for: shorter ones stand in every text."""
_FEW = 1 << 16
"""So many bytes are asked for rules before all are compiled."""
_MEMORY = 1 << 20


class Grammars:
    """The grammar of one language for each text: of the rules that the first may hold, later of all."""

    def __init__(self, language: TimeLanguage) -> None:
        self._language = language
        self._read = 0
        self._first: Grammar | None = None
        self._reached: frozenset[Rule] = frozenset()

    def for_text(self, folded: bytes) -> Grammar:
        """A grammar that finds in this text what that of all rules does."""
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
        """The rules of which everything that they cannot do without stands somewhere in a text."""
        rules = self._language.rules
        often = Counter(slot for rule in rules for slot in _needs(rule.pattern).slots)
        text = _AskedText(folded, self._language.slots, often, {})
        return tuple(rule for rule in rules if text.may_hold(rule.pattern)) or rules[:1]


@dataclass(frozen=True, slots=True)
class _Needs:
    """What a pattern cannot do without."""

    words: tuple[bytes, ...]
    slots: tuple[str, ...]
    choices: tuple[tuple[str, ...], ...]
    """Of each of these groups one pattern."""


@dataclass(frozen=True, slots=True)
class _AskedText:
    """A text that is asked for what patterns need; even within words, for a rule is fitted to words cut from theirs."""

    folded: bytes
    slots: Mapping[str, str]
    often: Counter[str]
    """How many rules need a slot: the absence of one that many need saves asking for others."""
    stands: dict[str, bool]
    """What is known of slots."""

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
