"""A known entity or text, in place of a wrong one."""

from __future__ import annotations

from collections.abc import Sequence

from factlint.model.claim import Claim, Fact
from factlint.model.mention import EntityRef, Naming
from factlint.model.rule_base import RuleBase, label_of
from factlint.values.dataclass import dataclass


@dataclass(frozen=True, slots=True)
class RightEntity:
    """The name to write instead; it can replace the words, or else only be shown."""

    text: str
    is_in_style: bool


def right_entity(claim: Claim, facts: Sequence[Fact], rules: RuleBase) -> RightEntity | None:
    """The name to write instead of the claimed one; None if the facts allow several.

    An adjective for a people is answered with one ("Danish", not "Denmark"). Descriptions, and names with an
    explanation in brackets, do not fit into a text as they are.
    """
    value = facts[0].statement.value
    if len(facts) == 1 and isinstance(value, str):
        return RightEntity(value, is_in_style=value[:1].isupper() == claim.value.text[:1].isupper())
    if len(facts) > 1 or not isinstance(value, EntityRef):
        return None
    if Naming.DEMONYM in claim.value.derivation:
        demonyms = rules.entity(value.id).demonyms if value.is_known else ()
        return RightEntity(demonyms[0] if demonyms else label_of(value, rules), is_in_style=False)
    label = label_of(value, rules)
    return RightEntity(
        label, is_in_style="(" not in label and label[:1].isupper() == claim.value.text[:1].isupper()
    )
