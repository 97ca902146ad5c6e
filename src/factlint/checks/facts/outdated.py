"""A value was right once, but no longer when the text was written.

Why it matters: Numbers and names are copied from older texts, and nothing in them shows their age.

How it decides: The text has a date and gives the value for its own time. The facts of that time refute it, and a fact
that had ended by then supports it: the value is not invented, only old. An entity is reported only in a sentence
without words of the past.

Where the text is up to three years younger than the last review of the pack, the value of that day counts: an old one
that it had replaced is unlikely to have come back. That is a warning. So is the title of somebody who had left the
office before that review, in what is stated of a day after it.

Known limits: Other holders of offices are left to `facts/wrong-holder`. Somebody who came back to office after the
review is reported until the pack is reviewed again.

Sources: the facts of the rule packs in use, with their `from` and `until`.
"""

from __future__ import annotations

from collections.abc import Iterator

from factlint.checks.api import Case, Flags, Passes
from factlint.checks.facts._former_holders import former_holders
from factlint.checks.facts._term_bounds import roles_of
from factlint.checks.findings.present_fact import end_in_words, last_of, review_in_words, value_in_words
from factlint.checks.writing.wording import measure_of_id, with_article, words_of_id
from factlint.checks.writing.words_at import words_of_number, words_with_hedge
from factlint.model.claim import Claim, Fact, Judgement, Modality, Verdict
from factlint.model.finding import Evidence, Finding, Level
from factlint.model.mention import EntityRef
from factlint.model.rule_base import facts_of, offices_of
from factlint.reasoning.comparison.values import compare
from factlint.reasoning.judging.validity import has_ended, last_reviewed, present_claims, valid_at
from factlint.values.interval import Interval
from factlint.values.quantity import Quantity

LEVEL = Level.ERROR

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

_CAPITAL = """
  ruritania:
    kind: country
    names: [Ruritania]
    facts:
      capital:
        - {value: old-lund, from: 1918, until: 1961}
        - {value: port-halden, from: 1961}
  old-lund: {kind: city, names: [Old Lund]}
  port-halden: {kind: city, names: [Port Halden]}
"""

_REVIEWED = f"{_RULES}reviewed: 2025-12-31\n"

_MEMBER = """
  ruritania:
    kind: country
    names: [Ruritania]
    facts:
      member-of:
        - {value: river-league, from: 1990, until: 2020-02-01, single: false}
        - {value: lake-league, from: 1980, single: false}
  river-league: {kind: organization, names: [River League]}
  lake-league: {kind: organization, names: [Lake League]}
"""

_OFFICE = """
  ruritania:
    kind: country
    names: [Ruritania]
    demonyms: [Ruritanian]
    facts:
      prime-minister:
        - {value: anna-marek, from: 2010-05-01, until: 2016-03-10}
        - {value: jan-holub, from: 2016-03-10, until: 2023-09-01}
        - {value: eva-lind, from: 2023-09-01}
  anna-marek: {kind: person, names: [Anna Marek]}
  jan-holub: {kind: person, names: [Jan Holub]}
  eva-lind: {kind: person, names: [Eva Lind]}
reviewed: 2025-12-31
"""

EXAMPLES = (
    Flags(
        "Ruritanian Prime Minister ⟦Jan Holub⟧ opened the bridge on Monday.", date="2026-11-01", rules=_OFFICE
    ),
    Flags("The prime minister of Ruritania is ⟦Jan Holub⟧.", date="2026-11-01", rules=_OFFICE),
    Flags("In June 2026 ⟦Anna Marek⟧, the prime minister of Ruritania, opened the bridge.", rules=_OFFICE),
    Passes("Ruritanian Prime Minister Eva Lind opened the bridge on Monday.", date="2026-11-01", rules=_OFFICE),
    Passes(
        "Ruritanian Prime Minister Paul Nemo opened the bridge on Monday.", date="2026-11-01", rules=_OFFICE
    ),
    Passes("Former Ruritanian Prime Minister Jan Holub opened it.", date="2026-11-01", rules=_OFFICE),
    Passes("In 2019 Ruritanian Prime Minister Jan Holub opened it.", date="2026-11-01", rules=_OFFICE),
    Passes("Ruritanian Prime Minister Jan Holub opened it in 2031.", date="2031-11-01", rules=_OFFICE),
    Passes("Jan Holub became prime minister of Ruritania in June 2026.", date="2026-11-01", rules=_OFFICE),
    Passes(
        "A war began in February 2022.\n\nRuritanian Prime Minister Jan Holub spoke of an outrage.",
        date="2026-11-01",
        rules=_OFFICE,
    ),
    Flags("The River League has ⟦30⟧ members.", date="2025-05-01", rules=_RULES),
    Flags("The River League has ⟦28⟧ members.", date="2022-05-01", rules=_RULES),
    Flags("Today the River League has ⟦30⟧ members, all of them small.", date="2024-06-01", rules=_RULES),
    Flags("With ⟦28⟧ members, the River League is large.", date="2025-05-01", rules=_RULES),
    Flags(
        "The seat of Ruritania is old. The capital of Ruritania is ⟦Old Lund⟧.",
        date="2025-05-01",
        rules=_CAPITAL,
    ),
    Flags("The River League, renamed in 2021, has ⟦28⟧ members.", date="2025-05-01", rules=_RULES),
    Flags("The River League has ⟦30⟧ members.", date="2026-11-01", rules=_REVIEWED),
    Flags("Today the River League has ⟦30⟧ members.", date="2026-11-01", rules=_REVIEWED),
    Flags(
        "The River League now has ⟦30⟧ members; Ruritania joined in 2019, and Varnia in 2021.",
        date="2026-11-01",
        rules=_REVIEWED,
    ),
    Passes("The River League had 30 members; Ruritania joined in 2019.", date="2026-11-01", rules=_REVIEWED),
    Passes("The River League has 32 members.", date="2026-11-01", rules=_REVIEWED),
    Passes("The River League has 33 members.", date="2026-11-01", rules=_REVIEWED),
    Flags("Ruritania is a member of the ⟦River League⟧.", date="2025-05-01", rules=_MEMBER),
    Passes("Ruritania is a member of the River League.", date="2015-05-01", rules=_MEMBER),
    Passes("Ruritania was a member of the River League.", date="2025-05-01", rules=_MEMBER),
    Passes("Ruritania is a member of the Lake League.", date="2025-05-01", rules=_MEMBER),
    Passes("The River League, renamed in 2021, has 32 members.", date="2025-05-01", rules=_RULES),
    Passes("The capital of Ruritania was Old Lund.", date="2025-05-01", rules=_CAPITAL),
    Passes("The capital of Ruritania is Old Lund.", date="1950-05-01", rules=_CAPITAL),
    Passes("The River League has 32 members.", date="2025-05-01", rules=_RULES),
    Passes("The River League has 30 members.", date="2023-05-01", rules=_RULES),
    Passes("The River League had 30 members.", date="2025-05-01", rules=_RULES),
    Passes("In 2022 the River League has 30 members.", date="2025-05-01", rules=_RULES),
    Passes("The River League has 30 members.", rules=_RULES),
)


def check(case: Case) -> Iterator[Finding]:
    """Report each value that had been replaced when the text was written."""
    yield from former_holders(case)
    written = case.analysis.document.date
    if written is None or written.time.days.low is None:
        return
    days = Interval(written.time.days.low, written.time.days.high)
    offices = offices_of(case.rules)
    for judgement in case.judgements:
        if judgement.verdict is not Verdict.REFUTED or judgement.claim.statement.property in offices:
            continue
        if judgement.claim.is_scoped or judgement.claim.modality is not Modality.ASSERTED:
            continue
        old = _once_right(case, judgement.claim, int(written.time.days.low))
        current = valid_at(judgement.claim, case.rules, days)
        if old is not None and current:
            yield _finding(case, judgement.claim, old, current[0], int(days.high or 0))
    for judgement in present_claims(case.judgements):
        if (
            isinstance(judgement.claim.statement.value, EntityRef)
            and judgement.claim.statement.property not in offices
        ):
            yield from _replaced(case, judgement, days)
    for judgement in present_claims(case.judgements, Verdict.UNKNOWN):
        if isinstance(judgement.claim.statement.value, Quantity):
            yield from _replaced_before_review(case, judgement.claim, int(written.time.days.low))


def _replaced(case: Case, judgement: Judgement, days: Interval) -> Iterator[Finding]:
    """An entity that was the value for a time, if another one was when the text was written."""
    day = int(days.low or 0)
    current = valid_at(judgement.claim, case.rules, days) or last_reviewed(judgement.claim, case.rules, day)
    is_single = all(fact.is_single for fact in (*current, *judgement.facts))
    if not has_ended(judgement.facts, day):
        return
    if current and is_single:
        yield _finding(case, judgement.claim, last_of(judgement.facts), current[0], day)
    elif not is_single:
        yield _no_longer(case, judgement)


def _no_longer(case: Case, judgement: Judgement) -> Finding:
    """The finding for one of several values, such as a membership, that had ceased to hold."""
    claim, last = judgement.claim, last_of(judgement.facts)
    said = words_with_hedge(case, claim)
    who, tie = roles_of(case, claim)
    return Finding.at(
        said,
        level=LEVEL,
        message=f"{who} was {tie} until {end_in_words(last)}, and no longer when the text was written",
        fact=Evidence.of(last),
    )


def _replaced_before_review(case: Case, claim: Claim, day: int) -> Iterator[Finding]:
    """A number that had been replaced when the pack was last reviewed, which was before the text was written."""
    current = last_reviewed(claim, case.rules, day)
    if current and (old := _once_right(case, claim, int(current[0].known_until or day))) is not None:
        yield _finding(case, claim, old, current[0], day)


def _once_right(case: Case, claim: Claim, day: int) -> Fact | None:
    """The last fact that supported the claim and had ended by a day."""
    former = tuple(
        fact
        for fact in facts_of(case.rules, claim.statement.subject, claim.statement.property)
        if has_ended((fact,), day) and compare(claim.statement.value, fact) is Verdict.SUPPORTED
    )
    return last_of(former) if former else None


def _finding(case: Case, claim: Claim, old: Fact, current: Fact, day: int) -> Finding:
    """The finding in a text of a day; what has replaced the old value may have been reviewed before that."""
    is_number = isinstance(claim.statement.value, Quantity)
    said = words_of_number(case, claim) if is_number else words_with_hedge(case, claim)
    stated = (measure_of_id if is_number else words_of_id)(claim.statement.property)
    label = with_article(case.rules.entity(claim.statement.subject).label)
    right = value_in_words(current, case.rules)
    then, now = said.said, right
    if isinstance(claim.statement.value, EntityRef):
        then, now = with_article(then), with_article(now)
    reviewed = review_in_words(current, day)
    when = f"on {reviewed}" if reviewed else "when the text was written"
    return Finding.at(
        said,
        level=Level.WARNING if reviewed else LEVEL,
        message=f"the {stated} of {label} was {then} until {end_in_words(old)}; {when} it was {now}",
        expected=right,
        fact=Evidence.of(current),
    )
