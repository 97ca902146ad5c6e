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


PLACES = """
properties:
  standing-in:
    value: entity
    single: false
    complete: true
    closed: true
    cues: [is]
    patterns: ["{subject} {cue} in {value}.", "{subject} {cue} in {value},"]
entities:
  iron-tower: {kind: structure, names: [Iron Tower], facts: {standing-in: [{value: arven}, {value: ostria}]}}
  arven: {kind: city, names: [Arven]}
  brod: {kind: city, names: [Brod]}
  ostria: {kind: country, names: [Ostria]}
"""


def test_a_building_is_where_the_first_sentence_on_it_says_that_it_is_one() -> None:
    assert claims_of("The Iron Tower is a lattice tower in Brod.", PLACES) == ["Iron Tower: standing-in = Brod"]
    assert not claims_of("The Iron Tower is a restaurant in Brod.", PLACES)
    assert not claims_of("The Iron Tower is a tower of which a copy is in Brod.", PLACES)


def test_no_city_lies_in_a_city() -> None:
    assert claims_of("The Iron Tower is in Brod, Ostria.", PLACES) == ["Iron Tower: standing-in = Brod"]
    assert not claims_of("The Iron Tower is in Brod, and so is Arven.", PLACES)


RIVERS = """
properties:
  outlet:
    value: entity
    closed: true
    cues: [flows into, based in, is based in]
    patterns: ["{subject} {cue} {value}", "{subject} {cue} the {value}"]
entities:
  ela: {kind: river, names: [Ela], facts: {outlet: outer-sea}}
  dura: {kind: river, names: [Dura], facts: {outlet: inner-sea}}
  outer-sea: {kind: sea, names: [Outer Sea]}
  inner-sea: {kind: sea, names: [Inner Sea]}
"""


def test_a_second_predicate_is_said_of_the_same_subject() -> None:
    claim = ["Ela: outlet = Inner Sea"]
    assert claims_of("The Ela rises in the north and flows into the Inner Sea.", RIVERS) == claim
    assert claims_of("The Ela was dammed in 1950 and flows into the Inner Sea.", RIVERS) == claim
    assert not claims_of("The Ela feeds a lake that dries up and flows into the Inner Sea.", RIVERS)
    assert not claims_of("The Ela funds a school founded in 1950 and based in Inner Sea.", RIVERS)
    assert not claims_of("The path along the Ela rises in the north and flows into the Inner Sea.", RIVERS)
    assert not claims_of("The Ela rises in the north, and the path flows into the Inner Sea.", RIVERS)
