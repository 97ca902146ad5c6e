"""Births, deaths and ages at death in the lines of a fact sheet: "Died: 19 October 1948 (aged 77)"."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.extraction.languages.en.biographies import sheets as words_of
from factlint.extraction.plain_dates import is_plain
from factlint.extraction.sheet_lines import SheetLine, sheets_of
from factlint.model.analysis import Analysis
from factlint.model.document import ProseSpan
from factlint.model.mention import EntityRef, Mention, mention_at
from factlint.model.statements.lives import Life, StatedAge
from factlint.values.interval import Interval
from factlint.values.regex import regex
from factlint.values.time import Time

_BORN, _DIED, _AGED = regex(words_of.BORN), regex(words_of.DIED), regex(words_of.AGED)


def lives_of_sheets(analysis: Analysis) -> Iterator[tuple[Life, StatedAge]]:
    """The life and the age at death of each sheet with one birth and one death followed by an age."""
    dates = {time.prose.start: time for time in analysis.times if is_plain(time)}
    for sheet in sheets_of(analysis.document):
        born = [dates[line.value.start] for line in sheet if _states(line, dates, is_death=False)]
        deaths = [line for line in sheet if _states(line, dates, is_death=True)]
        if len(born) == len(deaths) == 1:
            died = dates[deaths[0].value.start]
            number = _age(analysis, died, deaths[0])
            if number is not None:
                who = mention_at(analysis.document, died.prose, EntityRef(f"~on the sheet {died.prose.start}"))
                years = Interval(number.value, number.value + 1)
                yield Life(who, born[0], died), StatedAge(who.value, number, years, at_death=True, date=died)


def _states(line: SheetLine, dates: dict[int, Mention[Time]], *, is_death: bool) -> bool:
    label = _DIED if is_death else _BORN
    return line.value.start in dates and label.fullmatch(line.label) is not None


def _age(analysis: Analysis, died: Mention[Time], line: SheetLine) -> Mention[int] | None:
    """The age in brackets right after the date of a death."""
    found = _AGED.match(analysis.document.prose, died.prose.end, line.value.end)
    if found is None:
        return None
    return mention_at(analysis.document, ProseSpan(*found.span("age")), int(found["age"]))
