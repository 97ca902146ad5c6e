"""Totals that grow from sentence to sentence: "… bringing the total to 19. Two more followed, bringing it to 21"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factlint.extraction.arithmetic.near import is_near
from factlint.extraction.arithmetic.sentences_around import SkeletonsBefore
from factlint.extraction.arithmetic.skeleton import Skeleton, SkeletonOf
from factlint.extraction.languages.en.arithmetic.wholes import summed_up as words_of
from factlint.extraction.shapes import shapes
from factlint.model.arithmetic import Figure, Sum
from factlint.model.document import ProseSpan
from factlint.values.regex import regex

_ADDED, _CORRECTED_BY = regex(words_of.ADDED), regex(words_of.CORRECTED_BY)
_LATER, _NUMBER = regex(words_of.LATER), regex(r"‹[nt]\d+›")


def read_running_totals(
    sentences: Sequence[ProseSpan],
    skeleton_of: SkeletonOf,
    before: SkeletonsBefore,
) -> Iterator[Sum]:
    """The totals, each with the previous total and the increment in its sentence; `before` as in `read_computed`."""
    for sentence in sentences:
        skeleton = skeleton_of(sentence)
        found = _reached(skeleton)
        if found is None or _LATER.search(skeleton.text) or _CORRECTED_BY.match(skeleton.text, found.end()):
            continue
        added = {int(one[1] or one[2]) for one in _ADDED.finditer(skeleton.text, 0, found.start())}
        total, old = skeleton.figure(found, "said"), _last_total(before(sentence), found["what"])
        is_all = len(_NUMBER.findall(skeleton.text, 0, found.start())) == 1
        if is_all and len(added) == 1 and old is not None and old.value.written < total.value.written:
            more = skeleton.figures[added.pop()]
            if is_near(total.value.written, old.value.written + more.value.written):
                yield Sum(total, (old, more))


def _last_total(before: Sequence[Skeleton], what: str) -> Figure | None:
    """The previous total of the same things, from the nearest sentence that has one."""
    for skeleton in before:
        if (found := _reached(skeleton)) is not None:
            words, others = set(what.split()), set(found["what"].split())
            return skeleton.figure(found, "said") if words <= others or others <= words else None
    return None


def _reached(skeleton: Skeleton) -> re.Match[str] | None:
    return shapes((words_of.REACHED,)).search(skeleton.text)
