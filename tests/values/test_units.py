"""Units and their conversion, held against another library."""

import pickle
from fractions import Fraction
from typing import Any

import pint
import pytest
from hypothesis import given
from hypothesis import strategies as st

from factlint.values.unit_table import CUSTOMARY_COMPOUNDS, LENGTH, MASS, ROWS, Row
from factlint.values.units import STANDARD_UNITS, Unit, UnitTable, convert

PINT_NAMES = {
    "tonne": "metric_ton", "metric horsepower": "metric_horsepower", "brake horsepower": "horsepower",
    "US gallon": "gallon", "imperial gallon": "imperial_gallon", "barrel of oil": "oil_barrel",
    "short ton": "short_ton", "long ton": "long_ton", "troy ounce": "troy_ounce", "nautical mile": "nautical_mile",
    "astronomical unit": "astronomical_unit", "light-year": "light_year", "watt-hour": "watt_hour",
    "electronvolt": "electron_volt", "atmosphere": "standard_atmosphere", "millimetre of mercury": "mmHg",
    "pound per square inch": "psi", "kilogram-force": "kilogram_force", "pound-force": "pound_force",
    "degree Celsius": "degC", "degree Fahrenheit": "degF", "US quart": "quart", "imperial quart": "imperial_quart",
    "US cup": "cup", "imperial cup": "imperial_cup",
    "US pint": "pint", "imperial pint": "imperial_pint", "US fluid ounce": "fluid_ounce",
    "imperial fluid ounce": "imperial_fluid_ounce", "acre-foot": "acre * foot", "inch of mercury": "inHg",
    "newton metre": "newton * metre", "pound-foot": "pound_force * foot",
}  # fmt: skip
NOT_IN_PINT = {"percentage point", "basis point", "per mille"}
SIZED_BY_CUSTOM = {"metric cup", "decibel", "bit", "byte", "kibibyte", "mebibyte", "gibibyte", "decade"}
FUEL = {"kilometre per litre", "mile per US gallon", "mile per imperial gallon", "litre per 100 kilometres"}
SURVEYED = {"fathom", "furlong", "acre", "acre-foot"}
"""Pint takes them from the survey foot, which is two millionths longer."""


FORMS = STANDARD_UNITS.forms()


def named(name: str) -> Unit:
    unit = STANDARD_UNITS.named(name)
    assert unit is not None, name
    return unit


@pytest.fixture(scope="module")
def registry() -> Any:
    return pint.UnitRegistry(autoconvert_offset_to_baseunit=True)


@pytest.mark.parametrize("name", [row.id for row in ROWS if row.id not in NOT_IN_PINT | SIZED_BY_CUSTOM | FUEL])
def test_sizes_agree_with_pint(registry: Any, name: str) -> None:
    unit = named(name)
    one, zero = (registry.Quantity(n, PINT_NAMES.get(name, name)).to_base_units() for n in (1, 0))
    if unit.dimension == (("angle", 1),):
        one, zero = one.to("degree"), zero.to("degree")
    assert float(unit.zero) == pytest.approx(zero.magnitude)
    precision = 1e-5 if name in SURVEYED | {"inch of mercury"} else 1e-9
    assert float(unit.size) == pytest.approx(one.magnitude - zero.magnitude, rel=precision)


@pytest.mark.parametrize("gallon", ["US gallon", "imperial gallon"])
def test_fuel_economy_is_way_by_volume(registry: Any, gallon: str) -> None:
    per_litre = registry.Quantity(1, "mile") / registry.Quantity(1, PINT_NAMES[gallon])
    assert float(named(f"mile per {gallon}").size) == pytest.approx(per_litre.to("km / litre").magnitude)


@pytest.mark.parametrize(
    ("written", "unit"),
    [
        ("m", "metre"),
        ("Kilometers", "kilometre"),
        ("feet", "foot"),
        ("km²", "square kilometre"),
        ("squareKilometres", "square kilometre"),
        ("kilometrePerSeconds", "kilometre per second"),
        ("gramPerCubicCentimetres", "gram per cubic centimetre"),
        ("inhabitants per square kilometre", "per square kilometre"),
        ("kWh", "kilowatt-hour"),
        ("MW", "megawatt"),
        ("inHg", "inch of mercury"),
        ("mW", "milliwatt"),
        ("per cent", "percent"),
        ("member", "member"),
    ],
)
def test_a_unit_is_known_however_it_is_written(written: str, unit: str) -> None:
    assert STANDARD_UNITS.id_of(written) == unit


def test_a_temperature_has_a_zero_of_its_own() -> None:
    assert convert(Fraction(100), named("°C"), named("°F")) == 212
    assert convert(Fraction(0), named("kelvin"), named("°C")) == Fraction(-27315, 100)


def test_units_of_different_dimensions_do_not_convert() -> None:
    with pytest.raises(ValueError, match="metre does not convert to kilogram"):
        convert(Fraction(1), named("metre"), named("kilogram"))


def test_every_customary_compound_is_a_unit() -> None:
    assert all(STANDARD_UNITS.named(name) for name in CUSTOMARY_COMPOUNDS)
    assert named("knot") in STANDARD_UNITS.of(named("km/h").dimension)


@given(st.sampled_from(sorted(FORMS)), st.sampled_from(sorted(FORMS)), st.fractions())
def test_conversion_goes_there_and_back(one: str, other: str, amount: Fraction) -> None:
    here, there = FORMS[one], FORMS[other]
    if here.dimension == there.dimension:
        assert convert(convert(amount, here, there), there, here) == amount


def test_a_table_with_a_row_of_its_own_knows_it_in_every_form() -> None:
    table = UnitTable((*ROWS, Row("verst", LENGTH, "1066.8", ("vs",), ("kilo",))))
    assert [table.id_of(name) for name in ("versts", "vs", "kvs", "square versts", "people per verst")] == [
        "verst", "verst", "kiloverst", "square verst", "per verst",
    ]  # fmt: skip
    assert STANDARD_UNITS.named("verst") is None


def test_a_pack_may_say_which_ton_it_means() -> None:
    table = UnitTable((*ROWS, Row("ton", MASS, "907.18474")))
    assert [unit.id for unit in table.meant("ton")] == ["ton"]
    assert len(STANDARD_UNITS.meant("ton")) == 3


def test_a_table_is_sent_to_another_process() -> None:
    table = pickle.loads(pickle.dumps(UnitTable((Row("verst", LENGTH, "1066.8"),))))
    assert table.id_of("Versts") == "verst"
    assert pickle.loads(pickle.dumps(STANDARD_UNITS)) is STANDARD_UNITS
