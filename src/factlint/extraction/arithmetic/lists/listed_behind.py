"""Things that the sentence before counts, listed one by one: "It has five parts. These are a frame, two wheels …"."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from fractions import Fraction

from factlint.extraction.arithmetic.lists.stated_items import stated_by_items
from factlint.extraction.arithmetic.near import is_closed
from factlint.extraction.arithmetic.skeleton import Skeleton
from factlint.extraction.languages.en.arithmetic.lists import announcements, enumerations
from factlint.extraction.languages.en.arithmetic.lists import listed_behind as words_of
from factlint.extraction.slots import pattern
from factlint.model.arithmetic import Enumeration, Figure
from factlint.model.document import ProseSpan
from factlint.values.regex import regex

_THESE_ARE, _WANTED_TO, _TO_DO = map(regex, (words_of.THESE_ARE, words_of.WANTED_TO, words_of.TO_DO))
_BECAME, _MORE, _GOES_ON = map(regex, (words_of.BECAME, words_of.MORE, words_of.GOES_ON))
_PARTS = regex(announcements.SEPARATOR)
_FEWEST, _NEAR = 2, 1
"""The least number of listed things, and the largest error of the stated number."""


def read_listed_behind(
    skeleton: Skeleton, prose: str, before: Sequence[Skeleton], following: Callable[[], Sequence[Skeleton]]
) -> Iterator[Enumeration]:
    """The number of the sentence before, with the number of things in this one; `following` are the
    sentences after it.
    """
    if not _may_state(skeleton.text):
        return
    if not before or len(before[0].figures) != 1:
        return
    counted = pattern(words_of.COUNTED).search(before[0].text)
    if counted is None or _MORE.search(skeleton.text) or _MORE.search(before[0].text):
        return
    announced, noun = before[0].figure(counted, "announced"), counted["noun"]
    bounds = _things(skeleton, prose) or _plans(skeleton, noun) or _kin(skeleton, prose, noun)
    if bounds is None or noun in enumerations.NOT_ENUMERATED or not _may_be_slip(announced, *bounds):
        return
    if not any(_GOES_ON.match(one.text) for one in following()):
        yield Enumeration(announced, noun, *bounds, (_place(skeleton),))


def _may_state(text: str) -> bool:
    """Whether a sentence begins like a list of things, plans or relatives; most do not."""
    first = _PARTS.split(text.rstrip("."), maxsplit=1)[0]
    return any(cue.match(one) for cue, one in ((_THESE_ARE, text), (_WANTED_TO, text), (_BECAME, first)))


def _place(skeleton: Skeleton) -> ProseSpan:
    return skeleton.in_prose(0, len(skeleton.text))


def _may_be_slip(announced: Figure, fewest: int, most: int) -> bool:
    number = announced.value.written
    is_count = announced.value.unit is None and is_closed(announced) and number.denominator == 1
    return is_count and Fraction(fewest - _NEAR) <= number <= most + _NEAR


def _things(skeleton: Skeleton, prose: str) -> tuple[int, int] | None:
    """The least and the largest number of things that a sentence lists as those counted before."""
    found = _THESE_ARE.match(skeleton.text)
    if found is None:
        return None
    stated = stated_by_items(skeleton, prose, found.end(), len(skeleton.text.rstrip(".")), is_of_people=False)
    return (stated.fewest, stated.most) if stated is not None and stated.most is not None else None


def _plans(skeleton: Skeleton, noun: str) -> tuple[int, int] | None:
    """How many things a sentence states that are to be done."""
    found = _WANTED_TO.match(skeleton.text)
    if found is None or noun not in words_of.PLANS or found["did"] not in words_of.PLANNED:
        return None
    parts = _PARTS.split(skeleton.text[found.end() :])
    number = sum(_TO_DO.match(part) is not None for part in parts)
    return (number, number) if number == len(parts) >= _FEWEST else None


def _kin(skeleton: Skeleton, prose: str, noun: str) -> tuple[int, int] | None:
    """The least and the largest number of relatives whom a sentence names and describes."""
    if noun not in words_of.KIN:
        return None
    text, start, names = skeleton.text.rstrip("."), 0, []
    for part in _PARTS.split(text):
        found = _BECAME.match(part)
        at = text.find(part, start)
        start = at + len(part)
        if found is None:
            return None
        place = skeleton.in_prose(at + found.start("name"), at + found.end("name"))
        names.append(prose[place.start : place.end])
    are_names = all(name[:1].isupper() for name in names) and len({*names}) == len(names) > _FEWEST
    return (len(names), len(names)) if are_names else None
