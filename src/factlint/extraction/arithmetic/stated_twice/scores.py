"""The score of one match stated twice: "beat the Rovers 3–1 … The 3–2 win"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint.extraction.arithmetic.stated_twice.numbers import Tellings
from factlint.extraction.languages.en.arithmetic.stated_twice import scores as words_of
from factlint.extraction.trigger import Trigger
from factlint.model.arithmetic import RestatedText
from factlint.model.document import ProseSpan
from factlint.model.mention import Mention, mention_at
from factlint.values.regex import regex

_TAKEN_UP = Trigger(words_of.TAKEN_UP)
_SCORE, _PLAYED, _OTHERWISE = regex(words_of.SCORE), regex(words_of.PLAYED), regex(words_of.OTHERWISE)
_NUMBER = regex(r"\d+")
_TWO = 2


def read_scores(tellings: Tellings) -> Iterator[RestatedText]:
    """The two scores of a text with no third, if the second refers back to the first."""
    prose = tellings.text.prose
    taken_up = _TAKEN_UP.found_in(prose)
    if len(taken_up) != 1 or len(_SCORE.findall(prose)) != _TWO or _OTHERWISE.search(prose):
        return
    played = _PLAYED.search(prose, 0, taken_up[0].start())
    if played is not None and _goals(played) != _goals(taken_up[0]):
        yield RestatedText(_mention(tellings, played), _mention(tellings, taken_up[0]))


def _goals(found: re.Match[str]) -> list[int]:
    """The goals of both sides, the larger number first: a team that lost 1–3 was beaten 3–1."""
    return sorted(map(int, _NUMBER.findall(found["score"])))


def _mention(tellings: Tellings, found: re.Match[str]) -> Mention[str]:
    return mention_at(tellings.analysis.document, ProseSpan(*found.span("score")), found["score"])
