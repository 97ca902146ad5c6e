"""Adjectives that are made of a name and a participle, in front of what they describe."""

import pytest

from .entity_claims import claims_of

PACK = """
entities:
  arcadia: {kind: place, names: [Arcadia], facts: {capital: porto-blanco}}
  porto-blanco: {kind: place, names: [Porto Blanco]}
  santa-rosa: {kind: place, names: [Santa Rosa]}
  white-harbour: {kind: work, names: [White Harbour], facts: {director: mara-lind, producer: jonas-beck}}
  mara-lind: {kind: person, names: [Mara Lind], facts: {birthplace: santa-rosa}}
  jonas-beck: {kind: person, names: [Jonas Beck]}
  northgate: {kind: organization, names: [Northgate], facts: {headquarters: santa-rosa}}
"""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Porto Blanco-based brewer Northgate grew.", ["Northgate: headquarters = Porto Blanco"]),
        ("Porto Blanco-based brewers bought Northgate.", []),
        ("Porto Blanco-based Mara Lind paints.", []),
        ("The Porto Blanco-born painter Mara Lind left.", ["Mara Lind: birthplace = Porto Blanco"]),
        ("The Northgate-born painter Mara Lind left.", []),
        ("The Arcadia-born painter Mara Lind left.", []),
        ("The Jonas Beck-produced film White Harbour ran.", ["White Harbour: producer = Jonas Beck"]),
        ("The Mara Lind-produced film White Harbour ran.", []),
    ],
)
def test_a_name_and_a_participle_describe_the_name_behind(text: str, expected: list[str]) -> None:
    assert claims_of(text, PACK) == expected
