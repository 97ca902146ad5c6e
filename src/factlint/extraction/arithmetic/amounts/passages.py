"""The amounts of a passage, that is of a sentence and those before it in its paragraph, each with
the words around it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction
from itertools import combinations, pairwise

from factlint.extraction.arithmetic.joined_figures import is_time
from factlint.extraction.arithmetic.near import is_closed
from factlint.extraction.arithmetic.paragraphs.stated import Stated, parts_of_one, stated_in
from factlint.extraction.arithmetic.skeleton import NO_AMOUNTS, Skeleton, is_label
from factlint.extraction.languages.en.arithmetic.amounts import roles as words_of
from factlint.extraction.quantities.nouns import stem_of
from factlint.model.arithmetic import Figure, with_unit
from factlint.model.document import Document
from factlint.values.dataclass import dataclass, replace
from factlint.values.regex import regex
from factlint.values.units import Dimension

_WORD = regex(r"[a-z'-]+")
_TOKEN = regex(r"‹\w(\d+)›")
_CLAUSE_ENDS, _CLAUSE_BEGINS = regex(words_of.CLAUSE_ENDS), regex(rf"^.*(?:{words_of.CLAUSE_ENDS})")
_FOR_EACH, _EACH_HAS = regex(words_of.FOR_EACH), regex(words_of.EACH_HAS)
_COUNTED_ONE = regex(words_of.COUNTED_ONE)
_MOST_MADE = 7
"""How many amounts may be combined; with more, some combination always yields the number."""


@dataclass(frozen=True, slots=True)
class Amount:
    """A number of a passage, with the words around it."""

    stated: Stated
    sentence: int
    """How many sentences before the last one of the passage it stands; 0 for the last."""
    before: str
    """The text since the number before it, or since the start of the sentence."""
    behind: str
    """The text up to the next number, or to the end of the sentence."""

    @property
    def figure(self) -> Figure:
        return self.stated.figure

    @property
    def number(self) -> Fraction:
        return self.stated.number

    @property
    def is_share(self) -> bool:
        """Whether it states a percentage or a fraction."""
        return self.figure.value.unit in {"percent", "fraction"}

    @property
    def percent(self) -> Fraction:
        """What it states as a share, in per cent."""
        return self.number * (100 if self.figure.value.unit == "fraction" else 1)

    @property
    def in_percent(self) -> Figure:
        """Its figure, with a share as a percentage."""
        return replace(self.figure, value=replace(self.figure.value, written=self.percent, unit="percent"))

    @property
    def is_length_of_time(self) -> bool:
        """Whether it is one by its unit, or counts what is one by its noun: "three seasons"."""
        return is_time(self.figure) or self.stated.noun in words_of.SPANS_OF_TIME

    @property
    def dimension(self) -> Dimension:
        """The dimension of its unit; empty for a count."""
        measure = self.figure.value.measure
        return () if measure is None else measure.dimension

    @property
    def in_base_units(self) -> Fraction:
        """The number in base units of its dimension."""
        measure = self.figure.value.measure
        return self.number if measure is None else self.number * measure.size

    @property
    def is_plain(self) -> bool:
        """Whether it is no share, and stated as it is or about."""
        return is_closed(self.figure) and not self.is_share

    @property
    def is_points(self) -> bool:
        """Whether it states by how many percentage points two shares differ."""
        return self.figure.value.unit in {"percentage point", "basis point"}

    @property
    def is_for_each(self) -> bool:
        """Whether words right next to it say that there is as much for each of something."""
        return bool(_FOR_EACH.match(self.behind) or _EACH_HAS.search(self.before))

    @property
    def is_measured(self) -> bool:
        """Whether it is money, a length, a weight …, and not a count."""
        return self.figure.value.unit is not None and not self.is_share

    @property
    def is_aside(self) -> bool:
        """Whether it stands in brackets."""
        return "(" in self.before and ")" not in self.before.rpartition("(")[2]

    @property
    def clause(self) -> str:
        """The words of its own clause, without the number."""
        return f"{_CLAUSE_BEGINS.sub('', self.before)}#{_CLAUSE_ENDS.split(self.behind, maxsplit=1)[0]}"

    def in_unit_of(self, other: Amount) -> Amount:
        """The same number in the unit of another amount."""
        return replace(
            self, stated=replace(self.stated, figure=with_unit(self.figure, other.figure.value.unit))
        )

    def is_kin(self, other: Amount) -> bool:
        """Whether both may measure or count the same."""
        return not (self.is_share or other.is_share) and self.stated.is_kin(other.stated)


@dataclass(frozen=True, slots=True)
class Passage:
    """The amounts of some sentences, in reading order; the last sentence states how the others are related."""

    document: Document
    skeleton: Skeleton
    """The last sentence."""
    amounts: tuple[Amount, ...]
    before: tuple[Skeleton, ...]
    """The sentences before it, the nearest first."""
    beside: tuple[Amount, ...]
    """The amounts of the last sentence."""

    @property
    def stems_before(self) -> frozenset[str]:
        """The words of the sentences before, without their endings."""
        return frozenset(stem_of(word) for one in self.before for word in _WORD.findall(one.text))

    @property
    def is_read_whole(self) -> bool:
        """Whether every number of the last sentence is an amount, so that none is left out of the calculation."""
        text = self.skeleton.text
        counted = sum(not (self._is_named(token) or self._is_any_one(token)) for token in _TOKEN.finditer(text))
        return counted == len(self.beside)

    def _is_named(self, token: re.Match[str]) -> bool:
        """Whether a number without a unit belongs to a word before it: "bus 80", but not "the bus 80 minutes"."""
        figure = self.skeleton.figures[int(token[1])]
        return figure.value.unit is None and is_label(self.skeleton.text, token.start())

    def _is_any_one(self, token: re.Match[str]) -> bool:
        """Whether a number is the "one" of "every one of the clerks"."""
        said = self.skeleton.figures[int(token[1])].said.lower()
        return said in words_of.PRONOUNS and self.skeleton.text.startswith(words_of.OF, token.end())

    def kin(self, said: Amount, among: Iterable[Amount] | None = None) -> tuple[Amount, ...]:
        """The plain amounts that may measure or count the same as an amount."""
        among = self.amounts if among is None else among
        return tuple(one for one in among if one is not said and one.is_kin(said) and is_closed(one.figure))

    def ahead_of(self, said: Amount) -> tuple[Amount, ...]:
        """Those stated before an amount."""
        return self.amounts[: self._place_of(said)]

    def behind(self, said: Amount) -> tuple[Amount, ...]:
        """The amounts after an amount in its sentence."""
        return self.amounts[self._place_of(said) + 1 :]

    def _place_of(self, said: Amount) -> int:
        """The position of an amount among all, found by identity: comparing values takes longer than all else here."""
        same = (place for place, one in enumerate(self.amounts) if one is said)
        place = next(same, None)
        return self.amounts.index(said) if place is None else place

    def is_made(self, said: Amount, among: Iterable[Amount] | None = None) -> bool:
        """Whether some amounts, each added or subtracted, yield another; assumed where there are very many."""
        others = self.kin(said, among)
        if len(others) > _MOST_MADE:
            return True
        parts = parts_of_one(one.number for one in others)
        low, high = said.stated.bounds(parts)
        return any(low <= abs(made) <= high for made in _made([int(one.number * parts) for one in others]))


def _made(numbers: Sequence[int]) -> set[int]:
    """What two or more of some numbers yield, each with either sign."""
    return {
        made
        for count in range(2, len(numbers) + 1)
        for chosen in combinations(numbers, count)
        for made in _signed(chosen)
    }


def _signed(numbers: Sequence[int]) -> set[int]:
    first, *rest = numbers
    made = {first}
    for number in rest:
        made = {one + sign * number for one in made for sign in (1, -1)}
    return made


def passage_of(document: Document, skeleton: Skeleton, before: Sequence[Skeleton]) -> Passage:
    """The passage that ends with a sentence; `before` are the preceding ones, the nearest first."""
    stated = [(at, one) for at, one in enumerate((skeleton, *before))]
    amounts = tuple(amount for at, one in reversed(stated) for amount in _amounts(one, at))
    beside = tuple(one for one in amounts if not one.sentence)
    return Passage(document, skeleton, amounts, tuple(before), beside)


def _amounts(skeleton: Skeleton, sentence: int) -> Iterator[Amount]:
    known = {id(one.figure): one for one in stated_in(skeleton)}
    tokens = list(_TOKEN.finditer(skeleton.text))
    edges = [0, *(end for token in tokens for end in token.span()), len(skeleton.text)]
    gaps = [skeleton.text[start:end] for start, end in list(pairwise(edges))[::2]]
    for token, (before, behind) in zip(tokens, pairwise(gaps), strict=True):
        figure = skeleton.figures[int(token[1])]
        stated = known.get(id(figure))
        if stated is None and figure.value.unit in NO_AMOUNTS:
            stated = Stated(figure, None)
        if stated is None or (figure.said.lower() in words_of.PRONOUNS and not _COUNTED_ONE.match(behind)):
            continue
        if figure.value.unit is not None or not is_label(before, len(before)):
            yield Amount(stated, sentence, before, behind)
