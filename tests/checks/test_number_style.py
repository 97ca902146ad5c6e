"""How a fix writes a number: in the style of the one that it replaces."""

from fractions import Fraction

import pytest

from factlint.checks.writing.number_style import in_digits, numeral_in, write_number


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("178.0 cm", "178.0"),
        ("1,200 members", "1,200"),
        ("1.2 million people", "1.2"),
        ("$5m", "5"),
        ("150m", "150"),
        ("five floors", "five"),
        ("-40 °C", "40"),
        ("12 km²", "12"),
        ("5 ft 11 in", None),
        ("10–12 km", None),
        ("twenty-five thousand", None),
    ],
)
def test_the_number_in_the_words_of_a_quantity(words: str, number: str | None) -> None:
    found = numeral_in(words)
    assert (words[found.start : found.end] if found else None) == number


@pytest.mark.parametrize(
    ("words", "known", "written"),
    [
        ("89.0 cm", Fraction(178), "178.0"),
        ("24,000 students", Fraction(16000), "16,000"),
        ("24000 students", Fraction(16000), "16000"),
        ("90 students", Fraction(16000), "16,000"),
        ("1.2 million people", Fraction(2_340_000), "2.3"),
        ("$5m", Fraction(7_000_000), "7"),
        ("2 million people", Fraction(1_352_000), "1.4"),
        ("five floors", Fraction(7), "seven"),
        ("five floors", Fraction(31), "31"),
        ("89 cm", Fraction(1785, 10), "178.5"),
    ],
)
def test_a_right_number_is_written_in_the_style_of_a_wrong_one(
    words: str, known: Fraction, written: str
) -> None:
    style = numeral_in(words)
    assert style is not None
    assert write_number(known, style, is_exact=True) == written


def test_a_converted_number_is_rounded_to_the_decimals_of_the_text() -> None:
    style = numeral_in("350 ft")
    assert style is not None
    assert write_number(Fraction(120) / Fraction(3048, 10000), style, is_exact=False) == "394"
    assert write_number(Fraction(5, 4), style, is_exact=False) == "1.3"


@pytest.mark.parametrize(
    ("number", "digits", "written"),
    [
        (Fraction(100), 2, "100"),
        (Fraction(123456), 3, "123,456"),
        (Fraction(2, 3), 2, "0.67"),
        (Fraction(-3, 2), 2, "-1.5"),
        (Fraction(1, 3000), 2, "0.00033"),
        (Fraction(0), 2, "0"),
    ],
)
def test_a_number_in_so_many_digits_has_no_exponent(number: Fraction, digits: int, written: str) -> None:
    assert in_digits(number, digits) == written
