"""How English shows that "two years later" counts from the date mentioned last. Regular expressions over the prose."""

ENDS_WITH_DATE = (
    r"(?: (?:in|at|near) (?:the )?[A-ZÀ-Þ][\w’'-]*(?: [A-ZÀ-Þ][\w’'-]*)*)?(?:[.;:!]?\s*$|,? (?:and|but)\b.*)"
)
"""After the date, with which its sentence ends, or the clause before the one that counts from it."""
OPENS_WITH_DATE = r"(?:But |And |Then )?(?:In|On|By) (?:the )?(?:early |late |mid-)?$"
"""Before the date, with which its sentence begins."""
OF_ANOTHER = (
    r"(?i:\b(?:who|which|whose|whom|where|when|while|after|before|since|until|till|by|from|between|during|because|although|though|would|could|might|if|had|having|"
    r"not|never|planned|scheduled|announced|film|novel|book|play|series|another|again|than|then|first|later|earlier|ago|previously|formerly|originally|born (?:to|into|of)|aged)\b|[\"“(])"
)
"""In what precedes a date or after it: more than one thing may be dated, or stated to have happened."""
BESIDE_SHIFT = r"(?i: (?:as|than|when|after|before|by|if|that|which|in \d)\b|, (?:in|on|when) )"
"""After "two years later", where it need not be counted from what was mentioned last."""
