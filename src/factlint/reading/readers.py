"""Which reader reads which file; a reader is a module with `read`, loaded when it is needed."""

from __future__ import annotations

from importlib import import_module
from pathlib import PurePath
from typing import Protocol, cast

from factlint.model.document import Document


class Reader(Protocol):
    """Raises nothing: a reader makes the best of any text."""

    def read(self, path: str, text: str) -> Document: ...


READERS: dict[str, str] = {
    "": "plain",
    ".htm": "html",
    ".html": "html",
    ".ipynb": "notebook",
    ".markdown": "markdown",
    ".md": "markdown",
    ".mdown": "markdown",
    ".mkd": "markdown",
    ".rest": "rst",
    ".rst": "rst",
    ".text": "plain",
    ".txt": "plain",
    ".xhtml": "html",
}
"""Suffix of the file's name, lower case → module in this folder, sorted."""


def is_document(path: str) -> bool:
    """Whether a file found in a folder is one to read; a file that is named on the command line always is."""
    name = PurePath(path).name
    return not name.startswith(".") and _suffix(path) in READERS


def read(path: str, text: str) -> Document:
    """The document in a decoded file, by the reader of its suffix; plain text where there is none."""
    module = READERS.get(_suffix(path), "plain")
    return cast("Reader", import_module(f"factlint.reading.{module}")).read(path, text)


def _suffix(path: str) -> str:
    return PurePath(path).suffix.lower()
