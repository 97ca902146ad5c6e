"""What the text says is true today, but will not be for long.

Why it matters: A page that is right today can be revised before it is wrong, not after somebody has complained.

How it decides: Only with `--horizon DAYS`. Either the text itself names the last day ("until 31 December 2026", "the
offer expires on 5 May"), or it says something in the present that is supported by a fact with a known end. That day
lies within this many days of `--today`. The finding is a note.

Known limits: A year alone ("until 2027") lasts to its end. What has ended already is `freshness/expired`.

Sources: the dates of the text, and the facts of the rule packs in use, with their `until`.
"""

from __future__ import annotations

from collections.abc import Iterator

from factlint.checks.api import Case, Flags, Passes
from factlint.checks.findings.present_fact import present_finding
from factlint.checks.writing.date_style import write_day
from factlint.model.claim import Judgement
from factlint.model.finding import Finding, Level
from factlint.model.mention import Mention
from factlint.reasoning.judging.validity import end_of, present_claims
from factlint.values.time import Grain, Time

LEVEL = Level.NOTE

_RULES = """
  river-league:
    kind: organization
    names: [River League]
    facts:
      member-count:
        - {value: 30, from: 2020-03-01, until: 2026-12-15}
        - {value: 32, from: 2026-12-15}
"""

EXAMPLES = (
    Flags("The offer is valid until ⟦31 December 2026⟧.", horizon=60),
    Flags("The permit expires on ⟦24 November 2026⟧.", horizon=7),
    Flags("Registration closes at ⟦the end of November 2026⟧.", horizon=30),
    Flags("The price holds until ⟦2026⟧ and then rises.", horizon=60),
    Flags("The River League has ⟦30 members⟧.", date="2026-05-01", rules=_RULES, horizon=60),
    Flags("The River League has ⟦30 members⟧.", rules=_RULES, horizon=60),
    Passes("The offer is valid until 31 December 2026."),
    Passes("The offer is valid until 31 December 2026.", horizon=30),
    Passes("The offer was valid until 31 October 2026.", horizon=30),
    Passes("The River League has 30 members.", rules=_RULES, horizon=10),
    Passes("The fair is on 1 December 2026.", horizon=30),
)


def check(case: Case) -> Iterator[Finding]:
    """Report each end within the horizon."""
    if not case.horizon:
        return
    for time in case.analysis.ends:
        high = time.value.days.high
        if high is not None and _is_near(case, int(high)):
            yield _of_text(case, time, int(high) - 1)
    for judgement in present_claims(case.judgements):
        end = end_of(judgement.facts)
        if end is not None and _is_near(case, end):
            yield _of_fact(case, judgement, end)


def _is_near(case: Case, end: int) -> bool:
    """Whether the first day on which it no longer holds is in the future, within the horizon."""
    return case.today < end <= case.today + case.horizon + 1


def _of_text(case: Case, time: Mention[Time], last: int) -> Finding:
    return Finding.at(
        time,
        level=LEVEL,
        message=f"what holds until {write_day(last, Grain.DAY)} is over {_ahead(case, last + 1)}",
    )


def _of_fact(case: Case, judgement: Judgement, end: int) -> Finding:
    message = f"is right until {write_day(end, Grain.DAY)}, which is {_ahead(case, end)}"
    return present_finding(judgement, LEVEL, message)


def _ahead(case: Case, day: int) -> str:
    days = day - case.today
    return "tomorrow" if days == 1 else f"in {days} days"
