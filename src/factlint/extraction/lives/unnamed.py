"""The birth and an age of one person whom a sentence or two do not name twice: "She was 28 in 1943; born in 1905"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint.extraction.chronology.blocks import TimedText, neighbours
from factlint.extraction.chronology.timed import TimedSentence, first_day
from factlint.extraction.languages.en.lives import unnamed as words_of
from factlint.extraction.languages.en.lives.told import BIRTH_ORDER
from factlint.extraction.lives.told import NAMELESS, whole_number
from factlint.extraction.shapes import shapes
from factlint.extraction.slots import pattern
from factlint.extraction.times.resolution.closed import OF_STORY
from factlint.model.lives import DatedAct, Life, StatedAge
from factlint.model.mention import EntityRef, mention_at
from factlint.values.dataclass import dataclass
from factlint.values.duration import DAYS_PER_UNIT
from factlint.values.interval import Interval

_OLDEST = 125
_SLACK = 1
"""Years by which an age on the day of writing may miss: it was asked for some time before."""


@dataclass(frozen=True, slots=True)
class UnnamedLife:
    """A birth, and what else is told of the same person."""

    life: Life | None
    ages: tuple[StatedAge, ...] = ()
    act: DatedAct | None = None


def unnamed_life(told: TimedSentence) -> UnnamedLife | None:
    """What one or two sentences tell of a birth and of one age or act of the same person; None in doubt."""
    text = told.text
    if not told.holds(words_of.BORN):
        return None
    births = list(pattern(words_of.BIRTH).finditer(text)) or list(
        pattern(words_of.BIRTH_OF_OPENER).finditer(text)
    )
    if len(births) != 1 or text.casefold().count("born") != 1:
        return None
    born = told.date(births[0], "born")
    person = EntityRef(f"{NAMELESS}{born.prose.start}")
    life = Life(mention_at(told.document, born.prose, person), born=born)
    found, at = _one_age(text)
    if found is not None and at is not None and at["at"] != births[0]["born"] and _is_of_one(text, found):
        return UnnamedLife(life, (_age(told, person, found, at),))
    if found is None and at is None and (age := _age_now(told, person)) is not None:
        return UnnamedLife(life, (age,))
    act = pattern(words_of.ACT).search(text)
    if act and act["at"] != births[0]["born"] and len(told.dates) == 2 and _is_of_one(text, act):
        return UnnamedLife(life, act=DatedAct(person, act["act"], told.date(act, "at")))
    return None


def _age_now(told: TimedSentence, person: EntityRef) -> StatedAge | None:
    """The age on the day of the document, where its sentences date nothing but the birth of somebody who may live."""
    written, (born, *others) = told.document.date, told.dates
    low = written.time.days.low if written else None
    if written is None or low is None or others or low - first_day(born) > _OLDEST * DAYS_PER_UNIT["Y"]:
        return None
    found = next((match for form in words_of.AGES_NOW if (match := pattern(form).search(told.text))), None)
    if found is None or not _is_of_one(told.text, found):
        return None
    number = min(whole_number(found["age"]), _OLDEST)
    place = told.words(*found.span("age")).prose
    years = Interval(number - _SLACK, number + _SLACK + 1)
    date = mention_at(told.document, place, written.time)
    return StatedAge(person, mention_at(told.document, place, number), years, at_death=False, date=date)


def two_ages(told: TimedSentence) -> UnnamedLife | None:
    """Two ages of one person in one or two sentences that tell no birth."""
    if len(told.dates) < 2 or words_of.ANY_AGE not in told.cues:
        return None
    if len(pattern(words_of.ANY_AGE).findall(told.text)) < 2:
        return None
    found = {match.span("age"): match for match in _ages(told.text)}
    first, last = sorted(found.values(), key=re.Match.start) if len(found) == 2 else (None, None)
    if first is None or last is None or first["at"] == last["at"] or not _is_of_one(told.text, first):
        return None
    if any(OF_STORY in told.date(match, "at").derivation for match in (first, last)):
        return None  # its year may be that of a birth
    person = EntityRef(f"{NAMELESS}{told.date(first, 'at').prose.start}")
    return UnnamedLife(None, tuple(_age(told, person, match, match) for match in (first, last)))


def _age(told: TimedSentence, person: EntityRef, found: re.Match[str], at: re.Match[str]) -> StatedAge:
    """An age, and the date that another match may give."""
    number = min(whole_number(found["age"]), _OLDEST)
    mention = mention_at(told.document, told.words(*found.span("age")).prose, number)
    is_short = found.groupdict().get("not_yet") is not None
    years = Interval(number - is_short, number - is_short + 1)
    return StatedAge(person, mention, years, at_death=False, date=told.date(at, "at"))


def _ages(text: str) -> list[re.Match[str]]:
    return [
        match
        for match in shapes((*words_of.AGES, words_of.AGE_AT_DEATH)).finditer(text)
        if not pattern(words_of.MOVED_ON).search(text, 0, match.start("at"))
    ]


def _one_age(text: str) -> tuple[re.Match[str] | None, re.Match[str] | None]:
    """The only age in a text, and the match that gives its date."""
    found = _ages(text)
    if not found:
        return pattern(words_of.DIED_AGED).search(text), pattern(words_of.DIED_ON).search(text)
    return (found[0], found[0]) if len({match.span("age") for match in found}) == 1 else (None, None)


def _is_of_one(text: str, found: re.Match[str]) -> bool:
    """Whether no second person is in sight: no relative, one kind of pronoun, one name."""
    moments = (one.groupdict().get("moment") for one in (found, *_ages(text)))
    rest = pattern(BIRTH_ORDER).sub("", text)
    for moment in filter(None, moments):
        rest = rest.replace(moment, "")
    if pattern(words_of.OTHERS).search(rest) or _is_of_object(text, found):
        return False
    kinds = [pattern(words).search(rest) for words in words_of.PRONOUNS]
    return sum(kind is not None for kind in kinds) <= 1 and len(_names(rest)) <= 1


def _is_of_object(text: str, age: re.Match[str]) -> bool:
    """Whether it is that of whom somebody without a name did something to: "The painter taught Ada, aged 12"."""
    start = age.start("age") if "age" in age.groupdict() else age.start()
    is_behind_name = pattern(words_of.BEHIND_NAME).search(text, 0, start) is not None
    return is_behind_name and pattern(words_of.OPENS_WITHOUT_NAME).match(text) is not None


def _names(text: str) -> set[str]:
    """The last words of the names that may be those of people."""
    names: set[str] = set()
    for found in pattern(words_of.NAME).finditer(text):
        first, _, _ = found["name"].partition(" ")
        before = found["before"].strip(" .;,").casefold()
        if before not in words_of.BEFORE_PLACES and not (
            first.casefold() in words_of.OPENERS and " " not in found["name"]
        ):
            names.add(found["name"].split()[-1].removesuffix("’s").removesuffix("'s"))
    return names


def unnamed_lives(timed: TimedText) -> Iterator[UnnamedLife]:
    """The lives that single sentences and pairs of them tell."""
    for block in timed.blocks:
        for _, sentence in block:
            if (found := unnamed_life(sentence) or two_ages(sentence)) is not None:
                yield found
        for first, last in neighbours(block):
            is_told = first.holds(words_of.BORN) or last.holds(words_of.BORN) or _tell_ages(first, last)
            if is_told and _goes_on(last):
                two = timed.joined(first, last)
                if (found := unnamed_life(two) or two_ages(two)) is not None:
                    yield found


def _tell_ages(*sentences: TimedSentence) -> bool:
    return all(sentence.holds(words_of.ANY_AGE) for sentence in sentences)


def _goes_on(sentence: TimedSentence) -> bool:
    """Whether a sentence tells of the one of whom the last one told."""
    return pattern(words_of.GOES_ON).search(sentence.text) is not None
