"""The rule base of another revision: the project's own packs as of a commit."""

from __future__ import annotations

import os.path
from collections.abc import Mapping, Sequence
from pathlib import Path

from factlint.engine.git.repository import Repository
from factlint.knowledge.rule_files import SHIPPED
from factlint.knowledge.shipped import shipped_folder
from factlint.model.diff import Revisions

_REGULAR_FILE = "100"
"""Modes of regular files begin with this; links are 120000, submodules 160000."""


def own_packs(repository: Repository, rules: Sequence[str], root: str) -> Mapping[str, str]:
    """The packs that lie in the repository: path as written → path from its top."""
    top = repository.top.resolve()
    places = {word: Path(root, word).resolve() for word in rules if not _is_shipped(word)}
    return {
        word: place.relative_to(top).as_posix() for word, place in places.items() if place.is_relative_to(top)
    }


def _is_shipped(word: str) -> bool:
    place = os.path.join(shipped_folder(), word)
    return word == SHIPPED or any(os.path.exists(f"{place}{suffix}") for suffix in ("", ".yaml", ".yml"))


def packs_differ(repository: Repository, revisions: Revisions, packs: Mapping[str, str]) -> bool:
    """Whether any file of these packs changed; an untracked one counts as new."""
    if not packs:
        return False
    paths = ("--", *packs.values())
    if repository.ask("diff", "--name-only", "--no-ext-diff", *revisions.commits, *paths):
        return True
    untracked = ("ls-files", "--others", "--exclude-standard", *paths)
    return revisions.head is None and bool(repository.ask(*untracked))


def rules_at(
    repository: Repository, commit: str, rules: Sequence[str], packs: Mapping[str, str], folder: Path
) -> tuple[str, ...]:
    """The rules, with the project's own packs as of a commit, written to a folder.

    A pack that the commit does not have is left out.
    """
    written = _write(repository, commit, tuple(packs.values()), folder)
    there = {word for word, path in packs.items() if any(_is_at_or_below(name, path) for name in written)}
    return tuple(
        str(folder / packs[word]) if word in there else word
        for word in rules
        if word in there or word not in packs
    )


def _is_at_or_below(name: str, path: str) -> bool:
    return path in (name, ".") or name.startswith(f"{path}/")


def _write(repository: Repository, commit: str, paths: Sequence[str], folder: Path) -> list[str]:
    """Write the files at these paths as of a commit; returns their names. No links are created or followed."""
    listed = repository.ask("ls-tree", "-r", "-z", "--full-tree", commit, "--", *paths)
    blobs = {}
    for entry in filter(None, listed.decode(errors="surrogateescape").split("\0")):
        about, _, name = entry.partition("\t")
        mode, _kind, blob = about.split(" ")
        if mode.startswith(_REGULAR_FILE) and ".." not in name.split("/"):  # git itself refuses such a name
            blobs[name] = blob
    for name, content in zip(blobs, repository.contents(tuple(blobs.values())), strict=True):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)
    return list(blobs)
