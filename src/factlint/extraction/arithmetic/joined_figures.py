"""Figures that belong together: "2 hours 20 minutes", "from 41 to 47 per cent", "from 4.1 to 4.7 million euros"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from fractions import Fraction

from factlint.extraction.languages.en.arithmetic import number_words as words_of
from factlint.extraction.languages.en.quantities.numerals import MONEY, SCALES
from factlint.extraction.quantities.scan import Text
from factlint.model.arithmetic import Figure, with_unit
from factlint.model.document import Document, ProseSpan
from factlint.model.mention import mention_at
from factlint.values.dataclass import replace
from factlint.values.quantity import rounded
from factlint.values.regex import regex
from factlint.values.units import UnitTable

_TIME = (("time", 1),)
_SCALE = regex(rf"\b(?:{'|'.join(SCALES)})\b", re.IGNORECASE)
_UNIT = regex(r" ([a-z]+)\b")
_ONE_AND, _LONGEST_ONE = regex(words_of.ONE_AND), 16
_SHARED = 4
"""The largest ratio between two numbers that share a scale: "from 100 to 60 million" has two."""

_LEAST_WITHOUT_CENTS = 10_000
"""Money that is written without cents beside amounts with them."""
_LEAST_SCALED = 1000
_MOST_PAID = 1_000_000
"""Amounts of money above this are rounded."""


def with_parts_of_time(document: Document, text: Text, figures: Sequence[Figure]) -> Sequence[Figure]:
    """The figures, with "2 hours 20 minutes" as one."""
    read: list[Figure] = []
    for figure in figures:
        whole = _with_part(document, text, read[-1], figure) if read else None
        read[len(read) - (whole is not None) :] = [whole or _with_one_before(document, text, figure)]
    return read


def _with_one_before(document: Document, text: Text, part: Figure) -> Figure:
    """A length of time with the hour that an article states before it: "an hour and 20 minutes"."""
    before = _one_before(text, part.prose.start) if is_time(part) else None
    if before is None:
        return part
    place, unit = before
    one = rounded(Fraction(1), Fraction(1), unit=unit, units=text.units)
    return _with_part(document, text, mention_at(document, place, one), part) or part


def _one_before(text: Text, start: int) -> tuple[ProseSpan, str] | None:
    """The place of an article with a unit before a number, and the unit: "an hour and 20 minutes"."""
    found = _ONE_AND.search(text.text, max(0, start - _LONGEST_ONE), start)
    unit = text.units.named(found["unit"]) if found else None
    return None if found is None or unit is None else (ProseSpan(*found.span("one")), unit.id)


def with_halves(document: Document, text: Text, figures: Sequence[Figure]) -> Sequence[Figure]:
    """The figures, with "three and a half hours" and "an hour and a half" as one."""
    read: list[Figure] = []
    for figure in figures:
        whole = _with_half(document, text, read[-1], figure) if read else None
        read[len(read) - (whole is not None) :] = [whole or _half_with_one_before(document, text, figure)]
    return read


def _half_with_one_before(document: Document, text: Text, half: Figure) -> Figure:
    """A fraction with the whole unit that an article states before it."""
    start = half.prose.start
    is_half = half.value.unit == "fraction" and text.text.startswith(words_of.ARTICLE_BEFORE_HALF, start)
    before = _one_before(text, start) if is_half else None
    if before is None:
        return half
    place, unit = before
    value = rounded(1 + half.value.written, Fraction(1, 4), unit=unit, units=text.units)
    return mention_at(document, ProseSpan(place.start, half.prose.end), value)


def _with_half(document: Document, text: Text, first: Figure, half: Figure) -> Figure | None:
    """A number with a fraction and the unit after both; None if no unit follows, or the two are not joined."""
    is_joined = text.text[first.prose.end : half.prose.start] == words_of.HALVES_JOIN
    if half.value.unit != "fraction" or not is_joined or first.value.unit is not None:
        return None
    found = _UNIT.match(text.text, half.prose.end)
    unit = text.units.named(found[1]) if found else None
    if found is None or unit is None:
        return None
    number, last = first.value.written + half.value.written, Fraction(1, 4)
    value = rounded(number, last, unit=unit.id, hedge=first.value.hedge, units=text.units)
    wide = ProseSpan((first.wide or first.prose).start, found.end())
    return mention_at(document, ProseSpan(first.prose.start, found.end()), value, wide=wide)


def _with_part(document: Document, text: Text, first: Figure, part: Figure) -> Figure | None:
    """A duration with its smaller part after it; None if the second is no duration."""
    large, small = first.value.measure, part.value.measure
    if large is None or small is None or not (is_time(first) and is_time(part)):
        return None
    ratio = small.size / large.size
    is_behind = text.text[first.prose.end : part.prose.start] in words_of.PARTS_JOIN
    is_part = is_behind and ratio < 1 and part.value.written * ratio < 1
    if not is_part or _last_word(first) == _last_word(part):
        return None  # "3 hours 55 minutes, 17 minutes less" has minutes already
    value = rounded(
        first.value.written + part.value.written * ratio,
        part.value.last_digit * ratio,
        unit=first.value.unit,
        hedge=first.value.hedge,
        units=text.units,
    )
    wide = ProseSpan((first.wide or first.prose).start, part.prose.end)
    return mention_at(document, ProseSpan(first.prose.start, part.prose.end), value, wide=wide)


def _last_word(figure: Figure) -> str:
    return figure.said.rpartition(" ")[2]


def with_shared_units(text: Text, figures: Sequence[Figure]) -> Sequence[Figure]:
    """The figures; the first of "from 41 to 47 per cent" and of "4.1, 4.5 and 4.7 million euros" get their unit and
    scale.
    """
    read: list[Figure] = []
    last = figures[-1] if figures else None
    for figure in reversed(figures):
        behind = read[-1] if read else None
        if last is None or behind is None or not _shares(text.text, figure, behind, last):
            last = figure
        read.append(
            _like(figure, behind, last, text.units) if behind is not None and last is not figure else figure
        )
    return read[::-1]


def _shares(text: str, figure: Figure, behind: Figure, last: Figure) -> bool:
    """Whether a number has the unit or scale of the last one of its range or list."""
    gap = text[figure.prose.end : behind.prose.start]
    return _is_from_to(text, figure, behind) or (gap in words_of.LISTED and has_scale(last))


def _like(figure: Figure, behind: Figure, last: Figure, units: UnitTable) -> Figure:
    """A bare number with the unit of the next one and the scale of the last, if its size is then plausible."""
    if figure.value.unit is not None or has_scale(figure):
        return figure
    if behind.value.unit == "percent":
        return with_unit(figure, "percent")
    scale = _SCALE.search(last.said)
    factor = SCALES[scale[0].lower()] if scale else 1
    value = figure.value
    is_near = value.written and 1 / _SHARED < behind.value.written / (value.written * factor) < _SHARED
    if not (scale and is_near):
        return figure
    scaled = rounded(
        value.written * factor,
        value.last_digit * factor,
        unit=behind.value.unit,
        hedge=value.hedge,
        units=units,
    )
    return replace(figure, value=scaled)


def _is_from_to(text: str, figure: Figure, behind: Figure) -> bool:
    return text[figure.prose.end : behind.prose.start] == words_of.TO and text.endswith(
        words_of.FROM, 0, figure.prose.start
    )


def has_scale(figure: Figure) -> bool:
    """Whether a number is stated with a word such as "million"."""
    return _SCALE.search(figure.said) is not None


def is_time(figure: Figure) -> bool:
    measure = figure.value.measure
    return measure is not None and measure.dimension == _TIME


def in_unit_of(total: Figure, parts: Sequence[Figure]) -> tuple[Figure, ...]:
    """The parts of a whole in its unit, provided that those with a unit have this one: "740 euros:
    300 for travel, …".
    """
    unit = total.value.unit
    if unit is None or any(part.value.unit not in (None, unit) for part in parts):
        return tuple(parts)
    return tuple(part if part.value.unit else with_unit(part, unit) for part in parts)


def are_of_kind(total: Figure, parts: Sequence[Figure]) -> bool:
    """Whether parts have the unit of a total, and none has lost its scale."""
    return all(part.value.unit == total.value.unit for part in parts) and not has_lost_scale(total, parts)


def as_written_out(figures: Sequence[Figure]) -> tuple[Figure, ...]:
    """Numbers of which some yield another, with their precision: written-out money is exact to the unit, and a lone
    round number ("30,000" next to "22,500" and "7,500") is not rounded more than its neighbours, but to whole units.
    """
    if any(map(has_scale, figures)):
        return tuple(figures)
    *_, second, first = (Fraction(0), *sorted(figure.value.last_digit for figure in figures))
    coarsest = second if second and first > second else first
    if all(figure.value.unit in MONEY and figure.value.written < _MOST_PAID for figure in figures):
        coarsest = min(coarsest, Fraction(1))
    return tuple(
        replace(
            figure,
            value=replace(figure.value, last_digit=min(figure.value.last_digit, _least(figure, coarsest))),
        )
        for figure in figures
    )


def _least(figure: Figure, coarsest: Fraction) -> Fraction:
    """The least precision of a number among finer ones: a large one without cents may have left these out."""
    return max(coarsest, Fraction(1)) if figure.value.written >= _LEAST_WITHOUT_CENTS else coarsest


def has_lost_scale(total: Figure, parts: Sequence[Figure]) -> bool:
    """Whether a part lacks the scale that it must have: "$32 million at home and $1.2 abroad"."""
    return has_scale(total) and any(part.value.written < _LEAST_SCALED for part in parts)
