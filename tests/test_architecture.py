"""What the map in docs/architecture.md shows is there, and every room is on it."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import factlint

PACKAGE = Path(factlint.__file__).parent
ROOT = PACKAGE.parent.parent
MAP = ROOT / "docs" / "architecture.md"
DECISIONS = ROOT / "docs" / "decisions"
PAGES = [MAP, ROOT / "CONTRIBUTING.md", *sorted(DECISIONS.glob("*.md"))]

FILES = {
    path.relative_to(ROOT).as_posix()
    for top in ("src", "tests", "benchmarks")
    for path in (ROOT / top).rglob("*.py")
}


def is_there(shown: str) -> bool:
    """Whether a path, or the end of one, leads to a file or folder of the project."""
    ends = f"/{shown.rstrip('/')}"
    return (ROOT / shown).exists() or any(
        f"/{file}".endswith(ends) or f"{ends}/" in f"/{file}" for file in FILES
    )


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_path_that_is_shown_is_there(page: Path) -> None:
    shown = re.findall(r"`([\w./-]+(?:\.py|\.yaml|\.md|/))`", page.read_text(encoding="utf-8"))
    assert [path for path in shown if not is_there(path)] == []


def test_every_room_is_on_the_map() -> None:
    rooms = {
        path.parent.name for path in PACKAGE.glob("*/*/__init__.py") if path.parent.parent.name != "checks"
    }
    table = MAP.read_text(encoding="utf-8").partition("## Rooms")[2].partition("\n## ")[0]
    assert rooms - set(re.findall(r"`(\w+)/`", table)) == set()


def test_every_decision_is_in_their_index() -> None:
    index = (DECISIONS / "README.md").read_text(encoding="utf-8")
    assert set(re.findall(r"\((\d{3}-[\w-]+\.md)\)", index)) == {one.name for one in DECISIONS.glob("0*.md")}


WRITING = "checks/writing/"
"""The modules that write what findings say, in the style of the words that they replace."""
NOTATION = {
    "extraction/arithmetic/lists/announced_lists.py": "HTML",
    "extraction/arithmetic/lists/sections.py": "HTML",
    "extraction/arithmetic/tables/grids.py": "digits with signs",
    "extraction/arithmetic/stated_twice/hours.py": "TIMEX3",
    "extraction/chronology/dates_without_year.py": "TIMEX3",
    "extraction/claims/entities/namesakes.py": "Roman numbers",
    "extraction/claims/patterns.py": "slots of a rule pack's patterns",
    "extraction/claims/offices/lists.py": "slots of a rule pack's titles",
    "extraction/claims/terms/shared.py": "a slot for verbs",
    "extraction/dated_links.py": "URLs",
    "extraction/references/anchors.py": "HTML and Markdown",
    "extraction/references/parts.py": "HTML",
    "extraction/statistics/tests.py": "names of statistics",
    "extraction/things/measured.py": "slots of a shape",
    "extraction/times/neighbours/clock_words.py": "the sign of picometres",
    "extraction/times/other_languages/stretches.py": "Spanish",
    "model/words.py": "spellings of names",
}
"""Modules whose patterns hold letters that are no English."""
NO_WORDS = re.compile(r"\(\?P?[<=]\w+[>)]|\(\?[a-z]+[:)]|\\[A-Za-z]|\[[^\]]*\]|\{\w+\}|‹\w+›?|<\w+:\w+>")
"""What has letters in a pattern and is no word: names of groups, flags, classes, slots."""
PATTERNS = {"regex", "pattern", "shapes", "form", "Trigger"}
"""What makes a regular expression of its arguments, beside the functions of `re`."""


def words_in_patterns(path: Path) -> Iterator[str]:
    """The string literals of a module that go into regular expressions and have a word in them."""
    for call in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(call, ast.Call) and makes_pattern(call.func):
            yield from (text for text in literals(call) if re.search(r"[A-Za-z]{2}", NO_WORDS.sub("", text)))


def makes_pattern(callee: ast.expr) -> bool:
    if isinstance(callee, ast.Attribute):
        return isinstance(callee.value, ast.Name) and callee.value.id == "re"
    return isinstance(callee, ast.Name) and callee.id in PATTERNS


def literals(node: ast.AST) -> Iterator[str]:
    """The strings below a node but for names of groups in square brackets."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    for child in ast.iter_child_nodes(node):
        if not isinstance(node, ast.Subscript) or child is not node.slice:
            yield from literals(child)


def test_patterns_outside_the_languages_room_hold_no_english() -> None:
    found = {}
    for floor in ("model", "extraction", "reasoning", "checks", "engine"):
        for path in sorted((PACKAGE / floor).rglob("*.py")):
            shown = path.relative_to(PACKAGE).as_posix()
            if "languages" in path.parts or shown in NOTATION or shown.startswith(WRITING):
                continue
            if words := [*words_in_patterns(path)]:
                found[shown] = words
    assert found == {}


def test_modules_with_other_letters_in_their_patterns_are_there() -> None:
    assert [shown for shown in NOTATION if not [*words_in_patterns(PACKAGE / shown)]] == []
