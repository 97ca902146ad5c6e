"""Somebody else held the office at the time.

Why it matters: Titles age faster than anything else in a text, and copied paragraphs keep yesterday's president.

How it decides: The claim is judged at the time it speaks of: a date in its sentence, otherwise the document's date
(and any time its paragraph names). It is reported only if the rule base knows that others held the office through
the whole of that time. "Former", "acting", "-elect", candidates, deputies and early life are not claims. An
undated text may speak of any day up to today, so it is right if the person ever held the office.

Known limits: After the day on which a pack was last reviewed, an office without a known end is not judged.

Sources: the terms in the rule packs in use; each finding names its own.
"""

from __future__ import annotations

from collections.abc import Iterator

from factlint.checks.api import Case, Flags, Passes
from factlint.checks.date_style import write_day
from factlint.checks.wording import both, words_of_id
from factlint.model.claim import Aspect, Claim, Fact, Judgement, Modality, Verdict
from factlint.model.finding import Confidence, Evidence, Finding, Level, Related
from factlint.model.mention import EntityRef, Mention
from factlint.values.time import Grain, Time

LEVEL = Level.ERROR

_RULES = """
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
"""

EXAMPLES = (
    Flags("In May 2019 the Ruritanian Prime Minister ⟦Anna Marek⟧ opened the bridge.", rules=_RULES),
    Flags("Ruritanian Prime Minister ⟦Jan Holub⟧ said he was ready to talk.", date="2024-02-01", rules=_RULES),
    Flags("⟦Eva Lind⟧, the prime minister of Ruritania, visited in 2014.", rules=_RULES),
    Flags("⟦Anna Marek⟧ became prime minister of Ruritania in 2016.", rules=_RULES),
    Flags("The Prime Minister of Ruritania, ⟦Paul Nemo⟧, resigned in June 2012.", rules=_RULES),
    Passes("Ruritanian Prime Minister Eva Lind said she was ready to talk.", date="2024-02-01", rules=_RULES),
    Passes("Former Ruritanian Prime Minister Anna Marek wrote in 2019 that she was wrong.", rules=_RULES),
    Passes("Ruritanian Prime Minister Anna Marek said she was ready to talk.", rules=_RULES),
    Passes("Jan Holub, then prime minister of Ruritania, opened the bridge in March 2016.", rules=_RULES),
    Passes("Anna Marek was not prime minister of Ruritania in 2019.", rules=_RULES),
    Passes("Eva Lind, a candidate for prime minister of Ruritania in 2022, lost a debate.", rules=_RULES),
)


def check(case: Case) -> Iterator[Finding]:
    """Report every refuted claim about the holder of an office."""
    offices = {item.id for item in case.rules.properties() if item.is_office}
    for judgement in case.judgements:
        if judgement.verdict is Verdict.REFUTED and judgement.claim.statement.property in offices:
            yield _finding(case, judgement)


def _finding(case: Case, judgement: Judgement) -> Finding:
    claim, facts = judgement.claim, judgement.facts
    holders = tuple(dict.fromkeys(_label(case, fact) for fact in facts))
    is_other = claim.aspect is Aspect.HOLDS
    return Finding(
        rule="",
        level=Level.WARNING if claim.modality is Modality.REPORTED else LEVEL,
        message=_message(case, claim, facts, holders),
        span=claim.value.span,
        text=claim.value.text,
        confidence=Confidence.HIGH if claim.is_scoped else Confidence.MEDIUM,
        expected=holders[0] if is_other and len(holders) == 1 else None,
        fact=Evidence(facts[0].id, facts[0].written, facts[0].source) if facts else None,
        related=tuple(
            Related(time.span, time.text, "the time of which the sentence speaks") for time in claim.scope_words
        ),
    )


def _label(case: Case, fact: Fact) -> str:
    value = fact.statement.value
    return case.rules.entity(value.id).label if isinstance(value, EntityRef) else fact.written


def _message(case: Case, claim: Claim, facts: tuple[Fact, ...], holders: tuple[str, ...]) -> str:
    office = f"{words_of_id(claim.statement.property)} of {case.rules.entity(claim.statement.subject).label}"
    if claim.aspect is not Aspect.HOLDS:
        verb = "took" if claim.aspect is Aspect.STARTS else "left"
        days = both([_bound(fact, claim.aspect) for fact in facts])
        when = both([_when(time) for time in claim.scope_words])
        return f"{claim.value.text} {verb} office as {office} on {days}, not {when}"
    when = f" {both([_when(time) for time in claim.scope_words])}" if claim.scope_words else " then"
    return f"the {office}{when} was {both(holders)}, not {claim.value.text}"


def _when(time: Mention[Time]) -> str:
    return f"on {time.text}" if time.value.grain <= Grain.DAY else f"in {time.text}"


def _bound(fact: Fact, aspect: Aspect) -> str:
    days = fact.begins if aspect is Aspect.STARTS else fact.ends
    if not isinstance(days.low, int) or not isinstance(days.high, int):
        return "a day not known"
    return write_day(days.low, Grain.DAY if days.high - days.low == 1 else Grain.YEAR)
