"""All statistical results that a document reports."""

from __future__ import annotations

from collections.abc import Sequence

from factlint.extraction.statistics.conclusions import read_conclusions, read_p_values
from factlint.extraction.statistics.designs import read_correlations, read_degrees
from factlint.extraction.statistics.intervals import read_intervals
from factlint.extraction.statistics.means import read_means, read_means_on_scales
from factlint.extraction.statistics.tests import read_tests
from factlint.model.document import Document, ProseSpan
from factlint.model.statements.statistics import Statistic


def read_statistics(document: Document, sentences: Sequence[ProseSpan]) -> tuple[Statistic, ...]:
    """The test results, means, confidence intervals, conclusions and designs of a document, kind by kind."""
    return (
        *read_tests(document),
        *read_means(document, sentences),
        *read_means_on_scales(document, sentences),
        *read_intervals(document),
        *read_conclusions(document, sentences),
        *read_p_values(document),
        *read_degrees(document, sentences),
        *read_correlations(document),
    )
