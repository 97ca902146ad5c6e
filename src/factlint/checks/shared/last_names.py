"""Whether a last name alone may mean a relative of the person whom the rule base knows."""

from __future__ import annotations

from factlint.checks.api import Case
from factlint.model.mention import EntityRef, Mention


def is_last_name(case: Case, said: Mention[object]) -> bool:
    """Whether a mention is no more than the end of the name of the entity that it means."""
    who = said.value
    if not isinstance(who, EntityRef) or not who.is_known:
        return False
    return case.rules.entity(who.id).label.endswith(f" {said.said}")
