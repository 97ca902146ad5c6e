"""The words of a document's prose, split once and shared by all look-ups."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import accumulate

from factlint.model.document import ProseSpan
from factlint.model.words import WORD_SHAPE, fold_word
from factlint.values.dataclass import dataclass
from factlint.values.regex import regex

_SENTENCE_MARKS = frozenset(".!?:\n")
_WORDS = regex(f"({WORD_SHAPE})")


@dataclass(frozen=True, slots=True)
class Words:
    """Word i is `prose[starts[i]:ends[i]]`; `folded[i]` is its case-folded form."""

    prose: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    folded: tuple[str, ...]
    gaps: tuple[str, ...]
    """The text before each word, and last the text after all."""

    def __len__(self) -> int:
        return len(self.starts)

    def within(self, span: ProseSpan) -> range:
        """The indices of the words that lie inside a span."""
        return self.between(span.start, span.end)

    def between(self, start: int, end: int) -> range:
        """The indices of the words that lie inside `prose[start:end]`."""
        first = self.at(start)
        return range(first, bisect_right(self.ends, end, first))

    def at(self, place: int) -> int:
        """The index of the first word that begins at or after a position."""
        return bisect_left(self.starts, place)

    def text(self, index: int) -> str:
        return self.prose[self.starts[index] : self.ends[index]]

    def gap(self, index: int) -> str:
        """The text between word `index` and the next one."""
        return self.gaps[index + 1]

    def is_capitalised(self, index: int) -> bool:
        return self.prose[self.starts[index]].isupper()

    def opens_sentence(self, index: int) -> bool:
        """Whether a word is the first of the text, of a sentence, or after a colon."""
        return index == 0 or not _SENTENCE_MARKS.isdisjoint(self.gap(index - 1))

    def span(self, first: int, last: int) -> ProseSpan:
        """From the start of word `first` to the end of word `last`, inclusive."""
        return ProseSpan(self.starts[first], self.ends[last])


def cut_words(prose: str) -> Words:
    """All words of the prose."""
    parts = _WORDS.split(prose)  # gap, word, gap, …, gap
    offsets = tuple(accumulate(map(len, parts)))
    words = parts[1::2]
    folded = _folded(tuple(set(words)))
    return Words(prose, offsets[:-1:2], offsets[1::2], tuple(map(folded.__getitem__, words)), tuple(parts[::2]))


def _folded(words: Sequence[str]) -> dict[str, str]:
    """Each word, case-folded."""
    english = [word for word in words if word.isascii()]
    folded = dict(zip(english, "\n".join(english).casefold().split("\n"), strict=bool(english)))
    if len(english) < len(words):
        folded |= {word: fold_word(word) for word in words if word not in folded}
    return folded
