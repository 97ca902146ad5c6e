"""Sentences without a verb that only describe something, for example with dates in a final bracket."""

from __future__ import annotations

from factlint.extraction.languages.en import glosses as words_of
from factlint.model.document import ProseSpan
from factlint.values.regex import regex

_ASIDES, _FINITE, _IN_GLOSS = (regex(words) for words in (words_of.ASIDES, words_of.FINITE, words_of.IN_GLOSS))


def is_verbless(text: str) -> bool:
    """Whether a sentence up to its bracket has no verb outside relative clauses, and no pronoun as subject."""
    return _FINITE.search(_ASIDES.sub("", text)) is None


def ends_gloss(prose: str, sentence: ProseSpan, name: ProseSpan, last: ProseSpan) -> bool:
    """Whether the bracket after a name, up to its last date, ends a sentence without a verb in which the name is only
    part of a description: "The wife of X (1902–1977).".
    """
    close = prose.find(")", last.end, sentence.end)
    if close < 0 or prose[close + 1 : sentence.end].strip(" \n.;"):
        return False
    before = prose[sentence.start : name.start]
    return _IN_GLOSS.search(before) is not None and is_verbless(before)
