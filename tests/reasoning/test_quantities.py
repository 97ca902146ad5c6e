"""When a quantity that is stated agrees with one that is known."""

import pytest

from factlint.model.claim import Verdict
from factlint.reasoning.comparison.quantities import compare_quantities, is_same_quantity
from factlint.values.hedges import Hedge
from factlint.values.quantity import Quantity, quantity


def q(numeral: str, unit: str | None = None, hedge: Hedge = Hedge.EXACTLY) -> Quantity:
    return quantity(numeral, unit=unit, hedge=hedge)


@pytest.mark.parametrize(
    ("said", "known", "verdict"),
    [
        (q("178", "cm"), q("178.0", "centimetres"), Verdict.SUPPORTED),
        (q("71", "in"), q("1.8034", "metre"), Verdict.SUPPORTED),
        (q("178", "cm"), q("1.93", "m"), Verdict.REFUTED),
        (q("0", "°C"), q("273.15", "K"), Verdict.SUPPORTED),
        (q("14.5", "sq mi"), q("37.662", "square kilometre"), Verdict.SUPPORTED),
        (q("178", "cm"), q("178", "kg"), Verdict.UNKNOWN),
        (q("31", "member"), q("32", "member"), Verdict.REFUTED),
        (q("31", "ship"), q("32", "member"), Verdict.UNKNOWN),
        (q("31"), q("32", "member"), Verdict.REFUTED),
        (q("31", "knot"), q("32", "member"), Verdict.UNKNOWN),
        (q("400", "member", Hedge.NEARLY), q("390", "member"), Verdict.SUPPORTED),
        (q("400", "member", Hedge.OVER), q("390", "member"), Verdict.REFUTED),
        (q("400", "member", Hedge.AT_MOST), q("400", "member"), Verdict.SUPPORTED),
    ],
)
def test_quantities_are_held_against_each_other(said: Quantity, known: Quantity, verdict: Verdict) -> None:
    assert compare_quantities(said, known) is verdict


def test_a_number_without_a_unit_agrees_if_any_unit_makes_it() -> None:
    assert compare_quantities(q("10.5", "knot"), q("19.4")) is Verdict.SUPPORTED  # km/h
    assert compare_quantities(q("10.5", "knot"), q("27")) is Verdict.REFUTED
    assert compare_quantities(q("1.52"), q("152", "cm")) is Verdict.SUPPORTED


def test_a_slip_of_the_unit_alone_is_not_a_wrong_number() -> None:
    assert compare_quantities(q("250", "mm"), q("250", "km")) is Verdict.UNKNOWN


def test_a_number_is_explained_only_by_its_equal() -> None:
    assert is_same_quantity(q("178", "cm"), q("1.78", "m"))
    assert not is_same_quantity(q("1.8", "m"), q("178", "cm"))
    assert not is_same_quantity(q("178", "cm"), q("1.8", "m"))
    assert not is_same_quantity(q("1.981"), q("1"))
    assert not is_same_quantity(q("10.5", "knot"), q("19.4"))
