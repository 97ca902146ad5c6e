"""Two dates for the founding or release of an article's topic: “is a club formed in 1976 … It was formed in 1986”."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.extraction.chronology.blocks import TimedText
from factlint.extraction.chronology.dates_without_year import has_year
from factlint.extraction.chronology.timed import TimedSentence
from factlint.extraction.languages.en.chronology import begun_twice as words_of
from factlint.extraction.languages.en.chronology.subjects import OPENING, SUBJECT, THEY
from factlint.extraction.shapes import shapes
from factlint.extraction.slots import pattern
from factlint.model.claim import Claim, Statement
from factlint.model.document import BlockKind
from factlint.model.mention import EntityRef, Mention, mention_at
from factlint.values.time import Time

_OF_WORKS = frozenset({"first-released", "first-shown"})
_Stated = tuple[int, TimedSentence, Mention[Time]]


def begun_twice(timed: TimedText) -> Iterator[Claim]:
    """The first date and the only other one that contradicts it, as claims about one subject."""
    lead = next((numbers for kind, numbers in timed.places.stretches if kind is BlockKind.PARAGRAPH), None)
    topic = timed.subjects.of(lead.start) if lead else frozenset[str]()
    if lead is None or not topic:
        return
    stated = [(index, one) for block in timed.paragraphs for index, one in block if one.dates]
    for prop, forms in words_of.BEGUN.items():
        dated = [
            each
            for index, one in stated
            if (each := _dated(timed, index, one, forms, topic)) is not None
            and timed.subjects.are_one(lead.start, index)
        ]
        if len(dated) > 1 and dated[0][0] in lead and not any(_is_open(prop, one[1]) for one in dated):
            yield from _claims(_subject(timed.sentence(lead.start)), prop, dated)


def _dated(
    timed: TimedText, index: int, sentence: TimedSentence, forms: tuple[str, ...], topic: frozenset[str]
) -> _Stated | None:
    """A date at which the topic of the article came into being, according to a sentence."""
    found = shapes(forms).search(sentence.text)
    if found is None:
        return None
    about = frozenset(filter(None, (found.groupdict().get("of"),))) or timed.subjects.of(index) - {THEY}
    date = sentence.date(found, "dated")
    return (index, sentence, date) if about and about <= topic and has_year(date) else None


def _is_open(prop: str, sentence: TimedSentence) -> bool:
    """Whether a sentence may mention another place, form or time."""
    words = words_of.ELSEWHERE if prop in _OF_WORKS else words_of.OTHER_TIME
    return pattern(words).search(sentence.text) is not None


def _subject(sentence: TimedSentence) -> Mention[object]:
    """The words for the subject of a sentence."""
    opening = pattern(OPENING).match(sentence.text)
    found = pattern(SUBJECT).match(sentence.text, opening.end() if opening else 0)
    return sentence.words(*(found.span() if found else (0, len(sentence.text))))


def _claims(stated: Mention[object], prop: str, dated: list[_Stated]) -> Iterator[Claim]:
    (_, _, first), *others = dated
    against = {one.value.days for _, _, one in others if one.value.days.excludes(first.value.days)}
    later = next((one for _, _, one in others if one.value.days in against), None)
    if later is None or len(against) > 1:
        return
    who = EntityRef(f"~what-this-article-is-about-{prop}")
    subject = mention_at(dated[0][1].document, stated.prose, who)
    for one in (first, later):
        statement = Statement(subject.value.id, prop, one.value)
        yield Claim(statement, subject, one, one.prose, binder="begun-twice")
