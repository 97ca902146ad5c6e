"""Which nouns and modifiers may refer to what was introduced before."""

import pytest

from factlint.extraction.coreference.noun_phrases import may_name_one_person, repeats_or_omits


@pytest.mark.parametrize(
    ("first", "second", "may_be_one"),
    [
        ("cyclist", "cyclist", True),
        ("cyclist", "man", True),
        ("cyclist", "driver", False),
        ("girl", "man", False),
        ("man", "cyclist", False),
        ("cyclist", None, True),
        (None, "man", True),
        (None, "cyclist", False),
    ],
)
def test_a_general_noun_may_follow_a_special_one(
    first: str | None, second: str | None, may_be_one: bool
) -> None:
    assert may_name_one_person(first, second) is may_be_one


def test_modifiers_may_be_left_out_but_not_added() -> None:
    assert repeats_or_omits({"long"}, set())
    assert repeats_or_omits({"long"}, {"long"})
    assert not repeats_or_omits(set(), {"long"})
