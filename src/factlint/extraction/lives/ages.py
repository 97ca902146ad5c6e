"""Ages: "aged 60", "at the age of sixty", "was 60 years old"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factlint.extraction.languages.en.lives import told as words_of
from factlint.extraction.lives.bearers import People, subject_of, whom_pronoun_means
from factlint.extraction.lives.telling import Telling
from factlint.extraction.lives.told import pattern, people_in, whole_number
from factlint.extraction.plain_dates import is_plain
from factlint.model.document import ProseSpan
from factlint.model.lives import Life, StatedAge
from factlint.model.mention import EntityRef, Mention, mention_at
from factlint.values.dataclass import dataclass
from factlint.values.interval import Interval
from factlint.values.time import Time

_COMPLETED = (0, 1)
"""The years from one said without a hedge, the last exclusive."""
_GROUPS = ("after", "before", "death", "then", "moment", "sentence", "dated", "when", "aside", "reached")
"""The places for the number in `AGE`."""
_SENTENCE = frozenset({"before", "sentence", "aside"})
"""Those of a number that may be the predicate of a sentence: "She was 19 years old"."""
_OLDEST = 125
"""Jeanne Calment died at 122; anything above is no age in years of a person."""
_REACH_OF_BORN = 13
"""Characters before a date in which the longest words for a birth stand."""
_REACH_OF_SHIFT = 12
"""Characters before a date in which a word may move an age away from it."""
_MOST_BETWEEN = 60
"""Characters between an age and the date at which it was reached."""


@dataclass(frozen=True, slots=True)
class Before:
    """What the sentence before told, to which one such as "She was 19 years old" belongs."""

    date: Mention[Time] | None = None
    """The one date at which it happened."""
    is_death: bool = False
    """A death without a date."""


def what_was_before(before: Telling, lives: Sequence[Life]) -> Before:
    """What the sentence before one with an age tells."""
    text = before.prose[before.sentence.start : before.sentence.end]
    is_death = not before.dates and pattern(words_of.HAS_JUST_DIED).search(text) is not None
    return Before(_moment_of(before, lives), is_death)


def stated_ages(telling: Telling, people: People, lives: Sequence[Life], before: Before) -> Iterator[StatedAge]:
    """The ages in a sentence of people whose lives the document tells."""
    prose, sentence = telling.prose, telling.sentence
    if pattern(words_of.NOT_TRUE).search(prose, sentence.start, sentence.end):
        return
    for found in pattern(words_of.AGE).finditer(prose, sentence.start, sentence.end):
        group, number, years = _age(found)
        told = _bracket_around(found, prose, lives)
        person = told.person.value if told else _person(telling, found, people, lives)
        if person is None or number > _OLDEST:
            continue
        behind = pattern(words_of.WHEN_DYING).match(prose, found.end(), sentence.end)
        end = behind.end() if behind else found.end()
        at_death = told is not None or _tells_death(prose, ProseSpan(sentence.start, end))
        date = None if told else _date_of(telling, found, lives)
        if group in _SENTENCE and not any(map(is_plain, telling.dates)) and _opens(telling, found):
            date, at_death = before.date, at_death or before.is_death
        if at_death or date is not None:
            span = ProseSpan(*found.span(group))
            yield StatedAge(person, mention_at(telling.document, span, number), years, at_death, date)


def _age(found: re.Match[str]) -> tuple[str, int, Interval]:
    """The group of the words of an age, its number, and the completed years that it and its hedge allow."""
    if decade := found["decade"]:
        part, _, name = decade.casefold().replace("-", " ").rpartition(" ")
        number = words_of.DECADES[name]
        first, last = words_of.PARTS_OF_DECADES.get(part, (0, 10))
        return "decade", number, Interval(number + first, number + last)
    group = next(name for name in _GROUPS if found[name])
    number = whole_number(found[group])
    return group, number, _years(number, found[f"hedge_{group}"] or "")


def _opens(telling: Telling, found: re.Match[str]) -> bool:
    """Whether a sentence begins with the words of an age, so that it tells of the moment of the last one."""
    return pattern(words_of.MOMENT_BEFORE).match(telling.prose, telling.sentence.start, found.end()) is not None


def _person(telling: Telling, found: re.Match[str], people: People, lives: Sequence[Life]) -> EntityRef | None:
    """Whose age it is: of the one whose birth the sentence tells, or else of the subject of its clause."""
    prose, sentence = telling.prose, telling.sentence
    if named := pattern(words_of.WHEN_NAMED).match(found.group()):
        subject = ProseSpan(found.start() + named.start("name"), found.start() + named.end("name"))
        return people.by_any_name(mention_at(telling.document, subject, EntityRef("")))
    behind = pattern(words_of.SUBJECT_BEHIND).match(prose, found.end(), sentence.end)
    clause = ProseSpan(sentence.start, behind.end() if behind else found.end())
    predicate = pattern(words_of.PREDICATE).search(prose, sentence.start, found.start())
    aside = ProseSpan(*predicate.span()) if predicate else ProseSpan(clause.start, clause.start)
    names = _names_outside(telling, clause, aside)
    own = next((life for life in lives if life.born and _is_of_sentence(life, sentence, found)), None)
    if own is None:
        told = _without_brackets(prose, ProseSpan(clause.start, aside.start))
        told += _without_brackets(prose, ProseSpan(aside.end, clause.end))
        for aside_on_subject in (words_of.ASIDE_ON_SUBJECT, words_of.WHO_DIED):
            told = pattern(aside_on_subject).sub("", told)
        pronoun = pattern(words_of.PRONOUN).search(found.group())
        where = ProseSpan(found.start(), sentence.end) if pronoun else sentence
        return subject_of(people, told, names, whom_pronoun_means(telling.document, where, people))
    is_alone = all(name.prose.start <= own.person.prose.start for name in names)
    is_other = pattern(words_of.OTHERS).search(prose, own.born.prose.end if own.born else 0, clause.end)
    return own.person.value if is_alone and not is_other else None


def _names_outside(telling: Telling, clause: ProseSpan, aside: ProseSpan) -> list[Mention[EntityRef]]:
    """The names of people in a clause, without those in asides and dates."""
    on_subject = pattern(words_of.ASIDE_ON_SUBJECT).finditer(telling.prose, clause.start, clause.end)
    taken = (aside, *(date.prose for date in telling.dates), *(ProseSpan(*one.span()) for one in on_subject))
    names = people_in(telling.document, clause, telling.names)
    return [name for name in names if not any(one.overlaps(name.prose) for one in taken)]


def _is_of_sentence(life: Life, sentence: ProseSpan, age: re.Match[str]) -> bool:
    """Whether a sentence tells a birth of its subject before the age."""
    born = life.born
    if born is None or not sentence.start <= born.prose.start < age.start():
        return False
    opening = age.string[sentence.start : born.prose.start]
    return pattern(words_of.BIRTH_OF_SUBJECT).search(opening) is not None


def _years(number: int, hedge: str) -> Interval:
    first, last = words_of.HEDGED_YEARS.get(hedge, _COMPLETED)
    return Interval(None if first is None else number + first, None if last is None else number + last)


def _bracket_around(found: re.Match[str], prose: str, lives: Sequence[Life]) -> Life | None:
    """The lifespan in whose bracket the age stands: "(1950–2020, aged 69)"."""
    if not prose.startswith(")", found.end()):
        return None
    for life in lives:
        if life.born and life.died and life.died.prose.end <= found.start():
            gap = prose[life.died.prose.end : found.start()]
            if pattern(r"[,;]? \(?").fullmatch(gap):
                return life
    return None


def _without_brackets(prose: str, span: ProseSpan) -> str:
    return pattern(r"\([^()]*\)").sub("", prose[span.start : span.end])


def _tells_death(prose: str, before: ProseSpan) -> bool:
    """Whether the clause of the age tells of the death."""
    text = _without_brackets(prose, before)
    return pattern(words_of.DEATH).search(text) is not None


def _moment_of(telling: Telling, lives: Sequence[Life]) -> Mention[Time] | None:
    """The one date at which what a sentence tells happened: "She arrived in 1974"."""
    dates = telling.dates
    if len(dates) != 1 or any(life.born is dates[0] for life in lives):
        return None
    opening = telling.prose[telling.sentence.start : dates[0].prose.start]
    if pattern(words_of.NO_MOMENT).search(telling.prose[telling.sentence.start : telling.sentence.end]):
        return None
    return dates[0] if is_plain(dates[0]) and pattern(words_of.AT_DATE).search(opening) else None


def _date_of(telling: Telling, found: re.Match[str], lives: Sequence[Life]) -> Mention[Time] | None:
    """The one date of the sentence, births and those in brackets apart; none where words move the age away from it."""
    prose, sentence = telling.prose, telling.sentence
    births = {life.born.prose for life in lives if life.born}
    outside = [
        date
        for date in telling.dates
        if date.prose not in births and not _is_in_bracket(prose, sentence, date) and not _is_birth(prose, date)
    ]
    if len(outside) > 1:  # "in 1999, at the age of 35, and led it from 2007 to 2012"
        outside = [date for date in outside if _is_beside(prose, date, found)]
    if len(outside) != 1 or not is_plain(outside[0]):
        return None
    date = outside[0]
    left, right = sorted(((date.prose.start, date.prose.end), found.span()))
    between = pattern(words_of.SAME_MOMENT).sub("", prose[left[1] : right[0]])
    opening = prose[max(sentence.start, date.prose.start - _REACH_OF_SHIFT) : date.prose.start]
    is_of_next = found.start() < date.prose.start and pattern(words_of.NEXT_CLAUSE).search(between) is not None
    if (
        is_of_next
        or len(between) > _MOST_BETWEEN
        or pattern(words_of.RELATIVE_DATE).search(between + " | " + opening)
    ):
        return None
    return date


def _is_beside(prose: str, date: Mention[Time], age: re.Match[str]) -> bool:
    """Whether nothing stands between a date and an age: "in 1826 aged ten", "aged ten in 1826"."""
    before, behind = prose[date.prose.end : age.start()], prose[age.end() : date.prose.start]
    return before in {", ", " "} or pattern(words_of.TO_DATE).fullmatch(behind) is not None


def _is_birth(prose: str, date: Mention[Time]) -> bool:
    """Whether it is that of a birth, perhaps of somebody else."""
    start = max(0, date.prose.start - _REACH_OF_BORN)
    return pattern(words_of.BORN_BEFORE).search(prose, start, date.prose.start) is not None


def _is_in_bracket(prose: str, sentence: ProseSpan, date: Mention[Time]) -> bool:
    before = prose[sentence.start : date.prose.start]
    return before.count("(") > before.count(")")
