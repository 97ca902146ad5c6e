"""The margin of a terminal report: line numbers at the left, underlines and remarks beneath the text."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.model.finding import Finding
from factlint.reporting.positions import LinesOf
from factlint.reporting.style import Style
from factlint.reporting.terminal.colors import CYAN, DIM, LEVELS, colored
from factlint.reporting.terminal.excerpt import Excerpt
from factlint.values.named_tuple import NamedTuple

_BAR = "│"
_HEAVY, _LIGHT = "━", "─"
_SMALLEST_GUTTER = 4
_SMALLEST_ROOM = 20


class Mark(NamedTuple):
    """One underlined piece of one line, in code points of the line, with the words beside it."""

    line: int
    start: int
    end: int
    label: str = ""
    is_primary: bool = True


class Margin(NamedTuple):
    """The place of line numbers, and the rows beside them."""

    gutter: int
    style: Style
    code: str
    """The colour of the finding's level."""

    @staticmethod
    def for_finding(finding: Finding, path: str, lines: LinesOf, style: Style) -> Margin:
        """The margin, wide enough for the number of every line that the finding shows."""
        ends = [(path, finding.span.end), *((place.path or path, place.span.end) for place in finding.related)]
        last = max(lines[of].position(end).line for of, end in ends if of in lines)
        return Margin(max(_SMALLEST_GUTTER, len(str(last)) + 1), style, LEVELS[finding.level])

    @property
    def room(self) -> int:
        return max(_SMALLEST_ROOM, self.style.width - self.gutter - 3)

    def row(self, left: str, text: str) -> str:
        edge = colored(f"{left:>{self.gutter}} {_BAR}", DIM, is_on=self.style.is_colored)
        return f"{edge} {text}".rstrip()

    def remark(self, text: str) -> str:
        return f"{'':>{self.gutter}} = {text}"

    def underline(self, part: Excerpt, mark: Mark) -> Iterator[str]:
        """The underline of a mark with its label: beside it if there is room, otherwise below, as near as it fits."""
        column, length = part.mark(mark.start, mark.end)
        code = self.code if mark.is_primary else CYAN
        is_on = self.style.is_colored
        drawn = " " * column + colored((_HEAVY if mark.is_primary else _LIGHT) * length, code, is_on=is_on)
        fits = self.style.columns is None or column + length + 1 + len(mark.label) <= self.room
        if fits:
            yield self.row("", f"{drawn} {colored(mark.label, code, is_on=is_on)}")
            return
        import textwrap  # noqa: PLC0415 - most messages fit

        yield self.row("", drawn)
        rows = textwrap.wrap(mark.label, self.room, break_on_hyphens=False)
        indent = " " * max(0, min(column, self.room - max(map(len, rows), default=0)))
        for words in rows:
            yield self.row("", indent + colored(words, code, is_on=is_on))
