"""Dependency trees of sentences as plain data: what a parser finds, and ways through it.

Relations are those of Universal Dependencies without subtypes (`obl`, `nmod`, `acl`), but for `nsubj:pass`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factlint.values.dataclass import dataclass
from factlint.values.typed import Protocol


@dataclass(frozen=True, slots=True)
class TreeWord:
    """A word of a sentence, with what it depends on."""

    start: int
    end: int
    """Offsets in the sentence's text."""
    head: int
    """The index of the word that it depends on; its own for a root."""
    relation: str
    tag: str
    """Penn Treebank: VBD, NNP, PRP$ …"""

    @property
    def is_verb(self) -> bool:
        return self.tag.startswith("VB")


@dataclass(frozen=True, slots=True)
class Tree:
    """The words of a sentence in order; several roots where the parser saw several sentences."""

    words: tuple[TreeWord, ...]

    def within(self, start: int, end: int) -> range:
        """The indices of the words that lie in a stretch of the text."""
        inside = [i for i, word in enumerate(self.words) if word.start < end and start < word.end]
        return range(inside[0], inside[-1] + 1) if inside else range(0)

    def top(self, indices: Sequence[int]) -> int | None:
        """The word of a stretch on which its others depend; of several that have their head outside, the one that
        is no mere function word.
        """
        tops = [i for i in indices if self.words[i].head not in indices or self.words[i].head == i]
        content = [i for i in tops if self.words[i].relation not in _FUNCTION]
        return next(iter(content or tops), None)

    def children(self, index: int, *relations: str) -> Iterator[int]:
        """What depends on a word, by any relation or by one of these."""
        for i, word in enumerate(self.words):
            if word.head == index != i and (not relations or word.relation in relations):
                yield i

    def child(self, index: int, *relations: str) -> int | None:
        """The first word that depends on a word by one of these relations."""
        return next(self.children(index, *relations), None)


class Parser(Protocol):
    """Parses sentences; made once for a run."""

    def parse(self, sentences: Sequence[str]) -> tuple[Tree, ...]:
        """One tree for each sentence; none at all where there is no model."""


_FUNCTION = frozenset({"case", "det", "aux", "mark", "punct", "cc", "cop"})
