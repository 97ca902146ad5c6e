"""What the lines of a fact sheet say of the topic of the heading above: "Founded: 1978" below "Kestrel"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import cast

from factlint.extraction.by_sentence import within
from factlint.extraction.claims.scenes import Mentions, Scenes
from factlint.extraction.entities.headings import HEADINGS, topic_of
from factlint.extraction.languages.en.claims import fields as words_of
from factlint.model.claim import Claim, Modality, Statement, Value
from factlint.model.document import Block, ProseSpan
from factlint.model.mention import EntityRef, Mention, is_named
from factlint.model.rule_base import Property
from factlint.values.dataclass import replace
from factlint.values.interval import EVERYTHING
from factlint.values.quantity import Quantity
from factlint.values.regex import regex

_FIELD, _END = regex(words_of.FIELD), regex(words_of.END)
_AROUND_CUE = regex(words_of.AROUND_CUE)


def read_fields(scenes: Scenes, mentions: Mentions) -> Iterator[Claim]:
    """The claims of the lines right below a heading that names one thing alone; a line of prose ends them."""
    topic: Mention[EntityRef] | None = None
    prose = scenes.document.prose
    for block in scenes.document.blocks:
        if block.kind in HEADINGS:
            topic = _topic(prose, block, mentions)
        elif topic is not None:
            field = _FIELD.match(prose, block.prose.start, block.prose.end)
            if field is None:
                topic = None
                continue
            label = ProseSpan(field.start("label"), field.end("label"))
            yield from _claims(scenes, mentions, topic, label, ProseSpan(field.end(), block.prose.end))


def _topic(prose: str, block: Block, mentions: Mentions) -> Mention[EntityRef] | None:
    inside = within(mentions.entities, block.prose)
    named = [mention for mention in inside if block.prose.holds(mention.prose) and is_named(mention)]
    return topic_of(prose, block, named[0], ()) if len(named) == 1 and not named[0].is_guess else None


def _claims(
    scenes: Scenes, mentions: Mentions, topic: Mention[EntityRef], label: ProseSpan, told: ProseSpan
) -> Iterator[Claim]:
    said = scenes.document.prose[label.start : label.end].casefold()
    known = {fact.statement.property for fact in scenes.rules.facts(topic.value.id)}
    for prop in scenes.rules.properties():
        if prop.id in known and not prop.is_office and said in _labels(prop):
            for value in _values(mentions, prop, told.start):
                if _END.match(scenes.document.prose, value.prose.end, told.end):
                    yield Claim(
                        Statement(topic.value.id, prop.id, value.value, EVERYTHING),
                        topic,
                        value,
                        label,
                        Modality.ASSERTED,
                        binder="field",
                    )


def _labels(prop: Property) -> frozenset[str]:
    """The words of a property's cues without what only a sentence needs: "founded" of "was founded in"."""
    return frozenset(_AROUND_CUE.sub("", cue.casefold()) for cue in prop.cues)


def _values(mentions: Mentions, prop: Property, start: int) -> Iterator[Mention[Value]]:
    """The mentions that begin at a place of the prose and can be values of a property."""
    place = ProseSpan(start, start + 1)
    match prop.value:
        case "date":
            yield from cast("Sequence[Mention[Value]]", within(mentions.times, place))
        case "entity":
            named = tuple(filter(is_named, within(mentions.entities, place)))
            yield from cast("Sequence[Mention[Value]]", named)
        case "number":
            fitting = (one for one in within(mentions.quantities, place) if _may_measure(one.value, prop))
            yield from (cast("Mention[Value]", _in_unit(one, prop)) for one in fitting)
        case _:
            return


def _may_measure(said: Quantity, prop: Property) -> bool:
    known = prop.measure
    if said.measure is None or known is None:
        return said.measure is None and known is None
    return said.measure.dimension == known.dimension


def _in_unit(number: Mention[Quantity], prop: Property) -> Mention[Quantity]:
    """A bare number counts what the property counts."""
    return number if prop.measure else replace(number, value=replace(number.value, unit=prop.unit))
