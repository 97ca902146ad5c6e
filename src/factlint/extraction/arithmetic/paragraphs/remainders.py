"""Numbers that name themselves a remainder of what a paragraph stated: "the remaining 14", "the rest, 14"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import islice

from factlint.extraction.arithmetic.near import FARTHEST, is_near, sum_of_figures
from factlint.extraction.arithmetic.paragraphs.stated import Place, Stated
from factlint.extraction.arithmetic.paragraphs.totals import (
    are_plain,
    in_unit_of_said,
    stated_ahead,
    sum_written_out,
)
from factlint.extraction.languages.en.arithmetic.amounts.roles import PRONOUNS
from factlint.extraction.languages.en.arithmetic.paragraphs import computed as words_of
from factlint.extraction.quantities.nouns import stem_of
from factlint.model.arithmetic import Sum
from factlint.values.regex import regex

_OF_STATED = regex(words_of.OF_STATED)
_FATES, _FATE = regex(words_of.FATES), regex(words_of.FATE)
_COMES_IN = regex(words_of.COMES_IN)
_REST_BEHIND = regex(words_of.REST_BEHIND)
_OF_WHOLE = regex(words_of.OF_WHOLE)
_WORD = regex(r"[a-z'-]+")
_MOST = 6
"""How many numbers are added; with more, some are about something else."""
_FARTHEST_ALONE, _MANY = Fraction(2), 10
"""The largest ratio between a stated and a computed remainder of the only whole and the only part; the least "many"."""
_SMALL_MISS = Fraction(1, 10)
"""The relative difference up to which a whole may always differ from its parts and the remainder."""


def read_rests(place: Place) -> Iterator[Sum]:
    """The remainder of a whole after the parts so far; of several wholes, the one with the smallest difference."""
    said = place.paragraph.said
    stated = [(whole, tuple(parts)) for whole, parts in _wholes_and_parts(place)]
    is_alone = len(set(stated)) == 1 and len(stated[0][1]) == 1 and stated[0][0] not in place.paragraph.beside
    farthest = _FARTHEST_ALONE if is_alone and said.number >= _MANY else FARTHEST
    near = [
        (max(left / said.number, said.number / left), whole, parts)
        for whole, parts in stated
        if len(parts) <= _MOST
        and not _is_pronoun(parts, whole)
        and (left := whole.number - sum_of_figures(part.figure for part in parts)) > 0
        and (
            is_near(said.number, left, farthest)
            or (len(parts) > 1 and abs(left - said.number) <= whole.number * _SMALL_MISS)
            or (whole.noun is not None and _is_one_off(said, left))
        )
    ]
    if not near or place.paragraph.is_made() or _COMES_IN.search(place.skeleton.text):
        return
    if _FATE.search(place.found.group()) and _FATES.search(place.skeleton.text):
        return  # "64 were dead, 339 wounded, and 194 missing"
    if _is_of_new_whole(place) or _REST_BEHIND.search(place.skeleton.text, place.found.end()):
        return
    _, whole, parts = min(near, key=lambda one: one[0])
    if are_plain((whole, *parts)):
        figures = tuple(in_unit_of_said(part.figure, whole.figure) for part in (*parts, said))
        yield sum_written_out(whole.figure, figures)


def _is_of_new_whole(place: Place) -> bool:
    """Whether the remainder is of something not named before: "the remaining £300 of the cost"."""
    of = _OF_WHOLE.match(place.skeleton.text, place.found.end())
    ahead = (place.skeleton.text[: place.found.start()], *(one.text for one in place.before))
    stated = {stem_of(word) for text in ahead for word in _WORD.findall(text)}
    return of is not None and stem_of(of["whole"]) not in stated


def _is_pronoun(parts: Sequence[Stated], whole: Stated) -> bool:
    """Whether the only part is the pronoun "one" of which a larger number is stated: "one of them held 410, the other
    260".
    """
    return len(parts) == 1 and parts[0].figure.said.casefold() in PRONOUNS and whole.number >= _MANY


def _is_one_off(said: Stated, left: Fraction) -> bool:
    """Whether a count of one or two things is off by one; it counts things and is no label: "stations of class 4"."""
    return said.is_plain and said.figure.value.unit is None and {said.number, left} == {1, 2}


def _wholes_and_parts(place: Place) -> Iterator[tuple[Stated, Sequence[Stated]]]:
    """The largest number in each window, with all others; or one before, with the parts in the sentence."""
    paragraph = place.paragraph
    ahead = stated_ahead(place)
    beside = paragraph.kin(ahead)
    is_of_stated = _OF_STATED.match(place.skeleton.text) is not None
    for reach in islice(paragraph.reaches(), is_of_stated, None):
        stated = [one for one in reach if one in ahead or one not in paragraph.beside]
        whole = max(filter(paragraph.is_of_unit, stated), key=lambda one: one.number, default=None)
        if is_of_stated and whole in paragraph.beside:
            return  # "of these there were 212" names no part of what was told
        kin = [
            one for one in paragraph.kin(stated) if one is not whole and whole is not None and one.is_kin(whole)
        ]
        if kin and whole is not None and whole.number > paragraph.said.number:
            if not whole.is_kin(paragraph.said):
                return
            yield whole, kin
    if beside:
        is_named = any(one.noun is not None and one.number > paragraph.said.number for one in beside)
        for sentence in paragraph.before:
            wholes = (
                one
                for one in paragraph.kin(sentence)
                if one.number > paragraph.said.number and (one.noun is not None or not is_named)
            )
            yield from ((whole, beside) for whole in wholes)
