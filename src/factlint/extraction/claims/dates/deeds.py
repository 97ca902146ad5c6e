"""Acts of known entities at a time: "In 1985 Nordbank bought a mill", "Nordbank sold it in 1986"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factlint.extraction.by_sentence import by_sentence
from factlint.extraction.claims.modality import read_modality
from factlint.extraction.languages.en.claims.dates import deeds as words_of
from factlint.extraction.languages.en.claims.relations.orders import GOVERNED
from factlint.extraction.plain_dates import is_plain
from factlint.model.claim import Modality
from factlint.model.document import Document, ProseSpan
from factlint.model.mention import EntityRef, Mention
from factlint.model.statements.deeds import Deed
from factlint.values.regex import regex
from factlint.values.time import Grain, Time

_FRONTED = regex(words_of.FRONTED)
_DATE_GAP = regex(words_of.DATE_GAP)
_DEED = regex(words_of.DEED)
_WHEN = regex(words_of.WHEN)
_OTHER_DEED, _BODILY_DEED = regex(words_of.OTHER_DEED), regex(words_of.BODILY_DEED)
_DEED_TO = regex(words_of.DEED_TO)
_OF_OBJECT = regex(words_of.OF_OBJECT)
_WHEN_BESIDE = regex(words_of.WHEN_BESIDE)
_GOVERNED = regex(GOVERNED)
_APART = regex(words_of.OTHER_TIME_OR_NAME)


def read_deeds(
    document: Document,
    sentences: Sequence[ProseSpan],
    entities: Sequence[Mention[EntityRef]],
    times: Sequence[Mention[Time]],
) -> Iterator[Deed]:
    """The acts in sentences with one date, by or on an entity that is named."""
    known = tuple(entity for entity in entities if not entity.is_guess)
    dealt = zip(sentences, by_sentence(known, sentences), by_sentence(times, sentences), strict=True)
    for sentence, doers, dates in dealt:
        stated = [date for date in dates if is_plain(date) or _is_decade(date)]
        if doers and len(stated) == 1 and not _APART.search(document.prose, sentence.start, sentence.end):
            yield from _deeds(document, sentence, doers, stated[0])


def _deeds(
    document: Document, sentence: ProseSpan, doers: Sequence[Mention[EntityRef]], date: Mention[Time]
) -> Iterator[Deed]:
    text = document.prose[sentence.start : sentence.end]
    offset = date.prose.start - sentence.start
    if read_modality(text, sentence=text, offset=offset) is not Modality.ASSERTED:
        return
    verbs = ((_BODILY_DEED, True),) if _is_decade(date) else ((_DEED, True), (_OTHER_DEED, False))
    for doer in doers:
        for verb, is_act in verbs:
            stated = _verb_of(document, sentence, doer, date, verb) or _verb_of_both(
                document, sentence, (doer, doers), date, verb
            )
            if stated is not None:
                yield Deed(doer, stated.strip(), date, is_act=is_act)
                break


def _is_decade(date: Mention[Time]) -> bool:
    """Whether a decade, or a part of one, is written in figures."""
    time = date.value
    return (
        time.is_calendar
        and time.grain is Grain.DECADE
        and not date.is_guess
        and any(map(str.isdigit, date.said))
    )


def _verb_of_both(
    document: Document,
    sentence: ProseSpan,
    doer: tuple[Mention[EntityRef], Sequence[Mention[EntityRef]]],
    date: Mention[Time],
    verb: re.Pattern[str],
) -> str | None:
    """The verb that a name shares with another one joined by "and", if the date opens their sentence."""
    name, doers = doer
    prose = document.prose
    for other in doers:
        first, last = sorted((name.prose, other.prose))
        is_joined = first.end < last.start and prose[first.end : last.start] == words_of.AND
        if not is_joined or date.prose.end > first.start or not _is_fronted(document, sentence, date.prose):
            continue
        deed = verb.match(prose, last.end, sentence.end)
        if deed and _DATE_GAP.fullmatch(prose, date.prose.end, first.start):
            return deed.group()
    return None


def _verb_of(
    document: Document,
    sentence: ProseSpan,
    doer: Mention[EntityRef],
    date: Mention[Time],
    verb: re.Pattern[str],
) -> str | None:
    """The verb whose subject or object is a name, if the date is that of its clause."""
    prose, name = document.prose, doer.prose
    if deed := verb.match(prose, name.end, sentence.end):
        is_fronted = _is_fronted(document, sentence, date.prose) and _DATE_GAP.fullmatch(
            prose, date.prose.end, max(date.prose.end, name.start)
        )
        return (
            deed.group() if is_fronted or _is_behind(document, sentence, name, deed.end(), date.prose) else None
        )
    done = _DEED_TO.search(prose[sentence.start : name.start])
    if done and _WHEN_BESIDE.fullmatch(prose, name.end, max(name.end, date.prose.start)):
        return done.group()
    return None


def _is_behind(document: Document, sentence: ProseSpan, name: ProseSpan, end: int, date: ProseSpan) -> bool:
    """Whether a date follows the verb of a name, and is not that of the verb's object."""
    prose, start = document.prose, max(end, date.start)
    if _GOVERNED.search(prose[sentence.start : name.start]) or _OF_OBJECT.search(prose, end, start):
        return False
    return _WHEN.fullmatch(prose, end, start) is not None


def _is_fronted(document: Document, sentence: ProseSpan, date: ProseSpan) -> bool:
    return _FRONTED.search(document.prose[sentence.start : date.start]) is not None
