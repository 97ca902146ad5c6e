"""The score of one match stated twice: "beat the Rovers 3–1 … The 3–2 win", "Rovers 3–1 Orm … beat Orm 3–2"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factlint.extraction.arithmetic.same_thing.tellings import Tellings
from factlint.extraction.languages.en.arithmetic.stated_twice import scores as words_of
from factlint.extraction.trigger import Trigger
from factlint.model.arithmetic import RestatedText
from factlint.model.document import BlockKind, ProseSpan
from factlint.model.mention import Mention, mention_at
from factlint.values.regex import regex

_TAKEN_UP = Trigger(words_of.TAKEN_UP)
_SCORE, _PLAYED, _OTHERWISE = regex(words_of.SCORE), regex(words_of.PLAYED), regex(words_of.OTHERWISE)
_WON, _LINE = regex(words_of.WON), regex(words_of.LINE)
_NUMBER, _NAME = regex(r"\d+"), regex(r"\b[A-ZÀ-Þ][\w’'-]{2,}")
_TWO = 2
_TITLE, _LEAD = 3, 3
"""Blocks that may be the title of a report, and sentences behind it that state the result."""


def read_scores(tellings: Tellings) -> Iterator[RestatedText]:
    """The two scores of a text for one match: of a win that is taken up, or of the title and the first sentences."""
    first = _SCORE.search(tellings.text.prose)
    if first is None:
        return
    yield from _taken_up(tellings)
    yield from _of_title(tellings, first.start())


def _taken_up(tellings: Tellings) -> Iterator[RestatedText]:
    """The two scores of a text with no third, if the second refers back to the first."""
    prose = tellings.text.prose
    taken_up = _TAKEN_UP.found_in(prose)
    if len(taken_up) != 1 or len(_SCORE.findall(prose)) != _TWO or _OTHERWISE.search(prose):
        return
    played = _PLAYED.search(prose, 0, taken_up[0].start())
    if played is not None and _goals(played) != _goals(taken_up[0]):
        yield RestatedText(_mention(tellings, played), _mention(tellings, taken_up[0]))


def _of_title(tellings: Tellings, first: int) -> Iterator[RestatedText]:
    """The score of the title, or of a line with the names of both sides, and that of a sentence with both names."""
    prose = tellings.text.prose
    title = _title(tellings)
    if title is None or not title.start <= first < title.end:
        return
    names = set(_NAME.findall(prose, title.start, title.end))
    behind = [one for one in tellings.analysis.sentences if one.start >= title.end]
    for result in _SCORE.finditer(prose, title.start, title.end):
        for sentence in behind[:_LEAD]:
            stated = [*_SCORE.finditer(prose, sentence.start, sentence.end)]
            shared = names.intersection(_NAME.findall(prose, sentence.start, sentence.end))
            if len(stated) != 1 or len(shared) < _TWO or _OTHERWISE.search(prose, sentence.start, sentence.end):
                continue
            if _differ(result, stated[0], is_final=_WON.match(prose, stated[0].end()) is not None):
                yield RestatedText(_mention(tellings, result), _mention(tellings, stated[0]))
            return


def _title(tellings: Tellings) -> ProseSpan | None:
    """The only one of the first blocks that is a title or a result, and has a score."""
    prose = tellings.text.prose
    blocks = [
        block
        for block in tellings.analysis.document.blocks[:_TITLE]
        if _SCORE.search(prose, block.prose.start, block.prose.end)
    ]
    titles = [
        block.prose
        for block in blocks
        if block.kind is BlockKind.HEADING
        or _LINE.fullmatch(prose[block.prose.start : block.prose.end].strip())
    ]
    if len(titles) != 1 or len(_SCORE.findall(prose, titles[0].start, titles[0].end)) != 1:
        return None
    return titles[0]


def _differ(result: re.Match[str], stated: re.Match[str], *, is_final: bool) -> bool:
    """Whether a score cannot be that of the match, nor one on the way to it unless it is said to be final."""
    final, other = _goals(result), _goals(stated)
    return final != other and (is_final or not _may_precede(other, final))


def _may_precede(score: Sequence[int], final: Sequence[int]) -> bool:
    return all(mine <= theirs for mine, theirs in zip(score, final, strict=True))


def _goals(found: re.Match[str]) -> list[int]:
    """The goals of both sides, the larger number first: a team that lost 1–3 was beaten 3–1."""
    return sorted(map(int, _NUMBER.findall(found["score"])))


def _mention(tellings: Tellings, found: re.Match[str]) -> Mention[str]:
    return mention_at(tellings.analysis.document, ProseSpan(*found.span("score")), found["score"])
