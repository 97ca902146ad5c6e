"""Until when somebody held a post, stated twice: “mayor from 1977 to 1980 … elected in 1977, and served until 1982”."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from factlint.extraction.chronology.blocks import TimedText
from factlint.extraction.chronology.dates_without_year import has_year
from factlint.extraction.chronology.timed import TimedSentence, first_day
from factlint.extraction.languages.en.chronology.posts import posts_twice as words_of
from factlint.extraction.shapes import shapes
from factlint.extraction.slots import pattern
from factlint.model.claim import Claim, Statement
from factlint.model.mention import EntityRef, Mention, mention_at
from factlint.values.dataclass import dataclass
from factlint.values.time import Time

PROPERTY = "left-office"


@dataclass(frozen=True, slots=True)
class _Term:
    """A time in a post according to one sentence."""

    index: int
    post: Mention[object]
    first: Mention[Time] | None
    last: Mention[Time]


def posts_twice(timed: TimedText) -> Iterator[Claim]:
    """The ends of one term in one post, as claims that contradict each other."""
    stated: defaultdict[str, list[_Term]] = defaultdict(list)
    succeeded: list[_Term] = []
    for block in timed.paragraphs:
        for index, sentence in block:
            if term := _term(index, sentence, (*words_of.TERMS, *words_of.ENDS)):
                stated[term.post.said.casefold()].append(term)
            elif term := _term(index, sentence, words_of.SUCCEEDED):
                succeeded.append(term)
    if len(stated) == 1 and len(succeeded) == 1 and len(terms := next(iter(stated.values()))) == 1:
        terms += succeeded
    for terms in stated.values():
        if len(terms) > 1 and not any(pattern(words_of.OPEN).search(timed.prose(one.index)) for one in terms):
            yield from _of_post(timed, terms)


def _term(index: int, sentence: TimedSentence, forms: tuple[str, ...]) -> _Term | None:
    found = shapes(forms).search(sentence.text) if sentence.dates else None
    if found is None:
        return None
    stated = found.groupdict()
    first = sentence.dates[int(stated["first"])] if stated.get("first") else None
    last = sentence.date(found, "last")
    post = sentence.words(*found.span("post" if stated.get("post") else "said"))
    return _Term(index, post, first, last) if has_year(last) else None


def _of_post(timed: TimedText, terms: list[_Term]) -> Iterator[Claim]:
    """The ends of two terms of one post, if all statements about it can be about one term of one person."""
    whole = [one for one in terms if one.first is not None]
    ends = {one.last.value.days for one in terms}
    if not whole or len(terms) != 2 or len(ends) != 2 or not _are_of_one(timed, *terms):
        return
    one, other = terms
    if one.first is not None and other.first is not None and one.first.value.excludes(other.first.value):
        return
    if not one.last.value.days.excludes(other.last.value.days) or _is_before_its_beginning(terms):
        return
    who = EntityRef(f"~holder-of-the-post-{one.post.said.casefold()}")
    subject = mention_at(timed.sentence(one.index).document, one.post.prose, who)
    for term in terms:
        yield Claim(
            Statement(who.id, PROPERTY, term.last.value),
            subject,
            term.last,
            term.last.prose,
            binder="posts-twice",
        )


def _is_before_its_beginning(terms: list[_Term]) -> bool:
    """Whether one ends before the other begins: then they are different terms."""
    begun = [one.first for one in terms if one.first is not None]
    return any(first_day(one.last) < first_day(first) for one in terms for first in begun)


def _are_of_one(timed: TimedText, one: _Term, other: _Term) -> bool:
    """Whether two sentences have one subject, and neither distinguishes it from the other's."""
    mine, theirs = timed.subjects.of(one.index), timed.subjects.of(other.index)
    if pattern(words_of.RELATIVE_STATED).match(timed.prose(other.index - 1)):
        return False
    return bool(mine) and bool(theirs) and (mine <= theirs or theirs <= mine)
