"""Abbreviations that the text explains: "World Health Organization (WHO)"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factlint.extraction.languages.en.parts import LEFT_OUT
from factlint.model.document import Document, ProseSpan
from factlint.model.mention import mention_at
from factlint.model.references import AcronymDefinition
from factlint.model.words import fold_word
from factlint.values.regex import regex

_WORD = regex(r"[\w’']+")
_MOST_WORDS_MORE = 4


def read_acronyms(document: Document, found: Sequence[re.Match[str]]) -> tuple[AcronymDefinition, ...]:
    """The definitions at the trigger's matches, of which group 1 is the abbreviation."""
    return tuple(definition for one in found for definition in _definition(document, one))


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
