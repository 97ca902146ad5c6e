"""The date of a document, from the first source that knows one."""

from __future__ import annotations

import os.path
from collections.abc import Callable

from factlint.engine.datelines import date_at_head
from factlint.model.document import DATELINE, Document, DocumentDate
from factlint.reading.dates import PROPERTIES
from factlint.values.dataclass import replace
from factlint.values.edtf import EdtfError, parse
from factlint.values.regex import regex

OPTION, FILE_NAME, GIT = "--document-date", "file name", "git"
"""The origins of dates as reports name them; readers add those of their formats, such as "front matter"."""

_FILE_NAME = regex(r"(\d{4}-\d\d-\d\d)(?!\d)")


def dated(document: Document, *, option: str | None, git_date: Callable[[], str | None]) -> Document:
    """The document with its date, or unchanged if there is none.

    `option` is EDTF and overrides what the document says; raises `EdtfError`. `git_date` is called only if the
    document says nothing; it returns YYYY-MM-DD.
    """
    if option:
        date = DocumentDate(parse(option), OPTION)
    elif own := _own_date(document):
        date = own
    elif day := git_date():
        date = DocumentDate(parse(day), GIT)
    else:
        return document
    return replace(document, date=date)


def _own_date(document: Document) -> DocumentDate | None:
    if document.date and document.date.origin != PROPERTIES:
        return document.date
    return _from_head(document) or _from_file_name(document.path) or document.date


def _from_head(document: Document) -> DocumentDate | None:
    date = date_at_head(document)
    return DocumentDate(date, DATELINE) if date else None


def _from_file_name(path: str) -> DocumentDate | None:
    """The day at the start of names such as `2025-12-01-title.md`."""
    matched = _FILE_NAME.match(os.path.basename(path))
    try:
        return DocumentDate(parse(matched[1]), FILE_NAME) if matched else None
    except EdtfError:
        return None
