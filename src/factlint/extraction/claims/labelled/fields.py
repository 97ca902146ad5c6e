"""Lines of a fact sheet about the topic of the heading above: "Founded: 1978" below "Kestrel"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate, chain

from factlint.extraction.claims.labelled.field_values import field_claim, properties_labelled, values_alone
from factlint.extraction.claims.labelled.namesakes import Namesakes
from factlint.extraction.claims.scenes import Mentions, Scenes
from factlint.extraction.claims.texts import text_alone
from factlint.extraction.entities.headings import topic_of
from factlint.extraction.languages.en.claims.labelled import fields as words_of
from factlint.model.claim import Claim
from factlint.model.document import HEADINGS, Block, BlockKind, ProseSpan
from factlint.model.mention import EntityRef, Mention, is_named
from factlint.model.reading_order import within
from factlint.values.dataclass import replace
from factlint.values.regex import regex

_FIELD = regex(words_of.FIELD)


def read_fields(scenes: Scenes, mentions: Mentions) -> Iterator[Claim]:
    """The claims of the lines right below a heading that consists of one name; a line of prose ends them.

    The first line of a paragraph may be such a heading for that paragraph, and so may the head of a table. A line or
    row may be labelled as the name.
    """
    topic: Mention[EntityRef] | None = None
    prose = scenes.document.prose
    sheets = _sheets(scenes.document.blocks)
    namesakes = Namesakes(scenes, mentions, sheets)
    headed: dict[int, Mention[EntityRef] | None] = {}
    for block in scenes.document.blocks:
        if block.kind in HEADINGS:
            topic = _topic(prose, block, mentions)
        elif block.kind is BlockKind.TABLE_CELL:
            own = _topic_of_table(prose, block, mentions, sheets)
            headed[block.table] = own or headed.get(block.table, topic)
            stated_of = headed[block.table]
            if stated_of is not None and not namesakes.bear(stated_of, block.table):
                yield from _claims_of_cell(scenes, mentions, stated_of, block, sheets)
        elif (named := _labelled_as_name(prose, block, mentions)) is not None:
            topic = named
            yield from _claims_of_lines(scenes, mentions, named, _lines(prose, block.prose)[1:])
        elif (own := _topic_of_first_line(prose, block, mentions)) is not None:
            yield from _claims_of_lines(scenes, mentions, own, _lines(prose, block.prose)[1:])
            topic = None
        elif topic is not None and not namesakes.bear(topic):
            lines = _lines(prose, block.prose)
            yield from _claims_of_lines(scenes, mentions, topic, lines)
            topic = topic if all(_FIELD.match(prose, line.start, line.end) for line in lines) else None


def _claims_of_lines(
    scenes: Scenes, mentions: Mentions, topic: Mention[EntityRef], lines: Sequence[ProseSpan]
) -> Iterator[Claim]:
    """The claims of lines with labels, up to the first one without."""
    for line in lines:
        field = _FIELD.match(scenes.document.prose, line.start, line.end)
        if field is None:
            return
        label = ProseSpan(*field.span("label" if field["label"] else "said"))
        yield from _claims(scenes, mentions, topic, label, ProseSpan(field.end(), line.end))


def _lines(prose: str, span: ProseSpan) -> tuple[ProseSpan, ...]:
    """The lines of a block."""
    lengths = [len(line) + 1 for line in prose[span.start : span.end].split("\n")]
    starts = accumulate(lengths, initial=span.start)
    return tuple(ProseSpan(start, start + length - 1) for start, length in zip(starts, lengths, strict=False))


def _topic_of_first_line(prose: str, block: Block, mentions: Mentions) -> Mention[EntityRef] | None:
    """The thing that is all of the first of several lines."""
    end = prose.find("\n", block.prose.start, block.prose.end)
    if block.kind is not BlockKind.PARAGRAPH or end < 0:
        return None
    line = ProseSpan(block.prose.start, end)
    return _topic(prose, replace(block, kind=BlockKind.HEADING, prose=line), mentions)


def _topic_of_table(
    prose: str, cell: Block, mentions: Mentions, sheets: Mapping[tuple[int, int], ProseSpan]
) -> Mention[EntityRef] | None:
    """The thing that is all of the head of a two-column table, or in the row of the name."""
    label = sheets.get((cell.table, cell.row))
    is_head = cell.row == cell.column == 0 and label is not None
    is_name = cell.column == 1 and label is not None and _is_name(prose[label.start : label.end])
    return _topic(prose, replace(cell, kind=BlockKind.HEADING), mentions) if is_head or is_name else None


def _labelled_as_name(prose: str, block: Block, mentions: Mentions) -> Mention[EntityRef] | None:
    """The thing that is all of the first line of a block after "Name:"."""
    line = _lines(prose, block.prose)[0]
    field = _FIELD.match(prose, line.start, line.end)
    if field is None or not field["label"] or not _is_name(field["label"]):
        return None
    return _topic(
        prose, replace(block, kind=BlockKind.HEADING, prose=ProseSpan(field.end(), line.end)), mentions
    )


def _is_name(label: str) -> bool:
    return label.strip(" *:\n").casefold() in words_of.NAME_LABELS


def _sheets(blocks: Sequence[Block]) -> Mapping[tuple[int, int], ProseSpan]:
    """The labels of tables with two columns, by table and row."""
    cells = [block for block in blocks if block.kind is BlockKind.TABLE_CELL]
    wide = {cell.table for cell in cells if cell.column > 1}
    return {(cell.table, cell.row): cell.prose for cell in cells if cell.column == 0 and cell.table not in wide}


def _claims_of_cell(
    scenes: Scenes,
    mentions: Mentions,
    topic: Mention[EntityRef],
    cell: Block,
    sheets: Mapping[tuple[int, int], ProseSpan],
) -> Iterator[Claim]:
    """The claims of the second cell of a row, whose first is its label."""
    label = sheets.get((cell.table, cell.row))
    if label is not None and cell.column == 1:
        yield from _claims(scenes, mentions, topic, _stripped(scenes.document.prose, label), cell.prose)


def _stripped(prose: str, span: ProseSpan) -> ProseSpan:
    """A label without the markup and punctuation around its words."""
    text = prose[span.start : span.end]
    first = len(text) - len(text.lstrip(" *\n"))
    return ProseSpan(span.start + first, span.start + len(text.rstrip(" *:\n")))


def _topic(prose: str, block: Block, mentions: Mentions) -> Mention[EntityRef] | None:
    inside = within(mentions.entities, block.prose)
    named = [mention for mention in inside if block.prose.holds(mention.prose) and is_named(mention)]
    return topic_of(prose, block, named[0], ()) if len(named) == 1 and not named[0].is_guess else None


def _claims(
    scenes: Scenes, mentions: Mentions, topic: Mention[EntityRef], label: ProseSpan, stated: ProseSpan
) -> Iterator[Claim]:
    prose = scenes.document.prose
    for prop in properties_labelled(scenes.rules, topic.value, prose[label.start : label.end]):
        values = values_alone(scenes.document, mentions, prop, stated)
        for value in chain(values, text_alone(scenes.document, scenes.rules, topic, prop, stated)):
            yield field_claim(topic, prop, value, label, "field")
