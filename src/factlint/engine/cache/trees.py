"""The parser's answers from earlier runs: a sentence that was parsed once needs no spaCy in the next run."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from factlint.engine.cache.file import CacheFile
from factlint.engine.cache.keys import parser_key, tree_key
from factlint.extraction.trees import Parser, Tree, TreeWord

_SCHEMA = (
    "CREATE TABLE IF NOT EXISTS trees (key BLOB PRIMARY KEY, used INTEGER NOT NULL, tree TEXT) WITHOUT ROWID;"
)


class CachedParser:
    """Asks a parser only for sentences whose trees are not kept in a folder, and keeps its answers there.

    Problems with the file are not reported; those with the results beside it are.
    """

    def __init__(self, parser: Parser, folder: str, *, model: str, today: int) -> None:
        """`model` identifies the parser's model (`engine.syntax_model.model_key`)."""
        self._parser = parser
        self._folder = folder
        self._model = model
        self._today = today

    def parse(self, sentences: Sequence[str]) -> tuple[Tree, ...]:
        """One tree for each sentence; new ones are written at once, since nothing asks a child process to close."""
        kept = {sentence: self._kept(sentence) for sentence in sentences}
        new = [sentence for sentence, tree in kept.items() if tree is None]
        parsed = dict(zip(new, self._parser.parse(new), strict=True)) if new else {}
        for sentence, tree in parsed.items():
            self._file.put(
                "INSERT OR REPLACE INTO trees VALUES (?, ?, ?)", self._key_of(sentence), _written(tree)
            )
        self._file.write()
        return tuple(kept[sentence] or parsed[sentence] for sentence in sentences)

    @cached_property
    def _file(self) -> CacheFile:
        """Open the file in the process that needs it: SQLite must not be carried across a fork."""
        return CacheFile(self._folder, "trees-1", _SCHEMA, ("trees",), today=self._today)

    @cached_property
    def _parser_key(self) -> bytes:
        return parser_key(self._model)

    def _kept(self, sentence: str) -> Tree | None:
        row = self._file.row("SELECT tree FROM trees WHERE key = ?", self._key_of(sentence))
        try:
            return _read(row[0]) if row else None
        except (ValueError, TypeError):  # damaged
            return None

    def _key_of(self, sentence: str) -> bytes:
        return tree_key(self._parser_key, sentence)


def _written(tree: Tree) -> str:
    import json  # noqa: PLC0415 - most runs have no tree

    words = [(word.start, word.end, word.head, word.relation, word.tag) for word in tree.words]
    return json.dumps(words, separators=(",", ":"))


def _read(text: str) -> Tree:
    import json  # noqa: PLC0415

    return Tree(tuple(TreeWord(*fields) for fields in json.loads(text)))
