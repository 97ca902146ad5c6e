"""Names that are looked up by their rarest word."""

import sqlite3

from hypothesis import given
from hypothesis import strategies as st

from factlint.knowledge import store
from factlint.knowledge.link import LinkedPacks
from factlint.knowledge.name_filter import NameFilter, make_filter
from factlint.knowledge.name_index import NameIndex
from factlint.model.rule_base import Name

WORDS = st.sampled_from(["ann", "berg", "of", "the", "ivanov", "north", "ł", "a"])
PHRASES = st.lists(WORDS, min_size=1, max_size=4).map(tuple)


def index_of(*phrases: tuple[str, ...], written: str = "") -> NameIndex:
    database = sqlite3.connect(":memory:")
    names = tuple(
        Name(words, written or " ".join(words), f"test/{number}") for number, words in enumerate(phrases)
    )
    store.write(LinkedPacks((), (), names, (), (), ()), database)
    return NameIndex(database)


@given(st.lists(PHRASES, min_size=1, max_size=30), st.lists(WORDS, max_size=20), st.lists(WORDS, max_size=20))
def test_a_name_that_stands_in_a_text_is_found(
    phrases: list[tuple[str, ...]], before: list[str], after: list[str]
) -> None:
    index = index_of(*phrases)
    for phrase in phrases:
        found = index.beginning([*before, *phrase, *after])
        assert phrase in {name.words for name in found[phrase[0]]}


def test_names_come_longest_first_and_only_with_words_of_the_text() -> None:
    index = index_of(("north", "berg"), ("north", "berg", "ann"), ("north", "berg", "of"))
    found = index.beginning(["the", "north", "berg", "ann"])
    assert [name.words for name in found["north"]] == [("north", "berg", "ann"), ("north", "berg")]
    assert list(found) == ["north"]


def test_a_text_may_open_with_middle_names() -> None:
    index = index_of(("ann", "berg"))
    assert index.beginning(["ann", "maria", "louise", "berg", "was"])["ann"]
    assert not index.beginning([*["the"] * 10, "ann", "maria", "berg"])


def test_a_name_with_a_comma_may_be_parted() -> None:
    index = index_of(("aston", "kent"), written="Aston, Kent")
    assert index.beginning([*["the"] * 10, "aston", "is", "a", "town", "in", "kent"])["aston"]


def test_a_word_of_the_name_may_be_misspelt() -> None:
    index = index_of(*((f"given{number}", "ivanov", "the") for number in range(50)), ("bergen", "ivanov"))
    assert [name.words for name in index.near(("bergen", "ivnaov"))] == [("bergen", "ivanov")]
    assert [name.words for name in index.near(("bergne", "ivanov"))] == [("bergen", "ivanov")]
    assert not index.near(("bergen", "petrov"))


@given(st.sets(st.tuples(st.text(), st.text()), max_size=40))
def test_every_key_passes_the_filter_in_its_own_order(keys: set[tuple[str, str]]) -> None:
    names = NameFilter(make_filter(keys))
    for one, other in keys:
        if one and other:
            assert (one, other) in set(names.keys(["x"] * 9 + [one, other]))
            assert (one, other) in set(names.keys(["x"] * 9 + [other, one]))


def test_the_filter_lets_little_else_through() -> None:
    names = NameFilter(make_filter({(f"given{number}", f"family{number}") for number in range(10_000)}))
    others = [f"other{number}" for number in range(20_000)]
    assert len(list(names.keys(others))) < 20_000 * 3 * 0.015


def test_neighbours_are_asked_for_where_both_are_parts_of_keys() -> None:
    names = NameFilter(make_filter({("given", "family"), ("alone", "")}))
    text = ["x"] * 9 + "the given family the family given given the family alone".split()
    assert list(names.keys(text)) == [("alone", ""), ("given", "family"), ("given", "family")]
    assert list(names.keys(["family", "x", "given"])) == [("given", "family")]
