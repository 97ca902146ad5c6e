"""The comparison of two values: they agree, they disagree, or it is open."""

from __future__ import annotations

from factlint.model.claim import Fact, Value, Verdict
from factlint.model.mention import EntityRef
from factlint.reasoning.comparison.quantities import compare_quantities
from factlint.values.interval import Interval
from factlint.values.quantity import Quantity
from factlint.values.texts import are_one_text
from factlint.values.time import Mod, Time

_BOUNDING_MODS = frozenset({Mod.BEFORE, Mod.AFTER, Mod.ON_OR_BEFORE, Mod.ON_OR_AFTER})


def compare(said: Value, fact: Fact) -> Verdict:
    """Whether a fact's value supports or refutes what is said; UNKNOWN where they cannot be held together."""
    match said, fact.statement.value:
        case Time(), Time():
            return _compare_times(said, fact.statement.value, fact.known_until)
        case Quantity(), Quantity():
            return compare_quantities(said, fact.statement.value)
        case EntityRef(), EntityRef():
            known = fact.statement.value.id
            return Verdict.SUPPORTED if known in (said.id, *said.alternatives) else Verdict.REFUTED
        case str(), str():
            return Verdict.SUPPORTED if are_one_text(said, fact.statement.value) else Verdict.REFUTED
        case _:
            return Verdict.UNKNOWN


def _compare_times(said: Time, known: Time, known_until: int | None) -> Verdict:
    if said.mod in _BOUNDING_MODS or not said.is_calendar:
        return Verdict.UNKNOWN
    if not all(said.days.excludes(reading) for reading in readings(known, known_until)):
        return Verdict.SUPPORTED
    return Verdict.UNKNOWN if known.is_uncertain else Verdict.REFUTED


def readings(known: Time, known_until: int | None) -> tuple[Interval, ...]:
    """The stretches of days that a known time allows; `..` is some day after the fact was last reviewed."""
    if known.edtf == "..":
        return (Interval(known_until, None),)
    return known.readings
