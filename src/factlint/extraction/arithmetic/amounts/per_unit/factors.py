"""A number that two others of its passage make by multiplication, whatever they count: "52 hens … each lays 5 eggs".

What each number counts, and for one of what there is as much, is given by its unit and the nouns beside it. A number
marked as one that follows is compared with the only two others that can make it; where any two numbers of the passage
make it, whatever they count, it is taken to be theirs.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from fractions import Fraction
from itertools import combinations, permutations

from factlint.extraction.arithmetic.amounts.passages import Amount, Passage
from factlint.extraction.arithmetic.amounts.per_unit.counted import Counted, counted_in
from factlint.extraction.arithmetic.amounts.per_unit.rates import in_one
from factlint.extraction.arithmetic.amounts.ways import product, quotient
from factlint.extraction.arithmetic.near import is_near
from factlint.extraction.languages.en.arithmetic.amounts.per_unit import factors as words_of
from factlint.extraction.languages.en.arithmetic.amounts.per_unit.counted import GOES_ON, HOLDING
from factlint.extraction.languages.en.arithmetic.amounts.per_unit.rates import NOT_ALL
from factlint.extraction.languages.en.quantities.around_numbers import STOPS_NOUN
from factlint.extraction.quantities.nouns import stem_of
from factlint.model.arithmetic import Calculation, Figure
from factlint.values.dataclass import dataclass, replace
from factlint.values.hedges import Hedge
from factlint.values.quantity import rounded, scaled
from factlint.values.regex import regex

_CONCLUDES, _APPOSED, _JOINED = map(regex, (words_of.CONCLUDES, words_of.APPOSED, words_of.JOINED))
_OF_COUNT, _FOR_SPAN = regex(words_of.OF_COUNT), regex(words_of.FOR_SPAN)
_GOES_ON, _HOLDING = regex(GOES_ON), regex(HOLDING)
_WITH_MORE = regex(words_of.WITH_MORE)
_AND, _NOT_ALL = regex(words_of.ALSO), regex(NOT_ALL)
_ELSEWHEN, _TAKEN_UP, _GUARDS = map(regex, (words_of.ELSEWHEN, words_of.TAKEN_UP, words_of.NOT_EVEN))
_WORDS = regex(r"[a-z][a-z'-]*")
_REACH, _MOST_SENTENCES, _MOST_CHOICES = 60, 3, 3
"""Characters behind a number that may show that more is said of it; sentences; different products of a passage."""
_FARTHEST, _CLOSE = Fraction(8, 5), Fraction(2, 100)
"""The largest ratio between a stated and a computed result, and the relative error up to which one counts as right."""
_PERSON = "person"
_HUNDREDTH = Fraction(1, 100)


@dataclass(frozen=True, slots=True)
class _Factors:
    """A rate, how many there are of what it is for, and all that these have; `times` converts between their units."""

    each: Counted
    count: Counted
    total: Counted
    times: Fraction

    @property
    def made(self) -> Fraction:
        return self.each.amount.number * self.count.amount.number * self.times


def read_factors(passage: Passage) -> Iterator[Calculation]:
    """The computed number of a sentence, against the nearest two that can have made it."""
    found = _nearest(counted_in(passage))
    if not found or len({one.made for one in found}) > _MOST_CHOICES or _is_guarded(passage, found[-1]):
        return
    factors = found[-1]
    said = _said(passage, factors)
    if said is None or not is_near(factors.made, factors.total.amount.number, _FARTHEST):
        return
    if len({one.made for one in found}) > 1 and not _is_computed(passage, said.amount):
        return
    if not _is_made(passage, said.amount, found):
        yield _calculation(factors, said)


def _nearest(counted: Sequence[Counted]) -> Sequence[_Factors]:
    """All that may belong together in as few sentences as possible, the nearest last."""
    for reach in range(_MOST_SENTENCES):
        near = [one for one in counted if one.amount.sentence <= reach]
        found = [
            factors
            for each in near
            for count, total in permutations([one for one in near if one is not each], 2)
            if (factors := _factors(each, count, total)) is not None
        ]
        if found:
            return [one for one in found if one.times == 1] or found
    return ()


def _factors(each: Counted, count: Counted, total: Counted) -> _Factors | None:
    """The three in these roles, if what they count allows it."""
    if each.per is None or count.per is not None or count.amount.number <= 1:
        return None
    spans, wholes = _number_for(each, count), _number_of(each, total)
    if spans is None or wholes is None or (total.per and total.per == each.per):
        return None
    return _Factors(each, count, total, spans * wholes)


def _number_for(each: Counted, count: Counted) -> Fraction | None:
    """How many of a rate's denominator are in one of what is counted; None if these are different things."""
    per, is_count = each.per or frozenset(), count.amount.figure.value.unit is None
    if not count.of:
        return None
    if per & count.of:
        return Fraction(1)
    if is_count and (per <= words_of.ANYTHING or (per & words_of.ANYBODY and _PERSON in count.of)):
        return Fraction(1)
    return _between(count.amount, count.of, per)


def _number_of(each: Counted, total: Counted) -> Fraction | None:
    """How many of a total's unit are in one of the rate's numerator; None if these are different things."""
    if each.of & total.of and each.amount.is_measured == total.amount.is_measured:
        return Fraction(1)
    parts = (words_of.WHOLE_OF_PARTS.get(one) for one in each.of)
    if any(whole and not whole.isdisjoint(total.of) for whole in parts):
        return _HUNDREDTH
    return _between(each.amount, each.of, total.of)


def _between(beside: Amount, large: frozenset[str], small: frozenset[str]) -> Fraction | None:
    found = (in_one(beside, one, other) for one in large for other in small)
    return next((one for one in found if one is not None), None)


def _said(passage: Passage, factors: _Factors) -> Counted | None:
    """The number of the last sentence that is marked as made of the two others."""
    three = sorted((factors.each, factors.count, factors.total), key=lambda one: one.amount.figure.prose)
    last = three[-1]
    if last.amount.sentence or not last.ends or _goes_on(passage, last.amount):
        return None
    if three[0].amount.sentence and last is not factors.each and _are_measured(factors):
        return None  # a distance at a speed, and then the time of something else
    are_apart = all(one.amount.sentence for one in three[:-1])
    if three[0].amount.sentence and _ELSEWHEN.match(passage.skeleton.text) is not None:
        return None
    if three[-2] is factors.each and _OF_COUNT.search(last.amount.before):
        return factors.each if _APPOSED.search(factors.each.amount.before) else None
    if three[-2] is factors.count and last is factors.each and _HOLDING.match(last.amount.before):
        return factors.total if _APPOSED.search(factors.count.amount.before) else None
    if last is factors.count and three[-2] is factors.total and _FOR_SPAN.match(last.amount.before):
        return factors.total if _APPOSED.search(factors.total.amount.before) else None
    if not are_apart and _JOINED.search(last.amount.before):
        return None
    if last is factors.total and _NOT_ALL.match(last.amount.behind):
        return None
    text = _text_up_to(passage, three)
    if _WITH_MORE.search(text):
        return None
    is_marked = _CONCLUDES.search(text) or _APPOSED.search(last.amount.before)
    is_apart = _is_of_others(passage, last.amount) if are_apart else _AND.search(text) is not None
    is_theirs = _are_alone(passage, three) and not is_apart
    return last if is_marked or is_theirs else None


def _are_measured(factors: _Factors) -> bool:
    return bool(factors.count.amount.dimension and factors.total.amount.dimension)


def _is_of_others(passage: Passage, last: Amount) -> bool:
    """Whether a sentence does not name before its number what the sentences before it are about."""
    if _TAKEN_UP.match(passage.skeleton.text):
        return False
    stated = {stem_of(word) for one in passage.before for word in _WORDS.findall(one.text)} - STOPS_NOUN
    return stated.isdisjoint(map(stem_of, _WORDS.findall(last.before)))


def _goes_on(passage: Passage, last: Amount) -> bool:
    """Whether more is said of a number, in words that its sentence may be read without."""
    end = last.figure.prose.end
    return _GOES_ON.match(passage.document.prose[end : end + _REACH].lower()) is not None


def _text_up_to(passage: Passage, three: Sequence[Counted]) -> str:
    """The words of the last sentence before the last of three numbers, from the first of them on that stands there."""
    beside = [one.amount for one in three if not one.amount.sentence]
    start = next(at for at, one in enumerate(passage.beside) if one is beside[0])
    end = next(at for at, one in enumerate(passage.beside) if one is beside[-1])
    gaps = [one.before for one in passage.beside[start + (len(beside) > 1) : end + 1]]
    return "#".join(gaps)


def _are_alone(passage: Passage, three: Sequence[Counted]) -> bool:
    """Whether there are no other numbers beside three, or a rate is stated by itself and then the others."""
    near = [one for one in passage.amounts if one.sentence <= three[0].amount.sentence]
    return len(near) == len(three) and passage.is_read_whole


def _is_guarded(passage: Passage, factors: _Factors) -> bool:
    """Whether a word in the last sentence, or in the clause of a number before it, says that not each has as much."""
    three = (factors.each, factors.count, factors.total)
    texts = (passage.skeleton.text, *(one.amount.clause for one in three))
    return any(map(_GUARDS.search, texts))


def _is_computed(passage: Passage, said: Amount) -> bool:
    """Whether a word before a number says that it was computed, so that it is not of any others."""
    ahead = passage.beside[: next(at for at, one in enumerate(passage.beside) if one is said) + 1]
    return any(_CONCLUDES.search(one.before) for one in ahead)


def _is_made(passage: Passage, said: Amount, found: Sequence[_Factors]) -> bool:
    """Whether two other numbers of the passage make a number, whatever they count, or with some that count the same."""
    others = [one for one in passage.amounts if one is not said and one.number and not one.is_share]
    kin = [one for one in others if one.is_kin(said)]
    slack = max(said.number * _CLOSE, said.figure.value.last_digit / 2)
    three = {id(one.amount) for factors in found for one in (factors.each, factors.count, factors.total)}
    ways = {
        way + more
        for first, second in combinations(others, 2)
        for way in (first.number * second.number, first.number / second.number, second.number / first.number)
        for more in (0, *(_more(kin, first, second) if three >= {id(first), id(second)} else ()))
    }
    return any(
        abs(way - said.number) <= slack for way in (*ways, *_of_several(said, found))
    ) or passage.is_made(said)


def _more(kin: Sequence[Amount], first: Amount, second: Amount) -> Iterator[Fraction]:
    """What may be added to a product or subtracted from it."""
    return (sign * one.number for one in kin if one not in (first, second) for sign in (1, -1))


def _of_several(said: Amount, found: Sequence[_Factors]) -> Iterator[Fraction]:
    """What all that may have been counted, or have been made, come to together or apart."""
    for factors in found:
        each = factors.each.amount.number * factors.times
        counts = {one.count.amount.number for one in found if one.each is factors.each}
        totals = {one.total.amount.number for one in found if one.each is factors.each}
        for count in _combined(counts):
            for total in _combined(totals):
                if said is factors.total.amount:
                    yield each * count
                elif said is factors.count.amount:
                    yield total / each
                else:
                    yield total / count / factors.times


def _combined(numbers: AbstractSet[Fraction]) -> AbstractSet[Fraction]:
    pairs = combinations(numbers, 2)
    apart = {abs(first - second) for first, second in pairs} | {sum(numbers, start=Fraction(0))}
    return {one for one in numbers | apart if one}


def _calculation(factors: _Factors, said: Counted) -> Calculation:
    """The result, from the two others in its unit."""
    each, count, total = (one.amount.figure for one in (factors.each, factors.count, factors.total))
    unit = said.amount.figure.value.unit
    if said is factors.total:
        return product(said.amount.figure, _in(count, None, Fraction(1)), _in(each, unit, factors.times))
    if said is factors.count:
        return quotient(said.amount.figure, _in(total, unit, Fraction(1)), _in(each, None, factors.times))
    return quotient(said.amount.figure, _in(total, unit, 1 / factors.times), _in(count, None, Fraction(1)))


def _in(figure: Figure, unit: str | None, times: Fraction) -> Figure:
    """A number multiplied, in the unit of the result; "about 5,200" was multiplied as it is written."""
    value = figure.value
    is_precise = len(str(value.written.numerator).rstrip("0")) > 1
    if value.hedge is Hedge.ABOUT and is_precise:
        value = rounded(value.written, value.last_digit, unit=value.unit, units=value.units)
    return replace(figure, value=scaled(value, times, unit))
