"""Numbers that name themselves (a turnout, a total, a remainder), wherever in the paragraph their operands stand."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from factlint.extraction.arithmetic.paragraphs.differences import read_differences
from factlint.extraction.arithmetic.paragraphs.named_wholes import read_named_wholes, read_results
from factlint.extraction.arithmetic.paragraphs.products import read_products
from factlint.extraction.arithmetic.paragraphs.remainders import read_rests
from factlint.extraction.arithmetic.paragraphs.shares import (
    read_excess,
    read_pairs,
    read_shares,
)
from factlint.extraction.arithmetic.paragraphs.stated import Place, place_of
from factlint.extraction.arithmetic.paragraphs.totals import (
    read_complements,
    read_seats,
    read_together,
    read_totals,
)
from factlint.extraction.arithmetic.sentences_around import SkeletonsBefore
from factlint.extraction.arithmetic.skeleton import SkeletonOf
from factlint.extraction.languages.en.arithmetic.paragraphs import computed as words_of
from factlint.extraction.shapes import Shapes, shapes
from factlint.extraction.slots import pattern
from factlint.model.arithmetic import Calculation, Change, Share, Sum
from factlint.model.document import ProseSpan

_BESIDE = 24
"""Characters before and after a number that may show that it is another kind of number."""

Computed = Share | Calculation | Sum | Change
_READERS: tuple[tuple[tuple[str, ...], str, Callable[[Place], Iterator[Computed]]], ...] = (
    (words_of.SHARES, words_of.NOT_COMPUTED, read_shares),
    (words_of.EXCEEDED_BY, words_of.NOT_EXCEEDED, read_excess),
    (words_of.DIFFERENCES, words_of.NOT_COMPUTED, read_differences),
    (words_of.TOTALS, words_of.NOT_TOTALLED, read_totals),
    (words_of.TOGETHER, words_of.NOT_TOTALLED, read_together),
    (words_of.RESTS, words_of.NOT_LEFT, read_rests),
    (words_of.PRODUCTS, words_of.NOT_MULTIPLIED, read_products),
    (words_of.PAIRS, words_of.NOT_COMPUTED, read_pairs),
    (words_of.NAMED_WHOLES, words_of.NOT_COMPUTED, read_named_wholes),
    (words_of.RESULTS, words_of.NOT_COMPUTED, read_results),
    (words_of.COMPLEMENTS, words_of.NOT_COMPUTED, read_complements),
    (words_of.SEATS, words_of.NOT_COMPUTED, read_seats),
)
"""The patterns of a number, the words around it that rule them out, and the reader."""
_ANY = Shapes(form for family, _, _ in _READERS for form in family)


def read_computed(
    sentences: Sequence[ProseSpan],
    skeleton_of: SkeletonOf,
    before: SkeletonsBefore,
) -> Iterator[Computed]:
    """The computed numbers of some sentences; `before` gives the earlier sentences of a paragraph,
    the nearest first.
    """
    for sentence in sentences:
        skeleton = skeleton_of(sentence)
        may_hold = frozenset(_ANY.possible(skeleton.text) if skeleton.figures else ())
        for family, guards, read in _READERS if may_hold else ():
            found = None if may_hold.isdisjoint(family) else shapes(family).search(skeleton.text)
            if found is not None and not _is_guarded(guards, skeleton.text, *found.span()):
                yield from read(place_of(skeleton, found, before(sentence)))


def _is_guarded(guards: str, text: str, start: int, end: int) -> bool:
    """Whether a word before or after a number shows that it is another kind of number."""
    return any(
        pattern(guards).search(text, *place)
        for place in ((max(0, start - _BESIDE), start), (end, end + _BESIDE))
    )
