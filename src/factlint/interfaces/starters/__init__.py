"""Starter files as text; fields such as `{name}` are filled in."""

from __future__ import annotations

from pathlib import Path


def starter(file: str, **values: str) -> str:
    """The text of a file in this folder, with its fields filled in; unchanged if none are given."""
    text = (Path(__file__).parent / file).read_text(encoding="utf-8")
    return text.format(**values) if values else text


def pack_starter(path: Path, *, day: str) -> str:
    """A pack named after its file that passes its own test."""
    title = path.stem.replace("-", " ").capitalize()
    return starter("pack.yaml", path=path.as_posix(), name=path.stem, title=title, day=day)
