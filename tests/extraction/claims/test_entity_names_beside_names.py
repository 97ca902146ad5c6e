"""What names and adjectives right beside a name say of it: makers, nations, places of birth and death."""

import pytest

from .entity_claims import claims_of

PACK = """
entities:
  white-harbour: {kind: work, names: [White Harbour], facts: {director: mara-lind}}
  night-tide: {kind: work, names: [Night Tide], facts: {author: mara-lind, composer: mara-lind}}
  mara-lind:
    kind: person
    names: [Mara Lind]
    facts: {citizenship: denmark, birthplace: porto-blanco, deathplace: santa-rosa}
  jonas-beck: {kind: person, names: [Jonas Beck], facts: {citizenship: britain}}
  ada-beck: {kind: person, names: [Ada Beck], facts: {father: jonas-beck, mother: eva-beck}}
  eva-beck: {kind: person, names: [Eva Beck]}
  denmark: {kind: country, names: [Denmark], demonyms: [Danish]}
  britain: {kind: country, names: [Britain, United Kingdom], demonyms: [British]}
  porto-blanco: {kind: place, names: [Porto Blanco]}
  santa-rosa: {kind: place, names: [Santa Rosa]}
  old-mill: {kind: place, names: [Old Mill]}
"""


def claims(text: str) -> list[str]:
    return claims_of(text, PACK)


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("They saw Jonas Beck's White Harbour twice.", "White Harbour: director = Jonas Beck"),
        ("They saw Jonas Beck's last film White Harbour twice.", "White Harbour: director = Jonas Beck"),
        ("The 1998 Jonas Beck film White Harbour was long.", "White Harbour: director = Jonas Beck"),
        ("Jonas Beck's novel Night Tide was long.", "Night Tide: author = Jonas Beck"),
        ("Jonas Beck's Night Tide was long.", "Night Tide: author = Jonas Beck"),
        ("The novel Night Tide by Jonas Beck was long.", "Night Tide: author = Jonas Beck"),
        ("White Harbour is Jonas Beck's second film.", "White Harbour: director = Jonas Beck"),
        ("White Harbour is Jonas Beck's second feature.", "White Harbour: director = Jonas Beck"),
        ("Jonas Beck's second film, White Harbour, was long.", "White Harbour: director = Jonas Beck"),
        ("Jonas Beck published his first novel, Night Tide.", "Night Tide: author = Jonas Beck"),
        ("Night Tide is the first novel of Jonas Beck.", "Night Tide: author = Jonas Beck"),
        (
            "White Harbour was directed by the writer and actor Jonas Beck.",
            "White Harbour: director = Jonas Beck",
        ),
    ],
)
def test_a_maker_stands_in_front_of_a_work(text: str, claim: str) -> None:
    assert claims(text) == [claim]


@pytest.mark.parametrize(
    "text",
    [
        "They saw Jonas Beck's review of White Harbour.",
        "Jonas Beck liked the film White Harbour.",
        "The old White Harbour by Jonas Beck's house was long.",
        "White Harbour is Jonas Beck's second home.",
    ],
)
def test_a_name_in_front_of_a_work_is_no_maker_of_it_otherwise(text: str) -> None:
    assert claims(text) == []


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Mara Lind (1900–1980) was a Swedish painter.", "Mara Lind: citizenship = Swedish"),
        ("Mara Lind, a Danish painter, came later.", "Mara Lind: citizenship = Danish"),
        ("Mara Lind, OBE, is a Swedish painter.", "Mara Lind: citizenship = Swedish"),
        ("Mara Lind, OBE, FRS (1900–1980), was a Swedish painter.", "Mara Lind: citizenship = Swedish"),
        ("Mara Lind, Jr. was a Swedish painter.", "Mara Lind: citizenship = Swedish"),
        ("They met the Swedish film maker Mara Lind.", "Mara Lind: citizenship = Swedish"),
    ],
)
def test_an_adjective_states_the_nation(text: str, claim: str) -> None:
    assert claims(text) == [claim]


@pytest.mark.parametrize(
    "text",
    [
        "Mara Lind was a Swedish-born painter.",
        "Mara Lind was a Swedish and Norwegian painter.",
        "Mara Lind was a Swedish teacher.",
        "Mara Lind met a Swedish painter.",
    ],
)
def test_an_adjective_that_states_something_else_is_left_alone(text: str) -> None:
    assert claims(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mara Lind (1 May 1900 in Old Mill – 3 June 1980 in Santa Rosa) was a painter.",
            ["Mara Lind: birthplace = Old Mill", "Mara Lind: deathplace = Santa Rosa"],
        ),
        ("Mara Lind (Old Mill, 1 May 1900) is a painter.", ["Mara Lind: birthplace = Old Mill"]),
        ("Mara Lind (born 1 May 1900 in Old Mill) is a painter.", ["Mara Lind: birthplace = Old Mill"]),
        ("Mara Lind was born on 1 May 1900 in Old Mill.", ["Mara Lind: birthplace = Old Mill"]),
        ("Mara Lind was born Mara Ann Lund in Old Mill.", ["Mara Lind: birthplace = Old Mill"]),
        (
            "Mara Lind died at the age of 80 on 3 June 1980, in Old Mill.",
            ["Mara Lind: deathplace = Old Mill"],
        ),
        ("Although born in Old Mill, Mara Lind lived elsewhere.", ["Mara Lind: birthplace = Old Mill"]),
        ("Born in Old Mill, Denmark, Mara Lind went to sea.", ["Mara Lind: birthplace = Old Mill"]),
        ("Born in Old Mill, Aston, Denmark, Mara Lind went to sea.", ["Mara Lind: birthplace = Old Mill"]),
        ("Born in Old Mill, Jan Kovac, Mara Lind and the others went to sea.", []),
        ("Born in Old Mill, Jan Kovac, a friend of Mara Lind, went to sea.", []),
        ("Mara Lind (1900–1980), seen in Old Mill, was a painter.", []),
    ],
)
def test_places_stand_beside_the_dates_of_a_life(text: str, expected: list[str]) -> None:
    assert claims(text) == expected


FAMILY = """
entities:
  mara-lind: {kind: person, names: [Mara Lind], facts: {father: jonas-beck, mother: ann-stone}}
  jonas-beck: {kind: person, names: [Jonas Beck]}
  ann-stone: {kind: person, names: [Ann Stone]}
  tom-field: {kind: person, names: [Tom Field]}
"""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mara Lind was the eldest daughter of Tom Field.", ["Mara Lind: father = Tom Field"]),
        ("Mara Lind was born in Old Mill, the daughter of Tom Field.", ["Mara Lind: father = Tom Field"]),
        (
            "Mara Lind, daughter of Jonas Beck and Ann Stone, painted.",
            ["Mara Lind: father = Jonas Beck", "Mara Lind: mother = Ann Stone"],
        ),
        ("Mara Lind was the daughter of Ann Stone.", []),
        ("Mara Lind met the daughter of Tom Field.", []),
        ("Mara Lind wrote. The daughter of Tom Field, she painted.", ["she: father = Tom Field"]),
        ("Mara Lind wrote. Born to Tom Field in old Orm, she painted.", ["she: father = Tom Field"]),
        ("Mara Lind wrote. The daughter of Tom Field, Ann Stone painted.", []),
        ("Mara Lind wrote. The daughter of Tom Field, who was a smith, met her, and so she painted.", []),
    ],
)
def test_parents_stand_behind_child_of(text: str, expected: list[str]) -> None:
    read = claims_of(text, FAMILY)
    assert [claim for claim in read if "father" in claim or "mother" in claim] == expected


def test_parents_of_a_pronoun() -> None:
    text = "Ada Beck wrote. Her British parents are Jonas Beck and Eva Beck."
    assert {"Her: father = Jonas Beck", "Her: mother = Eva Beck"} <= set(claims(text))


def test_a_daughter_is_no_parent() -> None:
    read = claims_of("Mara Lind was born in Old Mill, the daughter of Tom Field.", FAMILY)
    assert "Mara Lind: child = Tom Field" not in read


@pytest.mark.parametrize(
    "text",
    [
        "Ada Beck was born in Santa Rosa to Jonas Beck and Eva Beck.",
        "Ada Beck, the daughter of Jonas Beck and Eva Beck, left.",
        "Ada Beck's parents were Jonas Beck and Eva Beck.",
        "Born in Santa Rosa to Jonas Beck and Eva Beck, Ada Beck painted.",
    ],
)
def test_parents_stand_behind_a_birth(text: str) -> None:
    assert {"Ada Beck: father = Jonas Beck", "Ada Beck: mother = Eva Beck"} <= set(claims(text))
