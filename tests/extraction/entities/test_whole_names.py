"""The short way to what the rules for whole names say."""

import sqlite3

from hypothesis import example, given, settings
from hypothesis import strategies as st

from factlint.extraction.entities.name_match import NameMatch
from factlint.extraction.entities.whole_names import (
    is_beside_small_words,
    is_whole,
    names_branch,
    names_colony,
)
from factlint.extraction.words import cut_words
from factlint.knowledge import store
from factlint.knowledge.base import KnowledgeBase
from factlint.knowledge.link import LinkedPacks
from factlint.model.rule_base import Entity, Name
from factlint.model.words import name_words

WORDS = st.sampled_from(
    "of the and in a an town village French South Korean France third first 2nd 2 12 president President was is won"
    " Ann wine ruins Ruritania Motors Council School said wéi École".split()
)
GAPS = st.sampled_from([" ", " ", " ", ". ", ": ", "\n", "-", ' "', '" ', ", ", " & "])
NAMES = st.sampled_from(["Korvath", "North Korvath", "Korvath East", "korvath wine", "U.K."])


def base_of(kind: str) -> KnowledgeBase:
    database = sqlite3.connect(":memory:")
    store.write(LinkedPacks((), (Entity(KORVATH, kind, "Korvath"),), (), (), (), ()), database)
    return KnowledgeBase(database)


KORVATH = "test/korvath"
COUNTRY, COMPANY = base_of("country"), base_of("company")


@settings(max_examples=600)
@given(st.lists(st.tuples(WORDS, GAPS), max_size=4), NAMES, st.lists(st.tuples(GAPS, WORDS), max_size=4))
@example([], "Korvath", [(" ", "2"), (" ", "was")])
@example([("the", " "), ("third", " ")], "Korvath", [(" ", "was")])
def test_a_name_beside_small_words_breaks_no_rule(
    before: list[tuple[str, str]], written: str, after: list[tuple[str, str]]
) -> None:
    ahead = "".join(map("".join, before))
    words = cut_words(ahead + written + "".join(map("".join, after)))
    first = len(cut_words(ahead))
    name = Name(name_words(written), written, KORVATH)
    match = NameMatch(first, first + len(name_words(written)) - 1, (name,))
    if is_beside_small_words(words, match):
        inside = set(range(match.first, match.last + 1))
        assert is_whole(words, match, inside, frozenset(), frozenset())
        assert not names_colony(words, match, COUNTRY)
        assert not names_branch(words, match, COMPANY)


def test_most_names_stand_beside_small_words() -> None:
    words = cut_words("early on Korvath was rich")
    assert is_beside_small_words(words, NameMatch(2, 2, (Name(("korvath",), "Korvath", KORVATH),)))
