"""The metadata of an HTML page: dates, title, language."""

from __future__ import annotations

from collections.abc import Mapping
from html import unescape

from factlint.model.document import DocumentDate, Span
from factlint.reading.dates import document_date
from factlint.values.regex import regex

_PUBLISHED = (
    "article:published_time",
    "datepublished",
    "date",
    "dc.date",
    "dc.date.issued",
    "dcterms.created",
    "dcterms.issued",
    "pubdate",
)
_REVISED = ("article:modified_time", "og:updated_time", "datemodified", "dcterms.modified", "last-modified")
_NAMING = ("property", "name", "itemprop", "http-equiv")
_JSON_LD = regex(r'"date(Published|Modified)"\s*:\s*"([^"]*)"')


class Metadata:
    """Collects dates while the tags pass by."""

    def __init__(self) -> None:
        self._fields: dict[str, str] = {}
        self._json_ld: dict[str, str] = {}

    def see(self, source: str, values: Mapping[str, Span]) -> None:
        """Note a tag with a machine-readable value: `meta`, or `time` with `itemprop`."""
        content = values.get("content") or values.get("datetime")
        for naming in _NAMING:
            if content and naming in values:
                key = source[values[naming].start : values[naming].end].strip().lower()
                self._fields.setdefault(key, unescape(source[content.start : content.end]))

    def see_json_ld(self, json: str) -> None:
        """Note a script of type application/ld+json; its first dates count, wherever they are in it."""
        for which, value in _JSON_LD.findall(json):
            self._json_ld.setdefault(f"date{which}".lower(), value)

    def date(self) -> DocumentDate | None:
        """The page's date; tags take precedence over scripts."""
        return _dated(self._fields, "HTML metadata") or _dated(self._json_ld, "JSON-LD")


def _dated(fields: Mapping[str, str], origin: str) -> DocumentDate | None:
    """At most one publication and one revision: several names mean the same."""
    chosen = (next((fields[key] for key in keys if key in fields), None) for keys in (_PUBLISHED, _REVISED))
    return document_date([value for value in chosen if value], origin)
