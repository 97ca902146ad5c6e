"""Parts of a whole that the sentence before states: "… 1,240 units. Of these, 700 went to Spain and 590 to Italy"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factlint.extraction.arithmetic.joined_figures import are_of_kind
from factlint.extraction.arithmetic.near import sum_of_figures
from factlint.extraction.arithmetic.paragraphs.stated import stated_in
from factlint.extraction.arithmetic.sentences_around import SkeletonsBefore
from factlint.extraction.arithmetic.skeleton import Skeleton, SkeletonOf
from factlint.extraction.arithmetic.wholes.partitions import bounds_of_whole, fits
from factlint.extraction.arithmetic.wholes.parts import read_parts
from factlint.extraction.languages.en.arithmetic.wholes import partitions as words_of
from factlint.extraction.quantities.nouns import stem_of
from factlint.extraction.shapes import shapes
from factlint.model.arithmetic import Figure, Sum
from factlint.model.document import ProseSpan


def read_parts_of_stated(
    sentences: Sequence[ProseSpan],
    prose: str,
    skeleton_of: SkeletonOf,
    before: SkeletonsBefore,
) -> Iterator[Sum]:
    """The wholes of sentences whose parts are in the next one; `before` as in `read_computed`."""
    for sentence in sentences:
        skeleton = skeleton_of(sentence)
        found = shapes(words_of.STATED_BEFORE).search(skeleton.text)
        last = next(iter(before(sentence)), None) if found else None
        parts = read_parts(skeleton, prose, found.end()) if found and last else ()
        if not (found and last and parts):
            continue
        figures = tuple(part.figure for part in parts)
        total = _whole(last, found.groupdict().get("noun"), figures)
        if total is None:
            continue
        bounds = bounds_of_whole(skeleton, total, found, parts)
        if bounds is not None and fits(total, figures, bounds):
            yield Sum(total, figures)


def _whole(last: Skeleton, noun: str | None, parts: Sequence[Figure]) -> Figure | None:
    """The one number that a noun is stated with; without a noun the only one that is larger than any part."""
    largest = max(part.value.written for part in parts)
    stated = [one for one in stated_in(last) if are_of_kind(one.figure, parts)]
    if any(one.number == sum_of_figures(parts) for one in stated):
        return None  # of several numbers it is this that the parts make
    if noun is not None:
        stem = stem_of(noun)
        counted = shapes(words_of.COUNTED_BY).finditer(last.text)
        measured = {int(one["number"]) for one in counted if stem_of(one["noun"]) == stem}
        stated = [
            one for one in stated if one.noun == stem or any(one.figure is last.figures[at] for at in measured)
        ]
    larger = [one for one in stated if one.number > largest]
    is_only = len(larger) == 1 and (noun is None or len(stated) == 1)
    return larger[0].figure if is_only else None
