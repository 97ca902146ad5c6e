"""The union of all relations that a text may state between its numbers."""

from __future__ import annotations

from factlint.model.arithmetic import (
    Average,
    Calculation,
    Change,
    Conversion,
    Enumeration,
    Fall,
    ImpliedWholes,
    MeanInRange,
    MeanOfValues,
    Partition,
    Proportion,
    Ranked,
    RankedFigure,
    RateTwice,
    Restated,
    RestatedDate,
    RestatedText,
    SaidTwice,
    SameDigits,
    SameShare,
    Share,
    ShareOfCount,
    Step,
    Sum,
)
from factlint.model.table_arithmetic import TableQuote, TableRows, TableRule, TableTotal

Equation = (
    Share
    | SameShare
    | ImpliedWholes
    | ShareOfCount
    | Change
    | Fall
    | Step
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
    | Restated
    | RestatedDate
    | RestatedText
    | SaidTwice
    | Enumeration
    | Ranked
    | TableTotal
    | TableQuote
    | RankedFigure
    | TableRule
    | TableRows
)
