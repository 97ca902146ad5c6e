"""An amount that a document states twice of one subject: "a main span of 640 m … the main span of 460 m".

Two amounts of one attribute and one owner, with no third, are meant for one where the second is definite,
where two digits of the one are swapped in the other, or where the same was done with both. What states another time,
part, scope or thing beside either keeps them apart, and so do sections and lists that go through several things.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from fractions import Fraction

from factlint.extraction.arithmetic.same_thing.reasons import Apart
from factlint.extraction.arithmetic.same_thing.restated import why_apart
from factlint.extraction.arithmetic.same_thing.tellings import Tellings
from factlint.extraction.arithmetic.stated_twice.again.naming import (
    MONEY,
    Telling,
    read_labelled_telling,
    read_tellings,
)
from factlint.extraction.arithmetic.stated_twice.again.phrases import topic_of
from factlint.extraction.arithmetic.stated_twice.again.subjects import Subjects
from factlint.extraction.arithmetic.stated_twice.done_alike import are_done_alike
from factlint.extraction.arithmetic.stated_twice.explained import is_computed
from factlint.extraction.arithmetic.stated_twice.fact_sheets import MARKUP, FactSheets
from factlint.extraction.arithmetic.stated_twice.numbers import is_swapped
from factlint.extraction.languages.en.arithmetic.stated_twice import again as words_of
from factlint.extraction.languages.en.function_words import POSSESSIVES
from factlint.model.arithmetic import Figure, Restated
from factlint.model.document import BlockKind, ProseSpan
from factlint.values.hedges import Hedge

_LONGEST_TEXT = 90
"""Sentences; in a longer text one name often has several amounts."""
_FARTHEST = Fraction(4)
_DIGIT = 10
"""The ratio of two amounts of which one has lost a zero."""
_LEAST = 2
_PAIR = 2
_LABEL_END = ": "
_RATE = "percent"
"""The unit of values that change from month to month."""


def read_stated_again(tellings: Tellings) -> Iterator[Restated]:
    """The pairs of a document, each with the later amount last."""
    if len(tellings.analysis.sentences) > _LONGEST_TEXT or tellings.analysis.document.is_history:
        return
    subjects, sheets = Subjects(tellings), FactSheets(tellings.analysis.document)
    stated: set[ProseSpan] = set()
    for named in _by_key(tellings, sheets).values():
        values = {one.figure.value.written for one in named}
        if len(values) != _PAIR:
            continue
        first = named[0]
        second = next(one for one in named if one.figure.value.written != first.figure.value.written)
        if sheets.holds(first.figure.prose) and sheets.holds(second.figure.prose):
            continue  # each row has its own
        if _takes_up_another(tellings, named, second.figure):
            continue
        if second.figure.prose not in stated and _are_one(tellings, subjects, first, second):
            stated.add(second.figure.prose)
            yield Restated(first.figure, second.figure)


def _takes_up_another(tellings: Tellings, named: Sequence[Telling], second: Figure) -> bool:
    """Whether the second amount was stated before in less specific words: "In all, 416 replied … the 416 nurses"."""
    known = {one.figure.prose for one in named}
    return any(
        figure.value.written == second.value.written and figure.value.unit == second.value.unit
        for figure in tellings.analysis.quantities
        if figure.prose < second.prose and figure.prose not in known
    )


def _by_key(tellings: Tellings, sheets: FactSheets) -> dict[tuple[str, ...], Sequence[Telling]]:
    """All amounts by what they measure, in reading order."""
    by_key: defaultdict[tuple[str, ...], list[Telling]] = defaultdict(list)
    lede = next(
        (block.prose for block in tellings.analysis.document.blocks if block.kind is BlockKind.PARAGRAPH), None
    )
    topic = topic_of(tellings.text.text, lede.start, lede.end) if lede else ()
    for figure in tellings.analysis.quantities:
        label = sheets.label_of(figure.prose.start)
        if not _is_plain(figure) or (sheets.holds(figure.prose) and label is None):
            continue
        words = tellings.text.text
        if label is not None:
            found = read_labelled_telling(figure, words[label.start : label.end].strip(MARKUP), topic)
        else:
            sentence = tellings.analysis.sentences[tellings.sentence_of(figure.prose)]
            its = topic if lede is not None and lede.holds(figure.prose) else ()
            is_label = words.endswith(_LABEL_END, 0, figure.prose.start)
            found = read_tellings(words, figure, sentence.start, topic if is_label else its)
        for telling in found:
            by_key[telling.key].append(telling)
    return {key: tuple(named) for key, named in by_key.items() if len(named) >= _PAIR}


def _is_plain(figure: Figure) -> bool:
    value = figure.value
    return value.hedge is Hedge.EXACTLY and value.high is None and value.written >= _LEAST


def _are_one(tellings: Tellings, subjects: Subjects, first: Telling, second: Telling) -> bool:
    """Whether two amounts of one attribute can only be about one thing."""
    one, other = first.figure, second.figure
    is_hinted = is_swapped(one, other) or are_done_alike(tellings, one, other)
    if second.key[0] == MONEY and not (second.is_known and _have_same_digits(one, other)):
        return False
    asked = (Apart.TOTAL, Apart.PARAGRAPH) if second.key[0] == "count" else (Apart.TOTAL,)
    if not (second.is_known or is_hinted) or why_apart(tellings, one.prose, other.prose, *asked):
        return False
    if not _may_be_one(one, other) or is_computed(tellings, one, other):
        return False
    is_lasting = second.key[0] == "size" and second.is_known
    if not is_lasting and not subjects.are_of_one_time(first, second):
        return False
    if second.key[-1] in words_of.CHANGING and subjects.times(first) - subjects.times_around(second):
        return False
    if other.value.unit == _RATE and subjects.times(second) - subjects.times_around(first):
        return False  # a rate of another month
    if not subjects.are_one(first, second):
        return False
    is_named = second.is_known and second.key[0] != "count" and not subjects.are_several(second)
    if second.owner or (is_named and second.opener not in POSSESSIVES):
        return True
    return tellings.brings_no_names(other.prose, since=one.prose)


def _have_same_digits(one: Figure, other: Figure) -> bool:
    """Whether the two numbers have the same digits in another order: 18,000 and 81,000."""
    return sorted(str(one.value.written)) == sorted(str(other.value.written))


def _may_be_one(one: Figure, other: Figure) -> bool:
    small, large = sorted((one.value.written, other.value.written))
    is_near = large <= small * _FARTHEST or large == small * _DIGIT or _have_same_digits(one, other)
    return one.value.amount.excludes(other.value.amount) and is_near
