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
            self._names[noun] = frozenset(_id(self.document, ProseSpan(*one.span())) for one in found)
        return self._names[noun]

    def _others_of(self, noun: str) -> tuple[int, ...]:
        """Where the text speaks of another such thing, and where a new section begins."""
        if noun not in self._others:
            prose = self.document.prose
            places = [
                one.start()
                for one in _pattern(words_of.OCCURRENCE, noun).finditer(prose)
                if not _BEFORE.search(prose[max(0, one.start() - _REACH) : one.start()])
                and not prose[one.start()].isupper()
            ]
            if not self._named(noun):
                places += [
                    block.prose.start for block in self.document.blocks if block.kind is BlockKind.HEADING
                ]
            if noun in words_of.NAMED_OTHERWISE:
                places += [one.start() for one in _OTHER_NAME.finditer(prose)]
            self._others[noun] = tuple(sorted(places))
        return self._others[noun]


def _id(document: Document, name: ProseSpan) -> str:
    words = document.prose[name.start : name.end]
    start = name.start + len("The ") if words.startswith("The ") else name.start
    return unknown_thing(document, ProseSpan(start, name.end)).value.id
