"""Which findings a run wants: `select`, `ignore`, `per-file-ignores`, `min-confidence`, `levels`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from factlint.engine.files.globs import Globs
from factlint.engine.settings import Settings
from factlint.model.finding import Confidence, Finding, Level
from factlint.values.dataclass import replace

_ALWAYS = "reading"
"""Reading errors are reported whatever is selected, unless they are ignored by name."""


def names(selector: str, rule: str) -> bool:
    """Whether a selector (an id or a family) names a rule."""
    return rule == selector or rule.startswith(f"{selector}/")


class Selection:
    """The choices of a run for the findings of one document."""

    def __init__(self, settings: Settings, path: str, *, root: str = ".") -> None:
        self._select = settings.select
        self._ignore = (*settings.ignore, *_ignores_for(settings, path, root))
        self._levels = sorted(settings.levels, key=lambda pair: "/" in pair[0])
        self._least = Confidence(settings.min_confidence).rank

    def wants(self, rule: str) -> bool:
        """Whether a rule is wanted: an id outweighs a family; at equal weight, ignoring outweighs selecting."""
        ignored = _weight(self._ignore, rule)
        selected = _weight(self._select, rule)
        is_default = not self._select or names(_ALWAYS, rule)
        return selected > ignored or (ignored == 0 and is_default)

    def apply(self, findings: Iterable[Finding]) -> Iterator[Finding]:
        """The findings that are wanted, at the levels that are wanted."""
        for finding in findings:
            if self.wants(finding.rule) and finding.confidence.rank >= self._least:
                yield replace(finding, level=self._level(finding))

    def _level(self, finding: Finding) -> Level:
        level = finding.level
        for selector, wanted in self._levels:  # families first, so that an id has the last word
            if names(selector, finding.rule):
                level = Level(wanted)
        return level


def _weight(selectors: Iterable[str], rule: str) -> int:
    """0 if no selector names the rule, 1 if one names its family, 2 if one names its id."""
    return max([1 + ("/" in selector) for selector in selectors if names(selector, rule)], default=0)


def _ignores_for(settings: Settings, path: str, root: str) -> Iterator[str]:
    for glob, ignored in settings.per_file_ignores:
        if Globs((glob,), root).matches(path):
            yield from ignored
