"""An amount that a verb introduces, stated again by the noun of that verb: "was fined £80,000 … a fine of £60,000".

The verb and its noun have one root, whatever they are. A text that states two amounts of one unit for them, and no
third, does not say so of two deeds: it would mention the time, the name or the part in which they differ.
"""

from __future__ import annotations

from collections.abc import Iterator

from factlint.extraction.arithmetic.same_thing.restated import may_be_one
from factlint.extraction.arithmetic.same_thing.tellings import Tellings
from factlint.extraction.arithmetic.skeleton import TOKEN, Skeleton, SkeletonOf
from factlint.extraction.arithmetic.stated_twice.numbers import is_swapped
from factlint.extraction.arithmetic.stated_twice.same_kind import are_of_one_root
from factlint.extraction.languages.en.arithmetic.stated_twice import deeds as words_of
from factlint.extraction.quantities.nouns import noun_at
from factlint.extraction.shapes import shapes
from factlint.extraction.trigger import Trigger
from factlint.model.arithmetic import Figure, Restated
from factlint.model.document import ProseSpan
from factlint.values.hedges import Hedge
from factlint.values.regex import regex

_TRIGGER = Trigger(words_of.TRIGGER)
_BEFORE, _BEHIND = regex(words_of.BEFORE), regex(words_of.BEHIND)
_OTHER_TIME = regex(words_of.OTHER_TIME)
_LONGEST_TEXT = 90
"""Sentences; in a longer text the same is done again."""
_FARTHEST = 3
_ROOT = 4
"""Letters that a verb and its noun share."""


def read_deeds(tellings: Tellings, skeleton_of: SkeletonOf) -> Iterator[Restated]:
    """The pairs of a document, each with the amount of the noun last."""
    analysis, text = tellings.analysis, tellings.text.text
    if len(analysis.sentences) > _LONGEST_TEXT or analysis.document.is_history:
        return
    for trigger in _TRIGGER.found_in(text):
        if text.find(trigger["noun"][:_ROOT], 0, trigger.start()) < 0:
            continue
        at = tellings.sentence_of(ProseSpan(trigger.start("noun"), trigger.end()))
        skeleton = skeleton_of(analysis.sentences[at])
        for found in shapes((words_of.BY_NOUN,)).finditer(skeleton.text):
            if _OTHER_TIME.search(skeleton.text, 0, found.end()) or _BEHIND.match(skeleton.text, found.end()):
                continue
            second = skeleton.figure(found, "said")
            counted = _counted(skeleton, found.end())
            stated = list(_done_before(tellings, skeleton_of, at, found["noun"], second, counted))
            if len({one.value.written for one in stated}) == 1 and _are_one(tellings, stated[0], second):
                yield Restated(stated[0], second)


def _done_before(
    tellings: Tellings, skeleton_of: SkeletonOf, at: int, noun: str, second: Figure, counted: str
) -> Iterator[Figure]:
    """The amounts of the sentences before one that a verb with the root of a noun introduces."""
    text = tellings.text.text
    for sentence in tellings.analysis.sentences[:at]:
        if text.find(noun[:_ROOT], sentence.start, sentence.end) < 0:
            continue
        skeleton = skeleton_of(sentence)
        for token in TOKEN.finditer(skeleton.text):
            figure = skeleton.figures[int(token[1])]
            before = _BEFORE.search(skeleton.text, 0, token.start())
            if before is None or figure.value.unit != second.value.unit:
                continue
            if are_of_one_root(noun, _without_noun(before[0], noun)) and _counted(skeleton, token.end()) in (
                counted,
                "",
            ):
                yield figure


def _without_noun(words: str, noun: str) -> str:
    """The words without the noun itself, except where it is a verb: "will strike for"."""
    said = words.split()
    return " ".join(
        word
        for before, word in zip(("", *said), said, strict=False)
        if word not in (noun, f"{noun}s") or before in words_of.BEFORE_VERBS
    )


def _counted(skeleton: Skeleton, end: int) -> str:
    named = noun_at(skeleton.text, end)
    return named.unit if named else ""


def _are_one(tellings: Tellings, first: Figure, second: Figure) -> bool:
    """Whether two amounts exclude each other, and nothing distinguishes two deeds."""
    one, other = first.value, second.value
    if one.hedge is not Hedge.EXACTLY or other.hedge is not Hedge.EXACTLY:
        return False
    if one.high is not None or other.high is not None or not one.amount.excludes(other.amount):
        return False
    small, large = sorted((one.written, other.written))
    if large > small * _FARTHEST and not is_swapped(first, second):
        return False
    if any(
        figure.value.written == other.written
        for figure in tellings.analysis.quantities
        if figure.value.unit == other.unit and figure.prose.start < second.prose.start
    ):
        return False
    return may_be_one(tellings, first.prose, second.prose, is_known=True, is_planned=True)
