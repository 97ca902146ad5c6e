"""A filter for the words of a text that may belong to a name, so that a million names cost no more than a few.

A Bloom filter in blocks of a byte (Putze, Sanders, Singler 2007, "Cache-, hash- and space-efficient Bloom filters"): a
key sets four bits of one byte. Functions in C tell for all words of a text whether their byte has any bit set; Python
looks at the bits only for the one in sixteen that have. Of the pairs that are no key, at most one in 800 passes and is
looked up in vain.
"""

from __future__ import annotations

from binascii import crc32
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import combinations, islice
from operator import add

from factlint.values.regex import regex

_BYTES_EACH = 16
_LEAST_BYTES = 1024
_OPENING = 8
"""Any two of the first words in a text are taken as a pair: there, middle names may be written out."""
_MOST_WORDS = 200_000  # the vocabulary of a hundred million words of text
_FILLED = regex(rb"[^\0]")
_BITS = tuple(sum(1 << bit for bit in four) for four in combinations(range(8), 4))[:64]
"""The bit patterns that a key can set."""

Key = tuple[str, str]
"""Two words, or one and an empty string."""


class _Places(dict[str, int]):
    """Word → its place, below half of the filter's size; a key's byte is at the sum of its places."""

    def __init__(self, size: int) -> None:
        self._mask = size // 2 - 1

    def __missing__(self, word: str) -> int:
        place = self[word] = _hash(word) & self._mask if word else 0
        return place


def _hash(word: str) -> int:
    return crc32(word.encode(errors="surrogatepass"))


def _bits(one: str, other: str) -> int:
    """The bits that a key sets in its byte; they depend on the order of its words."""
    return _BITS[5 * (_hash(one) >> 9) + 2 * (_hash(other) >> 9) & 63]


def make_filter(keys: Collection[Key]) -> bytes:
    """The filter for these keys."""
    filled = bytearray(max(_LEAST_BYTES, 1 << (_BYTES_EACH * len(keys) - 1).bit_length()))
    places = _Places(len(filled))
    for one, other in keys:
        filled[places[one] + places[other]] |= _bits(one, other)
    return bytes(filled)


class NameFilter:
    """Tests every word of a text, and every two words side by side."""

    def __init__(self, filled: bytes) -> None:
        self._filled = filled
        self._places = _Places(len(filled))

    def keys(self, words: Sequence[str]) -> Iterator[Key]:
        """The words and pairs that may be keys of the filter; some are returned twice."""
        if len(self._places) > _MOST_WORDS:
            self._places.clear()
        places = list(map(self._places.__getitem__, words))
        for i, byte in self._filled_at(places):
            if not _bits(words[i], "") & ~byte:
                yield words[i], ""
        for i, k, byte in (*self._opening(places), *self._neighbours(places)):
            if not _bits(words[i], words[k]) & ~byte:
                yield words[i], words[k]
            if not _bits(words[k], words[i]) & ~byte:
                yield words[k], words[i]

    def _opening(self, places: Sequence[int]) -> Iterator[tuple[int, int, int]]:
        """The pairs among the first words whose byte is not empty, with the byte."""
        pairs = tuple(combinations(range(min(len(places), _OPENING)), 2))
        filled = self._filled_at([places[i] + places[k] for i, k in pairs])
        return ((*pairs[number], byte) for number, byte in filled)

    def _neighbours(self, places: Sequence[int]) -> Iterator[tuple[int, int, int]]:
        """The pairs of adjacent words whose byte is not empty, with the byte."""
        return ((i, i + 1, byte) for i, byte in self._filled_at(map(add, places, islice(places, 1, None))))

    def _filled_at(self, places: Iterable[int]) -> Iterator[tuple[int, int]]:
        """The indices of the places whose byte is not empty, with the byte; the loop is in C."""
        found = bytes(map(self._filled.__getitem__, places))
        return ((one.start(), found[one.start()]) for one in _FILLED.finditer(found))
