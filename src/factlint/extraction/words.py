"""The words of a document's prose, cut once and shared by all look-ups."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from factlint.model.document import ProseSpan
from factlint.model.words import WORD, fold_word
from factlint.values.dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """Word i is `prose[starts[i]:ends[i]]`; `folded[i]` is its case-folded form."""

    prose: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    folded: tuple[str, ...]

    def __len__(self) -> int:
        return len(self.starts)

    def within(self, span: ProseSpan) -> range:
        """The indices of the words that lie inside a span."""
        return range(bisect_left(self.starts, span.start), bisect_right(self.ends, span.end))

    def text(self, index: int) -> str:
        return self.prose[self.starts[index] : self.ends[index]]

    def gap(self, index: int) -> str:
        """What stands between word `index` and the next one."""
        following = self.starts[index + 1] if index + 1 < len(self.starts) else len(self.prose)
        return self.prose[self.ends[index] : following]

    def is_capitalised(self, index: int) -> bool:
        return self.prose[self.starts[index]].isupper()

    def span(self, first: int, last: int) -> ProseSpan:
        """From the start of word `first` to the end of word `last`, inclusive."""
        return ProseSpan(self.starts[first], self.ends[last])


def cut_words(prose: str) -> Words:
    """All words of the prose."""
    spans = [word.span() for word in WORD.finditer(prose)]
    words = [prose[start:end] for start, end in spans]
    folded = {word: fold_word(word) for word in set(words)}
    return Words(
        prose,
        tuple([start for start, _ in spans]),
        tuple([end for _, end in spans]),
        tuple([folded[word] for word in words]),
    )
