"""The clause around an expression: its tense, by cue words."""

from __future__ import annotations

import re
from enum import Enum
from functools import cache

from factlint.extraction.languages.time_language import Cues
from factlint.extraction.times.recognition.fold import BLOCK_BREAK
from factlint.values.dataclass import dataclass
from factlint.values.regex import regex

_CLAUSE_START = regex(r"[.;:!?\"|'\x0b](?:(?<=\x0b)|(?:(?<!')|(?<=')')(?:[ \n]|$))")
"""Punctuation, or two quotation marks, followed by white space; or the end of a block. It begins with a character
class, which `re` finds ten times as fast as alternatives.
"""
_SENTENCE_END = regex(r"[.;!?](?:[ \n]|$)|\x0b")
_FAR_BLOCKS = 2
_FAR_CHARACTERS = 4_000
"""About two long paragraphs, for texts without any."""
_HEADING = 60
"""Characters that may precede a date as the heading of its block."""
_REACH = 120
"""The most characters of a clause before an expression."""


_SENTENCE = 400
"""How far before an expression its sentence is looked at at most."""


class Tense(Enum):
    PAST = "past"
    FUTURE = "future"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class _Patterns:
    """The patterns for the text around expressions; shared by all documents."""

    either: re.Pattern[str]
    generic: re.Pattern[str]
    passive: re.Pattern[str]
    of_one_year: re.Pattern[str]
    yearly: re.Pattern[str]
    done: re.Pattern[str]
    done_day: re.Pattern[str]
    done_right_behind: re.Pattern[str]
    done_behind: re.Pattern[str]
    opening: re.Pattern[str]
    future: re.Pattern[str]
    range_begins: re.Pattern[str]
    opens: re.Pattern[str]
    within: re.Pattern[str]
    alone: re.Pattern[str]
    announced: re.Pattern[str]
    reported: re.Pattern[str]
    owning: re.Pattern[str]
    ended: re.Pattern[str]
    of: re.Pattern[str]
    before_the_story: re.Pattern[str]
    framing: re.Pattern[str]
    heading: re.Pattern[str]
    heading_ends: re.Pattern[str]
    behind: re.Pattern[str]
    strong_or_past: re.Pattern[str]


@cache
def _compiled(cues: Cues) -> _Patterns:
    return _Patterns(
        either=regex(f"(?P<future>{cues.future})|(?P<past>{cues.past})"),
        generic=regex(cues.generic),
        passive=regex(cues.passive),
        of_one_year=regex(cues.of_one_year),
        yearly=regex(cues.yearly),
        done=regex(cues.done),
        done_day=regex(cues.done_day),
        done_right_behind=regex(cues.done_right_behind),
        done_behind=regex(cues.done_behind),
        opening=regex(cues.opening),
        future=regex(cues.future),
        range_begins=regex(cues.range_begins),
        opens=regex(cues.opens),
        within=regex(cues.within),
        alone=regex(cues.alone),
        announced=regex(cues.announced),
        reported=regex(cues.reported),
        owning=regex(cues.owning),
        ended=regex(cues.ended),
        of=regex(cues.of),
        before_the_story=regex(cues.before_the_story),
        framing=regex(cues.framing),
        heading=regex(cues.heading),
        heading_ends=regex(cues.heading_ends),
        behind=regex(f"(?P<future>{cues.future_behind})|(?P<past>{cues.past})"),
        strong_or_past=regex(f"(?P<future>{cues.strong_future})|(?P<past>{cues.past})"),
    )


class Clauses:
    """Examines the folded text around expressions."""

    def __init__(self, text: str, cues: Cues) -> None:
        self._text = text
        self._patterns = _compiled(cues)

    def before(self, start: int) -> str:
        """The clause up to an expression."""
        window = self._text[max(0, start - _REACH) : start]
        breaks = [found.end() for found in _CLAUSE_START.finditer(window)]
        return window[breaks[-1] :] if breaks else window

    def after(self, end: int) -> str:
        """The rest of the clause after an expression."""
        window = self._text[end : end + _REACH]
        found = _CLAUSE_START.search(window)
        return window[: found.start()] if found else window

    def tense(self, start: int, end: int) -> Tense:
        """By the last cue before the expression, or the first after it."""
        cues = list(self._patterns.either.finditer(self.before(start)))
        last = cues[-1] if cues else self._patterns.either.search(self.after(end))
        if last is None:
            return Tense.UNKNOWN
        return Tense.FUTURE if last.lastgroup == "future" else Tense.PAST

    def is_about_past(self, start: int, end: int) -> bool:
        """Whether any past cue is in the clause."""
        clause = self.before(start), self.after(end)
        return any(cue.lastgroup == "past" for part in clause for cue in self._patterns.either.finditer(part))

    def is_strongly_future(self, start: int, end: int) -> bool:
        """Whether the last cue before an expression, else the first after it, is unambiguously future."""
        cues = list(self._patterns.strong_or_past.finditer(self.before(start)))
        last = cues[-1] if cues else self._patterns.behind.search(self.after(end))
        return last is not None and last.lastgroup == "future"

    def is_done(self, start: int, end: int, *, is_day: bool) -> bool:
        """Whether the verb of a month or day is unambiguously past.

        That is the verb right before it or, if it opens its clause, the first one after it.
        """
        before = self.before(start)
        if self._patterns.done_right_behind.match(self._text, end):
            return not self._patterns.future.search(before)
        if is_day and self._patterns.done_day.search(before):
            return True
        if self._patterns.opening.fullmatch(before):
            after = self.after(end)
            return self._patterns.done_behind.search(after) is not None and not self._patterns.future.search(
                after
            )
        return self._patterns.done.search(before) is not None

    def is_of_something(self, end: int) -> bool:
        """Whether an expression modifies something named after it: "the last years of his life"."""
        return self._patterns.of.match(self._text, end) is not None

    def is_announced(self, start: int) -> bool:
        """Whether the clause up to an expression states what will be, and not what a timetable states for every day."""
        return self._patterns.announced.search(self.before(start)) is not None

    def reports_months(self, start: int) -> bool:
        """Whether the sentence up to an expression gave figures for months or a year last, not for a quarter."""
        window = self._text[max(0, start - _SENTENCE) : start]
        sentence = window[max((found.end() for found in _SENTENCE_END.finditer(window)), default=0) :]
        stated = list(self._patterns.reported.finditer(sentence))
        return bool(stated) and stated[-1]["months"] is not None

    def owns(self, end: int) -> bool:
        """Whether something belongs to an expression: what is done with it may lie elsewhere in time."""
        return self._patterns.owning.match(self._text, end) is not None

    def begins_range(self, end: int) -> bool:
        """Whether an expression is the first end of a range: "January 23 through March 9"."""
        return self._patterns.range_begins.match(self._text, end) is not None

    def has_ended(self, start: int) -> bool:
        """Whether the word before an expression says that it has ended: "the quarter ended Sept. 30"."""
        return self._patterns.ended.search(self._text, max(0, start - _REACH), start) is not None

    def is_before_the_story(self, start: int) -> bool:
        """Whether the clause up to an expression is about earlier events."""
        return self._patterns.before_the_story.search(self.before(start)) is not None

    def framing(self, start: int) -> str:
        """The word between a year and the start of its sentence: "in", or "the" for "the 2019 fair"; else none."""
        found = self._patterns.framing.search(self._text[max(0, start - _HEADING) : start])
        return found[1] if found else ""

    def headed_end(self, start: int, end: int) -> int | None:
        """Where the letter or entry headed by a date ends: its block, or everything after a line of its own.

        None for a date that heads nothing.
        """
        ending = self._patterns.heading_ends.match(self._text, end)
        if ending is None:
            return None
        if self._patterns.heading.search(self._text[max(0, start - _HEADING) : start]) is None:
            return None
        block_end = -1 if BLOCK_BREAK in ending[0] else self._text.find(BLOCK_BREAK, end)
        return len(self._text) if block_end < 0 else block_end

    def is_generic(self, start: int, end: int, *, is_day: bool) -> bool:
        """Whether the clause is about any year, and not about the past or the future."""
        clause = self.before(start), self.after(end)
        habit = self._patterns.yearly if is_day else self._patterns.generic
        return any(map(habit.search, clause)) and not self.is_about_one_year(start, end)

    def is_about_one_year(self, start: int, end: int) -> bool:
        """Whether the clause is about the past or the future."""
        stated = (self._patterns.passive.sub(" ", part) for part in (self.before(start), self.after(end)))
        return any(map(self._patterns.of_one_year.search, stated))

    def is_within(self, start: int, end: int) -> bool:
        """Whether "in" or "during" precedes an expression, and it modifies no noun."""
        if self._patterns.alone.match(self._text, end) is None:
            return False
        return self._patterns.within.search(self._text, max(0, start - _REACH), start) is not None

    def is_one_sentence(self, end: int, start: int) -> bool:
        """Whether no sentence ends between an expression and the next."""
        return _SENTENCE_END.search(self._text, end, start) is None

    def goes_on(self, end: int, start: int) -> bool:
        """Whether an expression opens the sentence right after that of another: "In 1724 he … . Two years later"."""
        opens = self._patterns.opens.search(self._text, max(end, start - _REACH), start)
        return opens is not None and self.is_stated_just_before(end, start)

    def is_stated_just_before(self, end: int, start: int) -> bool:
        """Whether an expression ends in the sentence of another one, or in the one before."""
        return 0 < start - end < _REACH and len(_SENTENCE_END.findall(self._text, end, start)) <= 1

    def is_far(self, anchor: int, start: int) -> bool:
        """Whether two blocks begin between an anchor and an expression that takes its year from it."""
        if start - anchor > _FAR_CHARACTERS:
            return True
        return self._text.count(BLOCK_BREAK, anchor, start) >= _FAR_BLOCKS
