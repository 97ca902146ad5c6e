"""Sentences without the words that name who tells them, so that a part of a whole stands at the head."""

from __future__ import annotations

from factlint.extraction.languages.en.arithmetic import sources as words_of
from factlint.model.document import ProseSpan
from factlint.values.dataclass import replace
from factlint.values.regex import regex

_REPORTED = regex(words_of.REPORTED)


def without_source(text: str, sentence: ProseSpan) -> ProseSpan:
    """What a sentence of the folded text tells: "of the 40 pupils …" in "The report says that of the 40 pupils …"."""
    found = _REPORTED.match(text, sentence.start, sentence.end)
    return replace(sentence, start=found.end()) if found else sentence
