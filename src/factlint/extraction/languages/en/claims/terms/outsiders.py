"""How English says that a state does not belong to a body today. Over the prose between the two names."""

from __future__ import annotations

_NOW = r"(?:still |currently |also |to this day )?"
TO_BODY = (
    rf"(?:,? which)?(?: (?:is|are) {_NOW}(?:not|no longer) (?:an? |the )?(?:full )?(?:members?(?: (?:states?|countr(?:y|ies)))? of|in|part of) (?:the )?"
    rf"| (?:is|are) {_NOW}outside (?:of )?(?:the )?| {_NOW}(?:has|have) (?:so far |always )?(?:stayed|remained|kept) (?:outside|out of) (?:of )?(?:the )?)"
)
"""From a state to what it is stated not to belong to."""
ENDS = r"(?=[.,;:)]|$|\n| (?:and|but|although|though|because|which|so)\b)"
"""After that."""
NOT_SO = r"\b(?:if|until|before|when|was|were|had|would|could|might|should|wants?|pretend\w*|claim\w*|said|says?|told|thinks?|believes?|myth|wrongly|nuclear|command|structures?|eurozone|customs)\b|[“\"]"
"""In a sentence that may be about another time, or of a part of the body."""
