"""The words "N years ago" and the date next to them do not fit the date of the document.

Why it matters: "25 years ago, in 1999" is right in one year only; a text that is reused keeps the number.

How it decides: "N years ago" and a date stand side by side as two ways of naming one time. The time between that date
and the document's date is no length that the words allow: "25 years" is read as 24½ to 26, "nearly 25" as 22½ to 25.
Another date of the sentence may be the day from which it counts. An undated text was written after the latest date
that it states as past, and by today; there any date of the text may be the day from which it counts.

Known limits: An undated text is right on any day in between.

Sources: `values/hedges.py` for the width of each hedge.
"""

from __future__ import annotations

from collections.abc import Iterator

from factlint.checks.api import Case, Flags, Passes
from factlint.checks.durations._sentence_dates import dates_beside
from factlint.checks.writing.rewriting import writing
from factlint.checks.writing.wording import length_in_words
from factlint.model.analysis import Analysis
from factlint.model.date_parts import WrittenShift
from factlint.model.document import Document
from factlint.model.finding import Finding, Fix, Level, Related
from factlint.model.mention import Mention
from factlint.reasoning.judging.writing_time import written_after_past
from factlint.values.interval import Interval
from factlint.values.time import Time

LEVEL = Level.ERROR

EXAMPLES = (
    Flags(
        "The mill closed ⟦25 years ago⟧, in 1975.",
        fixed="The mill closed 50 years ago, in 1975.",
        date="2025-06-01",
    ),
    Flags("In 1989, ⟦ten years ago⟧, the wall fell.", date="2009-11-09"),
    Flags("The club was founded ⟦more than 30 years ago⟧ in 2001.", date="2020-01-01"),
    Flags(
        "The dam broke ⟦3 years ago⟧ (May 2018).",
        fixed="The dam broke 6 years ago (May 2018).",
        date="2024-06-10",
    ),
    Flags("The mill closed ⟦nearly 50 years ago⟧, in 1970.", date="2025-06-01"),
    Flags("The mill closed in 1970, ⟦nearly 50 years ago⟧.", date="2025-06-01"),
    Flags("The mill closed in 1970, exactly ⟦40 years ago⟧.", date="2025-06-01"),
    Passes("The mill closed 50 years ago, in 1975.", date="2025-06-01"),
    Passes("The mill closed almost 50 years ago, in 1975.", date="2025-02-01"),
    Passes("The mill closed 25 years ago. In 1975, it had opened.", date="2025-06-01"),
    Passes("The mill closed 45 years ago, in 1975. The river was cleaned on 3 May 2015."),
    Flags("The mill closed in 1975, ⟦25 years ago⟧. The river was cleaned on 3 May 2015."),
    Flags("The mill closed in 1975, ⟦75 years ago⟧."),
    Passes(
        "On 3 May 2015 the river was cleaned. In 1999 she said that the mill had closed 24 years ago, in 1975."
    ),
    Passes("In 1990 he recalled that 20 years ago, in 1970, it had closed.", date="2025-06-01"),
    Passes("“Ten years ago, in 1990, we began,” she wrote in 2000.", date="2025-06-01"),
    Passes("The mill closed more than ten years ago, in 2011.", date="2025-06-01"),
    Passes("The mill closed about 45 years ago, in 1975.", date="2025-06-01"),
    Passes("It was forty years ago on 3 May 2015 that the mill closed. The river was cleaned in 2016."),
)


def check(case: Case) -> Iterator[Finding]:
    """Report each "N years ago" that the date next to it contradicts."""
    written = written_after_past(case.analysis, case.today)
    for shift in case.analysis.written_shifts:
        if shift.stated is None or shift.stated.is_guess or not shift.stated.value.is_calendar:
            continue
        passed = _passed(shift.stated.value, written)
        if passed is None or not shift.elapsed.excludes(passed):
            continue
        if not _counts_from_another(case.analysis, shift, shift.stated):
            yield _finding(case, shift, shift.stated, passed)


def _counts_from_another(analysis: Analysis, shift: WrittenShift, stated: Mention[Time]) -> bool:
    """Whether a statement was made in another year of the sentence, or of an undated text: "in 1990 he recalled that 20
    years ago, in 1970".
    """
    own = (stated.span, shift.span)
    is_dated = analysis.document.date is not None
    beside = dates_beside(analysis, shift.prose) if is_dated else analysis.times
    others = [time.value for time in beside if not any(time.span.overlaps(span) for span in own)]
    later = (other.days for other in others if int(other.days.low or 0) > int(stated.value.days.low or 0))
    lengths = (_passed(stated.value, days) for days in later)
    return any(length is not None and not shift.elapsed.excludes(length) for length in lengths)


def _passed(stated: Time, written: Interval) -> Interval | None:
    """The lengths in days that can lie between the stated date and the day of writing."""
    begun, ended = stated.days.low, stated.days.high
    if begun is None or ended is None or written.high is None:
        return None
    least = 0 if written.low is None else max(0, int(written.low) - int(ended) + 1)
    return Interval(least, int(written.high) - int(begun))


def _finding(case: Case, shift: WrittenShift, stated: Mention[Time], passed: Interval) -> Finding:
    document, latest = case.analysis.document, case.analysis.latest_past
    related = [Related.to(stated, "the date beside it")]
    first, said = int(stated.value.days.low or 0), shift.text.removesuffix(" ago")
    if document.date is not None:
        apart = length_in_words(first, int(document.date.time.days.low or 0))
        message = f"{stated.text} lies {apart} before the document's date, not {said}"
    elif latest is not None and shift.elapsed.high is not None and shift.elapsed.high <= (passed.low or 0):
        apart = length_in_words(first, int(latest.value.days.low or 0))
        message = f"{stated.text} lies {apart} before {latest.text}, which the text states as past, not {said}"
        related.append(Related.to(latest, "stated as past"))
    else:
        message = f"{stated.text} lies only {length_in_words(first, case.today)} back as of today, not {said}"
    return Finding.at(
        shift,
        level=LEVEL,
        message=message,
        related=tuple(related),
        fixes=tuple(_fixes(document, shift, passed)) if document.date is not None else (),
    )


def _fixes(document: Document, shift: WrittenShift, passed: Interval) -> Iterator[Fix]:
    """The full years, if years are in plain digits without a hedge."""
    digits = str(shift.amount)
    if shift.unit != "Y" or not shift.text.startswith(f"{digits} "):
        return
    years = int((passed.high or 0) / 365.25)
    yield from writing(document, shift.span, f"{years}{shift.text[len(digits) :]}")
