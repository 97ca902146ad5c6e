"""The spans of quantities, and what around a number makes it none."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factlint.extraction.languages.en.quantities.units import FOLLOWERS, MORE_FORMS
from factlint.extraction.quantities import read_quantities
from factlint.extraction.quantities.nouns import stem_of
from factlint.model.document import ProseSpan
from factlint.values.units import STANDARD_UNITS

from .paragraphs import paragraphs, quantities


def test_the_head_is_the_number_with_its_unit_and_the_hedge_is_wide() -> None:
    text = "The İzmir line – nearly 1.2 million miles – is long."
    (found,) = quantities(text)
    assert found.text == "1.2 million miles"
    assert found.wide is not None
    assert text[found.wide.start : found.wide.end] == "nearly 1.2 million miles"


def test_a_number_inside_of_a_time_is_no_quantity() -> None:
    text = "It opened in 1998 with 300 seats."
    assert [found.text for found in quantities(text)] == ["300 seats"]
    year = text.index("1998")
    assert len(read_quantities(paragraphs(text), [ProseSpan(year, year + 4)])) == 1


def test_no_unit_begins_with_what_only_follows_numbers() -> None:
    forms = {f"{form} ".lower() for form in (*STANDARD_UNITS.forms(), *MORE_FORMS)}
    assert not [form for form in forms if form.startswith(FOLLOWERS)]


def test_no_quantity_crosses_a_block() -> None:
    assert [found.text for found in quantities("The result was 12,000\nmetres were run.")] == ["12,000"]


def test_numbers_beyond_measure_are_left_alone() -> None:
    assert quantities("9" * 6000) == ()
    assert all(found.value.written < 10**120 for found in quantities("1e999999999 and 3×10^99999999 km"))


_PIECES = st.sampled_from(
    [*"0123456789", ".", ",", " ", "-", "–", "±", "½", "€", "$", "İ", "é", "(", ")", "\n", "'", '"', "/", "²",
     "km", "ft", "in", " per ", "million", "five", "about ", "and ", "between ", "sq ", "%", "people"]
)  # fmt: skip


@given(st.lists(_PIECES, max_size=30).map("".join))
def test_spans_slice_to_words_and_do_not_overlap(text: str) -> None:
    found = quantities(text)
    for mention in found:
        assert mention.text == text[mention.prose.start : mention.prose.end]
        assert mention.wide is not None
        assert mention.wide.start <= mention.prose.start < mention.prose.end <= mention.wide.end
        assert not mention.value.amount.is_empty
    ends = [mention.prose.end for mention in found]
    starts = [mention.prose.start for mention in found]
    assert all(end <= start for end, start in zip(ends, starts[1:], strict=False))


@given(st.integers(3000, 10**12), st.sampled_from(["{}", "{:,}"]))
def test_digits_keep_their_value(number: int, form: str) -> None:
    written = form.format(number)
    (found,) = quantities(f"they counted {written} stones")
    assert (found.value.written, found.value.unit) == (Fraction(number), "stone")
    assert number in found.value.amount


@pytest.mark.parametrize(
    ("word", "stem"),
    [
        ("lakes", "lake"),
        ("cities", "city"),
        ("women", "woman"),
        ("analyses", "analysis"),
        ("bus", "bus"),
        ("loss", "loss"),
    ],
)
def test_words_are_compared_without_their_plural(word: str, stem: str) -> None:
    assert stem_of(word) == stem
