"""A date stated under a label and again in the text: "Opening: 1 August 2024 … the hall opens on 1 July 2024".

The label and the clause of the other date share the word for what is on that day, all other words of the label stand in
the clause, and what else stands there is of the title or says nothing. The text has to know no third date for it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factlint.extraction.arithmetic.same_thing.tellings import Tellings
from factlint.extraction.arithmetic.stated_twice.dated_again import is_of_place, may_happen_again
from factlint.extraction.arithmetic.stated_twice.fact_sheets import MARKUP, FactSheets
from factlint.extraction.languages.en.arithmetic.stated_twice import labelled_times as words_of
from factlint.model.arithmetic import RestatedDate
from factlint.model.document import ProseSpan
from factlint.model.mention import Mention
from factlint.model.reading_order import within
from factlint.values.dataclass import dataclass
from factlint.values.regex import regex
from factlint.values.time import Time

_LABEL, _OTHERWISE = regex(words_of.LABEL), regex(words_of.OTHERWISE)
_CLAUSE_END = regex(words_of.CLAUSE_END)
_DOER = regex(words_of.DOER)
_WORD = regex(r"[^\W\d_]+")
_REACH, _LONGEST_CLAUSE = 60, 160
_MOST = 40
"""The most labels of a document; more are those of data."""


@dataclass(frozen=True, slots=True)
class _Dated:
    """A date under a label, with the label's word for the event, and its other words."""

    time: Mention[Time]
    happening: str
    words: frozenset[str]


def read_labelled_times(tellings: Tellings) -> Iterator[RestatedDate]:
    """The pairs of a document, with the later date last."""
    times = [time for time in tellings.analysis.times if _is_plain(time)]
    sheets = FactSheets(tellings.analysis.document)
    labelled = list(_labelled(tellings, times, sheets))
    if not labelled or len(labelled) > _MOST:
        return
    places = {one.time.prose for one in labelled}
    others = [time for time in times if time.prose not in places and not sheets.holds(time.prose)]
    for one in labelled:
        if may_happen_again(tellings, words_of.ENDED.get(one.happening, "")):
            continue
        if sum(other.happening == one.happening and other.words <= one.words for other in labelled) > 1:
            continue
        stated = [time for time in others if _states(tellings, time, one)]
        if stated and all(one.time.value.excludes(time.value) for time in stated) and _are_alike(stated):
            yield RestatedDate(*sorted((one.time, stated[0]), key=lambda time: time.prose))


def _is_plain(time: Mention[Time]) -> bool:
    """Whether it is a day, month or year written with its year."""
    is_sure = not (time.value.is_uncertain or time.value.mod or time.is_guess)
    return time.value.is_calendar and is_sure and any(map(str.isdigit, time.said[-4:]))


def _are_alike(stated: Sequence[Mention[Time]]) -> bool:
    return len({time.value.timex for time in stated}) == 1


def _labelled(tellings: Tellings, times: Sequence[Mention[Time]], sheets: FactSheets) -> Iterator[_Dated]:
    """The dates at the start of lines after a label, or in the second cells of two-column rows."""
    words = tellings.text.text
    for time in times:
        start = time.prose.start
        found = _LABEL.search(words, max(0, start - _REACH), start)
        cell = sheets.label_of(start)
        label = found["label"] if found else words[cell.start : cell.end].strip(MARKUP) if cell else ""
        stated = frozenset(_WORD.findall(label)) - words_of.SMALL
        happenings = [word for word in stated if _happening(word)]
        if (
            len(happenings) == 1
            and sheets.is_only(time, times)
            and not _is_of_place(tellings, time, happenings[0])
        ):
            yield _Dated(time, _happening(happenings[0]), stated - {*happenings})


def _is_of_place(tellings: Tellings, time: Mention[Time], word: str) -> bool:
    return is_of_place(tellings, time, words_of.RELEASED.get(_happening(word), ""))


def _happening(word: str) -> str:
    """The stem of a word for an event; empty for other words."""
    return next((stem for stem in words_of.HAPPENINGS if word.startswith(stem)), "")


def _states(tellings: Tellings, time: Mention[Time], label: _Dated) -> bool:
    """Whether a clause is about what the label names, and about nothing else."""
    document, words = tellings.analysis.document, tellings.text.text
    reach = max(0, time.prose.start - _LONGEST_CLAUSE)
    start = max((end.end() for end in _CLAUSE_END.finditer(words, reach, time.prose.start)), default=reach)
    clause = ProseSpan(start, time.prose.start)
    doer = _DOER.search(words, clause.start, clause.end)
    said = set(_WORD.findall(words, clause.start, doer.start() if doer else clause.end))
    happenings = {word for word in said if _happening(word) == label.happening}
    is_elsewhere = any(_is_of_place(tellings, time, word) for word in happenings)
    if not happenings or is_elsewhere or not label.words <= said or _has_another_time(tellings, clause):
        return False
    title = _WORD.findall((document.title or "").casefold())
    is_other = _OTHERWISE.search(words, clause.start, clause.end) is not None
    return not is_other and said - happenings <= label.words.union(title, words_of.BESIDE)


def _has_another_time(tellings: Tellings, clause: ProseSpan) -> bool:
    return any(clause.holds(other.prose) for other in within(tellings.analysis.times, clause))
