"""A total in a table is not the sum of its cells.

Why it matters: Cells are corrected one by one and the total is forgotten, or the other way round.

How it decides: The last row (or column) is called a total, and all cells above (or before) it are numbers of one kind.
They are added up with everything that each may be rounded from. Of several totals each is computed from the rows since
the last one, from these and that total, from the totals before, or from what was there at first, whichever way other
columns or the other totals confirms. Matches won, drawn and lost make the matches played. Columns whose headings say
that they follow from others (amount, share, change, balance, ratio, a length between two times of day), counts with
their share ("12 (15%)") and a last row of means are recomputed; a cell is reported if the other cells confirm the rule.
A column or a row needs no heading where all its cells but one are the sum, the difference, the product or "(a + b) × c"
of others, and these have so many digits that it is no chance.

A caption, or a sentence that names the table by its number (or the only one as "the table"), may say how many rows it
shows or quote the number of a column (and a row): it is compared with those cells. So is a sentence anywhere that names
a row and counts what a column counts, has the unit of one column alone, or says from what to what the row went; that
states how many rows there are, are beyond a limit or have grown; or states a number of the table with a slip of two
digits.

Known limits: A quoted number that occurs elsewhere in its column is taken as right. Silent where a cell holds more than
a number, and in columns of averages, rates, ranks and the like, whose total is no sum.

Sources: Nuijten et al. 2016 for adding up rounded numbers at both ends.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from factlint.checks.api import Case, Flags, Passes
from factlint.checks.writing.figures import LEVELS, as_stated, figure_finding, in_style_of, said_with
from factlint.checks.writing.number_style import in_digits
from factlint.model.arithmetic import Figure
from factlint.model.document import Document, Span
from factlint.model.finding import Finding, Level, Related
from factlint.model.table_arithmetic import Rule, TableQuote, TableRows, TableRule, TableTotal
from factlint.reasoning.numbers.arithmetic import Range, fault_of, may_be_written, rounding_range, sum_of
from factlint.reasoning.numbers.table_rules import OddCell, is_explained, odd_cells

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
    Flags(
        "| Club | Played | Won | Drawn | Lost |\n|---|---|---|---|---|\n"
        "| Aru | ⟦40⟧ | 14 | 8 | 16 |\n| Bel | 38 | 11 | 10 | 17 |\n",
        format="md",
    ),
    Flags(
        "Table 2 shows the ⟦45⟧ sailors.\n\nTable 2. Sailors.\n\n"
        "| Ship | Sailors |\n|---|---|\n| Aru | 20 |\n| Bel | 22 |\n",
        format="md",
    ),
    Flags(
        "As the table shows, the tonnage of the fleet rose to ⟦87⟧ in May.\n\n"
        "| Month | Tonnage |\n|---|---|\n| April | 71 |\n| May | 78 |\n",
        format="md",
    ),
    Flags(
        "| Item | Qty | Price | Amount |\n|---|---|---|---|\n"
        "| Pen | 3 | $2.00 | $6.00 |\n| Pad | 4 | $5.00 | $⟦25.00⟧ |\n",
        format="md",
    ),
    Flags(
        "| Party | Seats | Share |\n|---|---|---|\n"
        "| A | 50 | 50% |\n| B | 30 | ⟦40⟧% |\n| C | 20 | 20% |\n| All | 100 | |\n",
        format="md",
    ),
    Flags("| Test | Score |\n|---|---|\n| 1 | 8 |\n| 2 | 9 |\n| 3 | 7 |\n| Mean | ⟦8.5⟧ |\n", format="md"),
    Flags(
        "In 2020 the plant built ⟦450⟧ cars.\n\n| Year | Cars |\n|---|---|\n| 2019 | 400 |\n| 2020 | 540 |\n",
        format="md",
    ),
    Flags(
        "The table lists ⟦five⟧ cities.\n\n| City | Since |\n|---|---|\n| Alm | 1712 |\n| Bel | 1830 |\n",
        format="md",
    ),
    Flags(
        "The table lists ⟦five⟧ lakes.\n\n| Lake | Depth |\n|---|---|\n| Alm | 12 |\n| Bel | 30 |\n",
        format="md",
    ),
    Passes(
        "| Item | Qty | Price | Amount |\n|---|---|---|---|\n"
        "| Pen | 3 | $2.00 | $6.00 |\n| Pad (10% off) | 4 | $5.00 | $18.00 |\n",
        format="md",
    ),
    Passes("| Test | Score |\n|---|---|\n| 1 | 8 |\n| 2 | 9 |\n| 3 | 7 |\n| Best mean | 8.5 |\n", format="md"),
    Passes(
        "The table lists two lakes.\n\n| Lake | Depth |\n|---|---|\n| Alm | 12 |\n| Bel | 30 |\n",
        format="md",
    ),
    Passes(
        "As the table shows, the tonnage of the fleet rose by 7 to nearly 80 in May.\n\n"
        "| Month | Tonnage |\n|---|---|\n| April | 71 |\n| May | 78 |\n",
        format="md",
    ),
    Passes(f"{_HEAD}| Aru | 10 | 12 | 22 |\n| Bel | 20 | 25 | 45 |\n| Total | 30 | 37 | 67 |\n", format="md"),
    Passes("| Town | Age |\n|---|---|\n| Aru | 12 |\n| Bel | 15 |\n| Total | 14 |\n", format="md"),
    Passes("| Town | Share |\n|---|---|\n| Aru | 33.3% |\n| Bel | 66.6% |\n| Total | 100% |\n", format="md"),
    Passes("| Town | Ships |\n|---|---|\n| Aru | 12 |\n| Bel | many |\n| Total | 48 |\n", format="md"),
)


def check(case: Case) -> Iterator[Finding]:
    """Report each total that its cells contradict, but not one that only sums a wrong total."""
    document, equations = case.analysis.document, case.analysis.equations
    odd: dict[Span, Finding] = {}
    rules = [one for one in equations if isinstance(one, TableRule)]
    for rule in rules:
        odd |= {
            cell.cell.span: _odd(document, rule, cell)
            for cell in odd_cells(rule)
            if not odd.keys() & {figure.span for figure in (cell.cell, *cell.operands)}
            and not is_explained(cell.cell, rule, rules)
        }
    yield from odd.values()
    wrong = [one for one in equations if isinstance(one, TableTotal) and not _is_sum(one)]
    places = {equation.total.span for equation in wrong} | odd.keys()
    for total in wrong:
        if total.total.span not in odd and not places & {part.span for part in total.parts}:
            yield _finding(document, total)
    for equation in equations:
        match equation:
            case TableQuote() if not _is_quoted(equation):
                yield _misquoted(document, equation)
            case TableRows() if equation.said.value.written != len(equation.rows):
                yield _miscounted(document, equation)


def _is_sum(equation: TableTotal) -> bool:
    return may_be_written(_sum(equation), equation.total.value)


def _is_quoted(quote: TableQuote) -> bool:
    ranges = [meant for cell in quote.cells for meant in _meant_by(rounding_range(cell.value))]
    return any(may_be_written(meant, quote.said.value) for meant in ranges)


def _meant_by(cell: Range) -> tuple[Range, ...]:
    """A cell as it is, and one below zero as a fall: "dropped by 81%" quotes "-80.9%"."""
    return (cell,) if cell.high > 0 else (cell, Range(-cell.high, -cell.low))


def _sum(equation: TableTotal) -> Range:
    return sum_of(rounding_range(part.value) for part in equation.parts)


def _finding(document: Document, equation: TableTotal) -> Finding:
    exact = sum((part.value.written for part in equation.parts), start=Fraction(0))
    right = in_style_of(equation.total, exact)
    stated = in_style_of(equation.total, exact, is_exact=True) or in_digits(exact, 6)
    parts = f" ({_added(equation.parts)})" if len(equation.parts) <= _MOST_SHOWN else ""
    return figure_finding(
        document,
        equation.total,
        f"the cells of “{equation.label}” add up to {said_with(equation.total, stated)}{parts}, "
        f"not {as_stated(equation.total)}",
        level=LEVELS[fault_of(equation.total.value.written, _sum(equation))],
        related=tuple(Related.to(part, "a part") for part in equation.parts),
        expected=right,
    )


def _added(parts: Sequence[Figure]) -> str:
    """The parts as a calculation, with a minus before subtracted ones."""
    first, *others = parts
    return as_stated(first) + "".join(
        f" {'−' if _is_taken_off(part) else '+'} {as_stated(part)}" for part in others
    )


def _is_taken_off(part: Figure) -> bool:
    return part.value.written < 0 and part.said[:1].isdigit()


_MOST_SHOWN = 5
"""How many cells the message repeats; the others are only marked in the table."""
_STATED = {
    Rule.PRODUCT: ("", " × "),
    Rule.DIFFERENCE: ("the difference from ", " to "),
    Rule.PERCENT_CHANGE: ("the change from ", " to "),
    Rule.PERCENT_OF: ("", " of "),
    Rule.PERCENT_OFF: ("the saving from ", " to "),
    Rule.RATIO: ("", " / "),
    Rule.MEAN: ("the mean of ", ", "),
    Rule.SHARE_OF_ALL: ("the share of the first in all of ", ", "),
    Rule.THREE_A_WIN: ("three a win and one a draw, from ", " and "),
    Rule.TWO_A_WIN: ("two a win and one a draw, from ", " and "),
}
"""The texts before and between the operands of a rule."""


def _odd(document: Document, rule: TableRule, odd: OddCell) -> Finding:
    middle = (odd.computed.low + odd.computed.high) / 2
    right = in_style_of(odd.cell, abs(middle))
    return figure_finding(
        document,
        odd.cell,
        f"{_calculation(rule.rule, odd.operands)} is {said_with(odd.cell, right or in_digits(middle, 4))}, "
        f"not {as_stated(odd.cell)}",
        level=LEVEL,
        related=tuple(Related.to(figure, "one of the cells it follows from") for figure in odd.operands),
        expected=right if middle >= 0 else None,
    )


def _calculation(rule: Rule, operands: Sequence[Figure]) -> str:
    stated = [as_stated(one) for one in operands]
    match rule:
        case Rule.SUM:
            return _added(operands)
        case Rule.REPEATED:
            return "({} + {}) × {}".format(*stated)
        case Rule.REMAINDER:
            return "{} × {} − {}".format(*stated)
        case _:
            opening, sign = _STATED[rule]
            return opening + sign.join(stated)


def _miscounted(document: Document, equation: TableRows) -> Finding:
    announced = f"{as_stated(equation.said)} {equation.noun} are announced"
    return figure_finding(
        document,
        equation.said,
        f"{announced}, but the table has {len(equation.rows) or 'none'}",
        level=LEVEL,
        related=tuple(
            Related(span, document.source[span.start : span.end], "a row")
            for span in map(document.to_source, equation.rows)
        ),
        expected=in_style_of(equation.said, Fraction(len(equation.rows))),
    )


def _misquoted(document: Document, quote: TableQuote) -> Finding:
    cells = " or ".join(as_stated(cell) for cell in quote.cells[-2:])
    source, place = ("list", "the item of the list") if quote.is_of_list else ("table", "the cell of the table")
    return figure_finding(
        document,
        quote.said,
        f"{as_stated(quote.said)} here, but the {source} has {cells} for “{quote.label}”",
        level=LEVEL,
        related=tuple(Related.to(cell, place) for cell in quote.cells[-2:]),
    )
