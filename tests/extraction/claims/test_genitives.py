"""What something has, said of the thing that is had."""

import pytest

from .entity_claims import claims_of

PACK = """
properties:
  river-system: {value: entity, cues: [tributary of, tributaries of, flows into]}
entities:
  wendel: {kind: river, names: [Wendel]}
  corve: {kind: river, names: [Corve]}
  asper: {kind: river, names: [Asper], facts: {river-system: wendel}}
  tolm: {kind: river, names: [Tolm], facts: {river-system: corve}}
"""


@pytest.mark.parametrize(
    "text",
    [
        "The Asper is one of the Corve's tributaries.",
        "The Asper is the Corve's longest tributary.",
        "The Asper, the Corve's main tributary, floods in spring.",
        "The Asper, one of the tributaries of the Corve, floods in spring.",
        "The Asper is one of the tributaries of the Corve.",
        "The Corve's tributary Asper floods in spring.",
        "The Corve's longest tributary is the Asper.",
        "The Corve's main tributary, Asper, floods in spring.",
    ],
)
def test_what_something_has_belongs_to_it(text: str) -> None:
    assert claims_of(text, PACK) == ["Asper: river-system = Corve"]


@pytest.mark.parametrize(
    "text",
    [
        "Unlike the Corve's main tributary, Asper floods in spring.",
        "Asper, unlike the Corve's tributaries, floods in spring.",
        "Besides Asper, the Corve's tributaries were dammed.",
        "After Asper, the Corve's tributary Tolm was dammed.",
        "Asper is longer than the Corve's tributary Tolm.",
        "The dams on the Corve's tributaries and Asper are old.",
        "Asper resembles one of the Corve's tributaries.",
        "The Corve's tributary, Asper and Tolm were dammed.",
    ],
)
def test_what_stands_beside_it_does_not(text: str) -> None:
    assert "Asper: river-system = Corve" not in claims_of(text, PACK)
