"""Sentences that a calculation across sentences skips: without a number, or about another quantity."""

from __future__ import annotations

from factlint.extraction.arithmetic.joined_figures import is_time
from factlint.extraction.arithmetic.paragraphs.stated import Stated, base_unit, stated_in
from factlint.extraction.arithmetic.sentences_around import Between, RoleOf
from factlint.extraction.arithmetic.skeleton import SkeletonOf
from factlint.extraction.chronology.subjects import names_new_subject, stems
from factlint.extraction.interludes import (
    breaks_off,
    goes_on_by_pronoun,
    is_passed_over,
    is_remark,
    is_without_number,
    states_part,
)
from factlint.model.document import Document, ProseSpan


def roles_between(document: Document, skeleton_of: SkeletonOf) -> RoleOf:
    """The function that classifies the sentences of a document."""

    def role_of(between: ProseSpan, first: ProseSpan, last: ProseSpan) -> Between:
        text, above, below = (document.prose[one.start : one.end] for one in (between, first, last))
        if is_remark(text):
            return Between.PASSED_OVER
        if is_without_number(text) or not (skeleton_of(between).figures or states_part(text)):
            if breaks_off(text, above, below):
                return Between.BREAKS_OFF
            return Between.PASSED_OVER if is_passed_over(text, above, below) else Between.STATES
        if goes_on_by_pronoun(below) or not names_new_subject(text, f"{above} {below}"):
            return Between.STATES
        stated, ahead = stated_in(skeleton_of(between)), stated_in(skeleton_of(first))
        around = (*ahead, *stated_in(skeleton_of(last)))
        is_other = bool(ahead) and _are_others(stated, around, stems(f"{above} {below}"))
        return Between.PASSED_OVER if is_other else Between.STATES

    return role_of


def _are_others(stated: tuple[Stated, ...], around: tuple[Stated, ...], words: frozenset[str]) -> bool:
    """Whether some amounts count or measure nothing that is mentioned around them."""
    return bool(stated) and not any(
        is_time(one.figure)
        or (one.noun is None and one.figure.value.unit is None)
        or (one.noun is not None and not stems(one.noun).isdisjoint(words))
        or any(one.is_kin(other) or _is_of_unit(one, other) for other in around)
        for one in stated
    )


def _is_of_unit(one: Stated, other: Stated) -> bool:
    """Whether two amounts have one unit, whatever they are counted per."""
    return one.figure.value.unit is not None and base_unit(one.figure) == base_unit(other.figure)
