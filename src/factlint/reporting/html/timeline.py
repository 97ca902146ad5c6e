"""The dated claims of a document as a picture: a row for each, years from left to right, conflicts in colour."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from factlint.model.report import ShownClaim
from factlint.reporting.html.escaping import text
from factlint.reporting.positions import Lines
from factlint.values.days import civil, day_number

Days = tuple[int, int]

_ROWS = 200
"""The most claims that are drawn; more would be unreadable."""
_ROW, _TOP = 20, 24
_PLOT, _BEHIND = 500, 200
_SMALLEST = 5  # so that a single day can be seen
_LABEL_LENGTH = 46
_CHARACTER = 7  # the width of one, about
_STEPS = (1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000, 2000, 5000)
_TICKS = 8
_LEGEND = (
    ("supported", "supported by the facts"),
    ("refuted", "refuted by the facts"),
    ("fact", "what the facts say instead"),
    ("unknown", "without a fact"),
)


def timeline(claims: Sequence[ShownClaim], source: str, prefix: str) -> Iterator[str]:
    """The picture, sorted by days, each row linked to its line; nothing for a document without dated claims."""
    dated = [(claim.days, claim) for claim in claims if claim.days]
    shown = sorted(dated, key=lambda pair: pair[0])[:_ROWS]
    if not shown:
        return
    scale = _Scale([days for _, claim in shown for days in _all_days(claim)], [claim for _, claim in shown])
    height = _TOP + _ROW * len(shown) + 4
    yield f'<figure class="timeline"><svg role="group" aria-label="Timeline of {len(shown)} dated claims"'
    yield f' width="{scale.width}" height="{height}" viewBox="0 0 {scale.width} {height}"'
    yield ' xmlns="http://www.w3.org/2000/svg">\n'
    for year, x in scale.ticks():
        yield f'<line class="axis" x1="{x}" y1="{_TOP - 6}" x2="{x}" y2="{height}"/>'
        yield f'<text class="axis-year" x="{x + 3}" y="12">{year}</text>\n'
    lines = Lines(source)
    for row, (days, claim) in enumerate(shown):
        line = lines.position(claim.start).line
        yield _row(claim, days, _TOP + row * _ROW, scale, f"{prefix}l{line}")
    yield f"</svg>{_legend([claim for _, claim in shown])}</figure>\n"


def _all_days(claim: ShownClaim) -> Iterator[Days]:
    """The days of the claim, and of the facts that refute it."""
    if claim.days:
        yield claim.days
    yield from _opposed(claim)


def _opposed(claim: ShownClaim) -> Iterable[Days]:
    return [fact.days for fact in claim.facts if fact.days] if claim.verdict == "refuted" else ()


def _row(claim: ShownClaim, days: Days, top: int, scale: _Scale, target: str) -> str:
    start, end = scale.bar(days)
    name = f"{claim.says}: {claim.text} ({claim.verdict}{_instead(claim)})"
    return (
        f'<a href="#{target}"><title>{text(name)}</title>'
        f'<text x="{scale.labels - 8}" y="{top + 12}" text-anchor="end">{text(_short(claim.says))}</text>'
        f"{''.join(_fact(days, (start, end), top, scale) for days in _opposed(claim))}"
        f'<rect class="{text(claim.verdict)}" x="{start}" y="{top + 2}" width="{round(end - start, 1)}" height="12"'
        f' rx="2"/>{_value(claim, start, end, top + 12, scale)}</a>\n'
    )


def _instead(claim: ShownClaim) -> str:
    return (
        f" by {', '.join(fact.value for fact in claim.facts)}"
        if claim.verdict == "refuted" and claim.facts
        else ""
    )


def _fact(days: Days, bar: tuple[float, float], top: int, scale: _Scale) -> str:
    """The fact that a claim conflicts with, and a line between the two."""
    start, end = scale.bar(days)
    left, right = min(bar[1], end), max(bar[0], start)
    way = (
        f'<line class="conflict" x1="{left}" y1="{top + 8}" x2="{right}" y2="{top + 8}"/>'
        if left < right
        else ""
    )
    frame = f'<rect class="fact" x="{start}" y="{top + 2}" width="{round(end - start, 1)}" height="12" rx="2"/>'
    return way + frame


def _value(claim: ShownClaim, start: float, end: float, y: int, scale: _Scale) -> str:
    """The words of the value after its bar, or before it where there is more room; a conflict is also described in
    words.
    """
    words = f"{claim.text} (refuted{_instead(claim)})" if claim.verdict == "refuted" else claim.text
    facts = [scale.bar(days) for days in _opposed(claim)]
    left, right = min([start, *(fact[0] for fact in facts)]), max([end, *(fact[1] for fact in facts)])
    after, before = (int(room / _CHARACTER) for room in (scale.width - right - 4, left - scale.labels - 4))
    if after >= min(len(words), before):
        return f'<text x="{round(right + 4, 1)}" y="{y}">{text(_short(words, after))}</text>'
    return f'<text x="{round(left - 4, 1)}" y="{y}" text-anchor="end">{text(_short(words, before))}</text>'


def _legend(claims: Sequence[ShownClaim]) -> str:
    """A legend for the colours used."""
    drawn = {claim.verdict for claim in claims} | ({"fact"} if any(map(_opposed, claims)) else set())
    keys = "".join(f'<span class="key {name}">{words}</span>' for name, words in _LEGEND if name in drawn)
    return f"<figcaption>{keys}</figcaption>"


def _short(words: str, length: int = _LABEL_LENGTH) -> str:
    most = min(length, _LABEL_LENGTH)
    return words if len(words) <= most else f"{words[: max(most - 1, 0)]}…"


class _Scale:
    """Converts day numbers to horizontal positions, right of the room for labels."""

    def __init__(self, days: Sequence[Days], claims: Sequence[ShownClaim]) -> None:
        self.labels = 12 + _CHARACTER * max(len(_short(claim.says)) for claim in claims)
        self.width = self.labels + _PLOT + _BEHIND
        self._first = civil(min(low for low, _ in days))[0]
        self._last = civil(max(high for _, high in days))[0] + 1
        self._start, self._end = day_number(self._first), day_number(self._last)

    def bar(self, days: Days) -> tuple[float, float]:
        """The ends of a bar, far enough apart to be seen."""
        start = self._x(days[0])
        return start, round(max(start + _SMALLEST, self._x(days[1])), 1)

    def ticks(self) -> Iterator[tuple[int, float]]:
        """Round years and their positions."""
        years = self._last - self._first
        step = next((step for step in _STEPS if years / step <= _TICKS), _STEPS[-1])
        for year in range(-(-self._first // step) * step, self._last + 1, step):
            yield year, self._x(day_number(year))

    def _x(self, day: int) -> float:
        return round(self.labels + _PLOT * (day - self._start) / (self._end - self._start), 1)
