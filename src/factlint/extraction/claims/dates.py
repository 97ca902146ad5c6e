"""Claims whose value is a date. Each date of a sentence goes to one construction at most."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.extraction.claims.brackets import bind_brackets
from factlint.extraction.claims.dated_cues import bind_dated_cues
from factlint.extraction.claims.dated_names import bind_dated_names
from factlint.extraction.claims.dated_works import bind_dated_works
from factlint.extraction.claims.scene import Scene
from factlint.extraction.claims.told_events import bind_told_events
from factlint.model.claim import Claim
from factlint.model.document import ProseSpan


def bind_dates(scene: Scene) -> Iterator[Claim]:
    """The claims about dates in a sentence, the surest constructions first.

    Several claims share a date only where one cue says several properties of one subject.
    """
    owners: dict[ProseSpan, tuple[ProseSpan, ProseSpan]] = {}
    for claim in (
        *bind_brackets(scene),
        *bind_dated_names(scene),
        *bind_told_events(scene),
        *bind_dated_cues(scene),
        *bind_dated_works(scene),
    ):
        owner = (claim.subject.prose, claim.cue)
        if owners.setdefault(claim.value.prose, owner) == owner:
            yield claim
