"""Facts that two others make: a war that began in 1950 and ended in 1953 was fought from 1950 to 1953."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import reduce

from factlint.knowledge.format.entries import PropertyEntry
from factlint.knowledge.format.yaml_text import Scalar
from factlint.knowledge.linked_fact import LinkedFact
from factlint.knowledge.problems import Problem
from factlint.model.rule_base import Property
from factlint.values import edtf
from factlint.values.dataclass import replace
from factlint.values.days import iso_date
from factlint.values.interval import Interval
from factlint.values.time import Grain, Time

_BOUNDS = 2
_DROPPED = {Grain.DAY: 0, Grain.MONTH: 1, Grain.YEAR: 2}
"""How many parts of a date written to the day each grain leaves off."""


def wrong_spans(name: Scalar, entry: PropertyEntry, properties: Mapping[str, Property]) -> Iterator[Problem]:
    """What is wrong with the bounds of a property: both are dates, as it is itself."""
    if not entry.spans:
        return
    if len(entry.spans) != _BOUNDS:
        yield entry.spans[0].problem("`spans` names two properties: of the first and of the last day")
    if entry.value.text != "date":
        yield entry.value.problem(f'"{name.text}" spans the time between two dates; write `value: date`')
    for bound in entry.spans:
        known = properties.get(bound.text)
        if known is None or known.value != "date":
            what = "no property" if known is None else f"of kind {known.value}"
            yield bound.problem(f'"{bound.text}" is {what}; `spans` names two whose values are dates')


def spanning_facts(facts: Sequence[LinkedFact], properties: Iterable[Property]) -> Iterator[LinkedFact]:
    """A fact for each subject of which both bounds are known, and of which no pack states the property itself."""
    spanning = [item for item in properties if len(item.spans) == _BOUNDS]
    concerned = {name for item in spanning for name in (item.id, *item.spans)}
    stated: dict[str, dict[str, list[LinkedFact]]] = {}
    for fact in facts:
        if fact.property in concerned:
            stated.setdefault(fact.entity, {}).setdefault(fact.property, []).append(fact)
    for known in stated.values():
        for item in spanning:
            first, last = item.spans
            if item.id not in known and first in known and last in known:
                yield from _spanning(item.id, known[first], known[last])


def _spanning(
    property_id: str, firsts: Sequence[LinkedFact], lasts: Sequence[LinkedFact]
) -> Iterator[LinkedFact]:
    """From the earliest first day to the latest last day, stated as coarsely as the coarsest of them."""
    if any(fact.kind != "date" or fact.living or fact.from_ or fact.until for fact in (*firsts, *lasts)):
        return
    begins, ends = _times(firsts), _times(lasts)
    grain = max(time.grain for time in (*begins, *ends))
    low = reduce(Interval.hull, (time.days for time in begins)).low
    high = reduce(Interval.hull, (time.days for time in ends)).high
    if grain not in _DROPPED or not isinstance(low, int) or not isinstance(high, int) or low >= high:
        return
    value = f"{_iso(low, grain)}/{_iso(high - 1, grain)}"
    entity = firsts[0].id.partition("#")[0]
    yield replace(
        firsts[0], id=f"{entity}#{property_id}", property=property_id, value=value, written=value, note=None
    )


def _times(facts: Sequence[LinkedFact]) -> tuple[Time, ...]:
    return tuple(edtf.parse(fact.value) for fact in facts)


def _iso(day: int, grain: Grain) -> str:
    """The day, month or year in which a day lies."""
    dropped = _DROPPED[grain]
    return iso_date(day).rsplit("-", dropped)[0] if dropped else iso_date(day)
