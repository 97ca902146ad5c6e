"""Properties whose values are a closed set: any other name beside their words is something else."""

from .entity_claims import claims_of

PACK = """
properties:
  mark: {value: entity, closed: true, cues: [mark]}
  outlet: {value: entity, closed: true, cues: [flows into]}
entities:
  ore: {kind: element, names: [Orium, orium], facts: {mark: Or}}
  tin: {kind: element, names: [Tinium, tinium], facts: {mark: Tn}}
  ela: {kind: river, names: [Ela], facts: {outlet: outer-sea}}
  dura: {kind: river, names: [Dura], facts: {outlet: inner-sea}}
  outer-sea: {kind: sea, names: [Outer Sea]}
  inner-sea: {kind: sea, names: [Inner Sea]}
"""


def claims(text: str) -> list[str]:
    return claims_of(text, PACK)


def test_a_value_of_something_else_is_claimed() -> None:
    assert claims("The Ela flows into the Inner Sea.") == ["Ela: outlet = Inner Sea"]
    assert claims("The mark of orium is Tn.") == ["orium: mark = Tn"]


def test_the_known_value_is_claimed() -> None:
    assert claims("The Ela flows into the Outer Sea.") == ["Ela: outlet = Outer Sea"]


def test_what_is_nowhere_a_value_is_not_claimed() -> None:
    assert not claims("The Ela flows into Lake Brand.")
    assert not claims("The mark of orium is the Lion.")
