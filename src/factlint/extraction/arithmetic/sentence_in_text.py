"""A sentence whose numbers are read, with the sentences around it."""

from __future__ import annotations

from collections.abc import Sequence

from factlint.extraction.arithmetic.sentences_around import (
    SkeletonsBefore,
    sentences_following,
)
from factlint.extraction.arithmetic.skeleton import Skeleton, SkeletonOf
from factlint.extraction.quantities.scan import Text
from factlint.model.analysis import Analysis
from factlint.model.document import Document, ProseSpan
from factlint.values.dataclass import dataclass


@dataclass(frozen=True, slots=True)
class SentenceInText:
    """What the readers of a sentence ask for; skeletons are made once per document, and only if asked for."""

    analysis: Analysis
    text: Text
    place: ProseSpan
    skeleton_of: SkeletonOf
    before_of: SkeletonsBefore

    @property
    def document(self) -> Document:
        return self.analysis.document

    @property
    def skeleton(self) -> Skeleton:
        return self.skeleton_of(self.place)

    @property
    def before(self) -> Sequence[Skeleton]:
        """The sentences before it, the nearest first."""
        return self.before_of(self.place)

    def following(self, most: int) -> Sequence[Skeleton]:
        """The next sentences, in the next block too."""
        return tuple(map(self.skeleton_of, sentences_following(self.analysis, self.place, most)))
