"""A value that changes over time stands in a text that does not say when it applies.

Why it matters: No reader can find out whether the text was right, or is right now.

How it decides: Neither the text nor the sentence has a date. The value is said in the present, a fact of the rule base
supports it, that fact has ended, and another value has taken its place, today or when the pack was last reviewed. The
finding is a note; it is an error where the text states something, as the rule base knows it, that happened after the
value had ended.

Known limits: A value that still holds is not reported, though it may change tomorrow.

Sources: the facts of the rule packs in use, with their `from` and `until`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from factlint.checks.api import Case, Flags, Passes
from factlint.checks.findings.present_fact import (
    end_in_words,
    last_of,
    present_finding,
    review_in_words,
    value_in_words,
)
from factlint.model.claim import Claim, Judgement, Modality, Verdict
from factlint.model.document import HEADINGS
from factlint.model.finding import Finding, Level
from factlint.model.mention import Mention
from factlint.model.rule_base import offices_of
from factlint.reasoning.judging.validity import end_of, has_ended, last_reviewed, present_claims, valid_at
from factlint.values.interval import Interval
from factlint.values.regex import regex
from factlint.values.time import Time

LEVEL = Level.NOTE
_YEAR = regex(r"\b\d{4}\b")

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

_BRIDGE = """
  lund-bridge: {kind: structure, names: [Lund Bridge], facts: {opened: 2022}}
"""

EXAMPLES = (
    Flags("The River League has ⟦30 members⟧.", rules=_RULES),
    Flags("The River League has ⟦28 members⟧.", rules=_RULES),
    Flags("With ⟦30 members⟧, the River League is large.", rules=_RULES),
    Flags("The River League now has ⟦30 members⟧.", rules=_RULES),
    Flags("The River League has ⟦30 members⟧.", rules=f"{_RULES}reviewed: 2025-12-31\n"),
    Flags("The River League has ⟦28 members⟧. The Lund Bridge was opened in 2022.", rules=_RULES + _BRIDGE),
    Passes("The River League has 32 members. The Lund Bridge was opened in 2022.", rules=_RULES + _BRIDGE),
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
            if (later := _stated_later(case, judgement)) is not None:
                message = f"was right until {ended}, but the text also mentions {later}; {when} {now}"
            yield present_finding(judgement, LEVEL if later is None else Level.ERROR, message, expected=now)


def _stated_later(case: Case, judgement: Judgement) -> str | None:
    """What the text correctly dates after the end of the value.

    A former leader is often still called so; a chronicle is in the present tense for each of its years.
    """
    end, document = end_of(judgement.facts), case.analysis.document
    is_chronicle = any(
        block.kind in HEADINGS and _YEAR.search(document.prose, block.prose.start, block.prose.end)
        for block in document.blocks
    )
    if end is None or is_chronicle or judgement.claim.statement.property in offices_of(case.rules):
        return None
    return next(
        (
            time.text
            for other in case.judgements
            if other.verdict is Verdict.SUPPORTED and other.claim.modality is Modality.ASSERTED
            for time in _times_of(other.claim)
            if time.value.days.low is not None and time.value.days.low > end
        ),
        None,
    )


def _times_of(claim: Claim) -> Iterator[Mention[Time]]:
    if isinstance(claim.value.value, Time):
        yield cast("Mention[Time]", claim.value)
    yield from claim.scope_words
