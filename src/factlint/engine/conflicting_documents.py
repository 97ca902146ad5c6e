"""Findings that need several documents: contradictions between the documents of one run."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from factlint.engine.settings import Settings
from factlint.model.report import DocumentReport

TYPE_CHECKING = False
if TYPE_CHECKING:
    from factlint.model.stated import Stated

CONFLICTING_DOCUMENTS = "consistency/conflicting-documents"


def with_conflicts(
    documents: Sequence[DocumentReport], settings: Settings, *, root: str
) -> tuple[DocumentReport, ...]:
    """The reports, with findings where their documents contradict each other; the order of documents does not
    matter.
    """
    groups = [group for group in _groups(documents) if _disagree(group)]
    if not groups:
        return tuple(documents)
    from factlint.engine.conflict_findings import add_findings  # noqa: PLC0415 - documents that agree need no check

    return add_findings(documents, groups, settings, root=root)


def _groups(documents: Iterable[DocumentReport]) -> list[list[tuple[str, Stated]]]:
    """The statements about one property of one subject, with the paths."""
    groups: dict[tuple[str, str], list[tuple[str, Stated]]] = {}
    for document in documents:
        for stated in document.stated:
            groups.setdefault((stated.subject, stated.property), []).append((document.path, stated))
    return list(groups.values())


def _disagree(group: Sequence[tuple[str, Stated]]) -> bool:
    path = group[0][0]
    return any(other != path for other, _ in group) and any(
        one.excludes(other) for _, one in group for _, other in group
    )
