"""What the metadata above a text says of its date, title and language."""

import pytest

from factlint.model.document import BlockKind, Document
from factlint.reading.markdown.reader import read
from factlint.values.days import iso_date

from .prose_laws import lawful, outline, source_of


def document_of(text: str) -> Document:
    return lawful(read("text.md", text))


def days_of(field: str) -> str | None:
    """First and last day of the date that a field of YAML gives."""
    date = document_of(f"---\n{field}\n---\n\nText.").date
    if date is None:
        return None
    assert date.origin == "front matter"
    low, high = date.time.days.low, date.time.days.high
    assert isinstance(low, int)
    assert isinstance(high, int)
    return f"{iso_date(low)} {iso_date(high - 1)}"


@pytest.mark.parametrize(
    "field",
    [
        "date: 2025-12-02",
        'date: "2025-12-02"',
        "date: '2025-12-02'   # as printed",
        "Date : 2025-12-02",
        "date: 2025-12-02T10:30:00+01:00",
        "date: 2025-12-02 10:30:00 +0100",
        "date: 2025/12/02",
        "date: 20251202",
        "draft: false\ntags: [a, b]\nauthor:\n  date: 1999-01-01\nlastmod: 2025-12-02",
    ],
)
def test_dates_are_read_in_the_forms_that_site_builders_take(field: str) -> None:
    assert days_of(field) == "2025-12-02 2025-12-02"


def test_a_month_or_a_year_is_a_date_too() -> None:
    assert days_of("date: 2024-02") == "2024-02-01 2024-02-29"
    assert days_of("date: 2024") == "2024-01-01 2024-12-31"


@pytest.mark.parametrize("field", ["date: soon", "date: {{ now }}", "date:", "when: 2025", "date: 2025-13-02"])
def test_what_is_no_date_leaves_the_text_undated(field: str) -> None:
    assert days_of(field) is None


def test_a_revised_text_may_speak_on_any_day_between() -> None:
    assert days_of("date: 2020-05-01\nlastmod: 2025-12-02") == "2020-05-01 2025-12-02"
    date = document_of("---\ndate: 2020-05-01\nlastmod: 2025-12-02\n---\n").date
    assert date
    assert (date.time.timex, date.time.edtf) == ("2020-05-01", "2020-05-01/2025-12-02")


def test_toml_is_read_down_to_its_first_table() -> None:
    document = document_of('+++\ntitle = "Peace"\ndate = 2025-12-02\n[params]\nlang = "de"\n+++\nText.')
    assert document.title == "Peace"
    assert document.date
    assert document.language == "en"
    assert outline(document) == [("title", "Peace"), ("paragraph", "Text.")]


def test_the_title_is_prose_at_its_place() -> None:
    document = document_of('---\ntitle: "The war of 1939"\n---\n# Other\n')
    assert document.blocks[0].kind is BlockKind.TITLE
    assert document.title == source_of(document, "The war of 1939") == "The war of 1939"


@pytest.mark.parametrize(
    ("tag", "language"), [("de", "de"), ("en-GB", "en"), ("pt_BR", "pt"), ("English", "en")]
)
def test_the_language_is_a_primary_subtag(tag: str, language: str) -> None:
    assert document_of(f"---\nlang: {tag}\n---\n").language == language


def test_crlf_changes_nothing() -> None:
    document = document_of("---\r\ntitle: Peace\r\ndate: 2025-12-02\r\n---\r\nText.\r\n")
    assert outline(document) == [("title", "Peace"), ("paragraph", "Text.")]
    assert document.date


def test_a_rule_at_the_top_is_no_front_matter() -> None:
    assert outline(document_of("---\nIn 1949\n\n---\nText.")) == [
        ("paragraph", "In 1949"),
        ("paragraph", "Text."),
    ]
    assert outline(document_of("---\ntitle: never closed\n")) == [("paragraph", "title: never closed")]
