"""Numbers behind the word they belong to, which elsewhere would be labels or no amounts: "level 32", "is five"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factlint.extraction.claims.cues import Cue
from factlint.extraction.claims.scene import Scene
from factlint.extraction.languages.en.claims.numbers import bare_numerals as words_of
from factlint.extraction.quantities.numerals import read_numeral
from factlint.model.document import ProseSpan
from factlint.model.mention import Mention, mention_at
from factlint.values.quantity import Quantity, rounded
from factlint.values.regex import regex

_BEHIND_CUE = regex(f"{words_of.LABELLED}{words_of.NUMERAL}")
_BEHIND_VERB = regex(f"{words_of.IS}{words_of.NUMERAL}")


def numerals_behind(scene: Scene, cues: Sequence[Cue]) -> Iterator[Mention[Quantity]]:
    """The numbers that stand alone behind a cue of a number, or behind "is" after what the cue is of."""
    for cue in cues:
        if not any(item.value == "number" for item in cue.properties):
            continue
        ends = (
            cue.span.end,
            *(mention.prose.end for mention in scene.entities if mention.prose.start > cue.span.end),
        )
        for end in ends:
            pattern = _BEHIND_CUE if end == cue.span.end else _BEHIND_VERB
            found = pattern.match(scene.document.prose, end, scene.sentence.end) or _BEHIND_VERB.match(
                scene.document.prose, end, scene.sentence.end
            )
            if found and not _is_read(scene, span := ProseSpan(*found.span("numeral"))):
                numeral = read_numeral(found["numeral"].casefold())
                yield mention_at(scene.document, span, rounded(numeral.value, numeral.last_digit))


def _is_read(scene: Scene, span: ProseSpan) -> bool:
    """Whether the words are a number, a time or a part of a name already."""
    read = (*scene.quantities, *scene.times, *scene.durations, *scene.entities)
    return any(mention.prose.overlaps(span) for mention in read)
