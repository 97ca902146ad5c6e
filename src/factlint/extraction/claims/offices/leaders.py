"""Who leads a body today, stated without a title: "The Fund is led by X"."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.extraction.claims.scene import Scene
from factlint.extraction.languages.en.claims.offices import leaders as words_of
from factlint.model.claim import Claim
from factlint.model.document import ProseSpan
from factlint.model.mention import EntityRef, Mention, is_named
from factlint.model.rule_base import Property, offices_of, terms_held_by
from factlint.values.regex import regex

_IS_LED_BY, _NOT_SO = regex(words_of.IS_LED_BY), regex(words_of.NOT_SO)


def bind_leaders(scene: Scene) -> Iterator[Claim]:
    """The claims of sentences without a date about somebody with a known office."""
    if scene.times or _NOT_SO.search(scene.text):
        return
    for body in scene.entities:
        for leader in scene.entities:
            gap = (body.prose.end, leader.prose.start)
            if gap[0] >= gap[1] or not is_named(leader) or not _IS_LED_BY.fullmatch(scene.document.prose, *gap):
                continue
            office = _office(scene, body, leader)
            if office is not None:
                yield scene.claim(
                    body,
                    Property(office, "entity", is_office=True),
                    leader,
                    ProseSpan(*gap),
                    binder="office-leader",
                )


def _office(scene: Scene, body: Mention[EntityRef], leader: Mention[EntityRef]) -> str | None:
    """The only office of a body, or the only one that the leader is known to have held there."""
    offices = offices_of(scene.rules) & scene.properties_known_of(body)
    terms = terms_held_by(scene.rules, leader.value.id)
    held = {term.statement.property for term in terms if term.statement.subject == body.value.id}
    stated = held or (offices if terms else frozenset())
    return next(iter(stated)) if len(stated) == 1 else None
