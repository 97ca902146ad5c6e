"""Units of measurement by name, and amounts converted between them.

A unit is a product of powers of base units: "gram per cubic centimetre" is looked up word by word, so that any two
units of one dimension convert. A word that names no unit is a plain noun.

A value whose unit is a name carries the table by which that name is meant (decision 012).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from functools import lru_cache

from factlint.values.dataclass import dataclass, replace
from factlint.values.interval import Bound, Interval
from factlint.values.regex import regex
from factlint.values.unit_table import ABBREVIATIONS, CUSTOMARY_COMPOUNDS, PREFIXES, ROWS, SEVERAL_SIZES, Row

Dimension = tuple[tuple[str, int], ...]
"""Base dimensions with their exponents, sorted: (("length", 1), ("time", -1)) is a speed."""

_POWERS = {"square": 2, "sq": 2, "cubic": 3, "cu": 3}
_RAISED = {"2": 2, "3": 3, "²": 2, "³": 3}
_CAMEL = regex(r"(?<=[a-z]{2})(?=[A-Z][a-z])")
_PER = regex(r"\s+per\s+|^per\s+|\s*/\s*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit: an amount of it is `amount * size + zero` in base units."""

    id: str
    """Its English name in the singular: "square kilometre"."""
    size: Fraction
    dimension: Dimension
    zero: Fraction = Fraction(0)


class UnitTable:
    """Units by name: the project's own, or these and the ones that rule packs add.

    What was looked up is kept, so one table serves all texts of a run.
    """

    __slots__ = ("_atoms", "_rows", "meant", "named", "of")

    def __init__(self, rows: Sequence[Row] = ROWS) -> None:
        self._rows = rows
        self._atoms: Mapping[str, Unit] | None = None
        self.named = lru_cache(maxsize=4096)(self._look_up)
        """The unit of a name, plural, symbol or compound of these; None for a plain noun.

        A noun over a unit counts nothing by itself: "inhabitants per square kilometre" is "per square kilometre".
        """
        self.meant = lru_cache(maxsize=1024)(self._meant)
        """The units that a name may mean: one, or for "gallon" and its like several; none for a plain noun."""
        self.of = lru_cache(maxsize=1024)(self._of)
        """The units in use for a dimension."""

    def __reduce__(self) -> str | tuple[type[UnitTable], tuple[Sequence[Row]]]:
        """The project's own table is sent by its name: there is one in every process."""
        return "STANDARD_UNITS" if self._rows is ROWS else (UnitTable, (self._rows,))

    def id_of(self, name: str | None) -> str | None:
        """The id of a unit, however it is written; a plain noun stays as it is."""
        if name is None:
            return None
        found = self.named(name)
        return found.id if found else name

    def forms(self) -> Mapping[str, Unit]:
        """Every name and symbol of the table's units, cased as written, with its unit; compounds are not among them."""
        if self._atoms is None:
            self._atoms = {form: unit for row in self._rows for form, unit in _forms(row)}
        return self._atoms

    def _look_up(self, name: str) -> Unit | None:
        if unit := self._atom(name):
            return unit
        if name.lower() in ABBREVIATIONS:
            return self._look_up(ABBREVIATIONS[name.lower()])
        words = " ".join(_CAMEL.sub(" ", name).split())
        parts = _PER.split(words)
        if len(parts) == 1:
            return self._power(words)
        if len(parts) != 2 or (whole := self._atom(words)):
            return self._atom(words)
        above, below = self._power(parts[0].strip()), self._power(parts[1].strip())
        if below is None:
            return whole
        return _quotient(above, below)

    def _meant(self, name: str) -> tuple[Unit, ...]:
        if unit := self.named(name):
            return (unit,)
        several = (self.named(other) for other in SEVERAL_SIZES.get(name, ()))
        return tuple(unit for unit in several if unit)

    def _of(self, dimension: Dimension) -> tuple[Unit, ...]:
        compounds = (self.named(name) for name in CUSTOMARY_COMPOUNDS)
        every = (*self.forms().values(), *(unit for unit in compounds if unit))
        return tuple({unit.id: unit for unit in every if unit.dimension == dimension}.values())

    def _power(self, name: str) -> Unit | None:
        """A unit or its square or cube: "metre", "square metre", "m²"."""
        if unit := self._atom(name):
            return unit
        first, _, rest = name.partition(" ")
        if (power := _POWERS.get(first.rstrip(".").lower())) and (unit := self._atom(rest)):
            return _raised(unit, power)
        if name and (power := _RAISED.get(name[-1])) and (unit := self._atom(name[:-1].rstrip("^"))):
            return _raised(unit, power)
        return None

    def _atom(self, name: str) -> Unit | None:
        """A unit of the table by its name or symbol; capitals count in symbols only."""
        forms = self.forms()
        lower = name.lower()
        return next((forms[form] for form in (name, lower, *_singulars(lower)) if form in forms), None)


STANDARD_UNITS = UnitTable()
"""The units that the project knows itself."""


def in_base_units(amount: Interval, unit: Unit) -> Interval:
    """An interval of amounts in SI base units."""

    def convert(bound: Bound) -> Bound:
        return None if bound is None else bound * unit.size + unit.zero

    return Interval(convert(amount.low), convert(amount.high))


def convert(amount: Fraction, unit: Unit, to: Unit) -> Fraction:
    """The same amount in another unit. Raises `ValueError` where the dimensions differ."""
    if unit.dimension != to.dimension:
        raise ValueError(f"{unit.id} does not convert to {to.id}")
    return (amount * unit.size + unit.zero - to.zero) / to.size


def are_reciprocal(first: Unit, second: Unit) -> bool:
    """Whether two units measure one thing upside down: miles per gallon, litres per 100 km."""
    inverse = tuple((base, -exponent) for base, exponent in second.dimension)
    return first.dimension == inverse and {base for base, _ in inverse} == {"fuel"}


def _quotient(above: Unit | None, below: Unit) -> Unit:
    dimension = dict(above.dimension) if above else {}
    for base, exponent in below.dimension:
        dimension[base] = dimension.get(base, 0) - exponent
    size = (above.size if above else Fraction(1)) / below.size
    name = f"{above.id} per {below.id}" if above else f"per {below.id}"
    return Unit(name, size, _dimension(dimension))


def _raised(unit: Unit, power: int) -> Unit:
    name = {2: "square", 3: "cubic"}[power]
    dimension = {base: exponent * power for base, exponent in unit.dimension}
    return Unit(f"{name} {unit.id}", unit.size**power, _dimension(dimension))


def _singulars(name: str) -> Iterator[str]:
    metric = name.replace("meter", "metre").replace("liter", "litre")
    yield metric
    if metric.endswith("s") and len(metric) > 3:
        yield metric[:-1]
    yield metric.replace("degrees ", "degree ")


def _forms(row: Row) -> Iterator[tuple[str, Unit]]:
    unit = Unit(row.id, Fraction(row.size), _dimension(row.dimension), Fraction(row.zero))
    yield from ((form, unit) for form in (row.id, row.id.lower(), *row.symbols))
    for prefix in row.prefixes:
        symbol, exponent = PREFIXES[prefix]
        larger = replace(unit, id=f"{prefix}{row.id}", size=unit.size * Fraction(10) ** exponent)
        yield larger.id, larger
        yield from ((f"{symbol if _is_short(form) else prefix}{form}", larger) for form in row.symbols)


def _is_short(form: str) -> bool:
    """Whether a symbol's prefixes are symbols, too: "mW", "TFLOPS"."""
    return len(form) <= 3 or form.isupper()


def _dimension(exponents: Mapping[str, int]) -> Dimension:
    return tuple(sorted((base, exponent) for base, exponent in exponents.items() if exponent))
