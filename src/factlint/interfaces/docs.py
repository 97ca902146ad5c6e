"""The generated pages of docs/: one for each check, their index, and the map of the modules.

`python -m factlint.interfaces.docs` writes them.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from pathlib import Path

from factlint.checks import CHECKS
from factlint.engine.own_rules import OWN_RULES
from factlint.interfaces.check_pages import check_page
from factlint.interfaces.module_map import module_map
from factlint.reporting.check_page import CheckPage

FOLDER = Path("docs/checks")
INDEX = FOLDER / "README.md"
MODULES = Path("docs/modules.md")

_INDEX_HEAD = """\
# Checks

Every check has one id, `family/slug`: it is what reports name, `--select` and `--ignore` take, `factlint explain`
prints, and a suppression lists. A family stands for all of its checks. Each page is its check's own description; its
examples run as tests.
"""

_OWN_HEAD = """\
## reading, suppressions

What factlint reports of a document or of its own comments, rather than of what the text says.

| id | level | says |
|---|---|---|"""


def pages() -> Mapping[Path, str]:
    """The text of each page, by its path in the repository."""
    found = {rule: check_page(rule) for rule in sorted(CHECKS)}
    texts = {FOLDER / f"{rule}.md": page.render() for rule, page in found.items()}
    return {**texts, INDEX: _index(found.values()), MODULES: module_map()}


def _index(found: Iterable[CheckPage]) -> str:
    blocks = [_INDEX_HEAD]
    for family, family_pages in groupby(found, key=lambda page: page.rule.partition("/")[0]):
        rows = [_row(page) for page in family_pages]
        blocks.append(
            "\n".join([f"## {family}\n", "| id | level | fix | finds |", "|---|---|---|---|", *rows, ""])
        )
    return "\n".join([*blocks, _OWN_HEAD, *_own_rows()]) + "\n"


def _row(page: CheckPage) -> str:
    fix = page.fix.value if page.fix else "none"
    return f"| [{page.rule}]({page.rule}.md) | {page.level.value} | {fix} | {page.summary} |"


def _own_rows() -> Iterator[str]:
    for rule, own in OWN_RULES.items():
        yield f"| {rule} | {own.level.value} | {own.summary.rstrip('.')} |"


def write_pages(root: Path) -> None:
    """Write all pages into a checkout, and delete pages of checks that no longer exist."""
    texts = pages()
    for stale in set(root.glob(f"{FOLDER}/**/*.md")) - {root / path for path in texts}:
        stale.unlink()
    for path, text in texts.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    write_pages(Path(sys.argv[1]) if len(sys.argv) > 1 else Path())
