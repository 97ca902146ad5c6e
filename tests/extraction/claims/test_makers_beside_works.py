"""Makers that stand beside a work without a verb of making, or in a relative clause."""

import pytest

from .entity_claims import claims_of

PACK = """
entities:
  tide-songs: {kind: composition, names: [Tide Songs], facts: {composer: mara-lind}}
  blue-hour: {kind: composition, names: [The Blue Hour], facts: {composer: jonas-beck}}
  low-water: {kind: album, names: [Low Water], facts: {performer: grey-lines}}
  high-noon: {kind: album, names: [High Noon Street], facts: {performer: red-doors}}
  harbour-at-dusk: {kind: painting, names: [Harbour at Dusk], facts: {creator: olaf-berg}}
  mara-lind: {kind: person, names: [Mara Lind]}
  jonas-beck: {kind: person, names: [Jonas Beck]}
  olaf-berg: {kind: person, names: [Olaf Berg]}
  grey-lines: {kind: band, names: [Grey Lines]}
  red-doors: {kind: band, names: [Red Doors]}
"""


def claims(text: str) -> list[str]:
    return claims_of(text, PACK)


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("The choir sang Tide Songs by Jonas Beck.", "Tide Songs: composer = Jonas Beck"),
        ("Tide Songs, Jonas Beck's last opera, was given twice.", "Tide Songs: composer = Jonas Beck"),
        ("Tide Songs is a set of six short pieces by Jonas Beck.", "Tide Songs: composer = Jonas Beck"),
        ("\u201cLow Water\u201d by the Red Doors sold well.", "Low Water: performer = Red Doors"),
        ("Harbour at Dusk, which Mara Lind painted in Arun, was sold.", "Harbour at Dusk: creator = Mara Lind"),
    ],
)
def test_a_maker_beside_a_work_is_claimed(text: str, claim: str) -> None:
    assert claim in claims(text)


@pytest.mark.parametrize(
    "text",
    [
        "An arrangement of Tide Songs by Jonas Beck was heard.",
        "The choir sang Tide Songs, Jonas Beck's last opera, and a psalm.",
        "We heard Tide Songs, Jonas Beck's opera The Blue Hour and a psalm.",
        "Tide Songs is a piece admired by Jonas Beck.",
        "Tide Songs was heard by Jonas Beck.",
        "They sang Tide Songs by Olaf Berg's door.",
        "Harbour at Dusk, which Mara Lind painted a copy of, was sold.",
        "Harbour at Dusk, which Mara Lind saw in Arun, was sold.",
    ],
)
def test_who_only_stands_beside_a_work_is_not_its_maker(text: str) -> None:
    assert not [claim for claim in claims(text) if not claim.startswith("The Blue Hour")]
