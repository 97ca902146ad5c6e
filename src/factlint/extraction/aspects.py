"""Headings that name an aspect of the subject ("History"), below which a text goes on about the same subject.

A heading that names a thing ends what is stated above it: "## North hall", and what follows under "## Results" too
where that stands beside it and not below it.
"""

from __future__ import annotations

from functools import lru_cache

from factlint.extraction.languages.en import aspects as words_of
from factlint.extraction.languages.en.chronology.subjects import SUBJECT
from factlint.extraction.languages.en.entities.definite import OF_WHAT_HAPPENED
from factlint.extraction.languages.en.interludes import STATES_PART
from factlint.model.document import BlockKind, Document
from factlint.values.regex import regex

_NUMBERED, _WORD, _MAY_MEAN_HEADING = (
    regex(words_of.NUMBERED),
    regex(words_of.WORD),
    regex(words_of.MAY_MEAN_HEADING),
)
_ALLOWED = words_of.ASPECTS | words_of.BESIDE_ASPECT
_SUBJECT, _LABEL, _STATES_PART = regex(SUBJECT), regex(words_of.LABEL), regex(STATES_PART)
_KEPT = 1 << 10
_LONGEST_LABEL, _LONGEST_OPENING = 40, 200
"""Characters."""


def headings_passed(document: Document) -> frozenset[int]:
    """The numbers of the blocks that are headings of aspects, across which the text continues."""
    passed: set[int] = set()
    open_sections: list[tuple[int, bool]] = []
    for place, block in enumerate(document.blocks):
        if block.kind is not BlockKind.HEADING:
            continue
        said = _words(document.prose[block.prose.start : block.prose.end])
        is_aspect = _is_aspect(said, _topic(document, place)) and not _is_meant_below(document, place, said)
        closes_thing = False
        while open_sections and open_sections[-1][0] >= block.level:
            closes_thing |= not open_sections.pop()[1]
        open_sections.append((block.level, is_aspect))
        if is_aspect and not closes_thing:
            passed.add(place)
    return frozenset(passed)


def is_aspect_label(sentence: str) -> bool:
    """Whether a sentence is only the name of an aspect, as at the start of a list item: "Staff."."""
    if len(sentence) > _LONGEST_LABEL or any(map(str.isdigit, sentence)):
        return False
    said = _words(sentence)
    return said.isdisjoint(words_of.IN_SENTENCES) and _is_aspect(said, frozenset())


def names_other_thing(opening: str, before: str) -> bool:
    """Whether a block begins with a label for something other than an aspect of the topic: "South hall."."""
    found = _LABEL.match(opening)
    if found is None or any(map(str.isdigit, found["label"])):
        return False
    if is_aspect_label(found["label"]) or _STATES_PART.search(found["label"]):
        return False
    return not set(_WORD.findall(found["label"].casefold())) <= set(_WORD.findall(before.casefold()))


def _topic(document: Document, place: int) -> frozenset[str]:
    """The words for the topic of the block above a heading, if it is about one thing."""
    above = document.blocks[place - 1] if place else None
    if above is None or above.kind is not BlockKind.PARAGRAPH:
        return frozenset()
    opening = document.prose[above.prose.start : min(above.prose.end, above.prose.start + _LONGEST_OPENING)]
    found = _SUBJECT.match(opening)
    noun = (found["noun"] or found["name"] or "") if found else ""
    return frozenset() if noun.endswith("s") else _words(noun)


def _is_meant_below(document: Document, place: int, said: frozenset[str]) -> bool:
    """Whether a pronoun right below a heading may refer to the heading's noun: "Restoration", "It
    was begun in 1998".
    """
    if OF_WHAT_HAPPENED.isdisjoint(said):
        return False
    below = document.blocks[place + 1 : place + 2]
    return any(_MAY_MEAN_HEADING.match(document.prose, one.prose.start) for one in below)


def _is_aspect(said: frozenset[str], topic: frozenset[str]) -> bool:
    """Whether a heading names an aspect, or the topic of the text above it."""
    if not said <= _ALLOWED | topic:
        return False
    return not said.isdisjoint(words_of.ASPECTS) or (bool(topic) and topic <= said)


@lru_cache(maxsize=_KEPT)
def _words(heading: str) -> frozenset[str]:
    numbered = _NUMBERED.match(heading)
    return frozenset(_WORD.findall(heading.casefold(), numbered.end() if numbered else 0))
