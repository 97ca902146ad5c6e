"""A sentence with its times replaced by tokens: the text over which relations between them are read.

A date stands as `‹d0›`, a duration as `‹l0›`, a time counted from another ("two years later") as `‹s0›`, a time of day
as `‹c0›`, any other time as `‹t0›`; each number is an index in the list of its kind.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from factlint.extraction.chronology.dates_without_year import in_some_year
from factlint.extraction.languages.en.chronology import distances as words_of
from factlint.extraction.languages.en.chronology.cues import CUES, CUES_WITHOUT_DATE
from factlint.extraction.languages.en.chronology.durations.beside import ARTICLE
from factlint.extraction.shapes import Shapes
from factlint.extraction.slots import place_at
from factlint.extraction.times.neighbours.sharing import SHARED_YEAR
from factlint.extraction.times.resolution.closed import FROM_DOCUMENT_DATE
from factlint.model.document import Document, ProseSpan
from factlint.model.mention import Mention, V, mention_at
from factlint.values.dataclass import dataclass, replace
from factlint.values.duration import Duration
from factlint.values.regex import regex
from factlint.values.time import INEXACT, Grain, Time

_CUES, _CUES_WITHOUT_DATE = Shapes(CUES), Shapes(CUES_WITHOUT_DATE)
_TOKEN = regex(r"‹([dlsct])(\d+)›")
_ARTICLE = regex(ARTICLE)
_HEAD = regex(words_of.HEAD)
_MERELY = regex(rf"{words_of.MERELY}\Z")
_APPOSED = regex(r",? ?\(?")
_OTHER_SPACE = regex(r"[^\S \n]")
_DAY_AND_CLOCK = regex(r"(?<!\d)[12]\d{3}(?!\d)")
"""A year in a time of day: it was written with its date."""
_SHIFT = regex(rf"{words_of.SHIFT}|{words_of.NEIGHBOUR}")
_CLOCK = regex(r"T\d\d(?::\d\d)?")
_DATED = frozenset({Grain.DAY, Grain.MONTH, Grain.QUARTER, Grain.SEASON, Grain.HALF_YEAR, Grain.YEAR})
_KNOWN_CUES = frozenset(CUES)


@dataclass(frozen=True, slots=True)
class TimedSentence:
    """`text` is the sentence on one line with tokens such as `‹d0›` for its times."""

    document: Document
    text: str
    dates: tuple[Mention[Time], ...]
    lengths: tuple[Mention[Duration], ...]
    shifts: tuple[Mention[Time], ...]
    clocks: tuple[Mention[Time], ...]
    _places: tuple[tuple[int, int], ...]
    """Offsets in `text` and in the prose, from which on both advance alike."""
    cues: frozenset[str]
    """Those of `CUES` that occur in it; without a date only those of `CUES_WITHOUT_DATE`."""

    def holds(self, words: str) -> bool:
        """Whether a pattern, one of `CUES`, occurs in the sentence; raises `ValueError` for another."""
        if words not in _KNOWN_CUES:
            raise ValueError(f"no automaton looks for {words!r}")
        return words in self.cues

    @property
    def span(self) -> ProseSpan:
        return ProseSpan(self._at(0), self._at(len(self.text)))

    def followed_by(self, other: TimedSentence) -> TimedSentence:
        """This sentence and a later one as if they were adjacent."""
        counts = {"d": len(self.dates), "l": len(self.lengths), "s": len(self.shifts), "c": len(self.clocks)}

        def renumbered(token: re.Match[str]) -> str:
            return f"‹{token[1]}{int(token[2]) + counts.get(token[1], 0)}›"

        text = f"{self.text} {_TOKEN.sub(renumbered, other.text)}"
        behind = len(self.text) + 1
        moved = ((behind + len(_TOKEN.sub(renumbered, other.text[:at])), place) for at, place in other._places)
        return TimedSentence(
            self.document,
            text,
            self.dates + other.dates,
            self.lengths + other.lengths,
            self.shifts + other.shifts,
            self.clocks + other.clocks,
            (*self._places, *moved),
            self.cues | other.cues,
        )

    def without(self, start: int, end: int) -> TimedSentence:
        """The sentence without a part of its text that contains no token."""
        before = [one for one in self._places if one[0] <= start]
        behind = [(at - (end - start), place) for at, place in self._places if at >= end]
        places = (*before, (start, self._at(end)), *behind)
        text = self.text[:start] + self.text[end:]
        return replace(self, text=text, _places=places, cues=_cues(text, has_date=bool(self.dates)))

    def beginning_with(self, letter: str) -> TimedSentence:
        """The sentence with another first letter."""
        return replace(self, text=letter + self.text[1:])

    def date(self, found: re.Match[str], slot: str) -> Mention[Time]:
        return self.dates[int(found[slot])]

    def length(self, found: re.Match[str], slot: str = "length") -> Mention[Duration]:
        return self.lengths[int(found[slot])]

    def words(self, start: int, end: int) -> Mention[object]:
        """A part of the text that begins and ends outside tokens."""
        return mention_at(self.document, ProseSpan(self._at(start), self._at(end)), None)

    def _at(self, position: int) -> int:
        return place_at(self._places, position)


Dated = tuple[TimedSentence, re.Match[str]]
"""A sentence, and the words in it that describe an event, with its `date`."""


def on_one_line(prose: str) -> str:
    """The prose with a space for each white space character; no other character is unprintable."""
    line = prose.replace("\n", " ")
    return line if line.isprintable() else _OTHER_SPACE.sub(" ", line)


def read_timed(
    document: Document,
    line: str,
    sentence: ProseSpan,
    times: Sequence[Mention[Time]],
    durations: Sequence[Mention[Duration]],
) -> TimedSentence:
    """The sentence with the times and durations inside it, both in reading order; `line` is the prose on one line."""
    if not (times or durations):
        return _without_times(document, line, sentence)
    kinds: dict[str, list[Mention[Time]]] = {kind: [] for kind in "dstc"}
    tokens = []
    for number, length in enumerate(durations):
        tokens.append((_with_merely(line, sentence, length.wide or length.prose), f"‹l{number}›"))
    dated = tuple(map(in_some_year, times))
    apposed = _apposed_years(line, dated)
    starts = {year: deictic.prose.start for deictic, year in apposed.items()}
    for time in (one for one in dated if one not in apposed):
        is_year = is_deictic_year(time) or time in starts
        kind = "d" if is_year else _kind(time)
        token = f"‹{kind}{len(kinds[kind])}›"
        span = time.wide or time.prose
        span = ProseSpan(starts.get(time, span.start), span.end)
        if kind == "s":
            span = _with_merely(line, sentence, span)
        tokens.append((span, f"{words_of.IN_YEAR}{token}" if is_year else token))
        kinds[kind].append(time)
    tokens.sort()
    if (
        tokens
        and tokens[0][0].start == sentence.start
        and (head := _HEAD.match(line, tokens[0][0].end, sentence.end))
    ):
        tokens[0] = (ProseSpan(sentence.start, head.end()), words_of.ON_DATE.get(tokens[0][1], tokens[0][1]))
    text, places = _with_tokens(line, sentence, tokens)
    dates, shifts, clocks = (tuple(kinds[kind]) for kind in "dsc")
    cues = _cues(text, has_date=bool(dates))
    return TimedSentence(document, text, dates, tuple(durations), shifts, clocks, places, cues)


def _apposed_years(line: str, times: Sequence[Mention[Time]]) -> dict[Mention[Time], Mention[Time]]:
    """Each "this year" next to which the year itself stands, with that year: "this year, 2024, …"."""
    return {
        time: following
        for time, following in pairwise(times)
        if is_deictic_year(time)
        and is_plain_date(following)
        and _APPOSED.fullmatch(line, time.prose.end, following.prose.start)
    }


def _with_merely(line: str, sentence: ProseSpan, span: ProseSpan) -> ProseSpan:
    """The span with a preceding word that does not change a duration: “exactly five years”."""
    start = max(sentence.start, span.start - words_of.LONGEST_MERELY)
    found = _MERELY.search(line, start, span.start) if line[span.start - 1 : span.start] == " " else None
    return span if found is None else ProseSpan(found.start(), span.end)


def _without_times(document: Document, line: str, sentence: ProseSpan) -> TimedSentence:
    text = line[sentence.start : sentence.end]
    cues = _cues(text, has_date=False)
    return TimedSentence(document, text, (), (), (), (), ((0, sentence.start),), cues)


def _cues(text: str, *, has_date: bool) -> frozenset[str]:
    return frozenset((_CUES if has_date else _CUES_WITHOUT_DATE).possible(text))


def _kind(time: Mention[Time]) -> str:
    if not time.said.isdigit() and _SHIFT.fullmatch(time.said):
        return "s"
    if is_plain_date(time):
        return "d"
    return "c" if _CLOCK.search(time.value.timex) else "t"


def _with_tokens(
    line: str, sentence: ProseSpan, tokens: Sequence[tuple[ProseSpan, str]]
) -> tuple[str, tuple[tuple[int, int], ...]]:
    """The sentence with tokens in the place of their words, and the origin of its parts."""
    pieces: list[str] = []
    places: list[tuple[int, int]] = []
    size, position = 0, sentence.start
    for span, token in tokens:
        start = max(position, span.start)
        between = line[position:start]
        places += [(size, position), (size + len(between), start)]
        size += len(between) + len(token)
        pieces += [between, token]
        position = max(position, span.end)
    places.append((size, position))
    pieces.append(line[position : sentence.end])
    return "".join(pieces), tuple(places)


def with_hedge(document: Document, mention: Mention[V]) -> Mention[V]:
    """The mention with its hedge inside it: "more than five years"."""
    return mention_at(document, mention.wide or mention.prose, mention.value)


def length_words(document: Document, length: Mention[Duration]) -> Mention[object]:
    """The length with its hedge and without its article."""
    article = _ARTICLE.match(length.said)
    if article is None:
        return with_hedge(document, length)
    return mention_at(document, ProseSpan(length.prose.start + article.end(), length.prose.end), length.value)


def is_plain_date(mention: Mention[Time]) -> bool:
    """Whether a calendar date was written in figures, its own or its neighbour's, and neither hedged nor guessed."""
    time = mention.value
    is_dated = time.is_calendar and time.mod not in INEXACT and bool(time.readings)
    if time.is_clock_time:
        return is_dated and not mention.is_guess and _DAY_AND_CLOCK.search(mention.said) is not None
    is_dated = is_dated and time.grain in _DATED
    is_written = any(map(str.isdigit, mention.said)) or SHARED_YEAR in mention.derivation
    return is_dated and not mention.is_guess and not time.is_uncertain and is_written


def is_deictic_year(mention: Mention[Time]) -> bool:
    """Whether it is "this year", "last year" or "next year", counted from the document's date."""
    return (
        mention.said.casefold() in words_of.DEICTIC_YEARS
        and FROM_DOCUMENT_DATE in mention.derivation
        and mention.value.is_calendar
    )


def first_day(date: Mention[Time]) -> int:
    return int(date.value.readings[0].low or 0)
