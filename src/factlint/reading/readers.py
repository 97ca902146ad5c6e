"""Which reader reads which file; a reader is a module with `read`, imported when it is needed."""

from __future__ import annotations

import os
import sys
from functools import cache
from importlib import import_module

from factlint.model.document import Document
from factlint.values.regex import regex
from factlint.values.typed import Protocol, cast


class Reader(Protocol):
    """Implemented by modules. A reader makes the best of any text, but for one that breaks what holds its texts."""

    def read(self, path: str, text: str) -> Document:
        """The document in a decoded file; `path` is kept as given.

        Raises `source.Unreadable` for a notebook that is not JSON, and nothing else.
        """


READERS: dict[str, str] = {
    "": "plain.reader",
    ".adoc": "asciidoc.reader",
    ".asciidoc": "asciidoc.reader",
    ".csv": "data.csv_table",
    ".docx": "docx.reader",
    ".htm": "html.reader",
    ".html": "html.reader",
    ".ipynb": "notebook",
    ".ltx": "latex.reader",
    ".markdown": "markdown.reader",
    ".md": "markdown.reader",
    ".mdown": "markdown.reader",
    ".mdx": "markdown.mdx",
    ".mediawiki": "wikitext.reader",
    ".mkd": "markdown.reader",
    ".qmd": "markdown.reader",
    ".rest": "rst.reader",
    ".rmd": "markdown.reader",
    ".rst": "rst.reader",
    ".tex": "latex.reader",
    ".text": "plain.reader",
    ".tsv": "data.csv_table",
    ".txt": "plain.reader",
    ".wiki": "wikitext.reader",
    ".wikitext": "wikitext.reader",
    ".xhtml": "html.reader",
}
"""Suffix of the file name in lower case → module in this folder, sorted."""

NAMED_ONLY = frozenset({"", ".csv", ".tsv"})
"""Suffixes of files that are read where they are named: in folders, tables of data are no documents."""

PLUGINS = "factlint.readers"
"""The entry-point group by which other packages add readers: `org = "package.module"`, the suffix without its dot."""

_PLUGIN_METADATA = regex(r"factlint[_-][a-z].*-info$")
"""The names of packages that may add readers; looking for entry points in all others would take 50 ms."""


@cache
def suffixes() -> tuple[str, ...]:
    """Those of the files that are read in folders: of the readers here, and of plug-ins."""
    shipped = tuple(suffix for suffix in READERS if suffix not in NAMED_ONLY)
    if not any(map(_has_plugin, sys.path)):
        return shipped
    from importlib.metadata import entry_points  # noqa: PLC0415 - slow to load, and seldom needed

    return (*shipped, *sorted(f".{found.name}" for found in entry_points(group=PLUGINS)))


def _has_plugin(folder: str) -> bool:
    """Whether a folder of packages has metadata of one for factlint, such as `factlint_adoc-1.0.dist-info`."""
    try:
        names = os.listdir(folder or ".")  # noqa: PTH208 - pathlib costs 3 ms
    except OSError:
        return False
    return any(map(_PLUGIN_METADATA.match, names))


def read(path: str, text: str) -> Document:
    """The document in a decoded file, by the reader for its suffix; as plain text if there is none."""
    suffix = os.path.splitext(path)[1].lower()  # noqa: PTH122 - pathlib costs 3 ms
    if suffix in READERS:
        return _shipped(READERS[suffix]).read(path, text)
    return (_plugged_in(suffix) or _shipped("plain.reader")).read(path, text)


@cache
def _shipped(module: str) -> Reader:
    return cast("Reader", import_module(f"factlint.reading.{module}"))


def _plugged_in(suffix: str) -> Reader | None:
    from importlib.metadata import entry_points  # noqa: PLC0415 - slow to load, and seldom needed

    for found in entry_points(group=PLUGINS, name=suffix.removeprefix(".")):
        return cast("Reader", found.load())
    return None
