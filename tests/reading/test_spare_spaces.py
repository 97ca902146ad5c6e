"""The second of two spaces between sentences is no part of the prose; places in the source stay what they were."""

import pytest

from factlint.reading.readers import read


@pytest.mark.parametrize(
    ("text", "prose"),
    [
        ("It opened.  It closed.", "It opened. It closed."),
        ("It opened;   it closed.", "It opened; it closed."),
        ("“It opened.”  She left.", "“It opened.” She left."),
        ("It opened *late*.  It closed.", "It opened late. It closed."),
    ],
)
def test_one_space_is_left(text: str, prose: str) -> None:
    assert read("text.md", text).prose == prose


@pytest.mark.parametrize("text", ["It  opened.", "Fare:    12", "It opened. It closed."])
def test_other_spaces_stay(text: str) -> None:
    assert read("text.txt", text).prose == text


def test_a_place_behind_spare_spaces_is_that_of_the_source() -> None:
    source = "It opened.  It closed."
    document = read("text.txt", source)
    start = document.prose.index("closed")
    place = document.to_source(type(document.blocks[0].prose)(start, start + len("closed")))
    assert source[place.start : place.end] == "closed"
