"""The revenue from a number of things at a price: "240 loaves … At £3 each they brought in £720"."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.extraction.arithmetic.near import is_near, sum_of_figures
from factlint.extraction.arithmetic.paragraphs.stated import Place, Stated
from factlint.model.arithmetic import Calculation, Operation


def read_products(place: Place) -> Iterator[Calculation]:
    """The product of a price and the only number of things that it may apply to."""
    said, each = place.figure("said"), place.figure("each")
    if each.value.unit is None or each.value.unit != said.value.unit:
        return
    counts, price = _counts(place), each.value.written
    numbers = [*(one.number for one in counts), sum_of_figures(one.figure for one in counts)]
    if any(abs(number * price - said.value.written) <= said.value.last_digit / 2 for number in numbers):
        return
    near = [one for one in counts if is_near(said.value.written, one.number * price)]
    if len(near) == 1:
        yield Calculation(said, Operation.PRODUCT, (near[0].figure, each))


def _counts(place: Place) -> list[Stated]:
    """The numbers of things stated before, of those that the price is for where it says so."""
    per = place.found["per"]
    stated = (*place.paragraph.beside, *next(iter(place.paragraph.before), ()))
    return [
        one
        for one in stated
        if one.is_plain and one.figure.value.unit is None and one.noun is not None and per in (None, one.noun)
    ]
