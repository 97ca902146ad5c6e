"""“She was mayor from 1994 to 2002. … In 2006, while still in office, …”: actions in a post lie within its term."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from factlint.extraction.chronology.blocks import TimedText
from factlint.extraction.chronology.timed import TimedSentence
from factlint.extraction.languages.en.chronology.posts import in_post as words_of
from factlint.extraction.shapes import shapes
from factlint.extraction.slots import pattern
from factlint.model.chronology import Relation, Tie
from factlint.model.mention import Mention
from factlint.values.dataclass import dataclass
from factlint.values.interval import Interval
from factlint.values.time import Time

_REACH = 10
"""How many sentences before an action its term may stand."""
_AHEAD = 5
"""How many sentences after it, if the words say whose post it was."""
_NOT_BEFORE, _NOT_AFTER = Interval(0, None), Interval(None, 1)


@dataclass(frozen=True, slots=True)
class _Bound:
    """One end of a term."""

    index: int
    post: str
    """The noun of the post; empty if the words do not say which."""
    date: Mention[Time]
    is_end: bool


def acts_in_post(timed: TimedText) -> Iterator[Relation]:
    """That what somebody did in a post came neither before nor after the only term that the text states."""
    return _acts(timed, words_of.WHILE_IN_POST, 1, _bounds, _may_be_its)


def acts_of_titled(timed: TimedText) -> Iterator[Relation]:
    """The same for actions of somebody called by the post: "In 2013 Mayor Ruiz opened …"."""
    return _acts(timed, words_of.TITLED, _AHEAD, _bounds_of_any, _is_of_titled)


def _acts(
    timed: TimedText,
    form: tuple[str, ...],
    ahead: int,
    bounds_in: Callable[[int, TimedSentence], Iterator[_Bound]],
    is_meant: Callable[[TimedText, _Bound, int, re.Match[str]], bool],
) -> Iterator[Relation]:
    """Acts that match a form, against the only beginning and the only end of a term in the sentences around."""
    sentences = {index: sentence for block in timed.blocks for index, sentence in block if sentence.dates}
    for index, sentence in sentences.items():
        found = shapes(form).search(sentence.text)
        if found is None or _is_doubtful(sentence):
            continue
        near = (number for number in range(index - _REACH, index + ahead) if number in sentences)
        bounds = (bound for number in near for bound in bounds_in(number, sentences[number]))
        meant = [one for one in bounds if is_meant(timed, one, index, found)]
        if any(_is_doubtful(sentences[one.index]) for one in meant):
            continue
        for side in ([one for one in meant if one.is_end is is_end] for is_end in (False, True)):
            if len(side) == 1:
                yield _relation(sentence, found, side[0])


def _bounds_of_any(index: int, sentence: TimedSentence) -> Iterator[_Bound]:
    """The ends of terms that a sentence dates, including those of unnamed posts."""
    stated = tuple(_bounds(index, sentence))
    yield from stated
    for form, slot in ((words_of.ELECTED, "first"), (words_of.LEFT_IN_OFFICE, "last")):
        is_end = slot == "last"
        if any(one.is_end is is_end for one in stated):
            continue
        if found := pattern(form).search(sentence.text):
            yield _Bound(index, "", sentence.date(found, slot), is_end=is_end)


def _is_of_titled(timed: TimedText, bound: _Bound, index: int, found: re.Match[str]) -> bool:
    """Whether an end of a term may be that of somebody with a title: by the last name, and no other post."""
    first, last = sorted((bound.index, index))
    posts = {bound.post, *_posts(timed, range(first, last + 1))}
    is_about = found["name"].split()[-1].casefold() in timed.subjects.of(bound.index)
    return is_about and posts <= {"", found["post"].casefold()}


def _is_doubtful(sentence: TimedSentence) -> bool:
    """Whether another term, or somebody else's, may be meant."""
    has_two = len(pattern(words_of.STRETCH).findall(sentence.text)) > 1
    return has_two or pattern(words_of.DOUBT).search(sentence.text) is not None


def _bounds(index: int, sentence: TimedSentence) -> Iterator[_Bound]:
    """The ends of terms that a sentence dates."""
    terms = tuple(pattern(words_of.TERM).finditer(sentence.text))
    for found in terms:
        for slot in ("first", "last"):
            yield _Bound(index, _post(found), sentence.date(found, slot), is_end=slot == "last")
    if terms:
        return
    begun = pattern(words_of.BEGUN).search(sentence.text)
    if begun:
        yield _Bound(index, _post(begun), sentence.date(begun, "first"), is_end=False)
    for form in words_of.ENDED:
        if ended := pattern(form).search(sentence.text):
            post = _post(ended) or (_post(begun) if begun else "")
            yield _Bound(index, post, sentence.date(ended, "last"), is_end=True)
            return


def _post(found: re.Match[str]) -> str:
    groups: Sequence[str | None] = tuple(
        word for slot, word in found.groupdict().items() if slot in {"post", "office", "role", "place"}
    )
    return next(filter(None, groups), "").casefold()


def _may_be_its(timed: TimedText, bound: _Bound, index: int, found: re.Match[str]) -> bool:
    """Whether an end of a term may be that of the post in which something was done: of the same person, not another."""
    post = _post(found)
    stated = _posts(timed, range(bound.index, index + 1))
    if bound.post and not {post, *stated} <= {"", bound.post}:
        return False
    whose = found.groupdict().get("whose")
    if whose and whose not in timed.prose(bound.index):
        return False
    is_own = bound.index == index or timed.subjects.are_one(bound.index, index)
    return is_own or (bound.index == index - 1 and _is_owners(timed.prose(bound.index), found))


def _posts(timed: TimedText, numbers: range) -> Iterator[str]:
    """The posts mentioned in some sentences."""
    for number in numbers:
        yield from (found[0].casefold() for found in pattern(words_of.ANY_POST).finditer(timed.prose(number)))


def _is_owners(before: str, found: re.Match[str]) -> bool:
    """Whether the sentence before may be about the holder of the post: "during her presidency, the law was passed"."""
    owned = pattern(words_of.OWNED).match(found["said"])
    return owned is not None and pattern(words_of.OWNERS[owned["owner"]]).search(before) is None


def _relation(sentence: TimedSentence, found: re.Match[str], bound: _Bound) -> Relation:
    dated, words = sentence.date(found, "dated"), sentence.words(*found.span("said"))
    return Relation(Tie.ORDER, (bound.date,), dated, _NOT_AFTER if bound.is_end else _NOT_BEFORE, words)
