"""Headings over which a text goes on about the same: those that name an aspect of it, such as "History".

A heading that names a thing ends what is told above it: "## North hall", and what follows under "## Results" too where
that stands beside it and not below it.
"""

from __future__ import annotations

from functools import lru_cache

from factlint.extraction.languages.en import aspects as words_of
from factlint.model.document import Block, BlockKind, Document
from factlint.values.regex import regex

_NUMBERED, _WORD, _MAY_MEAN_HEADING = (
    regex(words_of.NUMBERED),
    regex(words_of.WORD),
    regex(words_of.MAY_MEAN_HEADING),
)
_ALLOWED = words_of.ASPECTS | words_of.BESIDE_ASPECT
_KEPT = 1 << 10


def headings_passed(document: Document) -> frozenset[int]:
    """The numbers of the blocks that are headings over which the text goes on."""
    passed: set[int] = set()
    open_sections: list[tuple[int, bool]] = []
    for place, block in enumerate(document.blocks):
        if block.kind is not BlockKind.HEADING:
            continue
        is_aspect = _is_aspect(document.prose[block.prose.start : block.prose.end])
        closes_thing = False
        while open_sections and open_sections[-1][0] >= block.level:
            closes_thing |= not open_sections.pop()[1]
        open_sections.append((block.level, is_aspect))
        if is_aspect and not closes_thing and not _is_meant_below(document, place):
            passed.add(place)
    return frozenset(passed)


def _is_meant_below(document: Document, place: int) -> bool:
    """Whether a pronoun right below a heading may mean what that tells of: "Restoration", "It was begun in 1998"."""
    below = document.blocks[place + 1 : place + 2]
    heading = document.blocks[place]
    return any(
        _MAY_MEAN_HEADING.match(document.prose, one.prose.start) and _tells_of_event(document, heading)
        for one in below
    )


def _tells_of_event(document: Document, heading: Block) -> bool:
    said = _words(document.prose[heading.prose.start : heading.prose.end])
    return not words_of.OF_WHAT_HAPPENS.isdisjoint(said)


def _is_aspect(heading: str) -> bool:
    said = _words(heading)
    return said <= _ALLOWED and not said.isdisjoint(words_of.ASPECTS)


@lru_cache(maxsize=_KEPT)
def _words(heading: str) -> frozenset[str]:
    numbered = _NUMBERED.match(heading)
    return frozenset(_WORD.findall(heading.casefold(), numbered.end() if numbered else 0))
