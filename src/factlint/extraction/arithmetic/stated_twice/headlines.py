"""An amount in the headline that the first sentences state otherwise: "approves £3.6m for pool … approved £2.6m".

The headline has one amount, the first sentences have one of its kind, the text never states that of the headline, and a
sentence shares words with the headline.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from factlint.extraction.arithmetic.same_thing.tellings import Tellings
from factlint.extraction.languages.en.arithmetic.stated_twice import headlines as words_of
from factlint.extraction.languages.en.arithmetic.stated_twice.again import COINS
from factlint.extraction.languages.en.arithmetic.stated_twice.numbers import NOT_RESTATED
from factlint.extraction.languages.en.quantities.numerals import MONEY
from factlint.model.arithmetic import Figure, Restated
from factlint.model.document import Block, BlockKind, ProseSpan
from factlint.model.reading_order import within
from factlint.values.hedges import Hedge
from factlint.values.regex import regex

_OTHERWISE, _WORD = regex(words_of.OTHERWISE), regex(words_of.WORD)
_LEDE = 2
"""How many sentences after a headline make up the lead."""
_SHARED = 2
_NEAR = Fraction(2)
_LEAST = 5


def read_headlines(tellings: Tellings) -> Iterator[Restated]:
    """The amount of the headline with that of the lead."""
    document = tellings.analysis.document
    if document.is_history:
        return
    blocks = [block for block in document.blocks if block.kind in (BlockKind.HEADING, BlockKind.PARAGRAPH)]
    if len(blocks) <= 1 or blocks[0].kind is not BlockKind.HEADING or _is_one_of_several(blocks):
        return
    headline = blocks[0].prose
    figures = within(tellings.analysis.quantities, headline)
    if (
        len(figures) != 1
        or not _is_plain(figures[0])
        or _OTHERWISE.search(tellings.text.text, headline.start, headline.end)
    ):
        return
    stated = _stated(tellings, headline, figures[0])
    if stated is not None:
        yield Restated(figures[0], stated)


def _is_one_of_several(blocks: Sequence[Block]) -> bool:
    """Whether the first heading is not a title, but that of the first section."""
    return blocks[0].level > 1 and any(block.kind is BlockKind.HEADING for block in blocks[1:])


def _is_plain(figure: Figure) -> bool:
    value, unit = figure.value, figure.value.unit
    is_held = unit is not None and (unit in MONEY or unit in COINS or unit not in NOT_RESTATED)
    return is_held and value.hedge is Hedge.EXACTLY and value.high is None and value.written >= _LEAST


def _stated(tellings: Tellings, headline: ProseSpan, figure: Figure) -> Figure | None:
    """The only amount of the kind in the lead, if it is a different one."""
    behind = [sentence for sentence in tellings.analysis.sentences if sentence.start >= headline.end][:_LEDE]
    others: Sequence[Figure] = [
        one
        for one in tellings.analysis.quantities
        if one.value.unit == figure.value.unit and one.prose.start >= headline.end
    ]
    if not behind or any(not one.value.amount.excludes(figure.value.amount) for one in others):
        return None
    news = [(one, place) for one in others for place in behind if place.holds(one.prose)]
    if len(news) != 1:
        return None
    (stated, place), said = news[0], _stems(tellings, headline)
    small, large = sorted((figure.value.written, stated.value.written))
    is_one = large <= small * _NEAR and len(said & _stems(tellings, place)) >= _SHARED
    around = max(place.start, stated.prose.start - 24), stated.prose.start
    return stated if is_one and not _OTHERWISE.search(tellings.text.text, *around) else None


def _stems(tellings: Tellings, place: ProseSpan) -> set[str]:
    return {word[: words_of.STEM] for word in _WORD.findall(tellings.text.text, place.start, place.end)}
