"""Main clauses joined by a semicolon or "and", as sentences of their own.

Two statements about a thing may be two sentences or one: readers of adjacent sentences then need not distinguish the
two. The prose keeps its length, so that all offsets remain valid.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint.extraction.languages.en import joined_clauses as words_of
from factlint.extraction.shapes import rarely_matched
from factlint.model.document import BlockKind, Document
from factlint.values.dataclass import replace
from factlint.values.regex import regex

_VERB, _CLAUSE = regex(words_of.VERB), regex(words_of.CLAUSE)
_AND_CLAUSE, _DEPENDENT = rarely_matched(rf"\A{words_of.AND_CLAUSE}"), rarely_matched(words_of.DEPENDENT)
_COMMA, _DASH = regex(words_of.COMMA), regex(words_of.DASH)
_JOINT = regex(f"{words_of.SEMICOLON}|{words_of.AND}")
_START = regex(r"(?:[.!?…][\"'”’)\]]*\s+|\n)(?=\S)")
_CLOSING = {"(": ")", "“": "”", "[": "]", "‘": "’"}
_KINDS = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.TABLE_CELL})
_REACH = 400
"""Characters around a joint within which its sentence begins, and its second clause has a verb; longer ones are left
alone.
"""


def parted(document: Document) -> Document:
    """The document with a full stop in its prose, and a capital after it, wherever two main clauses are joined."""
    prose = document.prose
    if words_of.SEMICOLON not in prose and words_of.AND not in prose:
        return document
    letters = list(prose)
    for joint, following in _joints(document):
        letters[joint:following] = [".", *" " * (following - joint - 1)]
        capital = letters[following].upper()
        letters[following] = capital if len(capital) == 1 else letters[following]  # "ß" has two
    return replace(document, prose="".join(letters))


def _is_list(before: str) -> bool:
    """Whether commas already separate main clauses: "five are elected, three are appointed, and the chair is named"."""
    return sum(_VERB.search(one) is not None for one in _COMMA.split(before)) > 1


def _is_aside(prose: str, before: str, end: int) -> bool:
    """Whether a joint is between dashes: "when six members - Belgium, Italy, and the Netherlands - signed"."""
    if len(_DASH.findall(before)) % 2 == 0:
        return False
    closing, stop = _DASH.search(prose, end, end + _REACH), _START.search(prose, end, end + _REACH)
    return closing is not None and (stop is None or closing.start() < stop.start())


def _joints(document: Document) -> Iterator[tuple[int, int]]:
    """The offsets where a main clause ends and where the next begins."""
    for block in document.blocks:
        if block.kind in _KINDS:
            yield from _joints_in(document.prose, block.prose.start, block.prose.end)


def _joints_in(prose: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    for found in _JOINT.finditer(prose, start, end):
        if _begins_clause(prose, found, end) and _is_whole(prose, max(start, found.start() - _REACH), found):
            yield found.span()
            start = found.end()


def _begins_clause(prose: str, joint: re.Match[str], end: int) -> bool:
    if joint.group() == words_of.SEMICOLON:
        return _CLAUSE.match(prose, joint.end(), end) is not None
    return _AND_CLAUSE.search(prose[joint.end() : min(end, joint.end() + _REACH)]) is not None


def _is_whole(prose: str, start: int, joint: re.Match[str]) -> bool:
    """Whether a main clause precedes a joint: not a list after a colon, nothing in brackets or quoted."""
    for found in _START.finditer(prose, start, joint.start()):
        start = found.end()
    before = prose[start : joint.start()]
    if (
        ": " in before
        or before.count('"') % 2
        or any(before.count(a) > before.count(b) for a, b in _CLOSING.items())
    ):
        return False
    if joint.group() == words_of.AND and (_is_list(before) or _is_aside(prose, before, joint.end())):
        return False
    return _VERB.search(before) is not None and _DEPENDENT.search(before) is None
