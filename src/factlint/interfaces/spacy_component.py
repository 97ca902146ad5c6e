"""The spaCy component `factlint_time`: times, durations and recurrences as spans with values.

nlp = spacy.blank("en")
nlp.add_pipe("factlint_time", config={"date": "2013-02-12"})
doc = nlp("It opens on Friday.")
for span in doc.spans["time"]:
    print(span.text, span.label_, span.kb_id_, span._.time.days)
"""

from __future__ import annotations

from collections.abc import Iterator
from weakref import WeakKeyDictionary

from spacy.language import Language
from spacy.tokens import Doc, Span

from factlint.extraction.times import TimeReading, read_times
from factlint.model.document import DocumentDate
from factlint.model.mention import Mention
from factlint.reading.readers import read
from factlint.values import edtf
from factlint.values.dataclass import replace
from factlint.values.duration import Duration
from factlint.values.time import Recurrence, Time

SPANS_KEY = "time"
VALUE_EXTENSION = "time"
"""`span._.time` is the value: a `Time`, `Duration` or `Recurrence`."""
_SETTINGS_KEY = "factlint_time"
"""Where `doc.user_data` keeps the date and the order of dates by which a doc was read."""

_Value = Time | Duration | Recurrence
_Values = dict[tuple[int, int], _Value]
"""First and last token of a span → its value."""

_values_of: WeakKeyDictionary[Doc, _Values] = WeakKeyDictionary()


class TimeComponent:
    """Puts the temporal expressions of a doc into `doc.spans["time"]`.

    A span's `label_` is its TIMEX3 type (DATE, TIME, DURATION or SET), its `kb_id_` the TIMEX3 value. Spans are as
    wide as the tokens that hold the expression.
    """

    def __init__(self, date: str | None, date_order: str | None) -> None:
        self._settings = {"date": date, "date_order": date_order}

    def __call__(self, doc: Doc) -> Doc:
        doc.user_data[_SETTINGS_KEY] = self._settings
        doc.spans[SPANS_KEY] = _read(doc)
        return doc


@Language.factory("factlint_time", assigns=["doc.spans"], default_config={"date": None, "date_order": None})
def make_time_component(nlp: Language, name: str, date: str | None, date_order: str | None) -> TimeComponent:  # noqa: ARG001 - spaCy passes both by name
    """The component, for docs written on a day (EDTF) or on none; `date_order` is "dmy" or "mdy".

    Raises `EdtfError` for a date that is not EDTF.
    """
    if not Span.has_extension(VALUE_EXTENSION):
        Span.set_extension(VALUE_EXTENSION, getter=_value)
    if date:
        edtf.parse(date)
    return TimeComponent(date, date_order)


def _value(span: Span) -> _Value | None:
    """The value of a span. A doc that was stored or comes from another process is read again, since it holds none."""
    if _SETTINGS_KEY not in span.doc.user_data:
        return None
    if span.doc not in _values_of:
        _read(span.doc)
    return _values_of[span.doc].get((span.start, span.end))


def _read(doc: Doc) -> list[Span]:
    """The spans of a doc, by the settings in its `user_data`; their values are kept as long as the doc."""
    date, date_order = doc.user_data[_SETTINGS_KEY]["date"], doc.user_data[_SETTINGS_KEY]["date_order"]
    written = DocumentDate(edtf.parse(date), "factlint_time") if date else None
    document = replace(read("doc.txt", doc.text), date=written, language=doc.lang_ or "en")
    found = list(_spans(doc, read_times(document, date_order=date_order)))
    _values_of[doc] = {(span.start, span.end): value for span, value in found}
    return [span for span, _ in found]


def _spans(doc: Doc, reading: TimeReading) -> Iterator[tuple[Span, _Value]]:
    mentions: list[Mention[_Value]] = [*reading.times, *reading.durations, *reading.recurrences]
    for mention in sorted(mentions, key=lambda one: one.span):
        span = doc.char_span(
            mention.span.start,
            mention.span.end,
            label=_label(mention.value),
            kb_id=mention.value.timex,
            alignment_mode="expand",
        )
        if span is not None:
            yield span, mention.value


def _label(value: _Value) -> str:
    """The TIMEX3 type."""
    match value:
        case Duration():
            return "DURATION"
        case Recurrence():
            return "SET"
        case _:
            return "TIME" if value.is_clock_time else "DURATION" if value.is_length else "DATE"
