"""Builders of expressions that count from another time."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from factlint.extraction.times.fields import Fields
from factlint.extraction.times.open_values import Open, OpenReference, OpenShift, StoryPoint


def deictic(fields: Fields) -> Iterator[Open]:
    """“yesterday”, “tonight”, “the day after tomorrow”."""
    days, part = fields.value("deictic")
    yield fields.open(OpenShift(Fraction(abs(days)), "D", -1 if days < 0 else 1), day_part=part)


def neighbour(fields: Fields) -> Iterator[Open]:
    """“last week”, “this year”, “the following month”, “that day”, “the end of the year”."""
    anchor = fields.anchor()
    yield fields.open(
        OpenShift(
            Fraction(abs(anchor.step)), fields.value("unit"), -1 if anchor.step < 0 else 1, anchor.is_of_story
        )
    )


def shift(fields: Fields) -> Iterator[Open]:
    """“two weeks ago”, “three days later”, “months earlier”."""
    from_story = "later" in fields
    sign = fields.value("later") if from_story else fields.value("ago")
    amount = None if "units" in fields and "number" not in fields else fields.amount()
    if amount is not None and "andhalf" in fields:
        amount += Fraction(1, 2)
    unit = fields.value("unit") or fields.value("units")
    yield fields.open(OpenShift(amount, unit, sign, from_story, is_counted=True))


def year_ago(fields: Fields) -> Iterator[Open]:
    """“year-earlier”, “the year-ago period”."""
    yield fields.open(OpenShift(Fraction(1), "Y", -1, is_counted=True))


def reference(fields: Fields) -> Iterator[Open]:
    """“now”, “recently”, “the future”."""
    yield fields.open(OpenReference(fields.value("reference")))


def story_point(fields: Fields) -> Iterator[Open]:
    """“at that time”, “by this time”."""
    yield fields.open(StoryPoint())
