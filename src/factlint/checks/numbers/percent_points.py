"""A difference between two percentages is given in per cent.

Why it matters: From 5% to 7% is 2 percentage points, but 40 per cent; the two are confused in both directions.

How it decides: Two percentages are joined by "from … to" with an amount. An amount in per cent is reported if it is the
difference in points and not the relative change; one in percentage points or basis points, if it is not the difference.

Known limits: A difference without both percentages is left alone.

Sources: Eurostat, "Beginners: Statistical concept - Percentage change and percentage points".
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from factlint.checks.api import Case, Flags, Passes
from factlint.checks.writing.figures import as_stated, figure_finding, in_style_of, place_of
from factlint.checks.writing.number_style import in_digits
from factlint.checks.writing.rewriting import is_before_noun, writing
from factlint.model.arithmetic import Change, Figure
from factlint.model.document import Document, Span
from factlint.model.finding import Finding, Level, Related
from factlint.reasoning.numbers.changes import POINTS, amount_agrees, is_points_in_percent

LEVEL = Level.WARNING
POINT_NAMES = {"percentage point": "percentage points", "basis point": "basis points"}

EXAMPLES = (
    Flags(
        "Unemployment rose from 5% to 7%, up ⟦2%⟧.",
        fixed="Unemployment rose from 5% to 7%, up 2 percentage points.",
    ),
    Flags("Support fell by ⟦12%⟧ from 48% to 36%."),
    Flags("The rate was raised by ⟦1 per cent⟧, from 4 per cent to 5 per cent."),
    Flags(
        "The share grew from 20% to 25%, up ⟦8⟧ percentage points.",
        fixed="The share grew from 20% to 25%, up 5 percentage points.",
    ),
    Flags("The bank cut its rate by ⟦25⟧ basis points, from 5.5% to 5%."),
    Flags("Turnout dropped from 71.5% to 68.2%, a decline of ⟦3.3%⟧."),
    Flags(
        "Support rose from 42% to 47%, a ⟦5%⟧ rise in a month.",
        fixed="Support rose from 42% to 47%, a 5-percentage-point rise in a month.",
    ),
    Flags("Labour climbed ⟦six⟧ points to 38% from 34%."),
    Flags("The pass rate is 71%, ⟦11⟧ percentage points higher than the 65% of 2019."),
    Passes("The share rose from 8% to 17% here, from 8.8% to 13.3% there."),
    Passes("Unemployment rose from 5% to 7%, up 2 percentage points."),
    Passes("Unemployment rose from 5% to 7%, up 40%."),
    Passes("Its efficiency rose from 98% to 99%, up 1%."),
    Passes("The bank cut its rate by 50 basis points, from 5.5% to 5%."),
)


def check(case: Case) -> Iterator[Finding]:
    """Report each difference of shares in the wrong unit or of the wrong size."""
    document = case.analysis.document
    for equation in case.analysis.equations:
        if not isinstance(equation, Change) or equation.amount is None:
            continue
        if equation.amount.value.unit in POINTS and not amount_agrees(equation):
            yield _wrong(document, equation, equation.amount)
        elif is_points_in_percent(equation):
            yield _confused(document, equation, equation.amount)


def _wrong(document: Document, change: Change, amount: Figure) -> Finding:
    difference = abs(change.new.value.written - change.old.value.written) * POINTS[amount.value.unit or ""].low
    right, unit = in_style_of(amount, difference), POINT_NAMES[amount.value.unit or ""]
    return figure_finding(
        document,
        amount,
        f"{_course(change)} is {right or float(difference)} {unit}, not {as_stated(amount)}",
        level=LEVEL,
        related=(Related.to(change.old, "the first share"), Related.to(change.new, "the last share")),
        expected=right,
    )


def _confused(document: Document, change: Change, amount: Figure) -> Finding:
    digits = in_style_of(amount, amount.value.written) or amount.said
    right = f"{digits} percentage point{'' if amount.value.written == 1 else 's'}"
    relative = abs(
        Fraction(change.new.value.written - change.old.value.written) / change.old.value.written * 100
    )
    place = Span(place_of(document, amount).start, amount.span.end)
    written = f"{digits}-percentage-point" if is_before_noun(document, place) else right
    return Finding(
        level=LEVEL,
        message=f"{_course(change)} is {right}, or {in_digits(relative, 3)}%, not {as_stated(amount)}",
        span=place,
        text=document.source[place.start : place.end],
        expected=written,
        related=(Related.to(change.old, "the first share"), Related.to(change.new, "the last share")),
        fixes=tuple(writing(document, place, written)),
    )


def _course(change: Change) -> str:
    return f"from {as_stated(change.old)} to {as_stated(change.new)}"
