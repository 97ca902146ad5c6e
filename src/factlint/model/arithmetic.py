"""Relations that a text states between its numbers.

Nothing is judged here: each class holds the figures that must fit, and `reasoning` decides whether they do.
"""

from __future__ import annotations

from enum import Enum
from fractions import Fraction

from factlint.model.document import ProseSpan
from factlint.model.mention import Mention
from factlint.values.dataclass import dataclass, replace
from factlint.values.duration import Duration
from factlint.values.quantity import Quantity
from factlint.values.time import Time

Figure = Mention[Quantity]
"""A number of the text. Shares have the unit `percent`; `percentage point` and `basis point` are differences."""


def with_unit(figure: Figure, unit: str | None) -> Figure:
    """The same number in another unit, or without one."""
    return replace(figure, value=replace(figure.value, unit=unit))


@dataclass(frozen=True, slots=True)
class Share:
    """A part, the whole, and the part's share of it: "15 of 30 (60%)"."""

    part: Figure
    whole: Figure
    share: Figure


@dataclass(frozen=True, slots=True)
class SameShare:
    """One share said in two ways: "a third (40%)", "one in five (25%)"."""

    first: Figure
    second: Figure


@dataclass(frozen=True, slots=True)
class ImpliedWholes:
    """Counts, each with its share of one whole that the text may leave out: "11 (55%) … 5 (25%) … 4 (20%)"."""

    pairs: tuple[tuple[Figure, Figure], ...]


@dataclass(frozen=True, slots=True)
class ShareOfCount:
    """A share of people or things, which come in whole numbers only: "15% of the 50 members"."""

    share: Figure
    whole: Figure


class Direction(Enum):
    UP = "up"
    DOWN = "down"


@dataclass(frozen=True, slots=True)
class Change:
    """A change from one value to another, and its amount as the text says it."""

    old: Figure
    new: Figure
    direction: Direction | None
    amount: Figure | None
    """A percentage, a difference in percentage points, or with the unit `times` a factor ("doubled")."""
    cue: ProseSpan
    """The words that state the direction."""


@dataclass(frozen=True, slots=True)
class Step:
    """A change given by its result, its amount and its percentage: "rose 12 points, or 0.8%, to 1,512"."""

    amount: Figure
    share: Figure
    new: Figure
    direction: Direction


@dataclass(frozen=True, slots=True)
class Fall:
    """A fall in per cent of something that cannot go below zero: "sales fell by 120%"."""

    amount: Figure


@dataclass(frozen=True, slots=True)
class Sum:
    """A total and the parts that make it."""

    total: Figure
    parts: tuple[Figure, ...]


@dataclass(frozen=True, slots=True)
class Partition:
    """Disjoint shares: they add up to at most the whole, and to exactly the whole where all are named."""

    shares: tuple[Figure, ...]
    is_complete: bool


@dataclass(frozen=True, slots=True)
class Average:
    """A total, the number of those who share it, and what each gets."""

    total: Figure
    count: Figure
    each: Figure


@dataclass(frozen=True, slots=True)
class MeanInRange:
    """A mean or median with the lowest and highest of the values that it summarises."""

    mean: Figure
    low: Figure
    high: Figure


@dataclass(frozen=True, slots=True)
class MeanOfValues:
    """Values listed one by one with their mean or median: "the average of 3, 4 and 8"."""

    mean: Figure
    values: tuple[Figure, ...]
    is_median: bool


@dataclass(frozen=True, slots=True)
class Conversion:
    """One amount in two units: "60 mph (97 km/h)"."""

    first: Figure
    second: Figure


@dataclass(frozen=True, slots=True)
class SameDigits:
    """Apparently one quantity stated twice with different scales: "3.5 million … 3.5 billion"."""

    first: Figure
    second: Figure


@dataclass(frozen=True, slots=True)
class Restated:
    """What can only be one number of things, or one length of time, stated twice: "36 meadows … 32 meadows"."""

    first: Figure | Mention[Duration]
    second: Figure | Mention[Duration]


@dataclass(frozen=True, slots=True)
class RestatedDate:
    """The date of one thing stated twice: "Opened: 1902 … the pier was opened in 1912"."""

    first: Mention[Time]
    second: Mention[Time]


@dataclass(frozen=True, slots=True)
class RestatedText:
    """The house, telephone number or version of one thing stated twice: "12 Weir Lane … 21 Weir Lane"."""

    first: Mention[str]
    second: Mention[str]


@dataclass(frozen=True, slots=True)
class SaidTwice:
    """One number written twice, in words and in digits: "three (3)"."""

    first: Figure
    second: Figure
    is_rounded: bool = False
    """The second only says roughly what the first is: "9,912 tickets, nearly 10,000"."""


@dataclass(frozen=True, slots=True)
class Enumeration:
    """An announced number of things, and how many are then named."""

    announced: Figure
    noun: str
    fewest: int
    most: int
    """More than `fewest` where "and" may either join two things or be part of one."""
    items: tuple[ProseSpan, ...]
    is_list: bool = False
    """The things are the items of a list that follows."""


@dataclass(frozen=True, slots=True)
class Ranked:
    """A place in an order, and how many have one: "the fourth of three", "the third, after one in May and two in
    June".
    """

    rank: Figure
    among: int
    others: ProseSpan
    """Where their number is stated."""
    is_last: bool
    """The place is that of the last of them."""


class Operation(Enum):
    """How a number was calculated from others, in their order."""

    PRODUCT = "product"
    QUOTIENT = "quotient"
    DIFFERENCE = "difference"
    PERCENT = "so many per cent"
    REDUCED = "less so many per cent"
    INCREASED = "with so many per cent on top"
    COMPOUND = "with interest on interest, for so many years"
    INTEREST = "simple interest, for so many years"
    POINTS = "points from wins and draws"
    WINNING = "the share of wins among wins and losses, and draws"
    RATE = "of one number for so many of another"


@dataclass(frozen=True, slots=True)
class Calculation:
    """A number and those that it was calculated from: "6 m by 4 m, an area of 24 m²"."""

    said: Figure
    operation: Operation
    operands: tuple[Figure, ...]


@dataclass(frozen=True, slots=True)
class Proportion:
    """Two amounts whose ratio is stated: "a ratio of 3:2, with 180 boys and 120 girls"."""

    first: Figure
    second: Figure
    ratio: Fraction
    is_rounded: bool = False
    """The ratio is stated in whole numbers of amounts that are only near it: "64 to 20, or three to one"."""


@dataclass(frozen=True, slots=True)
class RateTwice:
    """One rate stated for two periods, and how many of the first the second may contain: "£50 a month, £600 a year"."""

    first: Figure
    second: Figure
    factors: tuple[tuple[Fraction, Fraction], ...]
    """For each way of counting the lowest and the highest factor, both inclusive."""


@dataclass(frozen=True, slots=True)
class RankedFigure:
    """A number that a sentence calls the largest of several, the second largest …: that of a table's row among those of
    the other rows, or the first of two in one sentence.
    """

    word: ProseSpan
    """The superlative."""
    rank: int
    """Counted from 1."""
    is_largest: bool
    """Whether the largest number comes first."""
    figure: Figure
    others: tuple[Figure, ...]
    """The numbers it is compared with: the cells of the other rows in its column, or the other of the two."""
    label: str
    """The name of the row, or the words for the number."""
