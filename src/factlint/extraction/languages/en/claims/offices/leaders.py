"""How English states who is in office without a title: "the Fund is led by X". Over the prose between the two names."""

from __future__ import annotations

IS_LED_BY = (
    r"(?:,? which)? is (?:now |currently |today |still )?(?:led|headed|chaired|run|governed|ruled) by "
    r"(?:(?:the )?(?:[A-Z]?[a-z]+(?:-[a-z]+)? ){0,4}?)?"
)
"""From a body to who leads it, over what he is called: "is led by the Dutch economist X"."""
NOT_SO = r"\b(?:delegation|mission|team|group|task force|committee|was|were|had|would|until|former(?:ly)?|acting|interim|deputy)\b"
"""In a sentence that may be about another time, or of a part of the body."""
