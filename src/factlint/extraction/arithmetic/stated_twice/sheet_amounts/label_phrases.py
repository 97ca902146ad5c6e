"""The words of a fact sheet's labels next to amounts of the text: "Disk space: 250 MB … 350 MB of disk space"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from factlint.extraction.languages.en.arithmetic.stated_twice import label_phrases as words_of
from factlint.extraction.quantities.nouns import stem_of
from factlint.values.dataclass import dataclass
from factlint.values.regex import regex

_LIMIT, _LIMIT_HEAD = regex(words_of.LIMIT), regex(words_of.LIMIT_HEAD)
_HELD, _AND_HELD = regex(words_of.HELD), regex(words_of.AND_HELD)
_BOUND, _PLACED = regex(words_of.BOUND), regex(words_of.PLACED)
_SHORTEST = 4
"""The fewest letters of a label that sentences may use."""


@dataclass(frozen=True, slots=True)
class Said:
    """The position of an amount: the prose, its sentence's start, its own start, and where its number ends."""

    words: str
    sentence: int
    start: int
    end: int


def is_limit(label: str, head: str) -> bool:
    """Whether a label, or the head of its column, says that its amount is a limit."""
    return _LIMIT.match(label) is not None or _LIMIT_HEAD.fullmatch(head) is not None


def may_be_said(label: str) -> bool:
    """Whether the words of a label are specific enough to identify its value in a sentence."""
    return len(label) >= _SHORTEST and not words_of.NO_LABELS.intersection((label, stem_of(label)))


def is_named(said: Said, label: str) -> bool:
    """Whether an amount is named by the words of a label: "a load of up to 80 kg"."""
    _, named, _ = _forms(_LIMIT.sub("", label))
    return named.search(said.words, said.sentence, said.start) is not None


def counted(said: Said, label: str) -> Iterator[int]:
    """Where the subject ends that has the stated number of what a label names: "we | gave seven concerts"."""
    of, _, behind = _forms(_LIMIT.sub("", label))
    bound = _BOUND.search(said.words, said.sentence, said.start)
    link = _HELD.search(said.words, said.sentence, bound.start() if bound else said.start)
    link = link or _AND_HELD.search(said.words, said.sentence, bound.start() if bound else said.start)
    found = of.match(said.words, said.end) or behind.match(said.words, said.end)
    if link is not None and found is not None and _PLACED.match(said.words, found.end()) is None:
        yield link.end("subject") if "subject" in link.groupdict() else link.start()


@lru_cache(maxsize=200)
def _forms(label: str) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """A label's words before an amount with "of", before it, and right after it as the counted noun."""
    written = re.escape(label)
    of, named, behind = (
        regex(shape.replace("{label}", written)) for shape in (words_of.OF, words_of.NAMED, words_of.COUNTED)
    )
    return of, named, behind
