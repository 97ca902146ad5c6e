"""Units that packs define: what they are worth, and what is said of those that are wrong."""

from fractions import Fraction
from pathlib import Path

import pytest

from factlint.values.quantity import Quantity

from .packs import open_pack, problems_of, write_pack


def units(*lines: str) -> str:
    return "units:\n" + "".join(f"  {line}\n" for line in lines)


def test_a_unit_is_so_much_of_another(tmp_path: Path) -> None:
    table = open_pack(tmp_path, "", head=units("verst: 1.0668 kilometres")).units()
    verst = table.named("versts")
    assert verst is not None
    assert (verst.id, verst.size, verst.dimension) == ("verst", Fraction("1066.8"), (("length", 1),))


def test_units_build_on_each_other_in_any_order(tmp_path: Path) -> None:
    table = open_pack(
        tmp_path,
        "",
        head=units(
            "epic: 5 story points",
            "story-point: {}",
            "mega-epic: {is: 3/2 epic, names: [mega-epic]}",
        ),
    ).units()
    sizes = {name: unit.size for name in ("epic", "story point", "mega-epic") if (unit := table.named(name))}
    assert sizes == {"epic": 5, "story point": 1, "mega-epic": Fraction(15, 2)}
    assert {unit.id for unit in table.of((("test/story-point", 1),))} == {"story point", "epic", "mega-epic"}


def test_a_scale_may_begin_elsewhere(tmp_path: Path) -> None:
    table = open_pack(
        tmp_path,
        "",
        head=units(
            "reaumur: {is: 1.25 degree Celsius, names: [degree Réaumur], symbols: [°Ré]}",
            "romer: {is: 40/21 degree Celsius, zero: -100/7, names: [degree Rømer]}",
        ),
    ).units()
    boiling = {name: 80 * u.size + u.zero for name in ("°Ré", "degrees réaumur") if (u := table.named(name))}
    assert boiling == {"°Ré": Fraction("373.15"), "degrees réaumur": Fraction("373.15")}
    romer = table.named("degree Rømer")
    assert romer is not None
    assert 60 * romer.size + romer.zero == Fraction("373.15")


def test_prefixes_and_symbols_come_along(tmp_path: Path) -> None:
    head = units("flops: {symbols: [FLOPS], prefixes: [giga, tera]}")
    table = open_pack(tmp_path, "", head=head).units()
    assert [table.id_of(form) for form in ("gigaFLOPS", "teraflops")] == ["gigaflops", "teraflops"]


def test_packs_without_units_share_one_table(tmp_path: Path) -> None:
    assert open_pack(tmp_path, "").units() is open_pack(tmp_path, "").units()


@pytest.mark.parametrize(
    ("lines", "problem"),
    [
        (
            ["verst: 1066.8"],
            '4:10: "1066.8" is not an amount of another unit; write a number and a unit, as in 1066.8 metres',
        ),
        (["verst: 0 metres"], '4:10: "0 metres": no unit can be 0 of another'),
        (["verst: -1 metre"], '4:10: "-1 metre": no unit can be -1 of another'),
        (["verst: 1066.8 mettres"], '4:10: unknown unit "mettres"; did you mean "metre"?'),
        (
            ["verst: 500 parsnips"],
            '4:10: unknown unit "parsnips"; take one that converts, or leave `is` out',
        ),
        (["mile: 10 kilometres"], '4:3: "mile" is a unit already, the mile; give this one another name'),
        (
            ["long-mile: {is: 10 kilometres, names: [long mile, Miles]}"],
            '4:53: "Miles" is a unit already, the mile; give this one another name',
        ),
        (
            ["verst: 1 kilometre", "werst: {is: 1 kilometre, names: [werst, verst]}"],
            '5:43: "verst" is a unit already, "verst" in test.yaml:4',
        ),
        (
            ["verst: {is: 1 kilometre, symbols: [2v]}"],
            '4:38: "2v" cannot be distinguished from the number before it; begin with a letter',
        ),
        (
            ["verst: {is: 1 kilometre, symbols: [вс]}"],
            '4:38: "вс" has a character beyond Latin-1, which is not recognised after numbers',
        ),
        (
            ["verst: {zero: 3}"],
            "4:17: `zero` says where the scale begins in the unit of `is`, which is not given",
        ),
        (
            ["degree-x: {is: 1 kelvin, zero: cold}"],
            '4:34: "cold" is not a number; write digits, as in 273.15 or 100/7',
        ),
        (
            ["flop: {prefixes: [gigo]}"],
            (
                '4:21: "gigo" is not a prefix; allowed are pico, nano, micro, milli, centi, deci, hecto, kilo, '
                'mega, giga, tera, peta; did you mean "giga"?'
            ),
        ),
    ],
)
def test_what_is_wrong_with_a_unit(tmp_path: Path, lines: list[str], problem: str) -> None:
    (stated,) = problems_of(write_pack(tmp_path, "", head=units(*lines)))
    assert stated.replace(f"{tmp_path}/", "") == problem


def test_units_that_are_stated_by_each_other(tmp_path: Path) -> None:
    head = units("verst: 2 half-versts", "half-verst: {is: 0.5 verst, names: [half-verst]}", "step: 2 verst")
    assert problems_of(write_pack(tmp_path, "", head=head)) == [
        '4:10: "verst" is told by itself; one unit of the circle needs another measure',
        '5:20: "half-verst" is told by itself; one unit of the circle needs another measure',
    ]


def test_a_unit_on_a_wrong_one_is_no_second_error(tmp_path: Path) -> None:
    head = units("verst: 0 metres", "long-verst: 2 versts")
    assert problems_of(write_pack(tmp_path, "", head=head)) == ['4:10: "0 metres": no unit can be 0 of another']


@pytest.mark.parametrize("fact", ["length: {value: 300, unit: words}", "floors: {value: 12, unit: flors}"])
def test_a_plain_noun_is_a_unit_of_counting(tmp_path: Path, fact: str) -> None:
    base = open_pack(tmp_path, f"  thing:\n    names: [Thing]\n    facts: {{{fact}}}\n")
    assert base.unsayable_facts() == ()


def test_a_fact_may_use_the_short_form_of_a_unit(tmp_path: Path) -> None:
    base = open_pack(tmp_path, "  train:\n    names: [Train]\n    facts: {speed: {value: 200, unit: mph}}\n")
    (fact,) = base.facts("test/train")
    assert isinstance(fact.statement.value, Quantity)
    assert fact.statement.value.unit == "mile per hour"
