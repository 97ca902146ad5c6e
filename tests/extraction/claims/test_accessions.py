"""When states joined what the sentence leaves out."""

import pytest

from .term_claims import claims_of

ENTITIES = """
  river-league: {kind: organization, names: [River League], nouns: [league]}
  hill-union: {kind: organization, names: [Hill Union], nouns: [union]}
  arcadia:
    kind: country
    names: [Arcadia]
    facts: {member-of: [{value: river-league, from: 1952-02-18}, {value: hill-union, from: 1981}]}
  borduria: {kind: country, names: [Borduria], facts: {member-of: [{value: river-league, from: 1982-05-30}]}}
  syldavia: {kind: country, names: [Syldavia], facts: {member-of: [{value: river-league, from: 2004}]}}
"""


def accessions(text: str) -> list[str]:
    return claims_of(text, ENTITIES, "member-of")


@pytest.mark.parametrize(
    ("text", "stated"),
    [
        ("The River League grew. Arcadia came in 1953.", "River League starts 1953"),
        (
            "The River League grew. Arcadia came in 1952, Syldavia in 2004 and Borduria in 1992.",
            "River League starts 1992",
        ),
        (
            "The River League has three members. Syldavia, which joined in 2001, is the last.",
            "River League starts 2001",
        ),
        (
            "The River League has three members. Syldavia, the latest to join, was admitted in 2001.",
            "River League starts 2001",
        ),
        (
            "The River League has three members. Borduria acceded on 30 May 1983.",
            "River League starts 30 May 1983",
        ),
        ("Arcadia joined the River League in 1952 and Borduria in 1984.", "River League starts 1984"),
    ],
)
def test_a_date_that_is_none_of_the_state_s_is_stated_of_what_the_text_is_about(text: str, stated: str) -> None:
    assert stated in accessions(text)


@pytest.mark.parametrize(
    "text",
    [
        "The River League grew. Arcadia came in 1952, Syldavia in 2004 and Borduria in 1982.",
        "The River League and the Hill Union have members in common. Arcadia joined in 1981.",
        "The River League has three members. Arcadia joined the war in 1953.",
        "The River League sent ships to the coalition. Arcadia joined in 1990.",
        "The River League has three members. Arcadia applied first; Borduria followed in 1979.",
        "The River League has a common currency. Syldavia joined in 2009.",
        "The River League fell silent. Arcadia came in 1999.",
        "Nobody rowed. Syldavia joined in 1999.",
    ],
)
def test_another_beginning_is_left_alone(text: str) -> None:
    assert accessions(text) == []
