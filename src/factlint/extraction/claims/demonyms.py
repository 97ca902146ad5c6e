"""Countries that an adjective stands for: "the South African president", "the Polish capital"."""

from __future__ import annotations

from factlint.extraction.claims.scene import Scene
from factlint.extraction.languages.en.entities.demonyms import HALVES
from factlint.model.mention import EntityRef, Mention, Naming, mention_at


def demonym_before(scene: Scene, index: int) -> Mention[EntityRef] | None:
    """The only country of the adjective right before a word."""
    words = scene.words
    for count in (2, 1):
        first = index - count
        if first < 0 or words.starts[first] < scene.sentence.start or not words.is_capitalised(first):
            continue
        bearers = scene.rules.demonyms().get(" ".join(words.folded[first:index]), ())
        is_half = first > 0 and words.folded[first - 1] in HALVES and words.gap(first) == " "
        if is_half or len(bearers) != 1 or any(words.gap(i) not in (" ", "\n") for i in range(first, index)):
            continue
        span = words.span(first, index - 1)
        return mention_at(scene.document, span, EntityRef(bearers[0]), derivation=(Naming.DEMONYM,))
    return None
