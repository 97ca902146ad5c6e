"""Names that are looked up by their rarest word."""

import sqlite3
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factlint.knowledge import name_filter, name_index, store
from factlint.knowledge.link import LinkedPacks
from factlint.knowledge.name_filter import NameFilter, key_number, make_filter, words_of_keys
from factlint.knowledge.name_index import NameIndex
from factlint.knowledge.rows import name_records, packed_names, read_name
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


def filter_of(keys: set[frozenset[str]]) -> NameFilter:
    return NameFilter(make_filter(keys), lambda: words_of_keys(keys))


def numbers(names: NameFilter, words: list[str]) -> set[int]:
    return names.numbers(words, frozenset(words))


@given(st.sets(st.frozensets(st.text(), min_size=1, max_size=2), max_size=40))
def test_every_key_passes_the_filter_in_either_order(keys: set[frozenset[str]]) -> None:
    names = filter_of(keys)
    for key in keys:
        for ordered in permutations(key):
            assert key_number(key) in numbers(names, ["x"] * 9 + [*ordered])


def test_the_filter_lets_little_else_through() -> None:
    names = filter_of({frozenset({f"given{n}", f"family{n}"}) for n in range(10_000)})
    others = [f"other{number}" for number in range(20_000)]
    assert len(numbers(names, others)) < 20_000 * 2 * 0.015


def test_neighbours_are_asked_for_where_both_are_parts_of_keys() -> None:
    pair, alone = frozenset({"given", "family"}), frozenset({"alone"})
    names = filter_of({pair, alone})
    text = ["x"] * 9 + "the given family the family given given the family alone".split()
    assert numbers(names, text) == {key_number(pair), key_number(alone)}
    assert numbers(names, ["x"] * 9 + ["given", "the", "family"]) == set()
    assert numbers(names, ["family", "x", "given"]) == {key_number(pair)}


@given(
    st.sets(st.frozensets(WORDS, min_size=1, max_size=2), min_size=1, max_size=12),
    st.lists(st.lists(WORDS, max_size=20), max_size=5),
)
def test_the_words_of_all_keys_are_read_when_many_were_asked_for(
    keys: set[frozenset[str]], texts: list[list[str]]
) -> None:
    asking, reading = filter_of(keys), filter_of(keys)
    reading.read_words()
    for words in texts:
        held = {key_number(key) for key in keys}
        assert numbers(reading, words) & held == numbers(asking, words) & held
        assert numbers(reading, words) <= numbers(asking, words)


def test_a_filter_that_was_asked_for_many_words_reads_those_of_the_keys(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(name_filter, "_MOST_ASKED", 20)
    keys = {frozenset({f"given{n}", f"family{n}"}) for n in range(5)} | {frozenset({"alone"})}
    calls: list[int] = []

    def read() -> name_filter.WordsOfKeys:
        calls.append(1)
        return words_of_keys(keys)

    names = NameFilter(make_filter(keys), read)
    for turn in range(9):
        words = [f"other{turn}-{n}" for n in range(9)] + ["given1", "family1", "given2", "alone"]
        assert {key_number(["given1", "family1"]), key_number(["alone"])} <= numbers(names, words)
    assert calls == [1]
    assert set(names.vocabulary.hashes) == {"given1", "family1", "given2"}


def test_a_text_of_many_names_is_asked_for_in_parts() -> None:
    words = [f"name{number}" for number in range(2 * name_index._MOST_PARAMETERS + 1)]
    assert set(index_of(*((word,) for word in words)).beginning(words)) == set(words)


def test_of_many_texts_the_last_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(name_index, "_MOST_KEPT", 3)
    monkeypatch.setattr(name_filter, "_MOST_WORDS", 3)
    monkeypatch.setattr(name_filter, "_MOST_ASKED", 3)
    words = [f"name{number}" for number in range(20)]
    index = index_of(*((word,) for word in words))
    for word in (*words, *words):
        assert list(index.beginning([word])) == [word]
        assert len(index._under) <= 4
        assert len(index._filter.vocabulary.hashes) <= 4


def test_names_that_share_a_number_are_distinct() -> None:
    index = index_of(("plumless",), ("buckeroo",))  # two words of the same CRC-32
    assert key_number(["plumless"]) == key_number(["buckeroo"])
    assert [name.words for name in index.beginning(["the", "buckeroo"])["buckeroo"]] == [("buckeroo",)]
    assert list(index.beginning(["the", "buckeroo"])) == ["buckeroo"]


def test_every_part_of_a_name_is_kept() -> None:
    names = (
        Name(("berg", "ann"), "Berg-Ann", "test/1", is_preferred=True, stands_alone=True),
        Name(("ann", "berg"), "Ann Berg", "test/2"),
        Name(
            ("ann", "berg"),
            "ANN Berg",
            "test/3",
            is_avoided=True,
            is_case_sensitive=True,
            exceptions=("x", "y z"),
        ),
    )
    assert tuple(map(read_name, name_records(packed_names(names)))) == names


def test_what_was_looked_up_for_one_text_serves_another() -> None:
    index = index_of(("north", "berg"), ("north", "berg", "ann"))
    assert [name.words for name in index.beginning(["north", "berg"])["north"]] == [("north", "berg")]
    assert len(index.beginning(["north", "berg", "ann"])["north"]) == 2
