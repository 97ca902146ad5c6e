"""How English states how long a way takes at a speed."""

from __future__ import annotations

AT = r"\b(?:at|averaging|doing|covering|(?:speed|pace|average) of)(?: an?)?(?: (?:steady|constant|average|mean|speed of|average of))* ‹n"
"""Before a speed."""
TAKES = (
    r"\b(?:tak(?:es?|ing)|took|lasts?|lasted|needs?|needed|is|was|are|were|covers?|covered|in|after|later)\b"
)
NOT_ALL_THE_WAY = r"\b(?:up to|top speed|maximum|max|between|from|only|first|last|half|stops?|including|remaining|rest|wind|gusts?|limit|could|would|if|at least|more|less|over|nearly|almost|before|until|depth|high|deep|wide|altitude)\b"
"""Words by which the time need not be that of all the way at this speed."""
REACHES = r"\bto(?: about| some| around)? [^a-z0-9]*$"
"""Before a height or a heat that something comes to, from one that is not stated."""
GOES_ON, ENDS = (
    r"^,? (?:the|its|this|those|these|it|you|we|they|he|she|a|that|an|all|our|for)\b|^,? $",
    r"^ ?(?:[.,;:)|]|$)",
)
"""After a speed at the head of a sentence, and after one that ends what is said: that in towns is another."""
