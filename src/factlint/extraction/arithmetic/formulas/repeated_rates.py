"""A rate stated twice, for two periods: "500 tonnes a day, or about 180,000 a year"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from fractions import Fraction

from factlint.extraction.arithmetic.restated import ratios_of_units, without_hedge
from factlint.extraction.arithmetic.skeleton import Skeleton
from factlint.extraction.languages.en.arithmetic.formulas import repeated_rates as words_of
from factlint.extraction.languages.en.quantities.numerals import MONEY
from factlint.extraction.shapes import shapes
from factlint.model.arithmetic import Figure, RateTwice
from factlint.values.hedges import Hedge
from factlint.values.regex import regex

_LIMITED, _RESTATED = regex(words_of.LIMITED), regex(words_of.RESTATED)
_PAID = regex(words_of.PAID)


def is_over_stated(rate: RateTwice, sentences: Iterable[Skeleton]) -> bool:
    """Whether sentences state how many of the shorter spans there are: "in 40 weeks … 8 a week, or 320 a year"."""
    small, large = sorted((rate.first.value.written, rate.second.value.written))
    stated = {one.value.written for skeleton in sentences for one in skeleton.figures}
    return any(small * one == large for one in stated - {small, large})


def read_repeated_rates(skeleton: Skeleton) -> Iterator[RateTwice]:
    """The pairs of rates in a sentence that are one, by its words."""
    for found in shapes((words_of.RATES, words_of.IN_A_YEAR)).finditer(skeleton.text):
        per = found.groupdict().get("per", words_of.YEAR)
        first, second = skeleton.figure(found, "a"), skeleton.figure(found, "said")
        (thing, span), (other, said_span) = _rate(first, per), _rate(second, found["said_per"])
        is_paid_alike = thing not in MONEY or _PAID.search(skeleton.text) is not None
        if may_be_two_limits(skeleton.text, skeleton.text[found.end("a") : found.start("said")]):
            continue
        if thing == other and is_paid_alike and (factors := factors_between(span or "", said_span or "")):
            bound = without_hedge(first, Hedge.AT_MOST)  # "up to 600 a minute, that is, 10 a second"
            yield RateTwice(bound, second, factors)
    for found in shapes((words_of.COMPUTED_RATE,)).finditer(skeleton.text):
        first, second = skeleton.figure(found, "a"), skeleton.figure(found, "said")
        (thing, _), (other, said_span) = _rate(first, ""), _rate(second, found["said_per"])
        factors = factors_between(words_of.SPANS[found["how"]], said_span or "")
        if thing == other and factors:
            yield RateTwice(first, second, factors)


def may_be_two_limits(text: str, between: str) -> bool:
    """Whether a sentence limits something by two rates, and nothing `between` them says that they are one."""
    return _LIMITED.search(text) is not None and _RESTATED.search(between) is None


def factors_between(span: str, other: str) -> tuple[tuple[Fraction, Fraction], ...]:
    """How many of one period another contains, or the fraction of it that the other is; empty if unknown."""
    return ratios_of_units(words_of.PERIODS, span, other)


def _rate(figure: Figure, per: str | None) -> tuple[str | None, str | None]:
    """What a rate counts, and its period; both are in the unit of "500 tonnes a day"."""
    if per is not None or figure.value.unit is None:
        return figure.value.unit, per
    thing, _, span = f" {figure.value.unit}".rpartition(" per ")
    return thing.strip() or None, span
