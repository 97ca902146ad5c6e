"""Why two values that a document states need not be one value stated twice.

Each reason is a test of the places of two values, the earlier one first. Those of `ALWAYS` hold for whatever is stated
twice; readers ask for others where their statements need them (decision 029).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from factlint.extraction.arithmetic.same_thing.reasons import Apart
from factlint.extraction.arithmetic.same_thing.series import are_of_series
from factlint.extraction.arithmetic.same_thing.tellings import Tellings
from factlint.extraction.aspects import headings_passed
from factlint.extraction.languages.en.arithmetic.same_thing import restated as words_of
from factlint.extraction.languages.en.arithmetic.stated_twice.again import COMMON
from factlint.extraction.quantities.nouns import stem_of
from factlint.model.document import BlockKind, ProseSpan
from factlint.model.reading_order import heading_above
from factlint.values.regex import regex

_OTHER, _OTHER_THAN_KNOWN = regex(words_of.OTHER), regex(words_of.OTHER_THAN_KNOWN)
_OF_SUBJECT, _OF_OTHERS = regex(words_of.OF_SUBJECT), regex(words_of.OF_OTHERS)
_POINTING, _TOTAL, _BESIDE = regex(words_of.POINTING), regex(words_of.TOTAL), regex(words_of.BESIDE)
_RESTRICTED, _OF_ALL, _LOCATED = map(regex, (words_of.RESTRICTED, words_of.OF_ALL, words_of.LOCATED))
_VERB, _LINK, _WORD = regex(words_of.VERB), regex(words_of.LINK), regex(r"[a-z][a-z’'-]{2,}")
_CLAUSE_END = regex(r"[,;:()|] ?")
_OPENING, _CLOSING = "“", "”"
_ROWS = frozenset({BlockKind.TABLE_CELL, BlockKind.LIST_ITEM})
_TITLE = 1
"""The level of the heading of a document."""
_REACH = 40
"""Characters before a number that may contain its verb."""
_AHEAD = 13
"""Characters after a number of things that may say which of them are meant."""


def why_apart(tellings: Tellings, first: ProseSpan, second: ProseSpan, *asked: Apart) -> Apart | None:
    """The first of some reasons for which two values may be of different things; None if none of them holds."""
    return next((reason for reason in asked if _TESTS[reason](tellings, first, second)), None)


def may_be_one(
    tellings: Tellings,
    first: ProseSpan,
    second: ProseSpan,
    *,
    is_known: bool = False,
    is_planned: bool = False,
) -> bool:
    """Whether two sentences may be about one thing: about no other part, time or name, and about all of it.

    For a definite mention (`is_known`), a planned action does not separate them; nor does it where the first
    may be of a plan that the second takes up (`is_planned`).
    """
    if _says_otherwise(tellings, first, is_known=is_planned) or _says_otherwise(
        tellings, second, is_known=is_known
    ):
        return False
    return why_apart(tellings, first, second, Apart.SENTENCE, Apart.TIME, Apart.LIMITED) is None


def _says_otherwise(tellings: Tellings, place: ProseSpan, *, is_known: bool) -> bool:
    """Whether the clause of a number is about another time, part or thing, or about what its subject has."""
    words, sentence = tellings.text.text, tellings.sentence_at(place)
    before = max(sentence.start, place.start - _REACH), place.start
    if _OF_SUBJECT.search(words, *before) or _OF_OTHERS.search(words, *before):
        return True
    start = max(
        (end.end() for end in _CLAUSE_END.finditer(words, sentence.start, place.start)),
        default=sentence.start,
    )
    beside = _BESIDE.match(words, place.end)
    behind = beside.end() if beside else place.end
    ahead = min(behind + _AHEAD, sentence.end)
    end = _CLAUSE_END.search(words, behind, ahead)
    others = _OTHER_THAN_KNOWN if is_known else _OTHER
    return others.search(words, start, end.start() if end else ahead) is not None


def _are_in_sections(tellings: Tellings, first: ProseSpan, second: ProseSpan) -> bool:
    """Whether both stand below headings of sections, neither of which names an aspect of one thing."""
    document = tellings.analysis.document
    one, other = (heading_above(document.blocks, place.start) for place in (first, second))
    if one is None or other is None or one == other:
        return False
    if one.level != other.level and _TITLE in (one.level, other.level):
        return False
    return headings_passed(document).isdisjoint(map(document.blocks.index, (one, other)))


def _is_paragraph_of_another(tellings: Tellings, first: ProseSpan, second: ProseSpan) -> bool:
    """Whether a later paragraph is about another thing than the one before: "all 13 hands … all seven hands"."""
    if "\n" not in tellings.text.prose[first.end : second.start]:
        return False
    if not tellings.brings_no_names(second, since=first):
        return True
    mine, theirs = (tellings.years_in(tellings.opening(place)) for place in (first, second))
    return bool(mine and theirs) and mine != theirs


def _are_in_rows(tellings: Tellings, first: ProseSpan, second: ProseSpan) -> bool:
    rows = [block.prose for block in tellings.analysis.document.blocks if block.kind in _ROWS]
    return all(any(row.holds(place) for row in rows) for place in (first, second))


def _are_two_voices(tellings: Tellings, first: ProseSpan, second: ProseSpan) -> bool:
    """Whether the two stand in two quotations: different speakers may disagree, and the text reports both."""
    prose = tellings.text.prose
    return _CLOSING in prose[first.end : second.start] and all(
        prose.rfind(_OPENING, 0, place.start) > prose.rfind(_CLOSING, 0, place.start)
        for place in (first, second)
    )


def _is_of_new_name(tellings: Tellings, _first: ProseSpan, second: ProseSpan) -> bool:
    """Whether the sentence of a place names something new up to there, or behind it before the verb."""
    sentence = tellings.sentence_at(second)
    ends = (form.search(tellings.text.text, second.end, sentence.end) for form in (_CLAUSE_END, _VERB))
    end = min((found.start() for found in ends if found), default=sentence.end)
    names = tellings.names_in(ProseSpan(sentence.start, max(end, second.end)))
    return not tellings.are_stated_before(names, tellings.sentence_of(second))


def _is_sentence_of_another(tellings: Tellings, first: ProseSpan, second: ProseSpan) -> bool:
    there = tellings.sentence_of(second)
    names = tellings.names_in(tellings.analysis.sentences[there])
    return there == tellings.sentence_of(first) or not tellings.are_stated_before(names, there)


def _are_qualified(tellings: Tellings, first: ProseSpan, second: ProseSpan) -> bool:
    """Whether the words before the verbs of both are partly the same, and each has some that the other lacks."""
    mine, theirs = (_measured(tellings, place) for place in (first, second))
    return not mine.isdisjoint(theirs) and bool(mine - theirs) and bool(theirs - mine)


def _measured(tellings: Tellings, place: ProseSpan) -> frozenset[str]:
    """The words of a sentence up to its verb, where that stands before a place."""
    words, start = tellings.text.text, tellings.sentence_at(place).start
    link = _LINK.search(words, start, place.start)
    said = _WORD.findall(words, start, link.start() if link else start)
    return frozenset(map(stem_of, said)) - COMMON


def _is_pointed_elsewhere(tellings: Tellings, first: ProseSpan, second: ProseSpan) -> bool:
    """Whether "these" before the second number refers to a sentence between both."""
    is_near = tellings.sentence_of(second) <= tellings.sentence_of(first) + 1
    return not is_near and _stands_behind(tellings, _POINTING, second)


def _are_of_two_times(tellings: Tellings, first: ProseSpan, second: ProseSpan) -> bool:
    """Whether one sentence names a year that the other does not, or both name different times."""
    if tellings.years_at(first) != tellings.years_at(second):
        return True
    mine, theirs = (
        {time.value.timex for time in tellings.analysis.times if sentence.holds(time.prose)}
        for sentence in map(tellings.sentence_at, (first, second))
    )
    return bool(mine and theirs) and mine != theirs


def _are_some_of_all(tellings: Tellings, first: ProseSpan, second: ProseSpan) -> bool:
    """Whether the first number is of places where something was, and the second of all that there are."""
    return _stands_behind(tellings, _LOCATED, first) and _stands_behind(tellings, _OF_ALL, second)


def _is_limited(tellings: Tellings, _first: ProseSpan, second: ProseSpan) -> bool:
    """Whether a number of things is restricted to some: "the 40 pupils in it", "120 trees along the canal"."""
    return _RESTRICTED.match(tellings.text.text, second.end) is not None


def _is_one_total(tellings: Tellings, first: ProseSpan, second: ProseSpan) -> bool:
    """Whether one sentence states what several make and the other does not: "in all 116 boxes were landed"."""
    sentences = map(tellings.sentence_at, (first, second))
    one, other = (_TOTAL.search(tellings.text.text, each.start, each.end) for each in sentences)
    return (one is None) is not (other is None)


def _stands_behind(tellings: Tellings, words: re.Pattern[str], place: ProseSpan) -> bool:
    return words.search(tellings.text.text, max(0, place.start - _REACH), place.start) is not None


_TESTS: Mapping[Apart, Callable[[Tellings, ProseSpan, ProseSpan], bool]] = {
    Apart.SECTION: _are_in_sections,
    Apart.PARAGRAPH: _is_paragraph_of_another,
    Apart.SERIES: are_of_series,
    Apart.ROWS: _are_in_rows,
    Apart.SPEAKER: _are_two_voices,
    Apart.NAME: _is_of_new_name,
    Apart.SENTENCE: _is_sentence_of_another,
    Apart.QUALIFIER: _are_qualified,
    Apart.POINTED: _is_pointed_elsewhere,
    Apart.TIME: _are_of_two_times,
    Apart.SCOPE: _are_some_of_all,
    Apart.LIMITED: _is_limited,
    Apart.TOTAL: _is_one_total,
}
ALWAYS = (Apart.SPEAKER, Apart.SECTION, Apart.SCOPE, Apart.POINTED, Apart.QUALIFIER, Apart.SERIES)
"""Those that keep apart whatever two values a document states."""
