"""A number written twice side by side, in words and in digits or exactly and rounded, has two values.

Why it matters: Contracts write numbers twice so that neither can be misread; courts have had to choose between the two.

How it decides: A number in words is followed by digits in brackets, or the other way round, and the two differ. Both
have the same unit or none. A number with a scale ("1.5 million") counts as words. An exact number that a round one is
put next to ("9,912 tickets, nearly 10,000"; "over 500, 532 to be exact") must lie on the side that "nearly" or "over"
says, and not far from what "about" says.

Known limits: Digits that number the items of a list, "three (1) and four (2)", years and notes are left alone.

Sources: UN Convention on Bills of Exchange 1988, article 8: of two differing amounts the one in words counts.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from factlint.checks.api import Case, Flags, Passes
from factlint.checks.writing.figures import LEVELS, as_stated, figure_finding, in_style_of, said_with
from factlint.model.arithmetic import SaidTwice
from factlint.model.document import Document
from factlint.model.finding import Finding, Level, Related
from factlint.reasoning.numbers.arithmetic import exactly, fault_of, may_be_written
from factlint.values.dataclass import replace
from factlint.values.hedges import Hedge
from factlint.values.quantity import Quantity

LEVEL = Level.WARNING
_OVERSHOT = Fraction(101, 100)
"""How far above a round number an exact one may be that is called nearly that."""

EXAMPLES = (
    Flags("Return it within thirty (⟦60⟧) days.", fixed="Return it within thirty (30) days."),
    Flags("There are three (⟦4⟧) copies.", fixed="There are three (3) copies."),
    Flags("The town has 1.5 million (⟦1,500⟧) inhabitants."),
    Flags("A rebate of twenty per cent (⟦25⟧%) is due."),
    Flags("The rent is five hundred dollars ($⟦550⟧) a month."),
    Flags("It has forty-five (⟦54⟧) seats.", fixed="It has forty-five (45) seats."),
    Flags("The fair sold 9,912 tickets, nearly ⟦9,000⟧."),
    Flags("More than ⟦600⟧ people, 532 to be exact, signed it."),
    Passes("The fair sold 9,912 tickets, nearly 10,000."),
    Passes("The fair sold 9,912 tickets, nearly 9,000 of them at the gate."),
    Passes("More than 500 people, 532 to be exact, signed it."),
    Passes("The Greens have 24 million votes; the Blues, 42 (million)."),
    Passes("It gets seven times seven (49) times as much."),
    Passes("Return it within thirty (30) days."),
    Passes("She chose one (1) or two (2) of them, not seven (1) and nine (2)."),
    Passes("The town has 1.5 million (1,497,300) inhabitants."),
    Passes("Of the twelve (2015) players, one is left."),
    Passes("The loop is limited to 1 << 23 (~8 million) rounds."),
)


def check(case: Case) -> Iterator[Finding]:
    """Report each number that is written twice, differently."""
    for equation in case.analysis.equations:
        if isinstance(equation, SaidTwice) and not _is_same(equation):
            yield _finding(case.analysis.document, equation)


def _is_same(pair: SaidTwice) -> bool:
    if pair.is_rounded:
        return _may_be_called(pair.first.value.written, pair.second.value)
    first, second = (replace(figure.value, hedge=Hedge.EXACTLY) for figure in (pair.first, pair.second))
    return may_be_written(exactly(first.written), second) or may_be_written(exactly(second.written), first)


def _may_be_called(exact: Fraction, rounded: Quantity) -> bool:
    """Whether a round number may describe an exact one: "over" only says on which side it is."""
    low, high = rounded.amount.low, rounded.amount.high
    match rounded.hedge:
        case Hedge.OVER | Hedge.AT_LEAST:
            return exact >= rounded.written
        case Hedge.UNDER | Hedge.AT_MOST:
            return exact <= rounded.written
        case Hedge.NEARLY:
            return (low is None or low <= exact) and exact <= rounded.written * _OVERSHOT
        case _:
            return (low is None or low <= exact) and (high is None or exact <= high)


def _said_roughly(document: Document, pair: SaidTwice) -> Finding:
    """The finding at a round number that the exact one next to it contradicts."""
    exact, rounded = pair.first, pair.second
    place = rounded.wide or rounded.prose
    words = document.prose[place.start : place.end].lower()
    return figure_finding(
        document,
        rounded,
        f"{as_stated(exact)} is not {words}",
        level=LEVEL,
        related=(Related.to(exact, "the exact number"),),
    )


def _finding(document: Document, pair: SaidTwice) -> Finding:
    if pair.is_rounded:
        return _said_roughly(document, pair)
    first, second = pair.first, pair.second
    right = in_style_of(second, first.value.written)
    return figure_finding(
        document,
        second,
        f"{as_stated(first)} is {said_with(second, right)}, not {as_stated(second)}"
        if right
        else f"{as_stated(first)} and {as_stated(second)} are said to be one number",
        level=LEVELS[fault_of(second.value.written, exactly(first.value.written))],
        related=(Related.to(first, "the same number"),),
        expected=right,
    )
