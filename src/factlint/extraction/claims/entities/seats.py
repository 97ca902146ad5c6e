"""Claims of where a body has its seat, by the adjective in front of its name: "V-based carmaker S"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from factlint.extraction.claims.entities.owners import has_facts
from factlint.extraction.claims.entities.phrases import is_name
from factlint.extraction.claims.entities.vetoes import is_free
from factlint.extraction.claims.scene import Scene
from factlint.extraction.languages.en.claims.entities.frames import BASED
from factlint.model.claim import Claim, Value
from factlint.model.document import ProseSpan
from factlint.model.mention import Mention
from factlint.model.rule_base import Property
from factlint.values.regex import regex

_BASED = regex(BASED)
_SEAT = Property("headquarters", "entity")


def bind_seats(scene: Scene) -> Iterator[Claim]:
    """The seats that stand as adjectives in front of the bodies of a sentence whose seats are known."""
    names = [mention for mention in scene.entities if is_name(mention)]
    for seat in names:
        based = _BASED.match(scene.document.prose, seat.prose.end, scene.sentence.end)
        body = next((name for name in names if based and name.prose.start == based.end()), None)
        if body is None or not has_facts(scene, body, _SEAT):
            continue
        if is_free(scene, body, seat, _SEAT):
            cue = ProseSpan(seat.prose.end, body.prose.start)
            yield scene.claim(body, _SEAT, cast("Mention[Value]", seat), cue, binder="entity-seat")
