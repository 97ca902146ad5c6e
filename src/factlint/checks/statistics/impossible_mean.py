"""A mean, deviation or percentage cannot come from whole numbers.

Why it matters: 28 answers in whole numbers have means in steps of 1/28; a printed mean between two steps was mistyped
or belongs to other data.

How it decides: The text gives the mean and the number of answers, and says that they are whole numbers (a rating, a
Likert scale, a count). The mean is reported if no total of that many whole numbers rounds to it (GRIM), its standard
deviation if no sum of squares does (GRIMMER), or if a share of ones and zeros has another one (DEBIT). A mean must lie
on its scale. "15% of the 50 members" is reported, too: 7 are 14% and 8 are 16%.

Known limits: Scores of several items are read only if the number of items is given. Means with few digits, to which
some total always rounds, are never reported.

Sources: Brown & Heathers 2017 (GRIM); Anaya 2016 and Allard 2018 (GRIMMER); Heathers & Brown 2019 (DEBIT).
"""

from __future__ import annotations

from collections.abc import Iterator
from math import floor, sqrt

from factlint.checks.api import Case, Flags, Passes
from factlint.checks.writing.figures import figure_finding
from factlint.model.arithmetic import ShareOfCount
from factlint.model.document import Document
from factlint.model.finding import Finding, Level, Related
from factlint.model.mention import Mention
from factlint.model.statements.statistics import MeanOnScale, Reported, WholeNumberMean
from factlint.reasoning.numbers.arithmetic import rounds_from_count
from factlint.reasoning.statistics.whole_number_means import binary_deviation_fits, deviation_fits, mean_fits
from factlint.values.hedges import Hedge
from factlint.values.quantity import Quantity

LEVEL = Level.WARNING

EXAMPLES = (
    Flags("The mean rating was ⟦5.27⟧ (integer scale, n = 28)."),
    Flags("On the seven-point scale M = ⟦3.45⟧, N = 17."),
    Flags("Of the 50 participants, ⟦15⟧% agreed."),
    Flags("Only ⟦12⟧% of the 30 pupils passed."),
    Flags("On the Likert scale the mean was 3.44 with SD = ⟦2.47⟧ (n = 18)."),
    Flags("The binary outcome had M = 0.50, SD = ⟦0.30⟧, n = 20."),
    Flags("The children made ⟦3.17⟧ errors on average (n = 25)."),
    Flags("The 20 raters gave a mean score of ⟦3.47⟧ on the 5-point scale."),
    Flags("Ratings on the scale of 1 to 5 averaged ⟦5.60⟧."),
    Flags("On a scale from 1 to 7 the average answer was ⟦0.60⟧."),
    Passes("The mean rating was 5.25 (integer scale, n = 28)."),
    Passes("The new label moved the ratings, with a mean difference of 0.29 on a scale from 1 to 4."),
    Passes("Of the 50 participants, 16% agreed."),
    Passes("The mean weight was 5.27 kg (n = 28)."),
    Passes("The mean rating on the 3-item scale was 5.27 (n = 28)."),
    Passes("On the Likert scale the mean was 3.44 with SD = 0.98 (n = 18)."),
    Passes("The binary outcome had M = 0.50, SD = 0.51, n = 20."),
)


def check(case: Case) -> Iterator[Finding]:
    """Report each mean, deviation and share that whole numbers cannot have."""
    document = case.analysis.document
    for statistic in case.analysis.statistics:
        match statistic:
            case WholeNumberMean():
                yield from _mean(statistic)
            case MeanOnScale() if not statistic.low <= statistic.mean.value.value <= statistic.high:
                yield _finding(statistic.mean, _off_the_scale(statistic), statistic.mean)
    for equation in case.analysis.equations:
        if isinstance(equation, ShareOfCount):
            yield from _share(document, equation)


def _off_the_scale(statistic: MeanOnScale) -> str:
    is_low = statistic.mean.value.value < statistic.low
    end = f"begins at {statistic.low}" if is_low else f"ends at {statistic.high}"
    return f"a mean of {statistic.mean.said} lies outside its scale, which {end}"


def _mean(statistic: WholeNumberMean) -> Iterator[Finding]:
    mean, deviation, size = statistic.mean, statistic.deviation, statistic.size
    if not mean_fits(mean.value, size, statistic.items):
        message = f"no {size} whole numbers have a mean of {mean.said}: {_nearest(mean.value, size * statistic.items)}"
        yield _finding(mean, message, mean)
    elif deviation is None or statistic.items != 1:
        return
    elif statistic.is_binary:
        if not binary_deviation_fits(mean.value, deviation.value, size):
            right = sqrt(mean.value.value * (1 - mean.value.value))
            message = f"a share of {mean.said} has an SD of about {right:.2f}, not {deviation.said}"
            yield _finding(deviation, message, mean)
    elif not deviation_fits(mean.value, deviation.value, size):
        yield _finding(
            deviation, f"no {size} whole numbers with mean {mean.said} have an SD of {deviation.said}", mean
        )


def _nearest(mean: Reported, number: int) -> str:
    """The adjacent possible means, to the decimals of the given one."""
    below = floor(mean.value * number)
    decimals = len(str(mean.last_digit.denominator)) - 1
    return ", ".join(f"{total} ÷ {number} is {total / number:.{decimals}f}" for total in (below, below + 1))


def _finding(wrong: Mention[Reported], message: str, mean: Mention[Reported]) -> Finding:
    related = () if wrong is mean else (Related.to(mean, "the mean"),)
    return Finding(level=LEVEL, message=message, span=wrong.span, text=wrong.text, related=related)


def _share(document: Document, equation: ShareOfCount) -> Iterator[Finding]:
    share, whole = equation.share.value, equation.whole.value
    if share.hedge is not Hedge.EXACTLY or whole.hedge is not Hedge.EXACTLY or whole.last_digit != 1:
        return
    if whole.written.denominator != 1 or rounds_from_count(int(whole.written), share):
        return
    yield figure_finding(
        document,
        equation.share,
        f"no whole number of {whole.written} is {equation.share.said}: {_nearest_shares(share, int(whole.written))}",
        level=LEVEL,
        related=(Related.to(equation.whole, "the whole"),),
    )


def _nearest_shares(share: Quantity, whole: int) -> str:
    """The adjacent possible percentages of whole numbers."""
    below = floor(share.written * whole / 100)
    decimals = len(str(share.last_digit.denominator)) - 1
    return ", ".join(f"{part} is {part / whole:.{decimals}%}" for part in (below, below + 1))
