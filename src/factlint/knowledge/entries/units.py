"""The units that packs define, each as an amount of another unit."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from fractions import Fraction

from factlint.knowledge.format.entries import UnitEntry
from factlint.knowledge.format.yaml_text import Scalar, text_of
from factlint.knowledge.pack import Pack
from factlint.knowledge.pack_unit import PackUnit
from factlint.knowledge.problems import Problem
from factlint.values.named_tuple import NamedTuple
from factlint.values.nearest import did_you_mean
from factlint.values.regex import regex
from factlint.values.unit_table import ROWS, Row
from factlint.values.units import STANDARD_UNITS, Unit, UnitTable

_AMOUNT = regex(r"(?P<number>-?\d+(?:[.]\d+)?(?:e-?\d{1,3}|/[1-9]\d*)?)\s+(?P<unit>\S.*)")
_NUMBER = regex(r"-?\d+(?:[.]\d+)?(?:/[1-9]\d*)?")
_FORM = regex(r"[^\W\d_][^\n]*|[%°€£¥][^\n]*")


class _Definition(NamedTuple):
    """A unit of a pack, before its amount is looked up."""

    id: str
    key: Scalar
    entry: UnitEntry

    @property
    def names(self) -> tuple[Scalar, ...]:
        """Its names, the preferred one first; the id with spaces where it has none."""
        key = self.key
        return self.entry.names or (Scalar(key.text.replace("-", " "), key.path, key.line, key.column),)

    @property
    def forms(self) -> dict[str, Scalar]:
        """Each form in which texts may write it → its place in the pack."""
        names = {name.text.lower(): name for name in self.names}
        return names | {symbol.text: symbol for symbol in self.entry.symbols}

    @property
    def amount(self) -> tuple[Fraction, str] | None:
        """The number and the unit that it equals; None if no amount is given, or none that can be read."""
        found = _AMOUNT.fullmatch(text_of(self.entry.is_) or "")
        return (Fraction(found["number"]), found["unit"]) if found else None


def read_units(packs: Sequence[Pack]) -> tuple[tuple[PackUnit, ...], tuple[Problem, ...]]:
    """The units of all packs in their order, and what is wrong with the others. Units may build on each other."""
    reader = _UnitReader(
        _Definition(f"{pack.name}/{key.text}", key, entry)
        for pack in packs
        for key, entry in pack.units.items()
    )
    return reader.read(), tuple(reader.problems)


def names_of_units(units: Mapping[Scalar, UnitEntry]) -> UnitTable:
    """The units of one pack by all their names, without their sizes."""
    return _names_of(_Definition(key.text, key, entry) for key, entry in units.items())


def _names_of(definitions: Iterable[_Definition]) -> UnitTable:
    return UnitTable([_row(each, Fraction(1), None) for each in definitions])


class _UnitReader:
    def __init__(self, definitions: Iterator[_Definition]) -> None:
        self.problems: list[Problem] = []
        self._owners: dict[str, _Definition] = {}
        every = tuple(definitions)
        self._open = [each for each in every if self._is_right(each)]
        self._wanted = _names_of(every)
        """The names of the packs' units, before their sizes are known."""
        self._known = UnitTable(ROWS)

    def read(self) -> tuple[PackUnit, ...]:
        """Each unit, as soon as the one that it builds on is known."""
        order = [each.id for each in self._open]
        read: dict[str, PackUnit] = {}
        while ready := {each.id: unit for each in self._open if (unit := self._unit(each))}:
            read |= ready
            self._open = [each for each in self._open if each.id not in read]
            self._known = UnitTable((*ROWS, *(unit.row for unit in read.values())))
        self.problems += [problem for each in self._open if (problem := self._unknown(each))]
        return tuple(read[name] for name in order if name in read)

    def _is_right(self, one: _Definition) -> bool:
        problems = [problem for form, where in one.forms.items() if (problem := self._wrong_form(form, where))]
        problems += _wrong_size(one)
        self.problems += problems
        self._owners |= dict.fromkeys(one.forms, one)
        return not problems

    def _wrong_form(self, form: str, where: Scalar) -> Problem | None:
        written = f'"{where.text}"'
        if not _FORM.fullmatch(form):
            return where.problem(
                f"{written} cannot be distinguished from the number before it; begin with a letter"
            )
        if form != form.encode("latin-1", "ignore").decode("latin-1"):
            return where.problem(
                f"{written} has a character beyond Latin-1, which is not recognised after numbers"
            )
        if known := STANDARD_UNITS.named(where.text):
            return where.problem(f"{written} is a unit already, the {known.id}; give this one another name")
        if other := self._owners.get(form):
            place = f"{other.key.path}:{other.key.line}"
            return where.problem(f'{written} is a unit already, "{other.key.text}" in {place}')
        return None

    def _unit(self, one: _Definition) -> PackUnit | None:
        """The unit, if the one that it builds on is known."""
        if one.amount is None:
            return PackUnit(one.id, "", _row(one, Fraction(1), None))
        number, unit = one.amount
        base = self._known.named(unit)
        return PackUnit(one.id, text_of(one.entry.is_) or "", _row(one, number, base)) if base else None

    def _unknown(self, one: _Definition) -> Problem | None:
        """Why a unit cannot be read; None if only the one that it builds on is at fault."""
        written, amount = one.entry.is_, one.amount
        assert written is not None
        assert amount is not None
        _, unit = amount
        if self._wanted.named(unit) is None:
            allowed = {form for table in (self._known, self._wanted) for form in table.forms()}
            hint = did_you_mean(unit, allowed) or "; take one that converts, or leave `is` out"
            return written.problem(f'unknown unit "{unit}"{hint}')
        if not self._is_circle(one):
            return None
        message = "is told by itself; one unit of the circle needs another measure"
        return written.problem(f'"{one.key.text}" {message}')

    def _is_circle(self, one: _Definition) -> bool:
        """Whether a unit builds on itself, through others."""
        by_name = {each.names[0].text: each for each in self._open}
        seen: list[_Definition] = []
        at: _Definition | None = one
        while at is not None and at not in seen:
            seen.append(at)
            unit = self._wanted.named(at.amount[1]) if at.amount else None
            at = by_name.get(unit.id) if unit else None
        return at is one


def _wrong_size(one: _Definition) -> Iterator[Problem]:
    entry = one.entry
    if entry.is_ is not None:
        if one.amount is None:
            message = "is not an amount of another unit; write a number and a unit, as in 1066.8 metres"
            yield entry.is_.problem(f'"{entry.is_.text}" {message}')
        elif one.amount[0] <= 0:
            yield entry.is_.problem(f'"{entry.is_.text}": no unit can be {one.amount[0]} of another')
    if entry.zero is not None:
        if entry.is_ is None:
            yield entry.zero.problem(
                "`zero` says where the scale begins in the unit of `is`, which is not given"
            )
        elif not _NUMBER.fullmatch(entry.zero.text):
            yield entry.zero.problem(
                f'"{entry.zero.text}" is not a number; write digits, as in 273.15 or 100/7'
            )


def _row(one: _Definition, size: Fraction, base: Unit | None) -> Row:
    """A row of the unit table; a unit without a base has a dimension of its own."""
    first, *others = (name.text for name in one.names)
    zero = Fraction(0)
    if base is not None:
        zero = base.zero + Fraction(text_of(one.entry.zero) or 0) * base.size
    return Row(
        first,
        dict(base.dimension) if base else {one.id: 1},
        str(size * base.size if base else size),
        (*(name.lower() for name in others), *(symbol.text for symbol in one.entry.symbols)),
        tuple(prefix.text for prefix in one.entry.prefixes),
        str(zero),
    )
