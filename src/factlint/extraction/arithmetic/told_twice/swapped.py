"""A measure or an amount of money told twice, with two digits swapped: "160 km long … over 106 km"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from factlint.extraction.arithmetic.told_twice.magnitudes import are_of_one_subject
from factlint.extraction.arithmetic.told_twice.numbers import Tellings, is_swapped
from factlint.extraction.languages.en.quantities.numerals import CURRENCIES
from factlint.model.arithmetic import Figure, Retold
from factlint.values.hedges import Hedge

_MONEY = frozenset(CURRENCIES.values())
_FEWEST_DIGITS = 3
_LONGEST_TEXT = 80
"""Sentences; among many amounts some differ so by chance."""
_PAIR = 2


def read_swapped(tellings: Tellings) -> Iterator[Retold]:
    """The pairs of a short text that names the same thing beside both, with the later amount last."""
    if len(tellings.analysis.sentences) > _LONGEST_TEXT:
        return
    by_digits: defaultdict[tuple[str, str], list[Figure]] = defaultdict(list)
    for figure in tellings.analysis.quantities:
        unit, digits = figure.value.unit or "", _digits(figure)
        is_measured = figure.value.measure is not None or unit in _MONEY
        if is_measured and len(digits) >= _FEWEST_DIGITS and figure.value.hedge is Hedge.EXACTLY:
            by_digits["".join(sorted(digits)), unit].append(figure)
    for figures in by_digits.values():
        told = list({figure.value.written: figure for figure in reversed(figures)}.values())[::-1]
        if len(told) != _PAIR or not is_swapped(*told) or not tellings.is_told_once(told):
            continue
        first, second = told
        is_one = are_of_one_subject(tellings.analysis, first, second) and not tellings.is_reckoned(
            first, second
        )
        if is_one and tellings.brings_no_names(second.prose, since=first.prose):
            yield Retold(first, second)


def _digits(figure: Figure) -> str:
    value = figure.value
    return str(value.written.numerator) if value.written.denominator == 1 and value.high is None else ""
