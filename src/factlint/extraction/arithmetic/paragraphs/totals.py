"""Numbers that name themselves a sum: "in all", "altogether", "together".

The text does not say of which numbers: they are searched in the sentence, then in those before it in the paragraph. If
any of the numbers there yield the stated one, it counts as right.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from factlint.extraction.arithmetic.joined_figures import as_written_out, has_lost_scale
from factlint.extraction.arithmetic.near import are_alike, is_near, sum_of_figures
from factlint.extraction.arithmetic.paragraphs.stated import Place, Stated, stated_in
from factlint.extraction.arithmetic.wholes.complements import exclude_all_else, exclude_each_other
from factlint.extraction.languages.en.arithmetic.amounts.wholes.summed_before import REASON, UNCOUNTED
from factlint.extraction.languages.en.arithmetic.paragraphs import computed as words_of
from factlint.extraction.languages.en.arithmetic.wholes.summed_up import REACHED
from factlint.extraction.languages.en.quantities.numerals import MONEY
from factlint.extraction.quantities.nouns import stem_of
from factlint.extraction.shapes import shapes
from factlint.extraction.slots import pattern
from factlint.model.arithmetic import Figure, Sum, with_unit
from factlint.values.regex import regex

_PART_OF_OTHER = regex(words_of.PART_OF_OTHER)
_OTHER_SEATS = regex(words_of.OTHER_SEATS)
_OF_ONE = regex(words_of.OF_ONE)
_STANDS, _WENT = regex(words_of.STANDS), regex(words_of.WENT)
_ADDED, _REASON, _UNCOUNTED = regex(words_of.ADDED), regex(REASON), regex(UNCOUNTED)
_BESIDE_PART = regex(words_of.BESIDE_PART)
_WITH_MORE = regex(words_of.WITH_MORE)
_WORD = regex(r"[a-z'-]+")
_START = "‹n"
_FEWEST_OWN = 2
"""Words that show a clause to be about something else."""
_MOST = 6
"""How many numbers are added; with more, some are about something else."""
_FEWEST_PARTS, _FEWEST_ADDED = 3, 2
"""Parts of a total; two are enough if one clause joins them."""
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
    return is_beside is not None and len(stated_ahead(place)) == 1


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
    if not parts or not are_plain(parts) or has_lost_scale(said.figure, [part.figure for part in parts]):
        return
    if not _are_in_one_style(said, parts):
        return
    made = sum_of_figures(part.figure for part in parts)
    if made == 2 * max(part.number for part in parts):
        return  # one is the total of the others already
    is_larger = max(part.number for part in parts) < said.number
    if is_larger and is_near(said.number, made) and not place.paragraph.is_made():
        yield sum_written_out(said.figure, tuple(in_unit_of_said(part.figure, said.figure) for part in parts))


def _are_in_one_style(said: Stated, parts: Sequence[Stated]) -> bool:
    """Whether parts are stated alike, and not as "adults pay £8 and children £5, so a family of four pays £26"."""
    if said.figure.value.unit is None:
        return are_alike(part.figure for part in parts) and (
            parts[0].figure.value.unit not in MONEY or said.noun is not None
        )
    return len({part.figure.said.isalpha() for part in parts if part.figure.value.unit is None} | {False}) == 1


def sum_written_out(total: Figure, parts: Sequence[Figure]) -> Sum:
    whole, *rest = as_written_out((total, *parts))
    return Sum(whole, tuple(rest))


def stated_ahead(place: Place) -> tuple[Stated, ...]:
    """The numbers of its sentence before the one that names itself."""
    start = place.figure("said").prose.start
    return tuple(one for one in place.paragraph.beside if one.figure.prose.start < start)


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
            yield Sum(wholes[0], tuple(in_unit_of_said(one.figure, wholes[0]) for one in parts))


def in_unit_of_said(part: Figure, said: Figure) -> Figure:
    """A part in the unit of its result, if it has none of its own."""
    return with_unit(part, said.value.unit) if part.value.unit is None else part


def are_plain(stated: Sequence[Stated]) -> bool:
    """Whether all numbers are stated as they are."""
    return all(one.is_plain for one in stated)


def _number(figure: Figure) -> Fraction:
    return figure.value.written
