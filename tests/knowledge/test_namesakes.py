"""A property of a pack is said in the words of the shipped one that its cues name."""

from pathlib import Path

import pytest

from .packs import open_pack


def cues_of(folder: Path, definition: str) -> tuple[str, ...]:
    base = open_pack(folder, "", head=f"properties:\n  mine: {definition}\n")
    return next(item.cues for item in base.properties() if item.id == "mine")


@pytest.mark.parametrize(
    ("definition", "cue"),
    [
        ("{value: number, cues: [elevation]}", "above sea level"),
        ("{value: number, cues: [rotational period]}", "period of rotation"),
        ("{value: entity, cues: [genus]}", "belongs to the genus"),
        ("{value: date, cues: [production start year]}", "production began"),
        ("{value: entity, cues: [cinematography]}", "director of photography"),
        ("{value: date, cues: [demolition date]}", "was torn down"),
    ],
)
def test_named_by_its_id_or_by_a_phrase_of_its_own(tmp_path: Path, definition: str, cue: str) -> None:
    assert cue in cues_of(tmp_path, definition)


@pytest.mark.parametrize(
    "definition",
    [
        "{value: date, cues: [elevation]}",
        "{value: date, cues: [was destroyed]}",
        "{value: number, cues: [rise]}",
        "{value: number, cues: [abv]}",
        '{value: number, cues: [elevation], patterns: ["{cue} of {subject}: {value}"]}',
    ],
)
def test_another_kind_a_word_of_its_own_or_patterns(tmp_path: Path, definition: str) -> None:
    assert len(cues_of(tmp_path, definition)) == 1
