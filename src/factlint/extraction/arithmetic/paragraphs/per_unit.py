"""What a total comes to for each of what is counted, or for so many of them.

"The hotel reopens with 120 rooms after work that cost £24 million. That is a cost of £200,000 per room." The total and
the number of things are stated in the sentence itself or in the one before it. What they are is given by their units
and nouns; where these leave a choice, one pair alone must come near the rate that is said, and none may give it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction
from itertools import product

from factlint.extraction.arithmetic.near import FARTHEST, is_near
from factlint.extraction.arithmetic.paragraphs.stated import hours_in
from factlint.extraction.arithmetic.sentences_around import SkeletonsBefore
from factlint.extraction.arithmetic.skeleton import NO_AMOUNTS, YEARS, Skeleton, SkeletonOf
from factlint.extraction.languages.en.arithmetic.amounts.per_unit.factors import ELSEWHEN
from factlint.extraction.languages.en.arithmetic.paragraphs import per_unit as words_of
from factlint.extraction.languages.en.arithmetic.people import PEOPLE
from factlint.extraction.languages.en.arithmetic.wholes.sums import NO_AVERAGE
from factlint.extraction.quantities.nouns import singular_of
from factlint.extraction.shapes import shapes
from factlint.model.arithmetic import Average, Calculation, Figure, Operation
from factlint.model.document import ProseSpan
from factlint.values.dataclass import dataclass
from factlint.values.regex import regex

_COUNTED = regex(r"‹\w(\d+)›((?:[ -][a-z]+){0,3})")
_GUARDS, _OF_SOME = regex(words_of.NOT_FOR_EACH), regex(NO_AVERAGE)
_SET, _COMPUTED = regex(words_of.SET), regex(words_of.COMPUTED)
_ELSEWHEN = regex(ELSEWHEN)
_OVER_THEM = regex(words_of.OVER_THEM)
_POPULATION, _IN_ROW = regex(words_of.POPULATION), regex(words_of.IN_ROW)
_BASIS_BEFORE, _RATE_BEHIND = regex(words_of.BASIS_BEFORE), regex(words_of.RATE_BEHIND)
_ALONE = 3
"""Figures of a sentence with nothing but a total, a count and the amount per item."""
_REACH = 30
"""Characters before a rate that may show that it is another rate."""
_FARTHEST = Fraction(3)
"""The largest ratio between a rate and the quotient of numbers that its nouns and units identify."""
_POWERS = (Fraction(10), Fraction(1, 10), Fraction(100), Fraction(1, 100))
_EXACT = Fraction(3, 100)
"""The relative error up to which a quotient counts as the one meant."""


@dataclass(frozen=True, slots=True)
class _Counted:
    """A number with the words after it."""

    figure: Figure
    nouns: tuple[str, ...]
    is_population: bool

    def is_of(self, noun: str) -> bool:
        """Whether it counts, or is measured in, what a noun in the singular names."""
        if self.figure.value.unit is not None:
            return self.figure.value.unit == noun
        if noun in words_of.ANYTHING:
            return bool(self.nouns)
        is_anybody = noun in words_of.ANYBODY and (self.is_population or not PEOPLE.isdisjoint(self.nouns[:2]))
        return is_anybody or any(noun in (word, singular_of(word)) for word in self.nouns)


@dataclass(frozen=True, slots=True)
class _Rate:
    """A stated rate: what each has, or a given number of them has."""

    each: Figure
    per: str | None
    """The counted noun in the singular; None if it is not stated."""
    what: str | None
    """What each has; None where that is given by its unit, or not at all."""
    unit: str | None
    among: Figure | None
    """The base of a rate per several: "5 per 1,000 residents"."""

    @property
    def is_distinct(self) -> bool:
        """Whether it names both the counted noun and what each has."""
        return self.per is not None and (self.unit is not None or self.what is not None)

    def may_total(self, one: _Counted) -> bool:
        """Whether a number may be the total that is divided."""
        if self.unit is not None:
            return one.figure.value.unit == self.unit
        is_people = self.what in PEOPLE and not PEOPLE.isdisjoint(one.nouns[:2])
        return one.figure.value.unit is None and (self.what is None or self.what in one.nouns or is_people)

    def is_given(self, total: _Counted, count: Figure) -> bool:
        """Whether a total that stands farther off is the one meant."""
        said = self.each.value.written
        return self.may_total(total) and abs(self.of(total.figure, count) - said) <= _EXACT * said

    def of(self, total: Figure, count: Figure) -> Fraction:
        among = self.among.value.written if self.among else 1
        return total.value.written * among / count.value.written


def read_per_unit(
    sentences: Sequence[ProseSpan],
    before: SkeletonsBefore,
    skeleton_of: SkeletonOf,
) -> Iterator[Average | Calculation]:
    """The averages of some sentences; `before` gives the earlier sentences of its paragraph, the nearest first."""
    for sentence in sentences:
        skeleton = skeleton_of(sentence)
        family = (*words_of.FOR_SO_MANY, *words_of.FOR_EACH)
        for found in shapes(family).finditer(skeleton.text):
            if (average := _average(skeleton, before(sentence), found)) is not None:
                yield average
                break


def _average(
    skeleton: Skeleton, before: Sequence[Skeleton], found: re.Match[str]
) -> Average | Calculation | None:
    if _is_set(skeleton.text, found) or _OF_SOME.search(skeleton.text):
        return None
    rate = _rate_of(skeleton, found)
    beside, *earlier = (tuple(_counted(one, rate)) for one in (skeleton, *before))
    last = earlier[0] if earlier else ()
    if rate.per is None and "in_unit" in found.groupdict():
        return None
    if rate.per is None and (len(beside) + 1 != _ALONE or ";" in skeleton.text):
        return None
    last = () if _ELSEWHEN.match(skeleton.text) else last
    pair = _only_pair(rate, _pairs(rate, beside)) or _only_pair(rate, _pairs(rate, beside, last))
    if pair is None:
        return None
    total, count = pair
    if any(rate.is_given(one, count) for sentence in earlier[1:] for one in sentence):
        return None
    if rate.among is not None:
        if rate.each.value.written == 1:  # "one for every 400" rounds the 400
            return Calculation(rate.among, Operation.RATE, (count, total, rate.each))
        return Calculation(rate.each, Operation.RATE, (total, count, rate.among))
    return Average(total, count, rate.each) if total.value.written > rate.each.value.written else None


def _is_set(text: str, found: re.Match[str]) -> bool:
    """Whether a rate is a fixed price or norm, or is about something else than the numbers next to it."""
    start = max(0, found.start("each") - _REACH)
    if _GUARDS.search(text, start, found.end()):
        return True
    return _SET.search(text, start, found.end()) is not None and not _COMPUTED.search(text, start, found.end())


def _rate_of(skeleton: Skeleton, found: re.Match[str]) -> _Rate:
    """A rate with its noun; "500 trees per hectare" and "15 mm a day" are a single figure."""
    each, slots = skeleton.figure(found, "each"), found.groupdict()
    among = skeleton.figure(found, "among") if slots.get("among") else None
    per, what = slots.get("per"), slots.get("what")
    unit, is_rate, below = f" {each.value.unit or ''}".partition(" per ")
    if is_rate:
        per, words = below, each.said.lower().split()
        what = words[1] if not unit.strip() and len(words) > 1 else None
    if per is not None and among is not None:
        per = singular_of(per) or per
    return _Rate(each, per, what, unit.strip() or None, among)


def _counted(skeleton: Skeleton, rate: _Rate) -> Iterator[_Counted]:
    """The amounts of a sentence that are stated before a rate, and are no parts of another rate."""
    end, hours = rate.each.prose.start, hours_in(skeleton)
    for found in _COUNTED.finditer(skeleton.text):
        figure = skeleton.figures[int(found[1])]
        if _BASIS_BEFORE.search(skeleton.text, 0, found.start()) or _RATE_BEHIND.match(
            skeleton.text, found.end(1) + 1
        ):
            continue
        if _IN_ROW.search(skeleton.text, 0, found.start()):
            continue
        is_ahead = figure.prose.start < end or _OVER_THEM.search(skeleton.text, 0, found.start()) is not None
        if is_ahead and figure is not rate.each and _is_amount(figure) and figure not in hours:
            is_population = _POPULATION.search(skeleton.text, 0, found.start()) is not None
            yield _Counted(figure, tuple(found[2].replace("-", " ").split()), is_population)


def _is_amount(figure: Figure) -> bool:
    value = figure.value
    is_year = figure.said.isdigit() and value.unit is None and value.written in YEARS
    return value.unit not in NO_AMOUNTS and value.written > 0 and not is_year


def _pairs(
    rate: _Rate, beside: Sequence[_Counted], last: Sequence[_Counted] = ()
) -> Iterator[tuple[Figure, Figure]]:
    """A total with a count; none if the counted noun has several numbers.

    If a rate does not say what each has, the total stands in its own sentence and is the only other number there.
    """
    counts = [one for one in (*beside, *last) if _may_count(rate, one)]
    if rate.per is not None and len(counts) != 1:
        return
    is_open = rate.unit is None and rate.what is None
    totals = [one for one in (beside if is_open else (*beside, *last)) if rate.may_total(one)]
    others = [one for one in totals if rate.per is None or one not in counts]
    if is_open and len(others) != (_ALONE - 1 if rate.per is None else 1):
        return
    yield from ((total.figure, count.figure) for total, count in product(totals, counts) if total is not count)


def _may_count(rate: _Rate, one: _Counted) -> bool:
    if rate.per is not None:
        return (
            one.is_of(rate.per) and rate.what not in one.nouns
        )  # "doctors per 1,000 people" counts no doctors
    if rate.among is not None:
        return one.figure.value.unit is None
    return one.figure.value.unit is None and bool(one.nouns)


def _is_point_astray(said: Fraction, made: Fraction) -> bool:
    """Whether a rate has the right digits with one zero too many or too few."""
    return any(abs(said / times - made) <= _EXACT * made for times in _POWERS)


def _only_pair(rate: _Rate, pairs: Iterable[tuple[Figure, Figure]]) -> tuple[Figure, Figure] | None:
    """The only pair that comes near a rate, unless another pair matches it."""
    said = rate.each.value.written
    most = _FARTHEST if rate.is_distinct or rate.among is not None else FARTHEST
    pairs = list(pairs)
    near = [pair for pair in pairs if is_near(said, rate.of(*pair), most)]
    ahead = [(total, count) for total, count in pairs if total.value.written < count.value.written]
    if not near and len(ahead) == 1 and rate.among is not None:
        near = [pair for pair in ahead if _is_point_astray(said, rate.of(*pair))]
    is_meant = any(abs(rate.of(*pair) - said) <= _EXACT * said for pair in near)
    return near[0] if len(near) == 1 or is_meant else None
