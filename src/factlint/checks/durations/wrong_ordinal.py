"""An anniversary or "in its fifth year" does not fit the dates next to it.

Why it matters: Anniversaries are announced from templates, and the number is copied from last year.

How it decides: A sentence counts by an ordinal and gives two dates: when it began, and when it is about ("today", "this
year" and the like take the document's date). An n-th anniversary is n calendar years later; the n-th year begins after
n − 1 full years. The sentence must contain these two dates and no third; "is in its third year" may count from either
to the day of writing. A distance less than half of an anniversary, or more than twice, counts from something else. If
the sentence dates only the anniversary, it counts from the founding, wedding or coronation that another sentence dates,
or from what the rule base dates: "the 25th anniversary of the fall of X".

Known limits: A text that dates more than three foundings is about many things, and nothing is counted from any of them.

Sources: Gregorian calendar years; `values/duration.py` for the length of a unit.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from factlint.checks.api import Case, Flags, Passes
from factlint.checks.durations._known_anniversaries import known_anniversary_finding
from factlint.checks.durations._sentence_dates import dates_beside
from factlint.checks.findings.distance import distance_finding
from factlint.checks.writing.date_style import digits_like
from factlint.checks.writing.rewriting import writing
from factlint.checks.writing.wording import counted, length_in_words
from factlint.model.chronology import Tie
from factlint.model.claim import Modality, Verdict
from factlint.model.date_parts import OrdinalDuration
from factlint.model.document import Document
from factlint.model.extents import SINCE
from factlint.model.finding import Confidence, Finding, Fix, Level, Related
from factlint.model.mention import Mention
from factlint.values.days import civil
from factlint.values.duration import UNIT_NAMES, ordinal_span
from factlint.values.interval import Interval
from factlint.values.time import Time

LEVEL = Level.ERROR

_RULES = """
  fall-of-aruna: {kind: event, names: [fall of Aruna], facts: {date: 1989-11-09}}
  island-war: {kind: event, names: [Island War], facts: {start: 1914-07, end: 1918-11}}
  nordbank: {kind: organization, names: [Nordbank], facts: {founded: 1949-04-04}}
  mara-lind: {kind: person, names: [Mara Lind], facts: {born: 1856-01-27, died: 1921}}
"""

EXAMPLES = (
    Flags(
        "The ⟦10th⟧ anniversary of the 2001 flood was held in 2012.",
        fixed="The 11th anniversary of the 2001 flood was held in 2012.",
    ),
    Flags("This year marks the ⟦fortieth⟧ anniversary of the strike of 1984.", date="2025-05-01"),
    Flags(
        "In 2024 the town kept the ⟦75th⟧ anniversary of its charter of 1948.",
        fixed="In 2024 the town kept the 76th anniversary of its charter of 1948.",
    ),
    Flags("The siege, which began in 2014, was in its ⟦fifth⟧ year in 2022."),
    Flags("The festival began in 2001 and entered its ⟦third⟧ year in 2010."),
    Flags("Founded in 1825, the school kept its ⟦bicentenary⟧ in 1925."),
    Flags(
        "The mill was founded in 1962. In 2002 it kept its ⟦50th⟧ anniversary.",
        fixed="The mill was founded in 1962. In 2002 it kept its 40th anniversary.",
    ),
    Flags("They married in 1954 and celebrated their ⟦diamond wedding⟧ in 2004."),
    Flags(
        "In 2009 the town marked the ⟦25th⟧ anniversary of the fall of Aruna.",
        fixed="In 2009 the town marked the 20th anniversary of the fall of Aruna.",
        rules=_RULES,
    ),
    Flags("Nordbank celebrated its ⟦60th⟧ anniversary in 1999.", rules=_RULES),
    Flags("Concerts marked the ⟦150th⟧ anniversary of Mara Lind's birth in 1956.", rules=_RULES),
    Flags("In 2014, the ⟦bicentenary⟧ of the outbreak of the Island War, a stamp came out.", rules=_RULES),
    Flags("Crowds gathered in Orm in 2014 for the ⟦20th⟧ anniversary of the fall of Aruna.", rules=_RULES),
    Flags(
        "This year marks the ⟦30th⟧ anniversary of the fall of Aruna.",
        date="2025-11-09",
        rules=_RULES,
    ),
    Passes("In 2009 the town marked the 20th anniversary of the fall of Aruna.", rules=_RULES),
    Passes("In 2016 the town marked the centenary of the Island War.", rules=_RULES),
    Passes("In 2013 a book was published to mark the centenary of the Island War.", rules=_RULES),
    Passes("Planning began in 2012 for the centenary of the Island War.", rules=_RULES),
    Passes("In 2011 Nordbank celebrated its 10th anniversary in Orm.", rules=_RULES),
    Passes("Nordbank celebrated its 50th anniversary summit in 2001.", rules=_RULES),
    Passes("Nordbank celebrated the 10th anniversary of its card in 2007.", rules=_RULES),
    Passes("The hall opened in 2015, a year after the centenary of the Island War.", rules=_RULES),
    Passes("In 1956 the town marked the 200th anniversary of Mara Lind's grandfather.", rules=_RULES),
    Passes("The school celebrated its centenary in 1975; the present building was founded in 1905."),
    Passes("The stand was opened in 1935, and the club marked its 50th anniversary in 1970."),
    Passes("They married in 1954 and celebrated their golden wedding in 2004."),
    Passes("In 1954, on the 150th anniversary of the rising, a hall was begun that opened in 1973."),
    Passes("A week before the 50th anniversary, in December 2012, of the flood of 1963, the dam broke."),
    Passes("The 10th anniversary of the 2001 flood was held in 2011."),
    Passes("Jon Moe (1910–1990) was buried on his youngest daughter's 50th birthday."),
    Passes("He died in 1992, two days before his wife's 80th birthday; he was born in 1910."),
    Passes("This year marks the 41st anniversary of the strike of 1984.", date="2025-05-01"),
    Passes("The siege, which began in May 2014, was in its fifth year in early 2019."),
    Passes("The war began in 2014; the invasion of February 2022 is in its third year.", date="2024-05-10"),
    Passes("The 10th anniversary was held in 2012."),
    Passes("The warden (in her sixth year) told of two losses (£310 in 2023 and £190 in 2024)."),
    Passes("In their 20th year, 2018, they toured; in 2019 they rested."),
    Passes("For the 50th anniversary a book came out in October 2008, with the fair of 2008."),
    Passes("The 10th anniversary of the 2001 flood, first planned for 2011, was held in 2012."),
)

_REACH = 40
"""Characters on either side of an ordinal that may hold brackets around it."""
_APPOSED = len(" in ")
"""Characters between an ordinal and a date that explains it: "its 20th year, 2018", "its 20th year (2018)"."""


def check(case: Case) -> Iterator[Finding]:
    """Report each ordinal that the two dates of its sentence contradict."""
    for length in case.analysis.ordinal_durations:
        dates = dates_beside(case.analysis, length.prose)
        if (
            len(dates) != 2
            or _is_aside(case.analysis.document, length, dates)
            or _may_count_to_now(case, length, dates)
        ):
            continue
        began, spoken = sorted(dates, key=lambda date: int(date.value.days.low or 0))
        if length.unit == "Y" and civil(_first(spoken.value))[0] <= civil(_last(began.value))[0]:
            continue  # two dates of one year: neither is the beginning
        if 0 <= began.span.start - length.span.end <= _APPOSED:
            continue  # "in their 20th year, 2018, …; in 2019": the earlier date is that of the ordinal
        if length.is_anniversary and not any(map(str.isdigit, began.text)):
            continue  # "tonight he looks forward to 4 July 2026, his 100th birthday": not born tonight
        passed = _passed(length, began.value, spoken.value)
        is_sure = not length.is_anniversary or _is_near(_allowed(length), passed)
        if _allowed(length).excludes(passed) and is_sure:
            yield _finding(case.analysis.document, length, began, spoken)
    for disorder in case.disorders:
        if disorder.holds(Tie.ANNIVERSARY) and not disorder.holds(Tie.LENGTH):
            yield distance_finding(case, disorder, LEVEL)
    for judgement in case.judgements:
        is_anniversary = judgement.claim.statement.property.startswith(SINCE)
        if (
            is_anniversary
            and judgement.verdict is Verdict.REFUTED
            and judgement.claim.modality is Modality.ASSERTED
        ):
            yield known_anniversary_finding(case, judgement, LEVEL)


def _is_aside(document: Document, length: OrdinalDuration, dates: Iterable[Mention[Time]]) -> bool:
    """Whether brackets separate an ordinal from all dates: "the clerk (in her sixth year) told of losses in 2023"."""
    text, at = document.source, length.span
    start, end = text.rfind("(", max(0, at.start - _REACH), at.start), text.find(")", at.end, at.end + _REACH)
    is_in_brackets = (
        start >= 0 and end >= 0 and ")" not in text[start : at.start] and "(" not in text[at.end : end]
    )
    return is_in_brackets and not any(start < date.span.start < end for date in dates)


def _is_near(allowed: Interval, passed: Interval) -> bool:
    """Whether the two are within a factor of two: otherwise one of the dates is about something else."""
    ends = (allowed.low, allowed.high, passed.low, passed.high)
    if any(end is None for end in ends):
        return True
    low, high, least, most = (int(end or 0) for end in ends)
    return most >= low / 2 and least <= 2 * high


def _may_count_to_now(case: Case, length: OrdinalDuration, dates: Iterable[Mention[Time]]) -> bool:
    """Whether "is in its third year" counts from one of the dates to the day of writing."""
    if not length.is_present:
        return False
    written = case.analysis.document.date
    if (
        written is None
        or not isinstance(written.time.days.low, int)
        or not isinstance(written.time.days.high, int)
    ):
        return True
    allowed = _allowed(length)
    return any(not allowed.excludes(_passed(length, date.value, written.time)) for date in dates)


def _allowed(length: OrdinalDuration) -> Interval:
    """Calendar years for an anniversary, days for "in its n-th"."""
    number = length.ordinal.value
    return Interval(number, number + 1) if length.is_anniversary else ordinal_span(number, length.unit)


def _passed(length: OrdinalDuration, began: Time, spoken: Time) -> Interval:
    """The distance of the two dates, in the unit of `_allowed`; guesses are unbounded."""
    if length.is_anniversary:
        years = [civil(day)[0] for day in (_first(began), _last(began), _first(spoken), _last(spoken))]
        return Interval(years[2] - years[1], years[3] - years[0] + 1)
    return Interval(_first(spoken) - _last(began), _last(spoken) - _first(began) + 1)


def _first(time: Time) -> int:
    return int(time.days.low or 0)


def _last(time: Time) -> int:
    return int(time.days.high or 0) - 1


def _finding(
    document: Document, length: OrdinalDuration, began: Mention[Time], spoken: Mention[Time]
) -> Finding:
    first, last = civil(_first(began.value))[0], civil(_first(spoken.value))[0]
    years = last - first
    is_named = length.ordinal.span.end == length.span.end  # "its centenary"
    said = "" if is_named else " anniversary" if length.is_anniversary else f" {UNIT_NAMES[length.unit]}"
    passed = f"{first} to {last} is {counted(years, 'year')}"
    if length.unit != "Y":
        apart = length_in_words(_first(began.value), _first(spoken.value))
        passed = f"{began.text} to {spoken.text} is {apart}"
    return Finding.at(
        length.ordinal,
        level=LEVEL,
        message=f"{passed}, which makes no {length.ordinal.text}{said}",
        confidence=Confidence.LOW if began.is_guess or spoken.is_guess else Confidence.MEDIUM,
        related=(
            Related.to(began, "the beginning"),
            Related.to(spoken, "the later date"),
        ),
        fixes=tuple(_fixes(document, length, years)),
    )


def _fixes(document: Document, length: OrdinalDuration, years: int) -> Iterator[Fix]:
    """The right ordinal of an anniversary, if it is in digits."""
    right = digits_like(length.ordinal.text, years)
    if length.is_anniversary and right is not None and years >= 1:
        yield from writing(document, length.ordinal.span, right)
