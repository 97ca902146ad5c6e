"""Sentences whose numbers are tokens, and patterns over them."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factlint.extraction.arithmetic.skeleton import Skeleton
from factlint.extraction.arithmetic.skeleton_reader import read_skeleton
from factlint.extraction.quantities.scan import Text
from factlint.extraction.quantities.taken import Taken
from factlint.extraction.slots import pattern
from factlint.extraction.times.recognition.fold import fold
from factlint.model.document import ProseSpan
from factlint.reading.readers import read
from factlint.values.hedges import Hedge


def skeleton_of(text: str) -> Skeleton:
    document = read("text.txt", text)
    folded = fold(document)
    whole = ProseSpan(0, len(document.prose))
    return read_skeleton(document, Text(document.prose, folded, folded.decode("latin-1")), whole, Taken(()))


@pytest.mark.parametrize(
    ("text", "skeleton"),
    [
        ("15 of 30 (60%)", "‹n0› of ‹n1› (‹p2›)"),
        ("up 2 percentage points to 7 per cent", "up ‹d0› to ‹p1›"),
        ("A third of them, one in five", "‹f0› of them, ‹f1›"),
        ("17/20 passed", "‹r0› passed"),
        ("more than 500 km", "‹n0›"),
        ("from $10 million", "from ‹n0›"),
        ("aged 18–35", "aged ‹n0›-‹n1›"),
        ("version 3.2.1 of A380", "version 3.2.1 of a380"),
        ("a score of 3-1-2", "a score of 3-1-2"),
    ],
)
def test_numbers_become_tokens_by_their_kind(text: str, skeleton: str) -> None:
    assert skeleton_of(text).text == skeleton


def test_a_figure_keeps_its_value_unit_and_hedge() -> None:
    (figure,) = skeleton_of("It rose by more than 12.5%.").figures
    assert (figure.said, figure.value.unit, figure.value.hedge) == ("12.5%", "percent", Hedge.OVER)
    assert float(figure.value.last_digit) == 0.1


def test_a_pattern_names_its_figures() -> None:
    skeleton = skeleton_of("They won 15 of 30 games.")
    found = pattern("<n:part> of <n:whole>").search(skeleton.text)
    assert found is not None
    assert [skeleton.figure(found, slot).said for slot in ("part", "whole")] == ["15", "30"]


WORDS = st.lists(
    st.sampled_from(["sold", "12", "7%", "of", "1,200", "a third", "é", "🙂", "(40)", "\n", "$5m", "rose"])
)


@given(WORDS.map(" ".join))
def test_what_lies_between_tokens_is_found_again_in_the_prose(text: str) -> None:
    document = read("text.txt", text)
    skeleton = skeleton_of(text)
    for found in re.finditer(r"sold|of|rose", skeleton.text):
        place = skeleton.in_prose(*found.span())
        assert document.prose[place.start : place.end].lower() == found.group()
    for figure in skeleton.figures:
        assert document.prose[figure.prose.start : figure.prose.end].replace("\n", " ") == figure.said
