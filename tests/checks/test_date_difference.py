"""What of a date differs from another one."""

import pytest

from factlint.checks.writing.date_difference import difference
from factlint.values import edtf


def differing(text: str, said: str, other: str) -> tuple[str, str | None]:
    (days,), (others,) = edtf.parse(said).readings, edtf.parse(other).readings
    assert days.low is not None
    assert days.high is not None
    assert others.low is not None
    assert others.high is not None
    part = difference(text, (int(days.low), int(days.high)), (int(others.low), int(others.high)))
    return text[part.start : part.end], part.right


@pytest.mark.parametrize(
    ("text", "said", "other", "found"),
    [
        ("1998", "1998", "1989", ("1998", "1989")),
        ("the year 1998", "1998", "1989", ("1998", "1989")),
        ("11 June 2021", "2021-06-11", "2009-06-11", ("2021", "2009")),
        ("June 11, 2021", "2021-06-11", "2009", ("2021", "2009")),
        ("June 2021", "2021-06", "2009-06-11", ("2021", "2009")),
        ("11 June 2021", "2021-06-11", "2021-06-12", ("11 June 2021", "12 June 2021")),
        ("11 June 2021", "2021-06-11", "2009-05", ("11 June 2021", "May 2009")),
        ("3 June 1934", "1934-06-03", "1934-05", ("3 June 1934", "May 1934")),
        ("the 3rd of June 1934", "1934-06-03", "1934-06-04", ("3rd of June 1934", "4th of June 1934")),
        ("early 1934", "1934-01/1934-04", "1935", ("early 1934", None)),
    ],
)
def test_the_smallest_words_that_one_would_change(
    text: str, said: str, other: str, found: tuple[str, str | None]
) -> None:
    assert differing(text, said, other) == found
