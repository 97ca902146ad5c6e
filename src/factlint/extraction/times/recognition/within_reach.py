"""The grammar that a text needs: the first text that a process reads is asked which rules it may hold.

Compiling all rules takes a third of a check of one file, and a file holds the words of few of them: of 173 rules prose
without dates leaves 28, a guide 60 to 120. Asking costs a fifth of what compiling does, and grows with the text; so
all rules are compiled for long texts, and for the second that needs others.
"""

from __future__ import annotations

from collections.abc import Collection
from functools import cached_property

from factlint.extraction.automata import Automaton, automaton_options
from factlint.extraction.languages.time_language import Rule, TimeLanguage
from factlint.extraction.times.recognition.factored import atoms
from factlint.extraction.times.recognition.grammar import Grammar, gaps
from factlint.values.regex import regex

_SLOT = regex(r"<([a-z]+)>")
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
        """The rules of which every slot that they cannot do without stands somewhere in a text."""
        needs = self._needs
        absent = {
            slot for slot in set().union(*needs.values()) if not _stands_in(self._language.slots[slot], folded)
        }
        return tuple(rule for rule in self._language.rules if absent.isdisjoint(needs[rule]))

    @cached_property
    def _needs(self) -> dict[Rule, Collection[str]]:
        """Rule → the slots without which it fits nothing."""
        return {
            rule: {found[1] for atom in atoms(rule.pattern) if (found := _SLOT.fullmatch(atom))}
            for rule in self._language.rules
        }


def _stands_in(words: str, folded: bytes) -> bool:
    """Whether words of a slot stand in a text, even within others: a rule is fitted to words cut from theirs."""
    anywhere = gaps(words).replace(r"\b", "").replace(r"\B", "")
    return Automaton(anywhere.encode(), automaton_options(_MEMORY)).search(folded) is not None
