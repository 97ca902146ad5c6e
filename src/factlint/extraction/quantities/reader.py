"""All quantities of a document: find numbers, add their context, drop what is no amount."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from factlint.extraction.languages.en.quantities.around_numbers import BEFORE_YEAR
from factlint.extraction.quantities.guards import (
    follows_unit_and_slash,
    is_glued_before,
    is_glued_behind,
    is_label,
)
from factlint.extraction.quantities.hedges import hedge_before, hedge_behind
from factlint.extraction.quantities.nouns import noun_at
from factlint.extraction.quantities.numerals import Numeral
from factlint.extraction.quantities.scan import (
    Text,
    Written,
    after_run,
    currency_before,
    number_pattern,
    read_at,
)
from factlint.extraction.quantities.taken import Taken
from factlint.extraction.times.recognition.fold import fold
from factlint.model.document import Document, ProseSpan
from factlint.model.mention import Mention, mention_at
from factlint.values.dataclass import replace
from factlint.values.hedges import DEFAULT_HEDGES, Hedge, Hedges
from factlint.values.interval import Interval
from factlint.values.quantity import Quantity, rounded
from factlint.values.units import STANDARD_UNITS, UnitTable

_LONGEST = 120
"""Characters of the longest number that can be an amount; more digits are data, or the digits of pi."""

_REACH = 16
"""Characters of the word before a number."""

_STOPS = frozenset(",.;)")

_SMALL_SPELLED = 12
"""Spelled numbers up to this are amounts only with a counted noun: "one of them", "the two"."""


def read_quantities(
    document: Document,
    times: Sequence[ProseSpan],
    *,
    hedges: Hedges = DEFAULT_HEDGES,
    units: UnitTable = STANDARD_UNITS,
) -> tuple[Mention[Quantity], ...]:
    """The quantities of a document in reading order; none overlaps one of the spans of times.

    A mention's head is the number with its unit; `wide` includes the hedge.
    """
    folded = fold(document)
    text = Text(document.prose, folded, folded.decode("latin-1"), units)
    return tuple(_quantity(document, text, written, hedges) for written in _numbers(document, text, times))


def _numbers(document: Document, text: Text, times: Sequence[ProseSpan]) -> Iterator[Written]:
    taken = Taken(times)
    starts = [block.prose.start for block in document.blocks]
    position = 0
    while (found := number_pattern().search(text.folded, position)) is not None:
        start, end = found
        written = _read(text, start, end, taken)
        if written is None:
            position = after_run(text.text, end)
            continue
        position = max(end, written.end)
        block = document.blocks[max(0, bisect_right(starts, start) - 1)].prose
        if not _is_nothing(text, written, (block.start, block.end)):
            yield written


def _read(text: Text, start: int, end: int, taken: Taken) -> Written | None:
    """The number with its context; None if it is part of a time, a word or a code."""
    is_time = taken.has(start, end)
    if end - start > _LONGEST or (is_time and _stands_alone(text, start, end)):
        return None
    if is_glued_before(text.text, start) or (taken.overlaps(start, end) and not is_time):
        return None
    written = read_at(text, start, end)
    is_glued = is_glued_behind(text.text, written.end) and not _is_stated_twice(text, written)
    return None if is_glued or (is_time and not _is_amount(text, written)) else written


def _is_stated_twice(text: Text, written: Written) -> bool:
    """Whether a slash separates the amount from its repetition in another unit: "54 miles/87 km", "200C/400F/gas mark
    6".
    """
    is_measured = written.unit is not None and text.units.named(written.unit.unit) is not None
    behind = written.end + 1
    return is_measured and any(
        text.text[start : start + 1].isdigit() and follows_unit_and_slash(text.text, start)
        for start in (written.start, behind)
    )


def _stands_alone(text: Text, start: int, end: int) -> bool:
    """Whether a year cannot be anything else: a stop follows it, and no currency precedes it."""
    return text.text[end : end + 1] in _STOPS and currency_before(text, start) is None


def _is_amount(text: Text, written: Written) -> bool:
    """Whether what could be a year has a unit, or counts a noun where no year can be: "about 1628 rooms"."""
    if written.unit is None:
        return False
    if text.units.named(written.unit.unit) is not None:
        return True
    before = text.text[max(0, written.start - _REACH) : written.start].split()
    return bool(before) and before[-1].strip("(,;") not in BEFORE_YEAR


def _is_nothing(text: Text, written: Written, block: tuple[int, int]) -> bool:
    if not written.is_bare:
        return False
    if written.numeral.is_spelled:
        return written.numeral.value <= _SMALL_SPELLED
    if text.text[written.end : written.end + 1] == "-" or text.text[written.start] == "+":
        return True
    return is_label(text.prose, *written.number, block)


def _quantity(document: Document, text: Text, written: Written, hedges: Hedges) -> Mention[Quantity]:
    hedge, wide_start, wide_end = Hedge.EXACTLY, written.start, written.end
    unit = written.unit
    if before := hedge_before(text.text, written.start):
        hedge, wide_start = before
    elif behind := hedge_behind(text.text, written.end):
        hedge, wide_end = behind
        unit = unit or noun_at(text.text, wide_end)
    noun = unit.unit if unit else None
    numeral = written.numeral
    value = rounded(numeral.value, numeral.last_digit, unit=noun, hedge=hedge, hedges=hedges, units=text.units)
    if written.high is not None:
        value = _range(value, written.high)
    return mention_at(
        document,
        ProseSpan(written.start, written.end),
        value,
        derivation=written.rules,
        wide=ProseSpan(wide_start, wide_end),
    )


def _range(low: Quantity, high: Numeral) -> Quantity:
    """From the lowest value of one end to the highest of the other."""
    last = rounded(high.value, high.last_digit, unit=low.unit, units=low.units)
    amount = Interval(low.amount.low, None if low.amount.high is None else last.amount.high)
    return replace(low, amount=amount, last_digit=high.last_digit, high=high.value)
