"""Document → Analysis: the order in which a text is read."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from factlint.extraction.arithmetic import read_conversions, read_equations
from factlint.extraction.claims.cues import index_cues, index_titles
from factlint.extraction.claims.elapsed import is_bounded
from factlint.extraction.claims.entity_cues import index_entity_cues
from factlint.extraction.claims.reader import (
    ClaimCues,
    Mentions,
    read_claims,
    read_elapsed_claims,
    read_event_dates,
)
from factlint.extraction.entities.events import read_event_chains
from factlint.extraction.entities.names import find_avoided, find_names
from factlint.extraction.entities.referents import resolve_referents
from factlint.extraction.quantities import read_quantities
from factlint.extraction.sentences import read_sentences
from factlint.extraction.statistics import read_statistics
from factlint.extraction.times import read_times
from factlint.extraction.words import cut_words
from factlint.model.analysis import Analysis
from factlint.model.claim import Claim
from factlint.model.document import Document, ProseSpan
from factlint.model.mention import EntityRef, Mention, mention_at
from factlint.model.rule_base import RuleBase
from factlint.values.hedges import DEFAULT_HEDGES, Hedges


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads documents against one rule base; its indices are made once and serve every document."""

    rules: RuleBase
    cues: ClaimCues
    date_order: str | None = None
    hedges: Hedges = DEFAULT_HEDGES

    def read(self, document: Document) -> Analysis:
        """Everything that can be read in a document."""
        words = cut_words(document.prose)
        sentences = read_sentences(document)
        temporal = read_times(document, date_order=self.date_order, hedges=self.hedges)
        names = find_names(words, self.rules, (time.prose for time in temporal.times))
        entities = resolve_referents(document, words, sentences, names, self.rules)
        quantities = read_quantities(
            document, _spans(temporal.times, temporal.durations, entities), hedges=self.hedges
        )
        mentions = Mentions(entities, temporal.times, temporal.durations, quantities)
        claims = tuple(read_claims(document, words, sentences, mentions, self.rules, self.cues))
        analysis = Analysis(
            document,
            sentences,
            times=temporal.times,
            durations=temporal.durations,
            recurrences=temporal.recurrences,
            written_dates=temporal.written_dates,
            written_ranges=temporal.written_ranges,
            written_shifts=temporal.written_shifts,
            written_clocks=temporal.written_clocks,
            appositions=temporal.appositions,
            ordinal_durations=temporal.ordinal_durations,
            quantities=quantities,
            entities=entities,
            avoided_names=tuple(
                mention_at(document, match.span(words), name) for match, name in find_avoided(words, names)
            ),
            claims=claims,
            equations=(
                *read_conversions(document, quantities),
                *read_equations(document, sentences, _spans(temporal.times), hedges=self.hedges),
            ),
            statistics=read_statistics(document, sentences),
        )
        if any(is_bounded(duration) for duration in temporal.durations):
            return self._with_elapsed(analysis)
        return analysis

    def _with_elapsed(self, analysis: Analysis) -> Analysis:
        """The analysis with the claims of how long events have gone on, and what dates those events."""
        document, sentences = analysis.document, analysis.sentences
        words = cut_words(document.prose)
        chains = read_event_chains(document, words, analysis.entities, analysis.times, self.rules)
        events = _in_reading_order(mention for chain in chains for mention in chain.mentions)
        elapsed = tuple(read_elapsed_claims(document, sentences, analysis.durations, events))
        if not elapsed:
            return analysis
        unknown = tuple(event for event in events if not event.value.is_known)
        local = read_event_dates(
            document, words, sentences, Mentions(unknown, analysis.times, ()), self.rules, self.cues
        )
        claims: list[Claim] = sorted((*analysis.claims, *local, *elapsed), key=lambda claim: claim.value.prose)
        return replace(analysis, claims=tuple(claims), events=chains)


def make_reader(rules: RuleBase, *, date_order: str | None = None, hedges: Hedges = DEFAULT_HEDGES) -> Reader:
    """A reader for one rule base."""
    properties = rules.properties()
    cues = ClaimCues(index_cues(properties), index_titles(properties), index_entity_cues(properties))
    return Reader(rules, cues, date_order, hedges)


def _spans(*kinds: Iterable[Mention[object]]) -> tuple[ProseSpan, ...]:
    """The places of mentions of several kinds, in reading order."""
    return tuple(sorted(mention.prose for mentions in kinds for mention in mentions))


def _in_reading_order(mentions: Iterable[Mention[EntityRef]]) -> tuple[Mention[EntityRef], ...]:
    return tuple(sorted(mentions, key=lambda mention: mention.prose))
