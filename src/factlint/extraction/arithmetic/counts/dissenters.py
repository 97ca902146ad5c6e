"""The only opponent, against the votes: "by a 4–1 vote … Kay Lind was the lone dissenter"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factlint.extraction.arithmetic.near import is_count
from factlint.extraction.arithmetic.skeleton import Skeleton
from factlint.extraction.languages.en.arithmetic.counts import dissenters as words_of
from factlint.extraction.shapes import shapes
from factlint.model.arithmetic import Figure, Ranked
from factlint.values.regex import regex

_OF_VOTE = regex(words_of.OF_VOTE)
_LONE, _NOT_OF_THESE = regex(words_of.LONE), regex(words_of.NOT_OF_THESE)


def read_dissenters(skeleton: Skeleton, before: Sequence[Skeleton]) -> Iterator[Ranked]:
    """The minority of the last vote mentioned, if only one person is said to have opposed it."""
    lone = _LONE.search(skeleton.text)
    if lone is None:
        return
    for stated in (skeleton, *before):
        if votes := _votes(stated):
            fewer, more = sorted(votes, key=lambda one: one.value.written)
            is_this = not any(_NOT_OF_THESE.search(one.text) for one in (skeleton, stated))
            if is_this and all(map(is_count, votes)) and 1 < fewer.value.written < more.value.written:
                yield Ranked(fewer, 1, skeleton.in_prose(*lone.span("word")), is_last=False)
            return
        if _OF_VOTE.search(stated.text) and stated is not skeleton:
            return


def _votes(skeleton: Skeleton) -> tuple[Figure, Figure] | None:
    """The votes for and against in a sentence about a single vote."""
    found = list(shapes((words_of.SCORE,)).finditer(skeleton.text))
    if len(found) != 1 or not _OF_VOTE.search(skeleton.text):
        return None
    return skeleton.figure(found[0], "first"), skeleton.figure(found[0], "second")
