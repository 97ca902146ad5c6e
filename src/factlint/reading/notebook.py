"""Jupyter notebooks: the Markdown cells in the JSON, each at its own place in the file (nbformat 3 and 4)."""

from __future__ import annotations

import json

from factlint.model.directive import Directive
from factlint.model.document import Document, DocumentDate, Span
from factlint.reading.data.json_strings import Path, json_strings, unescaped
from factlint.reading.extract import add_document, outer_directives
from factlint.reading.markdown import reader as markdown
from factlint.reading.prose import ProseBuilder
from factlint.reading.source import Unreadable
from factlint.values.dataclass import dataclass, field


@dataclass(slots=True)
class _Cell:
    kind: str = ""
    sources: list[Span] = field(default_factory=list)
    """The strings of its source, usually one per line."""


def read(path: str, text: str) -> Document:
    """The document in a notebook; raises `Unreadable` for broken JSON, as conflict markers make it."""
    _refuse_broken(text)
    builder = ProseBuilder(text)
    directives: list[Directive] = []
    date: DocumentDate | None = None
    tables = 0
    for cell in _cells(text):
        extract = unescaped(text, cell.sources)
        document = markdown.read(path, extract.text)
        tables = add_document(builder, document, extract, first_table=tables)
        directives.extend(outer_directives(document, extract))
        date = date or document.date
    return builder.document(path, date=date, directives=tuple(directives))


def _refuse_broken(text: str) -> None:
    """Let no notebook pass unread; one without any text has nothing to read."""
    if not text.strip():
        return
    try:
        json.loads(text, strict=False)
    except json.JSONDecodeError as error:
        raise Unreadable(f"not JSON: {error.msg}, line {error.lineno}") from None
    except RecursionError:
        raise Unreadable("not JSON that anyone wrote: it is nested too deeply") from None


def _cells(text: str) -> list[_Cell]:
    """The Markdown cells, in order; their type may come before or after their text."""
    cells: dict[Path, _Cell] = {}
    for path, place in json_strings(text):
        match path:
            case (*_, "cells", int(), "cell_type"):
                cells.setdefault(path[:-1], _Cell()).kind = text[place.start : place.end]
            case (*_, "cells", int(), "source") | (*_, "cells", int(), "source", int()):
                cells.setdefault(path[: path.index("source")], _Cell()).sources.append(place)
    return [cell for cell in cells.values() if cell.kind == "markdown"]
