"""Chains of mentions that speak of one event: "the war", "the Russo-Ukrainian conflict", "a full-scale invasion"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from factlint.extraction.languages.en.event_nouns import EVENT_CLASSES, GENERIC_DESCRIPTORS, PLACERS
from factlint.extraction.words import Words
from factlint.model.analysis import EventChain
from factlint.model.document import Document, ProseSpan
from factlint.model.mention import EntityRef, Mention, mention_at

_CLASS_OF_NOUN = {noun: name for name, nouns in EVENT_CLASSES.items() for noun in nouns}
_NOUN = re.compile(rf"\b(?:{'|'.join(_CLASS_OF_NOUN)})\b", re.IGNORECASE)
_PLACED = re.compile(PLACERS + r"((?:[A-Z][\w’'-]*)(?:(?:\s|,\s|\sand\s)[A-Z][\w’'-]*)*)")
_WORDS_BEFORE_NOUN = 4


@dataclass(frozen=True, slots=True)
class _Event:
    mention: Mention[EntityRef]
    kind: str
    descriptors: frozenset[str]


def read_event_chains(
    document: Document, words: Words, entities: Sequence[Mention[EntityRef]]
) -> tuple[EventChain, ...]:
    """The chains of events, each with its mentions in reading order.

    A mention with names in it joins the chain that shares one of them; a bare "the war" the latest of its class.
    """
    chains: list[tuple[str, set[str], list[Mention[EntityRef]]]] = []
    for event in _events(document, words, entities):
        chain = _chain_for(event, chains)
        if chain is None:
            chain = (event.kind, set(), [])
        else:
            chains.remove(chain)
        chain[1].update(event.descriptors)
        chain[2].append(event.mention)
        chains.append(chain)  # the latest last
    return tuple(EventChain(kind, tuple(mentions)) for kind, _, mentions in chains)


def _chain_for(
    event: _Event, chains: Sequence[tuple[str, set[str], list[Mention[EntityRef]]]]
) -> tuple[str, set[str], list[Mention[EntityRef]]] | None:
    for chain in reversed(chains):
        kind, descriptors, mentions = chain
        if event.mention.value.is_known and any(m.value.id == event.mention.value.id for m in mentions):
            return chain
        if kind != event.kind:
            continue
        if not event.descriptors or not descriptors or _share_a_name(event.descriptors, descriptors):
            return chain
    return None


def _share_a_name(mine: frozenset[str], theirs: set[str]) -> bool:
    if mine - GENERIC_DESCRIPTORS and theirs - GENERIC_DESCRIPTORS:
        return bool((mine & theirs) - GENERIC_DESCRIPTORS)
    return mine == theirs


def _events(document: Document, words: Words, entities: Sequence[Mention[EntityRef]]) -> Iterator[_Event]:
    for noun in _NOUN.finditer(document.prose):
        span = ProseSpan(noun.start(), noun.end())
        named = next((mention for mention in entities if mention.prose.holds(span)), None)
        kind = _CLASS_OF_NOUN[noun.group().casefold()]
        whole = named.prose if named else span
        descriptors = frozenset(_names_in(words, whole)) | frozenset(_names_behind(document, whole))
        if named is None:
            descriptors |= frozenset(_names_before(words, span))
            reference = EntityRef(" ".join(["~" + noun.group().casefold(), *sorted(descriptors)]))
            named = mention_at(document, span, reference, derivation=("event",))
        yield _Event(named, kind, descriptors)


def _names_in(words: Words, span: ProseSpan) -> Iterator[str]:
    return (
        words.folded[i]
        for i in words.within(span)
        if words.is_capitalised(i) and words.folded[i] not in _CLASS_OF_NOUN
    )


def _names_before(words: Words, span: ProseSpan) -> Iterator[str]:
    """The capitalised words of the noun phrase: "the Russia-Ukraine conflict"."""
    first = words.within(span).start
    for i in range(first - 1, max(first - 1 - _WORDS_BEFORE_NOUN, -1), -1):
        if words.gap(i) not in (" ", "\n", "-", "–", "'", "’"):
            return
        if words.is_capitalised(i) and len(words.folded[i]) > 1 and not _opens_sentence(words, i):
            yield words.folded[i]
        elif not words.is_capitalised(i) and words.gap(i) == " " and words.folded[i] != "s":
            return


def _opens_sentence(words: Words, index: int) -> bool:
    return words.folded[index] in ("the", "a", "an", "this", "that", "its", "after", "in", "since")


def _names_behind(document: Document, span: ProseSpan) -> Iterator[str]:
    """The names that tell which event: "the conflict between Russia and Ukraine"."""
    placed = _PLACED.match(document.prose, span.end)
    if placed:
        yield from (word.casefold() for word in re.findall(r"[A-Z][\w-]*", placed.group(1)))
