"""Tells which words of a text may be words of a name, so that a million names cost a text no more than a few.

A Bloom filter in blocks of a byte (Putze, Sanders, Singler 2007, "Cache-, hash- and space-efficient Bloom filters"): a
key sets four bits of one byte. Whether a byte has any bit is asked for all words of a text by functions in C; only for
the sixteenth of them that have one, Python looks at the bits. Of the pairs that are no key, one in 800 or fewer is let
through, and then looked for in vain.
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
"""Any two of the first words of a text make a pair: there it may write middle names out."""
_MOST_WORDS = 200_000  # the vocabulary of a hundred million words of text
_FILLED = regex(rb"[^\0]")
_BITS = tuple(sum(1 << bit for bit in four) for four in combinations(range(8), 4))[:64]
"""What a key may set."""

Key = tuple[str, str]
"""Two words, or one and an empty string."""


class _Places(dict[str, int]):
    """Word → its place, below half of the filter's size; the byte of a key is the sum of its places."""

    def __init__(self, size: int) -> None:
        self._mask = size // 2 - 1

    def __missing__(self, word: str) -> int:
        place = self[word] = _hash(word) & self._mask if word else 0
        return place


def _hash(word: str) -> int:
    return crc32(word.encode(errors="surrogatepass"))


def _bits(one: str, other: str) -> int:
    """What a key sets in its byte; not the same for both orders."""
    return _BITS[5 * (_hash(one) >> 9) + 2 * (_hash(other) >> 9) & 63]


def make_filter(keys: Collection[Key]) -> bytes:
    """The filter for these keys."""
    filled = bytearray(max(_LEAST_BYTES, 1 << (_BYTES_EACH * len(keys) - 1).bit_length()))
    places = _Places(len(filled))
    for one, other in keys:
        filled[places[one] + places[other]] |= _bits(one, other)
    return bytes(filled)


class NameFilter:
    """Asks for every word of a text, and every two that stand side by side."""

    def __init__(self, filled: bytes) -> None:
        self._filled = filled
        self._places = _Places(len(filled))

    def keys(self, words: Sequence[str]) -> Iterator[Key]:
        """Those that may be among the keys of the filter, some of them twice."""
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
        """The pairs of the first words that have a filled byte, with the byte."""
        pairs = tuple(combinations(range(min(len(places), _OPENING)), 2))
        filled = self._filled_at([places[i] + places[k] for i, k in pairs])
        return ((*pairs[number], byte) for number, byte in filled)

    def _neighbours(self, places: Sequence[int]) -> Iterator[tuple[int, int, int]]:
        """The pairs of words side by side that have a filled byte, with the byte."""
        return ((i, i + 1, byte) for i, byte in self._filled_at(map(add, places, islice(places, 1, None))))

    def _filled_at(self, places: Iterable[int]) -> Iterator[tuple[int, int]]:
        """The numbers of the places that have a byte with any bit, and the byte; no loop of it is in Python."""
        found = bytes(map(self._filled.__getitem__, places))
        return ((one.start(), found[one.start()]) for one in _FILLED.finditer(found))
