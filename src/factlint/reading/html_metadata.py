"""What an HTML page says of itself: dates, title, language."""

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
    """Collects dates as the tags pass by."""

    def __init__(self) -> None:
        self._fields: dict[str, str] = {}
        self._json_ld: dict[str, str] = {}

    def see(self, source: str, values: Mapping[str, Span]) -> None:
        """Take note of a tag that has a value for machines: `meta`, or `time` with `itemprop`."""
        content = values.get("content") or values.get("datetime")
        for naming in _NAMING:
            if content and naming in values:
                key = source[values[naming].start : values[naming].end].strip().lower()
                self._fields.setdefault(key, unescape(source[content.start : content.end]))

    def see_json_ld(self, json: str) -> None:
        """Take note of a script of type application/ld+json, wherever in it the first dates stand."""
        for which, value in _JSON_LD.findall(json):
            self._json_ld.setdefault(f"date{which}".lower(), value)

    def date(self) -> DocumentDate | None:
        """The page's date, by its tags before its scripts."""
        return _dated(self._fields, "HTML metadata") or _dated(self._json_ld, "JSON-LD")


def _dated(fields: Mapping[str, str], origin: str) -> DocumentDate | None:
    """One publication and one revision at most: several names say the same thing twice."""
    chosen = (next((fields[key] for key in keys if key in fields), None) for keys in (_PUBLISHED, _REVISED))
    return document_date([value for value in chosen if value], origin)
