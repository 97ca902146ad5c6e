"""Places known with their region ("Aston, Kent"), named in a text without it: "Aston is a town in Kent"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from factlint.extraction.entities.name_match import NameMatch
from factlint.extraction.languages.en.entities.name_neighbours import OPENERS
from factlint.extraction.languages.en.entities.placed_names import PLACED_IN
from factlint.extraction.words import Words
from factlint.model.rule_base import Name
from factlint.model.words import name_words
from factlint.values.dataclass import dataclass
from factlint.values.regex import regex

_PLACED_IN = regex(PLACED_IN)
_REACH = 24
"""Words that may lie between a place and its region."""


@dataclass(frozen=True, slots=True)
class _Placed:
    """A name cut at its first comma."""

    name: Name
    place: tuple[str, ...]
    holder: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PlacedNames:
    """Places that a text names without their region."""

    settled: Mapping[tuple[int, tuple[str, ...]], Name]
    """(index, words of a place) → the full name, as the following words show."""
    meant: Mapping[tuple[str, ...], tuple[int, Name]]
    """Words of a place → the index from which on they mean one place, and its full name."""

    def at(self, position: int, place: tuple[str, ...]) -> Name | None:
        """The full name of the place that the words mean at an index of the text."""
        if (name := self.settled.get((position, place))) is not None:
            return name
        first, name = self.meant.get(place, (position + 1, None))
        return name if first <= position else None

    def beginning_at(self, words: Words, position: int) -> NameMatch | None:
        """The place that begins at a word, under its full name."""
        for place in self.meant:
            end = position + len(place)
            if words.folded[position:end] == place and words.is_capitalised(position):
                name = self.at(position, place)
                return NameMatch(position, end - 1, (name,)) if name else None
        return None


def placed_names(words: Words, index: Mapping[str, tuple[Name, ...]]) -> PlacedNames:
    """The places whose region the text names next to them.

    After that the words alone refer to the place too, unless they are a first name, mean several places in this text,
    or also end another name ("Ira Aston").
    """
    settled: dict[tuple[int, tuple[str, ...]], Name] = {}
    meant: dict[tuple[str, ...], tuple[int, Name]] = {}
    ambiguous: set[tuple[str, ...]] = set()
    for placed in _placed(index):
        place = placed.place
        for position in _positions(words, place):
            if not _is_settled(words, position + len(place) - 1, placed):
                continue
            settled[position, place] = placed.name
            first, name = meant.get(place, (position, placed.name))
            meant[place] = min(first, position), name
            if name.entity != placed.name.entity or _is_name(place, index) or _ends_name(words, place):
                ambiguous.add(place)
    return PlacedNames(
        settled,
        {place: (len(words) if place in ambiguous else first, name) for place, (first, name) in meant.items()},
    )


def _is_name(place: tuple[str, ...], index: Mapping[str, tuple[Name, ...]]) -> bool:
    return any(name.words == place and name.is_preferred for name in index.get(place[0], ()))


def _placed(index: Mapping[str, tuple[Name, ...]]) -> Iterator[_Placed]:
    for names in index.values():
        for name in names:
            if ", " not in name.written or name.is_avoided:
                continue
            place, _, holder = name.written.partition(", ")
            if place and holder:
                yield _Placed(name, name_words(place), name_words(holder))


def _positions(words: Words, place: Sequence[str]) -> Iterator[int]:
    """Where the words of a place occur, all capitalised."""
    size = len(place)
    for i, folded in enumerate(words.folded):
        if folded == place[0] and words.folded[i : i + size] == tuple(place) and words.is_capitalised(i):
            yield i


def _is_settled(words: Words, last: int, placed: _Placed) -> bool:
    """Whether the region follows the place, joined only by words of location, or as in the full name."""
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
