"""Labels of tables occur in texts as words of their own."""

import pytest

from factlint.extraction.arithmetic.tables.labels import occurs_in, places_of


@pytest.mark.parametrize("text", ["the oak fell", "oak, elm", "an elm or oak"])
def test_a_label_occurs_between_other_words(text: str) -> None:
    assert occurs_in("oak", text)


@pytest.mark.parametrize("text", ["the oaks fell", "an oak-tree", "a pin-oak", "cloak"])
def test_a_part_of_a_word_is_no_label(text: str) -> None:
    assert not occurs_in("oak", text)


def test_signs_in_a_label_stand_for_themselves() -> None:
    assert [place.span() for place in places_of("no. 1", "no. 1 and no, 1")] == [(0, 5)]
