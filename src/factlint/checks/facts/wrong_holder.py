"""Somebody else held the office at the time, or a term began or ended at another time.

Why it matters: Titles age faster than anything else in a text, and copied paragraphs keep yesterday's president.

How it decides: The claim is judged at the time it is about: a date in its sentence, otherwise the document's date (and
any time named in its paragraph). It is reported only if the rule base knows that others held the office throughout that
time, or that the person held it at other times only. In "from 1854 until 1861" each end is compared with the terms of
that person, and the wrong one is reported; if both fit another person's term, the name is. In "X succeeded Y in 2010"
the name is reported if the year is right for the other one. A title of which the text does not say of what ("was
president until 2009") is that of the one such office known of the person, if the date is within two years of a known
one. Lines of a list state terms if its heading is the title of the office ("Presidents"). "Acting", "-elect",
candidates, deputies and early life are not claims; "former" is one that the holder has left by the day of writing. An
undated text may be about any day up to today, so it is right if the person ever held the office. Whoever resigned may
have stayed until a successor was found, and whoever was elected or appointed may have taken office up to nine months
later. If the person did hold it in that very year, and the rule base names no source for its terms, it is a note: lists
of holders count from election, oath or publication.

Known limits: An office without a known end is not judged after the day on which the pack was last reviewed.

Sources: the terms in the rule packs in use; each finding names its own.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from factlint.checks.api import Case, Flags, Passes
from factlint.checks.facts._term_bounds import bound_finding, wrong_bound
from factlint.checks.writing.date_style import when_said
from factlint.checks.writing.wording import both, either, office_in_words
from factlint.model.claim import FORMER, Aspect, Claim, Fact, Judgement, Modality, Verdict
from factlint.model.finding import Confidence, Evidence, Finding, Level, Related
from factlint.model.mention import EntityRef, Mention
from factlint.model.rule_base import facts_of, offices_of
from factlint.reasoning.terms.days import is_term_of, term_days
from factlint.reasoning.terms.other_holders import handed_over, terms_within
from factlint.values.days import civil, day_number
from factlint.values.interval import Interval
from factlint.values.time import Time

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
  big-landing: {kind: event, names: [Big Landing], facts: {date: {value: 2012-04-12}}}
"""

_TWO_TERMS = """
  ruritania:
    kind: country
    names: [Ruritania]
    facts:
      prime-minister:
        - {value: anna-marek, from: 2010-05-01, until: 2016-03-10}
        - {value: jan-holub, from: 2016-03-10, until: 2021-09-01}
        - {value: anna-marek, from: 2021-09-01, until: 2024-02-01}
  anna-marek: {kind: person, names: [Anna Marek]}
  jan-holub: {kind: person, names: [Jan Holub]}
"""

_NUMBERED = """
  ruritania:
    kind: country
    names: [Ruritania]
    facts:
      first-president: {value: anna-marek}
      president:
        - {value: anna-marek, from: 2000-01-20, until: 2008-01-20}
        - {value: jan-holub, from: 2008-01-20, until: 2016-01-20}
        - {value: eva-lind, from: 2016-01-20, until: 2024-01-20}
  anna-marek: {kind: person, names: [Anna Marek]}
  jan-holub: {kind: person, names: [Jan Holub]}
  eva-lind: {kind: person, names: [Eva Lind]}
"""

EXAMPLES = (
    Flags("⟦Jan Holub⟧, the third president of Ruritania, was born in Orm.", rules=_NUMBERED),
    Flags("The third president, ⟦Jan Holub⟧, was born in Orm.", rules=_NUMBERED),
    Flags("⟦Anna Marek⟧ was the 2nd president of Ruritania.", rules=_NUMBERED),
    Passes("In May 2004 they met Anna Marek, who later became prime minister of Ruritania.", rules=_RULES),
    Passes("Eva Lind, the third president of Ruritania, was born in Orm.", rules=_NUMBERED),
    Passes("Jan Holub was the third president of Ruritania to be re-elected.", rules=_NUMBERED),
    Passes("Jan Holub, the third president of the rowing club, was born in Orm.", rules=_NUMBERED),
    Passes("Anna Marek, the first president of Ruritania, died in 2019.", rules=_NUMBERED),
    Passes("Anna Marek, president of Ruritania, died in 2019.", rules=_NUMBERED),
    Passes("Anna Marek, the first president of Ruritania, hated crowds.", date="2019-05-04", rules=_NUMBERED),
    Flags("In 2019 the then prime minister, ⟦Anna Marek⟧, opened the bridge.", rules=_RULES),
    Passes("In 2012 the then prime minister, Anna Marek, opened the bridge.", rules=_RULES),
    Flags("In 2019 the prime minister, ⟦Anna Marek⟧, opened the bridge.", rules=_RULES),
    Passes("In 2019 the youth prime minister, Anna Marek, opened the bridge.", rules=_RULES),
    Passes("In 2019 the prime minister, Anna Marek said, would open the bridge.", rules=_RULES),
    Passes("As president of Ruritania, Paul Nemo opened the mine.", date="2019-05-04", rules=_NUMBERED),
    Flags("In 2019, as president of Ruritania, ⟦Anna Marek⟧ opened the mine.", rules=_NUMBERED),
    Flags("In 2019 ⟦Anna Marek⟧, president of Ruritania, gave a speech.", rules=_NUMBERED),
    Flags("In 2019, Prime Minister ⟦Anna Marek⟧ opened the bridge.", rules=_RULES),
    Flags("In 2019, during ⟦Anna Marek⟧'s premiership, the bridge was opened.", rules=_RULES),
    Passes("In 2019, former Prime Minister Anna Marek opened the bridge.", rules=_RULES),
    Passes("In 2012, Prime Minister Anna Marek opened the bridge.", rules=_RULES),
    Passes("Before Anna Marek came to power in Ruritania, elections were held in 2009.", rules=_RULES),
    Flags("⟦Eva Lind⟧ was prime minister at the time of the Big Landing.", rules=_RULES),
    Flags("During the Big Landing, ⟦Eva Lind⟧ was prime minister of Ruritania.", rules=_RULES),
    Passes("Anna Marek was prime minister at the time of the Big Landing.", rules=_RULES),
    Passes("Eva Lind was prime minister when the choir sang of the Big Landing.", rules=_RULES),
    Flags("In May 2019 the Ruritanian Prime Minister ⟦Anna Marek⟧ opened the bridge.", rules=_RULES),
    Flags("Ruritanian Prime Minister ⟦Jan Holub⟧ said he was ready to talk.", date="2024-02-01", rules=_RULES),
    Flags("⟦Eva Lind⟧, the prime minister of Ruritania, visited in 2014.", rules=_RULES),
    Flags(
        "The talks were led by ⟦Anna Marek⟧, then prime minister of Ruritania, in November 2016.", rules=_RULES
    ),
    Flags(
        "Anna Marek became prime minister of Ruritania in ⟦2016⟧.",
        fixed="Anna Marek became prime minister of Ruritania in 2010.",
        rules=_RULES,
    ),
    Flags(
        "Jan Holub was prime minister of Ruritania from 2016 until ⟦March 2021⟧.",
        fixed="Jan Holub was prime minister of Ruritania from 2016 until September 2023.",
        rules=_RULES,
    ),
    Flags("From 2010 until 2016, ⟦Jan Holub⟧ served as prime minister of Ruritania.", rules=_RULES),
    Flags(
        "In ⟦2014⟧, Anna Marek was succeeded as prime minister of Ruritania by Jan Holub.",
        fixed="In 2016, Anna Marek was succeeded as prime minister of Ruritania by Jan Holub.",
        rules=_RULES,
    ),
    Passes("In May 2019 the Ruritanian Prime Minister J. K. Holub opened the bridge.", rules=_RULES),
    Flags(
        "Anna Marek resigned as prime minister of Ruritania in ⟦2018⟧.",
        fixed="Anna Marek resigned as prime minister of Ruritania in 2016.",
        rules=_RULES,
    ),
    Passes("Anna Marek resigned as prime minister of Ruritania in October 2015.", rules=_RULES),
    Passes("Ruritania joined the league in 2014. Anna Marek resigned in October 2015.", rules=_RULES),
    Flags("Ruritania joined the league in 2014. Anna Marek resigned in ⟦October 2018⟧.", rules=_RULES),
    Passes("Jan Holub was appointed prime minister of Ruritania in July 2015.", rules=_RULES),
    Passes("Jan Holub became prime minister of Ruritania for the second time in 2020.", rules=_RULES),
    Flags("Anna Marek became prime minister of Ruritania for the second time in ⟦2018⟧.", rules=_TWO_TERMS),
    Passes("Anna Marek became prime minister of Ruritania for the second time in 2021.", rules=_TWO_TERMS),
    Passes(
        "A life of Anna Marek, prime minister of Ruritania from 2010 to 2016, came out in 2019.", rules=_RULES
    ),
    Passes(
        "The novel is set in an imaginary 2019 in which Anna Marek is prime minister of Ruritania.",
        rules=_RULES,
    ),
    Flags(
        "Eva Lind succeeded ⟦Anna Marek⟧ as prime minister of Ruritania in 2023.",
        rules=_RULES,
    ),
    Flags(
        "Anna Marek became prime minister of Ruritania in 2010 and held the post until ⟦2014⟧.",
        fixed="Anna Marek became prime minister of Ruritania in 2010 and held the post until 2016.",
        rules=_RULES,
    ),
    Flags(
        "Ruritania is small.\n\n## Prime ministers\n\n- Anna Marek (2010–⟦2014⟧)\n- Jan Holub (2016–2023)",
        rules=_RULES,
        format="md",
    ),
    Flags("In 2019 Ruritania was led by ⟦Anna Marek⟧.", rules=_RULES),
    Passes("In 2012 Ruritania was led by Anna Marek.", rules=_RULES),
    Passes("In 2012 the prime minister of Ruritania, Anna Marek Lund, spoke.", rules=_RULES),
    Passes("Ruritania is small.\n\n## Deputies\n\n- Anna Marek (2010–2014)", rules=_RULES, format="md"),
    Flags("The Prime Minister of Ruritania, ⟦Paul Nemo⟧, resigned in June 2012.", rules=_RULES),
    Passes("Ruritanian Prime Minister Eva Lind said she was ready to talk.", date="2024-02-01", rules=_RULES),
    Passes("The Prime Minister of Ruritania, Mr. Marek, wrote in June 2012.", rules=_RULES),
    Passes("Former Ruritanian Prime Minister Anna Marek wrote in 2019 that she was wrong.", rules=_RULES),
    Passes("Ruritanian Prime Minister Anna Marek said she was ready to talk.", rules=_RULES),
    Flags(
        "The former Ruritanian prime minister ⟦Jan Holub⟧ was ready to talk.", date="2020-02-01", rules=_RULES
    ),
    Passes("The former Ruritanian prime minister Jan Holub was ready to talk.", rules=_RULES),
    Passes(
        "The former Ruritanian prime minister Anna Marek was ready to talk.", date="2020-02-01", rules=_RULES
    ),
    Passes(
        "The former Ruritanian prime minister Jan Holub was ready to talk.", date="2024-02-01", rules=_RULES
    ),
    Passes("Jan Holub, then prime minister of Ruritania, opened the bridge in March 2016.", rules=_RULES),
    Passes("Anna Marek was not prime minister of Ruritania in 2019.", rules=_RULES),
    Passes(
        "The mill opened on 5 May 2019. It has two wheels. One was made in Orm. The other came later.\n\n"
        "The news was overshadowed by a visit of prime minister Anna Marek of Ruritania on the same day.",
        rules=_RULES,
    ),
    Passes("Eva Lind, a candidate for prime minister of Ruritania in 2022, lost a debate.", rules=_RULES),
)


def check(case: Case) -> Iterator[Finding]:
    """Report every refuted claim about the holder of an office."""
    offices = offices_of(case.rules)
    stated = tuple(judgement for judgement in case.judgements if judgement.claim.statement.property in offices)
    refuted = (judgement for judgement in stated if judgement.verdict is Verdict.REFUTED)
    seen: set[object] = set()
    for _, group in groupby(refuted, key=lambda judgement: (judgement.claim.value, judgement.claim.cue)):
        for finding in _findings(case, tuple(group), stated):
            if finding.span not in seen:
                seen.add(finding.span)
                yield finding


def _findings(case: Case, group: tuple[Judgement, ...], stated: Sequence[Judgement]) -> Iterator[Finding]:
    """The errors about one holder of one office: the name, or the bounds of the term."""
    bounds = tuple(judgement for judgement in group if judgement.claim.aspect is not Aspect.HOLDS)
    if len(bounds) > 1 and (terms := terms_within(case.rules, bounds)):
        times = tuple(time for each in bounds for time in each.claim.scope_words)
        yield _wrong_name(case, bounds[0], terms, times, is_stretch=True)
        return
    for judgement in group:
        if judgement.claim.binder == FORMER:
            yield _not_former(case, judgement)
        elif judgement.claim.aspect is Aspect.HOLDS or not _is_own(judgement):
            yield _wrong_name(case, judgement, judgement.facts, judgement.claim.scope_words)
        elif (others := handed_over(case.rules, judgement, stated)) is not None:
            yield _wrong_name(case, judgement, others or judgement.facts, judgement.claim.scope_words)
        elif (finding := _wrong_time(case, judgement)) is not None:
            yield finding


def _not_former(case: Case, judgement: Judgement) -> Finding:
    """Somebody is called a former holder who is still in office, or has never been."""
    claim, office = judgement.claim, _office(case, judgement.claim)
    stated = "was still the" if judgement.facts else "has never been the"
    when = " when the text was written" if judgement.facts else ""
    return Finding.at(
        claim.value,
        level=_level(claim),
        message=f"{claim.value.said} {stated} {office}{when}",
        confidence=Confidence.MEDIUM,
        fact=Evidence.of(judgement.facts[0]) if judgement.facts else None,
    )


def _is_own(judgement: Judgement) -> bool:
    person = judgement.claim.statement.value
    return isinstance(person, EntityRef) and all(is_term_of(term, person) for term in judgement.facts)


def _wrong_name(
    case: Case,
    judgement: Judgement,
    facts: Sequence[Fact],
    times: Sequence[Mention[Time]],
    *,
    is_stretch: bool = False,
) -> Finding:
    claim, is_own = judgement.claim, _is_own(judgement) and judgement.facts == facts
    holders = tuple(dict.fromkeys(_label(case, fact) for fact in facts))
    when = f" {both([when_said(time) for time in times])}" if times else " then"
    if is_stretch:
        when = f" from {times[0].said} to {times[-1].said}"
    message = (
        f"{claim.value.said} was not the {_office(case, claim)}{when}"
        if is_own or not holders
        else f"the {_office(case, claim)}{when} was {both(holders)}, not {claim.value.said}"
    )
    if claim.binder == "office-numbered" and holders:
        message = f"the {times[0].said} was {both(holders)}, not {claim.value.said}"
    is_weak = claim.is_scoped and _is_near_miss(case, claim) and not any(fact.source for fact in facts)
    return Finding.at(
        claim.value,
        level=Level.NOTE if is_weak else _level(claim),
        message=message,
        confidence=Confidence.LOW if is_weak else Confidence.HIGH if claim.is_scoped else Confidence.MEDIUM,
        expected=either(holders) if holders and not is_own else None,
        fact=Evidence.of(facts[0]) if facts else None,
        related=tuple(Related.to(time, "the time that the sentence speaks of") for time in times),
    )


def _is_near_miss(case: Case, claim: Claim) -> bool:
    """Whether the person held the office in the same year, though not on the stated days."""
    said, scope = claim.statement, claim.statement.scope
    if (
        not isinstance(said.value, EntityRef)
        or not isinstance(scope.low, int)
        or not isinstance(scope.high, int)
    ):
        return False
    year = Interval(day_number(civil(scope.low)[0]), day_number(civil(scope.high - 1)[0] + 1))
    return any(
        is_term_of(term, said.value) and not term_days(term).excludes(year)
        for term in facts_of(case.rules, said.subject, said.property)
    )


def _wrong_time(case: Case, judgement: Judgement) -> Finding | None:
    claim = judgement.claim
    wrong = wrong_bound(case, claim, judgement.facts)
    if wrong is None:
        return None
    verb = "took" if claim.aspect is Aspect.STARTS else "left"
    said = when_said(claim.scope_words[0])
    message = f"{claim.value.said} {verb} office as {_office(case, claim)} {wrong.known}, not {said}"
    if wrong.held_on is not None:
        message = (
            f"{claim.value.said} was still {_office(case, claim)} on {wrong.held_on} and did not leave {said}"
        )
    return bound_finding(case, claim, wrong, message)


def _level(claim: Claim) -> Level:
    return Level.WARNING if claim.modality is Modality.REPORTED else LEVEL


def _office(case: Case, claim: Claim) -> str:
    return office_in_words(claim.statement.property, case.rules.entity(claim.statement.subject).label)


def _label(case: Case, fact: Fact) -> str:
    value = fact.statement.value
    if isinstance(value, EntityRef) and value.is_known:
        return case.rules.entity(value.id).label
    return fact.written
