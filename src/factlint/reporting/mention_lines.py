"""What was read, for people: a line for each mention, its value beside its words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from factlint.reporting.cells import visible
from factlint.reporting.positions import Lines
from factlint.reporting.records import Record

_TIMEX_KEYS = ("type", "timex", "mod", "quant", "freq")
_KEYS = {
    "time": _TIMEX_KEYS,
    "duration": _TIMEX_KEYS,
    "set": _TIMEX_KEYS,
    "quantity": ("value", "unit"),
    "entity": ("entity",),
    "claim": ("subject", "property", "value", "modality"),
}
"""What is shown of each kind."""

_EXPLAINED = ("derivation", "rule")


def mention_lines(records: Iterable[Record], source: str) -> Iterator[str]:
    """As in `article.md:3:18  time  “5 June 1967”  DATE 1967-06-05`, for the records of one document."""
    lines = Lines(source)
    for record in records:
        at = lines.position(record["start"])
        value = " ".join(str(record[key]) for key in _KEYS[record["kind"]] if record.get(key) is not None)
        words = " ".join(record["text"].split())
        place = f"{record['path']}:{at.line}:{at.column}"
        yield visible(f"{place}  {record['kind']}  “{words}”  {value}{_explanation(record)}") + "\n"


def _explanation(record: Record) -> str:
    """The rules that built it, where they were asked for."""
    rules = [rule for key in _EXPLAINED if record.get(key) for rule in _listed(record[key])]
    return f"  by {', '.join(rules)}" if rules else ""


def _listed(rules: str | list[str]) -> list[str]:
    return [rules] if isinstance(rules, str) else rules
