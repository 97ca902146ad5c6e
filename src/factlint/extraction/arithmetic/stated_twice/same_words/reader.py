"""An amount stated again in the same sentence: "rose by 115,000 to 32.81 million … rose by 115,000 to 32.18 million".

Two sentences are taken for one statement in either of two cases: they share a run of words around the two amounts that
is too long for chance (`runs.py`), and say nothing else beside it that would set them apart; or they state the same
names, dates and amounts but for the one, in whatever words (`particulars.py`).
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from factlint.extraction.arithmetic.same_thing.reasons import Apart
from factlint.extraction.arithmetic.same_thing.restated import why_apart
from factlint.extraction.arithmetic.same_thing.tellings import Tellings
from factlint.extraction.arithmetic.stated_twice.same_words.particulars import have_same_particulars
from factlint.extraction.arithmetic.stated_twice.same_words.places import Place, places
from factlint.extraction.arithmetic.stated_twice.same_words.runs import is_distinctive, says_no_other, shared
from factlint.extraction.languages.en.arithmetic.stated_twice import same_words as words_of
from factlint.model.arithmetic import Restated
from factlint.values.pairs import pairs
from factlint.values.regex import regex

_OTHER = regex(words_of.OTHER, re.IGNORECASE)
_MOST = 40
"""Amounts in one unit; if there are more, they soon stand in the same words."""


def read_same_words(tellings: Tellings) -> Iterator[Restated]:
    """The pairs of amounts in the same words, each with the later one last."""
    if tellings.analysis.document.is_history:
        return
    by_unit: defaultdict[str | None, list[Place]] = defaultdict(list)
    for place in places(tellings):
        by_unit[place.figure.value.unit].append(place)
    for alike in by_unit.values():
        if len(alike) <= _MOST:
            yield from (
                Restated(first.figure, second.figure)
                for first, second in pairs(alike)
                if _are_one(tellings, first, second)
            )


def _are_one(tellings: Tellings, first: Place, second: Place) -> bool:
    """Whether two different amounts are about the same thing, in the same words."""
    one, other = first.figure, second.figure
    if first.sentence == second.sentence or not one.value.amount.excludes(other.value.amount):
        return False
    if why_apart(tellings, one.prose, other.prose, Apart.ROWS):
        return False
    if any(place.tokens[0].text in words_of.POINTING for place in (first, second)):
        return False
    before, behind = shared(first.before, second.before), shared(first.behind, second.behind)
    run = (*before, *behind)
    if one.value.unit is None and not any(token.is_amount for token in run):
        return False  # the number of an issue, of a part
    if not is_distinctive(run):
        return have_same_particulars(first, second)
    rest = (
        (first.before[len(before) :], second.before[len(before) :]),
        (first.behind[len(behind) :], second.behind[len(behind) :]),
    )
    if not all(says_no_other(*each, names_may_differ=any(token.is_amount for token in run)) for each in rest):
        return False
    says_other = any(
        _OTHER.search(" ".join(token.text for token in stated)) for each in rest for stated in each
    )
    return not says_other
