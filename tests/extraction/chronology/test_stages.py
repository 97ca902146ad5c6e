"""What comes in a fixed order, every so often, or in rows, as relations between its dates."""

from pathlib import Path

import pytest

from factlint.extraction.reader import make_reader
from factlint.knowledge.base import open_rule_base
from factlint.reading.readers import read

READER = make_reader(open_rule_base((), root=Path(), cache_dir=None))


def relations(text: str) -> list[tuple[str, list[str], str, str]]:
    found = READER.read(read("text.md", text)).relations
    return [
        (one.tie.value, [each.said for each in one.anchors], one.dated.said, one.words.said) for one in found
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The patent was filed in 1887 and granted in 1889.", ("course", ["1887"], "1889", "granted")),
        ("The mill opened in 1934. Work had begun in 1930.", ("course", ["1930"], "1934", "opened")),
        ("Ratified in 1995, the pact was signed in 1993.", ("course", ["1993"], "1995", "Ratified")),
    ],
)
def test_stages_of_one_subject(text: str, expected: object) -> None:
    assert expected in relations(text)


@pytest.mark.parametrize(
    "text",
    [
        "The mill closed in 1975. It opened again in 1983.",
        "He died in 1950 and his wife was buried in 1948.",
        "The mill was filed in 1887. A patent was granted in 1889.",
    ],
)
def test_no_stages_of_two(text: str) -> None:
    assert not [one for one in relations(text) if one[0] == "course"]


def test_only_a_date_out_of_step_is_stated() -> None:
    text = "The games take place every four years: in 2004, 2008 and {}."
    assert relations(text.format(2012)) == []
    assert relations(text.format(2011)) == [("shift", ["2008"], "2011", "every four years")]


def test_a_day_without_a_year_is_put_into_the_year_before_it() -> None:
    text = "They sailed from Tarn on 24 June 1896. They reached the island on 11 June."
    assert ("course", ["24 June 1896"], "11 June", "reached") in relations(text)


def test_rows_of_a_table_end_after_they_begin() -> None:
    text = "| Task | Start | End | Days |\n|---|---|---|---|\n| Plan | 1 May 2024 | 11 May 2024 | 10 |\n"
    assert relations(text) == [
        ("course", ["1 May 2024"], "11 May 2024", "11 May 2024"),
        ("length", ["1 May 2024"], "11 May 2024", "10"),
    ]
