"""What the map in docs/architecture.md shows is there, and every room is on it."""

import re
from pathlib import Path

import pytest

import factlint

PACKAGE = Path(factlint.__file__).parent
ROOT = PACKAGE.parent.parent
MAP = ROOT / "docs" / "architecture.md"
PAGES = [MAP, ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs" / "decisions").glob("*.md"))]

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
