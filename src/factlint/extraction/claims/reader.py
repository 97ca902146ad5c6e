"""All claims of a document: sentences with something to claim, and the binders that read them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factlint.extraction.by_sentence import by_sentence
from factlint.extraction.claims.cues import CueIndex, find_cues
from factlint.extraction.claims.dates import bind_dates
from factlint.extraction.claims.elapsed import bind_elapsed
from factlint.extraction.claims.entity_binders import bind_entities
from factlint.extraction.claims.entity_cues import find_entity_cues
from factlint.extraction.claims.numbers import bind_numbers
from factlint.extraction.claims.offices import bind_offices
from factlint.extraction.claims.scene import Scene
from factlint.extraction.claims.terms import bind_terms
from factlint.extraction.claims.ties import index_owners
from factlint.extraction.words import Words
from factlint.model.claim import Claim
from factlint.model.document import Document, ProseSpan
from factlint.model.mention import EntityRef, Mention
from factlint.model.rule_base import RuleBase
from factlint.values.dataclass import dataclass
from factlint.values.duration import Duration
from factlint.values.quantity import Quantity
from factlint.values.time import Time


@dataclass(frozen=True, slots=True)
class Mentions:
    """Everything that was read in a document, in reading order."""

    entities: tuple[Mention[EntityRef], ...]
    times: tuple[Mention[Time], ...]
    durations: tuple[Mention[Duration], ...]
    quantities: tuple[Mention[Quantity], ...] = ()


@dataclass(frozen=True, slots=True)
class ClaimCues:
    """The words by which the properties of a rule base are said."""

    cues: CueIndex
    titles: CueIndex
    entity_cues: CueIndex


def read_claims(
    document: Document,
    words: Words,
    sentences: Sequence[ProseSpan],
    mentions: Mentions,
    rules: RuleBase,
    cues: ClaimCues,
) -> Iterator[Claim]:
    """The claims about known entities, sentence by sentence."""
    owners = index_owners(mentions.entities, rules)
    for scene in _scenes(document, words, sentences, mentions, rules, cues):
        yield from bind_dates(scene)
        yield from bind_offices(scene)
        yield from bind_terms(scene, owners)
        yield from bind_entities(scene)
        yield from bind_numbers(scene)


def read_event_dates(
    document: Document,
    words: Words,
    sentences: Sequence[ProseSpan],
    mentions: Mentions,
    rules: RuleBase,
    cues: ClaimCues,
) -> Iterator[Claim]:
    """The dates of events that only the document knows."""
    for scene in _scenes(document, words, sentences, mentions, rules, cues):
        yield from bind_dates(scene)


def read_elapsed_claims(
    document: Document,
    sentences: Sequence[ProseSpan],
    durations: Sequence[Mention[Duration]],
    events: Sequence[Mention[EntityRef]],
) -> Iterator[Claim]:
    """The claims of how long an event has gone on."""
    dealt = zip(sentences, by_sentence(durations, sentences), by_sentence(events, sentences), strict=True)
    for sentence, lengths, things in dealt:
        if lengths and things:
            yield from bind_elapsed(document, sentence, lengths, things)


def _scenes(
    document: Document,
    words: Words,
    sentences: Sequence[ProseSpan],
    mentions: Mentions,
    rules: RuleBase,
    cues: ClaimCues,
) -> Iterator[Scene]:
    dealt = zip(
        sentences,
        by_sentence(mentions.entities, sentences),
        by_sentence(mentions.times, sentences),
        by_sentence(mentions.durations, sentences),
        by_sentence(mentions.quantities, sentences),
        strict=True,
    )
    earlier: tuple[Mention[EntityRef], ...] = ()
    end = 0
    for sentence, entities, times, durations, quantities in dealt:
        before = () if "\n" in document.prose[end : sentence.start] else earlier
        earlier, end = entities, sentence.end
        titles = tuple(find_cues(words, sentence, cues.titles, frozenset()))
        if not entities and not titles:
            continue
        taken = frozenset(i for mention in (*entities, *times) for i in words.within(mention.prose))
        found = tuple(find_cues(words, sentence, cues.cues, taken)) if entities else ()
        named = (mention for mention in (*entities, *times) if "noun" not in mention.derivation)
        taken = frozenset(i for mention in named for i in words.within(mention.prose))
        ties = tuple(find_entity_cues(words, sentence, cues.entity_cues, taken)) if entities else ()
        yield Scene(
            document,
            words,
            rules,
            sentence,
            entities,
            times,
            durations,
            quantities,
            found,
            titles,
            ties,
            before,
        )
