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
  salt-road: {kind: novel, names: [Salt Road], facts: {author: [{value: ada-thorn}]}}
  cold-hearth: {kind: novel, names: [Cold Hearth], facts: {author: [{value: ivo-bran}]}}
  night-mail: {kind: film, names: [Night Mail Train], facts: {director: [{value: karl-ost}]}}
  long-wait: {kind: film, names: [The Long Wait], facts: {director: [{value: eva-lund}]}}
  ada-thorn: {kind: person, names: [Ada Thorn]}
  ivo-bran: {kind: person, names: [Ivo Bran]}
  karl-ost: {kind: person, names: [Karl Ost]}
  eva-lund: {kind: person, names: [Eva Lund]}
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


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Bran's Salt Road is long.", "Salt Road: author = Bran"),
        ("In Thorn's Cold Hearth it snows.", "Cold Hearth: author = Thorn"),
        ("I like Lund’s Night Mail Train best.", "Night Mail Train: director = Lund"),
        ("Night Mail Train, which Eva Lund shot in Arun, was cut.", "Night Mail Train: director = Eva Lund"),
    ],
)
def test_who_is_known_to_make_such_works_is_claimed_by_the_last_name(text: str, claim: str) -> None:
    assert claim in claims(text)


@pytest.mark.parametrize(
    "text",
    [
        "Thorn's Salt Road is long.",
        "Otto Bran's Salt Road is a parody.",
        "Holub's Salt Road is a reprint.",
        "Lund's Salt Road is a film of the novel.",
        "Beck's Tide Songs is another set.",
        "Night Mail Train, which Eva Lund made famous, was cut.",
    ],
)
def test_a_last_name_of_others_is_left_alone(text: str) -> None:
    assert not claims(text)
