"""A total, a number and an average contradict each other, or an average lies outside its range.

Why it matters: An average is read as a summary of what was counted; an impossible one misleads about all of it.

How it decides: Total, count and average stand in one construction ("120 goals in 40 matches, an average of 3"), a
number of equal things stands with its total ("12 boxes of 6 eggs each, 72 in all"), or values stand with their mean or
median ("the average of 3, 4 and 8"). A mean or median must lie between the lowest and the highest value given with it,
a median also within its interquartile range. Every number may be rounded.

Known limits: Weighted averages are left alone; so is an average that could belong to more than one count.

Sources: JCGM 100:2008, 7.2.6, for results reported to the digits that they deserve.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factlint.checks.api import Case, Flags, Passes
from factlint.checks.writing.figures import LEVELS, as_stated, figure_finding, in_style_of, said_with
from factlint.checks.writing.number_style import in_digits
from factlint.model.arithmetic import Average, MeanInRange, MeanOfValues
from factlint.model.document import Document
from factlint.model.finding import Finding, Level, Related
from factlint.reasoning.numbers.arithmetic import Range, exactly, fault_of, may_be_written, sum_of, values_of
from factlint.reasoning.numbers.calculations import stated
from factlint.values.quantity import Quantity

LEVEL = Level.WARNING

EXAMPLES = (
    Flags("She scored 120 goals in 40 matches, an average of ⟦4⟧ per match."),
    Flags(
        "He packed 12 boxes of 6 eggs each, for a total of ⟦80⟧.",
        fixed="He packed 12 boxes of 6 eggs each, for a total of 72.",
    ),
    Flags(
        "The $1,200 was divided among 5 people, or $⟦300⟧ each.",
        fixed="The $1,200 was divided among 5 people, or $240 each.",
    ),
    Flags("Their ages ranged from 18 to 35 with a mean of ⟦41⟧."),
    Flags("The mean age was ⟦12.5⟧ years (range 18–35)."),
    Flags("We need 14 × 12 = ⟦158⟧ tiles.", fixed="We need 14 × 12 = 168 tiles."),
    Flags(
        "The 12 nests held 48 eggs, a mean of ⟦5⟧ per nest.",
        fixed="The 12 nests held 48 eggs, a mean of 4 per nest.",
    ),
    Flags("The average of 3, 4 and 8 is ⟦6⟧.", fixed="The average of 3, 4 and 8 is 5."),
    Flags("Scores of 7, 8 and 9 gave her an average of ⟦8.5⟧."),
    Flags("The fund paid €2.4 million to 80 families, or €⟦20,000⟧ per family."),
    Flags("The median of 12, 3, 8, 5, 10 and 9 is ⟦6.5⟧.", fixed="The median of 12, 3, 8, 5, 10 and 9 is 8.5."),
    Passes("The median of 9, 3, 8 and 5 is 6.5, and that of 9, 3 and 8 is 8."),
    Passes("Scores of 7, 8 and 9 in the final put her average for the year at 8.5."),
    Passes("The camp covers 3.72 acres. It houses 1,190 people, or 320 people per acre."),
    Passes("Our 4-box offer: 4 sets (4 boxes of 60 pencils each) for $12."),
    Passes("He scored 450 runs in 9 innings at an average of 75."),
    Passes("The 12 nests held 48 eggs, a mean of 5 per pair."),
    Passes("She scored 121 goals in 40 matches, an average of 3 per match."),
    Passes("Their ages ranged from 18 to 35 with a mean of 24.1."),
    Passes("He packed 12 boxes of 6 eggs each, 72 in all."),
    Passes("They won 20 matches in 4 years, an average of 75 minutes being played."),
)


_LEAST_IN_TENS = 100


def check(case: Case) -> Iterator[Finding]:
    """Report each average that its values contradict."""
    document = case.analysis.document
    for equation in case.analysis.equations:
        match equation:
            case Average():
                yield from _average(document, equation)
            case MeanInRange():
                yield from _outside(document, equation)
            case MeanOfValues():
                yield from _mean_of_values(document, equation)


def _average(document: Document, average: Average) -> Iterator[Finding]:
    total, count, each = (stated(figure.value) for figure in (average.total, average.count, average.each))
    if total is None or count is None or each is None or count.low <= 0:
        return
    if average.total.value.written == average.count.value.written:  # "3 pack (3 bags of 90 capsules each)"
        return
    is_last = average.total.prose.start > average.each.prose.start
    computed = count * each if is_last else total / count
    wrong = average.total if is_last else average.each
    if may_be_written(computed, wrong.value) or (not is_last and _is_in_tens(computed, wrong.value)):
        return
    exact = (
        average.count.value.written * average.each.value.written
        if is_last
        else average.total.value.written / average.count.value.written
    )
    right = in_style_of(wrong, exact)
    others = (average.count, average.each) if is_last else (average.total, average.count)
    sign, result = "×" if is_last else "÷", said_with(wrong, right or in_digits(exact, 4))
    yield figure_finding(
        document,
        wrong,
        f"{as_stated(others[0])} {sign} {as_stated(others[1])} is {result}, not {as_stated(wrong)}",
        level=LEVELS[fault_of(wrong.value.written, computed)],
        related=tuple(Related.to(other, "one of the numbers it follows from") for other in others),
        expected=right,
    )


def _is_in_tens(computed: Range, mean: Quantity) -> bool:
    """Whether a mean was rounded to tens: 258 persons to an acre are 260."""
    tens = mean.written
    return tens >= _LEAST_IN_TENS and tens % 10 == 0 and computed.meets(Range(tens - 5, tens + 5))


def _mean_of_values(document: Document, equation: MeanOfValues) -> Iterator[Finding]:
    values = [value for figure in equation.values if (value := values_of(figure.value)) is not None]
    if len(values) < len(equation.values):
        return
    computed = _median(values) if equation.is_median else sum_of(values) / exactly(len(values))
    if may_be_written(computed, equation.mean.value):
        return
    middle = (computed.low + computed.high) / 2
    right = in_style_of(equation.mean, middle)
    stated = ", ".join(as_stated(figure) for figure in equation.values)
    mean = said_with(equation.mean, right or in_digits(middle, 4))
    yield figure_finding(
        document,
        equation.mean,
        f"the {'median' if equation.is_median else 'mean'} of {stated} is {mean}, not {as_stated(equation.mean)}",
        level=LEVELS[fault_of(equation.mean.value.written, computed)],
        related=tuple(Related.to(figure, "one of the values") for figure in equation.values),
        expected=right,
    )


def _median(values: Sequence[Range]) -> Range:
    lows, highs = sorted(value.low for value in values), sorted(value.high for value in values)
    half = len(values) // 2
    if len(values) % 2:
        return Range(lows[half], highs[half])
    return Range((lows[half - 1] + lows[half]) / 2, (highs[half - 1] + highs[half]) / 2)


def _outside(document: Document, equation: MeanInRange) -> Iterator[Finding]:
    mean, low, high = (values_of(figure.value) for figure in (equation.mean, equation.low, equation.high))
    if mean is None or low is None or high is None or mean.meets(Range(low.low, high.high)):
        return
    yield figure_finding(
        document,
        equation.mean,
        f"{as_stated(equation.mean)} does not lie between {as_stated(equation.low)} and {as_stated(equation.high)}",
        level=LEVEL,
        related=(Related.to(equation.low, "the lowest value"), Related.to(equation.high, "the highest value")),
    )
