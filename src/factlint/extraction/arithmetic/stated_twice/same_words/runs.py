"""Runs of tokens that two sentences share, and what each sentence says beside its run."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from factlint.extraction.arithmetic.same_thing.tokens import Token

_FEWEST_WITH_AMOUNT, _FEWEST = 4, 7
"""Words of a run that contains another amount, and of one without."""
_FEWEST_CONTENT = 2
_FEWEST_NAMES = 2


def shared(one: Sequence[Token], other: Sequence[Token]) -> Sequence[Token]:
    """The tokens with which two sequences begin alike."""
    return [
        mine for mine, _ in takewhile(lambda both: both[0].text == both[1].text, zip(one, other, strict=False))
    ]


def is_distinctive(run: Sequence[Token]) -> bool:
    """Whether two sentences hardly share so many words by chance."""
    content = {token.text for token in run if token.is_content}
    if any(token.is_amount for token in run):
        return len(run) >= _FEWEST_WITH_AMOUNT and len(content) >= _FEWEST_CONTENT
    names = {token.text for token in run if token.is_name}
    return len(run) >= _FEWEST and len(content) >= _FEWEST_CONTENT and len(names) >= _FEWEST_NAMES


def says_no_other(one: Sequence[Token], other: Sequence[Token], *, names_may_differ: bool) -> bool:
    """Whether all that the one says beside the run the other says, too, so that both are of one thing."""
    mine, theirs = ({token.text for token in stated if _states(token)} for stated in (one, other))
    if not names_may_differ and any(
        token.is_name or not token.text.isalpha() for token in (*one, *other) if token.text in mine ^ theirs
    ):
        return False
    return mine <= theirs or theirs <= mine


def _states(token: Token) -> bool:
    return token.is_content or token.is_name or " " in token.text
