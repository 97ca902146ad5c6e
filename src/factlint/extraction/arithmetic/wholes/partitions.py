"""A whole followed by parts of it: "91 cases, of which 63 were in Aru, 25 in Bel and 3 in Cor".

A whole is followed by words that introduce its parts, and by the parts, each a number with what distinguishes it from
the others. How far they may miss their whole depends on the evidence that they are exhaustive and disjoint; parts
farther off are a selection, or of something else.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import accumulate

from factlint.extraction.arithmetic.joined_figures import are_of_kind, in_unit_of
from factlint.extraction.arithmetic.near import may_be_rounded, sum_of_figures
from factlint.extraction.arithmetic.skeleton import Skeleton
from factlint.extraction.arithmetic.wholes.complements import exclude_each_other, may_be_other_things
from factlint.extraction.arithmetic.wholes.parts import (
    SEVERAL,
    Apart,
    Part,
    distinguished,
    is_all_the_rest,
    preposition_of,
    read_parts,
    words_apart,
)
from factlint.extraction.languages.en.arithmetic.people import PEOPLE
from factlint.extraction.languages.en.arithmetic.wholes import partitions as words_of
from factlint.extraction.languages.en.arithmetic.wholes.sums import NOT_DISTINGUISHED
from factlint.extraction.languages.en.quantities.numerals import MONEY
from factlint.extraction.shapes import shapes
from factlint.model.arithmetic import Figure, Sum
from factlint.values.dataclass import dataclass, replace
from factlint.values.regex import regex

_BRACKETS, _LABEL = regex(words_of.BRACKETS), regex(words_of.LABEL)
_NOT_DISTINGUISHED, _OF_EACH = regex(NOT_DISTINGUISHED), regex(words_of.OF_EACH)
_BY_SEX_AND_AGE = regex(words_of.BY_SEX_AND_AGE)
_ORDINAL = regex(words_of.ORDINAL)
_SUBDIVIDED = regex(words_of.SUBDIVIDED)
_ON_ITS_OWN, _NEXT_CLAUSE = regex(words_of.ON_ITS_OWN), regex(words_of.NEXT_CLAUSE)
_WORD, _COLON, _IS = regex(r"[a-z]+"), regex(r":"), regex(words_of.IS)
_ANOTHER, _ON_DAY = regex(words_of.ANOTHER), regex(words_of.ON_DAY)
_MANY_PARTS = 5
_TOKEN = regex(r"‹[nt](\d+)›")
_SCALES = frozenset({Fraction(1000), Fraction(1_000_000), Fraction(1, 1000), Fraction(1, 1_000_000)})
_TINY = 4
"""The largest ratio of the remainder to the smallest part, if the text would have mentioned the remainder."""


@dataclass(frozen=True, slots=True)
class Bounds:
    """The least and the largest ratio of the parts' sum to their whole, both inclusive."""

    least: Fraction
    most: Fraction


_ALL = Fraction(1)
_FEW, _ALMOST, _SOMEWHAT, _MANY = Fraction(7, 10), Fraction(85, 100), Fraction(125, 100), Fraction(3, 2)
_HALF_TO_TWICE = Bounds(Fraction(1, 2), Fraction(2))
_NEARLY = Bounds(_FEW, _MANY)
_DISJOINT = frozenset({Apart.NAMED, Apart.PARALLEL, Apart.TIME, Apart.OF_WHOLE})
_ALIKE = frozenset({*_DISJOINT, Apart.CLASS, Apart.DEFINITE})
"""Parts distinguished in these ways hardly overlap."""


def read_partitions(skeleton: Skeleton, prose: str) -> Iterator[Sum]:
    """The wholes of a sentence that it states with their parts."""
    family = shapes(words_of.ALL_WHOLES)
    for pattern in family.possible(skeleton.text):
        for found in family.compiled(pattern).finditer(skeleton.text):
            total = skeleton.figure(found, "total")
            parts = _in_unit_of(total, read_parts(skeleton, prose, found.end()))
            figures = tuple(part.figure for part in parts)
            if not parts or not are_of_kind(total, figures):
                continue
            if pattern in words_of.OF_WHICH and _has_other_scale(total, figures):
                yield Sum(total, figures)
                continue
            bounds = _bounds(pattern, skeleton, found, parts)
            if bounds is not None and fits(total, figures, _with_others(bounds, parts)):
                yield Sum(total, figures)


def _in_unit_of(total: Figure, parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """The parts in the unit of their whole, if none has a unit: "740 euros: 300 for travel, 210 for meals"."""
    if not all(part.figure.value.unit is None and preposition_of(part) is not None for part in parts):
        return parts
    figures = in_unit_of(total, [part.figure for part in parts])
    return tuple(replace(part, figure=figure) for part, figure in zip(parts, figures, strict=True))


def _with_others(bounds: Bounds, parts: Sequence[Part]) -> Bounds:
    """The bounds for kinds besides which there are others: "90 books: 50 hardbacks and 37 paperbacks"."""
    may_be_more = may_be_other_things([part.words for part in parts])
    return Bounds(_ALL, max(bounds.most, _ALL)) if may_be_more else bounds


def bounds_of_whole(
    skeleton: Skeleton, total: Figure, found: re.Match[str], parts: Sequence[Part]
) -> Bounds | None:
    """How far parts may miss a whole that the sentence before states; `found` is what leads up to them."""
    stated = _BRACKETS.sub("", " ".join(map(words_apart, parts)))
    if found.groupdict().get("noun"):
        return None if _OF_EACH.search(stated) else _NEARLY
    apart = distinguished(skeleton, parts, None)
    if apart is Apart.PLACE and found.groupdict().get("origin"):
        return _bounds_by_origin(parts)
    if apart is Apart.PLACE:
        is_one_more = _ANOTHER.search(skeleton.text, found.end()) is not None
        return None if is_one_more else _bounds_of_flow(total, parts)
    if apart is None or _may_overlap(skeleton, found, apart, stated):
        return None
    return _bounds_of(words_of.OF_WHICH[0], total, apart, parts)


def read_labelled(skeleton: Skeleton, prose: str) -> Iterator[Sum]:
    """Wholes with parts whose names precede them: "46 ships (Bahamas 4, Belize 9, Panama 33)"."""
    for found in shapes(words_of.LABELLED).finditer(skeleton.text):
        total = skeleton.figure(found, "total")
        figures = tuple(skeleton.figures[int(one[1])] for one in _TOKEN.finditer(found["parts"]))
        place = skeleton.in_prose(*found.span("parts"))
        parts = tuple(Part(figure, "", "") for figure in figures)
        labels = _LABEL.findall(prose[place.start : place.end])
        is_named = len(labels) >= len(figures) - 1 or ":" in found.group()
        if not is_named or not are_of_kind(total, figures) or _NOT_DISTINGUISHED.search(found["parts"]):
            continue
        is_divided = (total.value.measure is not None and len(parts) >= SEVERAL) or found.groupdict().get(
            "told"
        )
        bounds = Bounds(_FEW if is_divided or not _is_of_some(total, parts) else _ALL, _MANY)
        if fits(total, figures, bounds):
            yield Sum(total, figures)


def read_given(skeleton: Skeleton) -> Iterator[Sum]:
    """Wholes smaller than the contributions to them: "3 million, of which the state paid 2 and the city 1.5"."""
    for found in shapes(words_of.GIVEN).finditer(skeleton.text):
        total = skeleton.figure(found, "total")
        figures = tuple(skeleton.figures[int(one[1])] for one in _TOKEN.finditer(found["parts"]))
        is_of_each = _OF_EACH.search(found.group()) is not None
        if not is_of_each and are_of_kind(total, figures) and fits(total, figures, Bounds(_ALL, _MANY)):
            yield Sum(total, figures)


def _bounds(pattern: str, skeleton: Skeleton, found: re.Match[str], parts: Sequence[Part]) -> Bounds | None:
    """None if nothing distinguishes the parts, or some may be left out."""
    apart = distinguished(skeleton, parts, found.start("whole"))
    if apart is Apart.PLACE and pattern in words_of.OF_WHICH:
        is_one_more = _ANOTHER.search(skeleton.text, found.end()) is not None
        return None if is_one_more else _bounds_of_flow(skeleton.figure(found, "total"), parts)
    if apart is Apart.RESULT or pattern in words_of.PLAYED:
        return _HALF_TO_TWICE if apart is Apart.RESULT else None
    stated = _ORDINAL.sub("", _BRACKETS.sub("", " ".join(map(words_apart, parts))))
    if pattern in words_of.BROKEN_DOWN:
        of_wholes = apart is not Apart.OF_WHOLE and _SUBDIVIDED.match(skeleton.text, found.start("whole"))
        return None if of_wholes or _OF_EACH.search(stated) else _HALF_TO_TWICE
    if pattern in words_of.LISTED and _are_bare_measures(skeleton.figure(found, "total"), parts):
        return _NEARLY
    is_closed = pattern in words_of.LISTED and apart in (Apart.KIND, Apart.CLASS) and _are_things(found, parts)
    if is_closed and skeleton.figure(found, "total").value.written < sum_of_figures(
        one.figure for one in parts
    ):
        return Bounds(_ALL, _SOMEWHAT)
    if apart is None or _OF_EACH.search(found["whole"]) or _may_overlap(skeleton, found, apart, stated):
        return None
    if pattern in words_of.TOTALLED:
        are_all = all(map(_BY_SEX_AND_AGE.search, map(words_apart, parts)))
        return _NEARLY if are_all else Bounds(_ALMOST, _SOMEWHAT)
    total = skeleton.figure(found, "total")
    if pattern in words_of.APPOSED and apart is not Apart.TIME and not _are_apposed(found["whole"], parts):
        return None
    return _bounds_of(pattern, total, apart, parts)


def _are_things(found: re.Match[str], parts: Sequence[Part]) -> bool:
    """Whether a colon introduces kinds of things that cannot overlap, as a doctor and a mother can."""
    stated_of = (found["whole"], *(_IS.sub("", part.words) for part in parts))
    words = [word for one in stated_of for word in _WORD.findall(one)]
    stated = " ".join(words)
    is_closed_list = _COLON.search(found.group()) is not None and not _NOT_DISTINGUISHED.search(stated)
    is_of_sex_or_age = any(_BY_SEX_AND_AGE.search(part.words) for part in parts)
    is_apart = len(set(words)) == len(words) and PEOPLE.isdisjoint(words)
    return is_closed_list and is_apart and not is_of_sex_or_age


def _bounds_of_flow(total: Figure, parts: Sequence[Part]) -> Bounds | None:
    """For parts of an amount of money given by where each came from or went to, of which none is a part of another."""
    is_flow = preposition_of(parts[0]) in words_of.FLOWS and total.value.unit in MONEY
    kinds = {words_apart(part).rpartition(" ")[2] for part in parts}
    are_distinct = len(kinds) == len(parts) >= SEVERAL and "" not in kinds
    return Bounds(_ALL, _SOMEWHAT) if is_flow and are_distinct else None


def _bounds_by_origin(parts: Sequence[Part]) -> Bounds | None:
    """The bounds for things by origin: nothing comes from two places, but somebody may be in two groups."""
    groups = {word for part in parts for word in _WORD.findall(words_apart(part))}
    are_distinct = len(parts) >= SEVERAL and len({*map(words_apart, parts)}) == len(parts)
    return Bounds(_ALL, _SOMEWHAT) if are_distinct and groups.isdisjoint(PEOPLE) else None


def _are_bare_measures(total: Figure, parts: Sequence[Part]) -> bool:
    """Whether a measure is stated with several others and no words: "six hours: two, one and three"."""
    is_measure = total.value.measure is not None or total.value.unit in MONEY
    return (
        is_measure
        and len(parts) >= SEVERAL
        and all(not part.words.strip() or preposition_of(part) for part in parts)
    )


def _may_overlap(skeleton: Skeleton, found: re.Match[str], apart: Apart, stated: str) -> bool:
    """Whether one thing may be in several parts, by the words about them or in the sentence from the whole on."""
    behind = _NEXT_CLAUSE.search(skeleton.text, found.end())
    end = behind.start() if behind else len(skeleton.text)
    is_free = apart is not Apart.NAMED and _ON_ITS_OWN.search(skeleton.text, found.start(), end) is not None
    is_unstated = apart is not Apart.TIME and _NOT_DISTINGUISHED.search(stated) is not None
    may_return = (
        not PEOPLE.isdisjoint((found.groupdict().get("whole") or "").split())
        and len(_ON_DAY.findall(skeleton.text)) > 1
    )
    return is_free or is_unstated or may_return


def _are_apposed(whole: str, parts: Sequence[Part]) -> bool:
    """Whether the text before a comma is no part itself: "60 shops in Aru, 35 in Bel and 20 in Cor"."""
    preposition = preposition_of(parts[0])
    return bool(whole) and preposition is not None and preposition not in whole.split()


def _bounds_of(pattern: str, total: Figure, apart: Apart, parts: Sequence[Part]) -> Bounds | None:
    is_several, is_disjoint = len(parts) >= SEVERAL, apart in _DISJOINT
    if pattern not in words_of.INCLUDED and is_all_the_rest(parts):
        return _NEARLY
    most = _MANY if is_disjoint else _SOMEWHAT
    if pattern in words_of.INCLUDED:
        return Bounds(_ALL, most) if is_disjoint else None
    if pattern in words_of.OF_WHICH and apart is Apart.CLASS and not is_several:
        nouns = [part.words for part in parts]
        return (
            Bounds(_ALL, most) if exclude_each_other(nouns) or all(map(_BY_SEX_AND_AGE.search, nouns)) else None
        )
    if pattern in (*words_of.OF_WHICH, *words_of.APPOSED):
        is_named = is_several and apart is Apart.NAMED
        is_complete = (is_named or len(parts) >= _MANY_PARTS) and not _is_of_some(total, parts)
        return Bounds(_FEW if is_complete else _ALL, most) if apart in _ALIKE else None
    if is_disjoint or is_several:
        return Bounds(_FEW if is_disjoint and is_several else _ALMOST, most)
    is_placed = is_disjoint or apart is Apart.DEFINITE
    return Bounds(_ALMOST, most if is_placed else _ALL) if apart in _ALIKE else None


def _is_of_some(total: Figure, parts: Sequence[Part]) -> bool:
    """Whether the parts may be only the largest ones: none is much smaller than the remainder."""
    numbers = [part.figure.value.written for part in parts]
    return 0 < total.value.written - sum(numbers) < _TINY * min(numbers)


def _has_other_scale(total: Figure, parts: Sequence[Figure]) -> bool:
    """Whether parts match a sum of money except for its "million" or "billion"."""
    made, whole = sum_of_figures(parts), total.value.written
    return total.value.unit in MONEY and len(parts) > 1 and made / whole in _SCALES if whole else False


def fits(total: Figure, parts: Sequence[Figure], bounds: Bounds) -> bool:
    """Whether the parts miss their whole by so little that they must be meant to add up to it."""
    whole, made = total.value.written, sum_of_figures(parts)
    is_larger = max(part.value.written for part in parts) < whole
    is_near = bounds.least * whole <= made <= bounds.most * whole
    if not is_larger or not is_near or may_be_rounded(whole - made, parts):
        return False
    return made <= whole or _outermost([part.value.written for part in parts]) > whole


def _outermost(parts: Sequence[Fraction]) -> Fraction:
    """The sum of the parts without those that detail the part before them: "three old ones, one red and two blue"."""
    made, at = Fraction(0), 0
    while at < len(parts):
        made += parts[at]
        inner = list(accumulate(parts[at + 1 :]))
        at += 2 + inner.index(parts[at], 1) if parts[at] in inner[1:] else 1
    return made
