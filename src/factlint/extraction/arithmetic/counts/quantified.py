"""A statement about all or none of a group, contradicted by some of them: "all 50 came. Twelve stayed at home"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factlint.extraction.arithmetic.near import is_closed
from factlint.extraction.arithmetic.skeleton import Skeleton
from factlint.extraction.languages.en.arithmetic.counts import quantified as words_of
from factlint.extraction.quantities.nouns import stem_of
from factlint.extraction.shapes import shapes
from factlint.model.arithmetic import Ranked
from factlint.values.regex import regex

_REASON, _NOT, _OTHER_TIME = map(regex, (words_of.REASON, words_of.NOT, words_of.OTHER_TIME))
_CAME, _STAYED_AWAY = regex(words_of.CAME), regex(words_of.STAYED_AWAY)
_HARMED, _SUFFERED = regex(words_of.HARMED), regex(words_of.SUFFERED)
_WORD = regex(r"[a-z]+")


def read_quantified(skeleton: Skeleton, before: Sequence[Skeleton]) -> Iterator[Ranked]:
    """The number of those about whom a sentence asserts what the sentence before denies of all, or the reverse."""
    some = shapes((words_of.SOME,)).search(skeleton.text)
    if some is None or len(skeleton.figures) != 1 or _OTHER_TIME.search(skeleton.text) or not before:
        return
    yield from _of_nobody(skeleton, some, before[0])
    for is_all, family in ((True, words_of.ALL), (False, words_of.NONE)):
        every = shapes(family).search(before[0].text)
        if every is None or _OTHER_TIME.search(before[0].text) or not _are_of_them(some["noun"], every["noun"]):
            continue
        stated, whole = skeleton.figure(some, "some"), before[0].figure(every, "all")
        is_fewer = is_closed(stated) and is_closed(whole) and stated.value.written < whole.value.written
        excludes = _is_denied if is_all else _is_stated_of_none
        if is_fewer and excludes(every["did"], _REASON.split(some["did"], maxsplit=1)[0]):
            yield Ranked(stated, 0, whole.prose, is_last=False)


def _of_nobody(skeleton: Skeleton, some: re.Match[str], before: Skeleton) -> Iterator[Ranked]:
    """A number of people who did what nobody did: "no member objected. Two members objected"."""
    nobody = shapes(words_of.NOBODY).search(before.text)
    if nobody is None or _OTHER_TIME.search(before.text) or not _are_of_them(some["noun"], nobody["noun"]):
        return
    did = _REASON.split(some["did"], maxsplit=1)[0]
    is_same_verb = did.split()[0] == nobody["did"].split()[0] and not _NOT.search(did)
    if is_same_verb and not _own_words(did, nobody["did"]) and some["noun"]:
        yield Ranked(skeleton.figure(some, "some"), 0, before.in_prose(*nobody.span("none")), is_last=False)


def _are_of_them(noun: str, whole: str) -> bool:
    """Whether some are members of the counted group: by the same noun, by "of them", or without a noun."""
    words = noun.split()
    return (
        not words or words[-1] == words_of.THEM or stem_of(words[-1]) == stem_of(whole.rsplit(maxsplit=1)[-1])
    )


def _is_denied(every: str, some: str) -> bool:
    """Whether some did not do what all are said to have done."""
    if _CAME.search(every) and (away := _STAYED_AWAY.match(some)):
        return not _own_words(some[away.end() :], every)
    return _NOT.search(some) is not None and not _own_words(some, every)


def _is_stated_of_none(none: str, some: str) -> bool:
    return _HARMED.search(none) is not None and _SUFFERED.match(some) is not None


def _own_words(some: str, every: str) -> set[str]:
    """The words of a clause that do not occur in the other."""
    stated = {stem_of(word) for word in _words(every)}
    return {word for word in _words(some) if word not in words_of.ADVERBS and stem_of(word) not in stated}


def _words(text: str) -> Sequence[str]:
    return [found[0] for found in _WORD.finditer(text)]
