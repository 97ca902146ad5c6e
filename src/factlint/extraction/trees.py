"""Dependency trees of sentences as plain data: the output of a parser, and navigation in it.

Relations are those of Universal Dependencies without subtypes (`obl`, `nmod`, `acl`), except for `nsubj:pass`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factlint.values.dataclass import dataclass
from factlint.values.typed import Protocol


@dataclass(frozen=True, slots=True)
class TreeWord:
    """A word of a sentence, with its head."""

    start: int
    end: int
    """Offsets in the sentence's text."""
    head: int
    """The index of its head; its own for a root."""
    relation: str
    tag: str
    """Penn Treebank: VBD, NNP, PRP$ …"""

    @property
    def is_verb(self) -> bool:
        return self.tag.startswith("VB")


@dataclass(frozen=True, slots=True)
class Tree:
    """The words of a sentence in order; several roots if the parser saw several sentences."""

    words: tuple[TreeWord, ...]

    def within(self, start: int, end: int) -> range:
        """The indices of the words within a range of the text."""
        inside = [i for i, word in enumerate(self.words) if word.start < end and start < word.end]
        return range(inside[0], inside[-1] + 1) if inside else range(0)

    def top(self, indices: Sequence[int]) -> int | None:
        """The head word of a range; of several with an outside head, the one that is no function word."""
        tops = [i for i in indices if self.words[i].head not in indices or self.words[i].head == i]
        content = [i for i in tops if self.words[i].relation not in _FUNCTION]
        return next(iter(content or tops), None)

    def children(self, index: int, *relations: str) -> Iterator[int]:
        """The dependents of a word, by any relation or by one of these."""
        for i, word in enumerate(self.words):
            if word.head == index != i and (not relations or word.relation in relations):
                yield i

    def child(self, index: int, *relations: str) -> int | None:
        """The first dependent of a word by one of these relations."""
        return next(self.children(index, *relations), None)


class Parser(Protocol):
    """Parses sentences; made once for a run."""

    def parse(self, sentences: Sequence[str]) -> tuple[Tree, ...]:
        """One tree for each sentence; none without a model."""


_FUNCTION = frozenset({"case", "det", "aux", "mark", "punct", "cc", "cop"})
