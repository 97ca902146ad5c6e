"""Abbreviations that the text explains: "World Health Organization (WHO)"."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from factlint.extraction.languages.en.parts import LEFT_OUT
from factlint.model.document import BlockKind, Document, ProseSpan
from factlint.model.mention import Mention, mention_at
from factlint.model.references import AcronymDefinition
from factlint.model.words import fold_word
from factlint.values.dataclass import replace
from factlint.values.regex import regex

_WORD = regex(r"[\w’']+")
_MOST_WORDS_MORE = 4
_LEAST_LETTERS = 3
_RUNNING = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM})


def read_acronyms(document: Document, found: Sequence[re.Match[str]]) -> tuple[AcronymDefinition, ...]:
    """The definitions at the trigger's matches, of which group 1 is the abbreviation."""
    definitions: dict[str, AcronymDefinition] = {}
    later: list[AcronymDefinition] = []
    for definition in (definition for one in found for definition in _definition(document, one)):
        short = definition.short.value.rstrip("s")
        if definitions.setdefault(short, definition) is not definition:
            later.append(definition)
    first = (replace(one, used_before=_use_before(document, one)) for one in definitions.values())
    return tuple(sorted((*first, *later), key=lambda one: one.short.prose))


def _use_before(document: Document, definition: AcronymDefinition) -> Mention[str] | None:
    """Where a paragraph uses an abbreviation of three letters or more before it is explained."""
    short = definition.short.value.rstrip("s")
    if len(short) < _LEAST_LETTERS:
        return None
    alone = re.compile(rf"(?<![\w.&/-]){re.escape(short)}(?![\w&/-])")
    for use in alone.finditer(document.prose, 0, definition.long.prose.start):
        block = document.blocks[bisect_right(document.blocks, use.start(), key=lambda one: one.prose.start) - 1]
        is_sentence = block.kind in _RUNNING and document.prose[block.prose.end - 1] in ".!?:;"
        if is_sentence and not block.prose.holds(definition.long.prose):
            return mention_at(document, ProseSpan(*use.span()), short)
    return None


def _definition(document: Document, found: re.Match[str]) -> Iterator[AcronymDefinition]:
    """The words before the bracket whose initials are the abbreviation, as few as can be."""
    short = found[1].rstrip("s")
    line = document.prose.rfind("\n", 0, found.start()) + 1
    before = [*_WORD.finditer(document.prose, max(line, found.start() - 120), found.start())]
    for count in range(2, min(len(before), len(short) + _MOST_WORDS_MORE) + 1):
        phrase = before[-count:]
        telling = [word for word in phrase if word.group().casefold() not in LEFT_OUT]
        if phrase[0] is telling[0] if telling else False:
            initials = "".join(word.group()[0] for word in telling).upper()
            if initials == short.upper():
                span = ProseSpan(phrase[0].start(), phrase[-1].end())
                long = " ".join(fold_word(word.group()) for word in telling)
                yield AcronymDefinition(
                    mention_at(document, ProseSpan(*found.span(1)), found[1]), mention_at(document, span, long)
                )
                return
