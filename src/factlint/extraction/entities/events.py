"""Chains of mentions that refer to one event: "the war", "the Arunan conflict", "a full-scale invasion"."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator, Sequence

from factlint.extraction.languages.en.entities.event_nouns import EVENT_CLASSES, GENERIC_DESCRIPTORS, PLACED
from factlint.extraction.languages.en.entities.name_neighbours import OPENERS
from factlint.extraction.words import Words
from factlint.model.analysis import EventChain
from factlint.model.document import Document, ProseSpan
from factlint.model.mention import EntityRef, Mention, Naming, mention_at
from factlint.model.rule_base import RuleBase
from factlint.values.dataclass import dataclass
from factlint.values.regex import regex
from factlint.values.time import Time

_CLASS_OF_NOUN = {noun: name for name, nouns in EVENT_CLASSES.items() for noun in nouns}
_PLACED = regex(PLACED)
_WORDS_BEFORE_NOUN = 4
_JOINTS = frozenset((" ", "\n", "-", "–", "'", "’"))
"""What may separate the words of a noun phrase."""


@dataclass(frozen=True, slots=True)
class _Event:
    """A mention of an event, and the names next to it that identify it."""

    mention: Mention[EntityRef]
    kind: str
    descriptors: frozenset[str]


@dataclass(slots=True)
class _Chain:
    kind: str
    descriptors: set[str]
    mentions: list[Mention[EntityRef]]

    def takes(self, event: _Event) -> bool:
        """Whether two mentions may be of one event: the same entity, a shared name, or no name to distinguish them."""
        if event.mention.value.is_known and any(m.value.id == event.mention.value.id for m in self.mentions):
            return True
        if self.kind != event.kind:
            return False
        if not event.descriptors or not self.descriptors:
            return True
        return _share_a_name(event.descriptors, self.descriptors)


def read_event_chains(
    document: Document,
    words: Words,
    entities: Sequence[Mention[EntityRef]],
    times: Sequence[Mention[Time]],
    rules: RuleBase,
) -> tuple[EventChain, ...]:
    """The chains of events, each with its mentions in reading order.

    A mention with names in it joins the chain that shares one of them; a bare "the war" the latest of its class.
    """
    dated = frozenset(i for time in times for i in words.within(time.prose))
    chains: list[_Chain] = []
    for event in _events(document, words, entities, dated, rules):
        chain = next((chain for chain in reversed(chains) if chain.takes(event)), None)
        if chain is None:
            chain = _Chain(event.kind, set(), [])
        else:
            chains.remove(chain)
        chain.descriptors.update(event.descriptors)
        chain.mentions.append(event.mention)
        chains.append(chain)  # the latest last
    return tuple(EventChain(chain.kind, tuple(chain.mentions)) for chain in chains)


def _share_a_name(mine: frozenset[str], theirs: set[str]) -> bool:
    if mine - GENERIC_DESCRIPTORS and theirs - GENERIC_DESCRIPTORS:
        return bool((mine & theirs) - GENERIC_DESCRIPTORS)
    return mine == theirs


def _events(
    document: Document,
    words: Words,
    entities: Sequence[Mention[EntityRef]],
    dated: frozenset[int],
    rules: RuleBase,
) -> Iterator[_Event]:
    names = deque(entities)
    for i in (i for i, word in enumerate(words.folded) if word in _CLASS_OF_NOUN):
        span, noun = words.span(i, i), words.text(i).casefold()
        if noun not in _CLASS_OF_NOUN:
            continue  # with a diacritic it is another word
        while names and names[0].prose.end < span.end:
            names.popleft()
        kind = _CLASS_OF_NOUN[noun]
        if names and names[0].prose.holds(span):
            named = names[0]
            beside = frozenset(_names_behind(words, named.prose, dated))
            yield _Event(
                named, kind, beside | _names_in(named.text) | _names_in(rules.entity(named.value.id).label)
            )
        else:
            beside = frozenset((*_names_before(words, span), *_names_behind(words, span, dated)))
            reference = EntityRef(" ".join(["~" + noun, *sorted(beside)]))
            yield _Event(mention_at(document, span, reference, derivation=(Naming.EVENT,)), kind, beside)


def _names_in(name: str) -> frozenset[str]:
    """The names within a name: "Russia" and "Ukraine" in "war between Russia and Ukraine"."""
    words = (word.casefold() for word in re.findall(r"[A-Z]\w*", name))
    return frozenset(word for word in words if word not in _CLASS_OF_NOUN)


def _names_before(words: Words, span: ProseSpan) -> Iterator[str]:
    """The capitalised words of the noun phrase: "the Russia-Ukraine conflict"."""
    first = words.within(span).start
    for i in range(first - 1, max(first - 1 - _WORDS_BEFORE_NOUN, -1), -1):
        folded = words.folded[i]
        if words.gap(i) not in _JOINTS or folded in OPENERS:
            return
        if words.is_capitalised(i) and len(folded) > 1:
            yield folded
        elif words.gap(i) == " ":
            return


def _names_behind(words: Words, span: ProseSpan, dated: frozenset[int]) -> Iterator[str]:
    """The names that identify the event: "the conflict between Russia and Ukraine"."""
    placed = _PLACED.match(words.prose, span.end)
    if placed:
        for i in words.within(ProseSpan(placed.start(1), placed.end(1))):
            if i not in dated and words.is_capitalised(i):
                yield words.folded[i]
