"""Closing times counted from the text's now or from the story."""

from __future__ import annotations

from fractions import Fraction

from factlint.extraction.times.open_values import Open, OpenShift
from factlint.extraction.times.resolution.anchors import Anchors, year_of
from factlint.extraction.times.resolution.clause import Clauses
from factlint.extraction.times.resolution.closed import FROM_DOCUMENT_DATE, Closed, unplaced, vague
from factlint.extraction.times.resolution.quarters import quarter_before
from factlint.extraction.times.resolution.shifts import counted_from, shifted_from, whole_units
from factlint.extraction.times.resolution.weekdays import close_weekend, is_weekend_gone
from factlint.model.mention import FROM_STORY
from factlint.values.dataclass import replace
from factlint.values.days import day_number
from factlint.values.hedges import Hedge, Hedges
from factlint.values.interval import Interval
from factlint.values.stretches import century_time, fiscal_time
from factlint.values.time import Grain, Mod

_TURN_AHEAD, _TURN_REACH = 20, 10
"""From which year of a century on its turn lies ahead, and the years on either side that it covers."""


def close_neighbour(
    shift: OpenShift, found: Open, anchors: Anchors, clauses: Clauses, hedges: Hedges
) -> Closed:
    """A shift, unless the clause gives it another meaning."""
    speech = anchors.speech
    match shift:
        case OpenShift(unit="WE", is_bare=True) if speech is not None:
            return close_weekend(speech, found, clauses)
        case OpenShift(unit="WE", amount=0, from_story=False) if is_weekend_gone(found, speech, clauses):
            return close_shift(replace(shift, amount=Fraction(1), sign=-1), anchors, hedges)
        case OpenShift(is_of_writing=True) if (
            speech is None or anchors.entry_end is not None
        ) and not found.day_part:
            return Closed(unplaced("PRESENT_REF"))
        case OpenShift(unit="DE" | "CE", amount=0, is_bare=True) if _is_stated_beside(found, anchors, clauses):
            return close_shift(replace(shift, from_story=True), anchors, hedges)
        case OpenShift(amount=Fraction(), unit="Y") if (
            speech is not None
            and _is_year_ago(shift)
            and anchors.quarter is not None
            and clauses.reports_months(found.start)
        ):
            return close_shift(shift, replace(anchors, quarter=None), hedges, found.hedge)
        case OpenShift(from_story=True, is_counted=True, sign=1) if clauses.goes_on(
            anchors.mentioned_end, found.start
        ):
            return close_shift(shift, anchors.at_mentioned(), hedges, found.hedge)
        case OpenShift(from_story=True, amount=Fraction()):
            is_near = clauses.is_stated_just_before(anchors.mentioned_end, found.start)
            return replace(close_shift(shift, anchors, hedges, found.hedge), is_guess=not is_near)
        case _:
            return close_shift(shift, anchors, hedges, found.hedge)


def _is_stated_beside(found: Open, anchors: Anchors, clauses: Clauses) -> bool:
    """Whether the sentence of "the decade", or the one before, identifies it, and the clause is not
    about the future.
    """
    if anchors.mentioned is None or anchors.mentioned.grain < Grain.YEAR:
        return False
    is_stated = clauses.is_stated_just_before(anchors.mentioned_end, found.start)
    return is_stated and not clauses.is_strongly_future(found.start, found.end)


def close_shift(shift: OpenShift, anchors: Anchors, hedges: Hedges, hedge: Hedge = Hedge.EXACTLY) -> Closed:
    """A number of units from the anchor of the shift; open if either is unknown."""
    anchor = anchors.counted_from(shift)
    if shift.amount is None or anchor is None:
        return Closed(vague(shift, is_narrative=anchors.is_narrative))
    if anchors.quarter is not None and not anchors.is_narrative and _is_year_ago(shift):
        return Closed(quarter_before(anchors.quarter), "the quarter a year before")
    amount, unit = whole_units(shift.amount, shift.unit)
    if shift.is_counted and unit == "DE" and amount == 1:
        amount, unit = 10, "Y"  # "a decade ago" names a year, "two decades ago" a decade
    time = shifted_from(anchor, amount * shift.sign, unit)
    if shift.is_fiscal:
        time = fiscal_time(time)
    if shift.is_counted:
        time = counted_from(anchor, time, shift, hedge, hedges)
    return Closed(time, FROM_STORY if shift.from_story else FROM_DOCUMENT_DATE)


def _is_year_ago(shift: OpenShift) -> bool:
    """Whether it is "a year ago", with which earnings reports compare quarters."""
    return shift.is_counted and shift.unit == "Y" and shift.sign < 0 and shift.amount == 1


def close_century_turn(now: int | None) -> Closed | None:
    """The last turn of a century before a day, or the next one if near; None without a day."""
    if now is None:
        return None
    first = (year_of(now) + _TURN_AHEAD) // 100 * 100
    days = Interval(day_number(first - _TURN_REACH), day_number(first + _TURN_REACH + 1))
    return Closed(
        replace(century_time(first // 100 + 1), readings=(days,), edtf=None, mod=Mod.START),
        "the last turn of a century",
    )
