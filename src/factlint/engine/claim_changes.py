"""The effect of a change on the claims of a text: added, changed, removed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from factlint.model.claim import Judgement
from factlint.model.claim_change import ClaimAt, ClaimChange
from factlint.model.rule_base import RuleBase, label_of
from factlint.model.span import Span


def claims_at(path: str, judgements: Iterable[Judgement], rules: RuleBase) -> tuple[ClaimAt, ...]:
    """The claims of a document, in reading order; `rules` names their subjects."""
    claims = (
        ClaimAt(
            path,
            judgement.claim.statement.subject,
            judgement.claim.statement.property,
            " ".join(judgement.claim.value.text.split()),
            judgement.span,
            judgement.verdict,
            label_of(judgement.claim.subject.value, rules),
        )
        for judgement in judgements
    )
    return tuple(sorted(claims, key=lambda claim: claim.span))


def claim_changes(before: Iterable[ClaimAt], after: Iterable[ClaimAt]) -> tuple[ClaimChange, ...]:
    """Pair the claims of two versions of some documents; claims that stay, or move unaltered, are no change.

    Of the rest, claims with the same subject and property are taken as one that changed: first within a
    document, in reading order, then across documents. The changes are in the order of the new version, with
    removed claims at the end.
    """
    removed, added = _without_same(list(before), list(after))
    changed = [*_pairs(removed, added, is_in_place=True), *_pairs(removed, added, is_in_place=False)]
    now = [*changed, *(ClaimChange(None, claim) for claim in added)]
    now.sort(key=lambda each: (each.after.path, each.after.span) if each.after else ("", Span(0, 0)))
    return (*now, *(ClaimChange(claim, None) for claim in removed))


def _topic(claim: ClaimAt) -> tuple[str, str]:
    return claim.subject, claim.property


def _without_same(before: list[ClaimAt], after: list[ClaimAt]) -> tuple[list[ClaimAt], list[ClaimAt]]:
    """Both sides without the claims that the other side makes as well, wherever they stand."""
    counted: defaultdict[tuple[str, str, str], list[ClaimAt]] = defaultdict(list)
    for claim in after:
        counted[*_topic(claim), claim.value].append(claim)
    removed = []
    for claim in before:
        same = counted[*_topic(claim), claim.value]
        if same:
            same.pop(0)
        else:
            removed.append(claim)
    left = {id(claim) for same in counted.values() for claim in same}
    return removed, [claim for claim in after if id(claim) in left]


def _pairs(removed: list[ClaimAt], added: list[ClaimAt], *, is_in_place: bool) -> Iterator[ClaimChange]:
    """Take pairs with the same topic out of both lists; `is_in_place` allows only pairs within one document."""
    for old in list(removed):
        new = next(
            (
                each
                for each in added
                if _topic(each) == _topic(old) and (not is_in_place or each.path == old.path)
            ),
            None,
        )
        if new:
            removed.remove(old)
            added.remove(new)
            yield ClaimChange(old, new)
