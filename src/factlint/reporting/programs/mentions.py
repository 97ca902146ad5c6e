"""What was read in a document, as plain tables: the lines of `extract`. Keys are a public contract and are only ever
added.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from fractions import Fraction

from factlint.model.analysis import Analysis
from factlint.model.claim import Claim, Value
from factlint.model.document import Document, Span
from factlint.model.mention import EntityRef, Mention
from factlint.reporting.programs.records import Record
from factlint.values.days import iso_date
from factlint.values.duration import Duration
from factlint.values.interval import Bound, Interval
from factlint.values.quantity import Quantity
from factlint.values.time import Recurrence, Time
from factlint.values.typed import Any


def mention_records(analysis: Analysis, *, is_explained: bool = False) -> Iterator[Record]:
    """Every mention and claim, in reading order; on request with the rules that built them."""
    path = analysis.document.path
    mentions: list[Mention[Any]] = [
        *analysis.times,
        *analysis.durations,
        *analysis.recurrences,
        *analysis.quantities,
        *analysis.entities,
    ]
    records = [_mention_record(mention, path, is_explained=is_explained) for mention in mentions]
    records += [_claim_record(claim, analysis.document, is_explained=is_explained) for claim in analysis.claims]
    yield from sorted(records, key=lambda record: (record["start"], record["end"]))


def _mention_record(mention: Mention[Any], path: str, *, is_explained: bool) -> Record:
    record = {**_place(mention, path), **_value_record(mention.value)}
    if is_explained:
        record |= {"derivation": list(mention.derivation), "is_guess": mention.is_guess}
    return record


def _claim_record(claim: Claim, document: Document, *, is_explained: bool) -> Record:
    statement, cue = claim.statement, document.to_source(claim.cue)
    record = {
        **_place(claim.value, document.path),
        "kind": "claim",
        "subject": statement.subject,
        "property": statement.property,
        "value": _plain(statement.value),
        "modality": claim.modality.value,
        "aspect": claim.aspect.value,
        "anchor": _words(claim.subject.span, claim.subject.text),
        "cue": _words(cue, document.source[cue.start : cue.end]),
        "scope": _dates(statement.scope),
        "times": [_words(time.span, time.text) for time in claim.scope_words],
    }
    if is_explained:
        record["rule"] = claim.binder
    return record


def _words(span: Span, text: str) -> Record:
    """Words that a claim is made of: for its subject, its property, the time it refers to."""
    return {"start": span.start, "end": span.end, "text": text}


def _place(mention: Mention[Any], path: str) -> Record:
    return {"path": path, "start": mention.span.start, "end": mention.span.end, "text": mention.text}


def _value_record(value: object) -> Record:
    match value:
        case Time():
            kind = "TIME" if value.is_clock_time else "DURATION" if value.is_length else "DATE"
            days = value.days if value.is_calendar else Interval()
            return _timex("time", kind, value.timex, value.mod, value.edtf) | _dates(days)
        case Duration():
            return _timex("duration", "DURATION", value.timex, value.mod) | _dates(value.stretch or Interval())
        case Recurrence():
            frequency = {"quant": value.quant, "freq": value.freq}
            return _timex("set", "SET", value.timex, value.mod) | _dates(Interval()) | frequency
        case Quantity():
            low, high = _number(value.amount.low), _number(value.amount.high)
            number = {"value": _number(value.written), "low": low, "high": high, "unit": value.unit}
            return {"kind": "quantity", **number}
        case EntityRef():
            return {"kind": "entity", "entity": value.id}
        case _:
            raise TypeError(f"no kind of mention: {value!r}")


def _timex(kind: str, type_: str, timex: str, mod: Any, edtf: str | None = None) -> Record:  # noqa: ANN401
    return {"kind": kind, "type": type_, "timex": timex, "mod": mod.value if mod else None, "edtf": edtf}


def _dates(days: Interval) -> Record:
    """ISO dates, half-open; null where open."""
    return {
        "low": None if days.low is None else iso_date(math.floor(days.low)),
        "high": None if days.high is None else iso_date(math.ceil(days.high)),
    }


def _plain(value: Value) -> str | int | float | None:
    """A claim's value as one scalar: EDTF, an ISO duration, a number, an id, a text."""
    match value:
        case Time():
            return value.edtf or value.timex
        case Duration():
            return value.timex
        case Quantity():
            return _number(value.written)
        case EntityRef():
            return value.id
        case _:
            return value


def _number(amount: Bound) -> int | float | None:
    """An integer if possible, so that large counts stay exact."""
    if amount is None:
        return None
    exact = Fraction(amount)
    return exact.numerator if exact.denominator == 1 else float(exact)
