"""A fix is safe only where nothing between subject and value may be what the value belongs to."""

import pytest

from factlint import lint_text
from factlint.model.finding import Applicability


@pytest.mark.parametrize(
    ("text", "is_safe"),
    [
        ("The Berlin Wall fell in November 1991.", True),
        ("The Berlin Wall fell in November 1991, and 400 people sang.", True),
        ("On 3 October 1990, a year after the Berlin Wall fell in November 1991, they met.", True),
        ("The Berlin Wall, 155 km long, fell in November 1991.", False),
    ],
)
def test_a_fix_is_safe_beside_its_subject(text: str, *, is_safe: bool) -> None:
    fixes = [fix for finding in lint_text(text) for fix in finding.fixes]
    assert [fix.applicability is Applicability.SAFE for fix in fixes] == [is_safe]
