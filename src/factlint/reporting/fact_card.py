"""A fact's card: every value that a property has had, since when, by which source, and where it is written."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from factlint.model.claim import Fact
from factlint.model.mention import EntityRef
from factlint.model.rule_base import Entity
from factlint.values.days import iso_date
from factlint.values.interval import Interval
from factlint.values.quantity import Quantity


def render_card(fact_id: str, entity: Entity, facts: Sequence[Fact], names: Mapping[str, str]) -> str:
    """The card of all facts of one id, in the order of the pack; `names` are those of the entities in them, by id."""
    kind = f" ({entity.kind})" if entity.kind else ""
    rows = [fact_id, f"{entity.label}{kind} · {fact_id.rpartition('#')[2]}"]
    for fact in facts:
        rows += ["", f"  {_value(fact, names)}{term(fact)}", *(f"    {line}" for line in _details(fact))]
    return "\n".join(rows) + "\n"


def _value(fact: Fact, names: Mapping[str, str]) -> str:
    """The value as the pack has it, with what a reader knows it by: its name, its unit."""
    match fact.statement.value:
        case EntityRef(id=known) if known in names:
            return f"{names[known]} ({fact.written})"
        case Quantity(unit=str(unit)):
            return f"{fact.written} ({unit})"
        case _:
            return fact.written


def term(fact: Fact) -> str:
    """When it holds, as in `  from 2014-10-01 until 2024-10-01`."""
    start, end = _bound(fact.begins), _bound(fact.ends)
    return (f"  from {start}" if start else "") + (f"  until {end}" if end else "")


def _bound(days: Interval) -> str | None:
    """One day, or the EDTF interval of the days that it may be."""
    if days.low is None or days.high is None:
        return None
    first, last = iso_date(int(days.low)), iso_date(int(days.high) - 1)
    return first if first == last else f"{first}/{last}"


def _details(fact: Fact) -> Iterator[str]:
    yield f"source: {fact.source}" if fact.source else "source: none given"
    if fact.note:
        yield f"note: {fact.note}"
    if fact.known_until is not None:
        yield f"last reviewed: {iso_date(fact.known_until)}"
    if fact.place:
        yield f"{fact.place.path}:{fact.place.line}:{fact.place.column}"
