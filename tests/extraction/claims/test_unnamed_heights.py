"""Lengths beside a name that are its height though no word says so."""

import pytest

from .number_claims import numbers_of_pack

ENTITIES = """
  hornkogel: {kind: mountain, names: [Hornkogel], facts: {height: {value: 2710, unit: metre}}}
  fork: {kind: place, names: [Fork], nouns: [mountain], facts: {elevation: {value: 2710, unit: metre}}}
  long-pier: {kind: structure, names: [Long Pier], facts: {length: {value: 600, unit: metre}}}
  iron-tower: {kind: structure, names: [Iron Tower], facts: {height: {value: 150, unit: metre}, floors: 31}}
"""


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("The Hornkogel (2,730 m) is steep.", ["hornkogel height: 2,730 m"]),
        ("They climbed the Hornkogel (2,730 m; 8,957 ft).", ["hornkogel height: 2,730 m"]),
        ("At 2,730 metres, the Hornkogel is the highest of all.", ["hornkogel height: 2,730 metres"]),
        ("The Iron Tower, at 160 metres the tallest of all, is red.", ["iron-tower height: 160 metres"]),
        ("At 160 m (525 ft), the Iron Tower is higher than any.", ["iron-tower height: 160 m"]),
        ("The Hornkogel is, at 2,730 metres, the second-highest.", ["hornkogel height: 2,730 metres"]),
        ("Rising to 2,730 metres, the Hornkogel is steep.", ["hornkogel height: 2,730 metres"]),
        ("At 660 metres, the Long Pier is the longest of all.", ["long-pier length: 660 metres"]),
        ("At 60 metres, the Long Pier is the widest of all.", []),
        ("The Hornkogel, at 2,730 metres, is seen from afar.", ["hornkogel height: 2,730 metres"]),
        ("The Hornkogel, which reaches 2,730 metres, is steep.", ["hornkogel height: 2,730 metres"]),
        ("Steep is the Fork (2,730 m).", ["fork elevation: 2,730 m"]),
        ("The hut on the Hornkogel, at 1,730 metres, is open.", []),
        ("The Iron Tower, at 90 metres, is red.", []),
        ("Rising to 1,730 metres, the Hornkogel's pastures are steep.", []),
        ("At 1,900 metres, the Hornkogel has a hut.", []),
        ("The hut on the Hornkogel (1,900 m) is open.", []),
        ("The face of the Hornkogel (1,100 m) is steep.", []),
        ("The Iron Tower (90 m) is red.", []),
        ("At 1,000 m, the Hornkogel is hidden in high clouds.", []),
        ("The Hornkogel (2 kg) is steep.", []),
    ],
)
def test_a_length_beside_a_summit_is_its_height(text: str, claims: list[str]) -> None:
    assert numbers_of_pack(text, ENTITIES) == claims
