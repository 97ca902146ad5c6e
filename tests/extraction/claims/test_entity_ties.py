"""Ties between names that need a rule base of their own to show."""

import pytest

from .entity_claims import claims_of

FIRM = """
entities:
  northgate:
    kind: organization
    names: [Northgate]
    facts:
      founder:
        - {value: mara-lind, single: false, complete: true}
        - {value: Ole Vang, single: false, complete: true}
        - {value: Ivo Bran, single: false, complete: true}
  mara-lind: {kind: person, names: [Mara Lind]}
  jonas-beck: {kind: person, names: [Jonas Beck]}
"""


@pytest.mark.parametrize(
    ("text", "founders"),
    [
        ("Northgate was founded by Mara Lind and Jonas Beck.", ["Mara Lind", "Jonas Beck"]),
        (
            "Northgate, set up by Mara Lind, Ole Vang and Ada Thorn in 1998, grew.",
            ["Mara Lind", "Ole Vang", "Ada Thorn"],
        ),
        ("The founders of Northgate are Mara Lind and Jonas Beck.", ["Mara Lind", "Jonas Beck"]),
        ("Northgate was founded by Mara Lind and Ole Vang.", ["Mara Lind", "Ole Vang"]),
        ("Northgate was founded by Ole Vang, Ivo Bran and Jonas Beck.", ["Ole Vang", "Ivo Bran", "Jonas Beck"]),
        ("Northgate was founded by Mara Lind and O. Vang.", ["Mara Lind"]),
        ("Northgate was founded by Mara Lind, and Jonas Beck led it.", ["Mara Lind"]),
        ("Northgate was founded by Mara Lind and Jonas Beck joked about it.", ["Mara Lind"]),
        ("Northgate was founded by Mara Lind, Jonas Beck said.", ["Mara Lind"]),
    ],
)
def test_and_joins_further_founders(text: str, founders: list[str]) -> None:
    assert claims_of(text, FIRM) == [f"Northgate: founder = {each}" for each in founders]


def test_who_leads_a_firm_may_be_wrongly_stated_to_have_founded_it() -> None:
    pack = """
entities:
  northgate:
    kind: organization
    names: [Northgate]
    facts:
      founder: mara-lind
      chief-executive: [{value: Jonas Beck, from: 2010}]
  mara-lind: {kind: person, names: [Mara Lind]}
"""
    assert claims_of("Northgate was founded by Jonas Beck.", pack) == ["Northgate: founder = Jonas Beck"]


def test_a_name_may_hold_full_stops() -> None:
    pack = """
entities:
  journal: {names: [Journal of Tides], facts: {publisher: hall}}
  hall: {names: [Hall. Pub. Co.]}
"""
    assert claims_of("The Journal of Tides is published by Hall. Pub. Co. in Rome.", pack) == [
        "Journal of Tides: publisher = Hall. Pub. Co."
    ]


def test_a_property_with_patterns_is_read_in_no_other_form() -> None:
    pack = """
properties:
  lead-role: {value: entity, cues: [starred in], patterns: ["{value} {cue} {subject}", "{value} also {cue} {subject}"]}
entities:
  white-harbour: {kind: work, names: [White Harbour], facts: {lead-role: mara-lind}}
  mara-lind: {kind: person, names: [Mara Lind]}
"""
    assert claims_of("Mara Lind also starred in White Harbour.", pack) == [
        "White Harbour: lead-role = Mara Lind"
    ]
    assert claims_of("White Harbour was what Mara Lind starred in.", pack) == []


def test_what_holds_both_ways_is_stated_of_the_one_that_has_it() -> None:
    pack = """
entities:
  mara-lind: {kind: person, names: [Mara Lind], facts: {spouse: jonas-beck}}
  jonas-beck: {kind: person, names: [Jonas Beck]}
  ira-holt: {kind: person, names: [Ira Holt]}
"""
    assert claims_of("Ira Holt is married to Mara Lind.", pack) == ["Mara Lind: spouse = Ira Holt"]
    assert claims_of("Mara Lind is married to Ira Holt.", pack) == ["Mara Lind: spouse = Ira Holt"]


def test_no_adjective_narrows_a_kind_of_work_with_its_maker() -> None:
    pack = """
properties:
  performer: {value: entity, cues: [album by]}
  capital: {value: entity, cues: [capital]}
entities:
  night-ferry: {kind: work, names: [Night Ferry], facts: {performer: mara-lind}}
  mara-lind: {kind: person, names: [Mara Lind]}
  arcadia: {kind: place, names: [Arcadia], facts: {capital: santa-rosa}}
  santa-rosa: {kind: place, names: [Santa Rosa]}
"""
    by_maker = "Night Ferry is the second album by Mara Lind."
    assert claims_of(by_maker, pack) == ["Night Ferry: performer = Mara Lind"]
    assert claims_of("Santa Rosa is the second capital of Arcadia.", pack) == []


def test_who_has_another_part_in_a_work_is_not_its_performer() -> None:
    pack = """
entities:
  salt-hymns: {kind: album, names: [Salt Hymns], facts: {performer: mara-lind}}
  mara-lind: {kind: person, names: [Mara Lind]}
"""
    assert claims_of("Salt Hymns was recorded by Ole Vang.", pack) == ["Salt Hymns: performer = Ole Vang"]
    assert claims_of("Salt Hymns was recorded by the engineer Ole Vang.", pack) == []


def test_words_of_a_pattern_say_nothing_of_what_lacks_the_property() -> None:
    pack = """
properties:
  standing-in: {value: entity, cues: [is], patterns: ["{subject} {cue} in {value}"]}
entities:
  white-harbour: {kind: structure, names: [White Harbour], facts: {standing-in: porto}}
  southland: {kind: state, names: [Southland], facts: {capital: porto}}
  porto: {kind: city, names: [Porto Blanco]}
  ruritania: {kind: country, names: [Ruritania]}
"""
    assert claims_of("White Harbour is in Porto Blanco.", pack) == ["White Harbour: standing-in = Porto Blanco"]
    assert claims_of("Southland is in Ruritania, where the capital is Santa Rosa.", pack) == [
        "Ruritania: capital = Santa Rosa"
    ]


def test_a_country_of_which_no_capital_is_known_is_still_what_where_speaks_of() -> None:
    pack = """
entities:
  weston: {kind: state, names: [Weston], facts: {capital: santa-rosa}}
  santa-rosa: {kind: city, names: [Santa Rosa]}
  ruritania: {kind: country, names: [Ruritania]}
"""
    assert claims_of("It is part of Weston in Ruritania, where Old Mill is the capital.", pack) == [
        "Ruritania: capital = Old Mill"
    ]
    assert claims_of("It is part of Weston, where Old Mill is the capital.", pack) == [
        "Weston: capital = Old Mill"
    ]
