"""Look-ups by place find what a walk through all sentences would find."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factlint.model.document import Block, BlockKind, ProseSpan
from factlint.model.mention import Mention
from factlint.model.reading_order import (
    block_at,
    heading_above,
    index_at,
    index_behind,
    section_heading,
    sentence_around,
    sentence_at,
    within,
)
from factlint.model.span import Span

SENTENCES = (ProseSpan(0, 10), ProseSpan(11, 20), ProseSpan(22, 30))


@st.composite
def sentences(draw: st.DrawFn) -> Sequence[ProseSpan]:
    """Up to six sentences in reading order, none of them empty, some with gaps between them."""
    made, start = [], 0
    for gap, length in draw(st.lists(st.tuples(st.integers(0, 3), st.integers(1, 9)), max_size=6)):
        made.append(ProseSpan(start + gap, start + gap + length))
        start = made[-1].end
    return made


def mention(start: int, end: int) -> Mention[None]:
    return Mention(ProseSpan(start, end), Span(start, end), "", None)


@pytest.mark.parametrize(("place", "at"), [(0, 0), (9, 0), (11, 1), (29, 2)])
def test_a_place_is_in_the_sentence_that_contains_it(place: int, at: int) -> None:
    assert sentence_at(SENTENCES, place) == SENTENCES[at]


@pytest.mark.parametrize("place", [10, 20, 21, 30])
def test_a_place_between_sentences_is_in_none(place: int) -> None:
    assert sentence_at(SENTENCES, place) is None


@given(sentences(), st.integers(-1, 60))
def test_indices_count_the_sentences_that_begin_before_a_place(made: Sequence[ProseSpan], place: int) -> None:
    assert index_at(made, place) == sum(one.start <= place for one in made) - 1
    assert index_behind(made, place) == sum(one.start < place for one in made)


@given(sentences(), st.integers(0, 60), st.integers(0, 12))
def test_the_sentence_around_a_stretch_holds_all_of_it(
    made: Sequence[ProseSpan], start: int, length: int
) -> None:
    stretch = ProseSpan(start, start + length)
    found = sentence_around(made, stretch)
    assert found == next((one for one in reversed(made) if one.start <= start and one.holds(stretch)), None)


def test_a_stretch_across_two_sentences_is_in_none() -> None:
    assert sentence_around(SENTENCES, ProseSpan(8, 12)) is None


def test_mentions_within_a_stretch_begin_in_it() -> None:
    mentions = tuple(mention(start, start + 3) for start in (0, 8, 10, 19))
    assert within(mentions, ProseSpan(8, 19)) == mentions[1:3]


@pytest.mark.parametrize(("place", "at"), [(0, 0), (10, 0), (11, 1), (40, 2)])
def test_a_place_belongs_to_the_last_block_that_has_begun(place: int, at: int) -> None:
    blocks = [Block(BlockKind.PARAGRAPH, one) for one in SENTENCES]
    assert block_at(blocks, place) is blocks[at]


@given(sentences(), st.lists(st.integers(0, 3), min_size=6, max_size=6), st.integers(0, 60), st.integers(0, 3))
def test_the_heading_above_a_place_is_the_last_one_that_has_ended(
    made: Sequence[ProseSpan], levels: Sequence[int], place: int, least: int
) -> None:
    kinds = (BlockKind.HEADING if level else BlockKind.PARAGRAPH for level in levels)
    blocks = [Block(kind, one, level) for kind, one, level in zip(kinds, made, levels, strict=False)]
    above = [one for one in blocks if one.kind is BlockKind.HEADING and one.prose.end <= place]
    expected = [one for one in above if one.level >= least]
    assert heading_above(blocks, place, least_level=least) == (expected[-1] if expected else None)


@pytest.mark.parametrize(("place", "at"), [(0, 0), (5, 0), (11, 1), (30, 1)])
def test_a_place_in_a_heading_is_of_the_section_below_it(place: int, at: int) -> None:
    blocks = [Block(BlockKind.HEADING, one, 2) for one in SENTENCES[:2]]
    assert section_heading(blocks, place) is blocks[at]


def test_a_place_before_all_headings_is_of_no_section() -> None:
    blocks = [Block(BlockKind.PARAGRAPH, SENTENCES[0]), Block(BlockKind.HEADING, SENTENCES[1], 1)]
    assert section_heading(blocks, SENTENCES[0].start) is None
    assert section_heading(blocks, SENTENCES[2].start, least_level=2) is None
