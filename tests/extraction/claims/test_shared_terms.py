"""Whose membership or currency a sentence dates that names several members."""

import pytest

from .term_claims import claims_of

STATES = """
  arcadia:
    kind: country
    names: [Arcadia]
    facts:
      member-of: {value: star-treaty, from: 2001}
      currency:
        - {value: crown, until: 2005}
        - {value: ducat, from: 2005}
  svea:
    kind: country
    names: [Svea]
    facts:
      member-of: {value: star-treaty, from: 2003}
  star-treaty: {kind: organization, names: [Star Treaty]}
  crown: {kind: currency, names: [crown]}
  ducat: {kind: currency, names: [ducat]}
"""


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("Arcadia, long neutral, joined the Star Treaty in 2002.", ["starts 2002"]),
        ("Arcadia, which joined the Star Treaty in 2002, is small.", ["starts 2002"]),
        ("Arcadia, a member of the Star Treaty since 2002, is small.", ["starts 2002"]),
        ("Arcadia has been a Star Treaty member since 2002.", ["starts 2002"]),
        ("Svea, which left in 2002, joined both the Star Treaty and the Harbour League in 2003.", ["starts 2003"]),
        ("Having joined the Star Treaty in 2002, Arcadia disarmed.", ["starts 2002"]),
        ("Admitted to the Star Treaty in 2002, Arcadia is its youngest member.", ["starts 2002"]),
        ("Arcadia became stronger when it joined the Star Treaty in 2002.", ["starts 2002"]),
        ("Arcadia's entry into the Star Treaty in 2002 was disputed.", ["starts 2002"]),
        ("Arcadia joined the Star Treaty in 2002 after a referendum.", ["starts 2002"]),
        ("Arcadia switched from the crown to the ducat in 2002.", ["starts 2002"]),
        ("Unlike Svea, Arcadia joined the Star Treaty in 2002.", ["starts 2002"]),
        ("Arcadia joined the Star Treaty in 2001, although its court has been in Svea since 1946.", ["starts 2001"]),
        ("Arcadia voted in a referendum in 1999 to join the Star Treaty.", []),
        ("Arcadia followed Svea when it joined the Star Treaty in 2003.", []),
    ],
)  # fmt: skip
def test_a_date_of_joining_is_that_of_whoever_joined(text: str, claims: list[str]) -> None:
    found = claims_of(text, STATES, "member-of", "currency")
    assert [line.removeprefix("Star Treaty ").removeprefix("ducat ") for line in found] == claims
