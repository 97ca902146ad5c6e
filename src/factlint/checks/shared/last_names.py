"""Whether a last name alone may refer to a relative of the known person."""

from __future__ import annotations

from factlint.checks.api import Case
from factlint.model.mention import EntityRef, Mention


def is_last_name(case: Case, said: Mention[object]) -> bool:
    """Whether a mention is only the end of the name of its entity."""
    who = said.value
    if not isinstance(who, EntityRef) or not who.is_known:
        return False
    return case.rules.entity(who.id).label.endswith(f" {said.said}")
