"""The patterns of a property: the only forms in which a pack's author wants it to be read."""

from __future__ import annotations

import re
from functools import lru_cache

from factlint.extraction.claims.measures import Measure
from factlint.extraction.claims.scene import Scene
from factlint.extraction.languages.en.measures import ARTICLE
from factlint.model.document import ProseSpan
from factlint.model.mention import EntityRef, Mention
from factlint.model.rule_base import Property

_PLACEHOLDER = re.compile(r"\\\{(value|cue|subject)\\\}")
_MARKS = {"value": "\x01", "cue": "\x02", "subject": "\x03"}


def fits_patterns(scene: Scene, prop: Property, measure: Measure, subject: Mention[EntityRef]) -> bool:
    """Whether a sentence has one of the property's patterns; any form will do where it has none."""
    if not prop.patterns:
        return True
    marked = _marked(scene, measure, subject)
    return any(_compiled(pattern).search(marked) for pattern in prop.patterns)


def _marked(scene: Scene, measure: Measure, subject: Mention[EntityRef]) -> str:
    """The sentence with a mark in the place of the value, the cue and the subject; a hedge is part of the value."""
    cue, number = measure.cue.span, measure.quantity.wide or measure.quantity.prose
    if number.overlaps(cue):
        number = ProseSpan(number.start, cue.start)
    text, position = "", scene.sentence.start
    spans = ((number, _MARKS["value"]), (cue, _MARKS["cue"]), (subject.prose, _MARKS["subject"]))
    for span, mark in sorted(spans):
        is_spaced = scene.document.prose[span.start : span.end].endswith(" ")
        text += scene.document.prose[position : span.start] + mark + " " * is_spaced
        position = max(position, span.end)
    return text + scene.document.prose[position : scene.sentence.end]


@lru_cache(maxsize=256)
def _compiled(pattern: str) -> re.Pattern[str]:
    """The pattern as a regular expression over a marked sentence; case and articles of the subject are free."""
    literal = r"\s+".join(re.escape(part) for part in pattern.split())
    marked = _PLACEHOLDER.sub(lambda found: _mark(found[1]), literal)
    return re.compile(rf"(?<!\w){marked}(?!\w)", re.IGNORECASE)


def _mark(placeholder: str) -> str:
    mark = _MARKS[placeholder]
    return rf"{ARTICLE}{mark}" if placeholder == "subject" else mark
