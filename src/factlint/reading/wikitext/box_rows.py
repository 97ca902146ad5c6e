"""Which rows a box shows: the labels of its parameters, and the units and years that other parameters state."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from factlint.model.document import Span
from factlint.reading.wikitext import box_labels
from factlint.reading.wikitext.calls import Call, Parameter
from factlint.values.dataclass import dataclass
from factlint.values.regex import regex

_NUMBER = regex(r"\d[\d,]*(?:\.\d+)?")
_YEAR = regex(r"(?<!\d)(?:1[0-9]|20)\d\d(?!\d)")
_SERIAL = regex(r"(?P<words>.*\D) (?P<number>\d+)")


@dataclass(frozen=True, slots=True)
class Named:
    """A parameter by its words, without the number and the unit at their end."""

    words: str
    number: str
    unit: str
    at: Parameter


@dataclass(frozen=True, slots=True)
class Row:
    label: str | Span
    """The words of a label, or the place of a value that is one."""
    value: Named
    again: Named | None = None
    """The same amount in another unit."""


def parameters_of(call: Call) -> Iterator[Named]:
    """The parameters of a box in the order of the source."""
    for written, parameter in sorted(call.named.items(), key=lambda item: item[1].name):
        words = " ".join(word.lower() for word in box_labels.WORD.findall(written))
        unit = next((unit for unit in box_labels.UNITS if words.endswith(f" {unit}")), "")
        numbered = None if unit else _SERIAL.fullmatch(words)
        if numbered is not None:
            yield Named(numbered["words"], numbered["number"], "", parameter)
        else:
            yield Named(words.removesuffix(unit).strip(), "", box_labels.UNITS.get(unit, ""), parameter)


class BoxRows:
    """The rows that the parameters of a box make; those without a value are left out before."""

    def __init__(self, call: Call, parameters: Sequence[Named]) -> None:
        self._call = call
        self._parameters = parameters
        self._by_words: defaultdict[tuple[str, str], list[Named]] = defaultdict(list)
        self._years: dict[str, str] = {}
        """The first words of parameters → the year of their values; empty where that is no single year."""
        for named in parameters:
            self._by_words[named.words, named.number].append(named)
            for last in box_labels.YEARS:
                if named.words.endswith(last):
                    years = {*_YEAR.findall(call.text_of(named.at.value))}
                    self._years[named.words.removesuffix(last)] = years.pop() if len(years) == 1 else ""

    def tables(self) -> Iterator[Sequence[Row]]:
        """The rows, of which those of numbered terms are tables of their own."""
        rows: list[Row] = []
        serial: defaultdict[str, list[Row]] = defaultdict(list)
        taken: set[tuple[str, str]] = set()
        for named in self._parameters:
            key = (named.words, named.number)
            label = "" if key in taken else self._label(named)
            if label:
                taken.add(key)
                is_of_term = named.number and named.words in box_labels.SERIAL
                (serial[named.number] if is_of_term else rows).append(Row(label, named, self._again(named)))
        yield from filter(None, (rows, *serial.values()))

    def _label(self, named: Named) -> str | Span:
        """The label of a value; empty for one that is left out."""
        for title in box_labels.TITLED.get(named.words, ()):
            for stated in self._by_words.get((title, named.number), ()):
                return stated.at.value
        words = named.words.split()
        is_one_of_several = named.number and named.words not in box_labels.SERIAL
        if (
            not words
            or is_one_of_several
            or any(map(str.isdigit, words))
            or not box_labels.UNSHOWN.isdisjoint(words)
        ):
            return ""
        label = box_labels.LABELS.get(named.words) or _own_words(named.words)
        is_bare = not named.unit and _NUMBER.fullmatch(self._call.text_of(named.at.value))
        if is_bare and label.lower().split()[-1] in box_labels.MEASURES:
            return ""
        if named.words.endswith(box_labels.YEARS):
            return label if named.words in box_labels.LABELS else ""
        return self._with_year(label, words)

    def _with_year(self, label: str, words: Sequence[str]) -> str:
        """A label with the year of its value, if another parameter states it; empty if that is no single year."""
        for length in range(len(words), 0, -1):
            year = self._years.get(" ".join(words[:length]))
            if year is not None:
                return f"{label} in {year}" if year else ""
        return label

    def _again(self, named: Named) -> Named | None:
        """The same amount in another unit, further below."""
        same = (
            other
            for other in self._by_words[named.words, named.number]
            if other.at.name.start > named.at.name.start
            and other.unit not in ("", named.unit)
            and _NUMBER.fullmatch(self._call.text_of(other.at.value))
        )
        return next(same, None) if named.unit else None


def _own_words(words: str) -> str:
    for first in box_labels.COUNTED:
        words = words.removeprefix(first)
    return words[:1].upper() + words[1:]
