"""Hedges next to an expression: "nearly four years", "circa 1850", "ten days or more"."""

from __future__ import annotations

from factlint.extraction.automata import encoded
from factlint.extraction.languages.time_language import TimeLanguage, any_of
from factlint.extraction.shapes import Shapes
from factlint.extraction.times.builders.lengths import MODS, duration_of
from factlint.extraction.times.open_values import Open, OpenDate, OpenShift
from factlint.values.dataclass import replace
from factlint.values.duration import Duration
from factlint.values.hedges import DEFAULT_HEDGES, Hedge, Hedges
from factlint.values.regex import regex
from factlint.values.time import Time

_REACH = 24
"""Characters of the longest hedge."""
_MAY_BE_HEDGED = (Duration, OpenDate, OpenShift, Time)


class HedgeReader:
    """The hedge words of one language."""

    def __init__(self, language: TimeLanguage) -> None:
        before, behind = language.hedges_before, language.hedges_behind
        self._before = Shapes((rf"(?:(?<=\W)|^)({_spaced(before)})\s*(?:a\s+)?$",), written=str)
        self._behind = regex(rf"\s+({_spaced(behind)})\b")
        self._hedges = {**before, **behind}
        self._at_pause = regex(language.hedge_at_pause)
        self._preposition = regex(language.not_hedged_by)
        self._before_article = regex(language.prepositions)
        self._article = regex(language.article)

    def read(self, found: Open, text: str, hedges: Hedges) -> Open:
        """The expression with the hedge next to it included in its value and its wide span."""
        if not isinstance(found.value, _MAY_BE_HEDGED):
            return found
        reach = slice(max(0, found.start - _REACH), found.start)
        window = text[reach]
        if (before := self._before.search(window, encoded(text)[reach])) and not self._is_of_place(
            found, text, window
        ):
            hedge = self._hedges[" ".join(before[1].split())]
            start = found.start - len(window) + before.start(1)
            if hedge is Hedge.ABOUT and self._preposition.search(text, max(0, start - _REACH), start):
                return found
            hedged = _hedged(found, hedge, (start, found.end), hedges)
            return _also_plain(hedged, found) if self._at_pause.search(window) else hedged
        if isinstance(found.value, Duration) and (behind := self._behind.match(text, found.end)):
            hedge = self._hedges[" ".join(behind[1].split())]
            return _hedged(found, hedge, (found.start, behind.end()), hedges)
        if isinstance(found.value, Duration) and hedges != DEFAULT_HEDGES:
            return replace(found, value=_with_hedge(found.value, found.value.hedge, hedges))
        return found

    def _is_of_place(self, found: Open, text: str, window: str) -> bool:
        """Whether the word before a duration gives its position, and not its length."""
        return isinstance(found.value, Duration) and bool(
            self._article.match(text, found.start) and self._before_article.search(window)
        )


def _spaced(words: object) -> str:
    return any_of(words).replace(" ", r"\s+")  # type: ignore[arg-type]


def _hedged(found: Open, hedge: Hedge, wide: tuple[int, int], hedges: Hedges) -> Open:
    if isinstance(found.value, Duration):
        return replace(found, value=_with_hedge(found.value, hedge, hedges), hedge=hedge, wide=wide)
    if isinstance(found.value, OpenShift):
        takes_hedge = found.value.is_counted  # "around this week" is that week all the same
    else:
        takes_hedge = hedge is Hedge.ABOUT and found.mod is None
    if takes_hedge:
        return replace(found, hedge=hedge, wide=wide, mod=MODS[hedge])
    return found


def _also_plain(hedged: Open, plain: Open) -> Open:
    """A length that also allows what it would without its hedge."""
    if not isinstance(hedged.value, Duration) or not isinstance(plain.value, Duration):
        return hedged
    return replace(hedged, value=replace(hedged.value, days=hedged.value.days.hull(plain.value.days)))


def _with_hedge(value: Duration, hedge: Hedge, hedges: Hedges) -> Duration:
    """The duration with its hedge; vague amounts and ranges stay unchanged."""
    if value.amount is None or value.unit is None:
        return value
    return replace(duration_of(value.amount, value.unit, hedge, hedges), timex=value.timex)
