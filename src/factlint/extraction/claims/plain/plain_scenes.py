"""Sentences read once more without words that do not affect their claims.

"In fact, in 1905, the bridge – a fine sight – was opened" is read as "In 1905, the bridge was opened".
"""

from __future__ import annotations

from collections.abc import Sequence

from factlint.extraction.claims.modality import is_set_right
from factlint.extraction.claims.plain.cut_text import CutText, cut_text
from factlint.extraction.claims.plain.entry_words import happened
from factlint.extraction.claims.plain.plain_words import rewritings, shade
from factlint.extraction.claims.scene import Scene
from factlint.extraction.claims.scenes import ClaimCues, Mentions, Scenes
from factlint.extraction.words import cut_words
from factlint.model.claim import Claim, Modality
from factlint.model.mention import Mention
from factlint.values.dataclass import dataclass, replace
from factlint.values.time import Time

_SHADES_THAT_STAY = frozenset({Modality.ASSERTED, Modality.REPORTED})


@dataclass(frozen=True, slots=True)
class PlainScene:
    """A sentence with words left out, in a text of its own."""

    scene: Scene
    text: CutText
    is_reported: bool
    """Whether the omitted words name a source."""

    def in_document(self, claim: Claim) -> Claim:
        """A claim of the scene as one of the document."""
        is_shaded = self.is_reported and claim.modality is Modality.ASSERTED
        return replace(
            claim,
            subject=self.text.in_document(claim.subject),
            value=self.text.in_document(claim.value),
            cue=self.text.span_in_document(claim.cue),
            scope_words=tuple(map(self.text.in_document, claim.scope_words)),
            modality=Modality.REPORTED if is_shaded else claim.modality,
        )


def plain_scene(scene: Scene, cues: ClaimCues, year: Mention[Time] | None) -> PlainScene | None:
    """The sentence without introductory words and remarks, if it has any and states something.

    `year` is that of its entry in a table.
    """
    if not scene.entities or not (year or scene.times or scene.quantities or scene.entity_cues):
        return None
    year = None if scene.times else year
    rewritten = (*rewritings(scene), *(happened(scene, scene.sentence.start) if year else ()))
    shades = {shade(scene, each) for each in rewritten}
    if not (rewritten or year) or not shades.issubset(_SHADES_THAT_STAY):
        return None
    if Modality.REPORTED in shades and is_set_right(scene.behind):
        return None
    text = cut_text(scene, rewritten, year)
    plain = _read_scene(scene, text, cues, (year,) if year else scene.times)
    return None if plain is None else PlainScene(plain, text, Modality.REPORTED in shades)


def _read_scene(scene: Scene, text: CutText, cues: ClaimCues, times: Sequence[Mention[Time]]) -> Scene | None:
    """The last sentence of the text, with the mentions that it keeps."""
    mentions = Mentions(
        text.kept(scene.earlier) + text.kept(scene.entities),
        text.kept(times),
        text.kept(scene.durations),
        text.kept(scene.quantities),
        text.kept(scene.stated),
    )
    scenes = Scenes(text.document, cut_words(text.document.prose), text.sentences, scene.rules, cues)
    *_, last = (None, *scenes.of(mentions))
    return None if last is None else replace(last, named=scene.named)
