"""Claims that somebody is no member of a body whose members the rule base knows: "X is not a member of Y"."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.extraction.claims.scene import Scene
from factlint.extraction.languages.en.claims.terms import outsiders as words_of
from factlint.model.claim import OUTSIDER, Aspect, Claim, Modality
from factlint.model.document import ProseSpan
from factlint.model.mention import is_named
from factlint.model.rule_base import Property, entities_of
from factlint.values.dataclass import replace
from factlint.values.regex import regex

_MEMBER_OF = "member-of"
_TO_BODY, _ENDS, _NOT_SO = regex(words_of.TO_BODY), regex(words_of.ENDS), regex(words_of.NOT_SO)


def bind_outsiders(scene: Scene) -> Iterator[Claim]:
    """The claims of sentences without a date, in a dated text, about past or present members."""
    if scene.document.date is None or scene.times or _NOT_SO.search(scene.text):
        return
    prose = scene.document.prose
    for state in scene.entities:
        for body in scene.entities:
            gap = (state.prose.end, body.prose.start)
            if gap[0] >= gap[1] or not is_named(body) or not _TO_BODY.fullmatch(prose, *gap):
                continue
            known = {one.id for one in entities_of(scene.rules, state.value.id, _MEMBER_OF)}
            if body.value.id in known and _ENDS.match(prose, body.prose.end):
                claim = scene.claim(
                    state, Property(_MEMBER_OF, "entity"), body, ProseSpan(*gap), binder=OUTSIDER
                )
                yield replace(claim, aspect=Aspect.ENDS, modality=Modality.ASSERTED)
