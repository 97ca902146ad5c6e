"""A total in a table is not the sum of its cells.

Why it matters: Cells are corrected one by one and the total is forgotten, or the other way round.

How it decides: The last row (or column) is called a total, and all cells above (or before) it are numbers of
one kind. The cells are added with what each may round from.

Known limits: Silent where subtotals stand in between, where a cell holds more than a number, and in columns of
averages, rates, ranks and the like, whose total is no sum.

Sources: Nuijten et al. 2016 for adding up rounded numbers at both ends.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from factlint.checks.api import Case, Flags, Passes
from factlint.checks.figures import LEVELS, figure_finding, in_style_of, related_to
from factlint.model.arithmetic import TableTotal
from factlint.model.document import Document
from factlint.model.finding import Finding, Level
from factlint.reasoning.arithmetic import Range, fault_of, may_be_written, rounding_range, sum_of

LEVEL = Level.WARNING

_HEAD = "| Town | Men | Women | All |\n|---|---|---|---|\n"

EXAMPLES = (
    Flags(
        "| Town | Ships |\n|---|---|\n| Aru | 12 |\n| Bel | 15 |\n| Cor | 20 |\n| Total | ⟦48⟧ |\n",
        fixed="| Town | Ships |\n|---|---|\n| Aru | 12 |\n| Bel | 15 |\n| Cor | 20 |\n| Total | 47 |\n",
        format="md",
    ),
    Flags(
        "| Town | Share |\n|---|---|\n| Aru | 40.5% |\n| Bel | 30.1% |\n| Cor | 20% |\n| Total | ⟦100⟧% |\n",
        format="md",
    ),
    Flags(f"{_HEAD}| Aru | 10 | 12 | 22 |\n| Bel | 20 | 25 | 45 |\n| Total | 30 | ⟦38⟧ | 67 |\n", format="md"),
    Flags(
        "| | Red | Blue | Green | Total |\n|---|---|---|---|---|\n"
        "| Aru | 5 | 6 | 7 | ⟦19⟧ |\n| Bel | 1 | 1 | 1 | 3 |\n",
        format="md",
    ),
    Flags("| Item | Cost |\n|---|---|\n| Rent | $1,200 |\n| Pay | $3,400 |\n| Sum | $⟦4,700⟧ |\n", format="md"),
    Passes(f"{_HEAD}| Aru | 10 | 12 | 22 |\n| Bel | 20 | 25 | 45 |\n| Total | 30 | 37 | 67 |\n", format="md"),
    Passes("| Town | Age |\n|---|---|\n| Aru | 12 |\n| Bel | 15 |\n| Total | 14 |\n", format="md"),
    Passes("| Town | Share |\n|---|---|\n| Aru | 33.3% |\n| Bel | 66.6% |\n| Total | 100% |\n", format="md"),
    Passes("| Town | Ships |\n|---|---|\n| Aru | 12 |\n| Bel | many |\n| Total | 48 |\n", format="md"),
)


def check(case: Case) -> Iterator[Finding]:
    """Report each total that the cells it sums exclude, but not one that only sums a wrong total."""
    totals = [equation for equation in case.analysis.equations if isinstance(equation, TableTotal)]
    wrong = [equation for equation in totals if not may_be_written(_sum(equation), equation.total.value)]
    places = {equation.total.span for equation in wrong}
    for equation in wrong:
        if not places & {part.span for part in equation.parts}:
            yield _finding(case.analysis.document, equation)


def _sum(equation: TableTotal) -> Range:
    return sum_of(rounding_range(part.value) for part in equation.parts)


def _finding(document: Document, equation: TableTotal) -> Finding:
    exact = sum((part.value.written for part in equation.parts), start=Fraction(0))
    right = in_style_of(equation.total, exact)
    return figure_finding(
        document,
        equation.total,
        f"the cells of “{equation.label}” add up to {right or f'{float(exact):g}'}, not {equation.total.said}",
        level=LEVELS[fault_of(equation.total.value.written, _sum(equation))],
        related=tuple(related_to(part, "a part") for part in equation.parts),
        expected=right,
    )
