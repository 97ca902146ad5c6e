"""The topic that a heading sets for the block below it: "Mount Askja", "How high is Mount Askja?"."""

from __future__ import annotations

from collections.abc import Sequence

from factlint.extraction.languages.en.entities import headings as words_of
from factlint.extraction.languages.en.entities.definite import BEFORE_USUAL, OF_WHAT_HAPPENED, USUAL_HEADINGS
from factlint.extraction.languages.en.function_words import AND, THE
from factlint.extraction.words import Words
from factlint.model.document import HEADINGS, Block, BlockKind
from factlint.model.mention import EntityRef, Mention
from factlint.values.regex import regex

_USUAL = USUAL_HEADINGS | BEFORE_USUAL | {AND, THE}
_BEFORE_TOPIC, _BEHIND_TOPIC = regex(words_of.BEFORE_TOPIC), regex(words_of.BEHIND_TOPIC)
_BEFORE_ASKED, _BEHIND_ASKED = regex(words_of.BEFORE_ASKED), regex(words_of.BEHIND_ASKED)


def topic_of(
    prose: str, block: Block, subject: Mention[EntityRef] | None, company: Sequence[str]
) -> Mention[EntityRef] | None:
    """The subject of a heading that consists of it, or asks about it; `company` are others."""
    if subject is None or company or block.kind not in HEADINGS or not block.prose.holds(subject.prose):
        return None
    before = prose[block.prose.start : subject.prose.start]
    behind = prose[subject.prose.end : block.prose.end]
    is_alone = _BEFORE_TOPIC.fullmatch(before) and _BEHIND_TOPIC.fullmatch(behind)
    is_asked = _BEFORE_ASKED.fullmatch(before) and _BEHIND_ASKED.fullmatch(behind)
    return subject if is_alone or is_asked else None


def is_usual(words: Words, block: Block, *, is_of_person: bool) -> bool:
    """Whether a heading names nothing, so that a pronoun below it refers to the page's topic: "Early life".

    For a thing it may also refer to the heading's noun: "Restoration", "It was completed in 1998".
    """
    inside = words.within(block.prose)
    said = words.folded[inside.start : inside.stop]
    if block.kind is not BlockKind.HEADING or not _USUAL.issuperset(said) or USUAL_HEADINGS.isdisjoint(said):
        return False
    return is_of_person or OF_WHAT_HAPPENED.isdisjoint(said)
