"""A number is not the result of the numbers that it was calculated from.

Why it matters: A price, an area or a speed next to the numbers it comes from is checked by whoever pays, builds or
drives by it.

How it decides: A number is connected to others by the words of a calculation ("six boxes at £4 each come to", "reduced
by 25% to", "a profit of"), or by its unit and a word that leads to it: a length and a time to an average speed, two
lengths to an area, a population and an area to a density. Points and winning percentages follow from wins and draws,
two amounts from their ratio, a wage from that for a shorter time. A number of things of one size each ("eight crates of
12 kg") makes a whole stated in the same sentence or the next, income and spending a profit or loss, and "so that" leads
from the only two numbers before it to a third. Measured numbers may be rounded, by at most one part in twenty.

Known limits: Areas of islands, top speeds, prices of subscriptions and most results of numbers in another sentence are
left alone. A win counts for two points or three.

Sources: JCGM 100:2008, 7.2.6, for results reported to the digits that they deserve.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from factlint.checks.api import Case, Flags, Passes
from factlint.checks.writing.figures import LEVELS, as_stated, figure_finding, in_style_of, said_with
from factlint.checks.writing.number_style import in_digits
from factlint.model.arithmetic import Calculation, Figure, Operation, Proportion, RateTwice
from factlint.model.document import Document
from factlint.model.finding import Finding, Level, Related
from factlint.reasoning.numbers.arithmetic import exactly, fault_of
from factlint.reasoning.numbers.calculations import exact_result, fits, is_computed, is_same_rate

LEVEL = Level.WARNING

EXAMPLES = (
    Flags(
        "The hall is 12 m by 8 m, giving a floor area of ⟦86⟧ square metres.",
        fixed="The hall is 12 m by 8 m, giving a floor area of 96 square metres.",
    ),
    Flags("With 80,000 people and an area of 400 km², it has a density of ⟦260⟧ people per km²."),
    Flags("Eight crates at £15 each come to £⟦140⟧.", fixed="Eight crates at £15 each come to £120."),
    Flags("The coat, originally £120, was reduced by 25% to £⟦95⟧."),
    Flags("The net price is €300; with VAT at 20% the total comes to €⟦380⟧."),
    Flags(
        "City took ⟦52⟧ points from 15 wins and 5 draws.", fixed="City took 50 points from 15 wins and 5 draws."
    ),
    Flags("The bill passed by 120 votes to 95, a majority of ⟦35⟧."),
    Flags("Revenue was $40 million and costs were $31 million, leaving a profit of $⟦19⟧ million."),
    Flags("Mix in a ratio of 1:3: 5 kg of lime to ⟦25⟧ kg of sand."),
    Flags("Her salary is £24,000 a year, or £⟦2,400⟧ a month."),
    Flags("The Larks finished with a 60–20 record (.⟦650⟧)."),
    Passes("The Larks finished 60–20 (.750), and 9–6–1 (.594) in the play-offs."),
    Passes("The team won 20 to 12; their lead was 6 at the break."),
    Passes("Holt won with 5,200 of 12,000 votes. His majority was 900."),
    Passes("The old bridge was 300 m long. The new one, 420 m long, is 20 m longer than the original plan."),
    Passes("The island is 12 km by 8 km, with an area of 60 km²."),
    Passes("The ferry crosses the 60 km strait in two hours, at a top speed of 45 km/h."),
    Passes("City took 35 points from 15 wins and 5 draws when a win was worth two."),
    Passes("It costs £9 a month or £90 a year."),
    Passes("Mix in a ratio of 1:3: 5 kg of lime to 15 kg of sand."),
)
_SIGNS = {
    Operation.PRODUCT: "×",
    Operation.QUOTIENT: "÷",
    Operation.DIFFERENCE: "against",
    Operation.REDUCED: "less",
}


def check(case: Case) -> Iterator[Finding]:
    """Report each number that its operands contradict."""
    document = case.analysis.document
    for equation in case.analysis.equations:
        match equation:
            case Calculation() if not is_computed(equation):
                yield from _calculation(document, equation)
            case Proportion() if not fits(equation):
                yield _proportion(document, equation)
            case RateTwice() if not is_same_rate(equation):
                yield _rate(document, equation)


def _calculation(document: Document, calculation: Calculation) -> Iterator[Finding]:
    said, exact = calculation.said, exact_result(calculation)
    if exact is None:
        return
    right = _in_style_of(calculation, exact)
    stated = _in_style_of(calculation, exact, is_exact=True) or right or in_digits(exact, 4)
    yield figure_finding(
        document,
        said,
        f"{_formula(calculation)} is {said_with(said, stated)}, not {as_stated(said)}",
        level=LEVELS[fault_of(said.value.written, exactly(exact))],
        related=tuple(Related.to(operand, "what it was reckoned from") for operand in calculation.operands),
        expected=right,
    )


def _in_style_of(calculation: Calculation, exact: Fraction, *, is_exact: bool = False) -> str | None:
    """The right number in the style of the wrong one; for rates such as ".756" the digits after the point."""
    said = calculation.said.said
    if not said.startswith("."):
        return in_style_of(calculation.said, exact, is_exact=is_exact)
    places = len(said) - 1
    return f"{round(exact * 10**places):0{places}d}" if exact < 1 else None


def _formula(calculation: Calculation) -> str:
    first, second, *_ = stated = [as_stated(operand) for operand in calculation.operands]
    match calculation.operation:
        case Operation.POINTS:
            return f"3 × {first} + {second}"
        case Operation.WINNING:
            return f"a record of {'–'.join(stated)}"
        case Operation.PERCENT:
            return f"{first} of {second}"
        case Operation.INCREASED:
            return f"{first} with {second} on top"
        case Operation.RATE:
            return f"{first} ÷ {second} × {stated[2]}"
        case Operation.INTEREST | Operation.COMPOUND:
            return f"{first} at {second} for {stated[2]}"
        case operation:
            return f" {_SIGNS[operation]} ".join(stated)


def _proportion(document: Document, proportion: Proportion) -> Finding:
    first, second = proportion.first, proportion.second
    right = in_style_of(second, first.value.written / proportion.ratio) if _are_alike(first, second) else None
    ratio = (
        in_digits(proportion.ratio, 3) if proportion.ratio >= 1 else f"1/{in_digits(1 / proportion.ratio, 3)}"
    )
    return figure_finding(
        document,
        second,
        f"{as_stated(first)} is not {ratio} times {as_stated(second)}, which the ratio asks for",
        level=LEVEL,
        related=(Related.to(first, "the other amount"),),
        expected=right,
    )


def _are_alike(first: Figure, second: Figure) -> bool:
    return first.value.unit == second.value.unit


def _rate(document: Document, rate: RateTwice) -> Finding:
    low, high = rate.factors[0]
    right = in_style_of(rate.second, rate.first.value.written * low) if low == high else None
    times = f"{in_digits(low, 2)} times" if low >= 1 else f"1/{in_digits(1 / low, 2)} of"
    first, second = as_stated(rate.first), as_stated(rate.second)
    return figure_finding(
        document,
        rate.second,
        f"{second} is not {times} {first}"
        if low == high
        else f"{first} comes to {_results(rate)}, not {second}",
        level=LEVEL,
        related=(Related.to(rate.first, "the same rate"),),
        expected=right,
    )


def _results(rate: RateTwice) -> str:
    """What the first rate comes to in the other span of time, for each way of counting: "240 to 260 or 300 to 366"."""
    written = rate.first.value.written
    return " or ".join(
        " to ".join(dict.fromkeys(in_digits(written * factor, 3) for factor in factors))
        for factors in sorted(rate.factors)
    )
