"""One number stated twice: "we surveyed 36 meadows … we surveyed 32 meadows", "12 dead … 14 people died".

What is counted has to be the same, in the same words; the document has to know two numbers of it and no third, and
nothing in either sentence may mention another time, part or thing. Two numbers are then one where the second is
definite, where the same was done with both, where two digits of the one are swapped in the other, or where they are
near and the first stands at the head of the text.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from fractions import Fraction

from factlint.extraction.arithmetic.same_thing.reasons import Apart
from factlint.extraction.arithmetic.same_thing.restated import may_be_one, why_apart
from factlint.extraction.arithmetic.same_thing.tellings import Tellings
from factlint.extraction.arithmetic.stated_twice.done_alike import are_done_alike
from factlint.extraction.arithmetic.stated_twice.explained import is_computed
from factlint.extraction.arithmetic.stated_twice.numbers import are_near, is_joined, is_swapped, things_of
from factlint.extraction.languages.en.arithmetic.stated_twice import numbers as words_of
from factlint.extraction.languages.en.quantities.numerals import MONEY
from factlint.model.arithmetic import Figure, Restated
from factlint.values.hedges import Hedge
from factlint.values.pairs import pairs
from factlint.values.regex import regex

_DEFINITE = regex(words_of.DEFINITE)
_PAIR = 2
_REACH = 40
"""Characters before a number that show it to be definite."""
_FEWEST = 13
"""Smaller numbers count parts and companies of many things."""
_SEVERAL = 5
"""Two or three of something often recur with another meaning: "two variables … all three variables"."""
_NEAR, _FARTHEST = Fraction(135, 100), Fraction(5)
"""The largest ratio between two numbers that are near, and between two that are meant to be one."""
_HEAD = 4
"""How many sentences are the opening of a text."""


def read_restated(tellings: Tellings) -> Iterator[Restated]:
    """The pairs of a document, each with the later number last."""
    by_noun: defaultdict[str, list[Figure]] = defaultdict(list)
    for figure in tellings.analysis.quantities:
        unit = figure.value.unit
        is_counted = figure.value.measure is None and unit not in MONEY
        if unit is not None and is_counted and unit not in words_of.NOT_RESTATED:
            by_noun[unit].append(figure)
    for figures in by_noun.values():
        plain = [figure for figure in figures if _is_plain(figure)]
        stated = tuple({figure.value.written: figure for figure in reversed(plain)}.values())[::-1]
        for first, second in [stated] if len(stated) == _PAIR else _swapped(stated):
            is_pair = things_of(first) == things_of(second)
            if is_pair and _are_one(tellings, first, second) and not _are_in_rows(tellings, plain):
                yield Restated(first, second)


def _are_in_rows(tellings: Tellings, figures: Sequence[Figure]) -> bool:
    """Whether two of some numbers stand in tables and lists, where each row has its own."""
    return any(why_apart(tellings, one.prose, other.prose, Apart.ROWS) for one, other in pairs(figures))


def _are_one(tellings: Tellings, first: Figure, second: Figure) -> bool:
    """Whether two numbers of one noun can only be about one thing."""
    start = second.prose.start
    is_known = _DEFINITE.search(tellings.text.text, max(0, start - _REACH), start) is not None
    if not may_be_one(tellings, first.prose, second.prose, is_known=is_known):
        return False
    if is_computed(tellings, first, second) or not are_near(first, second, _FARTHEST):
        return False
    if is_known:
        is_of_another = why_apart(tellings, first.prose, second.prose, Apart.PARAGRAPH) is not None
        return min(first.value.written, second.value.written) >= _SEVERAL and not is_of_another
    if is_swapped(first, second) or are_done_alike(tellings, first, second):
        return True
    is_counted_out = first.value.written >= _FEWEST or first.value.written.denominator > 1
    opens_sentence = tellings.sentence_at(second.prose).start == start  # "Sixty berths are let": some of them
    is_head = tellings.sentence_of(first.prose) < _HEAD and not opens_sentence
    return is_head and is_counted_out and are_near(first, second, _NEAR)


def _swapped(stated: Sequence[Figure]) -> Iterator[tuple[Figure, Figure]]:
    """The pairs of which one has two digits of the other swapped, in reading order."""
    alike: defaultdict[str, list[int]] = defaultdict(list)
    for place, figure in enumerate(stated):
        alike["".join(sorted(str(figure.value.written)))].append(place)
    for one, other in sorted(pair for places in alike.values() for pair in pairs(places)):
        if is_swapped(stated[one], stated[other]):
            yield stated[one], stated[other]


def _is_plain(figure: Figure) -> bool:
    """Whether a figure counts things, or is a size such as "5.8-magnitude". "3-tuple" is a kind, 1.17 a section, and a
    number apart from its noun the number of a line.
    """
    if "  " in figure.said:
        return False
    is_whole = "." not in figure.said
    return (
        is_whole is not is_joined(figure) and figure.value.hedge is Hedge.EXACTLY and figure.value.high is None
    )
