"""A confidence interval is reversed or does not contain its estimate.

Why it matters: The interval states how far off the estimate may be; one that does not even contain it belongs to
another estimate.

How it decides: Two bounds follow "95% CI" and the like. They are reported if the first is larger than the second, or if
the estimate right before them lies outside by more than rounding explains. A 95% interval of a ratio or difference must
agree with a p-value, or the word "significant", right after it on whether there is an effect.

Known limits: Only estimates with a name ("OR", "b", "mean difference"), or after a verb of change ("fell by 4 mmHg"),
right before the interval are read.

Sources: APA 7, 6.44, for the form of confidence intervals.
"""

from __future__ import annotations

from collections.abc import Iterator

from factlint.checks.api import Case, Flags, Passes
from factlint.model.document import Document, Span
from factlint.model.finding import Applicability, Edit, Finding, Fix, Level, Related
from factlint.model.statements.statistics import ConfidenceInterval
from factlint.reasoning.statistics.p_values import interval_contradicts

LEVEL = Level.WARNING

EXAMPLES = (
    Flags("The risk rose (OR 1.5, 95% CI ⟦1.6–2.0⟧)."),
    Flags(
        "The effect was b = 0.42, 95% CI [⟦0.51, 0.12⟧].", fixed="The effect was b = 0.42, 95% CI [0.12, 0.51]."
    ),
    Flags("The hazard ratio was 0.80 (95% confidence interval ⟦0.85 to 0.97⟧)."),
    Flags("The mean difference was 5.1 (95% CI: ⟦5.5 to 6.7⟧)."),
    Flags("The odds ratio of 2.10 (95% CI ⟦1.20–2.05⟧) stands out."),
    Flags("The share was 12.4% (95% CI: ⟦13.1%–15.0⟧%)."),
    Flags("The mean difference was 96 ms, 95% CI [⟦102, 130⟧]."),
    Flags("The mean difference was 4.1 points, t(107) = 5.1, p < .001, 95% CI [⟦4.4, 6.0⟧]."),
    Flags("The difference of 2.5 kg was significant, with a 95% confidence interval of ⟦2.9 to 3.4⟧ kg."),
    Passes("The mean was 96 ms in one group and 110 ms in the other, 95% CI [102, 118]."),
    Passes("The difference of 2.5 kg was significant; in women it was larger, 95% CI [2.9, 3.4]."),
    Flags("The two arms did not differ (HR 0.60, 95% CI 0.42–0.85; ⟦P=0.30⟧)."),
    Flags("The odds ratio was 1.35 (95% CI 1.10 to 1.66), which was ⟦not significant⟧."),
    Passes("The two arms differed (HR 0.60, 95% CI 0.42–0.85; P=0.004)."),
    Passes("The risk rose (OR 1.5, 95% CI 1.2–1.9)."),
    Passes("The effect was b = 0.42, 95% CI [0.12, 0.72]."),
    Passes("The effect was b = -0.42, 95% CI [-0.72, -0.12]."),
    Passes("With OR 1.5 (95% CI 1.5–1.9) the bound is met."),
)


def check(case: Case) -> Iterator[Finding]:
    """Report each interval that contradicts itself or its estimate."""
    for statistic in case.analysis.statistics:
        if not isinstance(statistic, ConfidenceInterval):
            continue
        if statistic.low.value > statistic.high.value:
            yield _reversed(case.analysis.document, statistic)
        elif not _holds(statistic):
            yield _outside(statistic)
        elif interval_contradicts(statistic):
            yield _other_side(statistic)


def _holds(interval: ConfidenceInterval) -> bool:
    if interval.estimate is None:
        return True
    estimate = interval.estimate.value
    slack = (estimate.last_digit + max(interval.low.last_digit, interval.high.last_digit)) / 2
    return interval.low.value - slack < estimate.value < interval.high.value + slack


def _reversed(document: Document, interval: ConfidenceInterval) -> Finding:
    whole = interval.whole
    return Finding.at(
        whole,
        level=LEVEL,
        message=f"the interval {whole.said} begins above its end",
        fixes=tuple(_swap(document, interval)),
    )


def _swap(document: Document, interval: ConfidenceInterval) -> Iterator[Fix]:
    """The two bounds swapped, if both are positive, so that no dash can be a sign."""
    text, span = interval.whole.text, interval.whole.span
    low_end = next((at for at, char in enumerate(text) if not (char.isdigit() or char == ".")), 0)
    high_start = next(
        (at for at in range(len(text), 0, -1) if not (text[at - 1].isdigit() or text[at - 1] == ".")), 0
    )
    if 0 < low_end <= high_start < len(text) and document.is_verbatim(span):
        swapped = f"{text[high_start:]}{text[low_end:high_start]}{text[:low_end]}"
        edit = Edit(Span(span.start, span.end), swapped)
        yield Fix(f"Write “{swapped}”", (edit,), Applicability.UNSAFE)


def _other_side(interval: ConfidenceInterval) -> Finding:
    """The finding for a p-value or statement that contradicts the interval about an effect."""
    said = interval.p or interval.verdict
    assert said is not None
    assert interval.nothing is not None
    whole = interval.whole
    side = "includes" if interval.low.value <= interval.nothing <= interval.high.value else "excludes"
    return Finding.at(
        said,
        level=LEVEL,
        message=f"the interval {whole.said} {side} {interval.nothing}, which is no effect, "
        f"and “{said.said}” says the opposite",
        related=(Related.to(whole, "the interval"),),
    )


def _outside(interval: ConfidenceInterval) -> Finding:
    estimate, whole = interval.estimate, interval.whole
    assert estimate is not None
    return Finding.at(
        whole,
        level=LEVEL,
        message=f"the interval {whole.said} does not contain its estimate, {estimate.said}",
        related=(Related.to(estimate, "the estimate"),),
    )
