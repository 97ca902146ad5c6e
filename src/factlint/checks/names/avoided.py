"""A name is written in a form that the rule base says to avoid.

Why it matters: House style, renamed places and people's own wishes; a search for the right form does not find the wrong
one.

How it decides: The text contains the form exactly as listed under `avoid` in the rule base, as a whole name and not
within one of the phrases listed under `except`.

Known limits: Inflected forms are reported only where they are listed.

Sources: the rule packs in use.
"""

from __future__ import annotations

from collections.abc import Iterator

from factlint.checks.api import Case, Flags, Passes
from factlint.checks.writing.rewriting import writing
from factlint.model.finding import Applicability, Finding, Level
from factlint.model.mention import Mention
from factlint.model.rule_base import Name

LEVEL = Level.WARNING

_RULES = """
  star-alliance:
    kind: organization
    names: [STARA, Star Treaty Organisation]
    avoid: [Stara]
  port-novus:
    kind: place
    names: [Port Novus]
    avoid: [Old Novus, Novus Harbour]
    except: [Battle of Old Novus]
"""

EXAMPLES = (
    Flags("Members of ⟦Stara⟧ met.", fixed="Members of STARA met.", rules=_RULES),
    Flags("The ferry to ⟦Old Novus⟧ left.", fixed="The ferry to Port Novus left.", rules=_RULES),
    Flags("⟦Novus Harbour⟧ is busy.", fixed="Port Novus is busy.", rules=_RULES),
    Flags(
        "They sailed from ⟦Stara⟧ to ⟦Old Novus⟧.", fixed="They sailed from STARA to Port Novus.", rules=_RULES
    ),
    Passes("Members of STARA met.", rules=_RULES),
    Passes("The ferry to Port Novus left.", rules=_RULES),
    Passes("He fell in the Battle of Old Novus.", rules=_RULES),
    Passes("An old novus is not a place.", rules=_RULES),
)


def check(case: Case) -> Iterator[Finding]:
    """Report each form to avoid, with the preferred one."""
    for mention in case.analysis.avoided_names:
        yield _finding(case, mention)


def _finding(case: Case, mention: Mention[Name]) -> Finding:
    preferred = case.rules.entity(mention.value.entity).label
    document = case.analysis.document
    return Finding.at(
        mention,
        level=LEVEL,
        message=f"“{mention.text}” is a form to avoid; the preferred name is “{preferred}”",
        expected=preferred,
        fixes=tuple(writing(document, mention.span, preferred, Applicability.SAFE)),
    )
