"""“Two years after its founding, in 1960”: dates counted from something that another sentence dates."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factlint.extraction.chronology.lengths import days_apart, in_order
from factlint.extraction.chronology.timed import TimedSentence
from factlint.extraction.languages.en.chronology import distances as words_of
from factlint.extraction.languages.en.chronology import happenings
from factlint.extraction.slots import pattern
from factlint.model.chronology import Relation, Tie
from factlint.model.mention import Mention
from factlint.values.interval import Interval
from factlint.values.time import Time

_FAR = 3 * 365
_TIMES_FAR = 5
"""A date further off than so many days, and so many times the distance told, is rather that of something else."""
_MANY_TELL = ("noun", "alone", "stem", "work", "version", "first")
"""Kinds of events of which any text may tell several."""
_MOST_MEANT = 3
"""Sentences up to which all may date what is meant; of more nobody can say which does."""


def relations_elsewhere(sentences: Sequence[TimedSentence]) -> Iterator[Relation]:
    """What the sentences of a document count from events that others of them date."""
    for sentence in sentences:
        for form in happenings.TOLD_ELSEWHERE if len(sentence.dates) == 1 and sentence.lengths else ():
            found = pattern(form).search(sentence.text)
            if found is None:
                continue
            days = days_apart(sentence.length(found).value)
            others = (other for other in sentences if other is not sentence)
            subject = _names_in(found["whose"] or "") or _names_in(sentence.text[: found.start("said")])
            meant = tuple(date for other in others for date in _dates_of(other, found, subject))
            if days is None or (
                any(found[kind] for kind in _MANY_TELL)
                and not any(_is_near(sentence.dates[0], one, days) for one in meant)
            ):
                break
            if 0 < len(meant) <= _MOST_MEANT:
                said = sentence.words(*found.span("said"))
                yield Relation(Tie.SHIFT, meant, sentence.dates[0], in_order(found, days), said)
            break


def _is_near(dated: Mention[Time], anchor: Mention[Time], days: Interval) -> bool:
    """Whether two dates lie so close that the one may well be counted from the other; "the opening" can be any."""
    first, last = sorted(int(one.value.readings[0].low or 0) for one in (dated, anchor))
    return last - first <= max(_FAR, _TIMES_FAR * (days.high or 0))


def _dates_of(
    sentence: TimedSentence, event: re.Match[str], subject: frozenset[str]
) -> Iterator[Mention[Time]]:
    """The date that a sentence gives the event, if it tells of it as of something that has happened.

    `subject` are words of the name of that to which it happened; a sentence that names another thing first is about
    that.
    """
    if sentence.shifts or sentence.holds(words_of.NOT_SO):
        return
    is_one = len(sentence.dates) == 1
    if event["named"]:
        if is_one and not sentence.lengths and _names(sentence, event["named"]):
            yield sentence.dates[0]
        return
    told = _telling(event)
    found = pattern(rf"{told}[^‹›.;]{{0,60}}‹d(?P<date>\d)›").search(sentence.text)
    if found is None and is_one:
        found = pattern(rf"‹d(?P<date>\d)›[^‹›.;]{{0,80}}{told}").search(sentence.text)
    if found is not None and _is_of_another(sentence.text[: found.start()], subject):
        return
    if found is not None and not pattern(happenings.COUNTED_OFF).search(sentence.text[: found.end()]):
        yield sentence.date(found, "date")


def _is_of_another(opening: str, subject: frozenset[str]) -> bool:
    names = _names_in(opening)
    return bool(subject and names) and not subject & names


def _names_in(text: str) -> frozenset[str]:
    return frozenset(pattern(happenings.NAME_WORD).findall(text))


def _telling(event: re.Match[str]) -> str:
    """A pattern for the words that tell of an event."""
    if event["work"] or event["version"]:
        return happenings.release_of(event["work"] or event["version"])
    if event["kin"]:
        return happenings.BORN.format(name=happenings.literal(event["kin"]))
    if event["first"]:
        return happenings.first_of(event["first"])
    if event["alone"]:
        return rf"(?i:\b{happenings.literal(event['alone'])}\b)"
    if event["thing"]:
        return rf"(?i:\b{happenings.literal(event['thing'])}\b[^.;]{{0,120}}\b{happenings.literal(event['done'])}\b)"
    if event["stem"]:
        return rf"\b{re.escape(event['stem'])}e?d\b"
    noun = event["noun"]
    return rf"\b(?:{noun}|{happenings.HAPPENINGS[happenings.SAME_HAPPENING.get(noun, noun)]})\b"


def _names(sentence: TimedSentence, name: str) -> bool:
    words = (word for word in pattern(r"[\w’'-]{3,}").findall(name) if word != "the")
    return all(pattern(rf"\b{re.escape(word)}\b").search(sentence.text) for word in words)
