"""What "the trust" stands for: a thing whose name ends so, or one that the text never names.

A noun means the same thing all through a text only where nothing else could be meant: each place at which another
one comes in starts a new count, so that what is said before and after it is not held against each other.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cache

from factlint.extraction.languages.en.entities import definite as words_of
from factlint.extraction.things.unknown import unknown_thing
from factlint.model.document import BlockKind, Document, ProseSpan
from factlint.values.dataclass import dataclass, field
from factlint.values.regex import regex

_BEFORE = regex(words_of.DEFINITE_BEFORE)
_OTHER_NAME = regex(words_of.OTHER_NAME)
_REACH = 40
"""Characters before a noun in which its article stands."""


@cache
def _pattern(shape: str, noun: str) -> re.Pattern[str]:
    return re.compile(shape.replace("{noun}", noun))


@dataclass(slots=True)
class DefiniteNouns:
    """The definite nouns of one document; what each may mean is looked up once."""

    document: Document
    people: tuple[ProseSpan, ...] = ()
    """Names that are people's, and so of no other thing."""
    _known: dict[str, _Noun] = field(default_factory=dict)

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
        others = [
            one.start()
            for one in _pattern(words_of.OCCURRENCE, noun).finditer(prose)
            if _is_another(prose, one.start(), [place for place, _ in named])
        ]
        if not named:
            headings = (block for block in self.document.blocks if block.kind is BlockKind.HEADING)
            others += [heading.prose.start for heading in headings]
        if noun in words_of.NAMED_OTHERWISE:
            names = (ProseSpan(*one.span()) for one in _OTHER_NAME.finditer(prose))
            others += [name.start for name in names if not any(name.overlaps(one) for one in self.people)]
        first = min((place.start for place, _ in named), default=0)
        return _Noun(frozenset(name for _, name in named), first, tuple(sorted(others)))


@dataclass(frozen=True, slots=True)
class _Noun:
    names: frozenset[str]
    """The ids of the things whose names hold it, or that are said to be one: "the Orfeo is a cinema"."""
    first: int
    """Where the first of the names stands; what the noun means before it has none."""
    others: tuple[int, ...]
    """Where the text speaks of another such thing, and where a new section begins; in reading order."""


def _named(document: Document, noun: str) -> Iterator[tuple[ProseSpan, str]]:
    """Where a name holds the noun or is described by it, with the id of what bears it."""
    capital = noun.capitalize()
    shapes = [_pattern(words_of.NAME_ENDING, capital)] if capital in document.prose else []
    if noun in words_of.LEADING:
        shapes.append(_pattern(words_of.NAME_BEGINNING, capital))
    for found in (found for shape in shapes for found in shape.finditer(document.prose)):
        yield ProseSpan(*found.span()), _id(document, ProseSpan(*found.span()))
    if not _pattern(words_of.DESCRIPTION, noun).search(document.prose):
        return  # the name is what takes time to find
    for found in _pattern(words_of.DESCRIBED, noun).finditer(document.prose):
        yield ProseSpan(*found.span()), _id(document, ProseSpan(*found.span("name")))


def _is_another(prose: str, at: int, named: Sequence[ProseSpan]) -> bool:
    """Whether an occurrence of a noun is a part of another name, or follows no article."""
    if any(name.start <= at < name.end for name in named):
        return False
    return prose[at].isupper() or _BEFORE.search(prose[max(0, at - _REACH) : at]) is None


def _id(document: Document, name: ProseSpan) -> str:
    words = document.prose[name.start : name.end]
    start = name.start + len("The ") if words.startswith("The ") else name.start
    return unknown_thing(document, ProseSpan(start, name.end)).value.id
