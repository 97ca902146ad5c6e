"""Making the skeleton of a sentence: which of its numbers are amounts, and of what kind each is."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from fractions import Fraction

from factlint.extraction.arithmetic.joined_figures import (
    is_time,
    with_halves,
    with_parts_of_time,
    with_shared_units,
)
from factlint.extraction.arithmetic.skeleton import KINDS, YEARS, Skeleton
from factlint.extraction.languages.en.arithmetic import number_words as words_of
from factlint.extraction.languages.en.function_words import INDEFINITE_ARTICLES
from factlint.extraction.quantities.guards import is_glued_before, is_glued_behind
from factlint.extraction.quantities.hedges import hedge_before, hedge_behind
from factlint.extraction.quantities.numerals import Numeral, read_numeral
from factlint.extraction.quantities.scan import Text, after_run, number_pattern, read_amount
from factlint.extraction.quantities.taken import Taken
from factlint.extraction.shapes import Shapes
from factlint.model.arithmetic import Figure
from factlint.model.document import Document, ProseSpan
from factlint.model.mention import mention_at
from factlint.values.dataclass import replace
from factlint.values.hedges import DEFAULT_HEDGES, Hedge, Hedges
from factlint.values.quantity import rounded
from factlint.values.regex import regex

_FRACTION, _ANY_FRACTION = regex(words_of.FRACTION), Shapes((words_of.FRACTION,), written=str)
_RATIO = regex(r"(\d(?:[\d,]*\d)?) ?/ ?(\d(?:[\d,]*\d)?)(?![\w/.-]\d)(?!\w)")
_RANGE_BEHIND = regex(r"-\d[\d,]*(?:[.]\d+)?(?![\w/:-])(?![.]\d)")
_POINTS = regex(words_of.POINTS)
_BASIS_POINTS = regex(words_of.BASIS_POINTS)
_MAY_FOLLOW = regex(rf"{_RANGE_BEHIND.pattern}|: (?!\d)|: (?=\d+ [a-z])|: [$£€]|{words_of.BASIS_POINTS}")
"""What may be joined to a number without making it a part of something else: a range, a list, basis points."""
_PLURAL_SCALE = regex(words_of.PLURAL_SCALE)
_ADDITION = regex(words_of.ADDITION)
_OTHER_SPACE = regex(r"[^\S ]")
_NOT_ASCII = regex(r"[^\x00-\x7f]")
_ABBREVIATED = regex(words_of.ABBREVIATED_MONTH)
_DURING, _SPAN = regex(words_of.DURING), regex(words_of.SPAN)
_ADDS = regex(words_of.ADDS)
_PRONOUN = regex(words_of.PRONOUN)
_REACH = 24
"""Characters before and after "one" that show whether it counts."""
_FEWEST_SHARES = 2
"""How many percentages must be near "points" for these to be percentage points."""
_ROUNDED_FROM = 1000
"""Smaller numbers are exact counts rather than rounded to tens."""


def read_skeleton(
    document: Document,
    text: Text,
    sentence: ProseSpan,
    taken: Taken,
    hedges: Hedges = DEFAULT_HEDGES,
) -> Skeleton:
    """The skeleton of one sentence; numbers that belong to times stay as they are."""
    pieces: list[str] = []
    places: list[tuple[int, int]] = []
    figures = _all_figures(document, text, sentence, taken, hedges) if may_hold_figures(text, sentence) else ()
    length, position = 0, sentence.start
    for at, figure in enumerate(figures):
        wide = figure.wide or figure.prose
        start, end = max(position, wide.start), wide.end
        between = _plain(text, position, start)
        token = f"‹{_kind(figure)}{at}›"
        places += [(length, position), (length + len(between), start)]
        length += len(between) + len(token)
        pieces += [between, token]
        position = end
    places.append((length, position))
    pieces.append(_plain(text, position, sentence.end))
    return Skeleton("".join(pieces), figures, tuple(places))


def may_hold_figures(text: Text, sentence: ProseSpan) -> bool:
    """Whether a sentence has a number in digits or words, or a fraction: no other has figures."""
    start, end = sentence.start, sentence.end
    return number_pattern().search(text.folded, start, end) is not None or bool(
        _ANY_FRACTION.possible(text.text[start:end])
    )


def _all_figures(
    document: Document, text: Text, sentence: ProseSpan, taken: Taken, hedges: Hedges
) -> tuple[Figure, ...]:
    """The numbers of a sentence that are amounts, in reading order."""
    read = with_halves(document, text, [*_figures(document, text, sentence, taken, hedges)])
    read = with_shared_units(text, with_parts_of_time(document, text, read))
    return _with_points(document, text, sentence, read)


def _plain(text: Text, start: int, end: int) -> str:
    """The words between two numbers, with white space as one space, letters without accents, and abbreviated months
    without their full stop.
    """
    words = text.text[start:end]
    if not words.isprintable():
        words = _OTHER_SPACE.sub(" ", words)
    if "." in words:
        words = _ABBREVIATED.sub(r"\1 ", words)
    prose = text.prose[start:end]
    if prose.isascii():
        return words
    letters = list(words)
    for found in _NOT_ASCII.finditer(prose):
        if found.group().isalpha():
            letters[found.start()] = _letter(found.group())
    return "".join(letters)


def _letter(written: str) -> str:
    """The basic letter of an accented one; "x" for those of other alphabets."""
    base = unicodedata.normalize("NFD", written)[0].lower()
    return base if base.isascii() else "x"


def _with_points(
    document: Document, text: Text, sentence: ProseSpan, figures: Sequence[Figure]
) -> tuple[Figure, ...]:
    """The figures, with bare "points" near two percentages as percentage points."""
    if sum(figure.value.unit == "percent" for figure in figures) < _FEWEST_SHARES:
        return tuple(figures)
    return tuple(_as_points(document, text, sentence, figure) for figure in figures)


def _as_points(document: Document, text: Text, sentence: ProseSpan, figure: Figure) -> Figure:
    whole = _POINTS.match(text.text, figure.prose.end, sentence.end)
    found = whole or _BASIS_POINTS.match(text.text, figure.prose.end, sentence.end)
    if found is None or figure.value.unit is not None:
        return figure
    value = replace(figure.value, unit="percentage point" if whole else "basis point")
    return mention_at(document, ProseSpan(figure.prose.start, found.end()), value)


def _kind(figure: Figure) -> str:
    return KINDS.get(figure.value.unit or "", "t" if is_time(figure) else "n")


def _figures(
    document: Document, text: Text, sentence: ProseSpan, taken: Taken, hedges: Hedges
) -> Iterator[Figure]:
    position, figures_end = sentence.start, -1
    has_fraction = bool(_ANY_FRACTION.possible(text.text[sentence.start : sentence.end]))
    while (found := number_pattern().search(text.folded, position, sentence.end)) is not None:
        start, end = found
        fraction = (
            _FRACTION.search(text.text, position, min(start + 24, sentence.end)) if has_fraction else None
        )
        if fraction and fraction.start() <= start:
            yield _fraction(document, text, fraction, hedges)
            position = max(end, fraction.end()) if fraction.end() > start else fraction.end()
            continue
        position = end
        if text.text[start:end] in words_of.NO_NUMBERS or _is_pronoun(text.text, start, end):
            continue
        if ratio := _RATIO.match(text.text, start, sentence.end):
            if not (is_glued_before(text.text, start) or _is_season(ratio)) and int(ratio[2].replace(",", "")):
                yield _ratio(document, text, ratio, hedges)
            position = ratio.end()
            continue
        is_end_of_range = bool(figures_end == start - 1 and text.text[start - 1] == "-")
        if taken.overlaps(start, end) or (is_glued_before(text.text, start) and not is_end_of_range):
            position = after_run(text.text, end)
            continue
        amount = read_amount(text, start, end)
        if _PLURAL_SCALE.match(text.text, amount.end):
            continue
        if amount.end == end and is_glued_behind(text.text, end) and not _MAY_FOLLOW.match(text.text, end):
            position = after_run(text.text, end)
            continue
        position = figures_end = max(end, amount.end)
        place = ProseSpan(amount.start, position)
        yield _figure(document, text, place, amount.numeral, amount.unit, hedges)
    while has_fraction and (fraction := _FRACTION.search(text.text, position, sentence.end)) is not None:
        yield _fraction(document, text, fraction, hedges)
        position = fraction.end()


def _is_pronoun(text: str, start: int, end: int) -> bool:
    return (
        text[start:end] == words_of.ONE
        and _PRONOUN.search(text, max(0, start - _REACH), end + _REACH) is not None
    )


def _fraction(document: Document, text: Text, found: re.Match[str], hedges: Hedges) -> Figure:
    if found["point"] is not None:
        part = Numeral(
            Fraction(*words_of.POINT_PARTS[found["point"].replace("-", " ")]), Fraction(1, 100), is_spelled=True
        )
        return _figure(document, text, ProseSpan(*found.span()), part, "percentage point", hedges)
    if (among := found["among"]) is not None:
        value = read_numeral(found["of"]).value / read_numeral(among).value
    else:
        is_one = found["above"] is None or found["above"] in INDEFINITE_ARTICLES
        above = Fraction(1) if is_one else read_numeral(found["above"]).value
        value = above / words_of.FRACTION_WORDS[found["below"]] if found["below"] else Fraction(1, 2)
    numeral = Numeral(value, Fraction(1, 100), is_spelled=True)
    return _figure(document, text, ProseSpan(*found.span()), numeral, "fraction", hedges)


def _is_season(found: re.Match[str]) -> bool:
    """Whether two numbers are a year and the next: "2008/09", "1999/2000"."""
    first, second = found[1], found[2]
    is_year = first.isdigit() and second.isdigit() and int(first) in YEARS and len(second) in {2, 4}
    return is_year and int(second) == (int(first) + 1) % 10 ** len(second)


def _ratio(document: Document, text: Text, found: re.Match[str], hedges: Hedges) -> Figure:
    """An exact ratio such as "15/30"."""
    value = Fraction(int(found[1].replace(",", "")), int(found[2].replace(",", "")))
    return _figure(document, text, ProseSpan(*found.span()), Numeral(value, Fraction(0)), "ratio", hedges)


def _figure(
    document: Document, text: Text, span: ProseSpan, numeral: Numeral, unit: str | None, hedges: Hedges
) -> Figure:
    hedge, wide = _hedge(text.text, span)
    is_exact = unit in KINDS or numeral.value < _ROUNDED_FROM
    last = min(numeral.last_digit, Fraction(1)) if is_exact else numeral.last_digit
    value = rounded(numeral.value, last, unit=unit, hedge=hedge, hedges=hedges, units=text.units)
    return mention_at(document, span, value, wide=wide)


def _is_during(text: str, span: ProseSpan) -> bool:
    """Whether "over" introduces a period or a distance rather than a lower bound."""
    return _DURING.search(text, max(0, span.start - _REACH), span.start) is not None and bool(
        _SPAN.match(text, span.start)
    )


def _hedge(text: str, span: ProseSpan) -> tuple[Hedge, ProseSpan]:
    """The hedge beside a number, and the number with its words."""
    if before := hedge_before(text, span.start):
        words = text[before[1] : span.start].strip()
        is_adding = _ADDS.search(text, max(0, before[1] - _REACH), before[1]) is not None
        if is_adding or words in words_of.NO_HEDGE or (words == words_of.OVER and _is_during(text, span)):
            return Hedge.EXACTLY, span
        return before[0], ProseSpan(before[1], span.end)
    if (behind := hedge_behind(text, span.end)) and not _ADDITION.match(text, span.end):
        return behind[0], ProseSpan(span.start, behind[1])
    return Hedge.EXACTLY, span
