"""Two different values for one setting with an exact name."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factlint.checks.writing.wording import in_two_places, words_of_id
from factlint.model.finding import Confidence, Finding, Level, Related
from factlint.model.statements.specifications import Aspect, Specification
from factlint.values.pairs import pairs


def specified_twice(specifications: Sequence[Specification], *, level: Level) -> Iterator[Finding]:
    """The later of two defaults that contradict each other, once for each; `specifications` are in reading order.

    A name that may mean another thing in another section is compared within its own.
    """
    reported: set[object] = set()
    defaults = [one for one in specifications if one.aspect is Aspect.DEFAULT]
    for first, second in pairs(defaults):
        is_one = first.is_unique or first.section == second.section
        if is_one and first.excludes(second) and second.value.span not in reported:
            reported.add(second.value.span)
            yield _finding(first, second, level)


def _finding(first: Specification, second: Specification, level: Level) -> Finding:
    what = f"the {words_of_id(first.aspect)} of {first.name} is"
    return Finding.at(
        second.value,
        level=level,
        message=f"{what} {in_two_places(first.value.said, second.value.said)}",
        confidence=Confidence.MEDIUM,
        related=(Related.to(first.value, "the other value"),),
    )
