"""Shares: a part of a whole in per cent, one share stated twice, and shares that exclude each other."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction

from factlint.extraction.arithmetic.near import is_closed
from factlint.extraction.arithmetic.skeleton import Skeleton, is_label
from factlint.extraction.arithmetic.wholes.complements import exclude_each_other
from factlint.extraction.languages.en.arithmetic.changes_and_shares import shares as words_of
from factlint.extraction.languages.en.arithmetic.wholes.sums import OPPOSITE_SHARES
from factlint.extraction.shapes import shapes
from factlint.extraction.slots import pattern
from factlint.model.arithmetic import Figure, ImpliedWholes, Partition, SameShare, Share, ShareOfCount
from factlint.values.dataclass import replace
from factlint.values.hedges import Hedge
from factlint.values.regex import regex

_FEWEST_IMPLIED = 3
"""How many counts with shares are needed to infer their whole."""
_FEWEST_SHARES, _FEWEST_WITH_REST = 3, 2
_MOST_DIVIDED = Fraction(130)
"""Shares with a larger sum are of several wholes, or overlap; a slip in one of them rarely adds so much."""
_SPOKEN = Fraction(4)
"""The tolerance of a share in words, in percentage points: "half" is 48 to 52."""
_BOUNDS = frozenset({Hedge.OVER, Hedge.AT_LEAST, Hedge.UNDER, Hedge.AT_MOST})
_OTHER_SHARE = regex(words_of.OTHER_SHARE)
_POOLED = regex(words_of.POOLED)
_HYPHEN = "-"
_CUES = regex(words_of.PARTITION_CUES)
_WAY = regex(words_of.WAY)
_SHARED_OUT, _MOST_SHARED_OUT = regex(words_of.SHARED_OUT), Fraction(3, 2)
"""Three shares with a larger sum are not meant to be of one whole."""
_ASIDE, _PERCENTAGE = regex(r"\([^()]*[a-z]{3}[^()]*\)"), regex(r"‹p(\d+)›")
_COUNT = regex(r"‹n")
_REST_BEHIND, _COMPOSED = regex(words_of.REST_BEHIND), regex(words_of.COMPOSED)
_GUARDS = regex(words_of.PARTITION_GUARDS)
_LIMITS, _RANGE = regex(words_of.LIMITS), regex(words_of.RANGE)
_ANOTHER_WHOLE = regex(words_of.ANOTHER_WHOLE)


def read_shares(skeleton: Skeleton) -> Iterator[Share | SameShare | ShareOfCount | ImpliedWholes | Partition]:
    """All statements about shares in a sentence."""
    if _OTHER_SHARE.search(skeleton.text):
        return
    bound: set[Figure] = set()
    for share in (*_parts_of_wholes(skeleton), *_parts_of_first_whole(skeleton)):
        if share.share not in bound:
            bound.add(share.share)
            yield share
    yield from _same_shares(skeleton)
    yield from _shares_of_counts(skeleton, bound)
    yield from (ImpliedWholes(pairs) for pairs in _series_of_pairs(skeleton) if len(pairs) >= _FEWEST_IMPLIED)
    yield from _partitions(skeleton)
    yield from _opposites(skeleton)
    yield from _shared_out(skeleton)


def read_shares_of_people(skeleton: Skeleton) -> Iterator[Partition]:
    """Shares of people with a sum above 100%."""
    for found in shapes(words_of.PEOPLE_IN_PERCENT).finditer(skeleton.text):
        yield Partition((skeleton.figure(found, "share"),), is_complete=False)


def _parts_of_wholes(skeleton: Skeleton) -> Iterator[Share]:
    if _POOLED.search(skeleton.text):
        return
    for found in shapes(words_of.SHARES).finditer(skeleton.text):
        part, whole, share = _in_slots(skeleton, found)
        is_attribute = _HYPHEN in part.said  # "the seven-day yield of the 400 funds was 8%"
        if not is_attribute and not is_label(skeleton.text, found.start("part") - len("‹n")):
            yield from _share(part, whole, share)
    for found in shapes(words_of.OF_TARGET).finditer(skeleton.text):
        part, whole, share = _in_slots(skeleton, found)
        if part.value.unit == whole.value.unit and whole.value.written:
            yield Share(part, whole, share)


def _in_slots(skeleton: Skeleton, found: re.Match[str]) -> tuple[Figure, Figure, Figure]:
    return skeleton.figure(found, "part"), skeleton.figure(found, "whole"), skeleton.figure(found, "share")


def _parts_of_first_whole(skeleton: Skeleton) -> Iterator[Share]:
    """A sentence such as "Of the 50 members, 20 (40%) … and 30 (60%) …": each part is one of the whole at the head."""
    head = shapes(
        (words_of.OF_WHOLE, words_of.WHOLE_OF_WHOM, words_of.WHOLE_SAMPLED, words_of.WHOLE_ASKED)
    ).search(skeleton.text)
    if head is None:
        return
    whole = skeleton.figure(head, "whole")
    other = _ANOTHER_WHOLE.search(skeleton.text, head.end())
    end = other.start() if other else len(skeleton.text)
    forms = (
        words_of.PART_BESIDE_SHARE,
        words_of.SHARE_BESIDE_PART,
        words_of.PART_OF_WHOLE,
        words_of.SHARE_OF_WHOLE,
        words_of.PERCENT_OF_WHOLE,
    )
    pairs = [found for form in forms for found in pattern(form).finditer(skeleton.text, head.end(), end)]
    if len(pairs) > 1 and "(" in head.group():
        return  # shares of women and of men may be of those who answered
    for found in pairs:
        yield from _share(skeleton.figure(found, "part"), whole, skeleton.figure(found, "share"))


def _share(part: Figure, whole: Figure, share: Figure) -> Iterator[Share]:
    """The share, unless the two are of different kinds or the whole is the smaller one."""
    units = {part.value.unit, whole.value.unit} - {None}
    if len(units) <= 1 and 0 <= part.value.written <= whole.value.written != 0:
        yield Share(part, whole, share)


def _same_shares(skeleton: Skeleton) -> Iterator[SameShare]:
    for found in shapes(words_of.SAME_SHARES).finditer(skeleton.text):
        first, second = skeleton.figure(found, "first"), skeleton.figure(found, "second")
        if not _is_split(first, second) and not _is_split(second, first):
            yield SameShare(first, second)


def _is_split(whole: Figure, parts: Figure) -> bool:
    """Whether "30/20" states the two parts of "50%"."""
    numbers = parts.said.split("/")
    return (
        len(numbers) == 2 and all(map(str.isdigit, numbers)) and sum(map(int, numbers)) == whole.value.written
    )


def _shares_of_counts(skeleton: Skeleton, bound: set[Figure]) -> Iterator[ShareOfCount]:
    for found in shapes(words_of.SHARE_OF_COUNT).finditer(skeleton.text):
        share, whole = skeleton.figure(found, "share"), skeleton.figure(found, "whole")
        if found["noun"] in words_of.COUNTED and share not in bound and whole.value.unit is None:
            yield ShareOfCount(share, whole)


def _series_of_pairs(skeleton: Skeleton) -> Iterator[tuple[tuple[Figure, Figure], ...]]:
    """Counts with their shares, split where a number without a share may introduce another whole."""
    series: list[tuple[Figure, Figure]] = []
    end = 0
    for found in pattern(words_of.PART_OF_WHOLE).finditer(skeleton.text):
        if series and _COUNT.search(skeleton.text, end, found.start()):
            yield tuple(series)
            series = []
        series.append((skeleton.figure(found, "part"), skeleton.figure(found, "share")))
        end = found.end()
    yield tuple(series)


def _partitions(skeleton: Skeleton) -> Iterator[Partition]:
    """The shares of a sentence that divides one whole."""
    rest = pattern(words_of.COMPLETE_CUES).search(skeleton.text)
    is_in_words = rest is not None or _REST_BEHIND.search(skeleton.text) is not None
    nested, limits = _nested(skeleton), _limits(skeleton)
    shares = tuple(
        _as_percent(figure)
        for figure in skeleton.figures
        if figure not in nested | limits
        and (figure.value.unit == "percent" or (is_in_words and figure.value.unit == "fraction"))
    )
    is_all = is_in_words or _COMPOSED.search(skeleton.text) is not None
    fewest = _FEWEST_WITH_REST if is_all else _FEWEST_SHARES
    if len(shares) < fewest or any(share.value.written > 100 for share in shares):
        return
    if not (rest or _CUES.search(skeleton.text)) or _GUARDS.search(skeleton.text):
        return
    if _RANGE.search(skeleton.text) or all(share.value.hedge in _BOUNDS for share in shares):
        return  # the ends of ranges, of which the lower ones may make the whole; what each must reach
    if sum(share.value.written for share in shares) > _MOST_DIVIDED or _are_parts_of_one(shares):
        return
    is_last = rest is not None and skeleton.figure(rest, "share").prose == shares[-1].prose
    yield Partition(shares, is_complete=is_last and not nested and _reaches(shares))


def _shared_out(skeleton: Skeleton) -> Iterator[Partition]:
    """Three shares in words that exceed their whole: "half came by car, a third by bus and a half on foot"."""
    shares = tuple(figure for figure in skeleton.figures if figure.value.unit == "fraction")
    if len(shares) != _FEWEST_SHARES or not _SHARED_OUT.search(skeleton.text) or _GUARDS.search(skeleton.text):
        return
    ways = {found["way"] for found in _WAY.finditer(skeleton.text)} - {"of"}
    are_apart = len(ways) == 1 or any(ways <= one for one in words_of.WAYS)
    are_plain = are_apart and all(map(is_closed, shares))
    if are_plain and sum(share.value.written for share in shares) < _MOST_SHARED_OUT:
        yield Partition(tuple(map(_as_percent, shares)), is_complete=False)


def _are_parts_of_one(shares: Sequence[Figure]) -> bool:
    """Whether all others add up to the largest: "exports took 62%: the Dutch 24%, the Germans 21%, others 17%"."""
    numbers = [share.value.written for share in shares]
    return len(shares) > _FEWEST_SHARES and 2 * max(numbers) == sum(numbers)


def _nested(skeleton: Skeleton) -> frozenset[Figure]:
    """Percentages in brackets after their group, which may be parts of a part: "Protestants 24% (Baptists 2%)"."""
    asides = _ASIDE.findall(skeleton.text)
    inner = {skeleton.figures[int(at)] for aside in asides for at in _PERCENTAGE.findall(aside)}
    is_mixed = any(figure.value.unit == "percent" and figure not in inner for figure in skeleton.figures)
    return frozenset(inner if is_mixed else ())


def _limits(skeleton: Skeleton) -> frozenset[Figure]:
    """Percentages that are thresholds: "only parties above a 5% threshold have seats"."""
    found = (one[1] or one[2] for one in _LIMITS.finditer(skeleton.text))
    return frozenset(skeleton.figures[int(at)] for at in found)


def _as_percent(figure: Figure) -> Figure:
    """A share in words as a percentage with a tolerance of a few points: "half", "a third"."""
    if figure.value.unit == "percent":
        return figure
    value = replace(figure.value, written=figure.value.written * 100, unit="percent", last_digit=_SPOKEN)
    return replace(figure, value=value)


def _opposites(skeleton: Skeleton) -> Iterator[Partition]:
    """Two shares of groups that exclude each other: "55% women and 48% men"."""
    for found in shapes((OPPOSITE_SHARES, words_of.OPPOSITE_OF_REST)).finditer(skeleton.text):
        first, second = skeleton.figure(found, "first"), skeleton.figure(found, "second")
        if exclude_each_other((found["one"], found["other"])):
            yield Partition((first, second), is_complete=False)
    for found in shapes((words_of.DIVISION, words_of.BLEND, *words_of.OPPOSED)).finditer(skeleton.text):
        yield Partition((skeleton.figure(found, "first"), skeleton.figure(found, "second")), is_complete=False)


def _reaches(shares: tuple[Figure, ...]) -> bool:
    """Whether so much of the whole is covered that a gap can only be a mistake."""
    return sum(share.value.written for share in shares) >= Fraction(75)
