"""Which fixes of the time of an office are safe: those of texts that name the office and its holder in full."""

import pytest

from factlint import lint_text
from factlint.model.finding import Applicability


@pytest.mark.parametrize(
    ("text", "applicability"),
    [
        ("Angela Merkel left office as chancellor of Germany in 2020.", Applicability.SAFE),
        ("Angela Merkel spoke. Merkel left office as chancellor of Germany in 2020.", Applicability.UNSAFE),
        ("Angela Merkel, chancellor until 2020, opened the hall.", Applicability.UNSAFE),
    ],
)
def test_of_the_end_of_an_office(text: str, applicability: Applicability) -> None:
    (finding,) = lint_text(text)
    assert [fix.applicability for fix in finding.fixes] == [applicability]
