"""A group that a text counts, and takes up as known with another number: "asked 120 patients … the 112 participants".

"The" and "all" before a number show that the text has introduced a group of as many. If only one group of the kind
stands before it, and nothing on the way says that it grew, shrank or is another, both numbers are meant for one.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Sequence
from fractions import Fraction

from factlint.extraction.arithmetic.near import is_closed
from factlint.extraction.arithmetic.same_thing.reasons import Apart
from factlint.extraction.arithmetic.same_thing.restated import why_apart
from factlint.extraction.arithmetic.same_thing.tellings import Tellings
from factlint.extraction.arithmetic.skeleton import Skeleton, SkeletonOf
from factlint.extraction.arithmetic.stated_twice.explained import is_explained, is_part
from factlint.extraction.arithmetic.stated_twice.numbers import is_joined, is_swapped
from factlint.extraction.arithmetic.stated_twice.same_kind import (
    are_of_one_root,
    is_stated,
    is_taken_up,
    may_be_added,
)
from factlint.extraction.arithmetic.stated_twice.taken_up.groups import (
    Group,
    group_at,
    groups_in,
)
from factlint.extraction.arithmetic.stated_twice.taken_up.limits import is_distinct, is_limited_by
from factlint.extraction.chronology.subjects import names_new_subject
from factlint.extraction.languages.en.arithmetic.stated_twice import again
from factlint.extraction.languages.en.arithmetic.stated_twice import taken_up as words_of
from factlint.extraction.languages.en.quantities.numerals import MONEY
from factlint.extraction.quantities.nouns import stem_of
from factlint.extraction.shapes import shapes
from factlint.extraction.trigger import Trigger
from factlint.model.arithmetic import Restated
from factlint.model.document import ProseSpan
from factlint.model.reading_order import heading_above
from factlint.values.dataclass import dataclass, replace
from factlint.values.hedges import Hedge
from factlint.values.regex import regex

_TRIGGER = Trigger(words_of.TRIGGER)
_OWNED = regex(words_of.OWNED)
_STOP, _VERB = regex(words_of.STOP), regex(words_of.VERB)
_OTHERWISE, _OTHERWISE_AT_FIRST = regex(words_of.OTHERWISE), regex(words_of.OTHERWISE_AT_FIRST)
_CHANGED, _NARROWED = regex(words_of.CHANGED), regex(words_of.NARROWED)
_HOLDS, _BACK = regex(again.HOLDS), regex(words_of.BACK)
_OTHER_BESIDE, _LAST_OF_LIST = map(regex, (words_of.OTHER_BESIDE, words_of.LAST_OF_LIST))
_OF_GROUP = regex(words_of.OF_GROUP)
_CLAUSE_END, _END = regex(words_of.CLAUSE_END), regex(words_of.END)
_WORD = regex(r"[a-z][a-z'-]{2,}")
_AND_MORE, _FRONTED = regex(words_of.AND_MORE), regex(words_of.FRONTED)
_TAKEN_UP_BY_CLAUSE = again.COINS | {again.PEOPLE}
"""Nouns that count now one thing, now another, unless a clause says which."""
_REACH = 40
"""Sentences before a group that is known in which it is introduced. What is one is given by words, not by distance."""
_LEAST = 3
_FARTHEST = Fraction(2)
"""The largest ratio between two numbers of one group, unless they have the same digits."""
_LONGEST_TEXT = 120
"""Sentences."""


def read_taken_up(
    tellings: Tellings, skeleton_of: SkeletonOf, computed: Container[ProseSpan]
) -> Iterator[Restated]:
    """The pairs of a document, each with the later number last; without those that are `computed` from others."""
    analysis = tellings.analysis
    places = [ProseSpan(found.end() - 1, found.end()) for found in _TRIGGER.found_in(tellings.text.text)]
    if not places or len(analysis.sentences) > _LONGEST_TEXT or analysis.document.is_history:
        return
    for at in sorted({tellings.sentence_of(place) for place in places}):
        skeleton = skeleton_of(analysis.sentences[at])
        for found in shapes((words_of.TAKEN_UP, words_of.BY_NOUN)).finditer(skeleton.text):
            figure = skeleton.figure(found, "said")
            second = group_at(skeleton.text, figure, found.start(), found.end())
            if (of := found.groupdict().get("of")) is not None:
                second = replace(second, words=(*of.split(), *second.words))
            first = _taken_up(tellings, skeleton_of, at, second, found)
            if first is None:
                continue
            around = tellings.around(first.figure.prose, second.figure.prose)
            if _FRONTED.search(skeleton.text, 0, found.start()):  # what follows are its parts
                around = [one for one in around if one.start < analysis.sentences[at].start]
            if is_explained(first.figure, second.figure, [skeleton_of(one) for one in around], second.noun):
                continue
            if second.figure.prose not in computed:
                yield Restated(first.figure, second.figure)


@dataclass(frozen=True, slots=True)
class _Stated:
    """A group, and the sentence that introduces it."""

    place: int
    skeleton: Skeleton
    group: Group


def _taken_up(
    tellings: Tellings,
    skeleton_of: SkeletonOf,
    at: int,
    second: Group,
    found: re.Match[str],
) -> Group | None:
    """The only group that the words before a known one can have introduced."""
    skeleton, is_whole = skeleton_of(tellings.analysis.sentences[at]), bool(found["whole"])
    is_one_of_two = (
        _AND_MORE.match(skeleton.text, second.end) is not None
        and _FRONTED.search(skeleton.text, 0, found.start()) is None
    )
    if is_one_of_two or not _is_plain(second) or _stands_behind(_OTHERWISE, skeleton, second):
        return None
    stated = tuple(_stated_before(tellings, skeleton_of, at))
    if any(one.group.number == second.number for one in stated):
        return None
    first = _only_one(stated, skeleton.text, second, is_whole=is_whole)
    if first is None or not _is_introduced(first, second):
        return None
    one, other = first.group.figure, second.figure
    is_of_others = why_apart(tellings, one.prose, other.prose, Apart.PARAGRAPH) is not None
    if is_of_others or not _goes_on(tellings, first, second, skeleton.text, at):
        return None
    is_same = not _has_changed(tellings, first, second, is_whole=is_whole)
    return first.group if is_same and _is_of_no_other(tellings, first.group, second, found["opener"]) else None


def _stated_before(tellings: Tellings, skeleton_of: SkeletonOf, at: int) -> Iterator[_Stated]:
    """The groups of the sentences before one in its section."""
    sentences = tellings.analysis.sentences
    start = _start_of_section(tellings, sentences[at].start)
    for place in range(max(0, at - _REACH), at):
        if sentences[place].start >= start:
            skeleton = skeleton_of(sentences[place])
            yield from (_Stated(place, skeleton, group) for group in groups_in(skeleton))


def _only_one(stated: Sequence[_Stated], text: str, second: Group, *, is_whole: bool) -> _Stated | None:
    """The only earlier number that a later group may refer to; "all" refers to the largest."""
    firsts = [one for one in stated if _may_be(one.group, one.skeleton, second, text, is_whole=is_whole)]
    if named := [one for one in firsts if _is_named(one, second)]:
        firsts = named
    if swapped := [one for one in firsts if is_swapped(one.group.figure, second.figure)]:
        firsts = swapped
    if is_whole:
        most = max((one.group.number for one in firsts), default=0)
        firsts = [one for one in firsts if one.group.number == most]
    return firsts[0] if len({one.group.number for one in firsts}) == 1 else None


def _is_introduced(first: _Stated, second: Group) -> bool:
    """Whether a group is stated outright, alone in its sentence, with a number that can be a slip for the other."""
    if not _is_plain(first.group) or _stands_behind(_OTHERWISE_AT_FIRST, first.skeleton, first.group):
        return False
    if second.noun in words_of.KIN and abs(first.group.number - second.number) == 1:
        return False  # somebody may count among his brothers
    is_alone = _is_named(first, second) or not _has_others_beside(first.skeleton, first.group)
    return _differ(first.group, second) and is_alone


def _is_named(first: _Stated, second: Group) -> bool:
    """Whether the noun that identifies an amount stands right before the first one: "a net profit of ‹n0›"."""
    before = first.skeleton.text[: first.group.start]
    return any(before.endswith(f" {word} of ") for word in second.words)


def _has_changed(tellings: Tellings, first: _Stated, second: Group, *, is_whole: bool) -> bool:
    """Whether something in between says that a group grew or shrank."""
    words, sentences = tellings.text.text, tellings.analysis.sentences
    years = tellings.years_at(first.group.figure.prose) - tellings.years_at(second.figure.prose)
    if years and second.noun in again.CHANGING:
        return True
    if second.words and tellings.years_at(second.figure.prose) - tellings.years_at(first.group.figure.prose):
        return True
    last = tellings.sentence_of(second.figure.prose)
    on_the_way = [words[one.start : one.end] for one in sentences[first.place + 1 : last]]
    stated = [one for one in on_the_way if _may_be_of(one, second)]
    stated.append(words[sentences[last].start : second.figure.prose.start])
    if not is_whole and any(_CHANGED.search(one) for one in stated):
        return True
    return second.number < first.group.number and any(_NARROWED.search(one) for one in stated)


def _may_be_of(sentence: str, group: Group) -> bool:
    """Whether a sentence may mention a group: it counts something, points back, or names what the group may be."""
    if _OF_GROUP.search(sentence):
        return True
    if any(are_of_one_root(word, sentence) for word in group.words):
        return True
    return any(may_be_added(stem_of(word), group.noun) for word in _WORD.findall(sentence))


def _is_of_no_other(tellings: Tellings, first: Group, second: Group, opener: str) -> bool:
    """Whether no name in between may be that of the second group's owner."""
    one, other = first.figure.prose, second.figure.prose
    at, there = (tellings.sentence_of(one), tellings.sentence_of(other))
    if _OWNED.search(opener) and any(_names_anew(tellings, place, at) for place in range(at + 1, there)):
        return False
    if _OWNED.search(opener) or "\n" in tellings.text.prose[one.end : other.start]:
        return tellings.brings_no_names(other, since=one)
    return True


def _has_others_beside(skeleton: Skeleton, first: Group) -> bool:
    """Whether the sentence that introduces a group counts others of the kind: "7 on the bus and 4 on the tram"."""
    if _OTHER_BESIDE.match(skeleton.text, first.end) or _LAST_OF_LIST.search(skeleton.text, 0, first.start):
        return True
    return any(
        other.noun in ("", first.noun)
        and other.figure.value.unit == first.figure.value.unit
        and other.start > first.start
        and not is_part(skeleton.text, other.start, other.end_of_number)
        for other in groups_in(skeleton)
    )


def _goes_on(tellings: Tellings, first: _Stated, second: Group, text: str, end: int) -> bool:
    """Whether the sentences on the way introduce no other thing, if what has the group is stated only there."""
    skeleton, start = first.skeleton, first.place
    if not _HOLDS.search(skeleton.text, 0, first.group.start) or is_distinct(text, second, skeleton.text):
        return True
    sentences, prose = tellings.analysis.sentences, tellings.text.prose
    known = prose[: sentences[start].end]
    return all(
        _BACK.search(tellings.text.text, one.start, one.end)
        or not names_new_subject(prose[one.start : one.end], known)
        for one in sentences[start + 1 : end]
    )


def _names_anew(tellings: Tellings, place: int, known: int) -> bool:
    """Whether a sentence begins with a word that does not occur before: a name may be its subject."""
    sentences, words = tellings.analysis.sentences, tellings.text.text
    first = _WORD.search(words, sentences[place].start, sentences[place].end)
    if first is None or first[0] in again.COMMON:
        return False
    return first[0] not in _WORD.findall(words, 0, sentences[known].end)


def _start_of_section(tellings: Tellings, place: int) -> int:
    """Where the section of a position begins, after its heading."""
    heading = heading_above(tellings.analysis.document.blocks, place)
    return heading.prose.end if heading else 0


def _is_plain(group: Group) -> bool:
    value = group.figure.value
    return (
        value.hedge is Hedge.EXACTLY
        and value.high is None
        and (value.written >= _LEAST or value.unit is not None)
        and is_closed(group.figure)
    )


def _stands_behind(words: re.Pattern[str], skeleton: Skeleton, group: Group) -> bool:
    """Whether the clause of a group has some words before it."""
    start = max((end.end() for end in _CLAUSE_END.finditer(skeleton.text, 0, group.start)), default=0)
    return words.search(skeleton.text, start, group.start) is not None


def _may_be(first: Group, skeleton: Skeleton, second: Group, text: str, *, is_whole: bool) -> bool:
    """Whether a group may be the one that a later sentence refers to by its noun and the words around it."""
    if first.figure.value.unit != second.figure.value.unit:
        return False
    stated = f"{skeleton.text} {first.noun}"
    is_known = all(word in again.NEUTRAL or is_stated(word, stated) for word in second.words)
    if second.figure.value.unit is not None:
        return _is_same_amount(first, second, text, stated, is_whole=is_whole)
    if second.noun in words_of.NEVER_TAKEN_UP and not (
        second.noun in _TAKEN_UP_BY_CLAUSE and is_distinct(text, second, stated)
    ):
        return False
    if second.noun == words_of.THEM:
        return bool(first.noun)
    if not second.noun or not (
        is_taken_up(second.noun, first.noun, skeleton.text)
        or (second.noun in words_of.HEADS and bool(first.noun) and are_of_one_root(second.noun, stated))
    ):
        return False
    return is_known and is_limited_by(text, second, stated)


def _is_same_amount(first: Group, second: Group, text: str, stated: str, *, is_whole: bool) -> bool:
    """Whether an amount of money, or a size, is about what a sentence states: "was fined … the $6 million fine"."""
    unit = second.figure.value.unit
    behind = next((form for form in (_STOP, _VERB, _END) if form.match(text, second.end)), None)
    if not second.words:
        if is_whole:
            return behind is not None
        if unit in MONEY or unit in again.COINS:
            return is_distinct(text, second, stated)
        return (
            is_joined(first.figure)
            if behind in (_VERB, _END)
            else behind is _STOP and is_limited_by(text, second, stated)
        )
    if behind is None or not all(is_stated(word, stated) for word in second.words):
        return False
    return is_limited_by(text, second, stated)


def _differ(first: Group, second: Group) -> bool:
    one, other = first.figure.value, second.figure.value
    small, large = sorted((one.written, other.written))
    has_same_digits = sorted(str(one.written)) == sorted(str(other.written))
    return one.amount.excludes(other.amount) and (large <= small * _FARTHEST or has_same_digits)
