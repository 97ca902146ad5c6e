"""What names that nobody knows may be names of."""

import pytest

from factlint.extraction.entities.newcomers import newcomers
from factlint.extraction.words import cut_words
from factlint.model.document import ProseSpan


def named(text: str) -> list[tuple[str, str | None, str | None]]:
    """Each name with its noun and its preposition."""
    words = cut_words(text)
    return [
        (text[words.starts[one.first] : words.ends[one.last]], one.noun, one.preposition)
        for one in newcomers(words, ProseSpan(0, len(text)), ())
    ]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("It lies on the river Odra.", [("Odra", "river", "on")]),
        ("They met the painter Hugo Vale.", [("Hugo Vale", "painter", None)]),
        ("The engineer was Ondra.", [("Ondra", "engineer", None)]),
        ("Its publisher, Ondra, paid.", [("Ondra", "publisher", None)]),
        ("In the city, Ondra is known.", [("Ondra", None, None)]),
        ("She joined the Vale Society.", [("Vale Society", "society", None)]),
        ("It followed the Battle of the Three Hills.", [("Battle of the Three Hills", "battle", None)]),
        ("They saw Lake Simmen.", [("Lake Simmen", "lake", None)]),
        ("General Odra won.", [("General Odra", "person", None)]),
        ("It was drawn by Ondra and Belm.", [("Ondra", None, "by"), ("Belm", None, "by")]),
        (
            "It flew to Kurna, Belm and Ondra.",
            [("Kurna", None, "to"), ("Belm", None, "to"), ("Ondra", None, "to")],
        ),
        ("In Kurna, Ondra is known.", [("Kurna", None, "in"), ("Ondra", None, None)]),
        ("It was followed by Ondra.", [("Ondra", None, None)]),
        ("They live in British Ondra.", [("Ondra", None, "in")]),
        ("They live in St. Ondra.", [("St. Ondra", None, "in")]),
        ("He climbed Mt. Belm.", [("Mt. Belm", None, None)]),
        ("They saw Martha Belm.", [("Martha Belm", "person", None)]),
        ("The Ondra bridge is old.", [("Ondra", "bridge", None)]),
        ("He has an M. S. He left in May.", [("M. S", None, None)]),
        ("Visitors came. Built in stone, it pleased the President.", []),
    ],
)
def test_names_with_what_states_their_kind(text: str, names: list[tuple[str, str | None, str | None]]) -> None:
    assert named(text) == names


@pytest.mark.parametrize(
    ("text", "noun", "may_be"),
    [
        ("They crossed the river Odra.", "city", False),
        ("They live in Odra.", "city", True),
        ("They live in Odra.", "company", False),
        ("It was drawn by Odra.", "film", False),
        ("It was drawn by Odra.", "company", True),
        ("They saw Odra.", "film", True),
        ("They saw Odra.", "bridge", False),
        ("They saw the Odra bridge.", "bridge", True),
        ("They saw Odra.", "ship", True),
        ("Odra came next.", "bridge", True),
        ("They hired the shipbuilder Odra.", "company", True),
        ("They hired the violinist Odra.", "company", False),
        ("It took over Odra Road.", "institute", False),
    ],
)
def test_the_nouns_that_may_be_said_of_a_name(text: str, noun: str, *, may_be: bool) -> None:
    (one,) = newcomers(cut_words(text), ProseSpan(0, len(text)), ())
    assert one.may_be(noun) is may_be
