"""What "the trust" stands for: a thing whose name ends so, or one that the text never names.

A noun means the same thing all through a text only where nothing else could be meant: each place at which another
one comes in starts a new count, so that what is said before and after it is not held against each other.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cache

from factlint.extraction.languages.en.entities import definite as words_of
from factlint.extraction.quantities.taken import Taken
from factlint.extraction.things.unknown import unknown_thing
from factlint.extraction.trigger import Trigger
from factlint.model.document import BlockKind, Document, ProseSpan
from factlint.values.dataclass import dataclass, field
from factlint.values.regex import regex

_BEFORE = regex(words_of.DEFINITE_BEFORE)
_OTHER_NAME = regex(words_of.OTHER_NAME)
_REACH = 40
"""Characters before a noun in which its article stands."""


@cache
def _shape(shape: str, noun: str) -> Trigger:
    return Trigger(shape.replace("{noun}", noun))


@dataclass(slots=True)
class DefiniteNouns:
    """The definite nouns of one document; what each may mean is looked up once."""

    document: Document
    people: tuple[ProseSpan, ...] = ()
    """Names that are people's, and so of no other thing."""
    _known: dict[str, _Noun] = field(default_factory=dict)
    _names: tuple[int, ...] | None = None

    def subject(self, noun: str, at: int) -> str | None:
        """The id of what the noun means at a place in the prose; None where it may be one of several names."""
        known = self._known.get(noun)
        if known is None:
            known = self._known[noun] = self._look_up(noun)
        if len(known.names) > 1:
            return None
        if known.names and at >= known.first:
            return next(iter(known.names)) if not known.others else None
        return f"~{noun}#{bisect_right(known.others, at)}"

    def _look_up(self, noun: str) -> _Noun:
        prose = self.document.prose
        named = tuple(_named(self.document, noun))
        places = Taken(sorted(place for place, _ in named))
        others = [
            one.start()
            for one in _shape(words_of.OCCURRENCE, noun).found_in(prose)
            if _is_another(prose, one.start(), places)
        ]
        if not named:
            headings = (block for block in self.document.blocks if block.kind is BlockKind.HEADING)
            others += [heading.prose.start for heading in headings]
        if noun in words_of.NAMED_OTHERWISE:
            others += self._other_names()
        first = min((place.start for place, _ in named), default=0)
        return _Noun(frozenset(name for _, name in named), first, tuple(sorted(others)))

    def _other_names(self) -> Sequence[int]:
        """Where names stand that are no people's, found once for all nouns."""
        if self._names is None:
            people = Taken(self.people)
            names = (one.span() for one in _OTHER_NAME.finditer(self.document.prose))
            self._names = tuple(start for start, end in names if not people.overlaps(start, end))
        return self._names


@dataclass(frozen=True, slots=True)
class _Noun:
    names: frozenset[str]
    """The ids of the things whose names hold it, or that are said to be one: "the Orfeo is a cinema"."""
    first: int
    """Where the first of the names stands; what the noun means before it has none."""
    others: tuple[int, ...]
    """Where the text refers to another such thing, and where a new section begins; in reading order."""


def _named(document: Document, noun: str) -> Iterator[tuple[ProseSpan, str]]:
    """Where a name holds the noun or is described by it, with the id of what bears it."""
    capital = noun.capitalize()
    shapes = [_shape(words_of.NAME_ENDING, capital)]
    if noun in words_of.LEADING:
        shapes.append(_shape(words_of.NAME_BEGINNING, capital))
    for found in (found for shape in shapes for found in shape.found_in(document.prose)):
        yield ProseSpan(*found.span()), _id(document, ProseSpan(*found.span()))
    for found in _shape(words_of.DESCRIBED, noun).found_in(document.prose):
        yield ProseSpan(*found.span()), _id(document, ProseSpan(*found.span("name")))


def _is_another(prose: str, at: int, named: Taken) -> bool:
    """Whether an occurrence of a noun is a part of another name, or follows no article."""
    if named.overlaps(at, at + 1):
        return False
    return prose[at].isupper() or _BEFORE.search(prose[max(0, at - _REACH) : at]) is None


def _id(document: Document, name: ProseSpan) -> str:
    words = document.prose[name.start : name.end]
    start = name.start + len("The ") if words.startswith("The ") else name.start
    return unknown_thing(document, ProseSpan(start, name.end)).value.id
