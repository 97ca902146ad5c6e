"""`factlint init`: files to begin with, for this repository. What exists is never touched."""

from __future__ import annotations

import argparse
import re
from collections.abc import Mapping
from pathlib import Path

from factlint.interfaces.clock import today
from factlint.interfaces.exits import CLEAN
from factlint.interfaces.output import write
from factlint.interfaces.parser import Parser
from factlint.interfaces.starters import pack_starter, starter
from factlint.values.days import iso_date

_NEXT = """\
Next: factlint rules test      runs the examples of your pack
      factlint check           lints the Markdown, HTML, reST, Word … of this folder
"""


def add_arguments(parser: Parser) -> None:
    """It takes none: everything can be changed afterwards."""


def run(options: argparse.Namespace) -> int:  # noqa: ARG001 - every command has one signature
    write([*map(_written, _files().items()), _NEXT])
    return CLEAN


def _files() -> Mapping[Path, str]:
    pack = Path("rules") / f"{_pack_name(Path.cwd().name)}.yaml"
    return {
        Path("factlint.toml"): starter("factlint.toml", pack=pack.as_posix()),
        pack: pack_starter(pack, day=iso_date(today(None))),
        Path(".pre-commit-config.yaml"): starter("pre-commit.yaml"),
        Path(".github/workflows/factlint.yml"): starter("workflow.yaml"),
    }


def _pack_name(folder: str) -> str:
    """The folder's name as an id; `facts` where nothing is left of it."""
    return "-".join(re.findall(r"[a-z0-9]+", folder.lower())) or "facts"


def _written(file: tuple[Path, str]) -> str:
    path, text = file
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        with path.open("x", encoding="utf-8") as new:
            new.write(text)
    except FileExistsError:
        return f"kept     {path}{_hint(path, text)}\n"
    return f"written  {path}\n"


def _hint(path: Path, text: str) -> str:
    """For a file of hooks that others made: what to add to it."""
    if path.name != ".pre-commit-config.yaml" or "factlint" in path.read_text(
        encoding="utf-8", errors="replace"
    ):
        return ""
    return f"; these hooks may be added to it:\n\n{text.partition(chr(10))[2]}"
