"""The index of names in the compiled form, by which a text finds its few names among a million.

A name is stored under the rarest of its words and the rarer neighbour of that word in the name: a text with "the" or
"Ivanov" need not look at all names that contain it. Names of one word are stored under that word, and so are names with
a comma, since a text may put much between their parts ("Aston is a town in Kent").
"""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import chain, groupby
from operator import itemgetter

from factlint.knowledge import rows
from factlint.knowledge.name_filter import NameFilter
from factlint.model.rule_base import Name
from factlint.model.words import differ_by_one_edit

_MOST_KEPT = 50_000  # names and misses kept in memory, about 30 MB
_MOST_NEAR = 2_000  # names that are looked through for one like a misspelt word
_MOST_PARAMETERS = 500  # SQLite allows 999 in a statement, in its oldest builds


def name_rows(names: Sequence[Name]) -> Iterator[rows.Row]:
    """The rows of the table `name`."""
    counts = Counter(word for name in names for word in set(name.words))
    return (rows.name_row(name, " ".join(_key(name, counts))) for name in names)


def _key(name: Name, counts: Mapping[str, int]) -> Iterator[str]:
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
        self._under: dict[str, tuple[Name, ...]] = {}  # by key
        self._count = 0

    def beginning(self, words: Sequence[str]) -> dict[str, tuple[Name, ...]]:
        """See `model.rule_base.RuleBase.names_beginning`."""
        if self.is_empty:
            return {}
        known = frozenset(words)
        keys = {f"{one} {other}" if other else one for one, other in self._filter.keys(words)}
        found: dict[str, list[Name]] = {}
        for name in self._names(keys):
            if known.issuperset(name.words):
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
            found += self._between(word, f"{word} \U0010ffff")
            found += self._between(word[: len(word) // 2], f"{word[: len(word) // 2]}\U0010ffff")
        return tuple(dict.fromkeys(name for name in found if _is_near(name.words, words)))

    @cached_property
    def is_empty(self) -> bool:
        return self._database.execute("SELECT 1 FROM name LIMIT 1").fetchone() is None

    @cached_property
    def _filter(self) -> NameFilter:
        return NameFilter(self._database.execute("SELECT filled FROM name_filter").fetchone()[0])

    def _names(self, keys: set[str]) -> Iterator[Name]:
        """The names stored under these keys; new ones are read in their order on disk."""
        if self._count > _MOST_KEPT:
            self._under.clear()
            self._count = 0
        new = sorted(keys.difference(self._under))
        for start in range(0, len(new), _MOST_PARAMETERS):
            self._read(new[start : start + _MOST_PARAMETERS])
        return chain.from_iterable(map(self._under.__getitem__, keys))

    def _read(self, keys: Sequence[str]) -> None:
        self._under.update(dict.fromkeys(keys, ()))
        self._count += len(keys)
        marks = ", ".join("?" * len(keys))
        query = f"SELECT * FROM name WHERE key IN ({marks}) ORDER BY key"  # noqa: S608 - only marks
        for key, found in groupby(self._database.execute(query, keys), key=itemgetter(0)):
            self._under[key] = names = tuple(map(rows.read_name, found))
            self._count += len(names)

    def _between(self, low: str, high: str) -> Iterable[Name]:
        query = "SELECT * FROM name WHERE key >= ? AND key < ? LIMIT ?"
        return map(rows.read_name, self._database.execute(query, (low, high, _MOST_NEAR)))


def _is_near(known: Sequence[str], words: Sequence[str]) -> bool:
    if len(known) != len(words):
        return False
    odd = [pair for pair in zip(known, words, strict=True) if pair[0] != pair[1]]
    return len(odd) == 1 and differ_by_one_edit(*odd[0])


def _longest_first(name: Name) -> tuple[int, str, str]:
    return -len(name.words), name.written, name.entity
