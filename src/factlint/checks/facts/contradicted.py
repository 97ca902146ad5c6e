"""A date, number, name or text differs from what the rule base says.

Why it matters: A wrong date for a well-known event is the error that readers notice and remember.

How it decides: A claim is read where a known subject, a word for one of its properties and a value stand in one
clause. It is reported if no reading of the value agrees with any value that the facts allow: "2022" agrees with
24 February 2022, "February 2024" does not. Only what the text asserts is compared; what it quotes, denies,
plans or supposes is not. A value that another fact of the same subject explains is left alone.

Known limits: A sentence that states the property without naming it ("1998 saw the end of the band") is not read.

Sources: the facts of the rule packs in use; each finding names its own.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from factlint.checks.api import Case, Flags, Passes
from factlint.checks.date_style import write_day, write_like, write_time
from factlint.checks.hedged_words import words_with_hedge
from factlint.checks.wording import DATED_VERBS, ONGOING, either, with_article, words_of_id
from factlint.model.claim import Claim, Fact, Judgement, Modality, Verdict
from factlint.model.finding import Applicability, Edit, Evidence, Finding, Fix, Level, Related
from factlint.model.mention import EntityRef
from factlint.reasoning.timeline import fits
from factlint.reasoning.writing_time import written_days
from factlint.values.duration import Duration
from factlint.values.time import Grain, Mod, Time

LEVEL = Level.ERROR

_RULES = """
  harbour-bridge:
    kind: place
    names: [Harbour Bridge]
    facts:
      opened: {value: 1932-03-19}
  island-war:
    kind: event
    names: [Island War]
    nouns: [war]
    facts:
      start: {value: "[1998,1999]"}
      end: {value: 2003-06-01}
  big-landing:
    kind: event
    names: [Big Landing]
    facts:
      date: {value: 2001-04-12}
"""

EXAMPLES = (
    Flags(
        "The Harbour Bridge opened in ⟦March 1934⟧.",
        fixed="The Harbour Bridge opened in March 1932.",
        rules=_RULES,
    ),
    Flags(
        "The Harbour Bridge was opened on ⟦19 March 1923⟧ by the premier.",
        fixed="The Harbour Bridge was opened on 19 March 1932 by the premier.",
        rules=_RULES,
    ),
    Flags("The Island War began in ⟦2001⟧.", rules=_RULES),
    Flags("In ⟦2005⟧, the Island War ended.", fixed="In 2003, the Island War ended.", rules=_RULES),
    Flags(
        "Fighting spread after the Big Landing in ⟦May 2001⟧.",
        fixed="Fighting spread after the Big Landing in April 2001.",
        rules=_RULES,
    ),
    Passes("The Harbour Bridge opened in early 1932.", rules=_RULES),
    Passes("The Island War began in 1999.", rules=_RULES),
    Passes("If the Harbour Bridge had opened in 1934, the ferries would have run for longer.", rules=_RULES),
    Passes("The Harbour Bridge did not open in 1934.", rules=_RULES),
    Passes("The Harbour Bridge carried its first tram in 1934.", rules=_RULES),
    Passes("Two years after the Big Landing, in May 2003, talks began.", rules=_RULES),
)


def check(case: Case) -> Iterator[Finding]:
    """Report every refuted claim that is not about the holder of an office."""
    offices = {item.id for item in case.rules.properties() if item.is_office}
    for judgement in case.judgements:
        claim = judgement.claim
        if judgement.verdict is not Verdict.REFUTED or claim.statement.property in offices:
            continue
        if isinstance(claim.statement.value, Duration):
            continue
        yield _finding(case, judgement)


def _finding(case: Case, judgement: Judgement) -> Finding:
    claim, fact = judgement.claim, judgement.facts[0]
    expected = _expected(claim, judgement.facts)
    is_quoted = claim.modality is Modality.REPORTED
    finding = Finding(
        rule="",
        level=Level.WARNING if is_quoted else LEVEL,
        message=_message(case, claim, judgement.facts),
        span=claim.value.span,
        text=claim.value.text,
        expected=expected,
        fact=Evidence(fact.id, fact.written, fact.source),
        related=tuple(_witnesses(case, claim, fact)),
    )
    if expected is None or is_quoted or not case.analysis.document.is_verbatim(claim.value.span):
        return finding
    fix = Fix(f"Write “{expected}”", (Edit(claim.value.span, expected),), Applicability.SAFE)
    return replace(finding, fixes=(fix,))


def _message(case: Case, claim: Claim, facts: tuple[Fact, ...]) -> str:
    label = with_article(case.rules.entity(claim.statement.subject).label)
    known = either([_in_words(case, claim, fact) for fact in facts])
    said = claim.value.text
    verb = DATED_VERBS.get(claim.statement.property)
    if known == ONGOING:
        return f"{label} {ONGOING}; it did not end in {said}"
    if isinstance(claim.statement.value, Time):
        known = _with_preposition(known)
        if verb:
            return f"{label} {verb} {known}, not {said}"
    return f"the {words_of_id(claim.statement.property)} of {label} is {known}, not {said}"


def _with_preposition(date: str) -> str:
    return f"on {date}" if date[:2].strip().isdigit() and " " in date else f"in {date}"


def _in_words(case: Case, claim: Claim, fact: Fact) -> str:
    """A fact's value as the reader of the claim wants it: a date at the claim's own grain."""
    value = fact.statement.value
    match value:
        case Time(edtf=".."):
            return ONGOING
        case Time() if len(value.readings) > 1:
            return either(
                [write_time(replace(value, readings=(reading,), edtf=None)) for reading in value.readings]
            )
        case Time():
            grain = _common_grain(claim, value)
            low = value.days.low
            return write_day(low, grain) if isinstance(low, int) and grain is not None else write_time(value)
        case EntityRef():
            return case.rules.entity(value.id).label
        case _:
            return fact.written


def _common_grain(claim: Claim, known: Time) -> Grain | None:
    """The grain at which both dates can be told; None where the claim's is no plain one."""
    said = claim.statement.value
    if not isinstance(said, Time) or "/" in (known.edtf or ""):
        return None
    grain = max(said.grain, known.grain)
    return grain if grain in (Grain.DAY, Grain.MONTH, Grain.YEAR) else None


def _expected(claim: Claim, facts: tuple[Fact, ...]) -> str | None:
    """What to write instead, where the facts allow exactly one value."""
    if len(facts) > 1 or not isinstance(claim.statement.value, Time):
        return None
    known, said = facts[0].statement.value, claim.statement.value
    if not isinstance(known, Time) or len(known.readings) != 1 or said.mod is Mod.APPROX:
        return None
    low = known.days.low
    if not isinstance(low, int) or known.grain > said.grain or "/" in (known.edtf or ""):
        return None
    return write_like(claim.value.text, low, said.grain)


def _witnesses(case: Case, claim: Claim, fact: Fact) -> Iterator[Related]:
    """Other words of the text that speak for the fact and against the claim."""
    written = written_days(case.analysis, case.today)
    said, known = claim.statement.value, fact.statement.value
    if case.analysis.document.date is None or not isinstance(said, Time) or not isinstance(known, Time):
        return
    subjects = {
        m.value.id for chain in case.analysis.events for m in chain.mentions if claim.subject in chain.mentions
    }
    for other in case.analysis.claims:
        length = other.statement.value
        if not isinstance(length, Duration) or other.statement.subject not in subjects:
            continue
        if fits(length.days, known.days, written) and not fits(length.days, said.days, written):
            words = words_with_hedge(case, other)
            yield Related(
                words.span, words.text, f"“{words.text}” before the document's date fits {write_time(known)}"
            )
