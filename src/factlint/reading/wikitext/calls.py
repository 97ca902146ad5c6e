"""Calls of templates: their name, and the places of the values that they are given."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from factlint.model.document import Span
from factlint.values.dataclass import dataclass, field
from factlint.values.regex import regex

_NAMED = regex(r"\s*(?P<name>[^\[\]{}<>|=]{0,80}?)\s*=")
_COMMENT = regex(r"<!--.*?(?:-->|$)", 16)  # re.DOTALL
_SPACES = regex(r"[\s_]+")


@dataclass(frozen=True, slots=True)
class Parameter:
    """A named value of a call."""

    name: Span
    value: Span


@dataclass(frozen=True, slots=True)
class Call:
    """A template as a page calls it."""

    source: str
    name: str
    """In lower case, with spaces for underscores."""
    values: tuple[Span, ...]
    """The values without a name, and those named by their number, up to the first that is missing."""
    named: Mapping[str, Parameter] = field(default_factory=dict)
    """The last value of each other name, by its name as written."""

    def text(self, place: int) -> str:
        """The value without a name at a place, counted from 0; empty if there is none."""
        return self.text_of(self.values[place]) if place < len(self.values) else ""

    def text_of(self, value: Span) -> str:
        """A value as written, without the space and the comments around it."""
        return _COMMENT.sub("", self.source[value.start : value.end]).strip()

    def text_named(self, name: str) -> str:
        """The value of a name; empty if there is none."""
        return self.text_of(self.named[name].value) if name in self.named else ""


def read_call(source: str, head: Span, values: Sequence[Span]) -> Call:
    """The call whose name stands in `head`; a value of a function such as `formatnum:` stands behind a colon there."""
    written = _COMMENT.sub("", source[head.start : head.end])
    name, colon, _ = written.partition(":")
    numbered: dict[int, Span] = {}
    named: dict[str, Parameter] = {}
    if colon:
        numbered[1] = Span(source.index(":", head.start) + 1, head.end)
    for value in values:
        found = _NAMED.match(source, value.start, value.end)
        if found is None:
            numbered[len(numbered) + 1] = value
        elif found["name"].isdecimal():
            numbered[int(found["name"])] = Span(found.end(), value.end)
        else:
            named[found["name"]] = Parameter(Span(*found.span("name")), Span(found.end(), value.end))
    missing = next(place for place in range(1, len(numbered) + 2) if place not in numbered)
    places = tuple(numbered[place] for place in range(1, missing))
    return Call(source, _SPACES.sub(" ", name).strip().lower(), places, named)
