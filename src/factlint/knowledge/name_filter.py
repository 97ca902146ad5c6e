"""A filter for the words of a text that may belong to a name, so that a million names cost no more than a few.

A Bloom filter in blocks of a byte (Putze, Sanders, Singler 2007, "Cache-, hash- and space-efficient Bloom filters"): a
key sets four bits of one byte. Each word of a key of two is in the filter too: what a word may be is asked once for a
vocabulary, and only of two neighbours that both are parts of keys it is asked whether they are one. Of those that are
none, at most one in 800 passes and is looked up in vain.
"""

from __future__ import annotations

from binascii import crc32
from collections.abc import Callable, Collection, Iterable, Sequence
from itertools import combinations, compress, pairwise

_BYTES_EACH = 16
_LEAST_BYTES = 1024
_OPENING = 8
"""Any two of the first words in a text are taken as a pair: there, middle names may be written out."""
_MOST_WORDS = 200_000  # the vocabulary of a hundred million words of text
_BITS = tuple(sum(1 << bit for bit in four) for four in combinations(range(8), 4))[:64]
"""The bit patterns that a key can set."""
_GOLDEN = 0x9E3779B1  # 2^32 divided by the golden ratio, odd: Knuth 1998, "Sorting and Searching", 6.4

Key = frozenset[str]
"""One word or two; which of the two stands first makes no difference."""


def _hash(word: str) -> int:
    """32 bits, not all of them 0."""
    return crc32(word.encode("utf-8", "surrogatepass")) or 1


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


class _Vocabulary:
    """What the words of all texts so far may be by a filter, which is asked once for each word."""

    def __init__(self, may_hold: Callable[[int], bool]) -> None:
        self._may_hold = may_hold
        self.parts: dict[str, int] = {}
        """Word → its hash if it may be a part of a key of two words, or 0."""
        self.alone: set[str] = set()
        """The words that may be keys by themselves."""

    def learn(self, words: frozenset[str]) -> None:
        """Ask what is not known of the words of a text."""
        if len(self.parts) > _MOST_WORDS:
            self.parts.clear()
            self.alone.clear()
        for word in words.difference(self.parts):
            hashed = _hash(word)
            self.parts[word] = hashed if self._may_hold(_as_part(hashed)) else 0
            if self._may_hold(hashed):
                self.alone.add(word)


class NameFilter:
    """Tests every word of a text, and every two words side by side."""

    def __init__(self, filled: bytes) -> None:
        self._filled = filled
        self._mask = len(filled) - 1
        self.vocabulary = _Vocabulary(self._may_hold)

    def numbers(self, words: Sequence[str], known: frozenset[str]) -> set[int]:
        """The numbers of the words and pairs that may be keys of the filter; `known` are the same words as a set."""
        self.vocabulary.learn(known)
        hashes = tuple(map(self.vocabulary.parts.__getitem__, words))
        beside = compress(pairwise(hashes), hashes)  # most words are no parts: they cost no step of Python
        pairs = [one + other for one, other in beside if other]
        pairs += map(sum, combinations(filter(None, hashes[:_OPENING]), 2))
        found = set(filter(self._may_hold, pairs))
        found.update(map(_hash, known & self.vocabulary.alone))
        return found

    def _may_hold(self, number: int) -> bool:
        byte = self._filled[number & self._mask]
        return byte != 0 and not _BITS[number * _GOLDEN >> 26 & 63] & ~byte
