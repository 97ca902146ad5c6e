"""Readers of rare constructions: each is imported and run only if its trigger occurs in the prose."""

from __future__ import annotations

from factlint.extraction.languages.en.biographies.events import MAY_STATE
from factlint.extraction.languages.en.biographies.repeated_ages.of_named import TRIGGER as STATES_AGE_BRIEFLY
from factlint.extraction.languages.en.chronology.order.releases import ANY_RELEASE
from factlint.extraction.languages.en.lives.present_ages import ANY as ANY_PRESENT_AGE
from factlint.extraction.languages.en.things.denials import MAY_DENY
from factlint.extraction.languages.en.things.rival_holders import BESIDE_NAME, POST
from factlint.extraction.languages.en.things.stated_attributes import ANY as ANY_ATTRIBUTE
from factlint.extraction.languages.en.triggers import (
    ACRONYM,
    ANY_AGE,
    CHRONOLOGY,
    DATED_ONCE,
    FROM_SPEECH,
    LIST_OF_WORKS,
    LIVES,
    MEASURED,
    NEXT_IN_ROW,
    PART,
    SPECIFIED,
    STATED_PEOPLE,
    UP_TO,
)
from factlint.extraction.trigger import Trigger
from factlint.model.analysis import Analysis
from factlint.model.document import BlockKind
from factlint.model.mention import Mention
from factlint.values.dataclass import replace
from factlint.values.regex import regex
from factlint.values.time import Time

_BIOGRAPHY = Trigger(MAY_STATE)
_LIVES, _DATED_ONCE, _MEASURED = Trigger(LIVES), Trigger(DATED_ONCE), Trigger(MEASURED)
_CHRONOLOGY, _PART, _LIST_OF_WORKS = Trigger(CHRONOLOGY), Trigger(PART), Trigger(LIST_OF_WORKS)
_ACRONYM = Trigger(ACRONYM)
_STATED_PEOPLE, _POST, _POST_BESIDE_NAME = Trigger(STATED_PEOPLE), Trigger(POST), Trigger(BESIDE_NAME)
_SPECIFIED, _TWO_AGES = Trigger(SPECIFIED), Trigger(STATES_AGE_BRIEFLY)
_PRESENT_AGE, _ANY_AGE = Trigger(ANY_PRESENT_AGE), Trigger(ANY_AGE)
_ATTRIBUTE = Trigger(ANY_ATTRIBUTE)
_DENIED = Trigger(MAY_DENY)
_UP_TO, _RIGHT_BEFORE, _FROM_SPEECH = Trigger(UP_TO), regex(f"{UP_TO}$"), regex(FROM_SPEECH)
_LISTED = frozenset({BlockKind.TABLE_CELL, BlockKind.LIST_ITEM})
_ROWS = 4
"""The least number of times in tables and lists that show an order."""
_RELEASE = regex(ANY_RELEASE)
_NUMBER = regex(r"\d")
"""In the value of a time with a number: "at dawn" and "now" have none."""

_YEARS_OF_LINKS = ("/19", "/20")
"""Parts of links with a date in their address."""
_LONGEST_UP_TO = 40
"""Characters."""


def read_rare(analysis: Analysis) -> Analysis:
    """The analysis with the findings of the rare readers whose triggers occur in the text."""
    has_lives, has_relations = _LIVES.search(analysis.document.prose), _is_about_distance(analysis)
    has_biographies = bool(analysis.times or analysis.durations or analysis.entities) and (
        has_lives is not None or _BIOGRAPHY.search(analysis.document.prose) is not None
    )
    if has_lives or has_relations or has_biographies:
        from factlint.extraction.chronology.blocks import TimedText  # noqa: PLC0415

        timed = TimedText(analysis)
    if has_lives:
        from factlint.extraction.lives.reader import with_lives  # noqa: PLC0415

        analysis = with_lives(analysis)
    analysis = _with_things(analysis)
    if has_relations:
        from factlint.extraction.chronology.reader import with_relations  # noqa: PLC0415

        analysis = with_relations(analysis, timed)
    if has_biographies:
        from factlint.extraction.biographies.reader import with_biographies  # noqa: PLC0415

        analysis = with_biographies(analysis, timed)
    return _with_rare_times(_with_references(_with_present_ages(analysis)))


def _with_present_ages(analysis: Analysis) -> Analysis:
    """The analysis with ages of one day that contradict each other."""
    if among := _PRESENT_AGE.among(analysis.document.prose, analysis.sentences):
        from factlint.extraction.lives.present_ages import (  # noqa: PLC0415
            ages_before_now,
            ages_by_name,
            ages_of_relatives,
            ages_then_and_now,
        )

        readers = (ages_of_relatives, ages_before_now, ages_then_and_now)
        apart = tuple(one for read in readers for one in read(analysis, among))
        named = tuple(ages_by_name(analysis, among))
        analysis = replace(analysis, ages_apart=analysis.ages_apart + apart, ages_by_name=named)
    return analysis


def _with_things(analysis: Analysis) -> Analysis:
    """The analysis with statements about things and people that are in no rule base."""
    if once := _DATED_ONCE.found_in(analysis.document.prose):
        from factlint.extraction.things.dated_once import read_dated_once  # noqa: PLC0415

        analysis = replace(analysis, dated_once=analysis.dated_once + read_dated_once(analysis, once))
    if analysis.quantities and _MEASURED.search(analysis.document.prose):
        from factlint.extraction.things.measured import read_measured  # noqa: PLC0415

        analysis = replace(analysis, measured=read_measured(analysis))
    if _SPECIFIED.search(analysis.document.prose):
        from factlint.extraction.things.specifications import read_specifications  # noqa: PLC0415

        analysis = replace(analysis, specifications=read_specifications(analysis))
    if denied := _DENIED.among(analysis.document.prose, analysis.sentences):
        from factlint.extraction.things.denials import read_denials  # noqa: PLC0415

        analysis = replace(analysis, denials=read_denials(analysis, denied))
    if attributes := _ATTRIBUTE.among(analysis.document.prose, analysis.sentences):
        from factlint.extraction.things.stated_attributes import read_stated_attributes  # noqa: PLC0415

        analysis = replace(analysis, stated_attributes=read_stated_attributes(analysis, attributes))
    return _with_people(analysis)


def _with_people(analysis: Analysis) -> Analysis:
    """The analysis with what is stated twice of people: what they did, their ages, their posts."""
    people = _STATED_PEOPLE.found_in(analysis.document.prose)
    if len(people) > 1:
        from factlint.extraction.things.stated_people import read_stated_people  # noqa: PLC0415

        analysis = replace(analysis, stated_people=read_stated_people(analysis, people))
    if _TWO_AGES.search(analysis.document.prose):
        from factlint.extraction.biographies.repeated_ages.of_named import (  # noqa: PLC0415
            read_ages_of_named,
        )

        analysis = replace(analysis, ages_twice=tuple(read_ages_of_named(analysis)))
    held = _POST_BESIDE_NAME.among(analysis.document.prose, analysis.sentences)
    if held and len(_POST.found_in(analysis.document.prose)) > 1:
        from factlint.extraction.things.rival_holders import read_rival_holders  # noqa: PLC0415

        analysis = replace(analysis, rival_holders=read_rival_holders(analysis.document, held))
    if len(held) > 1:
        from factlint.extraction.things.rival_posts import read_rival_posts  # noqa: PLC0415

        stated = read_rival_posts(analysis.document, analysis.sentences, held)
        analysis = replace(analysis, rival_posts=stated)
    return analysis


def _with_references(analysis: Analysis) -> Analysis:
    document = analysis.document
    if document.note_marks or _PART.search(document.prose) or "](#" in document.source:
        from factlint.extraction.references.parts import read_parts  # noqa: PLC0415

        analysis = replace(analysis, parts=read_parts(analysis))
    if short := _ACRONYM.found_in(analysis.document.prose):
        from factlint.extraction.references.acronyms import read_acronyms  # noqa: PLC0415

        analysis = replace(analysis, acronyms=read_acronyms(analysis.document, short))
    if works := _LIST_OF_WORKS.search(analysis.document.prose):
        from factlint.extraction.references.citations import with_citations  # noqa: PLC0415

        analysis = with_citations(analysis, works)
    return analysis


def _with_rare_times(analysis: Analysis) -> Analysis:
    """The analysis with times in links, ends of ranges, and times counted from an unknown day."""
    source = analysis.document.source
    if analysis.times and "](http" in source and any(year in source for year in _YEARS_OF_LINKS):
        from factlint.extraction.dated_links import read_dated_links  # noqa: PLC0415

        analysis = replace(analysis, dated_links=read_dated_links(analysis.document))
    prose = analysis.document.prose
    near = frozenset(
        place for found in _UP_TO.found_in(prose) for place in range(found.start(), found.end() + 1)
    )
    if ends := tuple(time for time in analysis.times if time.prose.start in near and _is_end(time, prose)):
        analysis = replace(analysis, ends=ends)
    if analysis.document.date is None:
        analysis = _with_latest_past(_with_unanchored(analysis))
    return analysis


def _with_latest_past(analysis: Analysis) -> Analysis:
    """The analysis with the date after which it was written, if it counts to the unknown day of writing."""
    if not (analysis.ongoing or analysis.written_shifts):
        return analysis
    from factlint.extraction.written_after import latest_past  # noqa: PLC0415

    return replace(analysis, latest_past=latest_past(analysis))


def _with_unanchored(analysis: Analysis) -> Analysis:
    """The analysis with the times that count from the day of the document, which is unknown."""
    lost = tuple(time for time in analysis.times if _counts_from_unknown_day(time))
    if not lost:
        return analysis
    from factlint.extraction.chronology.anchored.speakers import is_of_a_speaker  # noqa: PLC0415

    return replace(analysis, unanchored=tuple(time for time in lost if not is_of_a_speaker(analysis, time)))


def _is_about_distance(analysis: Analysis) -> bool:
    """Whether a time occurs with a duration or an age, or two times with a word for their order, or two durations."""
    times = sum(_NUMBER.search(time.value.timex) is not None for time in analysis.times)
    if not times or analysis.durations:
        return times > 0 or len(analysis.durations) > 1
    if times >= _ROWS and any(one.kind in _LISTED for one in analysis.document.blocks):
        return True
    prose = analysis.document.prose
    is_ordered = times > 1 and (_CHRONOLOGY.search(prose) is not None or _RELEASE.search(prose) is not None)
    return is_ordered or _ANY_AGE.search(prose) is not None or (times >= _ROWS and NEXT_IN_ROW in prose)


def _is_end(time: Mention[Time], prose: str) -> bool:
    start = time.prose.start
    before = prose[max(0, start - _LONGEST_UP_TO) : start]
    return time.value.is_calendar and not time.is_guess and _RIGHT_BEFORE.search(before) is not None


def _counts_from_unknown_day(time: Mention[Time]) -> bool:
    return not time.value.is_calendar and _FROM_SPEECH.fullmatch(time.said) is not None
