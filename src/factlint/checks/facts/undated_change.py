"""A value that changes over time stands in a text that does not say when it applies.

Why it matters: Nobody can tell whether the text was right, or is right now.

How it decides: Neither the text nor the sentence has a date. The value is said in the present, a fact of the rule base
supports it, that fact has ended, and another value has taken its place, today or when the pack was last reviewed. The
finding is a note.

Known limits: A value that still holds is not reported, though it may change tomorrow.

Sources: the facts of the rule packs in use, with their `from` and `until`.
"""

from __future__ import annotations

from collections.abc import Iterator

from factlint.checks.api import Case, Flags, Passes
from factlint.checks.present_fact import (
    end_in_words,
    last_of,
    present_finding,
    review_in_words,
    value_in_words,
)
from factlint.model.finding import Finding, Level
from factlint.reasoning.judging.validity import has_ended, last_reviewed, present_claims, valid_at
from factlint.values.interval import Interval

LEVEL = Level.NOTE

_RULES = """
  river-league:
    kind: organization
    names: [River League]
    facts:
      member-count:
        - {value: 28, from: 2010-01-01, until: 2020-03-01}
        - {value: 30, from: 2020-03-01, until: 2024-04-04}
        - {value: 32, from: 2024-04-04}
"""

EXAMPLES = (
    Flags("The River League has ⟦30 members⟧.", rules=_RULES),
    Flags("The River League has ⟦28 members⟧.", rules=_RULES),
    Flags("With ⟦30 members⟧, the River League is large.", rules=_RULES),
    Flags("The River League now has ⟦30 members⟧.", rules=_RULES),
    Flags("The River League has ⟦30 members⟧.", rules=f"{_RULES}reviewed: 2025-12-31\n"),
    Passes("The River League has 32 members.", rules=_RULES),
    Passes("The River League had 30 members.", rules=_RULES),
    Passes("In 2022 the River League has 30 members.", rules=_RULES),
    Passes("The River League has 30 members.", date="2022-05-01", rules=_RULES),
)


def check(case: Case) -> Iterator[Finding]:
    """Report each present value of an undated text that has been replaced."""
    if case.analysis.document.date is not None:
        return
    today = Interval(case.today, case.today + 1)
    for judgement in present_claims(case.judgements):
        current = valid_at(judgement.claim, case.rules, today)
        latest = current or last_reviewed(judgement.claim, case.rules, case.today)
        if latest and has_ended(judgement.facts, case.today):
            now, ended = value_in_words(latest[0], case.rules), end_in_words(last_of(judgement.facts))
            reviewed = review_in_words(latest[0], case.today)
            when = f"on {reviewed} it was" if reviewed else "now it is"
            message = f"was right until {ended}, and {when} {now}; the text has no date"
            yield present_finding(judgement, LEVEL, message, expected=now)
