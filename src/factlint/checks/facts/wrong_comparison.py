"""One known thing is not taller, larger, older … than the other, as the text says.

Why it matters: A comparison holds two facts and shows neither, so a reader cannot see that it is turned round.

How it decides: A sentence compares two things that the rule base knows ("taller than", "twice as long as", "has more
members than", "ten years older than"), and everything that is known about both in that respect rules it out: numbers in
one unit with all that their digits may mean, dates of birth, foundation or opening by their days. Where several
properties may be meant ("larger": by area or population), all of them have to.

Known limits: What changes over time is compared with every value that it is known to have had. Superlatives and groups
("the tallest of the three") are not read.

Sources: the facts of the rule packs in use; each finding names its own.
"""

from __future__ import annotations

from collections.abc import Iterator

from factlint.checks.api import Case, Flags, Passes
from factlint.checks.writing.date_style import write_time
from factlint.checks.writing.right_number import with_unit
from factlint.checks.writing.wording import with_article, within_sentence
from factlint.model.claim import Fact
from factlint.model.finding import Evidence, Finding, Level, Related
from factlint.model.rule_base import label_of
from factlint.model.statements.comparisons import StatedComparison
from factlint.reasoning.judging.comparisons import contradiction
from factlint.values.time import Time

LEVEL = Level.ERROR

_RULES = """
  north-tower:
    kind: structure
    names: [North Tower]
    facts: {height: {value: 120, unit: metre}, floors: {value: 31}, opened: {value: 1975-05-02}}
  south-tower:
    kind: structure
    names: [South Tower]
    facts: {height: {value: 900, unit: foot}, floors: {value: 60}, opened: {value: 1932}}
  aruna: {kind: city, names: [Aruna], facts: {area: {value: 300, unit: square kilometre}, population: {value: 20000}}}
  belan: {kind: city, names: [Belan], facts: {area: {value: 100, unit: square kilometre}, population: {value: 90000}}}
  mara-lind: {kind: person, names: [Mara Lind], facts: {born: {value: 1950-03-04}}}
  jonas-beck: {kind: person, names: [Jonas Beck], facts: {born: {value: 1941}}}
"""

EXAMPLES = (
    Flags("The North Tower is ⟦taller than⟧ the South Tower.", rules=_RULES),
    Flags("The South Tower is much ⟦lower than⟧ the North Tower.", rules=_RULES),
    Flags("The North Tower is ⟦twice as tall as⟧ the South Tower.", rules=_RULES),
    Flags("The North Tower has ⟦more floors than⟧ the South Tower.", rules=_RULES),
    Flags("The North Tower is ⟦older than⟧ the South Tower.", rules=_RULES),
    Flags("Mara Lind was ⟦older than⟧ Jonas Beck.", rules=_RULES),
    Flags("Mara Lind was twenty years ⟦younger than⟧ Jonas Beck.", rules=_RULES),
    Flags("Aruna is ⟦more populous than⟧ Belan, which lies in the north.", rules=_RULES),
    Passes("The South Tower is taller than the North Tower.", rules=_RULES),
    Passes("The South Tower is more than twice as tall as the North Tower.", rules=_RULES),
    Passes("Aruna is larger than Belan, and Belan is larger than Aruna.", rules=_RULES),
    Passes("Mara Lind was nine years younger than Jonas Beck.", rules=_RULES),
    Passes("The North Tower is not taller than the South Tower.", rules=_RULES),
    Passes("If the North Tower is taller than the South Tower, nobody saw it.", rules=_RULES),
    Passes("The North Tower is taller than the South Tower was in 1930.", rules=_RULES),
)


def check(case: Case) -> Iterator[Finding]:
    """Report each comparison that the facts of both sides contradict."""
    for stated in case.analysis.comparisons:
        facts = contradiction(stated, case.rules)
        if facts is not None:
            yield _finding(case, stated, *facts)


def _finding(case: Case, stated: StatedComparison, one: Fact, other: Fact) -> Finding:
    subject, its = (with_article(label_of(name.value, case.rules)) for name in (stated.subject, stated.other))
    verb = "has no" if stated.is_had else "is not"
    by = f"{within_sentence(stated.apart.said)} " if stated.apart is not None else ""
    return Finding.at(
        stated.words,
        level=LEVEL,
        message=f"{subject} ({_value(one)}) {verb} {by}{stated.words.said} {its} ({_value(other)})",
        fact=Evidence.of(one),
        related=(Related.to(stated.other, "the other of the two"),),
    )


def _value(fact: Fact) -> str:
    value = fact.statement.value
    return write_time(value) if isinstance(value, Time) else with_unit(value, fact.written)
