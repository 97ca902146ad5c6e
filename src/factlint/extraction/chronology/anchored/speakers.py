"""Times counted from the day on which somebody quoted in the text speaks, not from the text's own date."""

from __future__ import annotations

from factlint.extraction.languages.en.chronology.anchored import speakers as words_of
from factlint.model.analysis import Analysis
from factlint.model.document import BlockKind
from factlint.model.mention import Mention
from factlint.model.reading_order import block_at, sentence_at
from factlint.values.regex import regex
from factlint.values.time import Time

_SPEAKER, _ADDRESSED, _OF_A_RULE = map(regex, (words_of.SPEAKER, words_of.ADDRESSED, words_of.OF_A_RULE))


def is_of_a_speaker(analysis: Analysis, time: Mention[Time]) -> bool:
    """Whether a time is quoted, stands where somebody refers to themselves or to the reader, or in a rule, which counts
    from each day on which it applies.
    """
    document = analysis.document
    block = block_at(document.blocks, time.prose.start)
    if block.kind is BlockKind.QUOTATION or _SPEAKER.search(document.prose, block.prose.start, block.prose.end):
        return True
    sentence = sentence_at(analysis.sentences, time.prose.start)
    is_addressed = sentence is not None and any(
        form.search(document.prose, sentence.start, sentence.end) for form in (_ADDRESSED, _OF_A_RULE)
    )
    return is_addressed or _is_within_quotation(document.prose[block.prose.start : time.prose.start])


def _is_within_quotation(before: str) -> bool:
    """Whether a quotation that begins in this part of a paragraph is still open."""
    opened = max(before.rfind(mark) for mark in words_of.OPENING)
    closed = max(before.rfind(mark) for mark in words_of.CLOSING)
    return opened > closed or before.count(words_of.EITHER) % 2 == 1
