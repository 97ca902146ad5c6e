"""The minutes between two times of day, and what the text says of them."""

from pathlib import Path

import pytest

from factlint.extraction.reader import make_reader
from factlint.knowledge.base import open_rule_base
from factlint.reading.readers import read
from factlint.reasoning.time.clocks import clock_conflicts

READER = make_reader(open_rule_base((), root=Path(), cache_dir=None))


def conflicts(text: str) -> list[tuple[str, int]]:
    found = clock_conflicts(READER.read(read("text.txt", text)))
    return [(count.words.said, passed) for count, passed in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It opened at 9:40, lasted 35 minutes and ended at 10:30.", [("35 minutes", 50)]),
        ("The shift runs from 11 p.m. to 7 a.m., ten hours.", [("ten hours", 480)]),
        ("It was seen at 10:05 UTC and mended 12 minutes later, at 10:47 UTC.", [("12 minutes later", 42)]),
        ("The meeting began at 2 p.m. and ended at 1:30 p.m.", [("ended", 1410)]),
    ],
)
def test_what_two_times_exclude(text: str, expected: list[tuple[str, int]]) -> None:
    assert conflicts(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "It opened at 9:40, lasted 50 minutes and ended at 10:30.",
        "The shift runs from 11 p.m. to 7 a.m., eight hours.",
        "Sleep from 11:00 to 7:00, eight hours.",
        "The call began at 10:00 EST and ended at 16:00 UTC, an hour later.",
        "The flight left at 10:00 and landed eight hours later, at 12:00.",
        "Staff work from 9 am to 5 pm, seven hours with a break for lunch.",
        "It began at 9:05 and ended half an hour later, at 9:37.",
        "The meeting began at 10 p.m. and ended at 1:30 a.m.",
    ],
)
def test_what_can_be_is_no_conflict(text: str) -> None:
    assert conflicts(text) == []
