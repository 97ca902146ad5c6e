"""“In 2004 the firm kept its 60th anniversary”: years since a founding that the text dates elsewhere."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from fractions import Fraction
from functools import cache, partial

from factlint.extraction.chronology.lengths import years_apart
from factlint.extraction.chronology.subjects import stems
from factlint.extraction.chronology.timed import Dated, TimedSentence
from factlint.extraction.entities.noun_groups import are_unlike, groups_of, is_noun
from factlint.extraction.languages.en.chronology.anchored import anniversaries as words_of
from factlint.extraction.languages.en.chronology.anchored.happenings import HAPPENINGS, first_of
from factlint.extraction.languages.en.times.words import ORDINALS
from factlint.extraction.shapes import shapes
from factlint.extraction.slots import pattern
from factlint.model.chronology import Relation, Tie
from factlint.model.mention import Mention
from factlint.values.days import civil, day_number
from factlint.values.duration import ordinal_span
from factlint.values.interval import Interval
from factlint.values.time import Time

_FACTOR = 2
_FEWEST_YEARS, _YEAR = 10, 366
_LATE = 31
"""Days after its calendar year up to which an anniversary may be celebrated."""
_MOST_MEANT = 3
"""The most candidate foundings; a text that dates more is about many things."""


def anniversaries(sentences: Sequence[TimedSentence]) -> Iterator[Relation]:
    """The anniversaries of what a document dates once, or a few times."""
    dated_by = cache(partial(_dated_by, sentences))
    for sentence in sentences:
        if not sentence.holds(words_of.ANY_ANNIVERSARY) or pattern(words_of.OF_OTHERS).search(sentence.text):
            continue
        if pattern(words_of.BELATED).search(sentence.text):
            continue
        for years, found, said in _stated(sentence):
            dated = sentence.date(found, "dated")
            began = tuple(one for one in _beginnings(found, dated_by) if _is_near(one, dated, years))
            if 0 < len(began) <= _MOST_MEANT:
                yield Relation(Tie.ANNIVERSARY, began, dated, _kept(began, years), said)
            break
        yield from _between(sentence)
        yield from _nth(sentence)
        yield from _running(sentence, dated_by)


def _kept(began: Sequence[Mention[Time]], years: int) -> Interval:
    """The days until an anniversary of what began once: it is celebrated in its calendar year, or a little later."""
    apart = years_apart(Fraction(years))
    days = began[0].value.readings[0]
    if len(began) > 1 or days.low is None or days.high is None:
        return apart
    last = int(days.high) - 1
    return Interval(apart.low, day_number(civil(last)[0] + years, 12, 31) + _LATE - last)


def _between(sentence: TimedSentence) -> Iterator[Relation]:
    """“The centenary of his birth in 1810 was kept in 1910”."""
    for form in words_of.BETWEEN:
        if found := pattern(form).search(sentence.text):
            years = _years(found)
            began, dated = sentence.date(found, "began"), sentence.date(found, "dated")
            if years is not None and _is_near(began, dated, years):
                said = sentence.words(*found.span("jubilee" if found["jubilee"] else "nth"))
                yield Relation(Tie.ANNIVERSARY, (began,), dated, years_apart(Fraction(years)), said)
            return


def _nth(sentence: TimedSentence) -> Iterator[Relation]:
    """“1917, the fourth year of the war that had begun in 1914”."""
    for form in words_of.NTH_OF:
        if found := pattern(form).search(sentence.text):
            number = int(found["count"]) if found["count"] else ORDINALS[found["ordinal"]]
            days = ordinal_span(number, words_of.UNITS[found["unit"]])
            said = sentence.words(*found.span("said"))
            began, dated = sentence.date(found, "began"), sentence.date(found, "dated")
            yield Relation(Tie.ANNIVERSARY, (began,), dated, days, said)
            return


def _running(
    sentence: TimedSentence, dated_by: Callable[[tuple[str, ...]], Iterable[Dated]]
) -> Iterator[Relation]:
    """“In 1974, in its 53rd year, the club …”: one of few years may count from something else than the founding."""
    for form in words_of.RUNNING_YEARS:
        found = pattern(form).search(sentence.text)
        years = _years(found) if found else None
        if found is None or years is None or years < _FEWEST_YEARS:
            continue
        dated = sentence.date(found, "dated")
        began = tuple(one for one in _beginnings(found, dated_by) if _is_near(one, dated, years))
        thing = pattern(words_of.OF_ANOTHER_THING).match(sentence.text, found.end())
        if thing is not None and not _is_founded(thing["thing"], dated_by((words_of.FOUNDED,))):
            return
        if 0 < len(began) <= _MOST_MEANT:
            kept = _kept(began, years)
            days = Interval(None if kept.low is None else kept.low - _YEAR, kept.high)
            yield Relation(Tie.ANNIVERSARY, began, dated, days, sentence.words(*found.span("nth")))
        return


def _is_founded(thing: str, founded: Iterable[Dated]) -> bool:
    """Whether something that is called so was founded."""
    mine = stems(thing)
    return any(not mine.isdisjoint(stems(sentence.text[: found.start()])) for sentence, found in founded)


def _stated(sentence: TimedSentence) -> Iterator[tuple[int, re.Match[str], Mention[object]]]:
    """The years of an anniversary, the match, and the words of the number."""
    for form in shapes((*words_of.ANNIVERSARIES, *words_of.ANNIVERSARIES_OF)).possible(sentence.text):
        found = pattern(form).search(sentence.text)
        if found and (years := _years(found)) is not None:
            yield years, found, sentence.words(*found.span("jubilee" if found["jubilee"] else "nth"))
    for form in words_of.LENGTHS_KEPT if sentence.lengths else ():
        found = pattern(form).search(sentence.text)
        length = sentence.length(found) if found else None
        if found and length and length.value.amount is not None and length.value.unit == "Y":
            yield int(length.value.amount), found, sentence.words(*found.span("said"))


def _is_near(began: Mention[Time], dated: Mention[Time], years: int) -> bool:
    """Whether one may be counted from the other, within a factor of two; else the count starts from something else."""
    first, last = (civil(int(one.value.readings[0].low or 0))[0] for one in (began, dated))
    return years <= _FACTOR * (last - first) <= _FACTOR**2 * years


def _beginnings(
    stated: re.Match[str], dated_by: Callable[[tuple[str, ...]], Iterable[Dated]]
) -> tuple[Mention[Time], ...]:
    """The weddings for a wedding anniversary or "their", the coronations and foundings for a jubilee, else the
    foundings.

    The beginning of a part, such as a building or branch, is not that of the whole, unless a pronoun celebrates the
    anniversary, which may refer to the part.
    """
    said, slots = stated["said"], stated.groupdict()
    is_length = "jubilee" not in slots
    may_be_part = pattern(words_of.PRONOUN).search(stated.string, 0, stated.start("said")) is not None
    if slots.get("event"):
        forms: tuple[str, ...] = _dating(HAPPENINGS[stated["event"]])
    elif slots.get("first"):
        forms = _dating(first_of(stated["first"]))
    elif pattern(words_of.OF_MARRIAGE).search(said):
        forms = (words_of.MARRIED,)
    elif pattern(words_of.OF_REIGN).search(said):
        forms = (words_of.CROWNED, words_of.FOUNDED)
    elif pattern(words_of.OF_COUPLE).match(said):
        forms = (words_of.MARRIED, words_of.FOUNDED)
    else:
        forms = (words_of.FOUNDED,)
    return tuple(
        sentence.date(found, "date")
        for sentence, found in dated_by(forms)
        if not (is_length and sentence.text == stated.string)  # which tells the length by itself
        and not pattern(words_of.OF_ANOTHER).search(sentence.text[: found.start()])
        and (may_be_part or not _is_of_part(sentence.text[: found.start()], stated.string))
        and not _is_of_another_name(sentence.text, found.start(), stated.string)
        and not _is_of_unlike(sentence.text[: found.start()], stated.string[: stated.start("said")])
    )


def _dated_by(sentences: Sequence[TimedSentence], forms: tuple[str, ...]) -> tuple[Dated, ...]:
    """The events that sentences date by some patterns, in reading order."""
    return tuple(
        (sentence, found)
        for sentence in sentences
        for form in forms
        for found in pattern(form).finditer(sentence.text)
    )


def _dating(event: str) -> tuple[str, ...]:
    """Patterns for the date of the event that some words describe."""
    return (
        rf"\b(?:{event})\b[^‹›.;]{{0,60}}‹d(?P<date>\d)›",
        rf"‹d(?P<date>\d)›[^‹›.;]{{0,80}}\b(?:{event})\b",
    )


def _is_of_another_name(begun: str, verb: int, keeping: str) -> bool:
    """Whether both sentences name firms, clubs or schools, and share no name."""
    ours, theirs = (
        {found["first"] for found in pattern(words_of.NAMED).finditer(text)} for text in (keeping, begun)
    )
    if subject := pattern(words_of.SUBJECT).search(begun[:verb]):
        theirs = {subject["first"]}
    return bool(ours) and bool(theirs) and ours.isdisjoint(theirs)


def _is_of_unlike(before: str, keeping: str) -> bool:
    """Whether what began cannot be what celebrates the anniversary: a ship, not the company."""
    keepers = [noun for noun in _nouns(keeping) if noun not in words_of.CELEBRATIONS]
    begun = _nouns(before)
    if not keepers or not begun:
        return pattern(words_of.ONE_OF_SEVERAL).search(before) is not None
    return all(are_unlike(noun, groups_of(keepers[-1])) for noun in begun)


def _nouns(text: str) -> list[str]:
    """The nouns of known kinds in the clause at the end of a text."""
    clause = text[max(map(text.rfind, ".;:")) + 1 :]
    return [word for word in clause.split() if is_noun(word)]


def _is_of_part(before: str, stated: str) -> bool:
    """Whether the words before a verb make it about a part that the sentence of the anniversary does not mention."""
    part = pattern(words_of.PART).search(before)
    return (
        part is not None
        and pattern(rf"\b{part['noun']}[’']?s?\b[^;,.]{{0,60}}{words_of.KEPT}").search(stated) is None
    )


def _years(found: re.Match[str]) -> int | None:
    """The number of years; None for a bare "anniversary"."""
    if found["jubilee"]:
        return words_of.JUBILEES[found["jubilee"]]
    slots = found.groupdict()
    if slots.get("count"):
        return int(found["count"])
    return words_of.NUMBERS[found["ordinal"]] if slots.get("ordinal") else None
