"""Something acts, or somebody holds an office in it, at a time when it did not exist.

Why it matters: The year is wrong, or another organisation or person is meant.

How it decides: The rule base knows when an organisation was founded or dissolved, or when a person was born or died,
and the only date of the sentence lies wholly outside. Only what the living and the existing do counts ("bought",
"signed"), or what is done for them ("worked for"); or a title of that organisation next to a name. Organisations may be
mentioned for a year before and after. Two people who are said to have known each other are reported if one died before
the other was ten.

Known limits: Countries and places are mentioned before their founding, so only their end counts; bands reunite, so only
their beginning does. A sentence about predecessors, former names, works or memory is left alone.

Sources: the dates in the rule packs in use; each finding names its own.
"""

from __future__ import annotations

from collections.abc import Iterator

from factlint.checks.api import Case, Flags, Passes
from factlint.checks.writing.date_style import when_said, with_preposition, write_time
from factlint.checks.writing.wording import with_article, words_of_id
from factlint.model.claim import Claim, Fact, Modality
from factlint.model.finding import Confidence, Evidence, Finding, Level, Related
from factlint.model.mention import EntityRef, Mention
from factlint.model.rule_base import label_of, offices_of
from factlint.reasoning.judging.lifetimes import OutsideLifetime, lives_apart, outside_lifetime
from factlint.values.time import Grain, Time

LEVEL = Level.WARNING
_PERFORMING = frozenset({"performer", "artist", "associated-band"})
"""Ids of the properties for performers."""

_RULES = """
  nordbank:
    kind: organization
    names: [Nordbank]
    facts:
      founded: 1990
      dissolved: 2012-06
  old-union: {kind: country, names: [Old Union], facts: {founded: 1922, dissolved: 1991}}
  gannets: {kind: group, names: [The Gannets], facts: {founded: 1974, dissolved: 1988}}
  low-water: {kind: work, names: [Low Water], facts: {performer: gannets}}
  mara-lind: {kind: person, names: [Mara Lind], facts: {born: 1950, died: 2020-03-02}}
  jonas-beck: {kind: person, names: [Jonas Beck], facts: {born: 1880, died: 1955}}
  adam-moe: {kind: person, names: [Adam Moe], facts: {born: 1940, died: 2001}}
"""

EXAMPLES = (
    Flags("In ⟦1985⟧ Nordbank bought a paper mill.", rules=_RULES),
    Flags("Nordbank sold its mill in ⟦2019⟧.", rules=_RULES),
    Flags("In ⟦May 2021⟧, Mara Lind opened a school.", rules=_RULES),
    Flags("In ⟦1998⟧, the Old Union signed the treaty.", rules=_RULES),
    Flags("In ⟦1972⟧, the chairman of Nordbank, Paul Nemo, resigned.", rules=_RULES),
    Flags("Nordbank’s chief executive in ⟦2016⟧ was Paul Nemo.", rules=_RULES),
    Flags("The Island Club played in blue, and in ⟦1972⟧ Nordbank rescued it.", rules=_RULES),
    Flags("Eva Ost worked for Nordbank in ⟦1975⟧.", rules=_RULES),
    Flags("In ⟦the 1920s⟧ Mara Lind painted barns.", rules=_RULES),
    Flags("In ⟦2021⟧ Mara Lind and Adam Moe met in Orm.", rules=_RULES),
    Flags("Jonas Beck corresponded with ⟦Mara Lind⟧.", rules=_RULES),
    Flags("Jonas Beck and ⟦Mara Lind⟧ were friends.", rules=_RULES),
    Passes("Jonas Beck and Adam Moe were friends.", rules=_RULES),
    Passes("Mara Lind visited Jonas Beck's grave.", rules=_RULES),
    Passes("In the play, Jonas Beck met Mara Lind.", rules=_RULES),
    Passes("Jonas Beck and Mara Lind never met.", rules=_RULES),
    Passes("Heirs of Jonas Beck and Mara Lind met in Orm.", rules=_RULES),
    Passes("The schools Jonas Beck and Mara Lind collaborated with the town.", rules=_RULES),
    Passes("In the 2020s Mara Lind returned to the charts.", rules=_RULES),
    Passes("In 2021 Mara Lind spoke to a new generation.", rules=_RULES),
    Passes("Plans for a bank were drawn in the north, and in 1980 Nordbank was planned.", rules=_RULES),
    Passes("In 1995 Nordbank bought a paper mill.", rules=_RULES),
    Passes("Nordbank bought a paper mill built in 1890.", rules=_RULES),
    Passes("The Gannets toured again in 2003.", rules=_RULES),
    Passes("In 1989 Nordbank hired its first clerks.", rules=_RULES),
    Passes("In 1985 the predecessor of Nordbank bought a mill.", rules=_RULES),
    Passes("In 1914, the Old Union signed the treaty.", rules=_RULES),
    Passes("In 2021, Mara Lind was honoured with a prize.", rules=_RULES),
    Passes("In 2021, Mara Lind would have opened a school.", rules=_RULES),
    Passes(
        "Mara Lind is quoted in it. Orwin asked for a change after she met his agent in May 2021.", rules=_RULES
    ),
)


def check(case: Case) -> Iterator[Finding]:
    """Report each time at which the agent did not exist, once."""
    reported: set[object] = set()
    for finding in (*_deeds(case), *_meetings(case), *_offices(case)):
        if finding.span not in reported:
            reported.add(finding.span)
            yield finding


def _deeds(case: Case) -> Iterator[Finding]:
    for deed in case.analysis.deeds:
        doer = deed.doer.value
        outside = [
            outside_lifetime(entity, deed.date.value.days, case.rules)
            for entity in (doer.id, *doer.alternatives)
        ]
        if outside[0] is None or None in outside or _may_return(case, doer, outside[0]):
            continue
        if deed.is_act or not outside[0].is_life:
            yield _finding(case, deed.doer, deed.date, outside[0], f"“{deed.verb}”")


def _meetings(case: Case) -> Iterator[Finding]:
    """People who are stated to have known somebody who had died before they were ten."""
    for met in case.analysis.meetings:
        apart = lives_apart(met.first.value.id, met.second.value.id, case.rules)
        if apart is not None:
            dead, child = (
                label_of(EntityRef(fact.statement.subject), case.rules) for fact in (apart.died, apart.born)
            )
            yield Finding.at(
                met.second,
                level=LEVEL,
                message=f"{dead} died {_when(apart.died)}, and {child} was born {_when(apart.born)}",
                confidence=Confidence.MEDIUM,
                fact=Evidence.of(apart.died),
                related=(Related.to(met.first, f"“{met.words}”"),),
            )


def _when_stated(date: Mention[Time]) -> str:
    return when_said(date) if date.value.grain > Grain.YEAR else with_preposition(write_time(date.value))


def _when(fact: Fact) -> str:
    known = fact.statement.value
    return with_preposition(write_time(known)) if isinstance(known, Time) else fact.written


def _may_return(case: Case, doer: EntityRef, outside: OutsideLifetime) -> bool:
    """Whether the end of an agent is not final: bands reunite, and their records continue to appear."""
    return (
        not outside.is_before and not outside.is_life and not _PERFORMING.isdisjoint(case.rules.roles(doer.id))
    )


def _offices(case: Case) -> Iterator[Finding]:
    """Holders of offices outside the lifetime of the organisation."""
    offices = offices_of(case.rules)
    for judgement in case.judgements:
        claim = judgement.claim
        if claim.statement.property in offices and _is_plain(claim):
            outside = outside_lifetime(claim.statement.subject, claim.statement.scope, case.rules)
            if outside is not None:
                what = f"“{words_of_id(claim.statement.property)}”"
                yield _finding(case, claim.subject, claim.scope_words[0], outside, what)


def _is_plain(claim: Claim) -> bool:
    is_settled = claim.subject.value.is_known and not claim.subject.value.alternatives
    return is_settled and claim.modality is Modality.ASSERTED and len(claim.scope_words) == 1


def _finding(
    case: Case, who: Mention[EntityRef], date: Mention[Time], outside: OutsideLifetime, what: str
) -> Finding:
    fact = outside.fact
    began = "born" if outside.is_life else "founded"
    ended = "who died" if outside.is_life else "which was dissolved"
    stated = f"{'who' if outside.is_life else 'which'} was {began}" if outside.is_before else ended
    known = fact.statement.value
    when = f" {with_preposition(write_time(known))}" if isinstance(known, Time) else ""
    name = with_article(case.rules.entity(who.value.id).label)
    return Finding.at(
        date,
        level=LEVEL,
        message=f"{what} {_when_stated(date)} is said of {name}, {stated}{when}",
        confidence=Confidence.MEDIUM,
        fact=Evidence.of(fact),
        related=(Related.to(who, "who acts" if outside.is_life else "what acts"),),
    )
