"""A repository's HEAD, read from its files: 0.1 ms instead of the 10 ms of asking git."""

from __future__ import annotations

import os.path
from os.path import dirname, exists, join


def top_around(path: str) -> str | None:
    """The top folder of the work tree that holds a path; None outside of git."""
    folder = dirname(os.path.abspath(path))
    while not exists(join(folder, ".git")):
        if (above := dirname(folder)) == folder:
            return None
        folder = above
    return folder


def head_state(top: str) -> str | None:
    """The commit that is checked out, and where history is cut off; equal states have equal histories.

    None if the files do not say (no commit yet, or references stored in another format).
    """
    try:
        folder = _git_folder(top)
        common = join(folder, _read(folder, "commondir")) if exists(join(folder, "commondir")) else folder
        commit = _resolve(_read(folder, "HEAD"), folder, common)
        shallow = _read(common, "shallow") if exists(join(common, "shallow")) else ""
    except OSError:
        return None
    return f"{commit} {shallow}" if commit else None


def _git_folder(top: str) -> str:
    """`.git`, or the folder that a file of this name points to (in linked work trees and submodules)."""
    git = join(top, ".git")
    return join(top, _read(git).removeprefix("gitdir: ")) if os.path.isfile(git) else git


def _resolve(head: str, folder: str, common: str) -> str | None:
    if not head.startswith("ref: "):
        return head
    name = head.removeprefix("ref: ")
    for place in (folder, common):
        if os.path.isfile(join(place, name)):
            return _read(place, name)
    packed = _read(common, "packed-refs").splitlines() if exists(join(common, "packed-refs")) else []
    return next((line.partition(" ")[0] for line in packed if line.endswith(f" {name}")), None)


def _read(*parts: str) -> str:
    with open(join(*parts), encoding="utf-8", errors="surrogateescape") as file:
        return file.read().strip()
