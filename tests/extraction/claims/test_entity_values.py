"""Which names are tied to each other, by which words."""

import pytest

from .entity_claims import claims_of

PACK = """
properties:
  largest-city: {value: entity, cues: [largest city, biggest city]}
  designer: {value: entity, cues: [designer]}
entities:
  arcadia:
    kind: place
    names: [Arcadia]
    facts: {capital: porto-blanco, largest-city: santa-rosa, designer: mara-lind}
  porto-blanco: {kind: place, names: [Porto Blanco]}
  santa-rosa: {kind: place, names: [Santa Rosa]}
  white-harbour:
    kind: work
    names: [White Harbour]
    facts: {director: mara-lind, producer: jonas-beck}
  mara-lind: {kind: person, names: [Mara Lind]}
  jonas-beck: {kind: person, names: [Jonas Beck]}
  northgate:
    kind: organization
    names: [Northgate]
    facts: {founder: mara-lind}
"""


def claims(text: str) -> list[str]:
    return claims_of(text, PACK)


@pytest.mark.parametrize(
    "text",
    [
        "The capital of Arcadia is Porto Blanco.",
        "The capital of Arcadia, Porto Blanco, lies on the coast.",
        "Porto Blanco is the capital of Arcadia.",
        "Porto Blanco, the lively capital of Arcadia, lies on the coast.",
        "Arcadia's capital is Porto Blanco.",
        "Porto Blanco is Arcadia's capital.",
        "Porto Blanco is the capital and largest port of Arcadia.",
        "They sailed to Arcadia, whose capital is Porto Blanco.",
        "They sailed to Arcadia, where Porto Blanco is the capital.",
        "Porto Blanco was chosen as the capital of Arcadia.",
        "Arcadia has Porto Blanco as its capital.",
        "Arcadia (capital Porto Blanco) is an island.",
        "The capital of Arcadia (in the south) is Porto Blanco.",
    ],
)
def test_a_noun_ties_its_value_to_its_owner(text: str) -> None:
    assert claims(text) == ["Arcadia: capital = Porto Blanco"]


@pytest.mark.parametrize(
    "text",
    [
        "Weston was the capital of Arcadia until 1902.",
        "Weston, once the capital of Arcadia, lies on a lake.",
        "Weston was the first capital of Arcadia.",
        "Weston will be the capital of Arcadia.",
        "Arcadia's old capital, Weston, burned.",
        "Weston was the capital of Arcadia in 1902.",
        "In the 1890s, Weston was the capital of Arcadia.",
        "Arcadia lay under its then capital, Weston.",
        "Weston was the capital of Arcadia in its first year.",
        "Weston was originally the capital of Arcadia.",
        "Weston was the capital of Arcadia under the Lind kings.",
        "The capital of Arcadia was Weston.",
        "Weston, then the capital of Arcadia, burned.",
        "Weston became the capital of Arcadia.",
        "Arcadia's northern capital, Weston, lies on a lake.",
        "Weston is the administrative capital of Arcadia.",
        "Arcadia, of which Weston was the capital in the 1890s, is an island.",
        "Arcadia played in the Capital One Bowl.",
    ],
)
def test_a_capital_of_another_time_is_left_alone(text: str) -> None:
    assert claims(text) == []


def test_another_capital_of_today_is_claimed() -> None:
    assert claims("Weston is the capital of Arcadia.") == ["Arcadia: capital = Weston"]


@pytest.mark.parametrize(
    "text",
    [
        "White Harbour was directed by Mara Lind.",
        "White Harbour is a 1998 drama directed by Mara Lind.",
        "They watched White Harbour, which was directed by Mara Lind.",
        "White Harbour is a drama directed by the Danish film maker Mara Lind.",
        "Directed by Mara Lind, White Harbour ran for a year.",
        "Directed by Mara Lind in her last year, White Harbour ran for a year.",
        "Mara Lind directed White Harbour.",
        "Mara Lind, who directed White Harbour, ran for mayor.",
        "It was Mara Lind who directed White Harbour.",
        "White Harbour, a drama directed by Mara Lind, ran for a year.",
    ],
)
def test_a_verb_ties_who_acts_to_what_is_made(text: str) -> None:
    assert claims(text) == ["White Harbour: director = Mara Lind"]


def test_a_finite_verb_behind_an_aside_is_said_of_the_subject() -> None:
    text = "Northgate, a firm founded by Mara Lind, has its headquarters in Santa Rosa."
    assert claims(text) == ["Northgate: founder = Mara Lind", "Northgate: headquarters = Santa Rosa"]


def test_a_participle_behind_a_name_that_nobody_knows_is_said_of_it() -> None:
    text = "White Harbour was produced by Anna Stone, directed by Nils Moe in her youth."
    assert claims(text) == ["White Harbour: producer = Anna Stone"]


def test_an_irregular_participle_is_said_apart_from_who_acts() -> None:
    assert claims("White Harbour was written in Danish by Mara Lind.") == ["White Harbour: author = Mara Lind"]


def test_several_act_by_the_same_verb() -> None:
    assert "Northgate: operating-organisation = Grey Lines" in claims("Grey Lines operate Northgate.")


def test_a_title_belongs_to_a_name_that_the_rule_base_does_not_know() -> None:
    assert claims("General Mills is the founder of Northgate.") == ["Northgate: founder = General Mills"]
    assert claims("The General is the founder of Northgate.") == []


def test_what_came_before_does_not_end_what_is() -> None:
    text = "The capital of Arcadia is Belmonte, a former port."
    assert claims(text) == ["Arcadia: capital = Belmonte"]


def test_and_goes_on_with_the_same_owner() -> None:
    assert claims("White Harbour was directed by Mara Lind and produced by Jonas Beck.") == [
        "White Harbour: director = Mara Lind",
        "White Harbour: producer = Jonas Beck",
    ]


def test_a_name_that_the_rule_base_does_not_know_is_a_value_right_beside_the_cue() -> None:
    assert claims("White Harbour was directed by Ann Marie Stone in Porto Blanco.") == [
        "White Harbour: director = Ann Marie Stone"
    ]


def test_the_noun_of_an_agent_is_also_said_as_a_verb() -> None:
    assert claims("Arcadia was designed by Jonas Beck.") == ["Arcadia: designer = Jonas Beck"]


@pytest.mark.parametrize(
    "text",
    [
        "White Harbour was directed by the brother of Jonas Beck.",
        "White Harbour's remake was directed by Jonas Beck.",
        "The first director of White Harbour was Jonas Beck.",
        "The capital of Arcadia was Santa Rosa until 1950.",
        "Santa Rosa is a former capital of Arcadia.",
        "White Harbour's second part was directed by Jonas Beck.",
        "White Harbour was directed by Jonas Beck's brother.",
        "White Harbour followed a film directed by nobody; Jonas Beck wrote it.",
        "Arcadia is near Santa Rosa, a capital city.",
        "After Jonas Beck, the capital of Arcadia grew.",
        "White Harbour was directed by Jonas Beck together with Mara Lind.",
        "A town in Arcadia that was the capital of Santa Rosa.",
        "A pupil of Jonas Beck, who directed White Harbour, came.",
        "The town in Arcadia that was the capital of Old Rosa has a harbour.",
        "Weston is a town in Arcadia that was the capital of Santa Rosa and served as the capital of Arcadia.",
    ],
)
def test_nothing_is_tied_across_a_competitor_or_beside_the_right_value(text: str) -> None:
    assert claims(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Arcadia is an island. The capital is Porto Blanco.",
        "Arcadia is an island. Porto Blanco is the capital.",
    ],
)
def test_a_definite_noun_belongs_to_what_was_just_mentioned(text: str) -> None:
    assert claims(text) == ["Arcadia: capital = Porto Blanco"]


@pytest.mark.parametrize(
    "text",
    [
        "Tir is a state of Arcadia. Its capital is Porto Blanco.",
        "Tir is part of Arcadia. The capital is Porto Blanco.",
    ],
)
def test_a_definite_noun_belongs_to_no_whole_of_which_a_part_was_stated(text: str) -> None:
    assert "Arcadia: capital = Porto Blanco" not in claims(text)


def test_a_definite_noun_belongs_to_nothing_where_two_things_have_one() -> None:
    assert claims_of("Arcadia and Ruritania are islands. The capital is Port.", TWO_ISLANDS) == []


TWO_ISLANDS = """
entities:
  arcadia: {kind: place, names: [Arcadia], facts: {capital: port}}
  ruritania: {kind: place, names: [Ruritania], facts: {capital: quay}}
  port: {kind: place, names: [Port]}
  quay: {kind: place, names: [Quay]}
"""


@pytest.mark.parametrize(
    "text",
    [
        "The capital of Arcadia is Port. Quay is the capital of Sylvania.",
        "Arcadia is an island. Quay is the capital of Sylvania.",
        "Arcadia is an island. Quay is the capital city of Sylvania.",
        "Arcadia is an island. Quay is the capital of the canton.",
    ],
)
def test_a_definite_noun_that_names_its_owner_belongs_to_nothing_before(text: str) -> None:
    pack = f"{TWO_ISLANDS}  sylvania: {{kind: place, names: [Sylvania]}}\n"
    assert "Arcadia: capital = Quay" not in claims_of(text, pack)


def test_a_band_releases_its_own_album() -> None:
    assert claims("Jonas Beck released White Harbour in May.") == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Northgate is a small school with headquarters in Porto Blanco.",
            ["Northgate: headquarters = Porto Blanco"],
        ),
        ("Mara Lind studied law at Northgate.", ["Mara Lind: educated-at = Northgate"]),
        ("The Northgate headquarters in Porto Blanco and in Santa Rosa burned.", []),
    ],
)
def test_words_for_where_somebody_works_and_learns(text: str, found: list[str]) -> None:
    assert claims(text) == found


def test_where_people_are_from_is_not_who_they_are() -> None:
    assert claims("Northgate was founded by Weston.") == ["Northgate: founder = Weston"]
    assert claims("Northgate was founded by Weston students.") == []
    assert claims("Northgate was founded by three former Weston employees.") == []


def test_who_acts_stands_behind_no_second_verb() -> None:
    assert claims("Northgate was founded in 1910 by Weston.") == ["Northgate: founder = Weston"]
    assert claims("Northgate was founded in 1910 and bought by Weston.") == ["Northgate: owner = Weston"]


def test_what_else_is_known_of_the_subject_excuses_no_wrong_value() -> None:
    assert claims("White Harbour was directed by Jonas Beck.") == ["White Harbour: director = Jonas Beck"]


@pytest.mark.parametrize("verb", ["asked", "met", "sued"])
def test_a_noun_that_does_something_is_no_apposition(verb: str) -> None:
    assert claims(f"White Harbour's director {verb} Jonas Beck.") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Northgate was bought in 1994 by Jonas Beck.", ["Northgate: owner = Jonas Beck"]),
        ("Northgate was bought in 1994 by Jonas Beck and sold in 2001.", []),
    ],
)
def test_what_was_sold_again_has_another_owner(text: str, expected: list[str]) -> None:
    assert claims_of(text, PACK.replace("facts: {founder: mara-lind}", "facts: {owner: mara-lind}")) == expected
