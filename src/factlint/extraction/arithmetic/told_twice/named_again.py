"""An amount that prose names twice: "has a floor area of 18,500 m² … the floor area of 15,800 m²".

A short text that names two amounts in the same words, and no third, means one thing where the second is named as known
("the main span"), or two digits of the one are swapped in the other. Nothing in either clause may tell of another time
or part, the second sentence may bring in no new name, and the two may not stand in sections or lists that go through
several things.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from fractions import Fraction

from factlint.extraction.arithmetic.told_twice.fact_sheets import FactSheets
from factlint.extraction.arithmetic.told_twice.numbers import Tellings, is_swapped, things_of
from factlint.extraction.by_sentence import within
from factlint.extraction.languages.en.arithmetic.told_twice import named_again as words_of
from factlint.extraction.languages.en.arithmetic.told_twice.numbers import NOT_RETOLD
from factlint.extraction.languages.en.quantities.numerals import CURRENCIES
from factlint.extraction.quantities.nouns import stem_of
from factlint.model.arithmetic import Figure, Retold
from factlint.model.document import Block, BlockKind, Document, ProseSpan
from factlint.values.dataclass import dataclass
from factlint.values.hedges import Hedge
from factlint.values.regex import regex

_NAMED, _STANDS = regex(words_of.NAMED), regex(words_of.STANDS)
_SIZED, _JOINED = regex(words_of.SIZED), regex(words_of.JOINED)
_WORD = regex(words_of.WORD)
_UNTIL, _RESTRICTED = regex(words_of.UNTIL), regex(words_of.RESTRICTED)
_OTHERWISE = regex(words_of.OTHERWISE)
_CLAUSE_END = regex(r"[,;:()|.] |[\n\v]")
_MONEY = frozenset(CURRENCIES.values())
_AHEAD = 24
"""Characters behind an amount that may tell of what it is."""
_LONGEST_TEXT = 80
"""Sentences; in a longer text one name is soon that of several amounts."""
_REACH = 60
_WORDS = 3
"""Words of a name, at most."""
_FARTHEST = Fraction(4)
_PAIR, _LEAST = 2, 2
_FEWEST = 4
"""Two or three of something are soon others."""


@dataclass(frozen=True, slots=True)
class _Named:
    figure: Figure
    is_known: bool
    """Whether the text speaks of it as of what was told before."""


def read_named_again(tellings: Tellings) -> Iterator[Retold]:
    """The pairs of a document, each with the later amount last."""
    if len(tellings.analysis.sentences) > _LONGEST_TEXT:
        return
    told: set[ProseSpan] = set()
    for named in _by_name(tellings):
        first = named[0]
        others = [one for one in named if one.figure.value.written != first.figure.value.written]
        if not others or len({one.figure.value.written for one in named}) != _PAIR:
            continue
        second = others[0]
        if second.figure.prose not in told and _are_one(tellings, first, second):
            told.add(second.figure.prose)
            yield Retold(first.figure, second.figure)


def _by_name(tellings: Tellings) -> Iterator[Sequence[_Named]]:
    """The amounts of each name, and then of those that are one but for words that tell nothing apart."""
    figures = [figure for figure in tellings.analysis.quantities if _is_plain(figure)]
    if len(figures) < _PAIR:
        return
    by_name: defaultdict[tuple[str, ...], list[_Named]] = defaultdict(list)
    sheets = FactSheets(tellings.analysis.document)
    for figure in figures:
        found = None if sheets.holds(figure.prose) else _name_of(tellings, figure)
        if found is not None:
            name, is_known = found
            by_name[(*name, figure.value.unit or "")].append(_Named(figure, is_known))
    by_less: defaultdict[tuple[str, ...], list[_Named]] = defaultdict(list)
    for name, named in by_name.items():
        by_less[tuple(word for word in name if word not in words_of.NEUTRAL)] += named
    yield from by_name.values()
    yield from (sorted(named, key=lambda one: one.figure.prose) for named in by_less.values())


def _is_plain(figure: Figure) -> bool:
    value = figure.value
    return value.hedge is Hedge.EXACTLY and value.high is None and value.written >= _LEAST


def _name_of(tellings: Tellings, figure: Figure) -> tuple[tuple[str, ...], bool] | None:
    """The words by which a clause names its amount, and whether as something known."""
    words, start, end = tellings.text.text, figure.prose.start, figure.prose.end
    if figure.value.measure is None and figure.value.unit not in _MONEY:
        return _counted(words, figure)
    if figure.value.measure is not None and "-" in figure.said and (found := _JOINED.match(words, end)):
        before = _WORD.search(words, max(0, start - _REACH), start - 1)
        return (stem_of(found["noun"]), "size"), before is not None and before["word"] in words_of.KNOWN_JOINED
    link = _NAMED.search(words, max(0, start - _REACH), start)
    if link is None:
        return None
    phrase = _noun_phrase(words, link.start())
    if phrase is None:
        return None
    name, is_known = phrase
    if figure.value.measure is not None and _SIZED.match(words, end):
        return (*name, "size"), is_known
    if len(name) == 1 and name[0] in words_of.MANY:
        return None
    return name, is_known


def _counted(words: str, figure: Figure) -> tuple[tuple[str, ...], bool] | None:
    """What a number counts, with the words between the two."""
    unit = figure.value.unit or ""
    if unit in NOT_RETOLD or figure.value.written < _FEWEST or "-" in figure.said:
        return None
    told = things_of(figure)
    before = _WORD.search(words, max(0, figure.prose.start - _REACH), figure.prose.start - 1)
    word = before["word"] if before else ""
    return None if word in words_of.FAR_ON else ((*told, unit, "count"), word in words_of.KNOWN_COUNTED)


def _noun_phrase(words: str, end: int) -> tuple[tuple[str, ...], bool] | None:
    """The words of a name that ends at a place, behind an article or what stands before a name."""
    name: list[str] = []
    while len(name) <= _WORDS and (found := _WORD.search(words, max(0, end - _REACH), end)):
        word = found["word"]
        if word in words_of.OPENERS or word.endswith(("'s", "’s")):
            is_known = word in words_of.KNOWN
            return (tuple(reversed(name)), is_known) if name else None
        if word in words_of.NO_NAME:
            return None
        name.append(word if name else stem_of(word))
        end = found.start() - 1
    return None


def _are_one(tellings: Tellings, first: _Named, second: _Named) -> bool:
    """Whether two amounts of one name can only be meant for one."""
    one, other = first.figure, second.figure
    if not (second.is_known or is_swapped(one, other) or tellings.are_done_alike(one, other)):
        return False
    if (
        not _may_be_one(one, other)
        or _is_told_before(tellings, other)
        or _stand_in_series(tellings, one, other)
    ):
        return False
    if not tellings.brings_no_names(other.prose, since=one.prose) or tellings.is_reckoned(one, other):
        return False
    if _is_dated(tellings, one) or tellings.is_timed(other.prose):
        return False
    return all(_is_free(tellings, figure) for figure in (one, other))


def _is_told_before(tellings: Tellings, figure: Figure) -> bool:
    """Whether so many of it are told before, in other words: "37 more states … the 37 states"."""
    said = figure.value.unit, figure.value.written
    return any(
        (one.value.unit, one.value.written) == said and one.prose < figure.prose
        for one in tellings.analysis.quantities
    )


def _may_be_one(one: Figure, other: Figure) -> bool:
    small, large = sorted((one.value.written, other.value.written))
    return one.value.amount.excludes(other.value.amount) and large <= small * _FARTHEST


def _is_free(tellings: Tellings, figure: Figure) -> bool:
    """Whether nothing in its clause tells of another time, part or thing."""
    words, place = tellings.text.text, figure.prose
    if _RESTRICTED.match(words, place.end) and not _UNTIL.match(words, place.end):
        return False
    return _OTHERWISE.search(words, *_clause(words, place)) is None


def _clause(words: str, place: ProseSpan) -> tuple[int, int]:
    """Where the words around an amount begin and end that are of it."""
    reach = max(0, place.start - _REACH)
    start = max((end.end() for end in _CLAUSE_END.finditer(words, reach, place.start)), default=reach)
    end = _CLAUSE_END.search(words, place.end, place.end + _AHEAD)
    return start, end.start() if end else place.end + _AHEAD


def _is_dated(tellings: Tellings, figure: Figure) -> bool:
    """Whether the clause of an amount tells its time; a length or an area is the same at all times."""
    measure, words = figure.value.measure, tellings.text.text
    if measure is not None or _UNTIL.match(words, figure.prose.end):
        return False
    return any(within(tellings.analysis.times, ProseSpan(*_clause(words, figure.prose))))


def _stand_in_series(tellings: Tellings, one: Figure, other: Figure) -> bool:
    """Whether both stand in lists, or in sections whose headings show that each is of another thing."""
    document = tellings.analysis.document
    blocks = [_block_of(document, figure) for figure in (one, other)]
    if all(block is not None and block.kind is BlockKind.LIST_ITEM for block in blocks):
        return True
    mine, theirs = (_heading_above(document, figure) for figure in (one, other))
    return mine != theirs and not mine.isdisjoint(theirs)


def _block_of(document: Document, figure: Figure) -> Block | None:
    return next((block for block in document.blocks if block.prose.holds(figure.prose)), None)


def _heading_above(document: Document, figure: Figure) -> frozenset[str]:
    """The words of the heading of the section in which an amount stands."""
    headings = (
        block.prose
        for block in document.blocks
        if block.kind is BlockKind.HEADING and block.level > 1 and block.prose.end <= figure.prose.start
    )
    last = max(headings, default=None)
    return frozenset(document.prose[last.start : last.end].casefold().split()) if last else frozenset()
