"""What a repository's HEAD is, read from its files: a tenth of a millisecond, where asking git takes ten."""

from __future__ import annotations

from pathlib import Path


def top_around(path: Path) -> Path | None:
    """The top folder of the work tree that holds a path; None outside of git."""
    return next((folder for folder in path.absolute().parents if (folder / ".git").exists()), None)


def head_state(top: Path) -> str | None:
    """The commit that is checked out, and where history is cut off; equal states have equal histories.

    None where the files do not tell (no commit yet, or references in another format than files).
    """
    try:
        folder = _git_folder(top)
        common = folder / _read(folder / "commondir") if (folder / "commondir").exists() else folder
        commit = _resolve(_read(folder / "HEAD"), folder, common)
        shallow = _read(common / "shallow") if (common / "shallow").exists() else ""
    except OSError:
        return None
    return f"{commit} {shallow}" if commit else None


def _git_folder(top: Path) -> Path:
    """`.git`, or the folder that a file of this name points to (linked work trees, submodules)."""
    git = top / ".git"
    return top / _read(git).removeprefix("gitdir: ") if git.is_file() else git


def _resolve(head: str, folder: Path, common: Path) -> str | None:
    if not head.startswith("ref: "):
        return head
    name = head.removeprefix("ref: ")
    for place in (folder / name, common / name):
        if place.is_file():
            return _read(place)
    packed = _read(common / "packed-refs").splitlines() if (common / "packed-refs").exists() else []
    return next((line.partition(" ")[0] for line in packed if line.endswith(f" {name}")), None)


def _read(file: Path) -> str:
    return file.read_text(encoding="utf-8", errors="surrogateescape").strip()
