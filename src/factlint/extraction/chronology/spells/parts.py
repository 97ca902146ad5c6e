"""“From May 1940 to May 1945 it was without a council for seven years”: what lasts within a spell
is no longer than it.
"""

from __future__ import annotations

import re

from factlint.extraction.chronology.dates_without_year import UNKNOWN_YEAR
from factlint.extraction.chronology.spells.ends import Spell
from factlint.extraction.chronology.timed import TimedSentence
from factlint.extraction.languages.en.chronology.spells import spells as words_of
from factlint.extraction.slots import pattern
from factlint.model.mention import Mention
from factlint.values.interval import Interval
from factlint.values.time import Time

_PART_OF_YEAR = 270
"""Days."""


def part_of(stated: TimedSentence, spell: Spell) -> re.Match[str] | None:
    """The duration of something between both ends, or up to the later one, that may have begun after the first."""
    if spell.is_stretch:
        found = pattern(words_of.PART_OF_STRETCH).match(stated.text, spell.end)
    else:
        forms = (*words_of.PARTS_UP_TO_THE_END, words_of.FROM_HOME_AND_BACK)
        matches = (pattern(form).search(stated.text) for form in forms)
        found = next(filter(None, matches), None)
    if found is None or pattern(words_of.NOT_A_PART).search(stated.text, 0, found.end()):
        return None
    return found


def at_least(days: Interval, first: Mention[Time], last: Mention[Time]) -> Interval:
    """A spell is at least as long as its part; between days without a year it ends before the next year."""
    is_of_one_year = UNKNOWN_YEAR in first.derivation and UNKNOWN_YEAR in last.derivation
    return Interval(days.low, _PART_OF_YEAR if is_of_one_year else None)
