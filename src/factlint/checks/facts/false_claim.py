"""The text states what the rule base lists as false.

Why it matters: A refuted claim spreads by being repeated in passing, by people who have not heard of the refutation.

How it decides: One sentence contains the words of a false claim as the pack spells them, in any case, and asserts them.
A sentence that denies them, supposes them, asks, quotes, or calls them a myth, a hoax or an error is left alone.

Known limits: Only the wordings listed in the pack are found; other words for the same claim are not.

Sources: the false claims of the rule packs in use, with who refuted each and when.
"""

from __future__ import annotations

from collections.abc import Iterator

from factlint.checks.api import Case, Flags, Passes
from factlint.model.finding import Evidence, Finding, Level
from factlint.model.mention import Mention
from factlint.model.rule_base import FalseClaim

LEVEL = Level.ERROR

_RULES = """
  aruna-wall: {kind: place, names: [Aruna Wall, Wall of Aruna]}
false-claims:
  seen-from-moon:
    says: ["{subject} (can be seen|is visible) from the Moon"]
    subject: aruna-wall
    because: no single building can be made out from the Moon
  moon-is-cheese:
    says: ["the Moon is made of [green] cheese"]
    because: the Moon is made of rock
"""

EXAMPLES = (
    Flags("The ⟦Aruna Wall can be seen from the Moon⟧.", rules=_RULES),
    Flags("As pilots know, the ⟦Wall of Aruna is visible from the Moon⟧ at dawn.", rules=_RULES),
    Flags("Children learn that ⟦the Moon is made of cheese⟧.", rules=_RULES),
    Flags("⟦The Moon is made of green cheese⟧, and it smells.", rules=_RULES),
    Flags("⟦The moon is made of Cheese⟧.", rules=_RULES),
    Passes("It is a myth that the Aruna Wall can be seen from the Moon.", rules=_RULES),
    Passes("Is the Aruna Wall visible from the Moon? The Aruna Wall is visible from the hills.", rules=_RULES),
    Passes("Contrary to what many believe, the Moon is made of cheese only in tales.", rules=_RULES),
    Passes("If the Moon is made of cheese, we shall eat.", rules=_RULES),
    Passes("The Moon is made of rock.", rules=_RULES),
)


def check(case: Case) -> Iterator[Finding]:
    """Report each false claim that the text asserts."""
    for mention in case.analysis.false_claims:
        yield _finding(mention)


def _finding(mention: Mention[FalseClaim]) -> Finding:
    claim = mention.value
    refuted = f", as {claim.reviewer} found" if claim.reviewer else ""
    when = f" ({claim.reviewed})" if claim.reviewer and claim.reviewed else ""
    return Finding.at(
        mention,
        level=LEVEL,
        message=f"“{mention.said}” is false{refuted}{when}: {claim.because.rstrip('.')}",
        fact=Evidence(claim.id, claim.because, claim.source),
    )
