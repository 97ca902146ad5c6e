"""An amount stated under a label and again in the text: "Investment: €18 million … the investment of €16 million".

Labels, and the nouns by which sentences name their amounts, are read apart and joined by their heads, by what the label
counts ("Credits: 6 … worth 5 credits"), or by a unit that only one label and one amount of the text have. The document
has to know two amounts of that name and no third, and nothing may mention another time, part or thing.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Container, Iterator, Sequence
from fractions import Fraction
from itertools import chain

from factlint.extraction.arithmetic.same_thing.reasons import Apart
from factlint.extraction.arithmetic.same_thing.restated import why_apart
from factlint.extraction.arithmetic.same_thing.tellings import Tellings
from factlint.extraction.arithmetic.stated_twice.fact_sheets import MARKUP, FactSheets
from factlint.extraction.arithmetic.stated_twice.pages import read_page
from factlint.extraction.by_sentence import Placed
from factlint.extraction.languages.en.arithmetic.stated_twice import labelled as words_of
from factlint.extraction.languages.en.arithmetic.stated_twice.again import JOINED
from factlint.extraction.languages.en.arithmetic.tables.cells import FRONTED
from factlint.extraction.quantities.nouns import stem_of
from factlint.model.arithmetic import Figure, Restated
from factlint.model.document import BlockKind, ProseSpan
from factlint.values.dataclass import dataclass
from factlint.values.hedges import Hedge
from factlint.values.regex import regex

_LABEL, _LABEL_CELL = regex(words_of.LABEL), regex(words_of.LABEL_CELL)
_PREPOSITION = regex(words_of.PREPOSITION)
_NAMED_BEFORE = tuple(regex(shape) for shape in words_of.NAMED_BEFORE)
_NAMED_BEHIND = tuple(regex(shape) for shape in words_of.NAMED_BEHIND)
_RESTRICTED, _CONDITIONAL = regex(words_of.RESTRICTED), regex(words_of.CONDITIONAL)
_HELD_BEFORE = regex(words_of.HELD_BEFORE)
_FRONTED = regex(FRONTED)
_SUMMARY = regex(words_of.SUMMARY)
_JOINED = regex(JOINED)
_VERB = regex(words_of.VERB)
_CLAUSE_END = regex(r"[,;:()|.] |[\n\v]")
_NAME_BEFORE_BRACKET = regex(r"\b(?P<name>[A-ZÀ-Þ][\w’'-]+)\s\($")
_MOST = 60
"""The most labels of a document; more are those of data."""
_REACH = 90
"""Characters before an amount that may contain its name."""
_FARTHEST = Fraction(4)
"""The largest ratio between two amounts that are meant to be one."""
_NEAR = Fraction(3, 2)
"""The same if no noun names them."""
_LEAST = 2


@dataclass(frozen=True, slots=True)
class _Named:
    """An amount and its name."""

    figure: Figure
    head: str


def read_labelled(tellings: Tellings) -> Iterator[Restated]:
    """The pairs of a document of which one is stated under a label, with the later amount last."""
    analysis = tellings.analysis
    sheets = FactSheets(analysis.document)
    figures = [figure for figure in analysis.quantities if _is_plain(figure)]
    labelled = [
        *_in_lines(tellings, figures),
        *_in_tables(tellings, [*figures, *sheets.bare_figures()], sheets),
        *_in_summaries(tellings, figures),
    ]
    if not labelled or len(labelled) > _MOST:
        return
    places = {one.figure.prose for one in labelled}
    stated = [figure for figure in figures if figure.prose not in places and not sheets.holds(figure.prose)]
    page = read_page(tellings)
    for label, pair in (*_by_head(tellings, labelled, stated), *_by_unit(tellings, labelled, stated)):
        other = pair.second if pair.first is label else pair.first
        if page is None or not page.are_in_rival_sections(label.prose, other.prose):
            yield pair


def _by_head(
    tellings: Tellings, labelled: Sequence[_Named], stated: Sequence[Figure]
) -> Iterator[tuple[Figure, Restated]]:
    """The pairs whose sentence names its amount like the label, or counts what the label names."""
    heads = Counter(one.head for one in labelled)
    named, counted = defaultdict(list), defaultdict(list)
    for figure in stated:
        if (head := _head_in_prose(tellings, figure, heads)) is not None:
            named[head].append(figure)
        elif figure.value.unit in heads and figure.value.measure is None:
            counted[figure.value.unit].append(figure)
    for label in labelled:
        if heads[label.head] > 1:
            continue
        if found := named[label.head]:
            yield from _pair(tellings, label.figure, found, _FARTHEST)
        elif (found := counted[label.head]) and all(_is_held(tellings, one) for one in found):
            yield from _pair(tellings, label.figure, found, _NEAR)


def _by_unit(
    tellings: Tellings, labelled: Sequence[_Named], stated: Sequence[Figure]
) -> Iterator[tuple[Figure, Restated]]:
    """The pairs of the only measures in a unit, under a label and in the text."""
    units = Counter(one.figure.value.unit for one in labelled)
    for label in labelled:
        measure = label.figure.value.measure
        if measure is None or units[label.figure.value.unit] > 1 or measure.id in words_of.OF_MANY_THINGS:
            continue
        found = [figure for figure in stated if figure.value.unit == label.figure.value.unit]
        if found and all(_is_free(tellings, one) and not _is_of_name(tellings, one) for one in found):
            yield from _pair(tellings, label.figure, found, _NEAR)


def _pair(
    tellings: Tellings, label: Figure, stated: Sequence[Figure], most: Fraction
) -> Iterator[tuple[Figure, Restated]]:
    """The amount under a label with that of the text, if the text has only one other."""
    others = [figure for figure in stated if figure.value.written != label.value.written]
    if len({figure.value.written for figure in others}) != 1:
        return
    first, second = sorted((label, others[0]), key=lambda figure: figure.prose)
    is_one = _are_of_one_kind(label, others[0]) and _are_apart(first, second, most)
    if is_one and not why_apart(tellings, first.prose, second.prose, Apart.SENTENCE, Apart.TIME):
        yield label, Restated(first, second)


def _is_plain(figure: Figure) -> bool:
    value = figure.value
    return value.hedge is Hedge.EXACTLY and value.high is None and value.written >= _LEAST


def _in_lines(tellings: Tellings, figures: Sequence[Figure]) -> Iterator[_Named]:
    """The amounts at the start of lines, after a label and a colon."""
    words = tellings.text.text
    for figure in figures:
        start = figure.prose.start
        found = (
            _LABEL.search(words, max(0, start - _REACH), start) if words[start - 1 : start] in " \t" else None
        )
        if found is not None and not _RESTRICTED.match(words, figure.prose.end):
            yield _Named(figure, _head(found["label"]))


def _in_tables(tellings: Tellings, figures: Sequence[Figure], sheets: FactSheets) -> Iterator[_Named]:
    """The amounts at the start of second cells, in tables of two columns."""
    placed = sorted(figures, key=lambda figure: figure.prose)
    for figure in figures:
        if (label := sheets.label_of(figure.prose.start)) is not None:
            written = tellings.text.text[label.start : label.end].strip(MARKUP)
            if _LABEL_CELL.fullmatch(written) and sheets.is_only(figure, placed):
                yield _Named(figure, _head(written))


def _in_summaries(tellings: Tellings, figures: Sequence[Figure]) -> Iterator[_Named]:
    """The amounts that a summary names by a noun."""
    document = tellings.analysis.document
    places: list[ProseSpan] = []
    is_summary = False
    for block in document.blocks:
        if block.kind is BlockKind.HEADING:
            is_summary = _SUMMARY.fullmatch(tellings.text.text, block.prose.start, block.prose.end) is not None
        elif is_summary and block.kind is BlockKind.PARAGRAPH:
            places.append(block.prose)
    placed = Placed(figures)
    for figure in chain.from_iterable(map(placed.within, places)):
        if (head := _head_in_prose(tellings, figure, None)) is not None:
            yield _Named(figure, head)


def _head(label: str) -> str:
    """The head noun of a label: "elevation" of "source elevation", "opening" of "opening in Graz"."""
    return stem_of(_PREPOSITION.split(label.partition(" (")[0])[0].split(" ")[-1])


def _head_in_prose(tellings: Tellings, figure: Figure, heads: Container[str] | None) -> str | None:
    """The noun for an amount in a sentence, if it is one of `heads`; without these, any noun."""
    words, start, end = tellings.text.text, figure.prose.start, figure.prose.end
    matches = [
        *(found for shape in _NAMED_BEFORE if (found := shape.search(words, _line(words, start), start))),
        *(found for shape in _NAMED_BEHIND if (found := shape.match(words, end))),
    ]
    for found in matches:
        head = stem_of(found["noun"])
        if (heads is None or head in heads) and head not in words_of.NOT_NAMES and _is_the_only(found):
            return head if _is_free(tellings, figure, found.end()) else None
    return None


def _line(words: str, start: int) -> int:
    """Where the line of a position begins, or the part of it that may name an amount."""
    return max(words.rfind("\n", 0, start) + 1, words.rfind("\v", 0, start) + 1, start - _REACH)


def _is_free(tellings: Tellings, figure: Figure, behind: int = 0) -> bool:
    """Whether nothing in its clause mentions another time or part."""
    words, start = tellings.text.text, figure.prose.start
    if _FRONTED.match(words, tellings.analysis.sentences[tellings.sentence_of(figure.prose)].start, start):
        return False
    line = _line(words, start)
    clause = max((one.end() for one in _CLAUSE_END.finditer(words, line, start)), default=line)
    if "-" in figure.said and not _JOINED.match(words, figure.prose.end):
        return False  # "the 68-metre tower crane"
    behind = max(figure.prose.end, behind)
    end = _CLAUSE_END.search(words, behind, behind + _REACH)
    verb = _VERB.search(words, behind, end.start() if end else behind + _REACH)
    end = verb or end
    if _RESTRICTED.match(words, behind) or _CONDITIONAL.search(words, clause, start):
        return False
    return _CONDITIONAL.search(words, behind, end.start() if end else behind + _REACH) is None


def _is_of_name(tellings: Tellings, figure: Figure) -> bool:
    """Whether an amount opens the bracket after a name that is not in the title: "the Orm Current (90 km)"."""
    document, start = tellings.analysis.document, figure.prose.start
    found = _NAME_BEFORE_BRACKET.search(document.prose, max(0, start - _REACH), start)
    return found is not None and found["name"].casefold() not in (document.title or "").casefold()


def _is_held(tellings: Tellings, figure: Figure) -> bool:
    words, start = tellings.text.text, figure.prose.start
    return _HELD_BEFORE.search(words, _line(words, start), start) is not None and _is_free(tellings, figure)


def _is_the_only(found: re.Match[str]) -> bool:
    """Whether no word before the noun distinguishes one of several."""
    before = found.groupdict().get("before")
    return before is None or before in words_of.DETERMINERS


def _are_of_one_kind(one: Figure, other: Figure) -> bool:
    mine, theirs = one.value, other.value
    if mine.unit == theirs.unit:
        return True
    return None in (mine.unit, theirs.unit) and mine.measure is None and theirs.measure is None


def _are_apart(one: Figure, other: Figure, most: Fraction) -> bool:
    """Whether two amounts contradict each other as written, and are close enough to be about one thing."""
    small, large = sorted((one.value.written, other.value.written))
    return one.value.amount.excludes(other.value.amount) and large <= small * most
