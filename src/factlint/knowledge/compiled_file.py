"""The file that a compiled rule base lies in."""

from __future__ import annotations

import os
import sqlite3
from contextlib import suppress
from pathlib import Path

from factlint import __version__
from factlint.knowledge.rule_content import content_key, read_content
from factlint.knowledge.rule_files import RuleFiles

COMPILER_VERSION = 3
"""Part of the name of compiled files, beside the release; raised when the tables change, or what fills them."""

_KEPT = {"rules-*.sqlite": 4, "rules-key-*": 16}
"""How many files of a kind stay beside a new rule base; the oldest go first."""


def compiled_path(cache_dir: Path, key: str) -> Path:
    """Where the rule base of this key lies, if it has been compiled."""
    return cache_dir / f"rules-{__version__}-{COMPILER_VERSION}-{key}.sqlite"


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
    """Remove old compiled files, and old notes of keys, beside a new file."""
    for pattern, count in _KEPT.items():
        with suppress(OSError):
            others = [path for path in kept.parent.glob(pattern) if path != kept]
            for path in sorted(others, key=lambda path: path.stat().st_mtime)[:-count]:
                path.unlink(missing_ok=True)


def open_or_compile(files: RuleFiles, cache_dir: str | os.PathLike[str] | None) -> sqlite3.Connection:
    """The compiled form of these files, made where it is not there yet. Raises `PackErrors`."""
    folder = None if cache_dir is None else Path(cache_dir)
    if folder and (database := open_compiled(compiled_path(folder, content_key(files, folder)))):
        return database
    from factlint.knowledge.compile import compile_packs  # noqa: PLC0415 - brings YAML, needed only once

    content = read_content(files)
    return compile_packs(content, compiled_path(folder, content.key) if folder else None)
