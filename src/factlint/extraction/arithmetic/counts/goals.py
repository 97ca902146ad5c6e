"""Goals of one player that do not fit the result of the match: nobody scores three times in a 2–1 win."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import chain

from factlint.extraction.arithmetic.said_numbers import number_at
from factlint.extraction.arithmetic.skeleton import Skeleton
from factlint.extraction.languages.en.arithmetic.counts import goals as words_of
from factlint.extraction.shapes import rarely_matched, shapes
from factlint.model.arithmetic import Figure, Ranked
from factlint.model.document import Document, ProseSpan
from factlint.values.regex import regex

_RESULT = regex(words_of.ANY_RESULT)
_TOKEN = regex(r"‹n(\d+)›")
_OTHERS = regex(words_of.OTHER_MATCHES)
_DOWN, _NOT_LOST = rarely_matched(words_of.DOWN), regex(words_of.NOT_LOST)
_PARTS = regex(words_of.PARTS_OF_MATCHES)
_MOST = 12
"""The most goals of one side in what may be a score."""
_PAIR = 2


def read_goals(document: Document, skeleton: Skeleton, before: Sequence[Skeleton]) -> Iterator[Ranked]:
    """More goals of one player than were scored, an only goal among several, or a deficit larger than the opponent's
    score.
    """
    results = list(_RESULT.finditer(skeleton.text)) if len(skeleton.figures) >= _PAIR else []
    if not (results or shapes(words_of.IN_THAT_MATCH).possible(skeleton.text)):
        return
    if len(results) >= _PAIR:
        yield from _comebacks(skeleton)
    if _OTHERS.search(skeleton.text):
        return
    if len(results) == 1:
        for found in shapes(words_of.IN_MATCH).finditer(skeleton.text):
            yield from _more_than_scored(document, skeleton, found, *_of(skeleton, results[0]))
        for found in shapes(words_of.ONLY_GOAL).finditer(skeleton.text):
            place = skeleton.in_prose(*found.span("only"))
            most = max(_of(skeleton, results[0]), key=_number)
            if 1 < most.value.written <= _MOST:
                yield Ranked(most, 1, place, is_last=False)
    elif not results and before and not _OTHERS.search(before[0].text):
        stated = list(_RESULT.finditer(before[0].text))
        for found in shapes(words_of.IN_THAT_MATCH).finditer(skeleton.text) if len(stated) == 1 else ():
            yield from _more_than_scored(document, skeleton, found, *_of(before[0], stated[0]))


def _of(skeleton: Skeleton, result: re.Match[str]) -> tuple[Figure, Figure]:
    first, second = (skeleton.figures[int(one)] for one in _TOKEN.findall(result[0]))
    return first, second


def _number(figure: Figure) -> int:
    return int(figure.value.written)


def _more_than_scored(
    document: Document, skeleton: Skeleton, found: re.Match[str], first: Figure, second: Figure
) -> Iterator[Ranked]:
    most = max(_number(first), _number(second))
    if found["word"] is None:
        goals = skeleton.figure(found, "goals")
    else:
        goals = number_at(document, skeleton.in_prose(*found.span("word")), words_of.OFTEN[found["word"]])
    is_count = goals.value.unit is None and goals.value.written.denominator == 1
    if is_count and most < goals.value.written <= most + _PAIR:
        place = ProseSpan(first.prose.start, second.prose.end)
        yield Ranked(goals, most, place, is_last=False)


def _comebacks(skeleton: Skeleton) -> Iterator[Ranked]:
    """Comebacks from a deficit that the final score of the opponent rules out."""
    down = _DOWN.search(skeleton.text)
    if down is None or _PARTS.search(skeleton.text):
        return
    before = list(_NOT_LOST.finditer(skeleton.text[: down.start()]))[-1:]
    won = next(chain(before, _NOT_LOST.finditer(skeleton.text, down.end())), None)
    if won is None:
        return
    stated = [skeleton.figures[int(one)] for one in _TOKEN.findall(won[0])]
    behind = [skeleton.figures[int(one)] for one in _TOKEN.findall(down[0])]
    conceded, had = min(stated, key=_number), max(behind, key=_number)
    if _number(conceded) < _number(had) <= max(map(_number, stated)) <= _MOST:
        place = ProseSpan(stated[0].prose.start, stated[-1].prose.end)
        yield Ranked(had, _number(conceded), place, is_last=False)
