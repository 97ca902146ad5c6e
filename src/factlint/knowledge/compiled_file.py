"""The file of a compiled rule base."""

from __future__ import annotations

import _sqlite3 as sqlite3  # as in the cache: what is around it only adds adapters
import os

from factlint import __version__
from factlint.knowledge.rule_content import content_key, read_content
from factlint.knowledge.rule_files import RuleFiles

COMPILER_VERSION = 25
"""Part of the name of compiled files, like the release; raised when the tables, or the code that fills them, change."""

_KEPT = {("rules-", ".sqlite"): 4, ("rules-key-", ""): 16}
"""How many files of each kind (prefix and suffix of their names) are kept beside a new rule base; the oldest are
deleted."""

_MOST_MAPPED = 1 << 25
"""Bytes of a compiled file that are read as memory: all of it, unless it has some 200,000 names or facts."""

_Folder = str | os.PathLike[str]


def compiled_path(cache_dir: _Folder, key: str) -> str:
    """The path of the compiled rule base with this key."""
    return os.path.join(cache_dir, f"rules-{__version__}-{COMPILER_VERSION}-{key}.sqlite")


def open_compiled(path: str) -> sqlite3.Connection | None:
    """The rule base in a file, read-only; None if it does not exist or cannot be read."""
    try:
        database = sqlite3.connect(f"{_uri(path)}?mode=ro&immutable=1", uri=True, check_same_thread=False)
    except sqlite3.Error:
        return None  # another process may just have pruned it
    try:
        database.execute(f"PRAGMA mmap_size = {_MOST_MAPPED}")
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
    """Delete old compiled files and old key notes beside a new file."""
    from contextlib import suppress  # noqa: PLC0415 - as in `rule_content`

    folder, own_name = os.path.split(kept)
    for (begin, end), count in _KEPT.items():
        with suppress(OSError):
            names = [name for name in os.listdir(folder) if name.startswith(begin) and name.endswith(end)]
            others = [os.path.join(folder, name) for name in names if name != own_name]
            for path in sorted(others, key=os.path.getmtime)[:-count]:
                with suppress(FileNotFoundError):
                    os.unlink(path)


def open_or_compile(files: RuleFiles, cache_dir: _Folder | None) -> sqlite3.Connection:
    """The compiled form of these files, made if it does not exist. Raises `PackErrors`."""
    if cache_dir is not None:
        compiled = open_compiled(compiled_path(cache_dir, content_key(files, cache_dir)))
        if compiled is not None:
            return compiled
    from factlint.knowledge.compile import compile_packs  # noqa: PLC0415 - brings YAML, needed only once

    content = read_content(files)
    return compile_packs(content, None if cache_dir is None else compiled_path(cache_dir, content.key))
