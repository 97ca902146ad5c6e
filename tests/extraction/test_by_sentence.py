"""Mentions and places are found by their sentences without looking at all of them."""

from factlint.extraction.by_sentence import by_sentence
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


def test_a_long_span_is_still_taken_behind_a_short_one_inside_it() -> None:
    taken = Taken([ProseSpan(0, 20), ProseSpan(5, 8)])
    assert taken.overlaps(10, 12)
    assert not taken.overlaps(20, 25)
