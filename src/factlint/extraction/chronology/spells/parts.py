"""“From May 1940 to May 1945 it was without a council for seven years”: what goes on within a spell is no longer."""

from __future__ import annotations

import re

from factlint.extraction.chronology.spells.ends import Spell
from factlint.extraction.chronology.timed import TimedSentence
from factlint.extraction.languages.en.chronology import spells as words_of
from factlint.extraction.slots import pattern
from factlint.values.interval import Interval


def part_of(told: TimedSentence, spell: Spell) -> re.Match[str] | None:
    """The length of what went on between both ends, or up to the later one, which may have begun after the first."""
    if spell.is_stretch:
        found = pattern(words_of.PART_OF_STRETCH).match(told.text, spell.end)
    else:
        matches = (pattern(form).search(told.text) for form in words_of.PARTS_UP_TO_THE_END)
        found = next(filter(None, matches), None)
    if found is None or pattern(words_of.NOT_A_PART).search(told.text, 0, found.end()):
        return None
    return found


def at_least(days: Interval) -> Interval:
    """What holds a part so long is no shorter."""
    return Interval(days.low, None)
