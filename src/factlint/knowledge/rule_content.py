"""The content of pack files, and a key that changes with it."""

from __future__ import annotations

import os
from collections.abc import Mapping

from factlint.knowledge.problems import PackErrors, Problem
from factlint.knowledge.rule_files import RuleFile, RuleFiles
from factlint.model.digest import blake2b
from factlint.values.named_tuple import NamedTuple

_SETTLED_NANOSECONDS = 2 * 10**9
"""A file system may give two changes within this time the same time stamp (FAT: two seconds)."""

_Folder = str | os.PathLike[str]


class RuleContent(NamedTuple):
    """The files of packs with their bytes at one time."""

    files: RuleFiles
    data: Mapping[RuleFile, bytes]

    @property
    def key(self) -> str:
        """A digest that changes with every byte and every name."""
        digest = blake2b(digest_size=16)
        for group in self.files:
            digest.update(b"%d files\0" % len(group))
            for file in group:
                digest.update(f"{file.path}\0{len(self.data[file])}\0".encode("utf-8", "surrogateescape"))
                digest.update(self.data[file])
        return digest.hexdigest()


def read_content(files: RuleFiles) -> RuleContent:
    """Read all files. Raises `PackErrors` for those that cannot be read."""
    problems: list[Problem] = []
    data: dict[RuleFile, bytes] = {}
    for file in {*files.chosen, *files.shipped}:
        try:
            with open(file.place, "rb") as stream:
                data[file] = stream.read()
        except OSError as error:
            problems.append(Problem(file.path, 0, 0, f"cannot be read: {error.strerror or error}"))
    if problems:
        raise PackErrors(problems)
    return RuleContent(files, data)


def content_key(files: RuleFiles, cache_dir: _Folder | None) -> str:
    """The key of the content; files are not read if a note in the cache has the key of the unchanged files.

    A file is unchanged if it has the same size, inode, and times to the nanosecond; a file that changed just
    before the note was written is read again. Raises `PackErrors` as `read_content` does.
    """
    if cache_dir is None:
        return read_content(files).key
    try:
        states = [(file.path, os.stat(file.place)) for file in dict.fromkeys((*files.chosen, *files.shipped))]
    except OSError:
        return read_content(files).key
    note = os.path.join(cache_dir, f"rules-key-{_signature(files, states)}")
    newest = max((state.st_ctime_ns for _, state in states), default=0)
    try:
        with open(note, encoding="utf-8") as stream:
            if os.fstat(stream.fileno()).st_mtime_ns > newest + _SETTLED_NANOSECONDS:
                return stream.read()
    except OSError:
        pass  # there is no note yet
    key = read_content(files).key
    _take_note(note, key)
    return key


def _signature(files: RuleFiles, states: list[tuple[str, os.stat_result]]) -> str:
    digest = blake2b(f"{len(files.chosen)}".encode(), digest_size=16)
    for path, state in states:
        numbers = state.st_size, state.st_ino, state.st_mtime_ns, state.st_ctime_ns
        digest.update(f"{path}\0{numbers}\0".encode("utf-8", "surrogateescape"))
    return digest.hexdigest()


def _take_note(note: str, key: str) -> None:
    """Write the note atomically, so that no other process reads half of it."""
    part = f"{note}.{os.getpid()}"
    from contextlib import suppress  # noqa: PLC0415 - it takes a millisecond, and a cached run does without

    with suppress(OSError):
        os.makedirs(os.path.dirname(note), exist_ok=True)
        with open(part, "w", encoding="utf-8") as stream:
            stream.write(key)
        os.replace(part, note)
