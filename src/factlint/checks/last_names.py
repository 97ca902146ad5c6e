"""Whether the name by which a text calls somebody may be that of kin or of a namesake."""

from __future__ import annotations

from factlint.checks.api import Case
from factlint.extraction.entities.kinds import is_known_as_person
from factlint.extraction.languages.en.entities.namesakes import MAY_BE_ANOTHERS
from factlint.model.mention import EntityRef, Mention
from factlint.values.regex import regex

_MAY_BE_ANOTHERS = regex(MAY_BE_ANOTHERS)
_REACH = 60
"""How many characters in front of a name are read."""


def is_last_name(case: Case, said: Mention[object]) -> bool:
    """Whether a mention is no more than the end of the name of the entity that it means."""
    who = said.value
    if not isinstance(who, EntityRef) or not who.is_known:
        return False
    return case.rules.entity(who.id).label.endswith(f" {said.said}")


def may_be_anothers(case: Case, said: Mention[object]) -> bool:
    """Whether kin or a description stand in front of a person's name, so that a namesake may be meant."""
    who, start = said.value, said.prose.start
    if not isinstance(who, EntityRef) or not who.is_known or not is_known_as_person(who.id, case.rules):
        return False
    prose = case.analysis.document.prose
    return _MAY_BE_ANOTHERS.search(prose, max(0, start - _REACH), start) is not None
