"""The ordinal year of a known event: "the war, now in its fifth year"."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from factlint.extraction.claims.scene import Scene
from factlint.extraction.languages.en.claims.dates import nth_years as words_of
from factlint.extraction.languages.en.times.words import ORDINALS
from factlint.model.claim import Claim
from factlint.model.document import ProseSpan
from factlint.model.mention import mention_at
from factlint.model.rule_base import Property
from factlint.values.duration import DAYS_PER_UNIT, Duration
from factlint.values.interval import Interval
from factlint.values.regex import regex

_IN_NTH = regex(words_of.IN_NTH)
_PART_OF_UNIT = 6
"""Two months behind the last day of a year people may still refer to it."""
_DIGIT = regex(r"\d")
_START = Property("start", "date")


def bind_nth_years(scene: Scene) -> Iterator[Claim]:
    """The durations of known events by the ordinal of their year; calendar years may be counted, too."""
    if scene.document.date is None or any(_DIGIT.search(time.value.timex) for time in scene.times):
        return  # of another day than that of writing
    for subject in scene.entities:
        found = _IN_NTH.match(scene.document.prose, subject.prose.end, scene.sentence.end)
        if found is None or not subject.value.is_known:
            continue
        said, unit = found["nth"], words_of.UNITS[found["unit"]]
        nth = int(said[:-2]) if said[0].isdigit() else ORDINALS[said]
        size = DAYS_PER_UNIT[unit]
        days = Interval(max(Fraction(0), (nth - 2) * size), nth * size + size / _PART_OF_UNIT)
        length = Duration(f"P{nth}{unit}", days, unit)
        value = mention_at(scene.document, ProseSpan(*found.span("words")), length)
        yield scene.claim(subject, _START, value, subject.prose, binder="elapsed-nth")
