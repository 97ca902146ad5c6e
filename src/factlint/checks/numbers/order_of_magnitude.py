"""One quantity is stated twice with the same digits, but a thousand times larger.

Why it matters: Million for billion is one letter, and a factor of a thousand.

How it decides: Two sentences give numbers with the same digits (at least two) and the same unit, one of them a
thousand, million or billion times the other, next to the same word for what they measure. Sentences about different
years are left alone.

Known limits: Which of the two is wrong is not known; the second is marked and the first is named.

Sources: A survey of corrections in newspapers counts million for billion among the most frequent slips with numbers
(Maier 2002, "Numbers in the News").
"""

from __future__ import annotations

from collections.abc import Iterator

from factlint.checks.api import Case, Flags, Passes
from factlint.checks.writing.figures import as_stated
from factlint.model.arithmetic import SameDigits
from factlint.model.finding import Confidence, Finding, Level, Related

LEVEL = Level.WARNING

EXAMPLES = (
    Flags("The city has 3.5 million inhabitants. The city's ⟦3.5 billion inhabitants⟧ live on two rivers."),
    Flags("The budget was set at $4.2 billion. A budget of ⟦$4.2 million⟧ is the largest yet."),
    Flags(
        "Exports of steel reached 1.25 million tonnes. Steel exports of ⟦1.25 billion tonnes⟧ were a record."
    ),
    Flags("They sold 12,500 copies. In all, ⟦12.5 million copies⟧ were sold."),
    Flags("A grant of €7.5 million was won. The grant, ⟦€7.5 billion⟧, will be spent by May."),
    Passes("The city has 3.5 million inhabitants. Its 3.5 million inhabitants live on two rivers."),
    Passes("The budget was $4.2 million in 1990. The budget was $4.2 billion in 2020."),
    Passes("The budget was set at $4.2 billion. The bridge cost $4.2 million."),
    Passes("It has 2 million members. Its paper has 2,000 members as readers."),
)


def check(case: Case) -> Iterator[Finding]:
    """Report the second of two numbers that differ only in scale."""
    for equation in case.analysis.equations:
        if isinstance(equation, SameDigits):
            first, second = equation.first, equation.second
            yield Finding.at(
                second,
                level=LEVEL,
                message=f"{as_stated(second)} here, but {as_stated(first)} before",
                confidence=Confidence.MEDIUM,
                related=(Related.to(first, "the same quantity"),),
            )
