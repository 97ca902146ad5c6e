"""Office holders at a known event: "X was prime minister when the war began", "At the time of the landing, …"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint.extraction.claims.cues import Cue
from factlint.extraction.claims.scene import Scene, at_times
from factlint.extraction.languages.en.claims.offices import at_events as words_of
from factlint.model.claim import Claim, Fact
from factlint.model.document import ProseSpan
from factlint.model.mention import EntityRef, Mention, mention_at
from factlint.model.rule_base import Property, dates_of, terms_held_by
from factlint.values.regex import regex
from factlint.values.time import Time

_HOLDS, _WHEN, _WHEN_FIRST = regex(words_of.HOLDS), regex(words_of.WHEN), regex(words_of.WHEN_FIRST)
_DIGIT = regex(r"\d")
_WHEN_EVER = regex(words_of.WHEN_EVER)
_VERB, _TO_HOLDER = regex(words_of.VERB + words_of.ENDS), regex(words_of.VERB + words_of.TO_HOLDER)
_TITLE_ENDS, _NOT_SO = regex(words_of.TITLE_ENDS), regex(words_of.NOT_SO)


def bind_offices_at_events(scene: Scene) -> Iterator[Claim]:
    """The claims of a sentence without dates that names an event, and a person with exactly one known term."""
    if not scene.titles or _NOT_SO.search(scene.text) or any(_is_dated(scene, one) for one in scene.times):
        return
    for title in scene.titles:
        for holder in scene.entities:
            if not _HOLDS.fullmatch(scene.document.prose, holder.prose.end, title.span.start):
                continue
            term, event = _office(scene, title, holder), _event(scene, title, holder)
            if term is not None and event is not None:
                yield _claim(scene, title, holder, term, event)


def _office(scene: Scene, title: Cue, holder: Mention[EntityRef]) -> Fact | None:
    """A term in the only office of this title that the holder is known to have held."""
    said = {item.id for item in title.properties}
    terms = [term for term in terms_held_by(scene.rules, holder.value.id) if term.statement.property in said]
    offices = {(term.statement.subject, term.statement.property) for term in terms}
    return terms[0] if len(offices) == 1 else None


def _event(scene: Scene, title: Cue, holder: Mention[EntityRef]) -> Mention[Time] | None:
    """The event by which a sentence states the time, with its known days."""
    prose, start = scene.document.prose, scene.sentence.start
    for event in (*scene.entities, *scene.stated):
        name = event.prose
        if name.start >= title.span.end and (when := _WHEN.fullmatch(prose, title.span.end, name.start)):
            first, found = when.start("when"), _VERB.match(prose, name.end, scene.sentence.end)
        elif (
            name.end <= holder.prose.start and _opens(scene, event) and _TITLE_ENDS.match(prose, title.span.end)
        ):
            first, found = start, _TO_HOLDER.fullmatch(prose, name.end, holder.prose.start)
        else:
            continue
        if found is not None and (time := _time(scene, event, found)) is not None:
            return mention_at(scene.document, ProseSpan(first, max(found.end("verb"), name.end)), time)
    return None


def _is_dated(scene: Scene, time: Mention[Time]) -> bool:
    """Whether a time is a date, and not part of a name as in "the September 11 attacks"."""
    is_in_name = any(name.prose.holds(time.prose) for name in scene.entities)
    return not is_in_name and _DIGIT.search(time.value.timex) is not None


def _opens(scene: Scene, event: Mention[EntityRef]) -> bool:
    """Whether an event belongs to the clause at the start of the sentence."""
    before = scene.document.prose[scene.sentence.start : event.prose.start]
    is_clause = event in scene.stated and _WHEN_EVER.match(before) is not None
    return is_clause or _WHEN_FIRST.search(before) is not None


def _time(scene: Scene, event: Mention[EntityRef], found: re.Match[str]) -> Time | None:
    """The only known date of what the verb says about an event."""
    for prop in words_of.VERBS[found["verb"] or ""]:
        dates = dates_of(scene.rules, event.value.id, prop)
        if dates:
            return dates[0] if len(dates) == 1 else None
    return None


def _claim(scene: Scene, title: Cue, holder: Mention[EntityRef], term: Fact, event: Mention[Time]) -> Claim:
    organisation = Mention(
        holder.prose, holder.span, holder.text, EntityRef(term.statement.subject), said=holder.said
    )
    office = Property(term.statement.property, "entity", is_office=True)
    claim = scene.claim(organisation, office, holder, title.span, binder="office-at-event")
    return at_times(claim, (event,))
