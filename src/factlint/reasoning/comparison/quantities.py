"""The comparison of two quantities, across units."""

from __future__ import annotations

from factlint.model.claim import Verdict
from factlint.values import money
from factlint.values.interval import Interval
from factlint.values.quantity import Quantity
from factlint.values.units import in_base_units


def compare_quantities(said: Quantity, known: Quantity) -> Verdict:
    """Whether a known quantity supports or refutes what is said.

    Units of one dimension are converted; plain nouns must be equal. A side without a unit may be meant in any
    unit of the other's dimension: it is refuted only if none of them makes the two agree.
    """
    mine, theirs = said.measure, known.measure
    if mine and theirs:
        is_slip = said.written == known.written and mine != theirs  # of a unit, not of a number
        if mine.dimension != theirs.dimension or is_slip:
            return Verdict.UNKNOWN
        return _verdict(in_base_units(said.amount, mine), in_base_units(known.amount, theirs))
    if mine or theirs:
        if said.unit is not None and known.unit is not None:
            is_money = money.is_meant(known.unit, said.unit)
            return _verdict(said.amount, known.amount) if is_money else Verdict.UNKNOWN
        return _compare_in_any_unit(said, known)
    if said.unit is not None and known.unit is not None and not _is_same_noun(said.unit, known.unit):
        return Verdict.UNKNOWN
    return _verdict(said.amount, known.amount)


def is_same_quantity(said: Quantity, known: Quantity) -> bool:
    """Whether the two are one amount: each number is among the values that the other stands for.

    A number without a unit equals one with a unit only if it is the same number.
    """
    mine, theirs = said.measure, known.measure
    if mine and theirs:
        if mine.dimension != theirs.dimension:
            return False
        amount, other = in_base_units(said.amount, mine), in_base_units(known.amount, theirs)
        return (
            known.written * theirs.size + theirs.zero in amount
            and said.written * mine.size + mine.zero in other
        )
    return (
        known.written in said.amount
        and said.written in known.amount
        and (said.unit is None or (known.unit is not None and _is_same_noun(said.unit, known.unit)))
    )


def _compare_in_any_unit(said: Quantity, known: Quantity) -> Verdict:
    with_unit, bare = (said, known) if said.unit is not None else (known, said)
    unit = with_unit.measure
    assert unit is not None
    amount = in_base_units(with_unit.amount, unit)
    others = with_unit.units.of(unit.dimension)
    if any(not amount.excludes(in_base_units(bare.amount, reading)) for reading in (unit, *others)):
        return Verdict.SUPPORTED
    return Verdict.REFUTED


def _is_same_noun(one: str, other: str) -> bool:
    """Whether two plain nouns are one, also where a pack has the plural: "churches", "storeys", "stories"."""
    return one == other or one in _plurals(other) or other in _plurals(one)


def _plurals(noun: str) -> tuple[str, ...]:
    """How a regular noun may be written in the plural."""
    return (f"{noun}s", f"{noun}es", f"{noun.removesuffix('y')}ies")


def _verdict(said: Interval, known: Interval) -> Verdict:
    return Verdict.REFUTED if said.excludes(known) else Verdict.SUPPORTED
