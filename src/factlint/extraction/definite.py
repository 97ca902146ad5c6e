"""What "the trust" stands for: a thing whose name ends so, or one that the text never names.

A noun means the same thing all through a text only where nothing else could be meant: each place at which another
one comes in starts a new count, so that what is said before and behind it is not held against each other.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cache

from factlint.extraction.languages.en import definite as words_of
from factlint.extraction.unknown_things import unknown_thing
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
    """The definite nouns of one document."""

    document: Document
    people: tuple[ProseSpan, ...] = ()
    """Names that are people's, and so of no other thing."""
    _others: dict[str, tuple[int, ...]] = field(default_factory=dict)
    _names: dict[str, frozenset[str]] = field(default_factory=dict)

    def subject(self, noun: str, at: int) -> str | None:
        """The id of what the noun means at a place in the prose; None where it may be one of several names."""
        names = self._named(noun)
        if len(names) > 1:
            return None
        others = self._others_of(noun)
        if names:
            return next(iter(names)) if not others else None
        return f"~{noun}#{bisect_right(others, at)}"

    def _named(self, noun: str) -> frozenset[str]:
        """The ids of the things whose names end in the noun."""
        if noun not in self._names:
            found = _pattern(words_of.NAME_ENDING, noun.capitalize()).finditer(self.document.prose)
            described = _pattern(words_of.DESCRIBED, noun).finditer(self.document.prose)
            names = (*(one.span() for one in found), *(one.span("name") for one in described))
            self._names[noun] = frozenset(_id(self.document, ProseSpan(*name)) for name in names)
        return self._names[noun]

    def _is_another(self, noun: str, at: int) -> bool:
        """Whether an occurrence of the noun is a part of another name, or follows no article."""
        if any(name.start <= at < name.end for name in self._places(noun)):
            return False
        prose = self.document.prose
        return prose[at].isupper() or _BEFORE.search(prose[max(0, at - _REACH) : at]) is None

    def _places(self, noun: str) -> tuple[ProseSpan, ...]:
        """Where a name ends in the noun, or a thing is said to be one: "the Orfeo is a cinema"."""
        prose = self.document.prose
        named = _pattern(words_of.NAME_ENDING, noun.capitalize()).finditer(prose)
        described = _pattern(words_of.DESCRIBED, noun).finditer(prose)
        return tuple(ProseSpan(*one.span()) for one in (*named, *described))

    def _others_of(self, noun: str) -> tuple[int, ...]:
        """Where the text speaks of another such thing, and where a new section begins."""
        if noun not in self._others:
            prose = self.document.prose
            places = [
                one.start()
                for one in _pattern(words_of.OCCURRENCE, noun).finditer(prose)
                if self._is_another(noun, one.start())
            ]
            if not self._named(noun):
                places += [
                    block.prose.start for block in self.document.blocks if block.kind is BlockKind.HEADING
                ]
            if noun in words_of.NAMED_OTHERWISE:
                names = (ProseSpan(*one.span()) for one in _OTHER_NAME.finditer(prose))
                places += [name.start for name in names if not any(name.overlaps(one) for one in self.people)]
            self._others[noun] = tuple(sorted(places))
        return self._others[noun]


def _id(document: Document, name: ProseSpan) -> str:
    words = document.prose[name.start : name.end]
    start = name.start + len("The ") if words.startswith("The ") else name.start
    return unknown_thing(document, ProseSpan(start, name.end)).value.id
