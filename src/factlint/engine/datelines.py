"""The date at the head of a text: a dateline, a labelled line, a line of its own; and that at the foot of a letter."""

from __future__ import annotations

import re
from itertools import islice

from factlint.extraction.languages.en.date_lines import (
    AFTER_DAY,
    BYLINE,
    DATELINE,
    END_OF_HEAD,
    ISSUE_LINE,
    KIND_OF_TEXT,
    LABEL,
    PLACE_AT_FOOT,
    PLACE_OR_TITLE,
)
from factlint.model.document import Block, BlockKind, Document
from factlint.values.regex import regex
from factlint.values.time import Grain, Time

_DATELINE = regex(DATELINE)
_DATE_LINE = regex(
    rf"[ \t]*(?P<opening>{LABEL}|{BYLINE}|{KIND_OF_TEXT})?(?P<date>[^\n|·•()]{{6,30}}?){AFTER_DAY}[ \t]*",
    re.IGNORECASE,
)
_PLACED_LINE = regex(
    rf"^[ \t]*{PLACE_OR_TITLE}(?P<date>[^\n|·•(),]{{6,20}},? \d{{4}})\.?[ \t]*$", re.IGNORECASE | re.MULTILINE
)
_HEAD = regex(rf"[ \t]*(?:{LABEL}|{KIND_OF_TEXT})(?P<date>[^\n|·•():]{{6,30}}?){END_OF_HEAD}", re.IGNORECASE)
_TITLE = regex(
    rf"(?:[^\n\d]{{2,60}}? ?(?:[–—:|]|-) )?(?:{KIND_OF_TEXT})(?P<date>[^\n|·•()]{{6,30}}?)[ \t]*", re.IGNORECASE
)
_FOOT = regex(rf"{PLACE_AT_FOOT}(?P<date>[^\n|·•():,]{{6,30}})")
_LAST_SENTENCE = regex(rf"(?:^|[.!?] |\n)(?i:{LABEL})(?P<date>[^\n|·•():]{{6,30}}?)\.?\Z")
_ISSUE_LINES = tuple(regex(rf"^{line}$", re.IGNORECASE | re.MULTILINE) for line in ISSUE_LINE)
_REACH = 60
"""Characters of what stands last."""
_LONE_DATE = regex(
    r"^[ \t]*(?:[^\W\d]+,? )?(?:\d{1,2}\.? [^\W\d]+\.?,? \d{4}|[^\W\d]+\.? \d{1,2},? \d{4})[ \t]*$",
    re.MULTILINE,
)
_FULL_DATE = regex(r"\d{4}-\d\d-\d\d")
_YEAR = regex(r"\d{4}")
_FIRST_BLOCKS = 4
"""At most a headline, a subtitle and a byline stand above a dateline."""


def date_at_head(document: Document) -> Time | None:
    """The full date in one of the first lines that says when the text was written, or the month of its issue."""
    for block in document.blocks[:_FIRST_BLOCKS]:
        if _has_year(document, block) and (date := _read(document, block)):
            return date
    if not document.blocks:
        return None
    return _opening(document, document.blocks[0]) or _issued(document) or _at_foot(document)


def _read(document: Document, block: Block) -> Time | None:
    is_title = block.kind is BlockKind.HEADING
    return _in_title(document, block) if is_title else _dateline(document, block) or _date_line(document, block)


def _in_title(document: Document, block: Block) -> Time | None:
    """The date that ends `Elm School – Newsletter, 14 March 2025`, if no other heading is like it."""
    heads = (one.prose for one in document.blocks if one.kind is BlockKind.HEADING)
    found = [one for head in heads if (one := _TITLE.fullmatch(document.prose, head.start, head.end))]
    is_own = len(found) == 1 and found[0].start() == block.prose.start
    return _full_date(found[0]["date"].strip()) if is_own else None


def _has_year(document: Document, block: Block) -> bool:
    """Whether a full date can stand in a block: what finds the forms of one takes longer to compile than to search."""
    return _YEAR.search(document.prose, block.prose.start, block.prose.end) is not None


def _opening(document: Document, block: Block) -> Time | None:
    """The date in `Minutes, 4 March 2019: The chair …`."""
    if not _has_year(document, block):
        return None
    matched = _HEAD.match(document.prose, block.prose.start, block.prose.end)
    return _full_date(matched["date"]) if matched is not None and block.kind is BlockKind.PARAGRAPH else None


def _issued(document: Document) -> Time | None:
    """The month in the only line with the number of an issue, near the head: `Issue 12, June 2024`."""
    found = [one for line in _ISSUE_LINES for one in islice(line.finditer(document.prose), 2)]
    head = document.blocks[:_FIRST_BLOCKS][-1].prose.end
    if len(found) != 1 or found[0].end() > head:
        return None
    return _whole(found[0]["date"], Grain.MONTH)


def _at_foot(document: Document) -> Time | None:
    """The date that ends a text behind a place or a label: `Basel, 3 March 2025`, `Posted 3 March 2025`."""
    block = document.blocks[-1]
    if block.kind is not BlockKind.PARAGRAPH or not _has_year(document, block):
        return None
    start, end = block.prose.start, block.prose.end
    place = _FOOT.fullmatch(document.prose, start, end) if end - start < _REACH else None
    matched = place or _LAST_SENTENCE.search(document.prose[max(start, end - _REACH) : end])
    return _full_date(matched["date"]) if matched is not None else None


def _dateline(document: Document, block: Block) -> Time | None:
    """The date in `KYIV, Dec. 1, 2025 —`; the place in capitals, the date in full."""
    matched = _DATELINE.match(document.prose, block.prose.start, block.prose.end)
    if block.kind is not BlockKind.PARAGRAPH or not matched or not matched["place"].isupper():
        return None
    return _full_date(matched["date"])


def _date_line(document: Document, block: Block) -> Time | None:
    """The date of a line that holds nothing else except a label or the writer's name.

    Without these it must be the only such line: a diary has many, each with a day of its own.
    """
    if block.kind not in (BlockKind.PARAGRAPH, BlockKind.QUOTATION, BlockKind.LIST_ITEM):
        return None
    lines = document.prose[block.prose.start : block.prose.end].split("\n")
    dated = [found for line in lines if _YEAR.search(line) and (found := _DATE_LINE.fullmatch(line))]
    if dated and not _is_alone(document, block):
        dated = [found for found in dated if found["opening"]]
    date = _full_date(dated[0]["date"].strip()) if dated else None
    return date or _placed(document, block)


def _placed(document: Document, block: Block) -> Time | None:
    """The date of the only line that holds nothing else but where a text was written, or what it is."""
    if block.kind is not BlockKind.PARAGRAPH:
        return None
    found = _PLACED_LINE.search(document.prose, block.prose.start, block.prose.end)
    alike = islice(_PLACED_LINE.finditer(document.prose), 2) if found else ()
    return _full_date(found["date"].strip()) if found and len(tuple(alike)) == 1 else None


def _is_alone(document: Document, block: Block) -> bool:
    if block.kind is not BlockKind.PARAGRAPH:
        return False
    return len(tuple(islice(_LONE_DATE.finditer(document.prose), 2))) == 1


def _full_date(words: str) -> Time | None:
    """The day that these words name, if they are a full date and nothing else."""
    time = _whole(words, Grain.DAY)
    return time if time is not None and _FULL_DATE.match(time.timex) else None


def _whole(words: str, grain: Grain) -> Time | None:
    """The time with a year that these words name and nothing else, as fine as a grain."""
    from factlint.extraction.times import read_times  # noqa: PLC0415 - few texts have a dateline
    from factlint.reading.plain.reader import read  # noqa: PLC0415

    for mention in read_times(read("dateline.txt", words)).times:
        if mention.text == words and mention.value.grain <= grain and _YEAR.search(words):
            return mention.value
    return None
