"""The clause around an expression: how it stands in time, by its cue words."""

from __future__ import annotations

import re
from enum import Enum
from functools import cache

from factlint.extraction.languages.time_language import Cues
from factlint.extraction.times.recognition.fold import BLOCK_BREAK
from factlint.values.regex import regex

_CLAUSE_START = regex(r"[.;:!?\"|'\x0b](?:(?<=\x0b)|(?:(?<!')|(?<=')')(?:[ \n]|$))")
"""A mark, or two quotation marks, with white space behind; or the end of a block. It opens with a class, since `re`
looks for one ten times as fast as for alternatives.
"""
_SENTENCE_END = regex(r"[.;!?](?:[ \n]|$)|\x0b")
_FAR_BLOCKS = 2
_FAR_CHARACTERS = 4_000
"""About two long paragraphs, for texts without any."""
_HEADING = 60
"""More characters than may stand in its block before a date that is its heading."""
_REACH = 120
"""How many characters before an expression belong to its clause at most."""


class Tense(Enum):
    PAST = "past"
    FUTURE = "future"
    UNKNOWN = "unknown"


@cache
def _pattern(source: str) -> re.Pattern[str]:
    """A regular expression that serves all documents."""
    return regex(source)


class Clauses:
    """Looks at the folded text around expressions."""

    def __init__(self, text: str, cues: Cues) -> None:
        self._text = text
        self._either = _pattern(f"(?P<future>{cues.future})|(?P<past>{cues.past})")
        self._generic = _pattern(cues.generic)
        self._yearly = _pattern(cues.yearly)
        self._done = _pattern(cues.done)
        self._done_day = _pattern(cues.done_day)
        self._done_right_behind = _pattern(cues.done_right_behind)
        self._done_behind = _pattern(cues.done_behind)
        self._opening = _pattern(cues.opening)
        self._future = _pattern(cues.future)
        self._ended = _pattern(cues.ended)
        self._of = _pattern(cues.of)
        self._before_the_story = _pattern(cues.before_the_story)
        self._framing = _pattern(cues.framing)
        self._heading = _pattern(cues.heading)
        self._heading_ends = _pattern(cues.heading_ends)
        self._behind = _pattern(f"(?P<future>{cues.future_behind})|(?P<past>{cues.past})")
        self._strong_or_past = _pattern(f"(?P<future>{cues.strong_future})|(?P<past>{cues.past})")

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
        cues = list(self._either.finditer(self.before(start)))
        last = cues[-1] if cues else self._either.search(self.after(end))
        if last is None:
            return Tense.UNKNOWN
        return Tense.FUTURE if last.lastgroup == "future" else Tense.PAST

    def is_strongly_future(self, start: int, end: int) -> bool:
        """Whether the last cue before an expression, else the first after it, leaves no doubt that it lies ahead."""
        cues = list(self._strong_or_past.finditer(self.before(start)))
        last = cues[-1] if cues else self._behind.search(self.after(end))
        return last is not None and last.lastgroup == "future"

    def is_done(self, start: int, end: int, *, is_day: bool) -> bool:
        """Whether the verb that a month or day belongs to is in the past beyond doubt.

        That is the verb right before it or, where it opens its clause, the first one after it.
        """
        before = self.before(start)
        if self._done_right_behind.match(self._text, end):
            return not self._future.search(before)
        if is_day and self._done_day.search(before):
            return True
        if self._opening.fullmatch(before):
            after = self.after(end)
            return self._done_behind.search(after) is not None and not self._future.search(after)
        return self._done.search(before) is not None

    def is_of_something(self, end: int) -> bool:
        """Whether an expression is the part of something that is named after it: "the last years of his life"."""
        return self._of.match(self._text, end) is not None

    def has_ended(self, start: int) -> bool:
        """Whether the word before an expression says that it is over: "the quarter ended Sept. 30"."""
        return self._ended.search(self._text, max(0, start - _REACH), start) is not None

    def is_before_the_story(self, start: int) -> bool:
        """Whether the clause up to an expression tells of what had happened before."""
        return self._before_the_story.search(self.before(start)) is not None

    def framing(self, start: int) -> str:
        """The word between a year and the beginning of its sentence: "in", or "the" of "the 2019 fair"; else none."""
        found = self._framing.search(self._text[max(0, start - _HEADING) : start])
        return found[1] if found else ""

    def headed_end(self, start: int, end: int) -> int | None:
        """Where the letter or entry ends at whose head a date stands: its block, or all that follows a line of its own.

        None for a date that heads nothing.
        """
        if self._heading.search(self._text[max(0, start - _HEADING) : start]) is None:
            return None
        ending = self._heading_ends.match(self._text, end)
        if ending is None:
            return None
        block_end = -1 if BLOCK_BREAK in ending[0] else self._text.find(BLOCK_BREAK, end)
        return len(self._text) if block_end < 0 else block_end

    def is_generic(self, start: int, end: int, *, is_day: bool) -> bool:
        """Whether the clause tells what holds in any year, and nothing of the past or the future."""
        clause = self.before(start), self.after(end)
        habit = self._yearly if is_day else self._generic
        return any(map(habit.search, clause)) and not any(map(self._either.search, clause))

    def is_one_sentence(self, end: int, start: int) -> bool:
        """Whether no sentence ends between an expression and the next."""
        return _SENTENCE_END.search(self._text, end, start) is None

    def is_far(self, anchor: int, start: int) -> bool:
        """Whether two blocks begin between an anchor and an expression that takes its year from it."""
        if start - anchor > _FAR_CHARACTERS:
            return True
        return self._text.count(BLOCK_BREAK, anchor, start) >= _FAR_BLOCKS
