"""Front matter: the metadata above a text, as YAML between `---` or TOML between `+++`.

Only top-level `key: value` scalars are read, so that no YAML or TOML parser is loaded for them.
"""

from __future__ import annotations

import re

from factlint.model.document import FRONT_MATTER, DocumentDate, Span
from factlint.reading.dates import document_date
from factlint.values.dataclass import dataclass
from factlint.values.regex import regex

_YAML = regex(
    r"---[ \t]*(?:\r\n?|\n)(?P<body>.*?)^(?:---|\.\.\.)[ \t]*(?:\r\n?|\n|\Z)", re.DOTALL | re.MULTILINE
)
_TOML = regex(r"\+\+\+[ \t]*(?:\r\n?|\n)(?P<body>.*?)^\+\+\+[ \t]*(?:\r\n?|\n|\Z)", re.DOTALL | re.MULTILINE)
_FIRST_TABLE = regex(r"^\[", re.MULTILINE)
_ENTRY = regex(
    r"""^(?P<key>[A-Za-z][\w-]*)[ \t]*[:=][ \t]*
    (?:"(?P<double>(?:[^"\\\r\n]|\\.)*)" | '(?P<single>[^'\r\n]*)' | (?P<plain>[^\s"'#|>&*!\[{][^\r\n]*?))
    [ \t]*(?:\#[^\r\n]*)?(?=[\r\n]|\Z)""",
    re.MULTILINE | re.VERBOSE,
)
_DATE_KEYS = ("date", "lastmod", "last_modified_at", "updated", "modified")
_LANGUAGE_KEYS = ("lang", "language", "locale")
_LANGUAGE_TAG = regex(r"([A-Za-z]{2,3})(?:[-_]\w+)*")


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """The metadata; `end` is where the text begins."""

    end: int = 0
    date: DocumentDate | None = None
    title: Span | None = None
    """The place of the title in the source, without quotes."""
    language: str | None = None
    """The primary subtag in lower case: "en" for en-GB."""
    dates: tuple[Span, ...] = ()
    """The places of the dates in the source, without quotes."""


def read_front_matter(text: str) -> FrontMatter:
    """The front matter at the start of a text; an empty one if it has none."""
    matched = _YAML.match(text) or _TOML.match(text)
    if matched is None:
        return FrontMatter()
    body = Span(*matched.span("body"))
    if matched[0].startswith("+") and (table := _FIRST_TABLE.search(text, body.start, body.end)):
        body = Span(body.start, table.start())
    entries = _entries(text, body)
    if not entries and text[body.start : body.end].strip():
        return FrontMatter()  # a text between two rules, not metadata
    values = {key: text[span.start : span.end] for key, span in entries.items()}
    dated = [key for key in _DATE_KEYS if key in values]
    return FrontMatter(
        end=matched.end(),
        date=document_date([values[key] for key in dated], FRONT_MATTER),
        title=entries.get("title"),
        language=next(
            (language for key in _LANGUAGE_KEYS if (language := primary_language(values.get(key, "")))), None
        ),
        dates=tuple(entries[key] for key in dated),
    )


def _entries(text: str, body: Span) -> dict[str, Span]:
    """The place of each key's value; the first of two equal keys counts."""
    entries: dict[str, Span] = {}
    for entry in _ENTRY.finditer(text, body.start, body.end):
        quoting = next(name for name in ("double", "single", "plain") if entry[name] is not None)
        entries.setdefault(entry["key"].lower(), Span(*entry.span(quoting)))
    return entries


def primary_language(tag: str) -> str | None:
    """The language of a tag such as en-GB (BCP 47), in lower case; None if it is no such tag."""
    matched = _LANGUAGE_TAG.fullmatch(tag)
    return matched[1].lower() if matched else None
