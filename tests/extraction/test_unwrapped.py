"""Paragraphs whose lines an editor has broken are read as one line; lines of their own stay lines."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factlint.extraction.unwrapped import unwrapped
from factlint.reading.readers import read

WRAPPED = (
    "The council of the parish met on Monday to hear\n"
    "about the mill, the weir and the three bridges of\n"
    "Harl, which were built in 1911.\n"
)


@pytest.mark.parametrize("name", ["a.md", "a.txt"])
def test_a_wrapped_paragraph_is_one_line(name: str) -> None:
    assert unwrapped(read(name, WRAPPED)).prose.strip() == WRAPPED.strip().replace("\n", " ")


@pytest.mark.parametrize(
    "text",
    [
        "Height: 42 m\nWidth: 10 m\nSpan: 8 m\n",
        "Contact: the office of the mayor in the old town hall\nPhone: 555 0199\n",
        "O mill, O weir;\nO bridge of stone\n",
        "Harl Mill\n12 Weir Lane\nHarl\n",
    ],
)
def test_lines_of_their_own_stay(text: str) -> None:
    assert unwrapped(read("a.txt", text)).prose.strip() == text.strip()


@given(st.lists(st.text(alphabet="abA1 .:", min_size=1, max_size=60), min_size=1, max_size=6))
def test_only_line_ends_change(lines: list[str]) -> None:
    document = read("a.txt", "\n".join(lines))
    stated = unwrapped(document).prose
    assert len(stated) == len(document.prose)
    assert all(new == old or (old, new) == ("\n", " ") for old, new in zip(document.prose, stated, strict=True))
