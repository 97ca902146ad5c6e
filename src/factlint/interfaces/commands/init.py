"""`factlint init`: starter files for this repository. Existing files are never touched."""

from __future__ import annotations

import argparse
import re
from collections.abc import Mapping
from pathlib import Path

from factlint.interfaces.clock import today
from factlint.interfaces.configuration import OWN_FILE, SHARED_FILE, SHARED_TABLE, read
from factlint.interfaces.exits import CLEAN
from factlint.interfaces.output import write
from factlint.interfaces.parser import Parser
from factlint.interfaces.starters import pack_starter, starter
from factlint.knowledge.rule_files import shipped_packs
from factlint.values.days import iso_date

_NEXT = """\
Next: factlint rules test      runs the examples of your pack
      factlint check           lints the Markdown, HTML, reST, Word … of this folder
"""


def add_arguments(parser: Parser) -> None:
    """It has no options: everything can be changed afterwards."""


def run(options: argparse.Namespace) -> int:  # noqa: ARG001 - every command has one signature
    write([*map(_written, _files().items()), _NEXT])
    return CLEAN


def _files() -> Mapping[Path, str]:
    pack = Path("rules") / f"{_pack_name(Path.cwd().name)}.yaml"
    return {
        Path(OWN_FILE): starter(OWN_FILE, pack=pack.as_posix()),
        pack: pack_starter(pack, day=iso_date(today(None))),
        Path(".pre-commit-config.yaml"): starter("pre-commit.yaml"),
        Path(".github/workflows/factlint.yml"): starter("workflow.yaml"),
    }


def _pack_name(folder: str) -> str:
    """The folder's name as an id; `facts` if nothing remains of it, and never the name of a shipped pack."""
    name = "-".join(re.findall(r"[a-z0-9]+", folder.lower())) or "facts"
    return f"my-{name}" if name in shipped_packs() else name


def _written(file: tuple[Path, str]) -> str:
    path, text = file
    if path.name == OWN_FILE and not path.exists() and _is_configured():
        return f"kept     {SHARED_FILE}; its [{SHARED_TABLE}] may name the pack: {_rules_of(text)}\n"
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        with path.open("x", encoding="utf-8") as new:
            new.write(text)
    except FileExistsError:
        return f"kept     {path}{_hint(path, text)}\n"
    return f"written  {path}\n"


def _is_configured() -> bool:
    """Whether `pyproject.toml` configures factlint; `factlint.toml` would take precedence over it."""
    return Path(SHARED_FILE).exists() and read(SHARED_FILE) is not None


def _rules_of(configuration: str) -> str:
    return next(line for line in configuration.splitlines() if line.startswith("rules"))


def _hint(path: Path, text: str) -> str:
    """What to add to an existing hooks file."""
    if path.name != ".pre-commit-config.yaml" or "factlint" in path.read_text(
        encoding="utf-8", errors="replace"
    ):
        return ""
    return f"; these hooks may be added to it:\n\n{text.partition(chr(10))[2]}"
