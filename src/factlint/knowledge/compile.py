"""Compiling packs; the result is kept until a byte of the packs changes."""

from __future__ import annotations

import gc
import os
import sqlite3
import tempfile
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from contextlib import contextmanager

from factlint.knowledge import store
from factlint.knowledge.compiled_file import open_compiled, prune
from factlint.knowledge.link import LinkedPacks, link
from factlint.knowledge.pack import Pack, PackReader
from factlint.knowledge.problems import PackErrors
from factlint.knowledge.rule_content import RuleContent
from factlint.knowledge.rule_files import RuleFile


def compile_packs(content: RuleContent, target: str | None) -> sqlite3.Connection:
    """Compile packs into a new file; into memory if there is no target, or it cannot be written.

    Raises `PackErrors` with all errors of all packs; nothing is written then.
    """
    with _no_garbage_collection():
        return _store(read_packs(content), target)


def _store(linked: LinkedPacks, target: str | None) -> sqlite3.Connection:
    if target is not None:
        try:
            return _write_file(linked, target)
        except (OSError, sqlite3.Error):
            pass  # a cache that cannot be written costs time, never the run
    database = sqlite3.connect(":memory:", check_same_thread=False)
    store.write(linked, database)
    return database


@contextmanager
def _no_garbage_collection() -> Iterator[None]:
    """A pack of 10 MB makes millions of objects and no cycles: looking for cycles would take two thirds of the time."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def read_packs(content: RuleContent) -> LinkedPacks:
    """The chosen packs and those that they use. Raises `PackErrors`."""
    files = content.files
    reader = PackReader(content)
    packs = list(reader.read(files.chosen))
    others = set(files.shipped) - set(files.chosen)
    while used := _used_files(packs, others):
        packs += reader.read(used)
        others -= set(used)
    linked, problems = link(packs, (name for file in files.shipped for name in file.possible_names))
    if reader.problems or problems:
        raise PackErrors((*reader.problems, *problems))
    return linked


def _used_files(packs: Sequence[Pack], others: AbstractSet[RuleFile]) -> tuple[RuleFile, ...]:
    """The files of packs that are used but not yet read."""
    known = {pack.name for pack in packs}
    wanted = {used.text for pack in packs for used in pack.uses} - known
    return tuple(sorted(file for file in others if wanted & set(file.possible_names)))


def _write_file(linked: LinkedPacks, target: str) -> sqlite3.Connection:
    """Write beside the target, then rename, so that other processes see all of the file or none."""
    folder, own_name = os.path.split(target)
    os.makedirs(folder, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=folder, prefix=own_name, suffix=".part")
    os.close(handle)
    try:
        database = sqlite3.connect(name)
        try:
            database.execute("PRAGMA journal_mode = OFF")
            database.execute("PRAGMA synchronous = OFF")
            store.write(linked, database)
        finally:
            database.close()
        os.replace(name, target)
    except BaseException:
        os.unlink(name)
        raise
    prune(target)
    compiled = open_compiled(target)
    if compiled is None:
        raise OSError(f"{target} cannot be read back")
    return compiled
