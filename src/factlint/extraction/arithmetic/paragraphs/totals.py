"""Numbers that name themselves a sum or a remainder: "in all", "the remaining", "together".

The text does not say of which numbers: they are searched in the sentence, then in those before it in the paragraph. If
any of the numbers there yield the stated one, it counts as right.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import islice

from factlint.extraction.arithmetic.amounts.differences.when import may_go_back
from factlint.extraction.arithmetic.joined_figures import as_written_out, has_lost_scale
from factlint.extraction.arithmetic.near import FARTHEST, are_alike, is_near, sum_of_figures
from factlint.extraction.arithmetic.paragraphs.stated import Paragraph, Place, Stated, are_degrees, stated_in
from factlint.extraction.arithmetic.wholes.complements import exclude_all_else, exclude_each_other
from factlint.extraction.languages.en.arithmetic.amounts.differences.when import STATED_BEHIND
from factlint.extraction.languages.en.arithmetic.amounts.roles import PRONOUNS
from factlint.extraction.languages.en.arithmetic.amounts.wholes.summed_before import REASON, UNCOUNTED
from factlint.extraction.languages.en.arithmetic.paragraphs import computed as words_of
from factlint.extraction.languages.en.arithmetic.wholes.summed_up import REACHED
from factlint.extraction.languages.en.quantities.numerals import MONEY
from factlint.extraction.quantities.nouns import stem_of
from factlint.extraction.shapes import shapes
from factlint.extraction.slots import pattern
from factlint.model.arithmetic import Calculation, Figure, Operation, Sum
from factlint.values.dataclass import replace
from factlint.values.regex import regex

_CLAUSE_ENDS, _STATED_BEHIND = regex(r"[,;:(]"), regex(STATED_BEHIND)
_PART_OF_OTHER = regex(words_of.PART_OF_OTHER)
_ITEMISED = regex(r"›?[^‹›]*: [^‹›]*‹")
_DIFFERS = regex(words_of.DIFFERS)
_LEFT_OVER, _FROM_TO = regex(words_of.CALLED_LEFT_OVER), regex(words_of.FROM_TO)
_CHANGE_BEHIND, _OTHER_VALUE = regex(words_of.CHANGE_BEHIND), regex(words_of.OTHER_VALUE)
_OTHER_SEATS = regex(words_of.OTHER_SEATS)
_OF_STATED = regex(words_of.OF_STATED)
_OF_ONE = regex(words_of.OF_ONE)
_STANDS, _WENT = regex(words_of.STANDS), regex(words_of.WENT)
_FATES, _FATE = regex(words_of.FATES), regex(words_of.FATE)
_ADDED, _REASON, _UNCOUNTED = regex(words_of.ADDED), regex(REASON), regex(UNCOUNTED)
_BESIDE_PART = regex(words_of.BESIDE_PART)
_WITH_MORE = regex(words_of.WITH_MORE)
_COMES_IN = regex(words_of.COMES_IN)
_REST_BEHIND = regex(words_of.REST_BEHIND)
_OF_WHOLE = regex(words_of.OF_WHOLE)
_WORD = regex(r"[a-z'-]+")
_START = "‹n"
_FEWEST_OWN = 2
"""Words that show a clause to be about something else."""
_MOST = 6
"""How many numbers are added; with more, some are about something else."""
_FEWEST_PARTS, _FEWEST_ADDED = 3, 2
"""Parts of a total; two are enough if one clause joins them."""
_FARTHEST_ALONE, _MANY = Fraction(2), 10
"""The largest ratio between a stated and a computed remainder of the only whole and the only part; the least "many"."""
_SMALL_MISS = Fraction(1, 10)
"""The relative difference up to which a whole may always differ from its parts and the remainder."""
_ALIKE = 6
"""The largest ratio between two numbers of which one is stated to exceed the other."""
_GAP = 3
"""Characters between a sentence and the next one."""
_MOST_SEATS = Fraction(5, 4)
"""The largest ratio of seats in total to the seats that there are; more seats belong to another body."""


def read_totals(place: Place) -> Iterator[Sum]:
    """The sum of all numbers before it, or of all in the earlier sentences."""
    if _is_multiplied(place):
        return
    if any(shapes((REACHED,)).search(one.text) for one in place.before[:1]):
        return  # the total before is told already
    if _is_of_others(place) or _is_beside_part(place) or _WITH_MORE.search(place.skeleton.text):
        return
    if _REASON.match(place.skeleton.text, place.found.end("said")) or _is_about_more(place):
        return
    paragraph = place.paragraph
    said = paragraph.said
    texts = (place.skeleton.text[: place.found.start()], *(one.text for one in place.before))
    for count, reach in enumerate(paragraph.reaches(), 1):
        stated = [
            one for one in reach if one.figure.prose.start < said.figure.prose.start and not one.may_be_age
        ]
        parts = [one for one in paragraph.kin(stated) if one.number >= said.figure.value.last_digit / 2]
        is_joined = any(_ADDED.search(text) for text in texts[:count])
        if (_FEWEST_ADDED if is_joined else _FEWEST_PARTS) <= len(parts) <= _MOST:
            if not _are_of_others(place, parts, texts[:count]):
                yield from _total(place, said, parts)
            return


def _is_multiplied(place: Place) -> bool:
    """Whether a number before a total is to be multiplied, as "£8 a day" is; the total may be for each year itself."""
    own = place.found.start("said") - len(_START)
    multiplied = shapes(words_of.MULTIPLIED)
    is_here = any(found.start() != own for found in multiplied.finditer(place.skeleton.text))
    return is_here or any(multiplied.search(one.text) for one in place.before[:1])


def _are_of_others(place: Place, parts: Sequence[Stated], texts: Sequence[str]) -> bool:
    """Whether what was stated is of others: parts of wholes, or, with a sentence between, not what "it" means."""
    if any(_PART_OF_OTHER.search(text) for text in texts):
        return True
    said = place.skeleton.text
    if _STANDS.search(said) and not _WENT.search(said) and any(_WENT.search(text) for text in texts):
        return True  # "410 houses were lost, 300 rebuilt … it had 760 houses in all"
    return _OF_ONE.match(place.skeleton.text) is not None and _stand_apart(place, parts)


def _stand_apart(place: Place, parts: Sequence[Stated]) -> bool:
    """Whether a sentence that states none of some parts stands between them and what is said."""
    start, last = place.skeleton.in_prose(0, 1).start, max(part.figure.prose for part in parts)
    stated = (one.in_prose(0, len(one.text)) for one in place.before)
    end = next((one.end for one in stated if one.holds(last)), start)
    return start - end > _GAP


def _is_about_more(place: Place) -> bool:
    """Whether a part of what a total counts has no number: "some came by boat"."""
    return any(_UNCOUNTED.search(one.text) for one in (place.skeleton, *place.before))


def _is_beside_part(place: Place) -> bool:
    """Whether the sentence has one part only, with the total next to it: "seven gold and 25 medals in all"."""
    is_beside = _BESIDE_PART.search(place.skeleton.text, 0, place.found.start("said"))
    return is_beside is not None and len(_stated_ahead(place)) == 1


def _is_of_others(place: Place) -> bool:
    """Whether the clause of a total has a subject and a verb of its own, neither of which occurred before."""
    lead = place.found.groupdict().get("lead") or ""
    ahead = (place.skeleton.text[: place.found.start()], *(one.text for one in place.before))
    stated = {stem_of(word) for text in ahead for word in _WORD.findall(text)}
    words = _WORD.findall(lead)
    own = [word for word in words if word not in words_of.LIGHT_WORDS]
    is_named = not words_of.DETERMINERS.isdisjoint(words)
    return is_named and len(own) >= _FEWEST_OWN and not any(stem_of(word) in stated for word in own)


def read_together(place: Place) -> Iterator[Sum]:
    """The sum of all numbers of the nearest sentence with several."""
    paragraph = place.paragraph
    stated = (paragraph.kin(one) for one in paragraph.before)
    parts = next((one for one in stated if len(one) >= _FEWEST_PARTS), ())
    if len(parts) <= _MOST:
        yield from _total(place, paragraph.said, parts)


def _total(place: Place, said: Stated, parts: Sequence[Stated]) -> Iterator[Sum]:
    if not parts or not _are_plain(parts) or has_lost_scale(said.figure, [part.figure for part in parts]):
        return
    if not _are_in_one_style(said, parts):
        return
    made = sum_of_figures(part.figure for part in parts)
    if made == 2 * max(part.number for part in parts):
        return  # one is the total of the others already
    is_larger = max(part.number for part in parts) < said.number
    if is_larger and is_near(said.number, made) and not place.paragraph.is_made():
        yield _sum(said.figure, tuple(_with_unit(part.figure, said.figure) for part in parts))


def _are_in_one_style(said: Stated, parts: Sequence[Stated]) -> bool:
    """Whether parts are stated alike, and not as "adults pay £8 and children £5, so a family of four pays £26"."""
    if said.figure.value.unit is None:
        return are_alike(part.figure for part in parts) and (
            parts[0].figure.value.unit not in MONEY or said.noun is not None
        )
    return len({part.figure.said.isalpha() for part in parts if part.figure.value.unit is None} | {False}) == 1


def _sum(total: Figure, parts: Sequence[Figure]) -> Sum:
    whole, *rest = as_written_out((total, *parts))
    return Sum(whole, tuple(rest))


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
    if _are_plain((whole, *parts)):
        figures = tuple(_with_unit(part.figure, whole.figure) for part in (*parts, said))
        yield _sum(whole.figure, figures)


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
    ahead = _stated_ahead(place)
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


def _stated_ahead(place: Place) -> tuple[Stated, ...]:
    start = place.figure("said").prose.start
    return tuple(one for one in place.paragraph.beside if one.figure.prose.start < start)


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
    if len(stated) == 2 and is_measured and _are_plain(stated) and stated[0].is_kin(stated[1]):
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


def read_complements(place: Place) -> Iterator[Sum]:
    """Girls and boys, who are together all pupils counted in an earlier sentence."""
    parts = (place.figure("first"), place.figure("said"))
    made = sum_of_figures(parts)
    stated = (one for sentence in place.before for one in stated_in(sentence))
    wholes = [one.figure for one in stated if one.is_plain and one.number > max(map(_number, parts))]
    nouns = place.found["one"], place.found["other"]
    if exclude_each_other(nouns) and wholes and len(place.skeleton.figures) == len(parts):
        whole = min(wholes, key=lambda one: abs(one.value.written - made))
        if is_near(whole.value.written, made) and (exclude_all_else(nouns) or made > whole.value.written):
            yield Sum(whole, parts)


def read_seats(place: Place) -> Iterator[Sum]:
    """More seats than there are: "The council has 41 seats. The Greens won 19, …"; with fewer, some are not listed."""
    if _OTHER_SEATS.search(place.skeleton.text):
        return
    first = place.figure("said")
    parts = [
        one
        for one in (Stated(first, None), *place.paragraph.beside)
        if one.figure.prose.start >= first.prose.start and one.is_plain
    ]
    stretches = [(place.skeleton, place.found.start()), *((one, len(one.text)) for one in place.before[:1])]
    wholes = [
        skeleton.figures[int(stated["whole"])]
        for skeleton, end in stretches
        for stated in pattern(words_of.ALL_SEATS).finditer(skeleton.text[:end])
    ]
    if len(wholes) == 1 and len(parts) >= _FEWEST_PARTS:
        made, whole = sum_of_figures(one.figure for one in parts), wholes[0].value.written
        if max(one.number for one in parts) < whole < made <= whole * _MOST_SEATS:
            yield Sum(wholes[0], tuple(_with_unit(one.figure, wholes[0]) for one in parts))


def _with_unit(part: Figure, said: Figure) -> Figure:
    return replace(part, value=replace(part.value, unit=said.value.unit)) if part.value.unit is None else part


def _are_plain(stated: Sequence[Stated]) -> bool:
    return all(one.is_plain for one in stated)


def _number(figure: Figure) -> Fraction:
    return figure.value.written
