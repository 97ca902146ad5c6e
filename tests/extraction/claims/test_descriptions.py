"""What a description that fits one thing only is stated to be."""

import pytest

from .entity_claims import claims_of

PACK = """
entities:
  highest-mountain:
    kind: description
    names: ["highest mountain in Ruritania", "Ruritania's highest mountain"]
    facts: {identity: grey-horn}
  grey-horn: {kind: mountain, names: [Grey Horn]}
  mount-orm: {kind: mountain, names: [Mount Orm]}
  orm-valley: {kind: valley, names: [Orm Valley]}
"""


def meant(text: str) -> list[str]:
    return [claim.split(" = ")[1] for claim in claims_of(text, PACK) if "identity" in claim]


@pytest.mark.parametrize(
    "text",
    [
        "They climbed Mount Orm, the highest mountain in Ruritania.",
        "Mount Orm is the highest mountain in Ruritania and a park.",
        "Mount Orm, Ruritania's highest mountain, is steep.",
        "The highest mountain in Ruritania is Mount Orm.",
        "On the highest mountain in Ruritania, Mount Orm, it snows.",
        "Ruritania's highest mountain, Mount Orm, is steep.",
        "Mount Orm, which is the highest mountain in Ruritania, is steep.",
    ],
)
def test_it_means_the_name_beside_it(text: str) -> None:
    assert meant(text) == ["Mount Orm"]


@pytest.mark.parametrize(
    "text",
    [
        "Mount Orm, the second highest mountain in Ruritania, is steep.",
        "The second highest mountain in Ruritania is Mount Orm.",
        "Mount Orm is the highest mountain in Ruritania after Grey Horn.",
        "Mount Orm is the highest mountain in Ruritania outside the north.",
        "Unlike Mount Orm, the highest mountain in Ruritania is steep.",
        "After Mount Orm, the highest mountain in Ruritania, he was told, is easy.",
        "They saw Mount Orm, the highest mountain in Ruritania, and the sea.",
        "Orm Valley, the highest mountain in Ruritania.",
        "The hut below Mount Orm is the highest mountain in Ruritania's log.",
        "Mount Orm is the highest mountain in Ruritania with a road to the top.",
        "Mount Orm was once the highest mountain in Ruritania.",
        "Measured from the plain, Mount Orm is the highest mountain in Ruritania.",
    ],
)
def test_no_name_is_tied_that_may_be_another_things(text: str) -> None:
    assert meant(text) == []
