"""A fix is safe only where no other value of the sentence can be the wrong one."""

import pytest

from factlint import lint_text
from factlint.model.finding import Applicability


@pytest.mark.parametrize(
    ("text", "is_safe"),
    [
        ("The Berlin Wall fell in November 1991.", True),
        ("The Berlin Wall fell in November 1991, and 400 people sang.", False),
    ],
)
def test_a_fix_is_safe_beside_no_other_value(text: str, *, is_safe: bool) -> None:
    fixes = [fix for finding in lint_text(text) for fix in finding.fixes]
    assert [fix.applicability is Applicability.SAFE for fix in fixes] == [is_safe]
