"""Sentences are read without leads and remarks, and entries of lists with the dates at their heads."""

import pytest

from factlint.reading.readers import read

from .date_claims import ENTITIES, dates_of
from .term_claims import reader_of


@pytest.mark.parametrize(
    "text",
    [
        "In fact, in 1890 the Tay Bridge opened.",
        "Our hosts explained that in 1890, the Tay Bridge opened.",
        "The plaque indicates that in 1890, the Tay Bridge opened.",
        "As inspectors found, opened in 1890, the Tay Bridge is long.",
        "First of all, opened in 1890, the Tay Bridge is long.",
        "Walkers will recall that the Tay Bridge opened in 1890.",
        "While little else is left, in 1890 the Tay Bridge was opened.",
        "The pier is closed; opened in 1890, the Tay Bridge is long.",
        "The Tay Bridge – a gift of the county – was opened in 1890.",
        "The Tay Bridge, as our hosts explained, was opened in 1890.",
        "The Tay Bridge, about which a dozen songs are known, was opened in 1890.",
        "The Tay Bridge, for its part, was opened in 1890.",
        "The Tay Bridge itself was opened in 1890.",
        "The Tay Bridge was opened, after endless quarrels, in 1890.",
        "In 1890, when ferries were still running, the Tay Bridge was opened.",
        "The Tay Bridge was opened back in 1890.",
        "The Tay Bridge was opened as early as 1890.",
        "It was not until 1890 that the Tay Bridge was opened.",
        "1890: the Tay Bridge was opened.",
        "1890 – The Tay Bridge was opened.",
        "1890: Tay Bridge opened",
        "In 1890 the Tay Bridge was opened.",
        "The Tay Bridge was opened (1890).",
        "Tay Bridge – opened in 1890",
        "- Tay Bridge: opened in 1890\n- Pier: open",
        "The Tay Bridge (opened in 1890) is long.",
        "We walked over the Tay Bridge (opened in 1890).",
        "At the time of its opening in 1890, the Tay Bridge was long.",
        "The opening of the Tay Bridge came in 1890.",
    ],
)
def test_what_is_left_out_changes_nothing(text: str) -> None:
    assert dates_of(text) == ["tay-bridge opened: 1890"]


@pytest.mark.parametrize(
    "text",
    [
        "2019: the Tay Bridge, which was opened in 1890, was painted.",
        "In Arun, where Kestrel had its works in 2011, the Tay Bridge was opened in 1890.",
    ],
)
def test_dates_of_others_are_left(text: str) -> None:
    assert dates_of(text) == ["tay-bridge opened: 1890"]


@pytest.mark.parametrize(
    "text",
    [
        "The Tay Bridge was opened by a mayor whom we know from a book (1890).",
        "The Tay Bridge was painted by a firm founded in Arun (1890).",
    ],
)
def test_years_of_others(text: str) -> None:
    assert dates_of(text) == []


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("- 1979: Ada Thorn died\n- 1980: a quiet year", "ada-thorn died: 1979"),
        ("- 1905: the Low War began.\n- 1980: a quiet year", "low-war start: 1905"),
        ("- 5 March 1902 – Ada Thorn born\n- 1980 – a quiet year", "ada-thorn born: 5 March 1902"),
    ],
)
def test_entries_of_timelines(text: str, date: str) -> None:
    claims = reader_of(ENTITIES).read(read("example.md", text)).claims
    found = [f"{each.subject.value.id} {each.statement.property}: {each.value.text}" for each in claims]
    assert [each.partition("/")[2] for each in found] == [date]


@pytest.mark.parametrize(
    ("rows", "dates"),
    [
        ("| 1890 | The Tay Bridge was opened. |", ["1890"]),
        ("| 1890 | Tay Bridge opened |", ["1890"]),
        ("| 1890 | The Tay Bridge, finished in 1889, was painted. |", ["1889"]),
        ("| 4 May 2021 | A talk: how the Tay Bridge was opened |", []),
        ("| 2021 | 300 |\n\nThe Tay Bridge was opened by a mayor.", []),
    ],
)
def test_years_at_the_heads_of_rows(rows: str, dates: list[str]) -> None:
    document = read("example.md", f"| Year | Event |\n|---|---|\n{rows}\n")
    assert [claim.value.text for claim in reader_of(ENTITIES).read(document).claims] == dates


def test_the_day_of_writing_dates_nothing() -> None:
    assert dates_of("4 May 2020 – The Tay Bridge was opened by the mayor.") == []


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("According to the mayor, in 1890 the Tay Bridge opened.", "reported"),
        ("If the mayor is right, in 1890 the Tay Bridge opened.", "hypothetical"),
        ("It is not true that in 1890 the Tay Bridge opened.", "negated"),
    ],
)
def test_what_is_left_out_still_shades(text: str, modality: str) -> None:
    claims = reader_of(ENTITIES).read(read("example.txt", text)).claims
    assert {claim.modality.value for claim in claims} <= {modality}


def test_places_are_those_of_the_document() -> None:
    document = read(
        "example.md", "It rained. In fact, in **1890**, the *Tay Bridge* – a fine sight – was opened."
    )
    (claim,) = reader_of(ENTITIES).read(document).claims
    value, subject, cue = claim.value, claim.subject, claim.cue
    assert (value.text, subject.text) == ("1890", "Tay Bridge")
    assert document.source[value.span.start : value.span.end] == "1890"
    assert document.prose[cue.start : cue.end] == "was opened"
