"""The one date or name in a sentence that can be what a cue says is taken to be it."""

import pytest

from factlint.reading.readers import read

from .entity_claims import reader_of

PACK = """
properties:
  steward: {value: entity, cues: [steward]}
entities:
  rowing-union: {names: [Rowing Union], facts: {steward: mara-lind}}
  chess-union: {names: [Chess Union], facts: {steward: jonas-beck}}
  polo-club: {names: [Polo Club]}
  pier: {kind: structure, names: [Long Pier], facts: {completed: 1904}}
  mara-lind: {kind: person, names: [Mara Lind], facts: {died: 1950}}
  jonas-beck: {kind: person, names: [Jonas Beck]}
  vale-works: {names: [Vale Works], facts: {founder: mara-lind}}
  oak-works: {names: [Oak Works], facts: {founder: jonas-beck}}
  ira-holt: {kind: person, names: [Ira Holt]}
"""


def candidates(text: str) -> list[str]:
    return [
        f"{claim.subject.text}: {claim.statement.property} = {claim.value.text}"
        for claim in reader_of(PACK).read(read("example.txt", text)).claims
        if claim.binder.endswith("-candidate")
    ]


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (
            "At the Rowing Union everybody wants Jonas Beck for their steward again.",
            "Rowing Union: steward = Jonas Beck",
        ),
        (
            "Mara Lind, of whom Aston is proud, died at home with a few old friends at her side, on 3 May 1952.",
            "Mara Lind: died = 3 May 1952",
        ),
        ("Mara Lind from Aston, so we hear, in 1952 died of grief.", "Mara Lind: died = 1952"),
    ],
)
def test_it_is_taken_over_other_words(text: str, claim: str) -> None:
    assert candidates(text) == [claim]


@pytest.mark.parametrize(
    "text",
    [
        "The Rowing Union, they say, wants Ira Holt for its steward again.",  # who is nobody's steward
        "The Rowing Union, they say, wants Jonas Beck or Mara Lind for their steward.",  # the right one is named
        "The Rowing Union and the Chess Union, they say, want Jonas Beck for their steward.",  # whose he is
        "The Rowing Union met the Polo Club, where everybody wants Jonas Beck for their steward.",
        "The Rowing Union took its steward from Jonas Beck.",
        "The Rowing Union wants Jonas Beck's brother for its steward.",
        "The Rowing Union's rival wants Jonas Beck for its steward.",
        "The Vale Works was founded by a grandfather, said Jonas Beck.",
        "Jonas Beck, whose firm rivalled the Vale Works, founded a choir.",
        "Steward Jonas Beck won; the Rowing Union came last.",
        "The Rowing Union met Vale Club, where everybody wants Jonas Beck for their steward.",
        "Mara Lind wrote in 1932 and died later.",
        "Mara Lind died after a trip that she had made in 1932.",
        "Following the death of Ira Holt in 1932, Mara Lind left.",
        "A memorial was completed beside the Long Pier in 1931.",
        "A memorial was completed under the arch of the Long Pier in 1931.",
    ],
)
def test_another_reading_keeps_it_silent(text: str) -> None:
    assert candidates(text) == []
