"""What there is for each, how many there are, and what that makes: "60 words a minute, … 1,200 words, 20 minutes".

The three numbers are distinguished by what they count or measure alone: a rate is of one thing for each of another.
Any of them may be the one that follows; it stands last, behind a word that says so.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import permutations

from factlint.extraction.arithmetic.amounts.passages import Amount, Passage
from factlint.extraction.arithmetic.amounts.ways import product, quotient
from factlint.extraction.arithmetic.near import is_closed, is_near
from factlint.extraction.languages.en.arithmetic.amounts.per_unit import rates as words_of
from factlint.extraction.languages.en.arithmetic.people import PEOPLE
from factlint.extraction.quantities.nouns import stem_of
from factlint.model.arithmetic import Calculation, Figure
from factlint.values.dataclass import dataclass, replace
from factlint.values.quantity import scaled
from factlint.values.regex import regex

_PER_BEHIND, _EACH_BEHIND = regex(words_of.PER_BEHIND), regex(words_of.EACH_BEHIND)
_PER_BEFORE, _EACH_BEFORE = regex(words_of.PER_BEFORE), regex(words_of.EACH_BEFORE)
_FOLLOWS, _IN_ALL, _GUARDS = regex(words_of.FOLLOWS), regex(words_of.IN_ALL_BEHIND), regex(words_of.NOT_EVEN)
_SERVES, _IS_HELD, _SHARED = regex(words_of.SERVES), regex(words_of.IS_HELD), regex(words_of.SHARED)
_FOR_IT, _NOT_ALL = regex(words_of.FOR_IT), regex(words_of.NOT_ALL)
_OTHER_SUBJECT, _REST_FOLLOWS = regex(words_of.OTHER_SUBJECT), regex(words_of.REST_FOLLOWS)
_WORD, _GOES_ON = regex(r"[a-z]+"), 60
_OF_US, _DONE_IN = regex(words_of.OF_US), regex(words_of.DONE_IN)
_AT_RATE, _TAKES = regex(words_of.AT_RATE), regex(words_of.TAKES)
_LESS_THAN_OTHERS, _SHARED_EVENLY = regex(words_of.LESS_THAN_OTHERS), regex(words_of.SHARED_EVENLY)
_EACH_OF_SO_MANY, _DOES = regex(words_of.EACH_OF_SO_MANY), regex(words_of.DOES)
_CONTAINER_OF, _HELD_BY_ONE = regex(words_of.CONTAINER_OF), regex(words_of.HELD_BY_ONE)
_OF_ANY = regex(words_of.COST_OF_ANY)
_HOLDING, _OF_ONE = regex(words_of.HOLDING), regex(words_of.COST_OF_ONE)
_OWED, _GAINED = regex(words_of.OWED), regex(words_of.GAINED)
_THREE, _REACH = 3, (1, 2)
_FARTHEST = Fraction(8, 5)
"""The largest ratio between a stated and a computed result."""
_PERSON = "person"
_HUNDREDTH = Fraction(1, 100)
_UNEVEN = frozenset({"month", "quarter", "year"})
"""Periods without a fixed number of shorter ones."""


@dataclass(frozen=True, slots=True)
class _Kind:
    """What a number counts, and for each of what."""

    of: str | None
    """A unit or a noun in the singular."""
    per: str | None = None
    """The unit or noun of the denominator; "" for one of anything, None for no rate."""


@dataclass(frozen=True, slots=True)
class _Rated:
    """A rate, a number of what it is for, and their product."""

    each: Amount
    count: Amount
    total: Amount
    in_span: Fraction
    """How many of the rate's denominator are in one unit of the number."""
    in_total: Fraction
    """How many of the total's unit are in one of the rate's numerator."""

    @property
    def is_in_same_units(self) -> bool:
        return self.in_span == self.in_total == 1

    @property
    def made(self) -> Fraction:
        return self.each.number * self.count.number * self.in_span * self.in_total


def read_rates(passage: Passage) -> Iterator[Calculation]:
    """The product of the only three numbers of a passage, if one is a rate for each of what another counts."""
    three = passage.beside if len(passage.beside) == _THREE else _nearest_three(passage)
    if len(three) != _THREE or three[-1].sentence or not passage.is_read_whole:
        return
    if not all(is_closed(one.figure) and not one.is_share for one in three):
        return
    if not _follows(passage, three) or _is_uneven(passage, three):
        return
    said = three[-2] if _FOR_IT.search(three[-1].before) else three[-1]
    if _is_rate(said) or _NOT_ALL.match(said.behind) or _is_of_others(passage, three):
        return
    rated = [one for order in permutations(three) for one in _rated(passage, *order)]
    found = [one for one in rated if one.is_in_same_units] or rated
    if (
        len(found) == 1
        and not _is_another_sum(found[0])
        and is_near(found[0].made, found[0].total.number, _FARTHEST)
    ):
        yield _calculation(found[0], said)


def _is_another_sum(rated: _Rated) -> bool:
    """Whether something is to be paid and each is then said to receive something, which is no part of that."""
    if rated.each.figure.prose < rated.total.figure.prose:
        return False
    return _OWED.search(rated.total.before) is not None and _GAINED.search(rated.each.before) is not None


def _is_of_others(passage: Passage, three: Sequence[Amount]) -> bool:
    """Whether the sentence of the last number names something that was not stated before, or goes on with a rest."""
    end = three[-1].figure.prose.end
    if _REST_FOLLOWS.match(passage.document.prose[end : end + _GOES_ON].lower()):
        return True
    subject = _OTHER_SUBJECT.match(passage.skeleton.text)
    if subject is None or not three[-2].sentence or subject["subject"] in words_of.ALL_OF_IT:
        return False
    stated = {stem_of(word) for one in passage.before for word in _WORD.findall(one.text)}
    return stem_of(subject["subject"]) not in stated


def _is_rate(one: Amount) -> bool:
    """Whether its unit is itself a rate, as in speeds and densities; those are rarely round numbers."""
    return "per " in (one.figure.value.unit or "")


def _follows(passage: Passage, three: Sequence[Amount]) -> bool:
    """Whether words say that one of three numbers follows from the others."""
    gaps = [one.before for one in three[1:] if not one.sentence]
    stated = passage.skeleton.text
    ahead = stated[
        : max(stated.rfind(token, 0, len(stated) - len(three[-1].behind)) for token in words_of.AMOUNTS)
    ]
    return (
        any(map(_FOLLOWS.search, gaps))
        or _DONE_IN.search(ahead) is not None
        or _IN_ALL.match(three[-1].behind) is not None
        or bool(_AT_RATE.match(three[0].before) and _TAKES.search(three[-1].before))
        or _SHARED.search(stated) is not None
        or any(map(_SHARED_EVENLY.search, _texts_of(passage, three)))
    )


def _nearest_three(passage: Passage) -> tuple[Amount, ...]:
    """The only three amounts of a sentence and of those before it up to some distance."""
    reaches = (tuple(one for one in passage.amounts if one.sentence <= reach) for reach in _REACH)
    return next((one for one in reaches if len(one) >= _THREE), ())


def _is_uneven(passage: Passage, three: Sequence[Amount]) -> bool:
    own = _LESS_THAN_OTHERS.sub("", passage.skeleton.text)
    return any(_GUARDS.search(text) for text in (own, *_texts_of(passage, three)))


def _texts_of(passage: Passage, three: Sequence[Amount]) -> Sequence[str]:
    """The earlier sentences in which some of three numbers stand, and those between."""
    return [one.text for one in passage.before[: max(one.sentence for one in three)]]


def _rated(passage: Passage, each: Amount, count: Amount, total: Amount) -> Iterator[_Rated]:
    """The three in these roles, if what they count allows it."""
    rate, counted, whole = _kind(passage, each), _kind(passage, count), _kind(passage, total)
    if rate.per is None or (total.stated.noun is not None and whole.per not in (None, counted.per)):
        return
    if whole.per != counted.per and whole.per is not None:
        return
    in_span = _number_for(rate.per, counted, count)
    in_total = _number_of(rate, whole, each, total)
    if in_span is not None and in_total is not None:
        yield _Rated(each, count, total, in_span, in_total)


def _kind(passage: Passage, one: Amount) -> _Kind:
    unit, is_rate, per = (one.figure.value.unit or "").partition("per ")
    if is_rate:
        words = one.figure.said.lower().split()
        return _Kind(unit.strip() or (stem_of(words[1]) if len(words) > 1 else None), per)
    thing = one.figure.value.unit or one.stated.noun
    if _EACH_BEHIND.match(one.behind) or _EACH_BEFORE.search(one.before):
        return _Kind(thing, "")
    found = (
        _PER_BEHIND.match(one.behind)
        or _PER_BEFORE.search(one.before)
        or _OF_ONE.search(one.before)
        or _OF_ANY.match(one.before)
        or _HELD_BY_ONE.search(one.before)
    )
    if found is not None:
        return _Kind(thing, stem_of(found["per"]))
    ahead = passage.ahead_of(one)[-1:]
    if any(_EACH_OF_SO_MANY.search(other.before) and _DOES.match(other.behind) for other in ahead):
        return _Kind(thing, ahead[0].stated.noun)
    is_held = any(not other.is_measured and _HOLDING.match(other.behind) for other in ahead)
    return _Kind(thing, "" if is_held and not one.sentence else None)


def _number_for(per: str, counted: _Kind, count: Amount) -> Fraction | None:
    """How many of a rate's denominator are in one of what is counted; None if these are different things."""
    if per in {"", *words_of.ANYTHING}:
        is_counted = counted.of or _SERVES.search(count.before) or _OF_US.match(count.behind)
        return Fraction(1) if not count.is_measured and count.number > 1 and is_counted else None
    if per in (counted.of, stem_of(count.figure.said.lower().split()[-1])):
        return Fraction(1)
    is_anybody = per in words_of.ANYBODY or f"{per}s" in PEOPLE
    if is_anybody and (counted.of == _PERSON or (counted.of is None and _SERVES.search(count.before))):
        return Fraction(1)
    if not count.is_measured and _CONTAINER_OF.search(count.before):
        return Fraction(1)
    return in_one(count, counted.of, per)


def _number_of(rate: _Kind, whole: _Kind, each: Amount, total: Amount) -> Fraction | None:
    """How many of a whole's unit are in one of the rate's numerator; None if these are different things."""
    if rate.of == whole.of:
        return Fraction(1) if rate.of is not None else None
    if not (each.is_measured or total.is_measured):
        is_seat = rate.of in words_of.SEATS and whole.of == _PERSON and _IS_HELD.search(total.before)
        return Fraction(1) if is_seat or (None in (whole.of, rate.of) and whole.of != rate.of) else None
    if whole.of in words_of.PARTS_OF_MONEY.get(rate.of or "", ()):
        return _HUNDREDTH
    return in_one(each, rate.of, whole.of)


def in_one(beside: Amount, large: str | None, small: str | None) -> Fraction | None:
    """How many of one unit are in another; None if they are of different kinds, or if that varies."""
    units = beside.figure.value.units
    mine, theirs = (units.named(one) if one else None for one in (large, small))
    if mine is None or theirs is None or mine.dimension != theirs.dimension or mine.zero != theirs.zero:
        return None
    return None if {mine.id, theirs.id} & _UNEVEN else mine.size / theirs.size


def _calculation(rated: _Rated, said: Amount) -> Calculation:
    """The result, from the two others in its unit."""
    each, count, total = rated.each.figure, rated.count.figure, rated.total.figure
    unit, times = said.figure.value.unit, rated.in_span * rated.in_total
    if said is rated.total:
        return product(said.figure, _in(count, None, Fraction(1)), _in(each, unit, times))
    if said is rated.count:
        return quotient(said.figure, _in(total, unit, Fraction(1)), _in(each, None, times))
    return quotient(said.figure, _in(total, unit, 1 / times), _in(count, None, Fraction(1)))


def _in(figure: Figure, unit: str | None, times: Fraction) -> Figure:
    """A number multiplied, in the unit of the result."""
    return replace(figure, value=scaled(figure.value, times, unit))
