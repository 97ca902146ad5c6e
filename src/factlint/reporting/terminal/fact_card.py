"""Cards: of a fact, every value of a property with its time, source and place in the pack; of a false claim."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from types import MappingProxyType

from factlint.model.claim import Fact
from factlint.model.mention import EntityRef
from factlint.model.rule_base import Entity, FalseClaim
from factlint.reporting.counts import counted
from factlint.values.days import iso_date
from factlint.values.interval import Interval
from factlint.values.quantity import Quantity
from factlint.values.scales import SCALES

NO_NAMES: Mapping[str, str] = MappingProxyType({})


def render_card(fact_id: str, entity: Entity, facts: Sequence[Fact], names: Mapping[str, str]) -> str:
    """The card of all facts with one id, in the order of the pack; `names` gives the names of their entities by id."""
    kind = f" ({entity.kind})" if entity.kind else ""
    rows = [fact_id, f"{entity.label}{kind} · {fact_id.rpartition('#')[2]}"]
    for fact in facts:
        rows += ["", f"  {written_value(fact, names)}{term(fact)}", *(f"    {line}" for line in _details(fact))]
    return "\n".join(rows) + "\n"


def render_false_claim(claim: FalseClaim) -> str:
    """The card of a false claim: the first of the phrases that state it, why it is false, and who says so."""
    others = len(claim.says) - 1
    rows = [claim.id, "false claim", "", f"  “{claim.says[0]}”"]
    rows += [f"    and {counted(others, 'other phrase')}"] if others else []
    rows += [f"    because: {claim.because}", f"    {_source(claim.source)}"]
    review = (("claimed by", claim.claimant), ("reviewed by", claim.reviewer), ("rating", claim.rating))
    rows += [f"    {stated}: {value}" for stated, value in review if value]
    return "\n".join(rows) + "\n"


def written_value(fact: Fact, names: Mapping[str, str] = NO_NAMES) -> str:
    """The value as in the pack, followed by the unit of a number; before an entity's id stands its name, if given."""
    match fact.statement.value:
        case EntityRef(id=known) if known in names:
            return f"{names[known]} ({fact.written})"
        case Quantity(unit=str(unit)) as known:
            return f"{fact.written} ({_scale(known, fact.written)}{unit})"
        case _:
            return fact.written


def _scale(known: Quantity, written: str) -> str:
    """The word by which the pack multiplies its number: "million " of "million euros"."""
    return next((f"{word} " for word, times in SCALES.items() if _is_times(known, written, times)), "")


def _is_times(known: Quantity, written: str, times: int) -> bool:
    digits = written.replace(",", "")
    is_number = digits.replace(".", "", 1).isdigit() and known.written != 0
    return is_number and known.written == Fraction(digits) * times


def term(fact: Fact) -> str:
    """The time for which it holds: ` from 2014-10-01 until 2024-10-01`."""
    start, end = _bound(fact.begins), _bound(fact.ends)
    return (f"  from {start}" if start else "") + (f"  until {end}" if end else "")


def _bound(days: Interval) -> str | None:
    """One day, or the EDTF interval of possible days."""
    if days.low is None or days.high is None:
        return None
    first, last = iso_date(int(days.low)), iso_date(int(days.high) - 1)
    return first if first == last else f"{first}/{last}"


def _source(source: str | None) -> str:
    return f"source: {source or 'none given'}"


def _details(fact: Fact) -> Iterator[str]:
    yield _source(fact.source)
    if fact.note:
        yield f"note: {fact.note}"
    if fact.known_until is not None:
        yield f"last reviewed: {iso_date(fact.known_until)}"
    if fact.place:
        yield f"{fact.place.path}:{fact.place.line}:{fact.place.column}"
