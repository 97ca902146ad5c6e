"""The duration right before a word: "ten years" of "ten years after", "ten years older"."""

from __future__ import annotations

from factlint.extraction.chronology.lengths import days_apart
from factlint.extraction.claims.scene import Scene
from factlint.model.mention import Mention
from factlint.values.dataclass import replace
from factlint.values.duration import Duration


def length_before(scene: Scene, place: int) -> Mention[Duration] | None:
    """The duration that ends right before a position of the prose; its value is the days that it
    allows between dates.
    """
    for length in scene.durations:
        days = days_apart(length.value)
        if length.prose.end + 1 == place and days is not None:
            return replace(length, value=replace(length.value, days=days))
    return None
