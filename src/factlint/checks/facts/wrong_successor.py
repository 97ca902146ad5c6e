"""Somebody else came before or after a person in an office.

Why it matters: Successions are stated without a date, so no year next to them looks wrong; in copied paragraphs they
are the first thing to be out of date.

How it decides: A sentence says that one person took over an office from another ("succeeded", "was replaced by",
"handed over to", "her successor was"). The office is named after "as", or is the only one into which this sentence or
the one before puts the first of the two, or the only one that both have held: of a country then only with a date near
to the real change, if the order is reversed, or if their terms lie years apart. It is reported if both have held it,
and their terms do not adjoin. Of the two names, the one that stands last is marked.

Known limits: Somebody who held an office for less than a year may be passed over ("X succeeded Z"), and what is
predicted or denied is not a claim. If dates of the sentence already show that one of the two did not hold the office
then, only that is reported.

Sources: the terms in the rule packs in use; each finding names its own.
"""

from __future__ import annotations

from collections.abc import Iterator

from factlint.checks.api import Case, Flags, Passes
from factlint.checks.writing.wording import both, either, office_in_words
from factlint.model.claim import Verdict
from factlint.model.finding import Evidence, Finding, Level, Related
from factlint.model.mention import EntityRef, is_named
from factlint.model.statements.successions import Succession
from factlint.reasoning.terms.successions import Neighbours, contradiction

LEVEL = Level.ERROR

_RULES = """
  ruritania:
    kind: country
    names: [Ruritania]
    demonyms: [Ruritanian]
    facts:
      prime-minister:
        - {value: anna-marek, from: 2004-05-01, until: 2010-03-10}
        - {value: jan-holub, from: 2010-03-10, until: 2016-09-01}
        - {value: eva-lind, from: 2016-09-01, until: 2016-12-20}
        - {value: ivo-bran, from: 2016-12-20}
  anna-marek: {kind: person, names: [Anna Marek]}
  jan-holub: {kind: person, names: [Jan Holub]}
  eva-lind: {kind: person, names: [Eva Lind]}
  ivo-bran: {kind: person, names: [Ivo Bran]}
"""

EXAMPLES = (
    Flags("Anna Marek was succeeded as prime minister of Ruritania by ⟦Ivo Bran⟧.", rules=_RULES),
    Flags("Ivo Bran replaced ⟦Anna Marek⟧ as Ruritanian prime minister.", rules=_RULES),
    Flags("Anna Marek was the prime minister of Ruritania. She was succeeded by ⟦Ivo Bran⟧.", rules=_RULES),
    Flags("Anna Marek, the Ruritanian prime minister, was replaced by ⟦Ivo Bran⟧.", rules=_RULES),
    Flags("Jan Holub's predecessor as prime minister of Ruritania was ⟦Ivo Bran⟧.", rules=_RULES),
    Flags("Anna Marek handed over as prime minister of Ruritania to ⟦Ivo Bran⟧.", rules=_RULES),
    Flags("Ivo Bran succeeded ⟦Anna Marek⟧ as prime minister of Ruritania.", date="2026-05-04", rules=_RULES),
    Passes("Anna Marek was succeeded as prime minister of Ruritania by Jan Holub.", rules=_RULES),
    Passes("Ivo Bran succeeded Anna Marek.", rules=_RULES),
    Passes("Ivo Bran replaced Jan Holub as prime minister of Ruritania.", rules=_RULES),
    Passes(
        "Anna Marek, the prime minister of Ruritania, was succeeded as party leader by Ivo Bran.", rules=_RULES
    ),
    Passes("Ivo Bran hoped to succeed Anna Marek as prime minister of Ruritania.", rules=_RULES),
    Passes("Ivo Bran would have succeeded Anna Marek as prime minister of Ruritania.", rules=_RULES),
    Passes("Ivo Bran succeeded Anna Marek as deputy prime minister of Ruritania.", rules=_RULES),
    Passes("Anna Marek was the prime minister of Ruritania. She was followed by Ivo Bran.", rules=_RULES),
    Passes(
        "Jan Holub, prime minister of Ruritania, preceded Anna Marek succeeded Eva Lind, lawyer.", rules=_RULES
    ),
)


def check(case: Case) -> Iterator[Finding]:
    """Report each person stated to be before or after another in an office, and was not."""
    refuted = {
        (judgement.claim.statement.subject, judgement.claim.statement.property, judgement.claim.value.prose)
        for judgement in case.judgements
        if judgement.verdict is Verdict.REFUTED
    }
    for stated in case.analysis.successions:
        is_stated_by_date = any(
            (stated.organisation, stated.office, one.prose) in refuted for one in (stated.earlier, stated.later)
        )
        right = None if is_stated_by_date else contradiction(stated, case.rules)
        if right is not None:
            yield _finding(case, stated, right)


def _finding(case: Case, stated: Succession, right: Neighbours) -> Finding:
    wrong, other = (stated.later, stated.earlier) if right.is_after else (stated.earlier, stated.later)
    holders = (fact.statement.value for fact in right.facts)
    names = tuple(dict.fromkeys(case.rules.entity(x.id).label for x in holders if isinstance(x, EntityRef)))
    office = office_in_words(stated.office, case.rules.entity(stated.organisation).label)
    side = "after" if right.is_after else "before"
    fact = right.facts[0]
    beside = other.said if is_named(other) else case.rules.entity(other.value.id).label
    return Finding.at(
        wrong,
        level=LEVEL,
        message=f"{side} {beside} the {office} was {both(names)}, not {wrong.said}",
        expected=either(names),
        fact=Evidence.of(fact),
        related=(Related.to(other, "whose term comes beside it"),),
    )
