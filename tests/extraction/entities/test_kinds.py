"""What its kind shows about the thing that a name or a noun means."""

import pytest

from extraction.claims.term_claims import reader_of
from factlint.model.mention import is_named
from factlint.reading.readers import read

WORKS = """
  green-room:
    kind: work
    names: [The Green Room]
    facts: {director: jan-kluge}
  jan-kluge: {kind: person, names: [Jan Kluge]}
"""


@pytest.mark.parametrize(
    ("text", "is_known"),
    [
        ("The Green Room was long.", True),
        ("The film The Green Room was long.", True),
        ("The Green Room, a film by Ondra, was long.", True),
        ("The television series The Green Room was long.", True),
        ("The novel The Green Room was long.", False),
        ("The Green Room is an album by Ondra.", False),
    ],
)
def test_a_work_of_another_kind_is_another_work(text: str, is_known: bool) -> None:
    found = reader_of(WORKS).read(read("example.txt", text)).entities
    assert bool(found) is is_known


BOOKS = """
  long-winter:
    kind: novel
    names: [The Long Winter]
    facts: {author: jan-kluge}
  jan-kluge: {kind: person, names: [Jan Kluge]}
"""


@pytest.mark.parametrize(
    ("text", "is_known"),
    [
        ("The Long Winter was long.", True),
        ("The novel series The Long Winter was long.", True),
        ("The television series The Long Winter was long.", False),
        ("The Long Winter, the television series, was long.", False),
        ("The Long Winter (a TV drama) was long.", False),
    ],
)
def test_a_series_of_television_is_not_the_book(text: str, is_known: bool) -> None:
    found = reader_of(BOOKS).read(read("example.txt", text)).entities
    assert bool(found) is is_known


NAMESAKES = """
  salt: {kind: album, names: [Salt], facts: {released: 2001}}
  salt-song: {kind: song, names: [Salt], facts: {released: 1987}}
"""


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Salt is a studio album. Salt was long.", ["salt", "salt"]),
        ("Salt is a song. Salt was long.", ["salt-song", "salt-song"]),
        ("The album Salt was long.", ["salt"]),
        ("Salt was long.", ["salt or another"]),
        ("Salt is an album. Salt is a song. Salt was long.", ["salt", "salt-song", "salt or another"]),
    ],
)
def test_its_kind_states_which_bearer_of_a_name_is_meant(text: str, meant: list[str]) -> None:
    found = reader_of(NAMESAKES).read(read("example.txt", text)).entities
    stated = [
        f"{mention.value.id.removeprefix('example/')}{' or another' if mention.is_guess else ''}"
        for mention in found
    ]
    assert stated == meant


KINDS = """
  sund: {kind: city, names: [Sund]}
  low-water: {kind: film, names: [Low Water]}
  greta-lind: {kind: person, names: [Greta Lind]}
"""


@pytest.mark.parametrize(
    ("text", "referents"),
    [
        ("Sund lies on the river Odra. The city grew.", ["city = sund"]),
        ("Sund is larger than Odra. The city grew.", []),
        ("Sund grew. The city museum closed.", []),
        ("Sund lies near Odra. The city grew.", []),
        ("Sund is a city in Odra. The city grew.", ["city = sund"]),
        ("Sund is a city near St. Odra. The city grew.", ["city = sund"]),
        ("Sund is a city near Odra City. The city grew.", []),
        ("Low Water was made by Odra. The film is long.", ["film = low-water"]),
        ("Low Water was followed by Odra. The film is long.", []),
        ("Low Water is based on the novel Odra. The film is long.", ["film = low-water"]),
        ("Greta Lind spoke. She left.", ["She = greta-lind"]),
        ("Greta Lind spoke. He left.", []),
    ],
)
def test_the_noun_for_its_kind_means_a_thing_where_nothing_else_may_be_called_so(
    text: str, referents: list[str]
) -> None:
    mentions = reader_of(KINDS).read(read("example.txt", text)).entities
    assert [
        f"{mention.text} = {mention.value.id.removeprefix('example/')}"
        for mention in mentions
        if not is_named(mention)
    ] == referents


@pytest.mark.parametrize(
    ("text", "is_known"),
    [
        ("Sund, a sculpture, is old. Sund was found in 1962.", False),
        ("The river Sund is long. Sund is deep.", False),
        ("Sund, the largest city, is old.", True),
        ("In the war, Sund burned.", True),
        ("Greta Lind, a star of the war, spoke.", True),
        ("Low Water is a village.", False),
    ],
)
def test_what_is_nothing_like_a_thing_only_bears_its_name(text: str, *, is_known: bool) -> None:
    assert bool(reader_of(KINDS).read(read("example.txt", text)).entities) is is_known
