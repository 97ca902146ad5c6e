"""What a noun or pronoun below a heading means, by the heading and the title of the page."""

import pytest

from extraction.claims.term_claims import reader_of
from factlint.model.mention import Naming, is_named
from factlint.reading.readers import read

ALLIANCE = """
  stara: {kind: organization, names: [STARA], nouns: [alliance]}
  jan-kluge: {kind: person, names: [Jan Kluge]}
"""


@pytest.mark.parametrize(
    ("heading", "is_meant"),
    [
        ("History", True),
        ("Early history", True),
        ("Aims and membership", True),
        ("Founding", True),
        ("Oakes", False),
        ("Oakes Alliance", False),
        ("Other alliances", False),
    ],
)
def test_a_heading_within_an_article_is_no_other_thing(heading: str, is_meant: bool) -> None:
    text = f"# STARA\n\nSTARA met in Kurna.\n\n## {heading}\n\nThe alliance was founded in 1950.\n"
    found = reader_of(ALLIANCE).read(read("example.md", text)).entities
    assert [one.text for one in found if not is_named(one)] == (["alliance"] if is_meant else [])


@pytest.mark.parametrize(
    ("heading", "sentence", "meant"),
    [
        ("History", "It was founded in 1950.", ["It"]),
        ("Name and origins", "It was founded in 1950.", ["It"]),
        ("Enlargement", "It was completed in 1950.", []),
        ("Oakes", "It was founded in 1950.", []),
        ("History", "Its rival met in Kurna. It was founded in 1950.", ["Its"]),
    ],
)
def test_a_section_goes_on_about_what_its_page_is_about(heading: str, sentence: str, meant: list[str]) -> None:
    text = f"# STARA\n\nSTARA met. Jan Kluge spoke.\n\n## {heading}\n\n{sentence}\n"
    found = reader_of(ALLIANCE).read(read("example.md", text)).entities
    assert [one.text for one in found if not is_named(one)] == meant


def test_a_section_below_another_title_is_of_no_page() -> None:
    text = "# STARA\n\nSTARA met.\n\n# Other bodies\n\n## History\n\nIt was founded in 1950.\n"
    found = reader_of(ALLIANCE).read(read("example.md", text)).entities
    assert [one.text for one in found if not is_named(one)] == []


FIRM = """
  ostra: {kind: company, names: [Ostra]}
"""


@pytest.mark.parametrize(
    ("text", "is_meant"),
    [
        ("# Ostra\n\nOstra makes lamps. The company was founded in 1950.\n", True),
        ("# Lamps\n\n## Ostra\n\nThe company was founded in 1950.\n", True),
        ("Ostra is a company in Kurna. The company was founded in 1950.\n", True),
        ("Ostra has bought a small maker of lamps. The company was founded in 1950.\n", False),
        ("A rival competes with Ostra. The company was founded in 1950.\n", False),
        ("# Ostra\n\nOstra makes lamps.\n\n# Other news\n\nThe company was founded in 1950.\n", False),
    ],
)
def test_the_company_is_the_one_that_the_heading_names(text: str, is_meant: bool) -> None:
    found = reader_of(FIRM).read(read("example.md", text)).entities
    assert any(mention.derivation == (Naming.NOUN,) for mention in found) is is_meant
