"""So much of one thing for so much of another, and for more of it: "300 g for four people, … 12 people, 900 g".

The four amounts are distinguished by what they measure or count alone. What follows stands last or behind a word that
says so; in recipes it stands behind how many it is for.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from factlint.extraction.arithmetic.amounts.passages import Amount, Passage
from factlint.extraction.arithmetic.near import is_closed, is_near
from factlint.extraction.languages.en.arithmetic.amounts.per_unit import proportions as words_of
from factlint.model.arithmetic import Calculation, Operation
from factlint.values.regex import regex

_GUARDS = regex(words_of.NOT_EVEN)
_SERVES, _FOR, _NEEDS = regex(words_of.SERVES), regex(words_of.FOR), regex(words_of.NEEDS)
_FOR_PORTIONS, _OF_WHAT = regex(words_of.FOR_PORTIONS), regex(words_of.OF_WHAT)
_NEEDS_ANY, _NOT_THE_SAME = regex(words_of.NEEDS_ANY), regex(words_of.NOT_THE_SAME)
_CONCLUDES = regex(words_of.CONCLUDES)
_FOUR, _PAIR = 4, 2
_FARTHEST = Fraction(8, 5)
"""The largest ratio between a stated and a computed result."""


def read_proportions(passage: Passage) -> Iterator[Calculation]:
    """The result of a proportion between the only four amounts of a sentence, or of it and the one before."""
    four = passage.beside if len(passage.beside) == _FOUR else _near(passage)
    is_whole = len(four) == _FOUR and passage.is_read_whole and all(one.is_plain for one in four)
    found = _of_recipe(four) if is_whole else ()
    for rate, base, count, said in (*found, *_of_conclusion(passage)):
        stated = (rate, base, count, said)
        texts = (passage.skeleton, *passage.before[: max(one.sentence for one in stated)])
        if any(_GUARDS.search(one.text) for one in texts):
            continue
        if base.number and _are_in_proportion(rate, base, count, said) and not said.sentence:
            yield Calculation(said.figure, Operation.RATE, (rate.figure, base.figure, count.figure))


def read_recipes(passage: Passage) -> Iterator[Calculation]:
    """The ingredients that two sentences state for two numbers of servings."""
    if not passage.before:
        return
    one, other = ([one for one in passage.amounts if one.sentence == at] for at in (1, 0))
    bases, counts = (list(filter(_is_for_portions, stated)) for stated in (one, other))
    if len(bases) != 1 or len(counts) != 1 or not bases[0].is_kin(counts[0]) or bases[0].stated.noun is None:
        return
    if _NOT_THE_SAME.search(f"{passage.before[0].text} {passage.skeleton.text}"):
        return
    if not _NEEDS_ANY.search(passage.skeleton.text):
        return
    base, count = bases[0], counts[0]
    for said in other:
        rates = [rate for rate in one if _is_of_same(rate, said)] if said.is_measured else []
        if len(rates) == 1 and _are_in_proportion(rates[0], base, count, said):
            yield Calculation(said.figure, Operation.RATE, (rates[0].figure, base.figure, count.figure))


def _is_for_portions(one: Amount) -> bool:
    is_for = _FOR_PORTIONS.search(one.before) or _SERVES.search(one.before)
    return not one.is_measured and one.is_plain and is_for is not None


def _is_of_same(rate: Amount, said: Amount) -> bool:
    """Whether two amounts are of one ingredient, which the second may omit if it is the only one."""
    mine, theirs = (_OF_WHAT.match(one.behind) for one in (rate, said))
    is_one = theirs is None or (mine is not None and mine["what"] == theirs["what"])
    return is_one and rate.figure.value.unit == said.figure.value.unit and is_closed(rate.figure)


def _near(passage: Passage) -> tuple[Amount, ...]:
    return tuple(one for one in passage.amounts if one.sentence <= 1)


_Proportion = tuple[Amount, Amount, Amount, Amount]
"""An amount, the number that it is for; another number, and the amount that follows."""


def _of_recipe(four: Sequence[Amount]) -> Iterator[_Proportion]:
    """The amounts that a recipe needs for two numbers of servings."""
    first, second, third, fourth = four
    for base, rate in ((first, second), (second, first)):
        for count, said in ((third, fourth), (fourth, third)):
            is_for = _SERVES.search(base.before) and _FOR.search(count.before)
            if is_for and said.is_measured and _NEEDS.search(said.before):
                yield rate, base, count, said


def _of_conclusion(passage: Passage) -> Iterator[_Proportion]:
    """What so many make, and so what another number of them makes: "12 turns lift it 3 m. Twenty thus lift it 5"."""
    if len(passage.beside) != _PAIR or passage.beside[0].stated.noun is None:
        return
    count, said = passage.beside
    if not _CONCLUDES.search(f"{count.behind}{said.before}"):
        return
    before = [one for one in passage.amounts if one.sentence == 1 and one.is_plain]
    bases = [one for one in before if one.stated.noun == count.stated.noun]
    rates = [one for one in before if one.figure.value.unit == said.figure.value.unit and one not in bases]
    if len(bases) == len(rates) == 1 and not rates[0].is_kin(bases[0]):
        yield rates[0], bases[0], count, said


def _are_in_proportion(rate: Amount, base: Amount, count: Amount, said: Amount) -> bool:
    """Whether the amounts are two of each kind, with the stated result near the computed one."""
    is_of_rate = rate.figure.value.unit == said.figure.value.unit and rate.is_kin(said)
    return is_of_rate and is_near(said.number, rate.number * count.number / base.number, _FARTHEST)
