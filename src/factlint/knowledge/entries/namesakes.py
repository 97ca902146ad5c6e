"""Properties that a pack defines under its own name although a shipped one already means the same.

A pack with `hull-length: {value: number, cues: [hull length]}`, when `hull-length` ships or `length-of-hull` ships with
that cue, need not list every way to say it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from factlint.model.rule_base import Property
from factlint.model.words import name_words
from factlint.values.dataclass import dataclass, replace

_DATES = frozenset({"date", "year", "day"})


@dataclass(frozen=True, slots=True)
class Namesakes:
    """The shipped properties by kind of value and by what names them: their id, or a phrase of theirs alone."""

    named: Mapping[tuple[str, tuple[str, ...]], Property]

    def joined(self, own: Property) -> Property:
        """The property with the cues of every shipped one that its own cues name; unchanged if it has patterns.

        With patterns, an author says in which forms alone the property is to be read.
        """
        if own.is_office or own.patterns:
            return own
        found = (self.named.get((own.value, name_words(cue))) for cue in own.cues)
        cues = (cue for shipped in found if shipped is not None for cue in shipped.cues)
        return replace(own, cues=tuple(dict.fromkeys((*own.cues, *cues))))


def index_namesakes(shipped: Sequence[Property]) -> Namesakes:
    """The names of the shipped properties; a phrase that two share names neither."""
    named: dict[tuple[str, tuple[str, ...]], Property] = {}
    shared: set[tuple[str, tuple[str, ...]]] = set()
    for item in shipped:
        for phrase in _phrases(item):
            if named.setdefault((item.value, phrase), item) is not item:
                shared.add((item.value, phrase))
    ids = {(item.value, name_words(item.id.replace("-", " "))): item for item in shipped}
    return Namesakes({**{key: item for key, item in named.items() if key not in shared}, **ids})


def _phrases(item: Property) -> Iterator[tuple[str, ...]]:
    """The first cue, and those of several words; any other single word may name many things.

    Of dates only the first, and the phrases that name a date themselves ("production start year"), count. Their other
    cues are verbs, and "was destroyed" says nothing of other things that happen on a day.
    """
    for place, words in enumerate(map(name_words, item.cues)):
        names_date = item.value != "date" or not _DATES.isdisjoint((words[0], words[-1]))
        if place == 0 or (len(words) > 1 and names_date):
            yield words
