"""Relations that a text states between the numbers of its tables, or between these and its sentences."""

from __future__ import annotations

from enum import Enum

from factlint.model.arithmetic import Figure
from factlint.model.document import ProseSpan
from factlint.values.dataclass import dataclass


@dataclass(frozen=True, slots=True)
class TableTotal:
    """A cell that holds a total, and the cells of its column or row that must add up to it."""

    total: Figure
    parts: tuple[Figure, ...]
    label: str
    """The heading of that row or column."""


@dataclass(frozen=True, slots=True)
class TableQuote:
    """A number quoted from a table, and the cells of which one must equal it."""

    said: Figure
    cells: tuple[Figure, ...]
    label: str
    """The heading of the column."""
    is_of_list: bool = False
    """Whether the cells are items of a list that is read as a table."""


class Rule(Enum):
    """How a cell follows from others of its row or column."""

    SUM = "sum"
    PRODUCT = "product"
    PERCENT_OF = "percentage"
    PERCENT_CHANGE = "change in per cent"
    PERCENT_OFF = "saving in per cent"
    DIFFERENCE = "difference"
    MEAN = "mean"
    RATIO = "ratio"
    SHARE_OF_ALL = "share"
    """The first operand's share of the sum of all."""
    REPEATED = "sum, so many times"
    """The sum of the first two operands times the third."""
    REMAINDER = "product, less what is left out"
    """The product of the first two operands less the third."""
    THREE_A_WIN = "points"
    """Points for wins and draws; `TWO_A_WIN` is for handball, and for football before the 1980s."""
    TWO_A_WIN = "points at two a win"


@dataclass(frozen=True, slots=True)
class TableRule:
    """Cells that, by their heading, follow from others by one rule; each with these others."""

    rule: Rule
    cells: tuple[tuple[Figure, tuple[Figure, ...]], ...]
    label: str
    """The heading of the column or row."""


@dataclass(frozen=True, slots=True)
class TableRows:
    """The number of things that a table is said to list, and its rows."""

    said: Figure
    rows: tuple[ProseSpan, ...]
    noun: str
