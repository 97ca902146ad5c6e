"""Whether a sheet is about the known bearer of the name above it, or about a film, album or station called the same."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from itertools import islice

from factlint.extraction.claims.scenes import Mentions, Scenes
from factlint.extraction.entities.homonyms import is_of_other_kind
from factlint.extraction.entities.kinds import groups_of_entity
from factlint.extraction.entities.noun_groups import groups_of, may_be
from factlint.extraction.languages.en.claims.labelled import fields as words_of
from factlint.extraction.languages.en.function_words import THE
from factlint.model.document import Block, BlockKind, ProseSpan
from factlint.model.mention import EntityRef, Mention
from factlint.model.reading_order import within
from factlint.values.regex import regex

_WORD = regex(r"[^\W\d_]+")
_INTRODUCING = 3
"""Paragraphs after a name in which the text may introduce its bearer."""


class Namesakes:
    """What a document says of the kinds of its topics."""

    def __init__(self, scenes: Scenes, mentions: Mentions, sheets: Mapping[tuple[int, int], ProseSpan]) -> None:
        self._scenes, self._mentions = scenes, mentions
        blocks = scenes.document.blocks
        self._paragraphs = [block.prose for block in blocks if block.kind is BlockKind.PARAGRAPH]
        self._kinds = _kinds(scenes.document.prose, blocks, sheets)

    def bear(self, topic: Mention[EntityRef], table: int = -1) -> bool:
        """Whether a topic's name is that of another thing here, as the sheet or the first sentence says."""
        noun = self._kinds.get(table)
        return (noun is not None and self._is_of_other_kind(topic, noun)) or self._is_introduced_as_other(topic)

    def _is_of_other_kind(self, topic: Mention[EntityRef], noun: str) -> bool:
        """Whether a noun is none for the known bearer of a name, or for what the name's last word says it is."""
        rules, entity = self._scenes.rules, topic.value.id
        name = _WORD.findall(self._scenes.document.prose, topic.prose.start, topic.prose.end)
        groups = (groups_of_entity(entity, rules), groups_of(name[-1].casefold() if name else ""))
        is_unlike = not all(may_be(each, groups_of(noun)) for each in groups)
        return is_unlike or is_of_other_kind("", noun, entity, rules)

    def _is_introduced_as_other(self, topic: Mention[EntityRef]) -> bool:
        """Whether the paragraph that opens with the name does not mention its known bearer there."""
        prose = self._scenes.document.prose
        name = prose[topic.prose.start : topic.prose.end]
        first = bisect_left(self._paragraphs, topic.prose)
        for paragraph in islice(self._paragraphs, first, first + _INTRODUCING):
            opening = prose[paragraph.start : paragraph.start + len(THE) + 1].casefold()
            start = paragraph.start + (len(opening) if opening == f"{THE} " else 0)
            if prose.startswith(name, start):
                named = within(self._mentions.entities, ProseSpan(paragraph.start, start + len(name)))
                return all(mention.value.id != topic.value.id for mention in named)
        return False


def _kinds(
    prose: str, blocks: Sequence[Block], sheets: Mapping[tuple[int, int], ProseSpan]
) -> Mapping[int, str]:
    """The noun for the kind of thing that a table describes, by table: the last word of the row that states it."""
    kinds: dict[int, str] = {}
    for cell in blocks:
        label = sheets.get((cell.table, cell.row)) if cell.column == 1 else None
        if label is not None and prose[label.start : label.end].strip(" *:").casefold() in words_of.KIND_LABELS:
            words = _WORD.findall(prose, cell.prose.start, cell.prose.end)
            kinds.setdefault(cell.table, words[-1].casefold() if words else "")
    return kinds
