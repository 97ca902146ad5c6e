"""Properties that a pack names in its own words: what the name implies, and what it does not."""

import pytest

from factlint.reading.readers import read

from .entity_claims import reader_of

PACK = """
properties:
  demolition-date: {value: date, cues: [demolition date]}
  last-eruption: {value: date, cues: [last eruption]}
  premiere: {value: date, cues: [year of the premiere]}
  first-appearance: {value: date, cues: [first appearance]}
  overhaul: {value: date, cues: [restoration date]}
  staging-place: {value: entity, cues: [staging place]}
  score: {value: entity, cues: [score by]}
  costumes: {value: entity, cues: [costumes were made by]}
  max-load: {value: number, cues: [max load]}
  titles: {value: number, cues: [number of titles]}
  stipend: {value: number, cues: [stipend]}
  film-critic: {value: entity, cues: [film critic]}
  wattage: {value: number, cues: [standby power, power]}
  keel: {value: date, cues: [keel was laid]}
  entry-fee: {value: number, cues: [entry fee]}
  color: {value: text, cues: [color]}
  password: {value: text, cues: [watchword]}
entities:
  corn-hall: {kind: place, names: [Corn Hall], facts: {demolition-date: 1972, overhaul: 1931}}
  mount-hale: {kind: mountain, names: [Mount Hale], facts: {last-eruption: 1911}}
  blue-kiln:
    kind: work
    names: [Blue Kiln]
    facts: {premiere: 1906, staging-place: old-mill, film-critic: ada-thorn, score: ada-thorn, costumes: ada-thorn}
  old-mill: {kind: place, names: [Old Mill]}
  new-yard: {kind: place, names: [New Yard]}
  ada-thorn: {kind: person, names: [Ada Thorn]}
  jan-berg: {kind: person, names: [Jan Berg]}
  captain-moth: {kind: character, names: [Captain Moth], facts: {first-appearance: 1964}}
  bramble-cart: {kind: product, names: [Bramble Cart], facts: {max-load: 85, entry-fee: 12,
      color: pale green, keel: 1942, wattage: 40}}
  tarn-rovers: {kind: organization, names: [Tarn Rovers], facts: {titles: 6}}
  vane-prize: {kind: award, names: [Vane Prize], facts: {stipend: 900}}
  hill-watch: {kind: organization, names: [Hill Watch], facts: {password: Never late}}
"""


def claims(text: str) -> list[str]:
    return [
        f"{claim.statement.property}: {claim.value.text}"
        for claim in reader_of(PACK).read(read("example.txt", text)).claims
        if not claim.value.is_guess and f"\n  {claim.statement.property}: {{" in PACK
    ]


@pytest.mark.parametrize(
    ("text", "stated"),
    [
        ("The Corn Hall was demolished in 1980.", "demolition-date: 1980"),
        ("The demolition of the Corn Hall took place in 1980.", "demolition-date: 1980"),
        ("The demolition of the Corn Hall, built by Jan Berg, took place in 1980.", "demolition-date: 1980"),
        ("Mount Hale last erupted in 1934.", "last-eruption: 1934"),
        ("The last eruption of Mount Hale was in 1934.", "last-eruption: 1934"),
        ("Blue Kiln premiered in 1912.", "premiere: 1912"),
        ("Blue Kiln was staged at the New Yard.", "staging-place: New Yard"),
        ("The score of Blue Kiln is by Jan Berg.", "score: Jan Berg"),
        ("The costumes for Blue Kiln were made by Jan Berg.", "costumes: Jan Berg"),
        ("The maximum load of the Bramble Cart is 120 kg.", "max-load: 120 kg"),
        ("The maximum load of the Bramble Cart, a cart for two, is 120 kg.", "max-load: 120 kg"),
        ("The number of titles won by the Tarn Rovers is 9.", "titles: 9"),
        ("The critic of Blue Kiln is Jan Berg.", "film-critic: Jan Berg"),
        ("The keel of the Bramble Cart was laid in 1950.", "keel: 1950"),
        ("The Bramble Cart costs £15 in entry fees.", "entry-fee: £15"),
        ("The colour of the Bramble Cart is dark red.", "color: dark red"),
        ("The power of the Bramble Cart is 60 W.", "wattage: 60 W"),
        ("The Vane Prize offers a stipend of 700.", "stipend: 700"),
        ("The Hill Watch has the watchword Always early.", "password: Always early"),
        ("The Hill Watch, founded in Belm, has “Always early” as its watchword.", "password: Always early"),
    ],
)
def test_a_name_is_stated_in_other_words(text: str, stated: str) -> None:
    assert claims(text) == [stated]


@pytest.mark.parametrize(
    "text",
    [
        "The west wing of the Corn Hall was demolished in 1958.",
        "The Corn Hall was first restored in 1902.",
        "Mount Hale erupted in 1783.",
        "Captain Moth first appeared in colour in 1968.",
        "Captain Moth first appeared as a puppet in 1968.",
        "Blue Kiln was staged in Norway.",
        "The score of Blue Kiln was printed by Jan Berg.",
        "The maximum load of each board of the Bramble Cart is 20 kg.",
        "The maximum load of the Bramble Cart, measured at the rear, is 20 kg.",
        "The power of the Bramble Cart is on average 25 W.",
        "The colour of the Bramble Cart is not to everybody's taste.",
        "The Bramble Cart cost £300 in repairs.",
        "The Tarn Rovers won 3 of their titles in Belm.",
        "Ada Thorn won 2 titles with the Tarn Rovers.",
        "The Hill Watch has “Always early” written on its door.",
    ],
)
def test_what_is_stated_of_something_else_is_left_alone(text: str) -> None:
    assert claims(text) == []
