"""Statements about significance, each with the p-value next to it: "did not differ (p = .03)"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factlint.extraction.languages.en.statistics import conclusions as words_of
from factlint.extraction.statistics.reported import read_reported
from factlint.extraction.trigger import Trigger
from factlint.model.document import Document, ProseSpan
from factlint.model.mention import mention_at
from factlint.model.statements.statistics import Conclusion, PValue
from factlint.values.regex import regex

_OTHER_ALPHA = regex(words_of.OTHER_ALPHA)
_NOT = regex(words_of.NOT_SIGNIFICANT_SAID + words_of.P_BESIDE)
_IS = regex(words_of.SIGNIFICANT_SAID + words_of.P_BESIDE)
_P_VALUE = Trigger(words_of.P_VALUE_SAID)
_NO_CONCLUSION = regex(words_of.NO_CONCLUSION)


def read_conclusions(document: Document, sentences: Sequence[ProseSpan]) -> Iterator[Conclusion]:
    """The conclusions of a document with a significance level of .05; of sentences with one each."""
    if not _may_conclude(document.prose):
        return
    if _OTHER_ALPHA.search(document.prose.lower()):
        return
    for sentence in sentences:
        text = document.prose[sentence.start : sentence.end]
        if not _may_conclude(text):
            continue
        no = list(_NOT.finditer(text))
        if len(no) == 1:
            yield _conclusion(document, sentence, no[0], is_significant=False)
        elif not no and not _NO_CONCLUSION.search(text):
            said = list(_IS.finditer(text))
            if len(said) == 1:
                yield _conclusion(document, sentence, said[0], is_significant=True)


def _may_conclude(text: str) -> bool:
    """Whether a text has a part of the words in which conclusions are stated."""
    return any(part in text for part in words_of.PARTS_OF_CONCLUSIONS)


def read_p_values(document: Document) -> Iterator[PValue]:
    """The p-values labelled as such, in reading order."""
    for found in _P_VALUE.found_in(document.prose):
        yield PValue(mention_at(document, ProseSpan(*found.span("p")), read_reported(found["p"])))


def _conclusion(
    document: Document, sentence: ProseSpan, found: re.Match[str], *, is_significant: bool
) -> Conclusion:
    start, end = (sentence.start + at for at in found.span("cue"))
    p = read_reported(found["p"], found["relation"])
    words = ProseSpan(sentence.start + found.start(), start)
    return Conclusion(
        is_significant, mention_at(document, ProseSpan(start, end), p), mention_at(document, words, None)
    )
