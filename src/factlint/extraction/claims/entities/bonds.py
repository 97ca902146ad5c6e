"""What binders of entities find: a subject and a value tied by a cue, before they are a claim."""

from __future__ import annotations

from factlint.extraction.claims.entities.cues import EntityCue
from factlint.extraction.claims.entities.phrases import Name
from factlint.values.dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Bond:
    """A subject and a value that a cue ties together."""

    subject: Name
    value: Name
    cue: EntityCue
    form: str
    """The name of the construction."""
