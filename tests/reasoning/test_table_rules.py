"""Which cells of a table break a rule that the others bear out."""

import pytest

from factlint.extraction.arithmetic.tables.grids import grids_of
from factlint.extraction.arithmetic.tables.rules import read_table_rules
from factlint.reading.readers import read
from factlint.reasoning.numbers.table_rules import odd_cells


def odd_in(*rows: str) -> list[tuple[str, float]]:
    """The cells that their rules exclude, each with the middle of what the rule gives."""
    head, *body = rows
    line = "|".join("---" for _ in head.split("|"))
    table = "\n".join(f"|{row}|" for row in (head, line, *body))
    grids = grids_of(read("table.md", f"{table}\n"))
    found = (odd for grid in grids for rule in read_table_rules(grid) for odd in odd_cells(rule))
    return [(odd.cell.said, float(odd.computed.low + odd.computed.high) / 2) for odd in found]


@pytest.mark.parametrize(
    ("rows", "odd"),
    [
        (("Item|Qty|Price|Amount", "Pen|3|2|6", "Pad|4|5|25"), [("25", 20)]),
        (("Item|Qty|Price|Amount", "Pen|3|2|7", "Pad|4|5|25"), []),
        (("Item|Qty|Price|Amount", "Pen|3|0.33|1.00", "Pad|4|5.00|20.00"), []),
        (("Name|Made|Tried|Pct", "Lee|5|10|50", "Kim|3|12|30"), [("30", 25)]),
        (("City|2001|2011|Change", "Alm|10|15|50%", "Bel|10|12|25%"), [("25%", 20)]),
        (("City|2001|2011|Change", "Alm|10|15|50%", "Bel|10|12|21%"), []),
        (("City|2001|2011|Change", "Alm|10|15|5", "Bel|10|12|3"), [("3", 2)]),
        (("Year|Members|Change", "2019|200|", "2020|220|10%", "2021|242|15%"), [("15%", 10)]),
        (("Month|Income|Costs|Profit", "May|9|6|3", "June|10|6|5"), [("5", 4)]),
        (("Party|Votes|Share", "Red|30|30%", "Blue|50|50%", "Green|20|25%"), [("25%", 20)]),
        (("Team|Won|Drawn|Lost|Points", "Alm|3|1|0|10", "Bel|2|2|0|8", "Cam|1|0|3|4"), [("4", 3)]),
        (("Team|Won|Drawn|Lost|Points", "Alm|3|1|0|7", "Bel|2|2|0|6", "Cam|1|0|3|3"), [("3", 2)]),
        (("Test|Score", "1|8", "2|9", "3|7", "Mean|8.5"), [("8.5", 8)]),
        (("Test|Score", "1|8", "2|9", "3|7", "Mean|80"), []),
    ],
)
def test_a_cell_is_odd_where_the_others_follow_the_rule(
    rows: tuple[str, ...], odd: list[tuple[str, float]]
) -> None:
    assert odd_in(*rows) == odd
