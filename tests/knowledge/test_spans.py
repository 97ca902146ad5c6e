"""Facts that two others make, for the time between them."""

from pathlib import Path

import pytest

from .packs import open_pack, problems_of, write_pack


def _between(folder: Path, start: str, end: str) -> str | None:
    pack = f"\n  strike:\n    kind: event\n    names: [Island Strike]\n    facts: {{{start}, {end}}}\n"
    facts = open_pack(folder, pack).facts("test/strike")
    return next((fact.written for fact in facts if fact.statement.property == "in-progress"), None)


@pytest.mark.parametrize(
    ("start", "end", "between"),
    [
        ("start: 1950-06-25", "end: 1953-07-27", "1950-06-25/1953-07-27"),
        ("start: 1950", "end: 1953-07-27", "1950/1953"),
        ('start: "[1950-06,1950-08-03]"', "end: 1951-02", "1950-06/1951-02"),
        ("P580: -0430", "P582: -0403", "-0430/-0403"),
        ("start: 1950", 'end: ".."', None),
        ("start: 1953", "end: 1950", None),
        ("start: 1950", "in-progress: 1951", "1951"),
        ("start: 1950", "signed: 1953", None),
    ],
)
def test_the_time_between_two_dates_is_as_coarse_as_the_coarser(
    tmp_path: Path, start: str, end: str, between: str | None
) -> None:
    assert _between(tmp_path, start, end) == between


def test_what_other_facts_make_needs_no_example(tmp_path: Path) -> None:
    pack = "\n  strike:\n    names: [Island Strike]\n    facts: {start: 1950, end: 1953}\n"
    base = open_pack(tmp_path, pack)
    assert base.untested_facts() == ("test/strike#end", "test/strike#start")


@pytest.mark.parametrize(
    ("definition", "problem"),
    [
        (
            "{value: date, spans: [start]}",
            "4:33: `spans` names two properties: of the first and of the last day",
        ),
        (
            "{value: number, spans: [start, end]}",
            '4:19: "strike" spans the time between two dates; write `value: date`',
        ),
        (
            "{value: date, spans: [start, height]}",
            '4:40: "height" is of kind number; `spans` names two whose values are dates',
        ),
        (
            "{value: date, spans: [start, ende]}",
            '4:40: "ende" is no property; `spans` names two whose values are dates',
        ),
    ],
)
def test_a_wrong_definition(tmp_path: Path, definition: str, problem: str) -> None:
    assert problems_of(write_pack(tmp_path, "", head=f"properties:\n  strike: {definition}\n")) == [problem]
