"""Changes of claims in short."""

from factlint.model.claim_change import Change, ClaimChange


def shown(changes: tuple[ClaimChange, ...]) -> list[tuple[Change, str | None, str | None]]:
    return [
        (each.change, each.before.value if each.before else None, each.after.value if each.after else None)
        for each in changes
    ]
