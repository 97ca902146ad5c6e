"""Numbers that name themselves a difference of two that a paragraph stated: "a difference of 14", "14 more"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factlint.extraction.arithmetic.amounts.differences.when import may_go_back
from factlint.extraction.arithmetic.paragraphs.stated import Paragraph, Place, Stated, are_degrees
from factlint.extraction.arithmetic.paragraphs.totals import are_plain
from factlint.extraction.languages.en.arithmetic.amounts.differences.when import STATED_BEHIND
from factlint.extraction.languages.en.arithmetic.paragraphs import computed as words_of
from factlint.model.arithmetic import Calculation, Operation
from factlint.values.regex import regex

_CLAUSE_ENDS, _STATED_BEHIND = regex(r"[,;:(]"), regex(STATED_BEHIND)
_PART_OF_OTHER = regex(words_of.PART_OF_OTHER)
_ITEMISED = regex(r"›?[^‹›]*: [^‹›]*‹")
_DIFFERS = regex(words_of.DIFFERS)
_LEFT_OVER, _FROM_TO = regex(words_of.CALLED_LEFT_OVER), regex(words_of.FROM_TO)
_CHANGE_BEHIND, _OTHER_VALUE = regex(words_of.CHANGE_BEHIND), regex(words_of.OTHER_VALUE)
_FEWEST_PARTS, _FEWEST_ADDED = 3, 2
"""Parts of a total; two are enough if one clause joins them."""
_ALIKE = 6
"""The largest ratio between two numbers of which one is stated to exceed the other."""


def read_differences(place: Place) -> Iterator[Calculation]:
    """The difference of two numbers that are the only ones in the sentence, or in the one before."""
    paragraph = place.paragraph
    beside, nearest = (paragraph.kin(stated) for stated in (paragraph.beside, next(iter(paragraph.before), ())))
    around = (place.skeleton, *(place.before[:1] if len(beside) < _FEWEST_ADDED else ()))
    if any(_PART_OF_OTHER.search(one.text) for one in around):
        return
    if len(_DIFFERS.findall(place.skeleton.text)) > 1:
        return
    if _LEFT_OVER.search(place.found.group()) and any(_FROM_TO.search(one.text) for one in around):
        return  # what one amount was at two times leaves no surplus
    ahead, behind = place.skeleton.text[: place.found.start()], place.skeleton.text[place.found.end("said") :]
    if _ITEMISED.match(behind):
        return  # "£88 more than a year ago: subscriptions brought in £465"
    stated, *rest = _CLAUSE_ENDS.split(behind, maxsplit=1)
    is_stated_behind = any(map(_STATED_BEHIND.match, rest))
    if not is_stated_behind and not may_go_back(
        stated, ahead, (*rest, *(one.text for one in place.before[:1]))
    ):
        return
    stated = beside if len(beside) > 1 else (*beside, *nearest)
    units = {one.figure.value.unit for one in stated}
    unit = paragraph.said.figure.value.unit
    is_measured = unit in {None, *units} or all(are_degrees(unit, one) for one in units)
    if _is_of_first_alone(place, stated, behind):
        return
    if len(stated) == 2 and is_measured and are_plain(stated) and stated[0].is_kin(stated[1]):
        small, large = sorted(stated, key=lambda one: one.number)
        is_less = large.number <= small.number * _ALIKE and paragraph.said.number < large.number
        if large.number > 0 and (is_less or small.number < 0) and not _lies_between(paragraph):
            yield Calculation(paragraph.said.figure, Operation.DIFFERENCE, (large.figure, small.figure))


def _is_of_first_alone(place: Place, stated: Sequence[Stated], behind: str) -> bool:
    """Whether a change is that of the number before it, and what follows is about something else.

    "Expenses are $12.8 million, an increase of $3.3 million, and revenue is $14.6 million."
    """
    end = place.paragraph.said.figure.prose.end
    is_behind = any(one.figure.prose.start >= end for one in stated)
    return (
        is_behind
        and _CHANGE_BEHIND.match(place.found.group()) is not None
        and _OTHER_VALUE.match(behind) is None
    )


def _lies_between(paragraph: Paragraph) -> bool:
    """Whether what is said lies between a number beside it and another one of the paragraph."""
    *_, stated = paragraph.reaches()
    return any(
        abs(one.number - other.number) == paragraph.said.number and one.is_kin(other)
        for one in paragraph.kin(paragraph.beside)
        for other in stated
    )
