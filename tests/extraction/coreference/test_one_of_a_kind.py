"""Which texts mention one thing of a kind only."""

import pytest

from factlint.extraction.coreference.one_of_a_kind import DATED_THINGS, ROLES


@pytest.mark.parametrize(
    ("text", "are_several"),
    [
        ("they built a tower, and the tower fell", False),
        ("they built the watchtower", False),
        ("they built another tower", True),
        ("they built a new stone tower", True),
        ("they built towers", True),
    ],
)
def test_several_things_of_a_kind_are_seen(text: str, are_several: bool) -> None:
    assert DATED_THINGS.show_several(text, "tower") is are_several


def test_only_what_stands_behind_the_place_counts() -> None:
    text = "towers everywhere: a tower of oak, a round tower"
    assert not DATED_THINGS.show_several(text, "tower", start=1)
    assert DATED_THINGS.count_introductions(text, "tower", start=1) == 2


def test_a_title_before_a_name_introduces_somebody_in_a_role() -> None:
    assert ROLES.count_introductions("A young captain spoke to Captain Moll.", "captain") == 2
