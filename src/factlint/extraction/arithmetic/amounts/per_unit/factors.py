"""A number that two others of its passage make by multiplication, whatever they count: "52 hens … each lays 5 eggs".

What each number counts, and for one of what there is as much, is given by its unit and the nouns beside it. A number
marked as one that follows is compared with the only two others that can make it; where any two numbers of the passage
make it, whatever they count, it is taken to be theirs.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import combinations, permutations

from factlint.extraction.arithmetic.amounts.passages import Amount, Passage
from factlint.extraction.arithmetic.amounts.per_unit.rates import in_one
from factlint.extraction.arithmetic.amounts.ways import product, quotient
from factlint.extraction.arithmetic.near import is_closed, is_near
from factlint.extraction.arithmetic.paragraphs.stated import counted_as
from factlint.extraction.languages.en.arithmetic.amounts.per_unit import factors as words_of
from factlint.extraction.languages.en.arithmetic.amounts.per_unit.rates import NOT_ALL
from factlint.extraction.languages.en.quantities.around_numbers import STOPS_NOUN
from factlint.extraction.quantities.nouns import stem_of
from factlint.model.arithmetic import Calculation, Figure
from factlint.values.dataclass import dataclass, replace
from factlint.values.quantity import scaled
from factlint.values.regex import regex

_PER_BEHIND, _PER_BEFORE, _EACH_ALONE = map(
    regex, (words_of.PER_BEHIND, words_of.PER_BEFORE, words_of.EACH_ALONE)
)
_ENDS, _CONCLUDES, _APPOSED = map(regex, (words_of.ENDS, words_of.CONCLUDES, words_of.APPOSED))
_GOES_ON, _OF_ONE, _OF_COUNT = map(regex, (words_of.GOES_ON, words_of.OF_ONE, words_of.OF_COUNT))
_JOINED, _EVERY = regex(words_of.JOINED), regex(words_of.EVERY)
_AND, _NOT_ALL = regex(words_of.ALSO), regex(NOT_ALL)
_LABEL, _PENCE = regex(words_of.LABEL), regex(words_of.PENCE)
_EACH_OF_THEM = regex(words_of.EACH_OF_THEM)
_ELSEWHEN, _TAKEN_UP, _GUARDS = map(regex, (words_of.ELSEWHEN, words_of.TAKEN_UP, words_of.NOT_EVEN))
_WORDS, _BREAKS = regex(r"[a-z][a-z'-]*"), regex(r"[,;:()|.]")
_REACH, _MOST_NOUNS, _MOST_SENTENCES = 60, 3, 3
"""Characters behind a number that may show that more is said of it; words that may name what is counted; sentences."""
_FARTHEST, _CLOSE = Fraction(8, 5), Fraction(2, 100)
"""The largest ratio between a stated and a computed result, and the relative error up to which one counts as right."""
_PERSON = "person"
_HUNDREDTH = Fraction(1, 100)


@dataclass(frozen=True, slots=True)
class _Counted:
    """A number with the names of what it counts."""

    amount: Amount
    of: frozenset[str]
    """Its unit, or the words behind it; empty where none follows."""
    per: frozenset[str] | None = None
    """Names of that of which each has as much, empty for any; None for a number that is no rate."""
    ends: bool = True
    """Whether nothing behind it restricts what it states."""


@dataclass(frozen=True, slots=True)
class _Factors:
    """A rate, how many there are of what it is for, and all that these have; `times` converts between their units."""

    each: _Counted
    count: _Counted
    total: _Counted
    times: Fraction

    @property
    def made(self) -> Fraction:
        return self.each.amount.number * self.count.amount.number * self.times


def read_factors(passage: Passage) -> Iterator[Calculation]:
    """The computed number of a sentence, against the only two that can have made it."""
    counted = _counted(passage)
    for reach in range(_MOST_SENTENCES):
        near = [one for one in counted if one.amount.sentence <= reach]
        rates = [one for one in near if one.per is not None]
        found = [
            factors
            for each in rates
            for count, total in permutations([one for one in near if one is not each], 2)
            if (factors := _factors(each, count, total)) is not None
        ]
        if found:
            break
    else:
        return
    if len(found) != 1 or _is_guarded(passage, found[0]):
        return
    said = _said(passage, found[0])
    if said is None or not is_near(found[0].made, found[0].total.amount.number, _FARTHEST):
        return
    if not _is_made(passage, said.amount):
        yield _calculation(found[0], said)


def _counted(passage: Passage) -> Sequence[_Counted]:
    counted: list[_Counted] = []
    for at, one in enumerate(passage.amounts):
        if not is_closed(one.figure) or one.is_share or one.is_points or _EVERY.search(one.before):
            continue
        following = passage.amounts[at + 1] if at + 1 < len(passage.amounts) else None
        if (found := _OF_ONE.match(one.before)) is not None and _is_behind_one(passage, one):
            counted.append(_Counted(one, _things(one), _names(f" {found['one']}"), _stops(one.behind)))
            continue
        counted.append(_named(one, following, [other for other in counted if other.per is None]))
    return counted


def _named(one: Amount, following: Amount | None, before: Sequence[_Counted]) -> _Counted:
    unit, is_rate, per = (one.figure.value.unit or "").partition("per ")
    if is_rate:
        of = frozenset({unit.strip()}) if unit.strip() else _things_of(one.figure.said.lower())
        return _Counted(one, of, frozenset({per}), _ENDS.match(one.behind) is not None)
    of = _things(one)
    if not of and (found := _LABEL.search(one.before)) is not None:
        of = _names(f" {found['label']}")
    if (found := _EACH_ALONE.match(one.behind) or _EACH_OF_THEM.search(one.before)) is not None:
        counts = [other.of for other in before if other.amount.figure.value.unit is None]
        return _Counted(one, of, counts[-1] if counts else frozenset(), _ENDS.match(found["rest"]) is not None)
    if (found := _PER_BEHIND.match(one.behind)) is not None:
        if not of:
            of = next((other.of for other in reversed(before) if not other.amount.is_measured), of)
        if found["one"]:
            return _Counted(one, of, _names(f" {found['one']}"), _ENDS.match(found["rest"]) is not None)
        if following is not None and not found["rest"].strip():
            return _Counted(one, of, _names(following.behind), _stops(following.behind))
    if (found := _PER_BEFORE.search(one.before)) is not None:
        return _Counted(one, of, _names(f" {found['one'] or found['any']}"), _stops(one.behind))
    return _Counted(one, of, ends=_stops(one.behind))


def _is_behind_one(passage: Passage, one: Amount) -> bool:
    """Whether the number before an amount is "one"."""
    skeleton = (passage.skeleton, *passage.before)[one.sentence]
    at = next((place for place, figure in enumerate(skeleton.figures) if figure is one.figure), 0)
    return at > 0 and skeleton.figures[at - 1].said.lower() == words_of.ONE


def _things(one: Amount) -> frozenset[str]:
    return frozenset({one.figure.value.unit}) if one.figure.value.unit else _names(one.behind)


def _stops(behind: str) -> bool:
    """Whether nothing is added to a number in the words behind it."""
    return _GOES_ON.match(behind) is None


def _things_of(said: str) -> frozenset[str]:
    """What a rate counts that has no unit of its own: "30p per day", "12 buses an hour"."""
    return frozenset({words_of.PENNY}) if _PENCE.search(said) else _names(f" {said.partition(' ')[2]}")


def _names(words: str) -> frozenset[str]:
    """The nouns with which some words begin, in the singular."""
    found = []
    for word in _WORDS.findall(_BREAKS.split(words, maxsplit=1)[0])[:_MOST_NOUNS]:
        if word in STOPS_NOUN:
            break
        found.append(counted_as(stem_of(word.removesuffix(words_of.OWNING))))
    return frozenset(found)


def _factors(each: _Counted, count: _Counted, total: _Counted) -> _Factors | None:
    """The three in these roles, if what they count allows it."""
    if each.per is None or count.per is not None or count.amount.number <= 1:
        return None
    spans, wholes = _number_for(each, count), _number_of(each, total)
    if spans is None or wholes is None or (total.per and total.per == each.per):
        return None
    return _Factors(each, count, total, spans * wholes)


def _number_for(each: _Counted, count: _Counted) -> Fraction | None:
    """How many of a rate's denominator are in one of what is counted; None if these are different things."""
    per, is_count = each.per or frozenset(), count.amount.figure.value.unit is None
    if not count.of:
        return None
    if per & count.of:
        return Fraction(1)
    if is_count and (per <= words_of.ANYTHING or (per & words_of.ANYBODY and _PERSON in count.of)):
        return Fraction(1)
    return _between(count.amount, count.of, per)


def _number_of(each: _Counted, total: _Counted) -> Fraction | None:
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


def _said(passage: Passage, factors: _Factors) -> _Counted | None:
    """The number of the last sentence that is marked as made of the two others."""
    three = sorted((factors.each, factors.count, factors.total), key=lambda one: one.amount.figure.prose)
    last = three[-1]
    if last.amount.sentence or not last.ends or _goes_on(passage, last.amount):
        return None
    are_apart = all(one.amount.sentence for one in three[:-1])
    if three[0].amount.sentence and _ELSEWHEN.match(passage.skeleton.text) is not None:
        return None
    if three[-2] is factors.each and _OF_COUNT.search(last.amount.before):
        return factors.each if _APPOSED.search(factors.each.amount.before) else None
    if not are_apart and _JOINED.search(last.amount.before):
        return None
    if last is factors.total and _NOT_ALL.match(last.amount.behind):
        return None
    text = _text_up_to(passage, three)
    is_marked = _CONCLUDES.search(text) or _APPOSED.search(last.amount.before)
    is_apart = _is_of_others(passage, last.amount) if are_apart else _AND.search(text) is not None
    is_theirs = _are_alone(passage, three) and not is_apart
    return last if is_marked or is_theirs else None


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


def _text_up_to(passage: Passage, three: Sequence[_Counted]) -> str:
    """The words of the last sentence before the last of three numbers, from the first of them on that stands there."""
    beside = [one.amount for one in three if not one.amount.sentence]
    start = next(at for at, one in enumerate(passage.beside) if one is beside[0])
    end = next(at for at, one in enumerate(passage.beside) if one is beside[-1])
    gaps = [one.before for one in passage.beside[start + (len(beside) > 1) : end + 1]]
    return "#".join(gaps)


def _are_alone(passage: Passage, three: Sequence[_Counted]) -> bool:
    """Whether there are no other numbers beside three, or a rate is stated by itself and then the others."""
    near = [one for one in passage.amounts if one.sentence <= three[0].amount.sentence]
    return len(near) == len(three) and passage.is_read_whole


def _is_guarded(passage: Passage, factors: _Factors) -> bool:
    reach = max(one.amount.sentence for one in (factors.each, factors.count, factors.total))
    return any(_GUARDS.search(one.text) for one in (passage.skeleton, *passage.before[:reach]))


def _is_made(passage: Passage, said: Amount) -> bool:
    """Whether two other numbers of the passage make a number, whatever they count, or with some that count the same."""
    others = [one for one in passage.amounts if one is not said and one.number and not one.is_share]
    kin = [one for one in others if one.is_kin(said)]
    slack = max(said.number * _CLOSE, said.figure.value.last_digit / 2)
    ways = {
        way + more
        for first, second in combinations(others, 2)
        for way in (
            first.number * second.number,
            first.number / second.number,
            second.number / first.number,
        )
        for more in (0, *(sign * one.number for one in kin if one not in (first, second) for sign in (1, -1)))
    }
    return any(abs(way - said.number) <= slack for way in ways) or passage.is_made(said)


def _calculation(factors: _Factors, said: _Counted) -> Calculation:
    """The result, from the two others in its unit."""
    each, count, total = (one.amount.figure for one in (factors.each, factors.count, factors.total))
    unit = said.amount.figure.value.unit
    if said is factors.total:
        return product(said.amount.figure, _in(count, None, Fraction(1)), _in(each, unit, factors.times))
    if said is factors.count:
        return quotient(said.amount.figure, _in(total, unit, Fraction(1)), _in(each, None, factors.times))
    return quotient(said.amount.figure, _in(total, unit, 1 / factors.times), _in(count, None, Fraction(1)))


def _in(figure: Figure, unit: str | None, times: Fraction) -> Figure:
    """A number multiplied, in the unit of the result."""
    return replace(figure, value=scaled(figure.value, times, unit))
