"""Sentences that may stand between two that belong together, because they state nothing about the subject.

What has no number may part a count from what is computed from it: "The hall has 60 seats. It rained that night. 44 are
taken, which leaves 26." Behind a pronoun the sentence between must introduce nothing that the pronoun may mean.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from functools import lru_cache

from factlint.extraction.aspects import is_aspect_label
from factlint.extraction.block_order import blocks_passed
from factlint.extraction.chronology.subjects import stems
from factlint.extraction.languages.en import interludes as words_of
from factlint.extraction.languages.en.chronology import subjects
from factlint.extraction.slots import pattern
from factlint.model.document import RUNNING_TEXT, Block, BlockKind, Document, ProseSpan
from factlint.values.regex import regex

_STATES_NUMBER, _REMARK, _PRONOUN = (
    regex(words_of.STATES_NUMBER),
    regex(words_of.REMARK),
    regex(words_of.PRONOUN),
)
_QUESTION, _NAME = regex(words_of.QUESTION), regex(words_of.NAME)
_COUNTS, _UNCOUNTED, _OF_THEM = regex(words_of.COUNTS), regex(words_of.UNCOUNTED), regex(words_of.OF_THEM)
_PLURAL, _ABOUT_THINGS = regex(words_of.PLURAL), regex(words_of.ABOUT_THINGS)
_STATES_PART = regex(words_of.STATES_PART)
_STATES_SOME, _SPEECH, _OF_PERSON, _OF_SEVERAL = (
    regex(words_of.STATES_SOME),
    regex(words_of.SPEECH),
    regex(words_of.OF_PERSON),
    regex(words_of.OF_SEVERAL),
)
_END = regex(r"(?<=[.!?]) ")
_GOES_ON_BY_PRONOUN = regex(words_of.GOES_ON_BY_PRONOUN)

_LAST = 3
"""Characters at the end of a question."""
_KEPT = 1 << 12
"""Sentences of which it is kept what they state."""


@lru_cache(maxsize=_KEPT)
def is_without_number(text: str) -> bool:
    """Whether a sentence contains no count, measure or ordinal."""
    return _STATES_NUMBER.search(text) is None


def states_part(text: str) -> bool:
    """Whether a sentence without amounts, with or without a date, states a part or a rank."""
    return _STATES_PART.search(text) is not None


def is_remark(text: str) -> bool:
    """Whether a sentence introduces nothing at all of which the next one might go on."""
    return (_is_question(text) or _REMARK.match(text) is not None) and _COUNTS.search(text) is None


def is_speech(text: str) -> bool:
    """Whether a sentence without a number is only a quotation."""
    return _SPEECH.fullmatch(text) is not None and is_without_number(text)


def is_passed_over(between: str, first: str, last: str) -> bool:
    """Whether the last sentence continues about the first one, with the one in between skipped."""
    if is_remark(between):
        return True
    if _STATES_SOME.search(between):
        return False
    if is_about_same(between, first):
        return True
    if (pronoun := _GOES_ON_BY_PRONOUN.search(last)) is not None:
        is_of_speaker = (_OF_SEVERAL if _PLURAL.search(between) else _OF_PERSON).search(pronoun[0]) is not None
        return not is_of_speaker and is_speech(between)
    return (stems(between) & stems(last)) <= stems(first)


def goes_on_by_pronoun(text: str) -> bool:
    """Whether a sentence begins with a pronoun for what was stated before it."""
    return _GOES_ON_BY_PRONOUN.search(text) is not None


def breaks_off(between: str, first: str, last: str) -> bool:
    """Whether a sentence without a number mentions something that may be added to the first count, or replace it.

    "1,200 sat in the stand. Others watched from the hill. In all 1,900 came." "The port has 9 piers. It was full of
    ships. Six of them …"
    """
    if _UNCOUNTED.match(between):
        return True
    if _OF_THEM.match(last) is None:
        return False
    return any(stems(one).isdisjoint(stems(first)) for one in _PLURAL.findall(between))


def brings_in_nobody(text: str) -> bool:
    """Whether the text between two sentences is nothing but remarks, or about things."""
    sentences = (one for one in _END.split(text.strip()) if one)
    return all(is_remark(one) or (_ABOUT_THINGS.match(one) and is_without_number(one)) for one in sentences)


def is_about_same(between: str, first: str) -> bool:
    """Whether a sentence is about something that an earlier one names."""
    if _PRONOUN.match(between):
        return True
    found = pattern(subjects.SUBJECT).match(between)
    noun = (found["noun"] or found["owned"]) if found else None
    return noun is not None and bool(stems(noun) & stems(first))


def without_interludes(document: Document, sentences: Sequence[ProseSpan]) -> Sequence[ProseSpan]:
    """The sentences of a document without remarks in its paragraphs and text that does not interrupt the topic.

    These are headings and labels of aspects, and block quotations.
    """
    starts = [block.prose.start for block in document.blocks]
    passed = blocks_passed(document)
    return tuple(
        one
        for one in sentences
        if (place := bisect_right(starts, one.start) - 1) not in passed
        and not _is_passed_in(document.blocks[place], document.prose[one.start : one.end])
    )


def _is_passed_in(block: Block, text: str) -> bool:
    """Whether a sentence of a block is a remark or only a label in front of what it states."""
    if block.kind is BlockKind.PARAGRAPH and is_remark(text):
        return True
    return block.kind in RUNNING_TEXT and is_aspect_label(text)


def _is_question(text: str) -> bool:
    """Whether a sentence is a question without names."""
    return _QUESTION.search(text[-_LAST:]) is not None and not _NAME.search(text)
