"""The amounts of a document that a fact sheet and a sentence may both state."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from factlint.extraction.arithmetic.same_thing.tellings import Tellings
from factlint.extraction.arithmetic.stated_twice.fact_sheets import FactSheets
from factlint.extraction.arithmetic.stated_twice.numbers import words_behind
from factlint.extraction.languages.en.arithmetic.stated_twice import sheet_amounts as words_of
from factlint.model.arithmetic import Figure
from factlint.model.document import ProseSpan
from factlint.model.mention import Mention, mention_at
from factlint.values.dataclass import dataclass
from factlint.values.duration import DAYS_PER_UNIT, Duration
from factlint.values.hedges import Hedge
from factlint.values.quantity import Quantity

DAY = "day"
_PLAIN = frozenset({Hedge.EXACTLY, Hedge.AT_LEAST, Hedge.AT_MOST})


@dataclass(frozen=True, slots=True)
class Amount:
    """An amount with its size, in its own unit or in days."""

    mention: Figure | Mention[Duration]
    size: Fraction
    unit: str | None
    is_bound: bool = False
    """Whether it is stated as a limit: "up to 80 kg", "at least 4 GB"."""


def amounts_in(tellings: Tellings, sheets: FactSheets) -> Iterator[Amount]:
    """The exact amounts and lengths of time of a document."""
    for figure in (*tellings.analysis.quantities, *sheets.bare_figures()):
        value = figure.value
        if value.hedge in _PLAIN and value.high is None and value.written > 1:
            unit = value.unit if value.measure is not None or value.unit in words_of.BY_UNIT else None
            yield Amount(figure, value.written, unit, is_bound=value.hedge is not Hedge.EXACTLY)
    for length in tellings.analysis.durations:
        stated = length.value
        if stated.hedge is Hedge.EXACTLY and stated.amount is not None and stated.unit is not None:
            yield Amount(length, stated.amount * DAYS_PER_UNIT[stated.unit], DAY)


def end_of_number(amount: Amount) -> int:
    """Where a number ends, without the words behind it that it may or may not count: "our team of 28 looks after"."""
    mention = amount.mention
    if amount.unit is not None or not isinstance(mention.value, Quantity):
        return mention.prose.end
    counted = " ".join(words_behind(mention.said))
    is_plain = bool(counted) and mention.said.casefold().endswith(f" {counted}")
    return mention.prose.end - (len(counted) + 1 if is_plain else 0)


def as_bare_number(tellings: Tellings, amount: Amount) -> Figure | Mention[Duration]:
    """An amount as its number alone, where a sheet states nothing else about it."""
    mention, end = amount.mention, end_of_number(amount)
    if isinstance(mention.value, Duration) or end == mention.prose.end:
        return mention
    return mention_at(tellings.analysis.document, ProseSpan(mention.prose.start, end), mention.value)
