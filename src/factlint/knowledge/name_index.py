"""The index of names in the compiled form, by which a text finds its few names among a million.

A name is stored under the rarest of its words and the rarer neighbour of that word in the name: a text with "the" or
"Ivanov" need not look at all names that contain it. Names of one word are stored under that word, and so are names with
a comma, since a text may put much between their parts ("Aston is a town in Kent").
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import chain, islice

from factlint.knowledge import rows
from factlint.knowledge.name_filter import Key, NameFilter, WordsOfKeys, key_number, make_filter, words_of_keys
from factlint.model.rule_base import Name
from factlint.model.words import differ_by_one_edit

TYPE_CHECKING = False  # what is around SQLite takes a millisecond
if TYPE_CHECKING:
    import sqlite3

TABLES = """
CREATE TABLE name (number INTEGER PRIMARY KEY, packed TEXT);
CREATE TABLE rarest_word (word TEXT, number INTEGER, PRIMARY KEY (word, number)) WITHOUT ROWID;
CREATE TABLE name_filter (filled BLOB);
CREATE TABLE name_words (parts TEXT, alone TEXT);
"""

_SEPARATOR = "\n"  # of words, which hold none
_MOST_KEPT = 50_000  # names and misses kept in memory, about 30 MB
_MOST_NEAR = 2_000  # names that are looked through for one like a misspelt word
_MOST_PARAMETERS = 500  # SQLite allows 999 in a statement, in its oldest builds


def write_names(names: Iterable[Name], database: sqlite3.Connection) -> None:
    """Fill the tables of names."""
    ordered = sorted(names, key=lambda name: (name.written, name.entity))
    counts = Counter(word for name in ordered for word in set(name.words))
    keys: set[Key] = set()
    rarest: set[tuple[str, int]] = set()
    stored: dict[int, dict[tuple[str, str], Name]] = {}
    for name in ordered:
        words = tuple(_key(name, counts))
        number = key_number(key := frozenset(words))
        keys.add(key)
        rarest.add((words[0], number))
        stored.setdefault(number, {}).setdefault((name.written, name.entity), name)
    packed = ((number, rows.packed_names(stored[number].values())) for number in sorted(stored))
    database.executemany("INSERT INTO name VALUES (?, ?)", packed)
    database.executemany("INSERT INTO rarest_word VALUES (?, ?)", sorted(rarest))
    database.execute("INSERT INTO name_filter VALUES (?)", (make_filter(keys),))
    packed_words = (_SEPARATOR.join(sorted(words)) for words in words_of_keys(keys))
    database.execute("INSERT INTO name_words VALUES (?, ?)", tuple(packed_words))


def _key(name: Name, counts: Mapping[str, int]) -> Iterator[str]:
    """The rarest word first."""

    def rarity(word: str) -> tuple[int, str]:
        return counts[word], word

    words = name.words
    rarest = min(words, key=rarity)
    at = words.index(rarest)
    yield rarest
    if len(words) > 1 and "," not in name.written:
        yield min((*words[max(at - 1, 0) : at], *words[at + 1 : at + 2]), key=rarity)


class NameIndex:
    """Looks names up, and keeps what was found for the next text."""

    def __init__(self, database: sqlite3.Connection) -> None:
        self._database = database
        self._under: dict[int, str] = {}  # packed, by the number of a key
        self._count = 0

    def beginning(self, words: Sequence[str]) -> dict[str, tuple[Name, ...]]:
        """See `model.rule_base.RuleBase.names_beginning`."""
        if self.is_empty:
            return {}
        known = frozenset(words)
        found: dict[str, list[Name]] = {}
        for name in self._names(self._filter.numbers(words, known), known):
            found.setdefault(name.words[0], []).append(name)
        for names in found.values():
            if len(names) > 1:
                names.sort(key=_longest_first)
        return {first: tuple(names) for first, names in found.items()}

    def near(self, words: Sequence[str]) -> tuple[Name, ...]:
        """See `model.rule_base.RuleBase.names_near`. If the differing word is the rarest, its first half must
        be right.
        """
        found: list[Name] = []
        for word in words:
            packed = chain(self._under_word(word), self._under_words_like(word))
            records = islice(chain.from_iterable(map(rows.name_records, packed)), _MOST_NEAR)
            found += [rows.read_name(record) for record in records if _is_near(record, words)]
        return tuple(dict.fromkeys(found))

    @cached_property
    def is_empty(self) -> bool:
        return self._database.execute("SELECT 1 FROM name LIMIT 1").fetchone() is None

    @cached_property
    def _filter(self) -> NameFilter:
        filled = self._database.execute("SELECT filled FROM name_filter").fetchone()[0]
        return NameFilter(filled, self._words_of_keys)

    def _words_of_keys(self) -> WordsOfKeys:
        parts, alone = self._database.execute("SELECT parts, alone FROM name_words").fetchone()
        return frozenset(parts.split(_SEPARATOR)), frozenset(alone.split(_SEPARATOR))

    def _names(self, numbers: set[int], known: frozenset[str]) -> Iterator[Name]:
        """The names stored under these numbers whose words are all known; new ones are read in their order on disk."""
        if self._count > _MOST_KEPT:
            self._under.clear()
            self._count = 0
        new = sorted(numbers.difference(self._under))
        for start in range(0, len(new), _MOST_PARAMETERS):
            self._read(new[start : start + _MOST_PARAMETERS])
        for packed in filter(None, map(self._under.__getitem__, numbers)):
            yield from rows.names_of(packed, known)

    def _read(self, numbers: Sequence[int]) -> None:
        self._under.update(dict.fromkeys(numbers, ""))
        self._count += len(numbers)
        marks = ", ".join("?" * len(numbers))
        query = f"SELECT number, packed FROM name WHERE number IN ({marks})"  # noqa: S608 - only marks
        self._under.update(self._database.execute(query, numbers))

    def _under_word(self, word: str) -> Iterator[str]:
        """The packed names whose rarest word is this one, by key."""
        query = "SELECT packed FROM rarest_word JOIN name USING (number) WHERE word = ?"
        return (packed for (packed,) in self._database.execute(query, (word,)))

    def _under_words_like(self, word: str) -> Iterator[str]:
        """The packed names whose rarest word begins with half of another and is about as long, by key."""
        half, length = word[: len(word) // 2], len(word)
        query = (
            "SELECT packed FROM rarest_word JOIN name USING (number)"
            " WHERE word >= ? AND word < ? AND word != ? AND length(word) BETWEEN ? AND ? ORDER BY word"
        )
        bounds = half, f"{half}\U0010ffff", word, length - 1, length + 1
        return (packed for (packed,) in self._database.execute(query, bounds))


def _is_near(record: str, words: Sequence[str]) -> bool:
    known = rows.words_of_name(record)
    if len(known) != len(words):
        return False
    odd = [pair for pair in zip(known, words, strict=True) if pair[0] != pair[1]]
    return len(odd) == 1 and differ_by_one_edit(*odd[0])


def _longest_first(name: Name) -> tuple[int, str, str]:
    return -len(name.words), name.written, name.entity
