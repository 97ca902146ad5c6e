"""The year of a work in a sentence and in a list of works: "Salt and Silver (1968) sold … - Salt and Silver (1972)".

A list of works is one whose items are a title and a year in brackets, nothing else. Where a sentence puts another year
in brackets behind one of the titles, both are the year of the work, unless words beside it mention another edition.
"""

from __future__ import annotations

from collections.abc import Iterator

from factlint.extraction.arithmetic.same_thing.tellings import Tellings
from factlint.extraction.languages.en.arithmetic.stated_twice import dated_works as words_of
from factlint.model.arithmetic import RestatedText
from factlint.model.document import BlockKind, ProseSpan
from factlint.model.mention import Mention, mention_at
from factlint.values.regex import regex

_ITEM = regex(rf"\W*(?:\d+\W+)?(?P<key>{words_of.TITLE}){words_of.YEAR}\W*")
_YEAR = regex(words_of.YEAR)
_OTHERWISE = regex(words_of.OTHERWISE)
_LONGER, _REACH = regex(r"\b[A-ZÀ-Þ][\w’'-]+ $|-$"), 24
"""Right before a title: another word of it."""
_FEWEST = 3
"""Items of a list of works."""


def read_dated_works(tellings: Tellings) -> Iterator[RestatedText]:
    """The pairs of a document, in reading order."""
    prose, blocks = tellings.text.prose, tellings.analysis.document.blocks
    items = [
        (found["key"], ProseSpan(*found.span("value")))
        for block in blocks
        if block.kind is BlockKind.LIST_ITEM
        and (found := _ITEM.fullmatch(prose, block.prose.start, block.prose.end)) is not None
    ]
    listed = dict(items)
    if len(listed) < _FEWEST or len(listed) < len(items):
        return
    for key, place in listed.items():
        year = prose[place.start : place.end]
        for end in _ends(prose, key):
            found = _YEAR.match(prose, end)
            if found is None or found["value"] == year:
                continue
            stated = ProseSpan(*found.span("value"))
            sentence = tellings.analysis.sentences[tellings.sentence_of(stated)]
            if not _OTHERWISE.search(prose, sentence.start, sentence.end):
                first, second = sorted((place, stated))
                yield RestatedText(_mention(tellings, first), _mention(tellings, second))


def _ends(prose: str, title: str) -> Iterator[int]:
    """Where a title ends that is no part of a longer one."""
    at = prose.find(title)
    while at >= 0:
        if not _LONGER.search(prose, max(0, at - _REACH), at):
            yield at + len(title)
        at = prose.find(title, at + 1)


def _mention(tellings: Tellings, place: ProseSpan) -> Mention[str]:
    return mention_at(tellings.analysis.document, place, tellings.text.prose[place.start : place.end])
