"""Files to begin with, as text; `{name}` and the like are filled in where a file has them."""

from __future__ import annotations

from pathlib import Path


def starter(file: str, **values: str) -> str:
    """The text of a file in this folder, its fields filled in; as it is where none are given."""
    text = (Path(__file__).parent / file).read_text(encoding="utf-8")
    return text.format(**values) if values else text


def pack_starter(path: Path, *, day: str) -> str:
    """A pack of the name of its file, that passes its own test."""
    title = path.stem.replace("-", " ").capitalize()
    return starter("pack.yaml", path=path.as_posix(), name=path.stem, title=title, day=day)
