"""A range ends before it begins.

Why it matters: One end is mistyped or the two are swapped; whatever is calculated from the range comes out wrong.

How it decides: Two dates are joined by a dash, by "from … to" or by "between", and every day of the first lies after
every day of the second. If the text names the year of one end again, or only one of them agrees with terms in the rule
base, with the dates of what is named before the range or with the ranges around it, the other end is marked. Both years
must be written or follow from the digits ("1945–39"); inferred ones are left alone.

Known limits: "2019 to 2018" without "from" may be a comparison and is left alone. Years before Christ run backwards,
and are read that way where "BC" is written.

Sources: ISO 8601-1:2019, 5.5: the start of an interval precedes its end.
"""

from __future__ import annotations

from collections.abc import Iterator

from factlint.checks.api import Case, Flags, Passes
from factlint.model.date_parts import WrittenRange
from factlint.model.document import Document
from factlint.model.finding import Applicability, Edit, Finding, Fix, Level, Related
from factlint.reasoning.time.range_ends import RangeEnds
from factlint.values.time import Grain, Time

LEVEL = Level.ERROR

_RULES = """
  lena-fors: {kind: person, names: [Lena Fors], facts: {employer: {value: northport-rovers, from: 2001, until: 2007}}}
  northport-rovers: {kind: organization, names: [Northport Rovers]}
  iva-lund: {kind: person, names: [Iva Lund], facts: {employer: {value: northport-rovers, from: 2010, until: 2012}}}
  lantern-hall: {kind: building, names: [Lantern Hall], facts: {opened: 1961, dissolved: 1964}}
"""

EXAMPLES = (
    Flags("The war (⟦1945–1939⟧) was long.", fixed="The war (1939–1945) was long."),
    Flags("She ruled from ⟦2020 to 2015⟧.", fixed="She ruled from 2015 to 2020."),
    Flags("Closed ⟦12–5 May⟧ for repairs."),
    Flags("Open from ⟦May 2015 to March 2015⟧.", fixed="Open from March 2015 to May 2015."),
    Flags("The reign of ⟦1945–39⟧"),
    Flags("Valid ⟦2024-03-01 – 2023-03-01⟧.", fixed="Valid 2023-03-01 – 2024-03-01."),
    Flags("The club played from ⟦2020⟧ to 2015. In 2015 it was dissolved."),
    Flags("The club played from 2020 to ⟦2015⟧. It was founded in 2020."),
    Flags("The club, founded in 2020, played from ⟦2020 to 2015⟧ and was dissolved in 2015."),
    Flags("Lena Fors and Iva Lund played for Northport Rovers from ⟦2009⟧ to 2007.", rules=_RULES),
    Flags("Lena Fors played for Northport Rovers from 2003 to ⟦1997⟧ and again later.", rules=_RULES),
    Flags("He was in office from ⟦January 20, 2001, to January 20, 1993⟧."),
    Flags("Lantern Hall stood empty between ⟦1976⟧ and 1964.", rules=_RULES),
    Flags("Lantern Hall was a cinema from 1961 to ⟦1956⟧.", rules=_RULES),
    Flags("Lantern Hall was a cinema from ⟦1976⟧ to 1972.", rules=_RULES),
    Flags("Lantern Hall was a cinema from ⟦1976 to 1952⟧.", rules=_RULES),
    Flags("He taught in Arun from 1951 to 1958, in Holm from 1959 to 1962, at sea from 1964 to ⟦1916⟧."),
    Flags("Ann Hale (1910–1988) kept the lighthouse from 1952 to ⟦1895⟧."),
    Flags("She sang in Holm (1990–1994), Northport (1995–1999), Eastham (2001–⟦1989⟧) and at sea (2002–2007)."),
    Flags("Olga Brandt, born ⟦7 May 1902 – 4 June 1889⟧, carved saints."),
    Flags("He edited the Post from 1951 to 1954, the Mail from ⟦1965⟧ to 1959 and the Star from 1959 to 1963."),
    Flags(
        "Lena Fors played for Northport Rovers (2003–⟦1999⟧) and Eastham United (2007–2012), she said.",
        rules=_RULES,
    ),
    Passes("The versions of 2026-11 are listed, those of 2019-05 are not."),
    Passes("Changes between 2009-09 and 2009-08 versions are small."),
    Passes("The new limit was lowered from 256 to 255."),
    Passes("The war (1939–1945) was long."),
    Passes("Compare the figures of 2020 to 2015."),
    Passes("The season of 1998–02 began."),
    Passes("The wars of 509–27 BC"),
    Passes("Open from October 2014 to March 2015."),
    Passes("Closed 5–12 May for repairs."),
    Passes("From October 30 to 2 November 2015 the fair was open."),
    Passes("The flaw has the number 2014-1829."),
    Passes("That makes (2009-1940+1)*365 days."),
    Passes("The metadata follow SMPTE 2094-40."),
    Passes("Pores are measured by ASTM E 1294-89."),
    Passes("ISSN 0361-1434 (print), 1558-1500 (electronic)"),
    Passes("Moved the default port of the server from 2024 to 2023."),
    Passes("Her rating fell from 2004 to 1987 in a month, and that of Lund slipped again from 1990 to 1971."),
    Passes("In the film she travels from 2029 to 1984."),
)

_FARTHEST = 150 * 366
"""Days by which a mistyped range runs backwards; 2014-1829 is a number of something."""
_FEWEST_DIGITS = 4
"""Digits of a year; "from 256 to 255" are more likely amounts."""


def check(case: Case) -> Iterator[Finding]:
    """Report each range whose first end lies wholly after its last."""
    document, ends = case.analysis.document, None
    for written in case.analysis.written_ranges:
        if _runs_backwards(written) and not _are_names(written):
            ends = ends or RangeEnds(case.analysis, case.rules)
            yield _finding(document, written, ends)


def _are_names(written: WrittenRange) -> bool:
    """Whether the ends are no times but small amounts, or identifiers."""
    text = written.first.text
    is_amount = text.isdigit() and len(text) < _FEWEST_DIGITS and written.days_of_month is None
    return is_amount or written.is_of_names


def _runs_backwards(written: WrittenRange) -> bool:
    if written.days_of_month is not None:
        first, last = written.days_of_month
        return first > last
    return (
        written.is_complete and written.is_introduced and _is_reversed(written.first.value, written.last.value)
    )


def _is_reversed(first: Time, last: Time) -> bool:
    low, high = first.days.low, last.days.high
    if Grain.MOMENT in (first.grain, last.grain) or low is None or high is None:
        return False
    return high <= low <= high + _FARTHEST


def _finding(document: Document, written: WrittenRange, ends: RangeEnds) -> Finding:
    first, last = written.first, written.last
    wrong = ends.wrong(written) if written.days_of_month is None else None
    return Finding(
        level=LEVEL,
        message=f"the range begins with {first.text} and ends before that, with {last.text}",
        span=wrong.span if wrong else written.span,
        text=wrong.text if wrong else written.text,
        expected=wrong.expected if wrong else None,
        related=(Related.to(wrong.right, "the other end"),) if wrong else (),
        fixes=tuple(_fixes(document, written)),
    )


def _fixes(document: Document, written: WrittenRange) -> Iterator[Fix]:
    """The two ends swapped, if both have the same precision."""
    first, last = written.first, written.last
    if first.value.grain is not last.value.grain or abs(len(first.text) - len(last.text)) > 6:
        return
    if not _is_whole(first.text) or not _is_whole(last.text):
        return
    if written.is_of_life:
        return
    if document.is_verbatim(first.span) and document.is_verbatim(last.span):
        middle = document.source[first.span.end : last.span.start]
        swapped = f"{last.text}{middle}{first.text}"
        edits = (Edit(first.span, last.text), Edit(last.span, first.text))
        yield Fix(f"Write “{swapped}”", edits, Applicability.UNSAFE)


def _is_whole(text: str) -> bool:
    """Whether an end was written with its year, so that it can stand alone."""
    return any(len(digits) >= 4 for digits in "".join(char if char.isdigit() else " " for char in text).split())
