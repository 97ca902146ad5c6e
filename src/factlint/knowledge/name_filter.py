"""A filter for the words of a text that may belong to a name, so that a million names cost no more than a few.

A Bloom filter in blocks of a byte (Putze, Sanders, Singler 2007, "Cache-, hash- and space-efficient Bloom filters"): a
key sets four bits of one byte. Each word of a key of two is in the filter too: what a word may be is asked once for a
vocabulary, and only of two neighbours that both are parts of keys it is asked whether they are one. Of those that are
none, at most one in 800 passes and is looked up in vain.
"""

from __future__ import annotations

from binascii import crc32
from collections.abc import Collection, Iterable, Sequence
from itertools import combinations, compress

_BYTES_EACH = 16
_LEAST_BYTES = 1024
_OPENING = 8
"""Any two of the first words in a text are taken as a pair: there, middle names may be written out."""
_MOST_WORDS = 200_000  # the vocabulary of a hundred million words of text
_ALONE, _PART = 1, 2
"""What a word may be: a key, a part of a key of two words."""
_BITS = tuple(sum(1 << bit for bit in four) for four in combinations(range(8), 4))[:64]
"""The bit patterns that a key can set."""
_GOLDEN = 0x9E3779B1  # 2^32 divided by the golden ratio, odd: Knuth 1998, "Sorting and Searching", 6.4

Key = frozenset[str]
"""One word or two; which of the two stands first makes no difference."""


def _hash(word: str) -> int:
    """32 bits."""
    return crc32(word.encode("utf-8", "surrogatepass"))


def key_number(words: Iterable[str]) -> int:
    """The number under which the names of a key are stored; a few keys share theirs with another."""
    return sum(map(_hash, words))


def _bits(number: int) -> int:
    """The bits that a number sets in its byte."""
    return _BITS[number * _GOLDEN >> 26 & 63]


def _as_part(hashed: int) -> int:
    """The number of a word that is a part of a key."""
    return hashed ^ _GOLDEN


def make_filter(keys: Collection[Key]) -> bytes:
    """The filter for these keys and the parts of those of two words."""
    filled = bytearray(max(_LEAST_BYTES, 1 << (_BYTES_EACH * len(keys) - 1).bit_length()))
    mask = len(filled) - 1
    parts = {word for key in keys if len(key) > 1 for word in key}
    for number in (*map(key_number, keys), *(_as_part(_hash(word)) for word in parts)):
        filled[number & mask] |= _bits(number)
    return bytes(filled)


class _Kinds(dict[str, int]):
    """Word → what it may be by a filter, with its hash in front; 0 if it is nothing."""

    def __init__(self, filled: bytes) -> None:
        self._filled = filled
        self._mask = len(filled) - 1

    def __missing__(self, word: str) -> int:
        hashed = _hash(word)
        part = _as_part(hashed)
        kind = 0
        if (byte := self._filled[hashed & self._mask]) and not _bits(hashed) & ~byte:
            kind = _ALONE
        if (byte := self._filled[part & self._mask]) and not _bits(part) & ~byte:
            kind |= _PART
        found = self[word] = hashed << 2 | kind if kind else 0
        return found


class NameFilter:
    """Tests every word of a text, and every two words side by side."""

    def __init__(self, filled: bytes) -> None:
        self._filled = filled
        self._kinds = _Kinds(filled)

    def numbers(self, words: Sequence[str]) -> set[int]:
        """The numbers of the words and pairs that may be keys of the filter."""
        if len(self._kinds) > _MOST_WORDS:
            self._kinds.clear()
        kinds = tuple(map(self._kinds.__getitem__, words))
        opening = (kind >> 2 for kind in kinds[:_OPENING] if kind & _PART)
        found = {
            one + other
            for one, other in combinations(opening, 2)
            if not _bits(one + other) & ~self._filled[one + other & len(self._filled) - 1]
        }
        filled, mask = self._filled, len(self._filled) - 1
        before, expected = 0, -1
        for place in compress(range(len(kinds)), kinds):
            kind = kinds[place]
            hashed = kind >> 2
            if kind & _ALONE:
                found.add(hashed)
            if kind & _PART:
                if (
                    place == expected
                    and (byte := filled[before + hashed & mask])
                    and not _bits(before + hashed) & ~byte
                ):
                    found.add(before + hashed)
                before, expected = hashed, place + 1
        return found
