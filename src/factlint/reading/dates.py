"""Dates in metadata: ISO 8601 days with or without a time of day."""

from __future__ import annotations

import re
from collections.abc import Iterable

from factlint.model.document import DocumentDate
from factlint.values.dataclass import replace
from factlint.values.edtf import EdtfError, parse
from factlint.values.regex import regex
from factlint.values.time import Time

PROPERTIES = "document properties"
"""The origin of dates that word processors write unasked; anything the text itself says takes precedence."""

_DAY = regex(r"(\d{4})([-/.]?)(\d\d)\2(\d\d)(?:[T ]\s*\d\d:?\d\d.*)?", re.IGNORECASE)


def metadata_date(value: str) -> Time | None:
    """The day, month or year named by a metadata field; None if it names none."""
    value = value.strip()
    if matched := _DAY.fullmatch(value):
        value = f"{matched[1]}-{matched[3]}-{matched[4]}"
    try:
        return parse(value)
    except EdtfError:
        return None


def document_date(values: Iterable[str], origin: str) -> DocumentDate | None:
    """The document's date from its own fields: dates of publication, revision and the like.

    A text published on one day and revised on another may refer to either or of days between, so its date is
    the whole stretch; the TIMEX3 value is that of the first field, the publication.
    """
    times = [time for value in values if (time := metadata_date(value))]
    if not times:
        return None
    days = times[0].days
    for time in times[1:]:
        days = days.hull(time.days)
    if days == times[0].days:
        return DocumentDate(times[0], origin)
    first, last = min(times, key=_start), max(times, key=_start)
    return DocumentDate(replace(times[0], readings=(days,), edtf=f"{first.edtf}/{last.edtf}"), origin)


def _start(time: Time) -> float:
    low = time.days.low
    return float("-inf") if low is None else float(low)
