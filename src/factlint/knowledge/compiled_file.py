"""The file that a compiled rule base lies in."""

from __future__ import annotations

import os
import sqlite3
from contextlib import suppress

from factlint import __version__
from factlint.knowledge.rule_content import content_key, read_content
from factlint.knowledge.rule_files import RuleFiles

COMPILER_VERSION = 12
"""Part of the name of compiled files, beside the release; raised when the tables change, or what fills them."""

_KEPT = {("rules-", ".sqlite"): 4, ("rules-key-", ""): 16}
"""How many files of a kind (begin and end of their names) stay beside a new rule base; the oldest go first."""

_Folder = str | os.PathLike[str]


def compiled_path(cache_dir: _Folder, key: str) -> str:
    """Where the rule base of this key lies, if it has been compiled."""
    return os.path.join(cache_dir, f"rules-{__version__}-{COMPILER_VERSION}-{key}.sqlite")


def open_compiled(path: str) -> sqlite3.Connection | None:
    """The rule base in a file, read-only; None where there is none that can be read."""
    if not os.path.exists(path):
        return None
    database = sqlite3.connect(f"{_uri(path)}?mode=ro&immutable=1", uri=True, check_same_thread=False)
    try:
        database.execute("SELECT id FROM property LIMIT 1").fetchone()
    except sqlite3.Error:
        database.close()
        return None
    return database


def _uri(path: str) -> str:
    """As SQLite reads it (https://sqlite.org/uri.html)."""
    absolute = os.path.abspath(path).replace(os.sep, "/")
    for letter, code in (("%", "%25"), ("?", "%3f"), ("#", "%23")):
        absolute = absolute.replace(letter, code)
    return f"file://{'' if absolute.startswith('/') else '/'}{absolute}"


def prune(kept: str) -> None:
    """Remove old compiled files, and old notes of keys, beside a new file."""
    folder, own_name = os.path.split(kept)
    for (begin, end), count in _KEPT.items():
        with suppress(OSError):
            names = [name for name in os.listdir(folder) if name.startswith(begin) and name.endswith(end)]
            others = [os.path.join(folder, name) for name in names if name != own_name]
            for path in sorted(others, key=os.path.getmtime)[:-count]:
                with suppress(FileNotFoundError):
                    os.unlink(path)


def open_or_compile(files: RuleFiles, cache_dir: _Folder | None) -> sqlite3.Connection:
    """The compiled form of these files, made where it is not there yet. Raises `PackErrors`."""
    if cache_dir is not None:
        compiled = open_compiled(compiled_path(cache_dir, content_key(files, cache_dir)))
        if compiled is not None:
            return compiled
    from factlint.knowledge.compile import compile_packs  # noqa: PLC0415 - brings YAML, needed only once

    content = read_content(files)
    return compile_packs(content, None if cache_dir is None else compiled_path(cache_dir, content.key))
