"""The parser of English. The only module of this floor that imports spaCy, with the first sentence to be parsed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factlint.extraction.trees import Tree, TreeWord
from factlint.values.dataclass import dataclass, field
from factlint.values.regex import regex

TYPE_CHECKING = False
if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

_BRACKETS = regex(r"\s*\([^()]*\)")
_UNUSED = ("ner", "lemmatizer", "senter", "entity_linker", "textcat")


@dataclass(slots=True)
class SpacyParser:
    """Parses sentences with a spaCy pipeline, each distinct sentence once."""

    model: str
    """The pipeline's folder."""
    _pipeline: Language | None = None
    _trees: dict[str, Tree] = field(default_factory=dict)

    def parse(self, sentences: Sequence[str]) -> tuple[Tree, ...]:
        """One tree for each sentence, without its brackets."""
        new = [text for text in dict.fromkeys(sentences) if text not in self._trees]
        if new:
            self._parse_new(new)
        return tuple(self._trees[text] for text in sentences)

    def _parse_new(self, sentences: Sequence[str]) -> None:
        if self._pipeline is None:
            self._pipeline = _load(self.model)
        bare = [_without_brackets(text) for text in sentences]
        docs = self._pipeline.pipe([text for text, _ in bare])
        for sentence, (_, offsets), doc in zip(sentences, bare, docs, strict=True):
            tree = Tree(tuple(_words(doc, offsets)))
            self._trees[sentence] = tree if _is_universal(self._pipeline) else _to_universal(tree)


def _load(model: str) -> Language:
    import spacy  # noqa: PLC0415 - takes a second

    return spacy.load(model, exclude=_UNUSED)


def _is_universal(pipeline: Language) -> bool:
    return "pobj" not in pipeline.pipe_labels["parser"]


def _to_universal(tree: Tree) -> Tree:
    from factlint.extraction.stanford import to_universal  # noqa: PLC0415 - the shipped model needs none of it

    return to_universal(tree)


def _without_brackets(text: str) -> tuple[str, Sequence[int]]:
    """The text without its brackets, and for each of its characters the original offset."""
    kept: list[int] = []
    position = 0
    for bracket in _BRACKETS.finditer(text):
        kept += range(position, bracket.start())
        position = bracket.end()
    kept += range(position, len(text))
    return "".join(text[i] for i in kept), kept


def _words(doc: Doc, offsets: Sequence[int]) -> Iterator[TreeWord]:
    for token in doc:
        end = offsets[token.idx + len(token) - 1] + 1
        yield TreeWord(offsets[token.idx], end, token.head.i, token.dep_, token.tag_)
