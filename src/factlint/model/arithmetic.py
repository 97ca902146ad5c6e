"""What a text says its numbers have to do with each other, figure by figure.

None of these is judged here: each holds the figures that must fit, and `reasoning.arithmetic` tells whether they do.
"""

from __future__ import annotations

from enum import Enum
from fractions import Fraction

from factlint.model.document import ProseSpan
from factlint.model.mention import Mention
from factlint.values.dataclass import dataclass
from factlint.values.quantity import Quantity

Figure = Mention[Quantity]
"""A number of the text. Shares have the unit `percent`; `percentage point` and `basis point` are differences."""


@dataclass(frozen=True, slots=True)
class Share:
    """A part, the whole, and the share the one has in the other: "15 of 30 (60%)"."""

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
    """Counts, each with its share of one whole that need not be written: "11 (55%) … 5 (25%) … 4 (20%)"."""

    pairs: tuple[tuple[Figure, Figure], ...]


@dataclass(frozen=True, slots=True)
class ShareOfCount:
    """A share of a number of people or things, of which only whole ones exist: "15% of the 50 members"."""

    share: Figure
    whole: Figure


class Direction(Enum):
    UP = "up"
    DOWN = "down"


@dataclass(frozen=True, slots=True)
class Change:
    """From one value to another, and by how much that is said to be."""

    old: Figure
    new: Figure
    direction: Direction | None
    amount: Figure | None
    """A percentage, a difference in percentage points, or with the unit `times` a factor ("doubled")."""
    cue: ProseSpan
    """The words that tell the direction."""


@dataclass(frozen=True, slots=True)
class Fall:
    """By how many per cent of itself something fell that cannot be less than nothing: "sales fell by 120%"."""

    amount: Figure


@dataclass(frozen=True, slots=True)
class Sum:
    """A total and the parts that make it."""

    total: Figure
    parts: tuple[Figure, ...]


@dataclass(frozen=True, slots=True)
class Partition:
    """Shares that exclude each other: their sum is at most the whole, and the whole where all are named."""

    shares: tuple[Figure, ...]
    is_complete: bool


@dataclass(frozen=True, slots=True)
class Average:
    """A total, how many share in it, and what that is for each."""

    total: Figure
    count: Figure
    each: Figure


@dataclass(frozen=True, slots=True)
class MeanInRange:
    """A mean or median, and the lowest and highest of the values that it is one of."""

    mean: Figure
    low: Figure
    high: Figure


@dataclass(frozen=True, slots=True)
class MeanOfValues:
    """Values told one by one with their mean or median: "the average of 3, 4 and 8"."""

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
    """What seems one quantity, in two sentences, with another scale: "3.5 million … 3.5 billion"."""

    first: Figure
    second: Figure


@dataclass(frozen=True, slots=True)
class Retold:
    """What can only be one number of things, told in two sentences: "36 meadows … 32 meadows"."""

    first: Figure
    second: Figure


@dataclass(frozen=True, slots=True)
class SaidTwice:
    """One number written twice, in words and in digits: "three (3)"."""

    first: Figure
    second: Figure


@dataclass(frozen=True, slots=True)
class Enumeration:
    """A number of things announced, and how many are then named."""

    announced: Figure
    noun: str
    fewest: int
    most: int
    """More than `fewest` where "and" may join two things or stand inside one."""
    items: tuple[ProseSpan, ...]
    is_list: bool = False
    """The things are the items of a list that follows."""


@dataclass(frozen=True, slots=True)
class TableTotal:
    """A cell of totals and the cells of its column or row that it must be the sum of."""

    total: Figure
    parts: tuple[Figure, ...]
    label: str
    """What stands at the head of that row or column."""


@dataclass(frozen=True, slots=True)
class TableQuote:
    """A number that the prose takes from a table, and the cells of which one must be it."""

    said: Figure
    cells: tuple[Figure, ...]
    label: str
    """What stands at the head of the column."""


class Operation(Enum):
    """How a number was reckoned from others, in their order."""

    PRODUCT = "product"
    QUOTIENT = "quotient"
    DIFFERENCE = "difference"
    PERCENT = "so many per cent"
    REDUCED = "less so many per cent"
    INCREASED = "with so many per cent on top"
    COMPOUND = "with interest on interest, for so many years"
    INTEREST = "simple interest, for so many years"
    POINTS = "points from wins and draws"


@dataclass(frozen=True, slots=True)
class Calculation:
    """A number, and those that it was reckoned from: "6 m by 4 m, an area of 24 m²"."""

    said: Figure
    operation: Operation
    operands: tuple[Figure, ...]


@dataclass(frozen=True, slots=True)
class Proportion:
    """Two amounts that are to each other as two numbers: "a ratio of 3:2, with 180 boys and 120 girls"."""

    first: Figure
    second: Figure
    ratio: Fraction


@dataclass(frozen=True, slots=True)
class RateTwice:
    """One rate for two spans of time, and how many of the first the second may hold: "£50 a month, £600 a year"."""

    first: Figure
    second: Figure
    factors: tuple[tuple[Fraction, Fraction], ...]
    """The lowest and the highest of each way to count, both inclusive."""


class Rule(Enum):
    """How a cell follows from others of its row or column."""

    PRODUCT = "product"
    PERCENT_OF = "percentage"
    PERCENT_CHANGE = "change in per cent"
    DIFFERENCE = "difference"
    MEAN = "mean"
    SHARE_OF_ALL = "share"
    """Of the first in it and all others."""
    THREE_A_WIN = "points"
    """Of wins and draws; `TWO_A_WIN` in handball, and in football of old."""
    TWO_A_WIN = "points at two a win"


@dataclass(frozen=True, slots=True)
class TableRule:
    """Cells that a heading says to follow from others by one rule, each with those others."""

    rule: Rule
    cells: tuple[tuple[Figure, tuple[Figure, ...]], ...]
    label: str
    """What stands at the head of the column or row."""


@dataclass(frozen=True, slots=True)
class TableRows:
    """A number of things that a table is said to list, and its rows."""

    said: Figure
    rows: tuple[ProseSpan, ...]
    noun: str


Equation = (
    Share
    | SameShare
    | ImpliedWholes
    | ShareOfCount
    | Change
    | Fall
    | Sum
    | Partition
    | Average
    | MeanInRange
    | MeanOfValues
    | Conversion
    | Calculation
    | Proportion
    | RateTwice
    | SameDigits
    | Retold
    | SaidTwice
    | Enumeration
    | TableTotal
    | TableQuote
    | TableRule
    | TableRows
)
