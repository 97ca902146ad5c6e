"""Trees of sentences that are kept between runs."""

import sqlite3
from collections.abc import Sequence
from pathlib import Path

import pytest

from factlint.engine.cache.trees import CachedParser
from factlint.extraction.trees import Tree, TreeWord


class Parser:
    """Calls each sentence one word, and remembers what it was asked."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def parse(self, sentences: Sequence[str]) -> tuple[Tree, ...]:
        self.asked += sentences
        return tuple(tree(sentence) for sentence in sentences)


def tree(sentence: str) -> Tree:
    return Tree((TreeWord(0, len(sentence), 0, "nsubj:pass", "PRP$"),) if sentence else ())


@pytest.fixture
def parser() -> Parser:
    return Parser()


def cached(parser: Parser, folder: Path, *, model: str = "a", today: int = 100) -> CachedParser:
    return CachedParser(parser, str(folder), model=model, today=today)


def test_a_sentence_is_parsed_once_for_all_runs(parser: Parser, tmp_path: Path) -> None:
    assert cached(parser, tmp_path).parse(["It rained.", "It’s dry.", ""]) == (
        tree("It rained."), tree("It’s dry."), tree("")
    )  # fmt: skip
    assert cached(parser, tmp_path).parse(["It’s dry.", "", "It snowed.", "It’s dry."]) == (
        tree("It’s dry."), tree(""), tree("It snowed."), tree("It’s dry.")
    )  # fmt: skip
    assert parser.asked == ["It rained.", "It’s dry.", "", "It snowed."]


def test_another_model_parses_anew(parser: Parser, tmp_path: Path) -> None:
    for model in ("a", "b", "a"):
        cached(parser, tmp_path, model=model).parse(["It rained."])
    assert parser.asked == ["It rained."] * 2


def test_trees_are_kept_as_long_as_results(parser: Parser, tmp_path: Path) -> None:
    cached(parser, tmp_path, today=10).parse(["It rained."])
    cached(parser, tmp_path, today=100).parse(["It snowed."])
    with sqlite3.connect(tmp_path / "trees-1.sqlite") as connection:
        assert connection.execute("SELECT used FROM trees").fetchall() == [(100,)]
    connection.close()


def test_without_a_folder_that_can_be_made_the_parser_answers(parser: Parser, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    unkept = cached(parser, tmp_path / "file" / "cache")
    assert unkept.parse(["It rained."]) == unkept.parse(["It rained."]) == (tree("It rained."),)
    assert parser.asked == ["It rained."] * 2


def test_nothing_is_opened_before_there_is_a_doubt(parser: Parser, tmp_path: Path) -> None:
    cached(parser, tmp_path)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("damaged", ["", "[", "[[0, 1]]", "[7]"])
def test_a_damaged_tree_is_parsed_anew(damaged: str, parser: Parser, tmp_path: Path) -> None:
    cached(parser, tmp_path).parse(["It rained."])
    with sqlite3.connect(tmp_path / "trees-1.sqlite") as connection:
        connection.execute("UPDATE trees SET tree = ?", (damaged,))
    connection.close()
    for _ in range(2):
        assert cached(parser, tmp_path).parse(["It rained."]) == (tree("It rained."),)
    assert parser.asked == ["It rained."] * 2
