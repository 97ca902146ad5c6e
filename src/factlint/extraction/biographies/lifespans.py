"""The years of a life, moved right behind the name of the person: "Ada Holt, painter (1902–1960)"."""

from __future__ import annotations

from factlint.extraction.biographies.names import gender_of
from factlint.extraction.chronology.timed import TimedSentence
from factlint.extraction.languages.en.biographies import lifespans as words_of
from factlint.extraction.slots import pattern

_OPENING = " ("


def with_years_behind_names(stated: TimedSentence) -> TimedSentence:
    """The sentence without the words between a name and its years: "Ada Holt, OBE (German: Holte; ‹d0› – ‹d1›)"."""
    if not stated.dates or _OPENING not in stated.text:
        return stated
    for form in words_of.BEFORE_YEARS:
        for found in reversed([*pattern(form).finditer(stated.text)]):
            stated = stated.without(*found.span())
    for found in reversed([*pattern(words_of.OF_PLACE).finditer(stated.text)]):
        if gender_of(found["given"].casefold()):
            stated = stated.without(*found.span("place"))
    return stated
