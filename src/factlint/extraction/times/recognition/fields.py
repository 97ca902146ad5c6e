"""The fields of one match, as values."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from functools import cache

from factlint.extraction.times.open_values import Anchor, Open, OpenValue, Written
from factlint.extraction.times.recognition.grammar import Match
from factlint.extraction.times.recognition.numerals import cardinal, ordinal
from factlint.values.time import Mod
from factlint.values.typed import Any

_ANCHORS = {
    "last": Anchor.LAST,
    "latest": Anchor.LAST,
    "this": Anchor.THIS,
    "next": Anchor.NEXT,
    "coming": Anchor.NEXT,
    "same": Anchor.SAME,
    "before": Anchor.STORY_LAST,
    "following": Anchor.STORY_NEXT,
}
_WRITTEN_SLOTS = frozenset(
    "year shortyear adyear bcyear month day dayword nthday glued weekday isomonth isoday first other numericyear hour "
    "minute meridiem ordinal jubilee".split()
)
"""The slots whose places the date checks need."""

_AS_THEY_ARE: Mapping[str, str] = {
    "noday": "day",
    "weekday2": "weekday",
    "weekday3": "weekday",
    "other2": "other",
}
"""The standard name of a slot that occurs twice in a rule, or of a number in the place of a day."""
_YEARS = "year adyear bcyear shortyear hyphenyear gluedyear compactyear smallyear anyyear spelledyear".split()
"""The slots of a year; the first that matched holds it."""


@cache
def _places_of(slot: str) -> tuple[str, ...]:
    """The names of a slot at its first, second and third place in a rule."""
    return slot, f"{slot}2", f"{slot}3"


def key(words: str) -> str:
    """Words as keys of look-ups: no final stop, one space for white space or a hyphen."""
    return " ".join(words.rstrip(".").replace("-", " ").split())


class Tables(dict[str, Mapping[str, Any]]):
    """Slot → word → value; words are keyed by `key`, when a slot is first used."""

    def __init__(self, values: Mapping[str, Mapping[str, object]]) -> None:
        self._values = values

    def __missing__(self, slot: str) -> Mapping[str, Any]:
        made = self[slot] = {key(word): value for word, value in self._values[slot].items()}
        return made


class Fields:
    """The captures of a match, interpreted with the words of its language."""

    def __init__(self, match: Match, values: Tables) -> None:
        self._match = match
        self._values = values

    def __contains__(self, slot: str) -> bool:
        return slot in self._match.fields

    def start(self, slot: str) -> int:
        """Where a matched slot begins in the text."""
        return self._match.span(slot)[0]

    def words(self, slot: str) -> str:
        return self._match.fields[slot]

    def slot(self, slot: str) -> str | None:
        """The words of a slot or, if a rule has it twice, of the one that matched; None if none did."""
        fields = self._match.fields
        for name in _places_of(slot):
            if name in fields:
                return fields[name]
        return None

    def value(self, slot: str) -> Any:  # noqa: ANN401
        """The value of a slot's words; None if the slot did not match."""
        words = self.slot(slot)
        return None if words is None else self._values[slot.rstrip("23")][key(words)]

    def integer(self, slot: str) -> int | None:
        """The digits of a slot as a number; None if the slot did not match."""
        return self.number(slot) if slot in self else None

    def number(self, slot: str) -> int:
        """The digits of a slot that matched."""
        return _number(self._match.fields[slot])

    def ordinal(self, *slots: str) -> int | None:
        """The ordinal or digits in the first of these slots that matched."""
        fields = self._match.fields
        for slot in slots:
            if slot in fields:
                return ordinal(fields[slot], self._values["ordinal"])
        return None

    def amount(self, slot: str = "number") -> Fraction | None:
        """The number of units: None for a vague amount, 1 for an article or nothing."""
        if slot in self._match.fields:
            return cardinal(self._match.fields[slot], self._values["number"])
        return None if "vague" in self else Fraction(1)

    def year(self) -> tuple[int | None, bool]:
        """The astronomical year, and whether only its last two digits were written."""
        for slot in _YEARS:
            if (words := self.slot(slot)) is None:
                continue
            if slot == "spelledyear":
                return int(_spelled(words, self._values["number"])), False
            number = _number(words)
            return (1 - number if slot == "bcyear" else number), slot in {"shortyear", "hyphenyear"}
        return None, False

    def anchor(self) -> Anchor:
        fields = self._match.fields
        for slot, anchor in _ANCHORS.items():
            if slot in fields:
                return anchor
        return Anchor.BARE

    def stage(self, slot: str = "stage") -> Mod | None:
        """The part of the time (early, mid, late) that the words select, if any."""
        if slot not in self:
            return None
        words = self.words(slot)
        return next((mod for word, mod in self._values["stage"].items() if word in words), None)

    def open(self, value: OpenValue | None, **more: Any) -> Open:  # noqa: ANN401
        """The open expression with this value: the match without its context."""
        match = self._match
        given: dict[str, Any] = {"mod": self.stage(), "written": self.written()}
        return Open(match.start, match.end, (match.rule.name,), value, **(given | more))

    def part(
        self, first: str, last: str, value: OpenValue | None, renamed: Mapping[str, str] = _AS_THEY_ARE
    ) -> Open:
        """An open expression from one slot to another; some slots are written parts by other names."""
        start, end = self._match.span(first)[0], self._match.span(last)[1]
        return Open(start, end, (self._match.rule.name,), value, written=self.written(renamed))

    def written(self, renamed: Mapping[str, str] = _AS_THEY_ARE) -> Written:
        """The places of the parts of a date."""
        names = {slot: renamed.get(slot, slot) for slot in self._match.fields}
        hidden = {name for slot, name in names.items() if slot != name}
        return Written(
            tuple(
                (name, *self._match.span(slot))
                for slot, name in names.items()
                if name in _WRITTEN_SLOTS and not (slot == name and name in hidden)
            )
        )


def _number(words: str) -> int:
    return int("".join(char for char in words if char.isdigit()))


def _spelled(words: str, values: Mapping[str, Any]) -> Fraction:
    """A year in words: "nineteen ninety-four", "two thousand and one"."""
    parts = key(words).split()
    if "thousand" in parts:
        tail = [part for part in parts[parts.index("thousand") + 1 :] if part in values]
        return 1000 * cardinal(parts[0], values) + (cardinal(" ".join(tail), values) if tail else 0)
    tail = [part for part in parts[1:] if part in values]
    return 100 * cardinal(parts[0], values) + cardinal(" ".join(tail), values)
