"""A date until which something had not happened: "did not come into force until May 1970"."""

from __future__ import annotations

from factlint.extraction.claims.cues import Cue
from factlint.extraction.claims.inflections import is_denial
from factlint.extraction.claims.scene import Scene
from factlint.extraction.languages.en.claims import verb_forms
from factlint.model.mention import Mention
from factlint.values.regex import regex
from factlint.values.time import Time

_DENIED, _UNTIL = regex(verb_forms.DENIED), regex(verb_forms.UNTIL)
_REACH = 30


def happened_at_last(scene: Scene, cue: Cue) -> Mention[Time] | None:
    """The date until which a verb is denied."""
    behind = next((time for time in scene.times if time.prose.start >= cue.span.end), None)
    if behind is None or not _is_denied(scene, cue):
        return None
    return behind if _UNTIL.fullmatch(scene.between(cue.span, behind.prose)) else None


def _is_denied(scene: Scene, cue: Cue) -> bool:
    start = max(scene.sentence.start, cue.span.start - _REACH)
    return (
        is_denial(scene.words.folded[cue.first])
        or _DENIED.search(scene.document.prose, start, cue.span.start) is not None
    )
