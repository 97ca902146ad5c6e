"""The file that a compiled rule base lies in."""

from __future__ import annotations

import os
import sqlite3
from contextlib import suppress
from pathlib import Path

from factlint.knowledge.rule_files import RuleFiles

COMPILER_VERSION = 1
"""Part of the name of compiled files; raised whenever the tables change, or what fills them."""

_KEPT = 4
"""How many rule bases stay compiled beside the newest; the least recently made go first."""


def compiled_path(cache_dir: Path, key: str) -> Path:
    """Where the rule base of this key lies, if it has been compiled."""
    return cache_dir / f"rules-{COMPILER_VERSION}-{key}.sqlite"


def open_compiled(path: Path) -> sqlite3.Connection | None:
    """The rule base in a file, read-only; None where there is none that can be read."""
    if not path.exists():
        return None
    database = sqlite3.connect(
        f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True, check_same_thread=False
    )
    try:
        database.execute("SELECT id FROM property LIMIT 1").fetchone()
    except sqlite3.Error:
        database.close()
        return None
    return database


def prune(kept: Path) -> None:
    """Remove old compiled files beside a new one."""
    with suppress(OSError):
        others = sorted(
            (path for path in kept.parent.glob("rules-*.sqlite") if path != kept),
            key=lambda path: path.stat().st_mtime,
        )
        for path in others[:-_KEPT]:
            path.unlink(missing_ok=True)


def open_or_compile(files: RuleFiles, cache_dir: str | os.PathLike[str] | None) -> sqlite3.Connection:
    """The compiled form of these files, made where it is not there yet. Raises `PackErrors`."""
    target = None if cache_dir is None else compiled_path(Path(cache_dir), files.key)
    database = open_compiled(target) if target else None
    if database is None:
        from factlint.knowledge.compile import compile_packs  # noqa: PLC0415 - brings YAML, needed only once

        database = compile_packs(files, target)
    return database
