"""The sentences that form one passage with a sentence: those of its paragraph and of the one above."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from enum import Enum, auto
from itertools import islice

from factlint.extraction.arithmetic.skeleton import Skeleton
from factlint.extraction.aspects import is_aspect_label, names_other_thing
from factlint.extraction.block_order import blocks_above, blocks_passed
from factlint.extraction.chronology.subjects import goes_on_about, names_new_subject
from factlint.extraction.languages.en.arithmetic.number_words import COMPUTES_ON
from factlint.model.analysis import Analysis
from factlint.model.document import Document, ProseSpan
from factlint.model.reading_order import index_at, index_behind
from factlint.values.dataclass import dataclass
from factlint.values.regex import regex
from factlint.values.typed import Any

_COMPUTES_ON = regex(COMPUTES_ON)
_REACH, _REACH_BEHIND, _PASSED_OVER = 3, 6, 3
"""How many sentences before one may hold its operands, how many after it its parts, and how many of those before may be
skipped.
"""
_LONGEST_LABEL = 60
"""Characters."""


class Between(Enum):
    """How a sentence between two others relates to them."""

    STATES = auto()
    """It mentions the same, or that is not clear."""
    PASSED_OVER = auto()
    """It mentions something else, or nothing."""
    BREAKS_OFF = auto()
    """What was counted before it no longer holds after it."""


class LazySkeletons(Sequence[Skeleton]):
    """The skeletons of some sentences, each made when a reader looks at it: most readers look at one, or at none."""

    __slots__ = ("_found", "_others")

    def __init__(self, skeletons: Iterator[Skeleton]) -> None:
        self._found: list[Skeleton] = []
        self._others = skeletons

    def __bool__(self) -> bool:
        return bool(self._first(1))

    def __len__(self) -> int:
        return len(self._first())

    def __iter__(self) -> Iterator[Skeleton]:
        place = 0
        while len(self._first(place + 1)) > place:
            yield self._found[place]
            place += 1

    def __getitem__(self, place: Any) -> Any:  # noqa: ANN401 - one, or some for a slice
        last = place.stop if isinstance(place, slice) else place + 1
        return self._first(last)[place]

    def _first(self, number: int | None = None) -> Sequence[Skeleton]:
        """At least that many, as far as they exist; all if no number is given."""
        lacking = None if number is None else max(number - len(self._found), 0)
        self._found.extend(islice(self._others, lacking))
        return self._found


SkeletonsBefore = Callable[[ProseSpan], Sequence[Skeleton]]
"""Gives the skeletons of the sentences before one that belong to what it states, the nearest first."""
RoleOf = Callable[[ProseSpan, ProseSpan, ProseSpan], Between]


@dataclass(frozen=True, slots=True)
class Borders:
    """The block boundaries across which sentences belong together."""

    are_apart: Mapping[int, bool]
    """Where blocks begin that may continue the one above, and whether they must show it."""
    passed: frozenset[int]
    """Where headings and quotations begin that do not interrupt the text."""


def borders_of(document: Document) -> Borders:
    """The block boundaries of a document that its topics may cross."""
    blocks = document.blocks
    return Borders(
        {blocks[place].prose.start: above.is_apart for place, above in blocks_above(document).items()},
        frozenset(blocks[place].prose.start for place in blocks_passed(document)),
    )


def sentences_before(
    analysis: Analysis, sentence: ProseSpan, borders: Borders, role_of: RoleOf
) -> Iterator[ProseSpan]:
    """Up to three sentences before one, the nearest first: of its paragraph, and of the one right above.

    Sentences about something else are skipped.
    """
    prose, sentences = analysis.document.prose, analysis.sentences
    at = index_at(sentences, sentence.start)
    stated, end, has_border, has_crossed, is_apart = 0, sentence.start, False, False, False
    for number in range(at - 1, max(at - _REACH - _PASSED_OVER, 0) - 1, -1):
        one = sentences[number]
        if one.start in borders.passed:
            continue
        if is_aspect_label(prose[one.start : one.end]):
            end = one.start
            continue
        if "\n" in prose[one.end : end]:
            if has_crossed or end not in borders.are_apart:
                return
            if names_other_thing(prose[end : end + _LONGEST_LABEL], prose[one.start : one.end]):
                return
            has_border, is_apart = True, is_apart or borders.are_apart[end]
        end = one.start
        role = role_of(one, sentences[number - 1], sentence) if number else Between.STATES
        if role is Between.BREAKS_OFF:
            return
        if role is Between.PASSED_OVER:
            continue
        if has_border:
            if not _goes_on(analysis, number, sentence, is_apart=is_apart):
                return
            has_border, has_crossed = False, True
        yield one
        stated += 1
        if stated == _REACH:
            return


def _goes_on(analysis: Analysis, last: int, sentence: ProseSpan, *, is_apart: bool) -> bool:
    """Whether a sentence is only about things mentioned in the block above, up to its last sentence."""
    prose = analysis.document.prose
    start = analysis.sentences[max(last - _REACH, 0)].start
    end = analysis.sentences[last].end
    above = prose[max(start, prose.rfind("\n", 0, end)) : end]
    said = prose[sentence.start : sentence.end]
    if _COMPUTES_ON.match(said) is not None:
        return True
    return goes_on_about(said, above) if is_apart else not names_new_subject(said, above)


def sentences_behind(analysis: Analysis, sentence: ProseSpan) -> Sequence[ProseSpan]:
    """Some sentences after one in its paragraph."""
    at = index_behind(analysis.sentences, sentence.end)
    stated, end = [], sentence.end
    for one in analysis.sentences[at : at + _REACH_BEHIND]:
        if "\n" in analysis.document.prose[end : one.start]:
            break
        stated.append(one)
        end = one.end
    return stated


def sentences_following(analysis: Analysis, sentence: ProseSpan, most: int) -> Sequence[ProseSpan]:
    """The sentences behind one, in the next block too: what goes on there may complete what it states."""
    at = index_behind(analysis.sentences, sentence.end)
    return analysis.sentences[at : at + most]
