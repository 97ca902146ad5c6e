"""A team, post, marriage, seat … began or ended at another time.

Why it matters: Years in a life or in the history of a club are copied from list to list, and one wrong digit
contradicts the years next to it.

How it decides: A start or an end is read only for two things that the rule base connects for a time, with a word for
that connection in the clause ("played for", "moved to", "divorced") or in a line of a list under its topic. It is
reported if it lies outside every start or end that the rule base has for the two. A date next to a verb that another
term of the subject explains is left alone, and so is a stretch neither of whose ends is known: it is another term.
Neighbouring years agree if the term is known only by year; another month of the right year is a note if no source is
named. What happens during a term ("built", "released", a degree) is compared with all of it. A dated text that denies a
membership is compared with the terms that cover its day.

Known limits: The property is recognised by a word of its id ("team", "spouse", "headquarters"); others are read in
lists only.

Sources: the terms in the rule packs in use; each finding names its own.
"""

from __future__ import annotations

from collections.abc import Iterator

from factlint.checks.api import Case, Flags, Passes
from factlint.checks.facts._term_bounds import bound_finding, roles_of, wrong_bound
from factlint.checks.writing.date_style import when_said
from factlint.model.claim import OUTSIDER, Aspect, Judgement, Verdict
from factlint.model.finding import Confidence, Evidence, Finding, Level, Related
from factlint.model.mention import EntityRef
from factlint.model.rule_base import offices_of
from factlint.values.dataclass import replace

LEVEL = Level.ERROR

_RULES = """
  lena-fors:
    kind: person
    names: [Lena Fors]
    facts:
      team:
        - {value: northport-rovers, from: 2003, until: 2007}
        - {value: eastham-united, from: 2007, until: 2012}
      spouse: {value: karl-ost, from: 2009-06, until: 2015}
      educated-at: {value: eastham-college, from: 1996, until: 2002}
  northport-rovers: {kind: organization, names: [Northport Rovers]}
  eastham-college: {kind: organization, names: [Eastham College]}
  eastham-united: {kind: organization, names: [Eastham United]}
  karl-ost: {kind: person, names: [Karl Ost]}
"""

_MEMBERSHIP = """
  ruritania:
    kind: country
    names: [Ruritania]
    facts:
      member-of: [{value: inland-league, from: 1995, until: 2021-03}]
      president: [{value: ann-other, from: 1997, until: 2001}]
  inland-league: {kind: organization, names: [Inland League]}
  ann-other: {kind: person, names: [Ann Other]}
"""

_RETURNED = """
  eva-lind:
    kind: person
    names: [Eva Lind]
    facts:
      team:
        - {value: arun-town, from: 1983-03, until: 1985-03}
        - {value: arun-town, from: 1996-10, until: 1999-05}
  arun-town: {kind: organization, names: [Arun Town]}
"""

EXAMPLES = (
    Flags(
        "Ruritania joined the Inland League in ⟦1997⟧.",
        fixed="Ruritania joined the Inland League in 1995.",
        rules=_MEMBERSHIP,
    ),
    Flags("⟦Ruritania⟧ is not a member of the Inland League.", date="2010-05-01", rules=_MEMBERSHIP),
    Flags("⟦Ruritania⟧ has stayed outside the Inland League.", date="2010-05-01", rules=_MEMBERSHIP),
    Passes("Ruritania is not a member of the Inland League.", date="1990-05-01", rules=_MEMBERSHIP),
    Passes("Ruritania is no longer a member of the Inland League.", date="2022-05-01", rules=_MEMBERSHIP),
    Passes("Ruritania is not a member of the Inland League.", rules=_MEMBERSHIP),
    Passes(
        "He says that Ruritania is not a member of the Inland League.", date="2010-05-01", rules=_MEMBERSHIP
    ),
    Passes("Ruritania is not in the Inland League's fleet.", date="2010-05-01", rules=_MEMBERSHIP),
    Flags("Ruritania became the 32nd member of the Inland League in ⟦1992⟧.", rules=_MEMBERSHIP),
    Passes("Ruritania became the 32nd member of the Inland League in 1995.", rules=_MEMBERSHIP),
    Passes(
        "In 1999 Ruritania became the tenth member of the Inland League to build a canal.", rules=_MEMBERSHIP
    ),
    Flags(
        "Ruritania has been a member of the Inland League since ⟦1992⟧.",
        fixed="Ruritania has been a member of the Inland League since 1995.",
        rules=_MEMBERSHIP,
    ),
    Flags(
        "Eva Lind joined Arun Town in October ⟦1969⟧.",
        fixed="Eva Lind joined Arun Town in October 1996.",
        rules=_RETURNED,
    ),
    Passes("Ruritania applied to join the Inland League in 1991, and joined in 1995.", rules=_MEMBERSHIP),
    Passes("Ruritania left the Inland League in March 2021.", rules=_MEMBERSHIP),
    Flags(
        "Lena Fors played for Northport Rovers from ⟦2001⟧ to 2007.",
        fixed="Lena Fors played for Northport Rovers from 2003 to 2007.",
        rules=_RULES,
    ),
    Flags(
        "Lena Fors joined Eastham United in ⟦2010⟧.",
        fixed="Lena Fors joined Eastham United in 2007.",
        rules=_RULES,
    ),
    Flags("In ⟦2005⟧, Lena Fors married Karl Ost.", fixed="In 2009, Lena Fors married Karl Ost.", rules=_RULES),
    Flags(
        "Lena Fors was a keeper.\n\n- Northport Rovers (2003–⟦2009⟧)\n- Eastham United (2007–2012)",
        rules=_RULES,
    ),
    Flags(
        "Lena Fors played for Northport Rovers (2003–⟦09⟧).",
        fixed="Lena Fors played for Northport Rovers (2003–2007).",
        rules=_RULES,
    ),
    Flags(
        "Lena Fors played for Northport Rovers from 2003 to ⟦1997⟧.",
        fixed="Lena Fors played for Northport Rovers from 2003 to 2007.",
        rules=_RULES,
    ),
    Flags(
        "Lena Fors earned her degree at Eastham College in ⟦2010⟧.",
        fixed="Lena Fors earned her degree at Eastham College in 2002.",
        rules=_RULES,
    ),
    Flags("Lena Fors played for Northport Rovers from 2005 to ⟦1997⟧.", rules=_RULES),
    Passes("Lena Fors played for Northport Rovers from 1995 to 1997.", rules=_RULES),
    Passes("Lena Fors earned a degree at Eastham College in 2000.", rules=_RULES),
    Passes(
        "Lena Fors played for Northport Rovers from 2003 to 2007 and for Eastham United until 2012.",
        rules=_RULES,
    ),
    Passes("Lena Fors played for Northport Rovers from 1996 to 1999, as a child.", rules=_RULES),
    Passes("Lena Fors scored twice against Northport Rovers in 2010.", rules=_RULES),
    Passes("After 2001, Lena Fors joined Northport Rovers.", rules=_RULES),
    Passes("Lena Fors did not join Eastham United in 2010.", rules=_RULES),
    Passes("Lena Fors left Northport Rovers in 2007 and divorced Karl Ost in 2015.", rules=_RULES),
)


def check(case: Case) -> Iterator[Finding]:
    """Report every refuted start or end of a value that is not the holder of an office."""
    offices = offices_of(case.rules)
    for judgement in case.judgements:
        if judgement.verdict is Verdict.REFUTED and judgement.claim.statement.property not in offices:
            finding = _finding(case, judgement)
            if finding is not None:
                yield finding


def _finding(case: Case, judgement: Judgement) -> Finding | None:
    claim = judgement.claim
    if claim.aspect is Aspect.HOLDS or not isinstance(claim.statement.value, EntityRef):
        return None
    if claim.binder == OUTSIDER:
        return _is_inside(case, judgement)
    wrong = wrong_bound(case, claim, judgement.facts)
    if wrong is None:
        return None
    who, tie = roles_of(case, claim)
    changed = "became" if wrong.is_start else "ceased to be"
    said = when_said(claim.scope_words[0])
    message = f"{who} {changed} {tie} {wrong.known}, not {said}"
    if wrong.held_on is not None:
        message = f"{who} was still {tie} on {wrong.held_on} and did not cease to be {said}"
    finding = bound_finding(case, claim, wrong, message)
    if wrong.is_in_right_year and not wrong.fact.source:
        return replace(finding, level=Level.NOTE, confidence=Confidence.LOW)
    return finding


def _is_inside(case: Case, judgement: Judgement) -> Finding:
    """The finding for somebody stated not to be a member, who was one when the text was written."""
    claim, fact = judgement.claim, judgement.facts[-1]
    who, tie = roles_of(case, claim)
    return Finding.at(
        claim.subject,
        level=LEVEL,
        message=f"{who} was {tie} when the text was written",
        confidence=Confidence.MEDIUM,
        fact=Evidence.of(fact),
        related=(Related.to(claim.value, "what it is said not to belong to"),),
    )
