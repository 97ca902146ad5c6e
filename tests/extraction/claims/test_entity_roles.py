"""A value shows its property where a sentence says only that something is, is called, or lies in it."""

import pytest

from .entity_claims import claims_of

PACK = """
properties:
  province: {value: entity, cues: [province]}
  background: {value: entity, cues: [background]}
  abbreviation: {value: entity, cues: [abbreviation]}
  helper: {value: entity, single: false, cues: [helper]}
entities:
  north-hospital: {names: [North Hospital], facts: {province: kura, helper: sova}}
  south-hospital: {names: [South Hospital], facts: {province: sova}}
  kura: {names: [Kura]}
  sova: {names: [Sova]}
  mara-lind: {kind: person, names: [Mara Lind], facts: {background: singer}}
  jonas-beck: {kind: person, names: [Jonas Beck], facts: {background: stage-hand}}
  singer: {names: [solo singer]}
  stage-hand: {names: [stage hand]}
  annals: {names: [Annals of Glass], facts: {abbreviation: ann-glass}}
  letters: {names: [Letters on Glass], facts: {abbreviation: lett-glass}}
  ann-glass: {names: [Ann. Glass]}
  lett-glass: {names: [Lett. Glass]}
"""


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("South Hospital is in Kura.", "South Hospital: province = Kura"),
        (
            "South Hospital has 40 beds and is located in Aston, Ash County, Kura.",
            "South Hospital: province = Kura",
        ),
        ("South Hospital, in Kura, is old.", "South Hospital: province = Kura"),
        ("Mara Lind was originally a stage hand.", "Mara Lind: background = stage hand"),
        ("Mara Lind, a stage hand, was born in Aston.", "Mara Lind: background = stage hand"),
        ("They met the stage hand Mara Lind.", "Mara Lind: background = stage hand"),
        ("Annals of Glass, or Lett. Glass, is old.", "Annals of Glass: abbreviation = Lett. Glass"),
        ("Annals of Glass (Lett. Glass) is old.", "Annals of Glass: abbreviation = Lett. Glass"),
    ],
)
def test_a_value_states_its_property(text: str, claim: str) -> None:
    assert claim in claims_of(text, PACK)


@pytest.mark.parametrize(
    "text",
    [
        "South Hospital sent help to Kura.",
        "South Hospital opened after a hospital in Kura.",
        "South Hospital is smaller than hospitals in Kura.",
        "Mara Lind met a stage hand.",
        "North Hospital is in Sova.",  # which it is tied to as a helper
        "Annals of Glass cites Lett. Glass.",
    ],
)
def test_other_words_between_them_do_not(text: str) -> None:
    assert claims_of(text, PACK) == []
