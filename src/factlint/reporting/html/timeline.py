"""The dated claims of a document as a picture: a row for each, years from left to right, conflicts in colour."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factlint.model.report import DatedClaim
from factlint.reporting.html.escaping import text
from factlint.reporting.positions import Lines
from factlint.values.days import civil, day_number

_ROWS = 200
"""Claims that are drawn; a picture of more is no picture."""
_ROW, _TOP = 20, 24
_LABELS, _PLOT, _BEHIND = 330, 620, 60
_SMALLEST = 5  # so that a single day can be seen
_LABEL_LENGTH = 46
_CHARACTER = 7  # the width of one, about
_STEPS = (1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000, 2000, 5000)
_TICKS = 8


def timeline(claims: Sequence[DatedClaim], source: str, prefix: str) -> Iterator[str]:
    """The picture, each row a link to its line; nothing for a document without dated claims."""
    shown = claims[:_ROWS]
    if not shown:
        return
    scale = _Scale(min(claim.low for claim in shown), max(claim.high for claim in shown))
    height = _TOP + _ROW * len(shown) + 4
    width = _LABELS + _PLOT + _BEHIND
    yield f'<figure class="timeline"><svg role="group" aria-label="Timeline of {len(shown)} dated claims"'
    yield f' width="{width}" height="{height}" viewBox="0 0 {width} {height}" xmlns="http://www.w3.org/2000/svg">\n'
    for year, x in scale.ticks():
        yield f'<line class="axis" x1="{x}" y1="{_TOP - 6}" x2="{x}" y2="{height}"/>'
        yield f'<text class="axis-year" x="{x + 3}" y="12">{year}</text>\n'
    lines = Lines(source)
    for row, claim in enumerate(shown):
        line = lines.position(claim.offset).line
        yield _row(claim, _TOP + row * _ROW, scale, f"{prefix}l{line}")
    yield "</svg></figure>\n"


def _row(claim: DatedClaim, top: int, scale: _Scale, target: str) -> str:
    start, end = scale.x(claim.low), scale.x(claim.high)
    length = max(_SMALLEST, round(end - start, 1))
    says = _short(claim.says)
    name = f"{claim.says}: {claim.text} ({claim.verdict})"
    return (
        f'<a href="#{target}"><title>{text(name)}</title>'
        f'<text x="{_LABELS - 8}" y="{top + 12}" text-anchor="end">{text(says)}</text>'
        f'<rect class="{text(claim.verdict)}" x="{start}" y="{top + 2}" width="{length}" height="12" rx="2"/>'
        f"{_value(claim, start, start + length, top + 12)}</a>\n"
    )


def _value(claim: DatedClaim, start: float, end: float, y: int) -> str:
    """The words of the value behind its bar, or before one that leaves no room behind; a conflict is told in words."""
    words = _short(claim.text) + (" (refuted)" if claim.verdict == "refuted" else "")
    if _LABELS + _PLOT + _BEHIND - end > len(words) * _CHARACTER or start - _LABELS < len(words) * _CHARACTER:
        return f'<text x="{round(end + 4, 1)}" y="{y}">{text(words)}</text>'
    return f'<text x="{round(start - 4, 1)}" y="{y}" text-anchor="end">{text(words)}</text>'


def _short(words: str) -> str:
    return words if len(words) <= _LABEL_LENGTH else f"{words[: _LABEL_LENGTH - 1]}…"


class _Scale:
    """Day numbers → places from left to right."""

    def __init__(self, low: int, high: int) -> None:
        self._first, self._last = civil(low)[0], civil(high)[0] + 1
        self._start, self._end = day_number(self._first), day_number(self._last)

    def x(self, day: int) -> float:
        return round(_LABELS + _PLOT * (day - self._start) / (self._end - self._start), 1)

    def ticks(self) -> Iterator[tuple[int, float]]:
        """Round years, and where they stand."""
        years = self._last - self._first
        step = next((step for step in _STEPS if years / step <= _TICKS), _STEPS[-1])
        for year in range(-(-self._first // step) * step, self._last + 1, step):
            yield year, self.x(day_number(year))
