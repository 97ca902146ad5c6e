"""The patterns of a property: the only forms in which a pack's author wants it to be read."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from factlint.extraction.claims.numbers.measures import Measure
from factlint.extraction.claims.scene import Scene
from factlint.extraction.languages.en.claims.numbers.measures import ARTICLE, ASIDE_OF_SUBJECT, COMPLETES_NOUN
from factlint.extraction.languages.en.claims.subjects.qualified_nouns import GOES_ON
from factlint.model.document import ProseSpan
from factlint.model.mention import EntityRef, Mention
from factlint.model.rule_base import Property
from factlint.values.regex import regex

_PLACEHOLDER = regex(r"\\\{(value|cue|subject)\\\}")
_COMPLETES_NOUN, _GOES_ON = regex(COMPLETES_NOUN), regex(GOES_ON)
_ENDS = (".", "!", "?", ":", ";", ",")
_MARKS = {"value": "\x01", "cue": "\x02", "subject": "\x03"}


def fits_patterns(scene: Scene, prop: Property, measure: Measure, subject: Mention[EntityRef]) -> bool:
    """Whether a sentence matches one of the property's patterns; always if it has none."""
    if not prop.patterns:
        return True
    cue, number = measure.cue.span, measure.quantity.wide or measure.quantity.prose
    if number.overlaps(cue):
        number = ProseSpan(number.start, cue.start)
    return has_pattern(scene, prop, value=number, cue=cue, subject=subject.prose)


def has_pattern(scene: Scene, prop: Property, *, value: ProseSpan, cue: ProseSpan, subject: ProseSpan) -> bool:
    """Whether value, cue and subject are arranged in a sentence as in one of the property's patterns."""
    marked = _marked(scene, ((value, _MARKS["value"]), (cue, _MARKS["cue"]), (subject, _MARKS["subject"])))
    return any(_fits(pattern, marked) for pattern in prop.patterns)


def _fits(pattern: str, marked: str) -> bool:
    """Whether a marked sentence matches a pattern.

    A pattern that begins with the subject does not match after "a match of the X", nor one that ends with it before
    "the X semifinal".
    """
    found = _compiled(pattern).search(marked)
    if found is None:
        return False
    if pattern.startswith("{subject}") and _COMPLETES_NOUN.search(marked, 0, found.start()):
        return False
    return not (pattern.endswith("{subject}") and _GOES_ON.match(marked, found.end()))


def _marked(scene: Scene, spans: Iterable[tuple[ProseSpan, str]]) -> str:
    """The sentence with marks in the place of some spans; a hedge is part of the value.

    A list entry without a full stop is given one: a pattern may require the end of the clause.
    """
    text, position = "", scene.sentence.start
    for span, mark in sorted(spans):
        is_spaced = scene.document.prose[span.start : span.end].endswith(" ")
        text += scene.document.prose[position : span.start] + mark + " " * is_spaced
        position = max(position, span.end)
    text += scene.document.prose[position : scene.sentence.end]
    return text if text.endswith(_ENDS) else f"{text}."


@lru_cache(maxsize=2048)
def _compiled(pattern: str) -> re.Pattern[str]:
    """The pattern as a regular expression over a marked sentence; case, articles and parentheses after the subject are
    free.
    """
    literal = r"\s+".join(re.escape(part) for part in pattern.split())
    marked = _PLACEHOLDER.sub(lambda found: _mark(found[1]), literal)
    subject = _MARKS["subject"]
    return regex(rf"(?<!\w){marked}(?!\w)".replace(rf"{subject}\s+", subject + ASIDE_OF_SUBJECT), re.IGNORECASE)


def _mark(placeholder: str) -> str:
    mark = _MARKS[placeholder]
    return rf"{ARTICLE}{mark}" if placeholder == "subject" else mark
