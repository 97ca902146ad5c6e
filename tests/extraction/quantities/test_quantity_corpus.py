"""The corpus of quantities: phrases with their number and unit, and phrases that hold none."""

from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
import yaml

from .paragraphs import quantities

CORPUS: dict[str, Any] = yaml.load(
    (Path(__file__).parents[3] / "fixtures/extraction/quantities.en.yaml").read_text(encoding="utf-8"),
    yaml.BaseLoader,
)


def cases(part: str) -> list[tuple[str, str]]:
    return [(value, phrase) for value, phrases in CORPUS[part].items() for phrase in phrases]


@pytest.mark.parametrize(("value", "phrase"), cases("values"))
def test_a_phrase_is_read_as_its_number_and_unit(value: str, phrase: str) -> None:
    (found,) = quantities(phrase)
    number, _, unit = value.partition(" ")
    assert (found.value.written, found.value.unit) == (Fraction(number), unit or None)


@pytest.mark.parametrize(("value", "phrase"), cases("amounts"))
def test_a_phrase_allows_its_amounts(value: str, phrase: str) -> None:
    (found,) = quantities(phrase)
    low, _, rest = value.partition(" .. ")
    high, _, unit = rest.partition(" ")
    bounds = [None if bound == ".." else Fraction(bound) for bound in (low, high)]
    assert [found.value.amount.low, found.value.amount.high] == bounds
    assert found.value.unit == unit


@pytest.mark.parametrize("phrase", CORPUS["none"])
def test_a_phrase_holds_no_quantity(phrase: str) -> None:
    assert quantities(phrase) == ()
