"""When a date is not the thing's own: that of another edition of a work, or for one of several parties."""

from __future__ import annotations

from factlint.extraction.claims.cues import Cue
from factlint.extraction.claims.scene import Scene
from factlint.extraction.languages.en import dating
from factlint.model.mention import Mention
from factlint.model.rule_base import Property
from factlint.values.regex import regex
from factlint.values.time import Time

_OTHER_EDITION = regex(dating.OTHER_EDITION)
_ONE_PARTY = regex(dating.ONE_PARTY)
_RELEASES = frozenset({"released", "published"})
_SHARED = frozenset({"start", "end", "in-force", "first-flight"})
"""Properties of which each party or place may have a date of its own."""


def speaks_of_another(scene: Scene, prop: Property, start: int, cue: Cue, date: Mention[Time]) -> bool:
    """Whether what is said from some place on is the release of a part, a translation or a reissue, or the
    beginning or end for one party.
    """
    if prop.id in _SHARED:
        return _ONE_PARTY.search(scene.text) is not None
    if prop.id not in _RELEASES:
        return False
    clause = scene.clause_of(date.prose)
    first = start if start == cue.span.start else min(clause.start, cue.span.start, start)
    return _OTHER_EDITION.search(scene.document.prose, first, max(clause.end, date.prose.end)) is not None
