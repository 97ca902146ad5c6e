"""Terms of people and things that an earlier sentence or clause names."""

import pytest

from .term_claims import claims_of, terms


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("Karl Ost is a cook. He owned Harbour Cafe from 2014 to 2018.", ["He starts 2014", "He ends 2018"]),
        ("Karl Ost is a cook. From 2014 to 2018 he owned Harbour Cafe.", ["he starts 2014", "he ends 2018"]),
        ("Karl Ost is a cook. He met Ivo Sarr. He owned Harbour Cafe from 2014 to 2018.", []),
        ("Karl Ost is a cook. He sold bread to the owner of Harbour Cafe, from 2014 to 2018 his friend.", []),
    ],
)
def test_a_pronoun_holds_what_is_named_behind_it(text: str, claims: list[str]) -> None:
    assert terms(text) == claims


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "Lena Fors went to Northport Rovers, and remained with them until 2007.",
            ["Northport Rovers ends 2007"],
        ),
        (
            "Lena Fors taught at Eastham College in Weston, where she was employed until 2019.",
            ["Eastham College ends 2019"],
        ),
        ("Lena Fors went to Northport Rovers, and remained in the north until 2008.", []),
        (
            "Lena Fors is a cyclist. From 2003 to 2007 she was with Northport Rovers.",
            ["Northport Rovers starts 2003", "Northport Rovers ends 2007"],
        ),
        ("Lena Fors is a cyclist. From 2003 to 2008 she was with a rival of Northport Rovers.", []),
        ("From 2003 to 2008 Lena Fors lived in Weston, where she played for Northport Rovers.", []),
    ],
)
def test_stays_end_where_a_clause_goes_on_about_them(text: str, claims: list[str]) -> None:
    assert terms(text) == claims


LEADERS = """
  ordfront:
    kind: organization
    names: [Ordfront]
    facts:
      leader: [{value: tove-lund, from: 1991, until: 1996}, {value: nils-tveit, from: 1996, until: 2004}]
      presenter: [{value: nils-tveit, from: 1979, until: 1988}]
  tove-lund: {kind: person, names: [Tove Lund]}
  nils-tveit: {kind: person, names: [Nils Tveit]}
"""


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "Tove Lund is an editor. She was leader of Ordfront from 1991 to 1996.",
            ["She starts 1991", "She ends 1996"],
        ),
        ("Tove Lund is an editor. She was deputy leader of Ordfront from 1988 to 1991.", []),
        ("Tove Lund is an editor. She was on the board of Ordfront from 1988 to 1991.", []),
        ("Ordfront is on air. Nils Tveit fronted the show until 1988.", ["Nils Tveit ends 1988"]),
        ("Ordfront is on air. Its host was Nils Tveit, who presented it until 1988.", ["Nils Tveit ends 1988"]),
        ("Ordfront is on air. Nils Tveit ruled the province until 1988.", []),
    ],
)
def test_verbs_of_leading_take_what_the_text_is_about(text: str, claims: list[str]) -> None:
    assert claims_of(text, LEADERS, "leader", "presenter") == claims


PARTY = """
  quay-party:
    kind: organization
    names: [Quay Party]
    facts: {director: {value: ada-lie, from: 1971, until: 1974}}
  ada-lie: {kind: person, names: [Ada Lie, Lie]}
"""


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "Ada Lie was director of the Quay Party from 1965 to 1971.",
            ["Ada Lie starts 1965", "Ada Lie ends 1971"],
        ),
        ("Ada Lie led the Quay Party. From 1965 to 1971 Ada Lie served as Minister of Mines.", []),
        ("Ada Lie was of the Quay Party.\n\nFrom 1965 to 1971 Lie was the Governor of Orm.", []),
    ],
)
def test_a_post_that_a_sentence_names_is_not_one_stated_before(text: str, claims: list[str]) -> None:
    assert claims_of(text, PARTY, "director") == claims
