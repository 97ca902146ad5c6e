"""What documents tell (`model.told`) as JSON for the cache, and back. The format is no contract."""

from __future__ import annotations

import json
from collections.abc import Iterable

from factlint.model.told import Told


def write_told(told: Iterable[Told]) -> str:
    return json.dumps(list(told), ensure_ascii=False, separators=(",", ":"))


def read_told(text: str) -> tuple[Told, ...]:
    """The inverse of `write_told`."""
    return tuple(_read(*fields) for fields in json.loads(text))


def _read(subject: str, prop: str, label: str, readings: list[tuple[int, int]], *place: object) -> Told:
    start, end, text, said = place
    assert isinstance(start, int)
    assert isinstance(end, int)
    days = tuple((low, high) for low, high in readings)
    return Told(subject, prop, label, days, start, end, str(text), str(said))
