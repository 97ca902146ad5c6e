"""Sentences that quote a wrong number in order to correct it: "not 300, as we wrote, but 30"."""

from __future__ import annotations

from factlint.extraction.arithmetic.skeleton import Skeleton
from factlint.extraction.languages.en.arithmetic import number_words as words_of
from factlint.extraction.shapes import shapes
from factlint.values.regex import regex

_SAVING = regex(words_of.SAVING)


def states_wrong_number(skeleton: Skeleton) -> bool:
    """Whether a sentence corrects a number; "£45 instead of £60, so you save £15" does not."""
    found = shapes((words_of.CORRECTED,)).search(skeleton.text)
    if found is None:
        return False
    return found.group() != words_of.INSTEAD or _SAVING.search(skeleton.text) is None
