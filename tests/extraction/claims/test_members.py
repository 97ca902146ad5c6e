"""Which states an organisation is stated to have as members."""

import pytest

from .entity_claims import claims_of

PACK = """
entities:
  river-league:
    kind: organization
    names: [River League]
    facts:
      member-state:
        - {value: arcadia, complete: true}
        - {value: ruritania, complete: true}
  arcadia: {kind: country, names: [Arcadia]}
  ruritania: {kind: country, names: [Ruritania]}
  borduria: {kind: country, names: [Borduria]}
  syldavia: {kind: country, names: [Syldavia]}
  anna-berg: {kind: person, names: [Anna Berg]}
"""


def states(text: str) -> list[str]:
    return [
        claim.removeprefix("River League: member-state = ")
        for claim in claims_of(text, PACK)
        if "member-state" in claim
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The talks were held in River League member Borduria.",
        "Prices rose fastest in the River League country Borduria.",
        "Borduria, a River League member, is hilly.",
        "They came from Borduria, a founding member of the River League, by train.",
        "Borduria, which is a member state of the River League, pays too.",
        "Borduria is a member of the River League and pays for it.",
        "Borduria has been a full River League member since 1990.",
        "Borduria joined the River League in 1995.",
        "In 1995 Borduria joined the River League.",
    ],
)
def test_one_state_is_stated_to_be_a_member(text: str) -> None:
    assert states(text) == ["Borduria"]


@pytest.mark.parametrize(
    "text",
    [
        "The members of the River League are Arcadia, Ruritania and Borduria.",
        "The River League members Arcadia, Ruritania and Borduria agreed.",
        "It sells to River League countries such as Arcadia, Ruritania and Borduria, and to others.",
        "In 1995 Arcadia, Ruritania and Borduria joined the River League.",
        "Arcadia, Ruritania and Borduria are members of the River League.",
    ],
)
def test_several_states_are_stated_to_be_members(text: str) -> None:
    assert sorted(states(text)) == ["Arcadia", "Borduria", "Ruritania"]


@pytest.mark.parametrize(
    "text",
    [
        "The non-River League member Borduria refused.",
        "The would-be River League member Borduria refused.",
        "River League candidate Borduria agreed.",
        "Unlike Borduria, a River League member must pay.",
        "Borduria is a River League member in all but name.",
        "Borduria joined the River League in condemning the raid.",
        "In 1995 Borduria joined the River League, Syldavia and others in their protest.",
        "It sells to River League countries such as Arcadia and Borduria sends it coal.",
        "The president of Borduria is a member of the River League.",
        "The River League and Borduria are partners.",
        "It sells to Lake Union and River League countries such as Arcadia, Syldavia and Borduria.",
        "Anna Berg, a member of the River League staff, spoke.",
    ],
)
def test_who_only_stands_beside_is_none(text: str) -> None:
    assert not set(states(text)) - {"Arcadia", "Ruritania"}


def test_a_state_that_is_stated_not_to_be_one_is_not_claimed_to_be() -> None:
    assert states("Borduria is not a member of the River League.") == []
