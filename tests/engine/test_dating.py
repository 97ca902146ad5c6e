"""From where a document has its date, and what only looks like one."""

from dataclasses import replace

import pytest

from factlint.engine.dating import dated
from factlint.model.document import Document, DocumentDate
from factlint.reading.readers import read
from factlint.values import edtf


def date_of(
    text: str, *, path: str = "a.md", option: str | None = None, git: str | None = None
) -> tuple[str, str] | None:
    found = dated(read(path, text), option=option, git_date=lambda: git).date
    return (found.time.edtf or found.time.timex, found.origin) if found else None


FRONT_MATTER = "---\ndate: 2024-05-06\n---\nText.\n"


def test_the_first_source_that_knows_a_date_wins() -> None:
    path = "2023-03-04-title.md"
    dateline = "KYIV, Dec. 1, 2025 — Text.\n"
    assert date_of(FRONT_MATTER, path=path, option="2020", git="2019-01-02") == ("2020", "--document-date")
    assert date_of(FRONT_MATTER, path=path, git="2019-01-02") == ("2024-05-06", "front matter")
    assert date_of(dateline, path=path, git="2019-01-02") == ("2025-12-01", "dateline")
    assert date_of("Text.\n", path=path, git="2019-01-02") == ("2023-03-04", "file name")
    assert date_of("Text.\n", git="2019-01-02") == ("2019-01-02", "git")
    assert date_of("Text.\n") is None


def test_what_a_word_processor_keeps_is_outweighed_by_the_text_and_its_name() -> None:
    def date_with_properties(text: str, path: str) -> str | None:
        kept = DocumentDate(edtf.parse("2022"), "document properties")
        found = dated(replace(read(path, text), date=kept), option=None, git_date=lambda: "2019-01-02").date
        return found.origin if found else None

    assert date_with_properties("KYIV, Dec. 1, 2025 — Text.\n", "a.txt") == "dateline"
    assert date_with_properties("Text.\n", "2023-03-04-title.txt") == "file name"
    assert date_with_properties("Text.\n", "a.txt") == "document properties"


def test_git_is_not_asked_where_the_document_states_its_date() -> None:
    def refuse() -> str:
        raise AssertionError

    assert dated(read("a.md", FRONT_MATTER), option=None, git_date=refuse).date is not None


@pytest.mark.parametrize(
    "line",
    [
        "KYIV, Dec. 1, 2025 — The envoys met.",
        "KYIV, 1 December 2025 – The envoys met.",
        "NEW YORK, December 1, 2025 -- The envoys met.",
        "SAINT-DENIS, Dec. 1, 2025 (Newswire) — The envoys met.",
        "# Envoys meet\n\nBy A. Reporter\n\nLVIV, Dec. 1, 2025 — The envoys met.",
        "# Envoys meet\n\nPublished on 1 December 2025\n\nThey met.",
        "# Envoys meet\n\n*Lviv, Monday 1 December 2025*\n\nThey met.",
        "Press release, 1 December 2025\n\nThe envoys met.",
        "Newsletter of the Rowing Club, 1 December 2025\n\nWe rowed.",
        "# Envoys meet\n\n*Last updated: December 1, 2025, 10:15 a.m.*\n\nThey met.",
        "# Envoys meet\n\n**Date:** 2025-12-01\n\nThey met.",
        "# Envoys meet\n\nBy Ann Other | 1 December 2025\n\nThey met.",
        "# Envoys meet\n\nPosted 1 December 2025 by Ann Other\n\nThey met.",
        "Envoys meet\nMonday, 1 December 2025\n\nThey met.",
        "# Envoys meet\n\nNews release | Kyiv, 1 December 2025\n\nThey met.",
        "Minutes, 1 December 2025: The envoys met.",
        "# Envoys meet\n\nNewsletter No. 12, 1 December 2025\n\nThey met.",
        "# To our envoys\n\nYou met.\n\nKyiv, 1 December 2025",
        "The envoys met. Posted 1 December 2025.",
        "# Elm School – Newsletter, 1 December 2025\n\nWe met.",
        "# Minutes of the meeting of 1 December 2025\n\nWe met.",
    ],
)
def test_a_dateline_dates_the_text(line: str) -> None:
    assert date_of(line) == ("2025-12-01", "dateline")


@pytest.mark.parametrize(
    "line",
    [
        "# School News\n\n**Issue 12, December 2025**\n\nWe met.",
        "# School News\n\nDecember 2025 | No. 12\n\nWe met.",
        "# Rowing Club – Newsletter, issue 3 (December 2025)\n\nWe rowed.",
        "The Lorn Review, vol. 7, no. 3, December 2025\n\nThey met.",
    ],
)
def test_the_number_of_an_issue_dates_the_text_by_its_month(line: str) -> None:
    assert date_of(line) == ("2025-12", "dateline")


@pytest.mark.parametrize(
    "line",
    [
        "# Issues\n\nIssue 12, December 2025\n\nIssue 11, November 2025\n\nAll can be had.",
        "# Letters\n\nThe letter in issue 12, December 2025, was short.",
        "# Room no. 12, in December 2025\n\nIt was cold.",
        "One.\n\nTwo.\n\nThree.\n\nFour.\n\nIssue 12, December 2025",
        "Kyiv, Dec. 1, 2025 — so a postcard began.",
        "KYIV, December 2025 — The envoys met.",
        "KYIV, Dec. 1 — The envoys met.",
        "KYIV, before Dec. 1, 2025 — The envoys met.",
        "KYIV, Feb. 30, 2025 — The envoys met.",
        "The envoys met in KYIV, Dec. 1, 2025 — at last.",
        "- KYIV, Dec. 1, 2025 — an item of a list.",
        "# Envoys meet\n\nThey met on 1 December 2025.",
        "# Envoys meet\n\nBorn 1 December 2025\n\nA life.",
        "# Log\n\n1 December 2025\n\nWe met.\n\n2 December 2025\n\nWe left.",
        "# 1 December 2025\n\nThey met.",
        "# The siege of Orm, 1 December 2025\n\nThey met.",
        "# Newsletter, 1 December 2025\n\nThey met.\n\n# Newsletter, 8 December 2025\n\nThey left.",
        "Orm Hill, 1 December 2025\n\nWe met.\n\nOrm Dale, 2 December 2025\n\nWe left.",
        "# Envoys meet\n\nUpdated in December 2025\n\nThey met.",
        "The report of 1 December 2025 was late.",
        "The envoys met in\n\nKyiv, 1 December 2025, and left.",
        "They met. It was posted on 1 December 2025.",
        "- Kyiv, 1 December 2025\n- Lviv, 2 December 2025",
        "One.\n\nTwo.\n\nThree.\n\nFour.\n\nKYIV, Dec. 1, 2025 — deep in the text.",
    ],
)
def test_what_only_resembles_a_dateline_dates_nothing(line: str) -> None:
    assert date_of(line) is None


@pytest.mark.parametrize(
    ("path", "day"),
    [
        ("posts/2025-12-01-title.md", "2025-12-01"),
        ("2025-12-01.txt", "2025-12-01"),
        ("2025-12-01_minutes.md", "2025-12-01"),
        ("minutes-2025-12-01.md", None),
        ("2025-13-01-title.md", None),
        ("2025-12-010.md", None),
        ("2025-12-01/title.md", None),
    ],
)
def test_a_file_name_dates_the_text_if_it_begins_with_a_day(path: str, day: str | None) -> None:
    assert date_of("Text.\n", path=path) == (day and (day, "file name"))


def test_a_document_that_has_a_date_keeps_it() -> None:
    document = replace(read("a.md", "Text."), date=DocumentDate(edtf.parse("1999"), "page"))
    kept: Document = dated(document, option=None, git_date=lambda: "2020-01-01")
    assert kept == document
