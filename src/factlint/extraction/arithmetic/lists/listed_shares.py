"""Lists with a share in every item: of one whole that they make, or beside the count that it is of."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from fractions import Fraction
from itertools import groupby

from factlint.extraction.arithmetic.lists.parts import sentence_before
from factlint.extraction.arithmetic.skeleton import Skeleton
from factlint.extraction.languages.en.arithmetic.lists import listed_shares as words_of
from factlint.model.analysis import Analysis
from factlint.model.arithmetic import Figure, ImpliedWholes, Partition, Share
from factlint.model.document import BlockKind, ProseSpan
from factlint.values.hedges import Hedge
from factlint.values.regex import regex

_PAIR, _WHOLE, _REST = regex(words_of.PAIR), regex(words_of.WHOLE), regex(words_of.REST)
_NOT_ONE_WHOLE, _LETTERS = regex(words_of.NOT_ONE_WHOLE), regex(r"^[^a-z]+")
_SHARE = regex(words_of.SHARE)
_FEWEST, _MOST = 3, 20
_ALL, _FARTHEST = Fraction(100), Fraction(130)
"""Per cent: shares with a larger sum than the second are not of one whole."""
_PERCENT = "percent"


def read_listed_shares(
    analysis: Analysis, skeleton_of: Callable[[ProseSpan], Skeleton]
) -> Iterator[Share | ImpliedWholes | Partition]:
    """The shares of lists with three or more items."""
    blocks, prose = analysis.document.blocks, analysis.document.prose
    for kind, group in groupby(blocks, key=lambda block: (block.kind, block.level)):
        items = [block.prose for block in group]
        is_list = kind[0] is BlockKind.LIST_ITEM and _FEWEST <= len(items) <= _MOST
        if not is_list or not all(_SHARE.search(prose, item.start, item.end) for item in items):
            continue
        stated = [skeleton_of(item) for item in items]
        pairs = [pair for one in stated if (pair := _pair(one)) is not None]
        before = sentence_before(analysis, items[0])
        lead = skeleton_of(before) if before else None
        if len(pairs) == len(items):
            yield from _beside_counts(lead, pairs)
            continue
        shares = [share for one in stated if (share := _share(one)) is not None]
        if len(shares) == len(items) and _are_of_one(lead.text if lead else "", stated):
            yield from _more_than_all(shares)


def _beside_counts(
    lead: Skeleton | None, pairs: Sequence[tuple[Figure, Figure]]
) -> Iterator[Share | ImpliedWholes]:
    """Shares next to their counts, and next to the total that the words before the list state."""
    made = sum((part.value.written for part, _ in pairs), start=Fraction(0))
    wholes = (
        [one for one in lead.figures if one.value.written == made and one.value.unit is None] if lead else []
    )
    if len(wholes) == 1:
        yield from (Share(part, wholes[0], share) for part, share in pairs)
    else:
        yield ImpliedWholes(tuple(pairs))


def _pair(item: Skeleton) -> tuple[Figure, Figure] | None:
    """The count at the end of an item, with its share."""
    found = _PAIR.search(item.text)
    if found is None:
        return None
    part, share = item.figures[int(found["part"])], item.figures[int(found["share"])]
    return (part, share) if part.value.unit is None and part.value.hedge is Hedge.EXACTLY else None


def _share(item: Skeleton) -> Figure | None:
    """The only number of an item, if it is a percentage."""
    is_one = len(item.figures) == 1 and item.figures[0].value.unit == _PERCENT
    is_plain = is_one and item.figures[0].value.hedge is Hedge.EXACTLY and item.figures[0].value.high is None
    return item.figures[0] if is_plain else None


def _are_of_one(lead: str, items: Sequence[Skeleton]) -> bool:
    """Whether words before a list, or one of its labels, say that the shares are of one whole."""
    labels = [_LETTERS.sub("", one.text) for one in items]
    if any(_NOT_ONE_WHOLE.search(text) for text in (lead, *labels)):
        return False
    return _WHOLE.search(lead) is not None or any(_REST.match(label) for label in labels)


def _more_than_all(shares: Sequence[Figure]) -> Iterator[Partition]:
    made = sum((share.value.written for share in shares), start=Fraction(0))
    if _ALL < made <= _FARTHEST:
        yield Partition(tuple(shares), is_complete=False)
