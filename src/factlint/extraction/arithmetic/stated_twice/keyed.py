"""Values that a document gives to one name twice, such as a street's house number or a product's version."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from factlint.extraction.arithmetic.same_thing.tellings import Tellings
from factlint.model.document import ProseSpan
from factlint.model.mention import Mention, mention_at
from factlint.values.dataclass import dataclass

PAIR = 2


@dataclass(frozen=True, slots=True)
class Stated:
    """A value as written, with its sentence."""

    mention: Mention[str]
    sentence: ProseSpan


def by_key(tellings: Tellings, found: Iterator[re.Match[str]]) -> dict[str, tuple[Stated, Stated]]:
    """Under each street or product the two values that the document states, in reading order, if there is no third."""
    stated: defaultdict[str, dict[str, Stated]] = defaultdict(dict)
    for one in found:
        place = ProseSpan(*one.span("value"))
        sentence = tellings.analysis.sentences[tellings.sentence_of(place)]
        mention = mention_at(tellings.analysis.document, place, one["value"])
        stated[one["key"].casefold()].setdefault(one["value"], Stated(mention, sentence))
    pairs = {key: sorted(values.values(), key=lambda one: one.mention.prose) for key, values in stated.items()}
    return {key: (pair[0], pair[1]) for key, pair in pairs.items() if len(pair) == PAIR}
