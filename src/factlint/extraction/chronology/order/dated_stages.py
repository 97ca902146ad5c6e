"""The stages of something that a sentence dates, each a verb or a noun with its date: "opened in 1934"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from factlint.extraction.chronology.timed import TimedSentence
from factlint.extraction.languages.en.chronology.order import dated_stages as words_of
from factlint.extraction.languages.en.chronology.order import stages as stages_words
from factlint.extraction.languages.en.chronology.order.courses import ASIDE
from factlint.extraction.slots import expanded, pattern
from factlint.extraction.trigger import Trigger
from factlint.values.dataclass import dataclass

_REACH = 60
"""Characters from a verb to its date."""
_ANY = r"‹[dstcl]\d›"


@dataclass(frozen=True, slots=True)
class DatedStage:
    """A verb and its date."""

    verb: str
    start: int
    date_start: int
    end: int
    """After the later of the two."""
    number: int
    is_before: bool
    """Whether the tense puts it before what was mentioned earlier."""
    is_nominal: bool = False
    """Whether a noun expresses it rather than a verb."""
    size: int = 0
    """Characters of the words that express it."""

    @property
    def begin(self) -> int:
        """Where the earlier of the two begins."""
        return min(self.start, self.date_start)

    @property
    def is_fronted(self) -> bool:
        """Whether the date stands before the verb: “in 1978 it was swept away”."""
        return self.date_start < self.start


def stages_in(stated: TimedSentence) -> Iterator[DatedStage]:
    """The stages that a sentence dates, each verb with the date after it."""
    text = with_one_end_of_ranges(stated.text)
    verbs = _verbs().found_in(text)
    for number in range(len(stated.dates)):
        if stage := _stage(text, number, verbs):
            yield stage


def with_one_end_of_ranges(text: str) -> str:
    """The text, as long as before, with one date for each range: its first if nothing is dated before, else its last.

    What is written from 1931 to 1934 is not published before 1931, and what was found in 1920 not built before 1920.
    """

    def one_end(found: re.Match[str]) -> str:
        first, last = found["one"] or found["first"], found["other"] or found["last"]
        is_opening = "‹d" not in text[: found.start()]
        end = first if is_opening else last
        return words_of.ON_THE_DAY.ljust(len(found.group()) - len(end)) + end

    return pattern(words_of.RANGE).sub(one_end, text)


def is_about_stage(stated: TimedSentence) -> bool:
    """Whether a sentence has the verb of a stage that follows another."""
    return stated.holds(stages_words.ANY_STAGE)


def _stage(text: str, number: int, verbs: Sequence[re.Match[str]]) -> DatedStage | None:
    """The last of the verbs in a text that stands before a date in its clause."""
    end = text.find(f"‹d{number}›")
    if end < 0:
        return None
    before = max(pattern(_ANY).finditer(text, 0, end), key=re.Match.end, default=None)
    start = max(before.end() if before else 0, text.rfind(". ", 0, end) + 1, text.rfind("; ", 0, end) + 1)
    if _is_attributive(text, start, end):
        return None
    dated = pattern(words_of.ON).search(text[start:end])
    if dated and (noun := pattern(words_of.NOMINAL).search(text[start : start + dated.start()] + " ")):
        return _nominal_stage(noun, start, end, number)
    if pattern(words_of.FRONTED).search(text[:end]) and (stated := _behind(text, end, number, verbs)):
        return stated
    is_beside = any(one.end() + 1 == end for one in verbs)
    if not dated and not is_beside and not pattern(words_of.NOT_UNTIL).search(text[start:end]):
        return None
    verb = next((one for one in reversed(verbs) if start <= one.start() and one.end() <= end), None)
    if verb is None or end - verb.end() > _REACH or pattern(ASIDE).search(text, verb.end(), end):
        return None
    is_before = pattern(words_of.HAD).search(text[start : verb.start()]) is not None
    size = len(verb.group())
    return DatedStage(
        verb.group().casefold(), verb.start(), end, end + len("‹d0›"), number, is_before, size=size
    )


def _is_attributive(text: str, start: int, end: int) -> bool:
    """Whether the date modifies the noun after it and dates no verb: "on the site of the 1810 tower"."""
    behind = end + len("‹d0›")
    is_determined = pattern(words_of.ATTRIBUTIVE).search(text[start:end]) is not None
    return is_determined and pattern(words_of.DESCRIBED).match(text, behind) is not None


def _behind(text: str, date_start: int, number: int, verbs: Sequence[re.Match[str]]) -> DatedStage | None:
    """The first of the verbs after a date that opens its clause."""
    start = date_start + len(f"‹d{number}›")
    stop = pattern(words_of.CLAUSE_ENDED).search(text, start)
    end = stop.start() if stop else len(text)
    verb = next((one for one in verbs if start <= one.start() and one.end() <= end), None)
    if verb is None or verb.start() - start > _REACH or pattern(ASIDE).search(text, start, verb.start()):
        return None
    is_before = pattern(words_of.HAD).search(text[start : verb.start()]) is not None
    stated, size = verb.group(), len(verb.group())
    return DatedStage(stated.casefold(), verb.start(), date_start, verb.end(), number, is_before, size=size)


def _nominal_stage(noun: re.Match[str], start: int, end: int, number: int) -> DatedStage:
    """“His appointment dates from …”: a stage expressed by a noun, with the verb for it."""
    verb = next(verb for verb, nouns in words_of.NOMINAL_STAGES.items() if _whole(nouns).match(noun.group()))
    is_before = pattern(words_of.HAD_TAKEN_PLACE).search(noun.group()) is not None
    size = len(noun.group().partition(" ")[0])
    behind = end + len(f"‹d{number}›")
    return DatedStage(verb, start + noun.start(), end, behind, number, is_before, is_nominal=True, size=size)


@cache
def _whole(words: str) -> re.Pattern[str]:
    return pattern(rf"(?:{words})\b")


@cache
def _verbs() -> Trigger:
    stages = {stage for chain in (*stages_words.CHAINS, *stages_words.CHAINS_CONTINUED) for stage in chain}
    words = {word for stage in stages for word in _alternatives(stage)}
    return Trigger(expanded(rf"(?i:\b(?:{'|'.join(sorted(words, key=len, reverse=True))})\b)"))


def _alternatives(stage: str) -> Iterator[str]:
    """The alternatives of a regular expression; those inside brackets stay together."""
    depth, start = 0, 0
    for at, letter in enumerate(stage):
        depth += (letter in "([") - (letter in ")]")
        if letter == "|" and depth == 0:
            yield stage[start:at]
            start = at + 1
    yield stage[start:]
