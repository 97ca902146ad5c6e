"""The numbers of a paragraph before a sentence, each with what it counts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction
from itertools import accumulate
from math import ceil, floor, lcm

from factlint.extraction.arithmetic.skeleton import NO_AMOUNTS, YEARS, Skeleton
from factlint.extraction.languages.en.arithmetic.number_words import HOURS, PER
from factlint.extraction.languages.en.arithmetic.people import AGE_BETWEEN_COMMAS, PEOPLE, PRONOUN
from factlint.extraction.quantities.nouns import noun_at
from factlint.extraction.shapes import rarely_matched
from factlint.model.arithmetic import Figure
from factlint.values.dataclass import dataclass
from factlint.values.hedges import Hedge
from factlint.values.regex import regex

_TOKEN = regex(r"‹\w(\d+)›")
_AGE = regex(AGE_BETWEEN_COMMAS)
_HOURS = rarely_matched(HOURS)
_JOINED = regex(r"(?<=›[-–])‹|›(?=[-–]‹)")
_SOMEBODY = frozenset(noun.unit for one in PEOPLE if (noun := noun_at(f" {one}", 0)) is not None)
_PERSON = "person"
_DIGITS_OF_AGE = 2
_MOST_COMBINED = 8
"""How many numbers may be combined; with more, some combination always yields the number."""


@dataclass(frozen=True, slots=True)
class Stated:
    """A number of the paragraph."""

    figure: Figure
    noun: str | None
    """The counted noun in the singular, with one word for all people; None if no noun follows."""
    is_joined: bool = False
    """Whether it is a code ("00"), or joined to another by a hyphen: a range, or a misplaced decimal ("907-89")."""
    may_be_age: bool = False
    """Whether it stands like an age in news: between commas, after a word."""

    @property
    def number(self) -> Fraction:
        return self.figure.value.written

    def bounds(self, parts: int) -> tuple[int, int]:
        """The least and the most that the number may be before rounding, in parts of one."""
        half = self.figure.value.last_digit / 2
        return ceil((self.number - half) * parts), floor((self.number + half) * parts)

    @property
    def is_plain(self) -> bool:
        """Whether the number is stated itself, and not only as a bound."""
        value = self.figure.value
        return value.hedge in (Hedge.EXACTLY, Hedge.ABOUT) and value.high is None and not self.is_joined

    def is_kin(self, other: Stated) -> bool:
        """Whether both may measure or count the same; a number without unit or noun may be of anything."""
        mine, theirs = self.figure.value.unit, other.figure.value.unit
        if mine == theirs or are_degrees(mine, theirs):
            return mine is not None or None in (self.noun, other.noun) or self.noun == other.noun
        return (mine is None and self.noun is None) or (theirs is None and other.noun is None)


def base_unit(figure: Figure) -> str | None:
    """The unit of a number, whatever it is counted per."""
    unit = figure.value.unit
    return unit and unit.partition(PER)[0]


def are_degrees(mine: str | None, theirs: str | None) -> bool:
    """Whether one is stated in degrees, and the other in those of a scale."""
    return "degree" in (mine, theirs) and {f"{mine}".partition(" ")[0], f"{theirs}".partition(" ")[0]} == {
        "degree"
    }


def stated_in(skeleton: Skeleton) -> tuple[Stated, ...]:
    """The amounts of a sentence, in reading order, without shares, years and times of day."""
    hours = hours_in(skeleton)
    return tuple(
        Stated(
            figure,
            _noun(skeleton, token.end()),
            is_joined=_is_joined(skeleton.text, token) or _is_code(figure),
            may_be_age=_may_be_age(skeleton.text, token, figure),
        )
        for token in _TOKEN.finditer(skeleton.text)
        if _is_amount(figure := skeleton.figures[int(token[1])]) and figure not in hours
    )


def hours_in(skeleton: Skeleton) -> frozenset[Figure]:
    """The numbers that are times of day: "between six and nine in the evening"."""
    found = (figure for one in _HOURS.finditer(skeleton.text) for figure in skeleton.figures_in(one[0]))
    return frozenset(figure for figure in found if figure.value.unit is None)


def _may_be_age(text: str, token: re.Match[str], figure: Figure) -> bool:
    """Whether a number between commas behind a name may be an age: "Ida Holm, 57, had sold 14"."""
    return (
        figure.said.isdigit()
        and len(figure.said) == _DIGITS_OF_AGE
        and _AGE.match(text, token.start()) is not None
    )


def _is_joined(text: str, token: re.Match[str]) -> bool:
    return any(_JOINED.match(text, at) for at in (token.start(), token.end() - 1))


def _is_code(figure: Figure) -> bool:
    """Whether a zero stands in front, as in the bits "00"."""
    return len(figure.said) > 1 and figure.said.isdigit() and figure.said.startswith("0")


def _is_amount(figure: Figure) -> bool:
    value = figure.value
    is_year = figure.said.isdigit() and value.unit is None and value.written in YEARS
    return value.unit not in NO_AMOUNTS and not is_year


def _noun(skeleton: Skeleton, end: int) -> str | None:
    found = noun_at(skeleton.text, end)
    return None if found is None or found.unit == PRONOUN else counted_as(found.unit)


def counted_as(noun: str) -> str:
    """The key for a counted noun in the singular; it is the same for all words for people."""
    return _PERSON if noun in _SOMEBODY else noun


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A number that a sentence says, with what is stated beside it and before."""

    said: Stated
    beside: tuple[Stated, ...]
    """The other numbers of its sentence."""
    before: tuple[tuple[Stated, ...], ...]
    """Those of the sentences before, the nearest first."""

    def kin(self, stated: Iterable[Stated]) -> tuple[Stated, ...]:
        """The numbers that may count or measure the same as the stated one."""
        is_count = self.said.figure.value.unit is None and self.said.number.denominator == 1
        return tuple(
            one for one in stated if one.is_kin(self.said) and not (is_count and one.number.denominator > 1)
        )

    def is_of_unit(self, stated: Stated) -> bool:
        """Whether a number has the unit of the stated one, whatever it counts."""
        return stated.figure.value.unit == self.said.figure.value.unit

    def reaches(self) -> Iterator[tuple[Stated, ...]]:
        """What is stated beside it, then with the sentence before, then with the one before that …"""
        return accumulate(self.before, lambda near, far: (*far, *near), initial=self.beside)

    def is_made(self) -> bool:
        """Whether any numbers of the paragraph add up to the stated one, or are the sum of it and others.

        Those in its sentence may each be added or subtracted: "of 212, 40 got off and 25 got on, leaving 197".
        """
        *_, all_stated = self.reaches()
        kin, beside = self.kin(all_stated), self.kin(self.beside)
        if len(kin) > _MOST_COMBINED:
            return True
        parts = parts_of_one(one.number for one in (*kin, *beside))
        numbers = [int(one.number * parts) for one in kin]
        added = _combined(numbers, signs=(1,))
        rests = {whole - one for whole in numbers for one in added}
        made = added | rests | _combined((int(one.number * parts) for one in beside), signs=(1, -1))
        low, high = self.said.bounds(parts)
        return any(low <= one <= high for one in made)


def parts_of_one(numbers: Iterable[Fraction]) -> int:
    """The common denominator that turns the numbers into integers: adding fractions is ten times slower."""
    return lcm(*(one.denominator for one in numbers))


def _combined(numbers: Iterable[int], *, signs: Sequence[int]) -> set[int]:
    """All sums of the numbers, each with any of the signs or left out."""
    made = {0}
    for number in numbers:
        made |= {one + sign * number for one in made for sign in signs}
    return made


@dataclass(frozen=True, slots=True)
class Place:
    """A number whose words say what it was computed from, and where it stands."""

    skeleton: Skeleton
    found: re.Match[str]
    before: Sequence[Skeleton]
    """The sentences before it in its paragraph, the nearest first."""
    paragraph: Paragraph
    """The numbers around the number `said`."""

    def figure(self, slot: str) -> Figure:
        return self.skeleton.figure(self.found, slot)


def place_of(skeleton: Skeleton, found: re.Match[str], before: Sequence[Skeleton]) -> Place:
    """The place of a number in the group `said`."""
    said, stated = skeleton.figure(found, "said"), stated_in(skeleton)
    mine = next((one for one in stated if one.figure is said), Stated(said, None))
    beside = tuple(one for one in stated if one is not mine)
    return Place(skeleton, found, before, Paragraph(mine, beside, tuple(map(stated_in, before))))
