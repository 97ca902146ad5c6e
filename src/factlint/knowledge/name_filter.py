"""Tells which words of a text may be words of a name, so that a million names cost a text no more than a few.

A Bloom filter (Bloom 1970, "Space/time trade-offs in hash coding with allowable errors") with two hashes, and with a
byte for a bit, since Python looks at bytes three times as fast. Of the pairs that are no key, one in 70 or fewer is let
through, and then looked for in vain.
"""

from __future__ import annotations

from binascii import crc32
from collections.abc import Collection, Iterator, Sequence
from itertools import combinations
from operator import add

_PLACES_EACH = 16
_LEAST_PLACES = 1024
_OPENING = 8
"""Any two of the first words of a text make a pair: there it may write middle names out."""
_MOST_HASHES = 200_000  # the vocabulary of a hundred million words of text

Key = tuple[str, str]
"""Two words, or one and an empty string."""


class _Hashes(dict[str, int]):
    def __missing__(self, word: str) -> int:
        number = self[word] = crc32(word.encode(errors="surrogatepass"))
        return number


def _second_hash(one: int, other: int) -> int:
    """Of the upper bits, and not the same for both orders; the first hash is the sum."""
    return 5 * (one >> 8) + 3 * (other >> 8)


def make_filter(keys: Collection[Key]) -> bytes:
    """The filter for these keys."""
    places = max(_LEAST_PLACES, 1 << (_PLACES_EACH * len(keys) - 1).bit_length())
    filled, hashes, mask = bytearray(places), _Hashes(), places - 1
    for one, other in keys:
        filled[hashes[one] + hashes[other] & mask] = 1
        filled[_second_hash(hashes[one], hashes[other]) & mask] = 1
    return bytes(filled)


class NameFilter:
    """Asks for every word of a text, and every two that stand side by side."""

    def __init__(self, filled: bytes) -> None:
        self._filled = filled
        self._hashes = _Hashes()

    def keys(self, words: Sequence[str]) -> Iterator[Key]:
        """Those that may be among the keys of the filter, some of them twice."""
        if len(self._hashes) > _MOST_HASHES:
            self._hashes.clear()
        filled, mask = self._filled, len(self._filled) - 1
        hashes = list(map(self._hashes.__getitem__, words))
        for i in [i for i, one in enumerate(hashes) if filled[one & mask]]:
            if filled[_second_hash(hashes[i], 0) & mask]:
                yield words[i], ""
        near = [(i, i + 1) for i, both in enumerate(map(add, hashes, hashes[1:])) if filled[both & mask]]
        opening = combinations(range(min(len(words), _OPENING)), 2)
        for i, k in (*near, *(pair for pair in opening if filled[hashes[pair[0]] + hashes[pair[1]] & mask])):
            if filled[_second_hash(hashes[i], hashes[k]) & mask]:
                yield words[i], words[k]
            if filled[_second_hash(hashes[k], hashes[i]) & mask]:
                yield words[k], words[i]
