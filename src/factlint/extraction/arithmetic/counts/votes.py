"""Votes of a body, which cannot exceed its members: "the nine councillors voted 7 to 4"."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from fractions import Fraction

from factlint.extraction.arithmetic.near import is_count, is_near, sum_of_figures
from factlint.extraction.arithmetic.said_numbers import number_at
from factlint.extraction.arithmetic.skeleton import Skeleton
from factlint.extraction.languages.en.arithmetic.counts import votes as words_of
from factlint.extraction.shapes import shapes
from factlint.model.arithmetic import Calculation, Figure, Operation, Ranked, Sum
from factlint.model.document import Document, ProseSpan
from factlint.values.dataclass import dataclass, replace
from factlint.values.regex import regex

_VOTE, _OTHER = regex(words_of.VOTE), regex(words_of.OTHER_VOTES)
_PRESENT, _NO_MORE = regex(words_of.PRESENT), regex(words_of.NO_MORE_PRESENT)
_NAME, _BETWEEN, _ROLE = regex(words_of.NAME), regex(words_of.BETWEEN_NAMES), regex(words_of.ROLES)
_NOT_QUITE = regex(words_of.NOT_QUITE)
_BRACKETED = regex(r" ?\([^()]*\)")
_FEWEST_PRESENT = 3
_FARTHEST_MAJORITY = Fraction(5, 2)
_FARTHEST = Fraction(1, 4)
"""The largest relative difference between votes and members for a slip; a difference of one is always allowed. Votes
farther off are those of another body.
"""
_FARTHEST_OF_ALL = Fraction(1, 3)
"""The same where all are said to have voted."""


@dataclass(frozen=True, slots=True)
class _Body:
    number: Figure
    all_voted: bool


def read_votes(
    skeleton: Skeleton, before: Sequence[Skeleton], present: Callable[[], Figure | None]
) -> Iterator[Sum]:
    """The votes of a sentence that exceed the nearest body mentioned, or fall short of one that voted as a whole.

    `present` gives the number of those named as present in minutes; it is called if no body is mentioned.
    """
    if not _VOTE.search(skeleton.text) or _OTHER.search(skeleton.text):
        return
    for found in shapes(words_of.VOTES).finditer(skeleton.text):
        slots = ("first", "second", "abstained")
        parts = tuple(skeleton.figure(found, slot) for slot in slots if found[slot] is not None)
        bodies = _bodies((skeleton, *before), parts)
        most = max(part.value.written for part in parts)
        body = next((one for one in bodies if one.number.value.written >= most), None)
        if body is None and (named := present()) is not None:
            body = _Body(named, all_voted=False)
        if body is None and skeleton.figures_in(skeleton.text) == parts:
            body = next(_bodies(before, parts), None)
        if body is None or not all(is_count(one) for one in (*parts, body.number)):
            continue
        made, whole = sum_of_figures(parts), body.number.value.written
        farthest = _FARTHEST_OF_ALL if body.all_voted else _FARTHEST
        is_slip = 0 < abs(made - whole) <= max(whole * farthest, Fraction(1))
        if is_slip and (made > whole or body.all_voted):
            yield Sum(body.number, parts)
        return


def read_unanimous(skeleton: Skeleton) -> Iterator[Ranked]:
    """The votes against what all are said to have supported."""
    if not _VOTE.search(skeleton.text) or _OTHER.search(skeleton.text):
        return
    for found in shapes(words_of.UNANIMOUS).finditer(skeleton.text):
        against = skeleton.figure(found, "against")
        before = found.string[: found.start("word")]
        if is_count(against) and against.value.written > 0 and not _NOT_QUITE.search(before):
            yield Ranked(against, 0, skeleton.in_prose(*found.span("word")), is_last=False)


def read_abstentions(skeleton: Skeleton, before: Sequence[Skeleton]) -> Iterator[Sum]:
    """Abstentions after the sentence with the votes, if all together exceed the body mentioned before."""
    for found in shapes((words_of.ABSTAINED_BEHIND,)).finditer(skeleton.text):
        votes = _votes_stated(before[0]) if before else None
        if votes is None or len(skeleton.figures) > 1:
            continue
        parts = (*votes, skeleton.figure(found, "abstained"))
        body = next(_bodies(before, parts), None)
        if body is None or not all(is_count(one) for one in (*parts, body.number)):
            continue
        made, whole = sum_of_figures(parts), body.number.value.written
        is_slip = 0 < abs(made - whole) <= max(whole * _FARTHEST, Fraction(1))
        if is_slip and (made > whole or found["all"] is not None):
            yield Sum(body.number, parts)


def read_majorities(skeleton: Skeleton, before: Sequence[Skeleton]) -> Iterator[Calculation]:
    """The margin by which something was carried, against the votes for and against in its sentence
    or the one before.
    """
    for found in shapes((words_of.MAJORITY, words_of.BY_MAJORITY)).finditer(skeleton.text):
        said = skeleton.figure(found, "said")
        stated = (_votes_stated(one) for one in (skeleton, *before[:1]))
        votes = next((one for one in stated if one is not None), None)
        if votes is None or said in votes or not all(map(is_count, (said, *votes))):
            continue
        most, least = sorted((one for one in votes[:2]), key=lambda one: -one.value.written)
        apart = most.value.written - least.value.written
        if apart > 0 and is_near(said.value.written, apart, _FARTHEST_MAJORITY):
            yield Calculation(said, Operation.DIFFERENCE, (most, least))


def _votes_stated(skeleton: Skeleton) -> tuple[Figure, ...] | None:
    """The votes for and against of a sentence without abstentions."""
    if not _VOTE.search(skeleton.text) or _OTHER.search(skeleton.text):
        return None
    found = shapes(words_of.VOTES).search(skeleton.text)
    return (skeleton.figure(found, "first"), skeleton.figure(found, "second")) if found else None


def read_present(document: Document) -> Figure | None:
    """The number of those named as present in a line of minutes; None if it is no plain list of names."""
    found = _PRESENT.search(document.prose)
    if found is None:
        return None
    names = _BRACKETED.sub("", _NO_MORE.split(found["names"])[0]).strip(" .")
    stated = [one.strip() for one in _BETWEEN.split(names)]
    if len(stated) < _FEWEST_PRESENT or not all(_NAME.match(one) and not _ROLE.match(one) for one in stated):
        return None
    mention = number_at(document, ProseSpan(*found.span("word")), len(stated))
    return replace(mention, said=words_of.SAID_PRESENT.format(len(stated)))


def _bodies(skeletons: Sequence[Skeleton], votes: Sequence[Figure]) -> Iterator[_Body]:
    """The bodies stated in some sentences, the nearest first, but for the votes themselves."""
    for skeleton in skeletons:
        family = shapes(words_of.BODIES)
        for pattern in family.possible(skeleton.text):
            for found in family.compiled(pattern).finditer(skeleton.text):
                number = skeleton.figure(found, "body")
                if number not in votes:
                    yield _Body(number, pattern in words_of.ALL_VOTED)
