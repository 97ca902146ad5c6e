"""Whether a clause states the event that a name means: who did what to whom."""

from __future__ import annotations

from collections.abc import Mapping

from factlint.extraction.languages.en.claims.entities.nations import NATION_GROUPS
from factlint.extraction.languages.en.entities.name_neighbours import OPENERS, TITLES
from factlint.extraction.languages.en.entities.nominalisations import (
    ARTICLE,
    BY_WHOM,
    CONJUNCTION,
    ENDING_OF_ADVERBS,
    FORCES,
    NO_AGENT,
    OF_WHOM,
    OPENERS_OF_AGENT,
    OPENERS_OF_ASIDE,
    OTHER_HAPPENING,
    PARTS,
    PASSIVE_AUXILIARIES,
    PERFECT_AUXILIARIES,
    RELATIVE_PRONOUNS,
    WHERE,
)
from factlint.extraction.languages.en.entities.references import PREPOSITIONS
from factlint.extraction.words import Words
from factlint.model.rule_base import Name
from factlint.values.dataclass import dataclass

_LONGEST_ASIDE = 16
"""In words."""
_REACH_OF_AGENT = 6
"""Words from a participle to `BY_WHOM`."""


@dataclass(frozen=True, slots=True)
class NamedEvent:
    """The action, patient or place, and agent in the name of an event."""

    name: Name
    preposition: str
    whom: tuple[str, ...]
    agent: tuple[str, ...]
    """Empty if the name has none."""


@dataclass(frozen=True, slots=True)
class Clauses:
    """The clauses of a text, and the referents of its last names."""

    words: Words
    full: Mapping[int, tuple[tuple[str, ...], ...]]
    """The index of a lone last name → the full names that it may be short for."""

    def states_deed(self, verb: int, event: NamedEvent) -> bool:
        """Whether the verb has the patient as its object, or in the passive."""
        if event.preposition == WHERE:
            return False
        return self._is_object(verb, event) or self._is_passive(verb, event)

    def states_happening(self, verb: int, event: NamedEvent) -> bool:
        """Whether the patient is the verb's subject: "X fell", "X, which had fallen"."""
        if event.preposition != OF_WHOM or event.agent:
            return False
        before = _before_adverbs(self.words, verb)
        if before + 1 != verb or not OTHER_HAPPENING.isdisjoint(self.words.folded[verb + 1 : verb + 2]):
            return False
        return self._is_subject_before(verb, event.whom)

    def states_arrival(self, verb: int, event: NamedEvent) -> bool:
        """Whether forces, or the named agent, move to the place: "Ruritanian troops landed in X"."""
        words = self.words
        if words.folded[verb + 1 : verb + 2] != (event.preposition,):
            return False
        first = _behind_article(words, verb + 2)
        agent = _before_adverbs(words, verb)
        is_there = self._stands(first, event.whom) and _is_joined(words, agent, first)
        return is_there and agent >= 0 and self._acts(agent, event.agent) and self._ends_name(first, event.whom)

    def _is_object(self, verb: int, event: NamedEvent) -> bool:
        """Whether the patient is the object of an agent: "annexed [the] X"."""
        words = self.words
        first = _behind_article(words, verb + 1)
        agent = _before_adverbs(words, verb)
        if agent < 0 or words.folded[agent] in NO_AGENT or words.folded[agent] in PASSIVE_AUXILIARIES:
            return False
        while agent > 0 and words.folded[agent] in PERFECT_AUXILIARIES:
            agent -= 1
        return (
            self._stands(first, event.whom)
            and _is_joined(words, agent, first)
            and self._ends_name(first, event.whom)
            and (not event.agent or self._acts(agent, event.agent))
        )

    def _is_passive(self, verb: int, event: NamedEvent) -> bool:
        """Whether the patient is the subject of a passive: "X was annexed", "X, which was annexed"
        and "X, annexed by".
        """
        words = self.words
        if event.agent and not self._is_done_by(verb, event.agent):
            return False
        before = _before_adverbs(words, verb)
        if before >= 0 and words.folded[before] in PASSIVE_AUXILIARIES:
            return self._is_subject_before(before, event.whom)
        follows = words.folded[verb + 1 : verb + 2]
        last = verb - 1
        is_reduced = bool(follows) and follows[0] in OPENERS_OF_AGENT and words.gap(verb) == " "
        return is_reduced and last >= 0 and words.gap(last) == ", " and self._ends_here(last, event.whom)

    def _acts(self, last: int, agent: tuple[str, ...]) -> bool:
        """Whether a subject that ends with this word is the agent, or its forces; any forces if there is no agent."""
        words = self.words
        first = max(last - len(agent) + 1, 0)
        if agent and words.folded[first : last + 1] == agent:
            return words.is_capitalised(last) and not _is_governed(words, first)
        if last < 1 or words.folded[last] not in FORCES:
            return False
        people = NATION_GROUPS.get(words.folded[last - 1])
        return not agent or (people is not None and people == NATION_GROUPS.get(" ".join(agent)))

    def _is_done_by(self, verb: int, agent: tuple[str, ...]) -> bool:
        """Whether the agent, or its forces, follow a participle after "by"."""
        words = self.words
        behind = words.folded[verb + 1 : verb + _REACH_OF_AGENT]
        if BY_WHOM not in behind:
            return False
        first = _behind_article(words, verb + 1 + behind.index(BY_WHOM) + 1)
        ends = (first + len(agent) - 1, first + 1)
        return any(last < len(words) and self._acts(last, agent) for last in ends)

    def _is_subject_before(self, verb: int, whom: tuple[str, ...]) -> bool:
        words, last = self.words, verb - 1
        while last >= 0 and words.folded[last] in PERFECT_AUXILIARIES and words.gap(last) == " ":
            last -= 1
        if last >= 1 and words.folded[last] in RELATIVE_PRONOUNS and words.gap(last) == " ":
            return words.gap(last - 1) in (", ", " ") and self._ends_here(last - 1, whom)
        if last >= 0 and words.gap(last) == ", ":
            last = _before_aside(words, last)
            return last >= 0 and self._ends_here(last, whom)
        return last >= 0 and words.gap(last) == " " and self._ends_here(last, whom)

    def _ends_here(self, last: int, whom: tuple[str, ...]) -> bool:
        """Whether a name with these words ends here, is not part of a longer one, and has no preposition."""
        words = self.words
        if whom in self.full.get(last, ()):
            first = last
        else:
            first = last - len(whom) + 1
            if first < 0 or not self._is_written(first, whom) or not _is_joined(words, first, last):
                return False
        before = _before_article(words, first)
        if before < 0 or words.gap(before).strip(" ") != "":
            return True
        folded = words.folded[before]
        if folded in PREPOSITIONS or folded == CONJUNCTION:
            return False
        return not words.is_capitalised(before) or folded in OPENERS or folded in TITLES

    def _stands(self, first: int, whom: tuple[str, ...]) -> bool:
        return whom in self.full.get(first, ()) or self._is_written(first, whom)

    def _is_written(self, first: int, whom: tuple[str, ...]) -> bool:
        """Whether these words occur here as a name."""
        words = self.words
        return bool(whom) and words.folded[first : first + len(whom)] == whom and words.is_capitalised(first)

    def _ends_name(self, first: int, whom: tuple[str, ...]) -> bool:
        """Whether the name that begins here is not part of a longer one, and no possessive."""
        words = self.words
        after = first + (1 if whom in self.full.get(first, ()) else len(whom))
        if after >= len(words) or words.gap(after - 1) not in (" ", "-"):
            return True
        return not words.is_capitalised(after) and words.folded[after] not in PARTS


def _before_aside(words: Words, last: int) -> int:
    """The index of the word before a parenthesis between commas that ends with this word; -1 if there is none."""
    for i in range(last - 1, max(last - _LONGEST_ASIDE, -1), -1):
        if words.gap(i) == ", " and words.folded[i + 1] in OPENERS_OF_ASIDE:
            return i
        if words.gap(i) not in (" ", ", ", "-"):
            return -1
    return -1


def _is_governed(words: Words, first: int) -> bool:
    """Whether a preposition other than that of an agent precedes a name: "the ally of X"."""
    before = _before_article(words, first)
    return before >= 0 and words.gap(before) == " " and words.folded[before] in PREPOSITIONS - {BY_WHOM}


def _before_article(words: Words, first: int) -> int:
    """The index of the word before a name and its article; -1 if there is none."""
    return first - 2 if first and words.folded[first - 1] == ARTICLE else first - 1


def _behind_article(words: Words, first: int) -> int:
    """Where a name begins that may have an article at an index."""
    return first + 1 if words.folded[first : first + 1] == (ARTICLE,) else first


def _before_adverbs(words: Words, verb: int) -> int:
    """The index of the word before the verb and its adverbs; -1 if none is joined to it."""
    index = verb - 1
    while index >= 0 and words.gap(index) == " " and _is_adverb(words, index):
        index -= 1
    return index if index >= 0 and words.gap(index) == " " else -1


def _is_adverb(words: Words, index: int) -> bool:
    return words.folded[index].endswith(ENDING_OF_ADVERBS) and not words.is_capitalised(index)


def _is_joined(words: Words, first: int, last: int) -> bool:
    return all(
        words.gap(i) in (" ", "-", "\n") or (words.gap(i) == ". " and len(words.folded[i]) == 1)
        for i in range(first, last)
    )
