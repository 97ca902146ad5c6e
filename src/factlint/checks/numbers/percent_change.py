"""A change does not lead from its first value to its last.

Why it matters: Growth is the part of a report that is quoted; the two values next to it state whether it is true.

How it decides: Two values of one kind are joined by "from … to", with a percentage, a factor ("doubled") or a direction
("rose") that the grammar of the sentence connects to them. The change is calculated from everything that the values may
be rounded from; so are "20% more than" another value, a difference or multiple of the only two amounts next to it, and
falls by more than 100%. "Doubled" covers 1.7 to 2.3 times. A rise that leads down is reported as an error.

Known limits: Percentages on another base ("up 40% on 2019") are left alone, and so are ranks, scales and exchange
rates, where a smaller number may be the higher one.

Sources: Eurostat, "Beginners: Statistical concept - Percentage change and percentage points".
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from factlint.checks.api import Case, Flags, Passes
from factlint.checks.writing.figures import (
    LEVELS,
    as_stated,
    figure_finding,
    in_style_of,
    percent_stated,
    said_with,
)
from factlint.checks.writing.number_style import in_digits
from factlint.model.arithmetic import Change, Direction, Fall, Step
from factlint.model.document import Document
from factlint.model.finding import Finding, Level, Related
from factlint.model.mention import words_said
from factlint.reasoning.numbers.arithmetic import fault_of
from factlint.reasoning.numbers.changes import (
    POINTS,
    absolute_change,
    amount_agrees,
    is_absolute,
    leads,
    relative_change,
    step_agrees,
    step_percent,
)
from factlint.values.regex import regex

LEVEL = Level.WARNING

EXAMPLES = (
    Flags("Sales rose from 10 to 15 units, up ⟦40⟧%.", fixed="Sales rose from 10 to 15 units, up 50%."),
    Flags("Profit grew ⟦20⟧% from $10 million to $15 million."),
    Flags("The fee was cut by ⟦25⟧%, from €80 to €40.", fixed="The fee was cut by 50%, from €80 to €40."),
    Flags("Membership ⟦doubled⟧ from 1,000 to 1,500."),
    Flags("Staff numbers more than ⟦tripled⟧, from 40 to 90."),
    Flags("There was a ⟦200⟧% increase, from 20 to 40 cases."),
    Flags("Output ⟦rose⟧ from 250 to 180 tonnes."),
    Flags("The price jumped from £4 to £5, an increase of ⟦20⟧%."),
    Flags("Orders were up by ⟦50⟧, to 250 from 180.", fixed="Orders were up by 70, to 250 from 180."),
    Flags("Nitrate fell ⟦tenfold⟧, from 50 to 10 mg/l."),
    Flags("Sales of bread fell by ⟦120⟧% in May."),
    Flags("The new pump uses ⟦150⟧% less water."),
    Flags("Tickets cost £30, ⟦50⟧% more than the £25 of 2010."),
    Flags("The index rose 30 points, or ⟦4⟧%, to 1,530.", fixed="The index rose 30 points, or 2%, to 1,530."),
    Passes("The index fell 30 points, or 2%, to 1,470."),
    Passes("The town had 9,000 people in 1990 and 8,100 in 2000. Since then, its school has grown by 15%."),
    Passes("It sets the field “Drops item class” from -1 to 9."),
    Passes("The list shows its up/down buttons from 10 to 18 rows."),
    Passes("Faults went from 40 to 31, a change of -22.5%."),
    Passes("A 60-inch screen draws 30% more power than a 40-inch screen."),
    Passes("In tests 2.3 was around 25% faster than 2.2."),
    Passes("The gap is 9 to 1 (increased from 3 to 1 after a debate)."),
    Passes("Their share rose from 47% in 1948 to 64% in 1968 to 80% in 1976."),
    Passes("Membership had almost doubled, from 60,000 to 100,000."),
    Passes("The cache may speed the build up from 30 minutes to 3."),
    Passes("Profit fell by 120% in May, and sales by 20%."),
    Passes("Revenue grew 12% organically, to $230 million from $200 million."),
    Passes("Nitrate fell fivefold, from 50 to 10 mg/l."),
    Passes("Sales rose from 10 to 15 units, up 50%. Profit rose from 3 to 4 (33%)."),
    Passes("Membership nearly doubled from 1,000 to 1,900."),
    Passes("Sales rose from 10 to 15 units, up 40% on the plan."),
    Passes("The club fell from 5 to 12 in the ranking."),
    Passes("Revenue grew 48% from $1.0 million to $1.5 million."),
    Passes("The rouble fell from 60 to 75 to the dollar."),
)


_IN_COMPOUND = regex(r"\d-[a-z]")


def check(case: Case) -> Iterator[Finding]:
    """Report each change whose amount or direction its two values contradict."""
    document = case.analysis.document
    for equation in case.analysis.equations:
        if isinstance(equation, Fall):
            yield _impossible_fall(document, equation)
        elif isinstance(equation, Step):
            yield from _wrong_step(document, equation)
        elif not isinstance(equation, Change):
            continue
        elif equation.direction is not None and not leads(equation, equation.direction):
            yield _wrong_way(document, equation)
        elif equation.amount is not None and not amount_agrees(equation):
            yield from _wrong_amount(document, equation)


def _impossible_fall(document: Document, fall: Fall) -> Finding:
    return figure_finding(
        document,
        fall.amount,
        f"a fall by {as_stated(fall.amount)} would leave less than nothing",
        level=LEVEL,
    )


def _wrong_step(document: Document, step: Step) -> Iterator[Finding]:
    percent = step_percent(step)
    if percent is None or step_agrees(step):
        return
    right = in_style_of(step.share, (percent.low + percent.high) / 2)
    way = "up" if step.direction is Direction.UP else "down"
    stated = f"{way} {as_stated(step.amount)} to {as_stated(step.new)}"
    yield figure_finding(
        document,
        step.share,
        f"{stated} is {percent_stated(right, percent.low)}, not {as_stated(step.share)}",
        level=LEVELS[fault_of(step.share.value.written, percent)],
        related=(Related.to(step.amount, "the difference"), Related.to(step.new, "the last value")),
        expected=right,
    )


def _wrong_way(document: Document, change: Change) -> Finding:
    verb = words_said(document, change.cue)
    way = "down" if change.direction is Direction.UP else "up"
    span = document.to_source(change.cue)
    return Finding(
        level=Level.ERROR,
        message=f"from {as_stated(change.old)} to {as_stated(change.new)} leads {way}, but “{verb}” says the opposite",
        span=span,
        text=document.source[span.start : span.end],
        related=(Related.to(change.old, "the first value"), Related.to(change.new, "the last value")),
    )


def _are_kinds(change: Change) -> bool:
    """Whether the values only identify what is compared: "64-bit code is 50% larger than 32-bit code"."""
    return all(_IN_COMPOUND.search(figure.said) for figure in (change.old, change.new))


def _wrong_amount(document: Document, change: Change) -> Iterator[Finding]:
    if change.amount is None or change.amount.value.unit in POINTS or _are_kinds(change):
        return
    computed = absolute_change(change) if is_absolute(change.amount) else relative_change(change)
    if computed is None:
        return
    old, new = change.old.value.written, change.new.value.written
    if change.amount.value.unit == "times":
        right, said = None, f"“{as_stated(change.amount)}”"
        what = (
            f"{in_digits(new / old, 2)} times as much"
            if new > old
            else f"a decrease by a factor of {in_digits(old / new, 2)}"
        )
    elif is_absolute(change.amount):
        right, said = in_style_of(change.amount, abs(new - old)), as_stated(change.amount)
        stated = said_with(change.amount, right or in_digits(abs(new - old), 4))
        what = f"{'an increase' if new > old else 'a decrease'} of {stated}"
    else:
        share = abs(Fraction(new - old) / old * 100)
        right, said = in_style_of(change.amount, share), as_stated(change.amount)
        what = f"{'an increase' if new > old else 'a decrease'} of {percent_stated(right, share)}"
    yield figure_finding(
        document,
        change.amount,
        f"from {as_stated(change.old)} to {as_stated(change.new)} is {what}, not {said}",
        level=LEVELS[fault_of(change.amount.value.written, computed)],
        related=(Related.to(change.old, "the first value"), Related.to(change.new, "the last value")),
        expected=right,
    )
