"""The members of a band given by their names, and later all of them by a number that is another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factlint.extraction.arithmetic.near import is_closed
from factlint.extraction.arithmetic.skeleton import Skeleton
from factlint.extraction.languages.en.arithmetic.lists import members_again as words_of
from factlint.extraction.shapes import shapes
from factlint.model.arithmetic import Enumeration
from factlint.model.document import ProseSpan
from factlint.values.regex import regex

_CONSISTS_OF, _PEOPLE, _BETWEEN = map(regex, (words_of.CONSISTS_OF, words_of.PEOPLE, words_of.BETWEEN_PEOPLE))
_CHANGED = regex(words_of.CHANGED)
_REACH, _NEAR = 3, 1
"""How many sentences may stand between the names and the number, and the largest error of the number."""


def read_members_again(skeleton: Skeleton, prose: str, before: Sequence[Skeleton]) -> Iterator[Enumeration]:
    """The number by which a sentence refers to all members, with those whom one before it names."""
    for found in shapes(words_of.STATED_ALL).finditer(skeleton.text):
        said = skeleton.figure(found, "said")
        for other in before[:_REACH]:
            place = other.in_prose(0, len(other.text))
            if _CHANGED.search(prose, place.start, skeleton.in_prose(0, len(skeleton.text)).end):
                break  # in a sentence between them, too, that has no number
            stated = _named(prose, place)
            if stated is None:
                continue
            number, span = stated
            if is_closed(said) and 0 < abs(number - said.value.written) <= _NEAR:
                yield Enumeration(said, found["noun"], number, number, (span,))
            break


def _named(prose: str, sentence: ProseSpan) -> tuple[int, ProseSpan] | None:
    """How many people a sentence names as the members of a group, and where."""
    cue = _CONSISTS_OF.search(prose, sentence.start, sentence.end)
    people = cue and _PEOPLE.match(prose, cue.end(), sentence.end)
    if not people:
        return None
    return len(_BETWEEN.findall(people[0])) + 1, ProseSpan(*people.span())
