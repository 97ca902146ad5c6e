"""One number stated twice: "we surveyed 36 meadows … we surveyed 32 meadows", "12 dead … 14 people died".

What is counted has to be the same, in the same words; the document has to know two numbers of it and no third, and
nothing in either sentence may mention another time, part or thing. Two numbers are then one where the second is
definite, where the same was done with both, where two digits of the one are swapped in the other, or where they are
near and the first stands at the head of the text.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from factlint.extraction.arithmetic.stated_twice.numbers import Tellings, is_joined, is_swapped, things_of
from factlint.extraction.languages.en.arithmetic.stated_twice import numbers as words_of
from factlint.extraction.languages.en.quantities.numerals import MONEY
from factlint.model.arithmetic import Figure, Restated
from factlint.values.hedges import Hedge
from factlint.values.pairs import pairs

_PAIR = 2


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
            if is_pair and tellings.are_one(first, second) and tellings.are_in_prose(plain):
                yield Restated(first, second)


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
