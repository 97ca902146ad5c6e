"""The claims of a whole document: its entities, what it claims of them, and how long events have lasted."""

from __future__ import annotations

from collections.abc import Sequence

from factlint.extraction.by_sentence import by_sentence
from factlint.extraction.claims.dates.counted import with_counted
from factlint.extraction.claims.dates.deeds import read_deeds
from factlint.extraction.claims.dates.elapsed import is_bounded
from factlint.extraction.claims.labelled.answers import read_answers
from factlint.extraction.claims.labelled.fields import read_fields
from factlint.extraction.claims.labelled.table_fields import read_table_fields
from factlint.extraction.claims.offices.successions import read_successions
from factlint.extraction.claims.offices.unknown_bodies import read_stated_offices
from factlint.extraction.claims.reader import read_claims, read_elapsed_claims, read_event_dates
from factlint.extraction.claims.relations.comparisons import read_comparisons
from factlint.extraction.claims.relations.meetings import read_meetings
from factlint.extraction.claims.relations.orders import read_orders
from factlint.extraction.claims.scenes import ClaimCues, Mentions, Scenes
from factlint.extraction.entities.events import read_event_chains
from factlint.extraction.entities.name_match import NameMatch
from factlint.extraction.entities.referents import resolve_referents
from factlint.extraction.entities.stated_events import mentions_of_stated
from factlint.extraction.languages.en.entities.event_nouns import EVENT_NOUN
from factlint.extraction.quantities.taken import Taken
from factlint.extraction.trees import Parser
from factlint.extraction.trigger import Trigger
from factlint.extraction.words import Words
from factlint.model.analysis import Analysis
from factlint.model.claim import Claim
from factlint.model.mention import EntityRef, Mention
from factlint.model.rule_base import RuleBase
from factlint.values.dataclass import dataclass, replace
from factlint.values.quantity import Quantity

_EVENT_NOUN = Trigger(f"(?i:{EVENT_NOUN})")


@dataclass(frozen=True, slots=True)
class ClaimsReader:
    """Reads the claims of documents against one rule base."""

    rules: RuleBase
    cues: ClaimCues
    parser: Parser | None = None

    def read(
        self, analysis: Analysis, words: Words, names: Sequence[NameMatch], stated: Sequence[NameMatch] = ()
    ) -> Analysis:
        """The analysis with its entities, claims and events; `stated` are the events described by verbs."""
        document, sentences = analysis.document, analysis.sentences
        scenes = Scenes(document, words, sentences, self.rules, self.cues)
        named = resolve_referents(document, words, sentences, names, self.rules)
        entities = _outside_units(named, analysis.quantities)
        taken = Taken([entity.prose for entity in entities])
        quantities = tuple(
            quantity
            for quantity in analysis.quantities
            if not taken.overlaps(quantity.prose.start, quantity.prose.end)
        )
        events = mentions_of_stated(document, words, stated)
        mentions = Mentions(entities, analysis.times, analysis.durations, quantities, events)
        claims: tuple[Claim, ...] = (
            *read_claims(scenes, mentions, self.parser),
            *read_fields(scenes, mentions),
            *read_table_fields(scenes, mentions),
            *read_answers(scenes, mentions),
        )
        claims = with_counted(claims, analysis)
        analysis = replace(
            analysis, entities=entities, stated_events=events, quantities=quantities, claims=claims
        )
        successions = tuple(read_successions(analysis, scenes))
        starts = tuple(stated.start for stated in successions if stated.start is not None)
        analysis = replace(
            analysis,
            claims=(*claims, *starts),
            deeds=tuple(read_deeds(document, sentences, entities, analysis.times)),
            meetings=tuple(read_meetings(document, sentences, entities, self.rules)),
            orders=tuple(read_orders(analysis, scenes)),
            comparisons=tuple(read_comparisons(analysis, scenes)),
            successions=successions,
        )
        return self._with_elapsed(analysis, scenes)

    def with_elapsed(self, analysis: Analysis, words: Words) -> Analysis:
        """The analysis with durations until now of events that are in no rule base."""
        if not _may_state_elapsed(analysis):
            return analysis
        scenes = Scenes(analysis.document, words, analysis.sentences, self.rules, self.cues)
        return self._with_elapsed(analysis, scenes)

    def with_stated_offices(self, analysis: Analysis, words: Words) -> Analysis:
        """The analysis with the offices of entities that are in no rule base."""
        scenes = Scenes(analysis.document, words, analysis.sentences, self.rules, self.cues)
        return replace(analysis, stated_offices=read_stated_offices(analysis, scenes))

    def _with_elapsed(self, analysis: Analysis, scenes: Scenes) -> Analysis:
        """The analysis with durations until now of events, and the dates of these."""
        if not any(is_bounded(duration) for duration in analysis.durations):
            return analysis
        document, sentences = analysis.document, analysis.sentences
        chains = read_event_chains(document, scenes.words, analysis.entities, analysis.times, self.rules)
        events = tuple(
            sorted((m for chain in chains for m in chain.mentions), key=lambda mention: mention.prose)
        )
        elapsed = tuple(read_elapsed_claims(document, sentences, analysis.durations, events))
        if not elapsed:
            return analysis
        unknown = tuple(event for event in events if not event.value.is_known)
        local = read_event_dates(scenes, Mentions(unknown, analysis.times))
        claims: list[Claim] = sorted((*analysis.claims, *local, *elapsed), key=lambda claim: claim.value.prose)
        return replace(analysis, claims=tuple(claims), events=chains)


def _may_state_elapsed(analysis: Analysis) -> bool:
    """Whether a sentence has a duration and the noun of an event."""
    prose, sentences = analysis.document.prose, analysis.sentences
    return any(
        lengths and _EVENT_NOUN.search(prose[sentence.start : sentence.end])
        for sentence, lengths in zip(sentences, by_sentence(analysis.durations, sentences), strict=True)
    )


def make_claims_reader(rules: RuleBase, parser: Parser | None) -> ClaimsReader:
    """A reader of claims for one rule base."""
    return ClaimsReader(rules, ClaimCues(rules.properties()), parser)


def _outside_units(
    entities: Sequence[Mention[EntityRef]], quantities: Sequence[Mention[Quantity]]
) -> tuple[Mention[EntityRef], ...]:
    """The entities without words of a unit: "25 US gallons"."""
    measured = [number.prose for number in quantities if number.value.measures]
    numbers = Taken(measured)
    return tuple(
        entity
        for entity in entities
        if not numbers.overlaps(entity.prose.start, entity.prose.end)
        or not any(span.start < entity.prose.start and span.holds(entity.prose) for span in measured)
    )
