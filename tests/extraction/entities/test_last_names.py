"""A last name alone means the person named in full before, and nobody else."""

import pytest

from extraction.claims.term_claims import reader_of
from factlint.model.mention import is_named
from factlint.reading.readers import read

ENTITIES = """
  ann-lind: {kind: person, names: [Ann Lind]}
  carl-de-brun: {kind: person, names: [Carl de Brun]}
  otto-ford: {kind: person, names: [Otto Ford]}
  ford: {kind: company, names: [Ford]}
  tom-king: {kind: person, names: [Tom King, Tom King Jr.]}
  pope-felix: {kind: person, names: [Pope Felix]}
  arun-lind: {kind: ship, names: [Carl Lind]}
"""


def names_in(text: str) -> list[str]:
    mentions = reader_of(ENTITIES).read(read("example.txt", text)).entities
    return [mention.text for mention in mentions if is_named(mention)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ann Lind was born in 1901. In 1930 Lind met the poet.", ["Ann Lind", "Lind"]),
        ("Ann Lind spoke, and President Lind's aides wrote.", ["Ann Lind", "Lind"]),
        ("Carl de Brun paints. In 1930 de Brun left, and Brun died.", ["Carl de Brun", "de Brun"]),
        ("Lind spoke before Ann Lind was named.", ["Ann Lind"]),
        ("Ann Lind spoke. Mary Lind was born in 1950, and Lind died.", ["Ann Lind"]),
        ("Karl and Ann Lind met. Lind died in 1950.", ["Ann Lind"]),
        ("Ann Lind sailed on the Carl Lind. Lind died.", ["Ann Lind", "Carl Lind"]),
        ("Ann Lind spoke. Her husband Karl was a painter. Lind died.", ["Ann Lind"]),
        ("Ann Lind spoke. Karl, her brother, was a painter. Lind died.", ["Ann Lind"]),
        ("Ann Lind spoke. Clara painted. Lind died.", ["Ann Lind"]),
        ("Ann Lind spoke. She moved to Florence with Clara Moor. Lind died.", ["Ann Lind", "Lind"]),
        ("Ann Lind spoke. Her husband Karl Moor was a painter. Lind died.", ["Ann Lind", "Lind"]),
        ("Ann Lind spoke. Mrs Lind left.", ["Ann Lind"]),
        ("Ann Lind spoke. The Lind plan and Lind administration officials failed.", ["Ann Lind"]),
        ("Ann Lind spoke. Lind-era laws and the anti-Lind vote stayed.", ["Ann Lind"]),
        ("Ann Lind spoke. Lind Park was opened in 1930.", ["Ann Lind"]),
        ("Ann Lind spoke under the lind tree. Lind died.", ["Ann Lind"]),
        ("Otto Ford spoke. Ford was founded in 1903.", ["Otto Ford", "Ford"]),
        ("Tom King spoke. King Harald came.", ["Tom King"]),
        ("Pope Felix spoke. Felix died.", ["Pope Felix"]),
        ("The Carl Lind sank. Lind died.", ["Carl Lind"]),
    ],
)
def test_a_last_name_stands_for_the_full_name_before_it(text: str, names: list[str]) -> None:
    assert names_in(text) == names


def test_last_name_that_a_company_has_means_the_company() -> None:
    mentions = (
        reader_of(ENTITIES).read(read("example.txt", "Otto Ford spoke. Ford was founded in 1903.")).entities
    )
    assert [mention.value.id for mention in mentions] == ["example/otto-ford", "example/ford"]
