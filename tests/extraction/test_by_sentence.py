"""Mentions and places are found by their sentences without looking at all of them."""

import pytest

from factlint.extraction.by_sentence import by_sentence, sentence_at, within
from factlint.extraction.quantities.taken import Taken
from factlint.model.document import ProseSpan
from factlint.model.mention import Mention
from factlint.model.span import Span

SENTENCES = (ProseSpan(0, 10), ProseSpan(11, 20), ProseSpan(22, 30))


def mention(start: int, end: int) -> Mention[None]:
    return Mention(ProseSpan(start, end), Span(start, end), "", None)


def test_mentions_are_dealt_to_the_sentences_that_hold_them() -> None:
    first, crossing, last = mention(2, 4), mention(8, 12), mention(25, 30)
    assert by_sentence((first, crossing, last), SENTENCES) == ((first,), (), (last,))


def test_mentions_within_a_stretch_begin_in_it() -> None:
    mentions = tuple(mention(start, start + 3) for start in (0, 8, 10, 19))
    assert within(mentions, ProseSpan(8, 19)) == mentions[1:3]


@pytest.mark.parametrize(("place", "at"), [(0, 0), (9, 0), (11, 1), (29, 2)])
def test_a_place_is_in_the_sentence_around_it(place: int, at: int) -> None:
    assert sentence_at(SENTENCES, place) == SENTENCES[at]


@pytest.mark.parametrize("place", [10, 20, 21, 30])
def test_a_place_between_sentences_is_in_none(place: int) -> None:
    assert sentence_at(SENTENCES, place) is None


def test_a_long_span_is_still_taken_behind_a_short_one_inside_it() -> None:
    taken = Taken([ProseSpan(0, 20), ProseSpan(5, 8)])
    assert taken.overlaps(10, 12)
    assert not taken.overlaps(20, 25)
