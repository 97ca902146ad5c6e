"""Lists of office holders or owners, by their heading or introductory line: "Presidents of Ruritania"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from factlint.extraction.claims.scene import Scene
from factlint.extraction.claims.terms.ties import Tie
from factlint.extraction.languages.en.claims.offices import terms as words_of
from factlint.model.document import Block, BlockKind
from factlint.values.regex import regex

_TITLE_SLOT = regex(r"\{subject\}(?:['’]s)?")
_BETWEEN_WORDS = regex(r"(\\[ -])")
_IN_LIST = frozenset({BlockKind.LIST_ITEM, BlockKind.TABLE_CELL})


def is_listed_under(scene: Scene, tie: Tie, prop: str) -> bool:
    """Whether a sentence is in a list of holders of an office, or owners, of the tie's subject.

    A sentence with a colon is a list of its own.
    """
    titles = tie.offices[prop].titles if prop in tie.offices else (prop.replace("-", " "),)
    names = {scene.rules.entity(tie.subject.value.id).label, tie.subject.said}
    pattern = _heading(titles, tuple(sorted(names)))
    head, colon, _ = scene.text.partition(":")
    return (colon != "" and pattern.fullmatch(head) is not None) or any(
        pattern.fullmatch(scene.document.prose, block.prose.start, block.prose.end)
        for block in _heads(scene.document.blocks, scene.sentence.start)
    )


def _heads(blocks: tuple[Block, ...], start: int) -> Iterator[Block]:
    """The line right before the list at a position, and the heading above it; the document's title counts as one."""
    before = [block for block in blocks if block.prose.end <= start and block.kind not in _IN_LIST]
    if before and before[-1].kind is not BlockKind.HEADING:
        yield before[-1]
    heading = next((block for block in reversed(before) if block.kind is BlockKind.HEADING), None)
    if heading is not None:
        yield heading


@cache
def _heading(titles: tuple[str, ...], organisations: tuple[str, ...]) -> re.Pattern[str]:
    bare = (re.escape(_TITLE_SLOT.sub("", title).strip()) for title in titles)
    singular = sorted({form for title in bare for form in (title, *_plurals(title))}, key=len, reverse=True)
    organisation = "|".join(re.escape(name) for name in organisations)
    return regex(
        words_of.LISTED.format(title=f"(?:{'|'.join(singular)})", organisation=f"(?:{organisation})"),
        re.IGNORECASE,
    )


def _plurals(title: str) -> Iterator[str]:
    """The plurals of a title, regex-escaped, besides the one with "s": "chairmen", "secretaries general"."""
    words = _BETWEEN_WORDS.split(title)
    for place, word in enumerate(words):
        plural = next((re.sub(end, more, word) for end, more in words_of.PLURALS if re.search(end, word)), None)
        if plural is not None or place < len(words) - 1:
            yield "".join([*words[:place], plural or f"{word}s", *words[place + 1 :]])
