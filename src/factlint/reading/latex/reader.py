r"""LaTeX, read without running its macros.

What comes before `\begin{document}` is no prose, but for the title and the date; a file without it is part of a
document.
Commands that are not known stand for something that is no words, with their arguments.
"""

from __future__ import annotations

from factlint.model.document import Document, Span
from factlint.reading.dates import document_date
from factlint.reading.latex.groups import Groups
from factlint.reading.latex.walk import Walk
from factlint.reading.masks import addresses
from factlint.reading.prose import ProseBuilder
from factlint.values.regex import regex

_BODY = regex(r"\\begin[ \t]*\{document\}")
_END = regex(r"\\end[ \t]*\{document\}")
_STATED = {name: regex(rf"\\{name}[ \t]*(?:\[[^\[\]]*\])?[ \t]*(?=\{{)") for name in ("title", "date")}
_ORIGIN = "\\date"


def read(path: str, text: str) -> Document:
    """The document in a LaTeX file."""
    builder = ProseBuilder(text, masks=addresses(text))
    groups = Groups(text)
    walk = Walk(text, builder, groups)
    if title := _stated("title", text, groups):
        walk.title(title)
    date = _stated("date", text, groups)
    written = document_date([text[date.start : date.end]], _ORIGIN) if date else None
    if date and not written and "\\" not in text[date.start : date.end]:
        walk.date(date)
    begin = _BODY.search(text)
    start = begin.end() if begin else 0
    end = _END.search(text, start)
    walk.read(start, end.start() if end else len(text))
    walk.end_block(end.start() if end else len(text))
    return builder.document(path, date=written, directives=walk.directives.collected())


def _stated(name: str, text: str, groups: Groups) -> Span | None:
    """The argument of the last command of this name, which counts."""
    places = [groups.after(found.end()) for found in _STATED[name].finditer(text)]
    return next((place for place in reversed(places) if place), None)
