"""The score of one match stated twice: "beat the Rovers 3–1 … The 3–2 win"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint.extraction.arithmetic.stated_twice.numbers import Tellings
from factlint.extraction.languages.en.arithmetic.stated_twice import scores as words_of
from factlint.extraction.trigger import Trigger
from factlint.model.arithmetic import RestatedText
from factlint.model.document import BlockKind, ProseSpan
from factlint.model.mention import Mention, mention_at
from factlint.values.regex import regex

_TAKEN_UP = Trigger(words_of.TAKEN_UP)
_SCORE, _PLAYED, _OTHERWISE = regex(words_of.SCORE), regex(words_of.PLAYED), regex(words_of.OTHERWISE)
_HEADED, _PART = regex(words_of.HEADED), regex(words_of.PART_OF_MATCH)
_NUMBER, _WORD = regex(r"\d+"), regex(r"\w{4,}")
_TWO = 2
_LINES, _LONGEST = (BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.TITLE), 100


def read_scores(tellings: Tellings) -> Iterator[RestatedText]:
    """The two scores of a text with no third, if the second refers back to the first; and those below a result."""
    prose = tellings.text.prose
    if _SCORE.search(prose):
        yield from _below_results(tellings)
    taken_up = _TAKEN_UP.found_in(prose)
    if len(taken_up) != 1 or len(_SCORE.findall(prose)) != _TWO or _OTHERWISE.search(prose):
        return
    played = _PLAYED.search(prose, 0, taken_up[0].start())
    if played is not None and _goals(played) != _goals(taken_up[0]):
        yield RestatedText(_mention(tellings, played), _mention(tellings, taken_up[0]))


def _below_results(tellings: Tellings) -> Iterator[RestatedText]:
    """The only score of the first sentence that names both sides of a match whose result is a line of its own."""
    document = tellings.analysis.document
    for block in document.blocks:
        if block.kind not in _LINES or block.prose.end - block.prose.start > _LONGEST:
            continue
        result = _HEADED.fullmatch(document.prose, block.prose.start, block.prose.end)
        if result is None:
            continue
        sides = [_WORD.findall(result[side]) for side in ("home", "away")]
        for sentence in tellings.analysis.sentences:
            stated = list(_SCORE.finditer(document.prose, sentence.start, sentence.end))
            text = document.prose[sentence.start : sentence.end]
            if sentence.start < block.prose.end or not stated:
                continue
            if not all(any(word in text for word in side) for side in sides) or _HEADED.fullmatch(text):
                continue
            if len(stated) == 1 and not _PART.search(text) and _goals(stated[0]) != _goals(result):
                yield RestatedText(_mention(tellings, result), _mention(tellings, stated[0]))
            break


def _goals(found: re.Match[str]) -> list[int]:
    """The goals of both sides, the larger number first: a team that lost 1–3 was beaten 3–1."""
    return sorted(map(int, _NUMBER.findall(found["score"])))


def _mention(tellings: Tellings, found: re.Match[str]) -> Mention[str]:
    return mention_at(tellings.analysis.document, ProseSpan(*found.span("score")), found["score"])
