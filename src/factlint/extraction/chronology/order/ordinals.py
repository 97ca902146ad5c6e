"""“Her second novel appeared in 1982, her first in 1988”: two ordinals of a series, and their dates."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.extraction.chronology.lengths import not_before
from factlint.extraction.chronology.timed import TimedSentence
from factlint.extraction.languages.en.chronology.order import ordinals as words_of
from factlint.extraction.shapes import shapes
from factlint.extraction.slots import pattern
from factlint.model.chronology import Relation, Tie

_PAIR = 2


def is_about_place(stated: TimedSentence) -> bool:
    """Whether a sentence has an ordinal of a series."""
    return pattern(words_of.ANY).search(stated.text) is not None


def ordinal_relations(stated: TimedSentence) -> Iterator[Relation]:
    """The order of the only two dates of one or two sentences, by their ordinals in a series."""
    if len(stated.dates) != _PAIR:
        return
    found = shapes(words_of.IN_ROW).search(stated.text)
    if found is None or pattern(words_of.NOT_IN_ORDER).search(stated.text):
        return
    one, other = (
        words_of.PLACES[place.casefold()] for place in (found["one"] or found["one_of"], found["other"])
    )
    first, last = stated.date(found, "first"), stated.date(found, "last")
    words = stated.words(*found.span("said"))
    if one < other:
        yield Relation(Tie.ORDER, (first,), last, not_before(first, last), words)
    elif other < one:
        yield Relation(Tie.ORDER, (last,), first, not_before(last, first), words)
