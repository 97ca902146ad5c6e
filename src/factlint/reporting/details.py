"""The lines below a message that point at nothing on its line: fixes, other places, the fact with its source."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.reporting.positions import LinesOf

TYPE_CHECKING = False  # the model is imported where findings are made; clean text needs none of it
if TYPE_CHECKING:
    from factlint.model.finding import Finding

_MOST_PLACES = 3


def details(finding: Finding, path: str, lines: LinesOf) -> Iterator[str]:
    """One line for each fix, each other place and the fact of a finding in the document at this path."""
    yield from (fix.title for fix in finding.fixes)
    yield from elsewhere(finding, path, lines)
    if fact := finding.fact:
        yield f"Fact: {fact.id}" + (f", source: {fact.source}" if fact.source else "")


def elsewhere(finding: Finding, path: str, lines: LinesOf) -> Iterator[str]:
    """The places that support the finding and are not on its own line: "line 3: “1932”, the other value"."""
    here = f"line {lines[path].position(finding.span.start).line}"
    places = [(_where(place.path or path, place.span.start, path, lines), place) for place in finding.related]
    others = [
        f"{where}: “{' '.join(place.text.split())}”, {place.message}"
        for where, place in places
        if where != here
    ]
    yield from others[:_MOST_PLACES]
    if len(others) > _MOST_PLACES:
        yield f"… and {len(others) - _MOST_PLACES} more"


def _where(path: str, start: int, own: str, lines: LinesOf) -> str:
    if path not in lines:
        return path
    line = lines[path].position(start).line
    return f"line {line}" if path == own else f"{path}:{line}"
