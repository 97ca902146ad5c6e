"""What the text says was true when it was written, and is not true today.

Why it matters: Whoever reads the text now takes its present for today.

How it decides: The text has a date and says something in the present, with no other time. The facts that support it
held then and have ended since. The finding is a note: a text that was right on its day is right.

Known limits: Only what has an end in a rule pack can expire. Titles before names ("President X said") are left alone:
they are about the day of writing.

Sources: the facts of the rule packs in use, with their `from` and `until`.
"""

from __future__ import annotations

from collections.abc import Iterator

from factlint.checks.api import Case, Flags, Passes
from factlint.checks.findings.present_fact import end_in_words, last_of, present_finding
from factlint.model.finding import Finding, Level
from factlint.reasoning.judging.validity import has_ended, present_claims

LEVEL = Level.NOTE

_RULES = """
  river-league:
    kind: organization
    names: [River League]
    facts:
      member-count:
        - {value: 30, from: 2020-03-01, until: 2024-04-04}
        - {value: 32, from: 2024-04-04}
  ruritania:
    kind: country
    names: [Ruritania]
    facts:
      prime-minister:
        - {value: anna-marek, from: 2010-05-01, until: 2016-03-10}
        - {value: eva-lind, from: 2016-03-10}
  anna-marek: {kind: person, names: [Anna Marek]}
  eva-lind: {kind: person, names: [Eva Lind]}
"""

EXAMPLES = (
    Flags("The River League has ⟦30 members⟧.", date="2022-05-01", rules=_RULES),
    Flags("With ⟦30 members⟧, the River League is large.", date="2023-05-01", rules=_RULES),
    Flags("⟦Anna Marek⟧ is the prime minister of Ruritania.", date="2012-05-01", rules=_RULES),
    Flags("The prime minister of Ruritania is ⟦Anna Marek⟧.", date="2012-05-01", rules=_RULES),
    Passes("The River League has 32 members.", date="2025-05-01", rules=_RULES),
    Passes("The River League had 30 members.", date="2022-05-01", rules=_RULES),
    Passes("The River League has 30 members.", rules=_RULES),
    Passes("Eva Lind is the prime minister of Ruritania.", date="2020-05-01", rules=_RULES),
    Passes("Prime minister of Ruritania Anna Marek says no.", date="2012-05-01", rules=_RULES),
)

_TITLES = frozenset({"office-title", "office-fronted", "office-apposition"})


def check(case: Case) -> Iterator[Finding]:
    """Report each present claim whose facts have ended since the text was written."""
    written = case.analysis.document.date
    if written is None or written.time.days.high is None:
        return
    for judgement in present_claims(case.judgements):
        if judgement.claim.binder in _TITLES or not has_ended(judgement.facts, case.today):
            continue
        if not has_ended(judgement.facts, int(written.time.days.high) - 1):
            message = f"was right when the text was written, and until {end_in_words(last_of(judgement.facts))}"
            yield present_finding(judgement, LEVEL, message)
