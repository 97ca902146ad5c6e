"""The page of a check."""

from dataclasses import replace

import pytest

from factlint.model.finding import Applicability, Level
from factlint.reporting.check_page import CheckPage, PageError, PageExample

PAGE = CheckPage(
    rule="dates/impossible",
    docstring="""The calendar has no
such day.

Why it matters: typing errors.

How it decides: It counts days.

It knows leap years.

Known limits: Julian dates.

Sources: ISO 8601.
""",
    level=Level.ERROR,
    fix=None,
    flags=[
        PageExample("On ⟦30 February⟧.", fixed="On 28 February.", date="2024"),
        PageExample("a"),
        PageExample("b"),
    ],
    passes=[PageExample("On 29 February 2024.", rules="\n  x:\n    y: 1\n")],
)


def test_a_page_holds_the_docstring_the_derived_line_and_two_examples_of_each_kind() -> None:
    assert (
        PAGE.render()
        == """\
# dates/impossible

The calendar has no such day.

Level: error · fix: none

## Why it matters

Typing errors.

## How it decides

It counts days.

It knows leap years.

## Known limits

Julian dates.

## Sources

ISO 8601.

## Examples

Reported, in a text of 2024:

    On ⟦30 February⟧.

after `factlint fix`:

    On 28 February.

Reported:

    a

Not reported:

    On 29 February 2024.

judged by these facts:

    x:
      y: 1
"""
    )


def test_the_fix_is_named_by_how_safe_it_is() -> None:
    page = replace(PAGE, fix=Applicability.UNSAFE).render()
    assert "· fix: unsafe\n" in page
    assert "after `factlint fix --unsafe`:" in page


def test_a_docstring_without_a_heading_is_no_page() -> None:
    with pytest.raises(PageError, match="dates/impossible: the docstring has no “Sources:”"):
        replace(PAGE, docstring=PAGE.docstring.replace("Sources", "See")).render()


def test_what_is_not_reported_is_like_what_is() -> None:
    far, near, fixed = (PageExample(text) for text in ("It rained.", "On 28 February 2024.", "On 28 February."))
    page = replace(PAGE, flags=PAGE.flags[:1], passes=[far, fixed, near]).render()
    assert page.endswith("Not reported:\n\n    On 28 February 2024.\n")
