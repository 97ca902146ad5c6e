"""Findings about durations and their stated parts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from factlint.model.chronology import PartsOfLength
from factlint.model.finding import Confidence, Finding, Level, Related
from factlint.reasoning.time.length_parts import is_too_long, is_too_short


def findings_of_parts(stated: Iterable[PartsOfLength], level: Level) -> Iterator[Finding]:
    """A finding for each whole that its parts exceed, or that they should add up to and do not."""
    for one in stated:
        if is_too_long(one):
            yield _finding(one, level)
        elif is_too_short(one):
            yield _finding(one, level, "less")


def _finding(stated: PartsOfLength, level: Level, compared: str = "more") -> Finding:
    first, *rest = stated.parts
    added = " + ".join(part.said for part in stated.parts)
    marked = stated.whole if rest else first
    message = (
        f"{added} is {compared} than “{stated.whole.said}”"
        if rest
        else f"“{first.said}” is longer than “{stated.whole.said}”, of which it is a part"
    )
    others = stated.parts if rest else (stated.whole,)
    return Finding.at(
        marked,
        level=level,
        message=message,
        confidence=Confidence.MEDIUM,
        related=tuple(Related.to(one, "a part" if rest else "the whole") for one in others),
    )
