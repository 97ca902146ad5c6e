"""How a sentence puts its claim forward."""

import pytest

from factlint.reading.readers import read

from .term_claims import reader_of

ENTITIES = """
  harbour-bridge: {kind: structure, names: [Harbour Bridge], facts: {opened: 1932-05-03}}
  riverton-united: {kind: organization, names: [Riverton United], facts: {founded: 1998}}
"""


def modality(text: str) -> str:
    """The modality of the one claim in a text."""
    (claim,) = reader_of(ENTITIES).read(read("example.txt", text)).claims
    return claim.modality.value


@pytest.mark.parametrize(
    "text",
    [
        "The Harbour Bridge opened in 1934.",
        "The Harbour Bridge opened in 1934. It was a success.",
        "The Harbour Bridge, which did not please everybody, opened in 1934.",
        "The Harbour Bridge opened in 1934 and would later be painted green.",
        "Built by monks, the Harbour Bridge opened in 1934 and would later be moved.",
        "In May 1934 the Harbour Bridge was opened.",
        "When the Harbour Bridge was opened in 1934, few expected what would follow.",
        "Riverton United was founded in 1989 and never won a cup.",
        "From its foundation in 1989 until it left the town, Riverton United never won a cup.",
        "From its foundation in 1989, Riverton United would not play abroad.",
        "Opened in 1934, the Harbour Bridge will be painted next year.",
        "Riverton United was founded in 1989 without any money.",
        "Riverton United, founded in 1989, may win.",
        "Riverton United was founded in 1989 at a base of the United States Navy.",
        "Riverton United was founded in 1989 by clerks of the Court of Claims.",
        "The Harbour Bridge opened in 1934, due to the mild winter.",
        "The Harbour Bridge opened in 1934 while “Where Would You Be” was sung.",
        "“We would never come,” they cried when the Harbour Bridge opened in 1934.",
    ],
)
def test_plain_statements_and_what_is_quoted_beside_them_are_asserted(text: str) -> None:
    assert modality(text) == "asserted"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Harbour Bridge was never opened in 1934.", "negated"),
        ("The Harbour Bridge came close to being opened in 1934.", "negated"),
        ("Nobody believes that Riverton United was founded in 1989.", "negated"),
        ("No record shows that Riverton United was founded in 1989.", "negated"),
        ("The Harbour Bridge opened in 1934, not in 1932.", "asserted"),
        ("The Harbour Bridge may have opened in 1934.", "hypothetical"),
        ("Perhaps the Harbour Bridge opened in 1934.", "hypothetical"),
        ("It is unclear whether the Harbour Bridge opened in 1934.", "hypothetical"),
        ("Had the Harbour Bridge opened in 1934, the ferries would have stopped.", "hypothetical"),
        ("Was the Harbour Bridge opened in 1934?", "asked"),
        ("The planned opening of the Harbour Bridge in 1934 was brought forward.", "planned"),
        ("The Harbour Bridge was meant to be opened in 1934.", "planned"),
        ("The Harbour Bridge missed its opening in 1934.", "planned"),
        ("The Harbour Bridge is believed to have opened in 1934.", "reported"),
        ("According to the mayor, the Harbour Bridge opened in 1934.", "reported"),
        ("The mayor said the Harbour Bridge opened in 1934.", "reported"),
        ("He wrote: “The Harbour Bridge was opened in 1934.”", "reported"),
        ("In the novel, the Harbour Bridge opened in 1934.", "fictional"),
        ("It is often wrongly said that the Harbour Bridge opened in 1934.", "refuted"),
        ("An earlier version of this article said that the Harbour Bridge opened in 1934.", "refuted"),
        ("The claim that the Harbour Bridge opened in 1934 is false.", "refuted"),
        ("The Harbour Bridge opened in 1934 (actually 1932).", "refuted"),
        ("“The Harbour Bridge opened in 1934,” joked the guide.", "refuted"),
        ("Many books say the Harbour Bridge opened in 1934. This is wrong.", "refuted"),
        ("The Harbour Bridge opened in 1934. That is what it says (actually it was 1932).", "refuted"),
    ],
)
def test_words_around_a_statement_take_its_assertion_away(text: str, expected: str) -> None:
    assert modality(text) == expected
