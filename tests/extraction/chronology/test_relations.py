"""What a text is read to say of the order and distance of its dates."""

from pathlib import Path

import pytest

from factlint.extraction.chronology.lengths import days_of_shift
from factlint.extraction.reader import make_reader
from factlint.knowledge.base import open_rule_base
from factlint.reading.readers import read
from factlint.values.interval import Interval

READER = make_reader(open_rule_base((), root=Path(), cache_dir=None))


def relations(text: str) -> list[tuple[str, list[str], str, str]]:
    found = READER.read(read("text.txt", text)).relations
    return [
        (one.tie.value, [each.said for each in one.anchors], one.dated.said, one.words.said) for one in found
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "It opened in 1950, two years after the fire of 1948.",
            ("shift", ["1948"], "1950", "two years after"),
        ),
        ("Before moving to Aruna in 1990, he left in 1985.", ("order", ["1990"], "1985", "Before")),
        ("It was built in 1902 and demolished in 1929.", ("course", ["1902"], "1929", "demolished")),
        ("In 2015 she followed Beck, who had retired in 2014.", ("order", ["2014"], "2015", "had retired")),
        (
            "It was founded in 1954. Later it moved. In 1964, on its tenth anniversary, it was sold.",
            ("anniversary", ["1954"], "1964", "tenth"),
        ),
        (
            "In August 1864 an armistice was signed. Peace came on 3 October 1864, two months after the armistice.",
            ("shift", ["August 1864"], "3 October 1864", "two months after"),
        ),
        (
            "He joined the navy in 1941 and, after eleven years of service, left in 1952.",
            ("length", ["1941"], "1952", "eleven years"),
        ),
        (
            "The first part came in 1986 and the second the following year (1987).",
            ("shift", ["1986"], "1987", "the following year"),
        ),
        (
            "The strike began on 3 May. The next day, 4 May, it spread.",
            ("shift", ["3 May"], "4 May", "The next day"),
        ),
        (
            "He served two terms of four years as mayor (1990–1998).",
            ("length", ["1990"], "1998", "two terms of four years"),
        ),
        ("She was born in 1931; her mother died in 1934.", ("kin", ["1931"], "1934", "her mother died")),
        (
            "She opened a workshop in 1971. It was praised. The workshop closed in 1989.",
            ("course", ["1971"], "1989", "closed"),
        ),
    ],
)
def test_a_distance_relates_two_dates(text: str, expected: tuple[str, list[str], str, str]) -> None:
    assert relations(text) == [expected]


def test_a_count_may_begin_with_any_date_of_the_paragraph() -> None:
    text = "It toured in 1954 and was renamed in 1957. Six years later, in 1960, it moved."
    assert relations(text) == [("shift", ["1954", "1957"], "1960", "Six years later")]


@pytest.mark.parametrize(
    "text",
    [
        "It was founded in 1954. It had been planned for years. Six years later, in 1960, it moved.",
        "It would open in 1950, two years after the fire of 1948.",
        "The old hall was built in 1902. The new hall was demolished in 1929.",
        "In 1950 he joined the navy. She retired in 1940.",
        "The line was opened in 1950. Trains ran every hour. It was closed in 1940.",
    ],
)
def test_dates_of_different_things_are_not_related(text: str) -> None:
    assert relations(text) == []


def test_a_shift_allows_one_unit_more_or_less() -> None:
    assert days_of_shift("three days later") == Interval(2, 5)
    assert days_of_shift("three days earlier") == Interval(-4, -1)
    assert days_of_shift("some other day") is None
