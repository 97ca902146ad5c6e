"""The intermediate result of entity binders: a subject and a value joined by a cue."""

from __future__ import annotations

from factlint.extraction.claims.entities.cues import EntityCue
from factlint.extraction.claims.entities.phrases import Name
from factlint.values.dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Bond:
    """A subject and a value joined by a cue."""

    subject: Name
    value: Name
    cue: EntityCue
    form: str
    """The name of the construction."""
