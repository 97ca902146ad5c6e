"""What a language brings to the reading of time: words with values, shapes of expressions, guards, cues."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from factlint.values.dataclass import dataclass
from factlint.values.hedges import Hedge


@dataclass(frozen=True, slots=True)
class Rule:
    """One shape of a time expression.

    `pattern` is a regular expression over folded text (`times.recognition.fold`) in which `<slot>` captures a field, `( )`
    groups, a space stands for white space, `_` for white space or a hyphen. What the slots `of`
    and `stop` hold must follow and is no part of the expression. `kind` names the builder (`times.builders`).
    """

    name: str
    kind: str
    pattern: str


@dataclass(frozen=True, slots=True)
class Guard:
    """Where a match of some rules is no time after all: everything stated must hold for the veto.

    Patterns are regular expressions over folded text: `matched` must fit the whole expression, `before` the
    text that ends where it starts, `after` the text from its end on.
    """

    rules: tuple[str, ...] = ()
    """The names of the rules guarded; empty for all."""
    matched: str = ""
    before: str = ""
    unless_before: str = ""
    after: str = ""
    unless_after: str = ""
    after_name: bool = False
    """The veto holds only where the word before is capitalised, and the expression is or begins with a digit."""
    before_name: bool = False
    """The veto holds only where a capitalised word follows."""
    titled: bool = False
    """The veto holds only where every word of the expression is capitalised."""
    capitalised: bool = False
    """The veto holds only where the expression begins with a capital letter."""
    in_lower_case: bool = False
    """The veto holds only where the expression has no capital letter in the prose."""
    word_before: str = ""
    """The veto holds only where the word right before begins with a small letter (“lower”), or a capital one (“capital”)."""
    last_word: str = ""
    """The veto holds only where its last word has no capital letter (“lower”), or begins with one (“capital”)."""


@dataclass(frozen=True, slots=True)
class Cues:
    """Regular expressions over folded text that state how a clause stands in time."""

    future: str
    strong_future: str
    """Future beyond doubt: enough to look for a weekday ahead."""
    future_behind: str
    """The same of what follows a day: verbs."""
    past: str
    done: str
    """Up to a date: the verb that it belongs to is in the past."""
    done_day: str
    """Up to a day that has no preposition: the same."""
    done_right_behind: str
    """Right after a date: the same."""
    done_behind: str
    """After a date that opens its sentence: the same."""
    opening: str
    """All that stands in a clause before a date that opens it."""
    generic: str
    """What is said holds in any year."""
    passive: str
    """A passive of the present, in which no participle is about the past."""
    of_one_year: str
    """What speaks against that: the clause is about the past, or of what is to come."""
    yearly: str
    """The same, even of a day."""
    happened: str
    """Up to a date, beyond doubt: what is dated is over."""
    planned: str
    """Up to a date, beyond doubt: what is dated is to come."""
    impossible_clock: str
    """A time of day that is meant as one, with more minutes than an hour has (`hour`, `minute`)."""
    half_of_day: str
    """Right after a time of day: the half of the day it lies in (`a` or `p`)."""
    not_weekday: str
    """Up to a weekday: it is part of a name."""
    moved: str
    """Up to a date: it is where something was moved from, and no beginning of a stretch."""
    counted_now: str
    """Up to "its third year": the text is about the day on which it was written."""
    imagined: str
    """Somewhere before a date: what it is stated of is fiction."""
    not_reached: str
    """Up to an anniversary: what is stated happens before or after it."""
    of_relative: str
    """Up to an anniversary: it is that of somebody or something that belongs to whom the text is about."""
    another: str
    """Within a sentence: a clause with a subject of its own, of which a date there states."""
    of: str
    """After an expression that is a part of something."""
    range_begins: str
    """Right after a date: it is the first end of a range."""
    opens: str
    """Between the end of a sentence and a shift that opens the next one."""
    within: str
    """Before a stretch in which something is: "in", "during"."""
    alone: str
    """After a stretch that describes no noun."""
    announced: str
    """What is still to come, and not what a timetable states for every day."""
    reported: str
    """The stretch that a report gives its figures for: several months or a year (`months`), or a quarter."""
    owning: str
    """Right behind a date, to which something belongs: "October's decision"."""
    ended: str
    """Right before a date, beyond doubt: it is over."""
    before_the_story: str
    """What a date after it is stated of was over when the story came to it."""
    framing: str
    """Up to a year: it opens its sentence, so that what follows there happened in it; its group is what it opens with."""
    heading: str
    """Up to a date: all that stands in its block before a date under which the rest was written."""
    heading_ends: str
    """What follows such a date."""


@dataclass(frozen=True, slots=True)
class TimeLanguage:
    slots: Mapping[str, str]
    """Slot → regular expression, closed by `\\b` where it ends in a word."""
    values: Mapping[str, Mapping[str, object]]
    """Slot → word → value, for slots that are look-ups."""
    rules: tuple[Rule, ...]
    guards: tuple[Guard, ...]
    cues: Cues
    hedges_before: Mapping[str, Hedge]
    hedges_behind: Mapping[str, Hedge]
    prepositions: str
    """Up to an expression: words that are hedges only where no article follows."""
    article: str
    hedge_at_pause: str
    """The end of a text in which the hedge before a length may be a preposition that says nothing of it."""
    not_hedged_by: str
    """Words before a hedge that make it a preposition: "talk about 1968"."""
    day_joins: str
    """What may stand between a time of day and its day; a regular expression over folded text."""
    year_joins: str
    """What may stand between a date without year and "that year"."""
    list_joins: str
    """What may stand between the members of a list or the ends of a range, which share their year."""
    span_joins: str
    """What stands between the ends of a range of which only the first need have its year."""
    decade_joins: str
    """What stands between decades of one century."""
    range_joins: str
    """What stands between the ends of a range."""
    range_openings: str
    """What precedes a range that "to" joins."""
    pair_joins: str
    """What stands between the ends of a range that `pair_openings` begins: "between … and"."""
    pair_openings: str
    portion_joins: str
    """What stands between a portion and the time that it is a portion of."""
    offsets: Mapping[str, int]
    """Words between a length and the day that it counts from → 1 after it, -1 before it."""
    offset_article: str
    """What may stand between one of those words and that day."""
    offset_repeats: str
    """What may stand between "a year ago" and the day that it falls on: "a week ago Tuesday"."""
    lasting: str
    """Up to a length: it lasts, and counts from nothing."""
    list_goes_on: str
    """What follows a date that is one of several."""
    clause_behind: str
    """What follows a date that ends its clause."""
    period_ends: str
    """What stands between a quarter or year and the day on which it ended."""
    year_ends: str
    """What stands between "the year" and the time up to which it is one."""
    appositions: str
    """What may stand between two ways of naming one time."""
    stretch_behind: str
    """What stands between a date and the century or decade that it is said to lie in."""
    within: str
    """Up to a stretch of time: something happened in it."""
    range_behind: str
    """What stands between a century or decade and a range that is said to lie in it."""
    comma: str
    """What stands between two members of a list, or between a name and what it means."""
    day_behind_name: str
    """What stands between the name of a day and its date."""
    name_apart: str
    """Up to the name of a day: what follows it is another day, "after Christmas Day, on …"."""
    names_of_seasons: str
    """Names of days that are just as well some weeks around them."""
    name_behind_day: str
    """What stands between a date and the name of its day."""
    bare_tens: str
    """What may be a decade, and just as well prices, degrees or years of age; folded."""


def by_first_letter(words: Iterable[str]) -> str:
    """The alternatives of a long list of words that begin with letters, those of one letter together in their order.

    They match what they match one by one, but `re` compiles a list of hundreds in two thirds of the time.
    """
    by_letter: dict[str, list[str]] = {}
    for word in words:
        by_letter.setdefault(word[0], []).append(word[1:])
    return "|".join(f"{letter}(?:{'|'.join(rest)})" for letter, rest in by_letter.items())


def any_of(words: Iterable[str]) -> str:
    """A regular expression for any of these words or phrases, longest first: the same one for a set in any order."""
    return f"(?:{'|'.join(word.replace('.', '[.]') for word in sorted(words, key=lambda word: (-len(word), word)))})"


def any_name(names: Iterable[str]) -> str:
    """The names, which are no regular expressions, as the alternatives of one, the longest first."""
    return "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
