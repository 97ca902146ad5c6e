"""A filter for the words of a text that may belong to a name, so that a million names cost no more than a few.

A Bloom filter in blocks of a byte (Putze, Sanders, Singler 2007, "Cache-, hash- and space-efficient Bloom filters"): a
key sets four bits of one byte. Each word of a key of two is in the filter too: what a word may be is asked once for a
vocabulary, and only of two neighbours that both are parts of keys it is asked whether they are one. Of those that are
none, at most one in 800 passes and is looked up in vain.
"""

from __future__ import annotations

from binascii import crc32
from collections.abc import Collection, Iterator, Sequence
from itertools import combinations

from factlint.values.regex import regex

_BYTES_EACH = 16
_LEAST_BYTES = 1024
_OPENING = 8
"""Any two of the first words in a text are taken as a pair: there, middle names may be written out."""
_MOST_WORDS = 200_000  # the vocabulary of a hundred million words of text
_ALONE, _PART = 1, 2
"""What a word may be: a key, a part of a key of two words."""
_ANY_ALONE, _PARTS = regex(rb"[\1\3]"), regex(rb"[\2\3]{2,}")
_BITS = tuple(sum(1 << bit for bit in four) for four in combinations(range(8), 4))[:64]
"""The bit patterns that a key can set."""

Key = tuple[str, str]
"""Two words, or one and an empty string; an empty string and one stand for a part of a key."""


class _Hashes(dict[str, int]):
    """Word → its hash."""

    def __missing__(self, word: str) -> int:
        found = self[word] = _hash(word)
        return found


def _hash(word: str) -> int:
    return crc32(word.encode("utf-8", "surrogatepass"))


def _bits(one: int, other: int) -> int:
    """The bits that a key sets in its byte, by the hashes of its words; they depend on the order of the two."""
    return _BITS[5 * (one >> 9) + 2 * (other >> 9) & 63]


def _mask(size: int) -> int:
    """What of a hash is a place in a filter; the byte of a key is at the sum of two."""
    return size // 2 - 1


def make_filter(keys: Collection[Key]) -> bytes:
    """The filter for these keys and the parts of those of two words."""
    filled = bytearray(max(_LEAST_BYTES, 1 << (_BYTES_EACH * len(keys) - 1).bit_length()))
    hashes, mask = _Hashes({"": 0}), _mask(len(filled))
    parts = {("", word) for key in keys if all(key) for word in key}
    for key in (*keys, *parts):
        one, other = map(hashes.__getitem__, key)
        filled[(one & mask) + (other & mask)] |= _bits(one, other)
    return bytes(filled)


class _Kinds(dict[str, int]):
    """Word → what it may be by a filter."""

    def __init__(self, filled: bytes) -> None:
        self._filled = filled
        self._mask = _mask(len(filled))

    def __missing__(self, word: str) -> int:
        hashed = _hash(word)
        kind = 0
        if byte := self._filled[hashed & self._mask]:
            kind = _ALONE * (not _bits(hashed, 0) & ~byte) | _PART * (not _bits(0, hashed) & ~byte)
        self[word] = kind
        return kind


class NameFilter:
    """Tests every word of a text, and every two words side by side."""

    def __init__(self, filled: bytes) -> None:
        self._filled = filled
        self._kinds = _Kinds(filled)
        self._hashes = _Hashes()

    def keys(self, words: Sequence[str]) -> Iterator[Key]:
        """The words and pairs that may be keys of the filter; some are returned twice."""
        if len(self._kinds) > _MOST_WORDS:
            self._kinds.clear()
            self._hashes.clear()
        kinds = bytes(map(self._kinds.__getitem__, words))
        for found in _ANY_ALONE.finditer(kinds):
            yield words[found.start()], ""
        filled, hashes, mask = self._filled, self._hashes, _mask(len(self._filled))
        for i, k in (*_opening(kinds), *_neighbours(kinds)):
            one, other = hashes[words[i]], hashes[words[k]]
            if byte := filled[(one & mask) + (other & mask)]:
                if not _bits(one, other) & ~byte:
                    yield words[i], words[k]
                if not _bits(other, one) & ~byte:
                    yield words[k], words[i]


def _opening(kinds: bytes) -> Iterator[tuple[int, int]]:
    """The pairs of parts among the first words."""
    return combinations((i for i, kind in enumerate(kinds[:_OPENING]) if kind & _PART), 2)


def _neighbours(kinds: bytes) -> Iterator[tuple[int, int]]:
    """The pairs of parts side by side."""
    return ((i, i + 1) for run in _PARTS.finditer(kinds) for i in range(run.start(), run.end() - 1))
