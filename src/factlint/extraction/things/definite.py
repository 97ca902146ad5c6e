"""The referent of "the trust": a thing whose name ends so, or one without a name in the text.

A noun has the same referent all through a text only if no other is possible: each place that introduces another one
starts a new count, so that statements before and after it are not compared.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cache

from factlint.extraction.languages.en.entities import definite as words_of
from factlint.extraction.languages.en.function_words import THE_AT_HEAD
from factlint.extraction.quantities.taken import Taken
from factlint.extraction.things.unknown import unknown_thing
from factlint.extraction.trigger import Trigger
from factlint.model.document import BlockKind, Document, ProseSpan
from factlint.values.dataclass import dataclass, field
from factlint.values.regex import regex

_BEFORE = regex(words_of.DEFINITE_BEFORE)
_OTHER_NAME = regex(words_of.OTHER_NAME)
_REACH = 40
"""Characters before a noun that may hold its article."""


@cache
def _shape(shape: str, noun: str) -> Trigger:
    return Trigger(shape.replace("{noun}", noun))


@dataclass(slots=True)
class DefiniteNouns:
    """The definite nouns of one document; the candidates for each are looked up once."""

    document: Document
    people: tuple[ProseSpan, ...] = ()
    """Names of people, which cannot name things."""
    _known: dict[str, _Noun] = field(default_factory=dict)
    _names: tuple[int, ...] | None = None

    def subject(self, noun: str, at: int) -> str | None:
        """The id of the noun's referent at an offset in the prose; None if it may be one of several names."""
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
        """Where names other than people's stand; computed once for all nouns."""
        if self._names is None:
            people = Taken(self.people)
            names = (one.span() for one in _OTHER_NAME.finditer(self.document.prose))
            self._names = tuple(start for start, end in names if not people.overlaps(start, end))
        return self._names


@dataclass(frozen=True, slots=True)
class _Noun:
    names: frozenset[str]
    """The ids of the things whose names contain it, or that are said to be one: "the Orfeo is a cinema"."""
    first: int
    """The offset of the first of the names; the noun's referent before it has none."""
    others: tuple[int, ...]
    """Where the text refers to another such thing, and where a new section begins; in reading order."""


def _named(document: Document, noun: str) -> Iterator[tuple[ProseSpan, str]]:
    """Where a name contains the noun or is described by it, with the id of its bearer."""
    capital = noun.capitalize()
    shapes = [_shape(words_of.NAME_ENDING, capital)]
    if noun in words_of.LEADING:
        shapes.append(_shape(words_of.NAME_BEGINNING, capital))
    for found in (found for shape in shapes for found in shape.found_in(document.prose)):
        yield ProseSpan(*found.span()), _id(document, ProseSpan(*found.span()))
    for found in _shape(words_of.DESCRIBED, noun).found_in(document.prose):
        yield ProseSpan(*found.span()), _id(document, ProseSpan(*found.span("name")))


def _is_another(prose: str, at: int, named: Taken) -> bool:
    """Whether an occurrence of a noun is part of another name, or has no article."""
    if named.overlaps(at, at + 1):
        return False
    return prose[at].isupper() or _BEFORE.search(prose[max(0, at - _REACH) : at]) is None


def _id(document: Document, name: ProseSpan) -> str:
    words = document.prose[name.start : name.end]
    start = name.start + len(THE_AT_HEAD) if words.startswith(THE_AT_HEAD) else name.start
    return unknown_thing(document, ProseSpan(start, name.end)).value.id
