"""A name may part a cue: what happens takes what it happens to, a conjunction the value."""

import pytest

from factlint.reading.readers import read

from .entity_claims import reader_of

PACK = """
properties:
  work-start: {value: date, cues: [construction began]}
  chancellor-in-office: {value: entity, cues: [in office while chancellor]}
  joined: {value: date, cues: [joined NASO]}
  work-end: {value: date, cues: [construction ended]}
  flying-end: {value: date, cues: [flights ended]}
entities:
  iron-tower: {names: [Iron Tower], facts: {work-start: 1887, work-end: 1889}}
  mara-lind:
    kind: person
    names: [Mara Lind]
    facts: {chancellor-in-office: jonas-beck, joined: 1950, flying-end: 1960}
  jonas-beck: {kind: person, names: [Jonas Beck]}
  ira-holt: {kind: person, names: [Ira Holt]}
  naso: {names: [NASO]}
"""


def claims(text: str) -> list[str]:
    return [
        f"{claim.subject.text}: {claim.statement.property} = {claim.value.text}"
        for claim in reader_of(PACK).read(read("example.txt", text)).claims
    ]


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Construction of the Iron Tower began in 1888.", "Iron Tower: work-start = 1888"),
        ("Construction of the Iron Tower (by the sea) began in 1888.", "Iron Tower: work-start = 1888"),
        ("Construction of the Iron Tower in Orm began in 1888.", "Iron Tower: work-start = 1888"),
        ("Construction of the Iron Tower in Orm, Lenmark, began in 1888.", "Iron Tower: work-start = 1888"),
        ("Construction began on the Iron Tower in 1888.", "Iron Tower: work-start = 1888"),
        (
            "Mara Lind was in office while Ira Holt was chancellor.",
            "Mara Lind: chancellor-in-office = Ira Holt",
        ),
        ("Mara Lind joined NASO in 1951.", "Mara Lind: joined = 1951"),
        ("Construction of the Iron Tower began in 1887 and ended in 1890.", "Iron Tower: work-end = 1890"),
        ("Mara Lind's flights began in 1950 and ended in 1961.", "Mara Lind: flying-end = 1961"),
        ("Mara Lind sang before joining NASO in 1951.", "Mara Lind: joined = 1951"),
    ],
)
def test_a_name_within_a_cue(text: str, claim: str) -> None:
    assert claim in claims(text)


@pytest.mark.parametrize(
    "text",
    [
        "Construction of a hall near the Iron Tower began in 1888.",
        "Construction of the Iron Tower in Orm and of the pier began in 1888.",
        "Mara Lind's flights of the Iron Tower in Orm ended in 1888.",
        "Ira Holt was in office while Jonas Beck slept.",
        "Mara Lind joined a club in 1951.",
        "Mara Lind's flights cost little and ended in 1961.",
        "The flights of her aunt began in 1950 and ended in 1961, wrote Mara Lind.",
    ],
)
def test_other_words_are_no_halves(text: str) -> None:
    found = ("work-start", "chancellor-in-office", "joined", "flying-end")
    assert not [claim for claim in claims(text) if any(item in claim for item in found)]
