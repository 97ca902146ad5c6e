"""Words lie where `\\w+` finds them, and are folded as names are."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factlint.extraction.words import cut_words
from factlint.model.words import fold_word


@given(st.text(alphabet="ab Zß É_9ſİ.’\n\u00a0", max_size=20))
def test_words_lie_where_they_stand(prose: str) -> None:
    words, found = cut_words(prose), list(re.finditer(r"\w+", prose))
    assert list(zip(words.starts, words.ends, strict=True)) == [one.span() for one in found]
    assert words.folded == tuple(fold_word(one.group()) for one in found)


@pytest.mark.parametrize("prose", ["", " ", "…"])
def test_a_text_may_have_no_word(prose: str) -> None:
    assert len(cut_words(prose)) == 0


def test_words_between_two_places_lie_inside() -> None:
    assert cut_words("The long war").between(4, 12) == range(1, 3)
    assert cut_words("The long war").between(5, 11) == range(2, 2)
