"""When two amounts in different units are the same."""

import pytest

from factlint.reasoning.numbers.conversion import are_one_amount, converted
from factlint.values.quantity import Quantity, quantity


def amount(text: str) -> Quantity:
    numeral, unit = text.split(" ", 1)
    return quantity(numeral, unit=unit)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("16 km", "10 miles"),
        ("84 metres", "276 feet"),
        ("60 mile per hour", "97 kilometre per hour"),
        ("5895 m", "19,341 ft"),
        ("20 miles", "30 km"),
        ("500 km", "300 miles"),
        ("100 m", "300 ft"),
        ("18 °C", "64.4 °F"),
        ("2 °C", "3.6 °F"),
        ("-40 °C", "-40 °F"),
        ("10 gallon", "38 litres"),
        ("10 gallon", "45 litres"),
        ("3 ton", "2.7 tonne"),
        ("1013 hPa", "29.9 inch of mercury"),
        ("200 horsepower", "149 kW"),
        ("200 kcal", "837 kJ"),
        ("50 acre", "20 hectares"),
        ("30 mile per gallon", "7.8 L/100 km"),
        ("30 mile per gallon", "9.4 L/100 km"),
        ("30 mile per gallon", "13 km/L"),
        ("18 km/L", "5.6 L/100 km"),
    ],
)
def test_amounts_within_their_rounding_are_one(first: str, second: str) -> None:
    assert are_one_amount(amount(first), amount(second))
    assert are_one_amount(amount(second), amount(first))


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("5 miles", "10 km"),
        ("10 miles", "20 km"),
        ("60 mile per hour", "112 kilometre per hour"),
        ("100 °F", "30 °C"),
        ("50 kg", "210 lb"),
        ("10 gallon", "60 litres"),
        ("1.2 miles", "5 km"),
        ("200 kcal", "48 kJ"),
        ("30 psi", "2.9 bar"),
        ("31 mile per gallon", "7.0 L/100 km"),
        ("30 mile per imperial gallon", "7.8 L/100 km"),
        ("18 km/L", "7.2 L/100 km"),
        ("2,450 m", "8,380 ft"),
    ],
)
def test_amounts_beyond_their_rounding_are_two(first: str, second: str) -> None:
    assert not are_one_amount(amount(first), amount(second))
    assert not are_one_amount(amount(second), amount(first))


def test_a_measure_may_be_cut_off_when_it_is_converted_but_not_before() -> None:
    assert are_one_amount(amount("2.02 m"), amount("6 feet"))
    assert not are_one_amount(amount("6 feet"), amount("2.02 m"))


def test_what_to_write_instead() -> None:
    assert round(converted(amount("60 mile per hour"), amount("112 kilometre per hour"))) == 97
