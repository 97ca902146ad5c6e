"""“Two years after its founding, in 1960”: dates counted from an event that another sentence dates."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache, partial
from itertools import islice

from factlint.extraction.chronology.blocks import TimedText
from factlint.extraction.chronology.lengths import days_apart, in_order
from factlint.extraction.chronology.timed import Dated, TimedSentence
from factlint.extraction.languages.en.chronology import distances as words_of
from factlint.extraction.languages.en.chronology.anchored import happenings
from factlint.extraction.languages.en.function_words import THE
from factlint.extraction.shapes import shapes
from factlint.extraction.slots import pattern
from factlint.model.chronology import Relation, Tie
from factlint.model.mention import Mention
from factlint.values.interval import Interval
from factlint.values.time import Time

_PAIR = 2
_FAR = 3 * 365
_TIMES_FAR = 5
"""A date further off than so many days, and so many times the stated distance, is of something else."""
_NOT_BEFORE = Interval(0, None)
_OF_SEVERAL = ("noun", "deed", "alone", "stem", "work", "version", "first")
"""Kinds of events that any text may mention several of."""
_ORDERED = ("noun", "thing", "alone")
"""Kinds of events that a date may be before or after without a count."""
_MOST_MEANT = 3
"""The most sentences that may date the event; with more, it is unclear which one does."""

DatesOf = Callable[[re.Match[str], frozenset[str]], Iterable[tuple[TimedSentence, Mention[Time]]]]
"""An event and the words for its subject → the dates that sentences give it; a sentence that names another thing first
is about that.
"""


def relations_elsewhere(sentences: Sequence[TimedSentence]) -> Iterator[Relation]:
    """Dates that are counted from events in other sentences, or put before or after these."""
    dates_of = _dates_in(sentences)
    for sentence in sentences:
        if len(sentence.dates) == 1:
            forms = happenings.STATED_ELSEWHERE if sentence.lengths else happenings.STATED_IN_ORDER
            found = shapes(forms).search(sentence.text)
            if found is not None:
                yield from _relation(sentence, found, dates_of)
        elif sentence.dates and sentence.lengths:
            found = shapes(happenings.STATED_ELSEWHERE[:1]).search(sentence.text)
            if found is None or found["alone"] or found["named"] or sentence.holds(words_of.NOT_SO):
                continue
            if pattern(_words_of_event(found)).search(sentence.text) is None:
                if _is_known_whose(found, sentence.text):
                    yield from _relation(sentence, found, dates_of)
            elif len(sentence.dates) == _PAIR:
                yield from _relation_within(sentence, found)


def _is_known_whose(found: re.Match[str], text: str) -> bool:
    """Whether a sentence with several dates names the person whose event it counts from."""
    is_of_person = (found["whose"] or "").casefold() in happenings.PERSONAL
    return not is_of_person or bool(_subject(found, text[: found.start("said")]))


def _relation_within(sentence: TimedSentence, found: re.Match[str]) -> Iterator[Relation]:
    """A distance from an event within its own sentence: "closed in 1966, sold 20 years after the closure"."""
    stated = pattern(rf"{_words_of_event(found)}[^‹›.;]{{0,60}}‹d(?P<date>\d)›").search(
        sentence.text, 0, found.start()
    )
    days = days_apart(sentence.length(found).value)
    if stated is not None and days is not None and _is_of_it(found, sentence.text[: stated.start()]):
        anchor, dated = sentence.date(stated, "date"), sentence.date(found, "dated")
        words = sentence.words(*found.span("said"))
        yield Relation(Tie.SHIFT, (anchor,), dated, in_order(found, days), words)


def relations_of_both(timed: TimedText) -> Iterator[Relation]:
    """The distance between two events that other sentences date, in a sentence without a date:
    "died a week after …".
    """
    stated = [pair for block in timed.blocks for pair in block]
    numbers = {sentence.span: index for index, sentence in stated}
    dates_of = _dates_in([sentence for _, sentence in stated if sentence.dates])
    for index, sentence in stated:
        if sentence.dates or not sentence.lengths:
            continue
        found = shapes(happenings.STATED_OF_BOTH).search(sentence.text)
        what = pattern(happenings.EVENT).search(found["main"]) if found else None
        if found is None or what is None or pattern(words_of.NOT_SO).search(sentence.text):
            continue
        days = days_apart(sentence.length(found).value)
        anchors, dated = (
            tuple(
                date
                for other, date in dates_of(event, _subject(event, found["main"]))
                if event["alone"] is None or timed.subjects.are_one(index, numbers[other.span])
            )
            for event in (found, what)
        )
        if days is None or len(dated) != 1 or not 0 < len(anchors) <= _MOST_MEANT or dated[0] in anchors:
            continue
        if any(_is_near(dated[0], one, days) for one in anchors):
            words = sentence.words(*found.span("said"))
            yield Relation(Tie.SHIFT, anchors, dated[0], in_order(found, days), words)


def _is_of_it(event: re.Match[str], opening: str) -> bool:
    """Whether an event happened to the subject of a clause; `opening` is the clause up to its verb."""
    whose = _names_in(event["whose"] or "") | _names_in(event["what"] or "")
    if event["what"] and not whose:
        noun = happenings.literal(event["what"].rpartition(" ")[2])
        return pattern(rf"(?i:\b{noun}\b)").search(opening) is not None
    return whose <= _names_in(opening)


def _relation(sentence: TimedSentence, found: re.Match[str], dates_of: DatesOf) -> Iterator[Relation]:
    """The relation between the date of a sentence and that of the event found in it."""
    is_counted = bool(sentence.lengths)
    days = days_apart(sentence.length(found).value) if is_counted else _NOT_BEFORE
    if days is None or not (is_counted or any(found[kind] for kind in _ORDERED)):
        return
    subject = _subject(found, sentence.text[: found.start("said")])
    dates = (
        date
        for other, date in dates_of(found, subject)
        if other is not sentence
        and (is_counted or (len(other.dates) == 1 and not other.holds(words_of.RENEWED)))
    )
    most = _MOST_MEANT if is_counted else 1
    meant = tuple(islice(dates, most + 1))
    if not 0 < len(meant) <= most:
        return
    dated = sentence.date(found, "dated")
    may_be_another = not is_counted or any(found[kind] for kind in _OF_SEVERAL)
    apart = in_order(found, days)
    if may_be_another and not any(
        _is_near(dated, one, days) and not (is_counted and _is_far_behind(dated, one, apart)) for one in meant
    ):
        return
    tie = Tie.SHIFT if is_counted else Tie.ORDER
    yield Relation(tie, meant, dated, apart, sentence.words(*found.span("said")))


def _subject(found: re.Match[str], opening: str) -> frozenset[str]:
    """The words of the name of that to which something happened; none where it is given by a pronoun.

    `opening` is the sentence up to the words that mention it.
    """
    stated_of = (found["whose"] or "", found["what"] or "")
    if names := next(filter(None, map(_names_in, stated_of)), None):
        return names
    if (found["whose"] or "").casefold() in happenings.DEFINITE:
        return frozenset()
    names, first = _names_in(opening), opening.partition(" ")[0]
    return names | {first} if names and first not in happenings.PRONOUNS else frozenset()


def _is_near(dated: Mention[Time], anchor: Mention[Time], days: Interval) -> bool:
    """Whether two dates are close enough for one to be counted from the other; "the opening" can be any."""
    first, last = sorted(int(one.value.readings[0].low or 0) for one in (dated, anchor))
    return last - first <= max(_FAR, _TIMES_FAR * (days.high or 0))


def _is_far_behind(dated: Mention[Time], anchor: Mention[Time], apart: Interval) -> bool:
    """Whether an event lies on the wrong side, and farther off than stated: another one is meant."""
    first, last = (int(one.value.readings[0].low or 0) for one in (anchor, dated))
    low, high = int(apart.low or 0), int(apart.high or 0)
    is_after = low + high > 0
    return (first > last) == is_after and abs(last - first) > max(abs(low), abs(high), _FAR)


def _dates_in(sentences: Iterable[TimedSentence]) -> DatesOf:
    """The dates that the sentences give an event, by the words for its subject.

    Which sentences describe which kind of event is computed once, since a text counts much from the same few kinds.
    """
    naming, dating = cache(partial(_naming, sentences)), cache(partial(_dating, sentences))

    def dates_of(
        event: re.Match[str], subject: frozenset[str]
    ) -> Iterator[tuple[TimedSentence, Mention[Time]]]:
        if event["named"]:
            yield from ((sentence, sentence.dates[0]) for sentence in naming(event["named"]))
            return
        thing = None if subject else event["what"]
        for sentence, found in dating(_words_of_event(event)):
            is_stated = (not thing or _is_about(sentence, thing)) and _may_be_same(
                event, sentence.text[: found.end()]
            )
            if is_stated and not _is_of_another(sentence.text[: found.start()], subject):
                yield from ((sentence, date) for date in _all_dates(sentence, found))

    return dates_of


def _may_be_same(event: re.Match[str], stated: str) -> bool:
    """Whether an event of one of several is stated of that one: "after the second part came out", "the first came"."""
    mine = {one.casefold() for one in pattern(happenings.IN_ORDER).findall(event[0])}
    return not mine or not mine.isdisjoint(
        one.casefold() for one in pattern(happenings.IN_ORDER).findall(stated)
    )


def _all_dates(sentence: TimedSentence, stated: re.Match[str]) -> Iterator[Mention[Time]]:
    """The date of an event, and those of its recurrences."""
    yield sentence.date(stated, "date")
    end = stated.end()
    while found := pattern(happenings.AND_AGAIN).match(sentence.text, end):
        yield sentence.date(found, "date")
        end = found.end()


def _naming(sentences: Iterable[TimedSentence], name: str) -> tuple[TimedSentence, ...]:
    """The sentences that name an event and one date."""
    return tuple(
        one
        for one in sentences
        if len(one.dates) == 1 and not one.lengths and _names(one, name) and _states_date(one)
    )


def _dating(sentences: Iterable[TimedSentence], stated: str) -> tuple[Dated, ...]:
    """The sentences that date a past event that a pattern describes."""
    before = pattern(rf"{stated}[^‹›.;]{{0,60}}‹d(?P<date>\d)›")
    behind = pattern(rf"‹d(?P<date>\d)›[^‹›.;]{{0,80}}{stated}")
    dated = (
        (one, before.search(one.text) or (behind.search(one.text) if len(one.dates) == 1 else None))
        for one in sentences
    )
    return tuple(
        (one, found)
        for one, found in dated
        if found is not None
        and not pattern(happenings.COUNTED_OFF).search(one.text[: found.end()])
        and _states_date(one)
    )


def _states_date(sentence: TimedSentence) -> bool:
    """Whether the dates of a sentence are those of past events, neither counted nor denied."""
    return not (sentence.shifts or sentence.holds(words_of.NOT_SO))


def _is_about(sentence: TimedSentence, what: str) -> bool:
    """Whether a sentence names a thing, or continues about the last thing named."""
    noun = happenings.literal(what.rpartition(" ")[2])
    return pattern(rf"\b{noun}\b|{happenings.OPENING_PRONOUN}").search(sentence.text) is not None


def _is_of_another(opening: str, subject: frozenset[str]) -> bool:
    names = _names_in(opening)
    return bool(subject and names) and not subject & names


def _names_in(text: str) -> frozenset[str]:
    return frozenset(pattern(happenings.NAME_WORD).findall(text))


def _words_of_event(event: re.Match[str]) -> str:
    """A pattern for the words that mention an event."""
    if event["work"] or event["version"]:
        return happenings.release_of(event["work"] or event["version"])
    if event["kin"]:
        return happenings.BORN.format(name=happenings.literal(event["kin"]))
    if event["first"]:
        return happenings.first_of(event["first"])
    if event["alone"]:
        where = rf"[^‹›.;]{{0,60}}\b{happenings.literal(event['where'])}\b" if event["where"] else ""
        return rf"(?i:\b(?:{happenings.acts_like(event['alone'])})\b{where})"
    if event["thing"]:
        acts = happenings.acts_like(event["done"])
        return rf"(?i:\b{happenings.literal(event['thing'])}\b[^.;]{{0,120}}\b(?:{acts})\b)"
    if event["deed"]:
        return happenings.deed(event["deed"])
    if event["stem"]:
        return happenings.done(event["stem"])
    noun = event["noun"]
    verbs = happenings.HAPPENINGS[happenings.SAME_HAPPENING.get(noun, noun)]
    return rf"\b(?:{noun}{happenings.TIGHT}|(?:{verbs})\b)"


def _names(sentence: TimedSentence, name: str) -> bool:
    words = (word for word in pattern(r"[\w’'-]{3,}").findall(name) if word != THE)
    return all(pattern(rf"\b{re.escape(word)}\b").search(sentence.text) for word in words)
