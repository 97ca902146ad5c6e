"""A date of a page's fact sheet against the text: "Automated | 1985 … the lighthouse was automated in 1983".

A sheet is about the topic of its page. A date in the text is about the same event if its clause has the same verb, and
its subject is the page's topic: named as in the title, by the noun that the title or the first sentence gives it, or by
a pronoun in a paragraph that has named nobody else. The text must have one other date for it and no third.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache

from factlint.extraction.arithmetic.same_thing.tellings import Tellings
from factlint.extraction.arithmetic.stated_twice.dated_again import is_of_place, may_happen_again
from factlint.extraction.arithmetic.stated_twice.fact_sheets import MARKUP, FactSheets
from factlint.extraction.arithmetic.stated_twice.pages import Page, read_page
from factlint.extraction.languages.en.arithmetic.stated_twice import sheet_dates as words_of
from factlint.extraction.plain_dates import is_plain
from factlint.model.arithmetic import RestatedDate
from factlint.model.document import ProseSpan
from factlint.model.mention import Mention
from factlint.values.regex import regex
from factlint.values.time import Time

_LABEL, _LINE = regex(words_of.LABEL), regex(words_of.LINE)
_PARTICIPLE = regex(words_of.PARTICIPLE)
_OTHERWISE, _BEFORE_SUBJECT = regex(words_of.OTHERWISE), regex(words_of.BEFORE_SUBJECT)
_BEHIND = regex(words_of.BEHIND)
_LEAD = regex(words_of.LEAD)
_CLAUSE_END = regex(r"[.;] |[\n\v]")
_REACH = 40
"""Characters before a date that may hold the label of a line and its separator."""
_MOST = 40
"""The most labels of a document; more are those of data."""
_DASH = regex(r"[–—-]")


def read_sheet_dates(tellings: Tellings) -> Iterator[RestatedDate]:
    """The pairs of a document, with the later date last."""
    times = [time for time in tellings.analysis.times if is_plain(time)]
    sheets = FactSheets(tellings.analysis.document)
    labelled = _labelled(tellings, times, sheets)
    page = read_page(tellings) if 0 < len(labelled) <= _MOST else None
    if page is None:
        return
    places = {label.prose for dates in labelled.values() for label in dates}
    stated = [time for time in times if time.prose not in places and not sheets.holds(time.prose)]
    for happening, dates in labelled.items():
        if len(dates) != 1 or may_happen_again(tellings, happening):
            continue
        if any(_may_tell(tellings, time, happening, dates[0]) for time in stated):
            continue
        found = [time for time in stated if _states(tellings, time, happening, page)]
        others = {time.value.timex for time in found}
        if len(others) == 1 and dates[0].value.excludes(found[0].value):
            yield RestatedDate(*sorted((dates[0], found[0]), key=lambda time: time.prose))


def _labelled(
    tellings: Tellings, times: Sequence[Mention[Time]], sheets: FactSheets
) -> dict[str, list[Mention[Time]]]:
    """Event → its dates under labels, in second cells of two-column rows and in lines."""
    words, labelled = tellings.text.text, defaultdict(list)
    for time in times:
        start = time.prose.start
        cell = sheets.label_of(start)
        line = None if cell else _LINE.search(words, max(0, start - _REACH), start)
        label = words[cell.start : cell.end].strip(MARKUP) if cell else line["label"] if line else ""
        found = _LABEL.fullmatch(label)
        happening = _happening(found["word"]) if found else ""
        is_only = not _BEHIND.match(words, time.prose.end) and sheets.is_only(time, times)
        if happening and is_only and not is_of_place(tellings, time, happening):
            labelled[happening].append(time)
    return labelled


def _happening(word: str) -> str:
    """The event that a word stands for; unambiguous participles stand for themselves; empty for other words."""
    return words_of.SYNONYMS.get(word) or (word if _PARTICIPLE.fullmatch(word) else "")


@cache
def _said(happening: str) -> str:
    """The verbs of an event, up to the date."""
    verbs = "|".join(verb for verb, what in words_of.SYNONYMS.items() if what == happening) or happening
    return rf"\b(?:{verbs})\b(?! (?:the|an?|their|its|his|her) ){words_of.TO_DATE}"


def _may_tell(tellings: Tellings, time: Mention[Time], happening: str, label: Mention[Time]) -> bool:
    """Whether the date of a label is stated again, of whatever it is: one more date is then that of another thing."""
    if label.value.excludes(time.value):
        return False
    start = time.prose.start
    return regex(_said(happening)).search(tellings.text.text, max(0, start - _REACH), start) is not None


@cache
def _shapes(happening: str) -> Sequence[re.Pattern[str]]:
    """A subject and the verbs of an event, up to the date: adjacent, or the verb after another one."""
    return (
        regex(rf"{words_of.HEAD}{words_of.SUBJECT}{words_of.ASIDE}{words_of.IS},? {_said(happening)}"),
        regex(rf"{words_of.SUBJECT}{words_of.PREDICATE}{words_of.IS} {_said(happening)}"),
    )


def _states(tellings: Tellings, time: Mention[Time], happening: str, page: Page) -> bool:
    """Whether a clause states that it happened to the subject of the page at a time."""
    words, start = tellings.text.text, time.prose.start
    if start < page.body.start or is_of_place(tellings, time, happening):
        return False
    if happening in (words_of.BORN, words_of.DIED) and _states_in_lead(words, time, happening, page):
        return True
    if _BEHIND.match(words, time.prose.end):
        return False
    reach = max(page.body.start, start - _REACH)
    clause = max((end.end() for end in _CLAUSE_END.finditer(words, reach, start)), default=reach)
    said = words[clause:start]
    matches = (found for shape in _shapes(happening) if (found := shape.match(said)))
    return any(_is_of_page(found, ProseSpan(clause, start), page) for found in matches)


def _states_in_lead(words: str, time: Mention[Time], happening: str, page: Page) -> bool:
    """Whether a date of birth or death stands in the brackets after the name that opens the page."""
    if time.prose.start > page.body.start + _REACH:
        return False
    found = _LEAD.match(words[page.body.start : time.prose.start])
    if found is None or not page.shares_words_with(found["name"]):
        return False
    is_end = _DASH.search(found[0], found.end("name")) is not None
    return is_end == (happening == words_of.DIED)


def _is_of_page(found: re.Match[str], clause: ProseSpan, page: Page) -> bool:
    """Whether the subject of a clause is the page's topic, and nothing shows that another time is meant."""
    opening = found.start("subject")
    if _OTHERWISE.search(found.string, opening) or _BEFORE_SUBJECT.search(found.string, 0, opening):
        return False
    if noun := found["noun"]:
        return page.is_meant_by(noun)
    if found["pronoun"]:
        return page.goes_on_to(clause.start + opening, found["pronoun"])
    return page.is_named(found["name"])
