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

from factlint.values.typed import TypeAlias

_BYTES_EACH = 16
_LEAST_BYTES = 1024
_OPENING = 8
"""Any two of the first words in a text are taken as a pair: there, middle names may be written out."""
_MOST_ASKED = 8_000
"""Words that are asked for one by one, which takes as long as reading those of a hundred thousand names."""
_MOST_WORDS = 200_000  # the vocabulary of a hundred million words of text
_BITS = tuple(sum(1 << bit for bit in four) for four in combinations(range(8), 4))[:64]
"""The bit patterns that a key can set."""
_GOLDEN = 0x9E3779B1  # 2^32 divided by the golden ratio, odd: Knuth 1998, "Sorting and Searching", 6.4

WordsOfKeys: TypeAlias = tuple[frozenset[str], frozenset[str]]
"""The parts of all keys of two words, and the words that are keys by themselves."""
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
    parts, _ = words_of_keys(keys)
    for number in (*map(key_number, keys), *(_as_part(_hash(word)) for word in parts)):
        filled[number & mask] |= _bits(number)
    return bytes(filled)


def words_of_keys(keys: Collection[Key]) -> WordsOfKeys:
    """What the keys consist of."""
    return (
        frozenset(word for key in keys if len(key) > 1 for word in key),
        frozenset(word for key in keys if len(key) == 1 for word in key),
    )


class _AskedWords:
    """What the words of the first texts may be by a filter, which is asked once for each word."""

    def __init__(self, may_hold: Callable[[int], bool]) -> None:
        self._may_hold = may_hold
        self.hashes: dict[str, int] = {}
        """Word → its hash if it may be a part of a key of two words, or 0."""
        self._alone: set[str] = set()

    def parts_among(self, words: frozenset[str]) -> dict[str, int]:
        """The words of a text that may be parts of keys, with their hashes; others have 0."""
        for word in words.difference(self.hashes):
            hashed = _hash(word)
            self.hashes[word] = hashed if self._may_hold(_as_part(hashed)) else 0
            if self._may_hold(hashed):
                self._alone.add(word)
        return self.hashes

    def alone_among(self, words: frozenset[str]) -> frozenset[str]:
        """The words of a text that may be keys by themselves."""
        return words & self._alone


class _ReadWords:
    """The words of all keys as the file has them: one operation of sets finds those of a text."""

    def __init__(self, words: WordsOfKeys) -> None:
        self._parts, self._alone = words
        self.hashes: dict[str, int] = {}

    def parts_among(self, words: frozenset[str]) -> dict[str, int]:
        """The words of a text that are parts of keys, with their hashes."""
        parts = words & self._parts
        if len(self.hashes) > _MOST_WORDS:
            self.hashes.clear()
        new = parts.difference(self.hashes)
        self.hashes.update(zip(new, map(_hash, new), strict=True))
        return dict(zip(parts, map(self.hashes.__getitem__, parts), strict=True))

    def alone_among(self, words: frozenset[str]) -> frozenset[str]:
        """The words of a text that are keys by themselves."""
        return words & self._alone


class NameFilter:
    """Tests every word of a text, and every two words side by side."""

    def __init__(self, filled: bytes, read_words: Callable[[], WordsOfKeys]) -> None:
        """`read_words` gives the words of the keys; it is not called before there were many words."""
        self._filled = filled
        self._mask = len(filled) - 1
        self._read_words = read_words
        self.vocabulary: _AskedWords | _ReadWords = _AskedWords(self._may_hold)

    def numbers(self, words: Sequence[str], known: frozenset[str]) -> set[int]:
        """The numbers of the words and pairs that may be keys of the filter; `known` are the same words as a set."""
        if len(self.vocabulary.hashes) > _MOST_ASKED and isinstance(self.vocabulary, _AskedWords):
            self.read_words()
        vocabulary = self.vocabulary
        hashes = tuple(map(vocabulary.parts_among(known).get, words))
        beside = compress(pairwise(hashes), hashes)  # most words are no parts: they cost no step of Python
        pairs = [one + other for one, other in beside if one and other]
        pairs += map(sum, combinations(filter(None, hashes[:_OPENING]), 2))
        found = set(filter(self._may_hold, pairs))
        found.update(map(_hash, vocabulary.alone_among(known)))
        return found

    def read_words(self) -> None:
        """Ask no longer word for word."""
        self.vocabulary = _ReadWords(self._read_words())

    def _may_hold(self, number: int) -> bool:
        byte = self._filled[number & self._mask]
        return byte != 0 and not _BITS[number * _GOLDEN >> 26 & 63] & ~byte
