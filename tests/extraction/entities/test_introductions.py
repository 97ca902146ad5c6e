"""Fuller names in the first words of a text."""

import pytest

from factlint.extraction.entities.introductions import introduced
from factlint.extraction.words import cut_words
from factlint.model.rule_base import Name
from factlint.model.words import name_words

BEARERS = ("Lena B. Fors", "Karl Ost", "Northport", "Harbour Works")


def introduced_in(text: str) -> tuple[str, str] | None:
    """The introduced words and the name that they write out."""
    words = cut_words(text)
    index: dict[str, tuple[Name, ...]] = {}
    for written in BEARERS:
        name = Name(name_words(written), written, written.casefold())
        index[name.words[0]] = (*index.get(name.words[0], ()), name)
    found = introduced(words, index)
    if found is None:
        return None
    span = words.span(found.first, found.last)
    return text[span.start : span.end], found.names[0].written


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Karl Emil August Ost (4 May 1901 – 1970) was a baker.", ("Karl Emil August Ost", "Karl Ost")),
        ("Lena Birgit Fors (born 1985) is a keeper.", ("Lena Birgit Fors", "Lena B. Fors")),
        ("General Karl Emil von Ost (1901–1970) led the corps.", ("Karl Emil von Ost", "Karl Ost")),
        ("Harbour Works AG is a shipyard.", ("Harbour Works AG", "Harbour Works")),
        ('Karl "Kalle" Ost (1901–1970) was a baker.', ('Karl "Kalle" Ost', "Karl Ost")),
        ("Emil “Karl” Ost (1901–1970) was a baker.", ("Emil “Karl” Ost", "Karl Ost")),
    ],
)
def test_a_fuller_name_introduces(text: str, expected: tuple[str, str]) -> None:
    assert introduced_in(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Karl Emil Ost was a baker.",  # no lifespan tells a person
        "Karl Emil Westermann (1901–1970) was a baker.",
        "Lena Carin Fors (born 1985) is a keeper.",  # another initial
        "Northport Rovers is a club.",
        'Emil "Kalle" Ost (1901–1970) was a baker.',
        'Emil "Karl" Ost was a baker.',
        "The bakery of Karl Emil Ost (1901–1970) burnt down.",
    ],
)
def test_other_names_do_not(text: str) -> None:
    assert introduced_in(text) is None
