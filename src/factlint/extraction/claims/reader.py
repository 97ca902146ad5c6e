"""All claims of a document: runs the binders on the sentences that may make a claim."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factlint.extraction.by_sentence import by_sentence
from factlint.extraction.claims.candidates import bind_candidates
from factlint.extraction.claims.dates.elapsed import bind_elapsed
from factlint.extraction.claims.dates.nth_years import bind_nth_years
from factlint.extraction.claims.dates.reader import bind_dates
from factlint.extraction.claims.durations.ages import bind_ages
from factlint.extraction.claims.durations.anniversaries import bind_anniversaries
from factlint.extraction.claims.durations.lengths import bind_lengths
from factlint.extraction.claims.durations.so_far import bind_so_far
from factlint.extraction.claims.entities.namesakes import is_of_another
from factlint.extraction.claims.entities.reader import bind_entities
from factlint.extraction.claims.labelled.dated_cells import years_of_cells
from factlint.extraction.claims.numbers.reader import bind_numbers
from factlint.extraction.claims.offices.at_events import bind_offices_at_events
from factlint.extraction.claims.offices.eras import bind_eras
from factlint.extraction.claims.offices.implied_titles import bind_implied_titles
from factlint.extraction.claims.offices.leaders import bind_leaders
from factlint.extraction.claims.offices.numbered import bind_numbered_offices
from factlint.extraction.claims.offices.reader import bind_offices
from factlint.extraction.claims.plain.plain_scenes import PlainScene, plain_scene
from factlint.extraction.claims.scene import Scene
from factlint.extraction.claims.scenes import Mentions, Scenes
from factlint.extraction.claims.terms.accessions import bind_accessions
from factlint.extraction.claims.terms.outsiders import bind_outsiders
from factlint.extraction.claims.terms.reader import bind_terms
from factlint.extraction.claims.terms.tables import Rows, bind_rows, index_rows
from factlint.extraction.claims.terms.ties import Owners, index_owners
from factlint.extraction.claims.texts import bind_texts
from factlint.extraction.claims.trees.reader import BoundScene, settle
from factlint.extraction.trees import Parser
from factlint.model.claim import Claim
from factlint.model.document import Document, ProseSpan
from factlint.model.mention import EntityRef, Mention
from factlint.values.duration import Duration


def read_claims(scenes: Scenes, mentions: Mentions, parser: Parser | None) -> Iterator[Claim]:
    """The claims about known entities, sentence by sentence."""
    owners = index_owners(mentions.entities, scenes.rules)
    rows = index_rows(scenes.document, mentions.times)
    years = years_of_cells(scenes.document, mentions.times)
    bound = [
        _bound(scene, owners, rows, plain_scene(scene, scenes.cues, years.get(scene.sentence.start)))
        for scene in scenes.of(mentions)
    ]
    for each in settle(bound, parser) if parser else bound:
        yield from (claim for claim in each.claims if not is_of_another(each.scene, claim))


def _bound(scene: Scene, owners: Owners, rows: Rows, plain: PlainScene | None) -> BoundScene:
    """The claims of a sentence; those of its plain form take precedence for the same values."""
    surer = tuple(_in_plain_words(plain)) if plain else ()
    stated = {claim.value.prose for claim in surer}
    whole = (*_bind(scene, owners), *bind_rows(scene, owners, rows))
    claims = (*surer, *(claim for claim in whole if claim.value.prose not in stated))
    return BoundScene(scene, (*claims, *bind_candidates(scene, claims)))


def _in_plain_words(plain: PlainScene) -> Iterator[Claim]:
    owners = index_owners(plain.scene.entities, plain.scene.rules)
    yield from map(plain.in_document, _bind(plain.scene, owners))


def _bind(scene: Scene, owners: Owners) -> Iterator[Claim]:
    yield from bind_dates(scene)
    yield from bind_offices(scene, owners)
    yield from bind_offices_at_events(scene)
    yield from bind_implied_titles(scene)
    yield from bind_leaders(scene)
    yield from bind_numbered_offices(scene)
    yield from bind_eras(scene, owners)
    yield from bind_terms(scene, owners)
    yield from bind_accessions(scene)
    yield from bind_outsiders(scene)
    yield from bind_entities(scene)
    yield from bind_numbers(scene)
    yield from bind_texts(scene)
    yield from bind_lengths(scene)
    yield from bind_ages(scene)
    yield from bind_nth_years(scene)
    yield from bind_so_far(scene)
    yield from bind_anniversaries(scene)


def read_event_dates(scenes: Scenes, mentions: Mentions) -> Iterator[Claim]:
    """The dates of events that are in no rule base."""
    for scene in scenes.of(mentions):
        yield from bind_dates(scene)


def read_elapsed_claims(
    document: Document,
    sentences: Sequence[ProseSpan],
    durations: Sequence[Mention[Duration]],
    events: Sequence[Mention[EntityRef]],
) -> Iterator[Claim]:
    """The claims of how long an event has lasted."""
    dealt = zip(sentences, by_sentence(durations, sentences), by_sentence(events, sentences), strict=True)
    for sentence, lengths, things in dealt:
        if lengths and things:
            yield from bind_elapsed(document, sentence, lengths, things)
