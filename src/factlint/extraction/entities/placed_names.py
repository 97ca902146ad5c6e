"""Places known with what holds them ("Aston, Kent"), named in a text without: "Aston is a town in Kent"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from factlint.extraction.languages.en.name_neighbours import OPENERS
from factlint.extraction.languages.en.placed_names import PLACED_IN
from factlint.extraction.words import Words
from factlint.model.rule_base import Name
from factlint.model.words import name_words
from factlint.values.dataclass import dataclass
from factlint.values.regex import regex

_PLACED_IN = regex(PLACED_IN)
_REACH = 24
"""How many words may lie between a place and what holds it."""


@dataclass(frozen=True, slots=True)
class _Placed:
    """A name cut at its first comma."""

    name: Name
    place: tuple[str, ...]
    holder: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PlacedNames:
    """Places that a text names without what holds them."""

    meant: Mapping[tuple[str, ...], tuple[int, Name]]
    """Words of a place → the word at which the text first tells which one it means, and the full name of that one."""

    def entity_at(self, position: int, place: Sequence[str]) -> str | None:
        """The entity that the words of a place mean at a word of the text."""
        first, name = self.meant.get(tuple(place), (None, None))
        return name.entity if first is not None and name is not None and first <= position else None

    def at(self, words: Words, position: int) -> tuple[int, int, tuple[Name, ...]] | None:
        """First word, last word and name of a place that begins at a word, under a form that no name has."""
        for place, (first, name) in self.meant.items():
            end = position + len(place)
            if first <= position and words.folded[position:end] == place and words.is_capitalised(position):
                return position, end - 1, (name,)
        return None


def placed_names(words: Words, index: Mapping[str, tuple[Name, ...]]) -> PlacedNames:
    """The places whose holder the text names beside them.

    None for words that something else is called in the rule base, that stand for several places in this text, or
    that also end another name ("Ira Aston").
    """
    meant: dict[tuple[str, ...], tuple[int, Name]] = {}
    several: set[tuple[str, ...]] = set()
    for placed in _placed(index):
        if any(name.words == placed.place and name.is_preferred for name in index.get(placed.place[0], ())):
            continue
        for position in _positions(words, placed.place):
            if not _is_settled(words, position + len(placed.place) - 1, placed):
                continue
            first, name = meant.get(placed.place, (position, placed.name))
            meant[placed.place] = min(first, position), name
            if name.entity != placed.name.entity:
                several.add(placed.place)
    return PlacedNames(
        {
            place: found
            for place, found in meant.items()
            if place not in several and not _ends_name(words, place)
        }
    )


def _placed(index: Mapping[str, tuple[Name, ...]]) -> Iterator[_Placed]:
    for names in index.values():
        for name in names:
            place, comma, holder = name.written.partition(", ")
            if comma and not name.is_avoided and place and holder:
                yield _Placed(name, name_words(place), name_words(holder))


def _positions(words: Words, place: Sequence[str]) -> Iterator[int]:
    """Where the words of a place stand, all with capitals."""
    size = len(place)
    for i, folded in enumerate(words.folded):
        if folded == place[0] and words.folded[i : i + size] == tuple(place) and words.is_capitalised(i):
            yield i


def _is_settled(words: Words, last: int, placed: _Placed) -> bool:
    """Whether what holds the place stands behind it, joined by words of place alone, or as in the full name."""
    size = len(placed.holder)
    for i in range(last + 1, min(last + _REACH, len(words) - size + 1)):
        if words.folded[i : i + size] == placed.holder and words.is_capitalised(i):
            gap = words.prose[words.ends[last] : words.starts[i]]
            return gap == ", " or _PLACED_IN.fullmatch(gap) is not None
    return False


def _ends_name(words: Words, place: Sequence[str]) -> bool:
    return any(
        i and words.gap(i - 1) == " " and words.is_capitalised(i - 1) and words.folded[i - 1] not in OPENERS
        for i in _positions(words, place)
    )
