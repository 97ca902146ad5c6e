"""Numbers of things, listed one by one in the rest of the sentence: "spoke four languages: Czech, Polish and German".

What announces a list and what is stated in it are read apart: any announcement may be followed by names, by things with
articles, by people of whom some are counted, or by amounts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from itertools import chain

from factlint.extraction.arithmetic.lists.announced_numbers import is_part_of_a_name
from factlint.extraction.arithmetic.lists.stated_items import Stated, closed_list, stated_by_items
from factlint.extraction.arithmetic.said_numbers import number_at
from factlint.extraction.arithmetic.skeleton import Skeleton
from factlint.extraction.languages.en.arithmetic.lists import announcements as words_of
from factlint.extraction.languages.en.arithmetic.lists import enumerations as guards
from factlint.extraction.languages.en.sentences import STOP
from factlint.extraction.quantities.nouns import singular_of
from factlint.extraction.shapes import shapes
from factlint.model.arithmetic import Enumeration, Figure
from factlint.model.document import Document
from factlint.values.regex import regex

_GUARDS, _COORDINATED = regex(guards.ENUMERATION_GUARDS), regex(guards.COORDINATED)
_AND, _IN_ORDER = regex(guards.AND), regex(guards.IN_ORDER)
_MORE, _EXCEPTED = regex(words_of.MORE), regex(guards.EXCEPTED)
_OUT_OF = regex(guards.OUT_OF)
_IN_REST, _QUESTION, _PARTS = regex(words_of.IN_REST), regex(words_of.QUESTION), regex(words_of.SEPARATOR)
_INITIAL = regex(words_of.INITIAL)
_STATED_OF_ALL = regex(words_of.STATED_OF_ALL)
_AT_HEAD, _GOES_ON = regex(words_of.AT_HEAD), regex(words_of.GOES_ON)
_END = regex(rf"{STOP}|[;?!]|$")
_OTHER_END = regex(r"[:|]| - |\(")
_CLOSES = {"(": r"\)", "|": rf"\||{STOP}|$", "-": rf" - |{STOP}|$"}
_NAME_BEHIND = regex(r",? ?(?:& ?)?[A-ZÀ-ÖØ-Þ]")
_REACH = 40
_NEAR = 1
"""How far a number may differ from the listed things that are meant to be all of it."""
_FAMILIES = (
    words_of.BEFORE_COLON,
    words_of.BEFORE_NAMELY,
    words_of.OF_BODY,
    words_of.CALLED,
    words_of.CALLED_BY_NAME,
    words_of.APPOSED,
)
FORMS = tuple(chain.from_iterable(_FAMILIES))
"""All patterns of this reader, for the automaton of `arithmetic.counts.reader`."""


def read_announced(document: Document, skeleton: Skeleton) -> Iterator[Enumeration]:
    """What a sentence announces and then lists one by one, with the fewest and the most things that may be."""
    for family in _FAMILIES:
        for found in shapes(family).finditer(skeleton.text):
            announced = _announced(document, skeleton, found)
            if announced is None or not _may_announce(skeleton, found, family, announced):
                continue
            if is_part_of_a_name(document.prose, announced):
                continue
            if _is_of_amounts(skeleton, skeleton.text[found.end() : _end(skeleton, found, family)]):
                continue
            stated = _stated(skeleton, document.prose, found, family)
            if stated is not None and _is_near(announced.value.written, stated):
                most = (
                    stated.most if stated.most is not None else max(stated.fewest, int(announced.value.written))
                )
                place = skeleton.in_prose(found.end(), _end(skeleton, found, family))
                noun = words_of.MEMBERS if family is words_of.OF_BODY else _noun(found)
                yield Enumeration(announced, noun, stated.fewest, most, (place,))


def _is_of_amounts(skeleton: Skeleton, text: str) -> bool:
    """Whether a list names amounts, and not the things that were announced: "for four people: 300 g of rice"."""
    return any(figure.value.measure is not None for figure in skeleton.figures_in(text))


def _noun(found: re.Match[str]) -> str:
    """The counted noun; empty for words such as "twins", which include their number."""
    return "" if found.groupdict().get("twins") is not None else found["noun"]


def _announced(document: Document, skeleton: Skeleton, found: re.Match[str]) -> Figure | None:
    slots = found.groupdict()
    if slots.get("announced") is not None:
        return skeleton.figure(found, "announced")
    slot = "both" if slots.get("both") is not None else "twins"
    return number_at(document, skeleton.in_prose(*found.span(slot)), words_of.ALL_OF[found[slot]])


def _may_announce(skeleton: Skeleton, found: re.Match[str], family: tuple[str, ...], announced: Figure) -> bool:
    """Whether a number counts things, and all those that are listed."""
    number = announced.value
    if number.unit is not None or number.written.denominator != 1 or number.written < 2:
        return False
    slots = found.groupdict()
    rest, adjectives = _IN_REST.sub("", slots.get("rest") or ""), slots.get("adjectives") or ""
    before = skeleton.text[max(0, found.start() - _REACH) : found.start()]
    if _OUT_OF.search(before):
        return False  # "two of the three tasks: to swim and to dive"
    if _GUARDS.search(f"{before} {adjectives} {found['noun']} {rest}") or _COORDINATED.search(before):
        return False
    if _IN_ORDER.match(skeleton.text, found.end()):
        return False
    if found["noun"] in guards.NOT_ENUMERATED - words_of.KIN and family is not words_of.OF_BODY:
        return False
    others = [word for word in f"{adjectives} {rest}".split() if singular_of(word) is not None]
    return not (others and family in (words_of.BEFORE_COLON, words_of.APPOSED)) and not (
        family is words_of.APPOSED and _AT_HEAD.search(before)
    )


def _end(skeleton: Skeleton, found: re.Match[str], family: tuple[str, ...]) -> int:
    """Where the list after an announcement ends: with its brackets, its dashes or its sentence, or after "and"."""
    opening = found.group().rstrip()[-1]
    if opening in _CLOSES:
        closed = re.compile(_CLOSES[opening]).search(skeleton.text, found.end())
        return closed.start() if closed else found.end()
    if family in (words_of.APPOSED, words_of.OF_BODY) and _ends_in_comma(found):
        return closed_list(skeleton.text, found.end(), len(skeleton.text)) or found.end()
    end = _END.search(skeleton.text, found.end())
    if end is None:
        return found.end()
    if family is words_of.BEFORE_NAMELY:
        last = closed_list(skeleton.text, found.end(), end.start())
        return last if last and _STATED_OF_ALL.match(skeleton.text, last) else end.start()
    return end.start()


def _ends_in_comma(found: re.Match[str]) -> bool:
    return found.group().rstrip().endswith(",")


def _stated(skeleton: Skeleton, prose: str, found: re.Match[str], family: tuple[str, ...]) -> Stated | None:
    end = _end(skeleton, found, family)
    text = skeleton.text[found.end() : end]
    if _MORE.search(text) or _EXCEPTED.search(skeleton.text, found.end(), end + _REACH):
        return None
    if skeleton.text[end : end + 1] in (";", "?") or _OTHER_END.search(re.sub(r" \([^()]*\)", "", text)):
        return None
    is_of_people = family is words_of.OF_BODY or found["noun"] in words_of.PEOPLE_OF_ANY_KIND
    stated = _questions(text) if family is words_of.BEFORE_COLON else None
    stated = stated or stated_by_items(skeleton, prose, found.end(), end, is_of_people=is_of_people)
    is_open = family is not words_of.OF_BODY and not _AND.search(text)
    if stated is None or (stated.are_names and is_open):
        return None  # "three levels: Doe, Norman" cites
    if family is words_of.CALLED_BY_NAME and not stated.are_names:
        return None
    if found["noun"] in (guards.SCORED if stated.are_names else words_of.KIN):
        return None
    if family is not words_of.APPOSED and not (family is words_of.OF_BODY and _ends_in_comma(found)):
        return stated
    if _INITIAL.search(text) and skeleton.text.startswith(". ", end):
        return None  # "by Moll and C. Lind"
    behind = skeleton.in_prose(end, len(skeleton.text))
    if _GOES_ON.match(skeleton.text, end) or _NAME_BEHIND.match(prose, behind.start):
        return None
    is_general = stated.are_apart and found["noun"] in words_of.GENERAL
    return stated if stated.are_names or is_general else None


def _questions(text: str) -> Stated | None:
    """The clauses of a list of questions; None if one does not begin as a question."""
    parts = [part for part in _PARTS.split(text) if part.strip()]
    if len(parts) > 1 and _AND.search(text) and all(_QUESTION.match(part) for part in parts):
        return Stated(len(parts), len(parts), are_names=False, are_apart=False)
    return None


def _is_near(number: Fraction, stated: Stated) -> bool:
    return stated.fewest - _NEAR <= number and (stated.most is None or number <= stated.most + _NEAR)
