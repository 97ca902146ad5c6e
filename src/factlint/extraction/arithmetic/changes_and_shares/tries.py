"""How many of all tries were made, with the share that they are: "16 for 21 from the field (76.2%)"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factlint.extraction.languages.en.arithmetic.changes_and_shares import tries as words_of
from factlint.model.arithmetic import Figure, Share
from factlint.model.document import Document, ProseSpan
from factlint.model.mention import mention_at
from factlint.model.reading_order import sentence_at
from factlint.values.quantity import quantity
from factlint.values.regex import regex

_SHAPES = tuple(map(regex, words_of.MADE_OF_TRIED))
_AT_PLAY = regex(words_of.AT_PLAY)
_PERCENT = "percent"


def read_tries(document: Document, text: str, sentences: Sequence[ProseSpan]) -> Iterator[Share]:
    """The success rates of a document; `text` is its folded prose."""
    for shape in _SHAPES:
        for found in shape.finditer(text):
            sentence = sentence_at(sentences, found.start())
            if sentence is None or not _AT_PLAY.search(text, sentence.start, sentence.end):
                continue
            part, whole, share = (_figure(document, found, slot) for slot in ("part", "whole", "share"))
            if part.value.written <= whole.value.written != 0:
                yield Share(part, whole, share)


def _figure(document: Document, found: re.Match[str], slot: str) -> Figure:
    unit = _PERCENT if slot == "share" else None
    return mention_at(document, ProseSpan(*found.span(slot)), quantity(found[slot], unit=unit))
