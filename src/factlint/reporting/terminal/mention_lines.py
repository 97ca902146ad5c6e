"""What was read, for people: one line for each mention, with its value."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from factlint.reporting.cells import visible
from factlint.reporting.positions import Lines
from factlint.reporting.programs.records import Record

_TIMEX_KEYS = ("type", "timex", "mod", "quant", "freq")
_KEYS = {
    "time": _TIMEX_KEYS,
    "duration": _TIMEX_KEYS,
    "set": _TIMEX_KEYS,
    "quantity": ("value", "unit"),
    "entity": ("entity",),
    "claim": ("subject", "property", "value", "aspect", "time", "modality"),
}
"""The keys that are shown for each kind."""

_EXPLAINED = ("derivation", "rule")


def mention_lines(records: Iterable[Record], source: str) -> Iterator[str]:
    """As in `article.md:3:18  time  “5 June 1967”  DATE 1967-06-05`, for the records of one document."""
    lines = Lines(source)
    for record in records:
        at = lines.position(record["start"])
        shown = _with_time(record) if record["kind"] == "claim" else record
        value = " ".join(str(shown[key]) for key in _KEYS[record["kind"]] if shown.get(key) is not None)
        words = " ".join(record["text"].split())
        place = f"{record['path']}:{at.line}:{at.column}"
        yield visible(f"{place}  {record['kind']}  “{words}”  {value}{_explanation(record)}") + "\n"


def _with_time(claim: Record) -> Record:
    """A claim with the words for its time: "starts “2003”"; that a value holds need not be said."""
    times = ", ".join(f"“{' '.join(time['text'].split())}”" for time in claim["times"])
    return claim | {"time": times or None, "aspect": None if claim["aspect"] == "holds" else claim["aspect"]}


def _explanation(record: Record) -> str:
    """The rules that built the value, if requested."""
    rules = [rule for key in _EXPLAINED if record.get(key) for rule in _listed(record[key])]
    return f"  by {', '.join(rules)}" if rules else ""


def _listed(rules: str | list[str]) -> list[str]:
    return [rules] if isinstance(rules, str) else rules
