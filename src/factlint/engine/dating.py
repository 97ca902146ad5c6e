"""The day of which a document speaks, by the first source that knows one."""

from __future__ import annotations

import os.path
import re
from collections.abc import Callable

from factlint.model.document import BlockKind, Document, DocumentDate
from factlint.reading.dates import PROPERTIES
from factlint.values.dataclass import replace
from factlint.values.edtf import EdtfError, parse
from factlint.values.regex import regex
from factlint.values.time import Grain

OPTION, DATELINE, FILE_NAME, GIT = "--document-date", "dateline", "file name", "git"
"""How reports name the origins of a date; readers add those of their formats, such as "front matter"."""

_FILE_NAME = regex(r"(\d{4}-\d\d-\d\d)(?!\d)")
_DATELINE = regex(r"(?P<place>[^,\d\n]{2,40}), (?P<date>[^—–\n]{6,30}?)(?: \([^)\n]*\))? (?:—|–|--) ")
_FULL_DATE = regex(r"\d{4}-\d\d-\d\d")
_FIRST_BLOCKS = 4
"""A dateline stands below at most a headline, a subtitle and a byline."""


def dated(document: Document, *, option: str | None, git_date: Callable[[], str | None]) -> Document:
    """The document with its date; as it is where nothing tells one.

    `option` is EDTF and outweighs the document's own word; raises `EdtfError`. `git_date` is only asked where
    the document is silent; it answers YYYY-MM-DD.
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
    return _dateline(document) or _from_file_name(document.path) or document.date


def _dateline(document: Document) -> DocumentDate | None:
    """The date in `KYIV, Dec. 1, 2025 —` at the head of a text; the place in capitals, the date in full."""
    for block in document.blocks[:_FIRST_BLOCKS]:
        matched = _DATELINE.match(document.prose, block.prose.start, block.prose.end)
        if block.kind is BlockKind.PARAGRAPH and matched and matched["place"].isupper():
            return _full_date(matched["date"])
    return None


def _full_date(words: str) -> DocumentDate | None:
    """The day that these words name, all of them."""
    from factlint.extraction.times import read_times  # noqa: PLC0415 - few texts have a dateline
    from factlint.reading.plain import read  # noqa: PLC0415

    document = read("dateline.txt", words)
    for mention in read_times(document).times:
        is_whole = mention.text == words and mention.value.grain <= Grain.DAY
        if is_whole and _FULL_DATE.match(mention.value.timex) and re.search(r"\d{4}", words):
            return DocumentDate(mention.value, DATELINE)
    return None


def _from_file_name(path: str) -> DocumentDate | None:
    """The day at the beginning of names such as `2025-12-01-title.md`."""
    matched = _FILE_NAME.match(os.path.basename(path))
    try:
        return DocumentDate(parse(matched[1]), FILE_NAME) if matched else None
    except EdtfError:
        return None
