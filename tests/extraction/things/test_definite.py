"""What a definite noun means at each of its places."""

import pytest

from factlint.extraction.things.definite import DefiniteNouns
from factlint.reading.readers import read


def subjects(text: str, noun: str) -> list[str | None]:
    """What the noun means at each of its places in small letters behind "the"."""
    document = read("text.md", text)
    nouns = DefiniteNouns(document)
    prose = document.prose
    places = [at for at in range(len(prose)) if prose.startswith(f"the {noun}", at)]
    return [nouns.subject(noun, at + len("the ")) for at in places]


@pytest.mark.parametrize(
    ("text", "noun", "meant"),
    [
        ("Up the tower we went. From the tower we saw it.", "tower", ["~tower#0", "~tower#0"]),
        ("We saw the tower, then a tower, then the tower.", "tower", ["~tower#0", "~tower#1"]),
        ("# Rome\n\nSee the tower.\n\n# Turin\n\nSee the tower.\n", "tower", ["~tower#1", "~tower#2"]),
        ("Harbour Trust is old. They like the trust.", "trust", ["~harbour trust"]),
        ("Harbour Trust likes Bexley Trust, and the trust pays.", "trust", [None]),
        ("The Orfeo is a cinema. All like the cinema.", "cinema", ["~orfeo"]),
        ("Lake Orm is deep. Boats cross the lake.", "lake", ["~lake orm"]),
        ("See the hotel and Hotel Orm near the hotel.", "hotel", ["~hotel#0", "~hotel orm"]),
        ("They like the firm. Bells ring at Kestrel. Then Holm left the firm.", "firm", ["~firm#0", "~firm#2"]),
    ],
)
def test_a_noun_means_one_thing_where_no_other_comes_in(text: str, noun: str, meant: list[str | None]) -> None:
    assert subjects(text, noun) == meant
