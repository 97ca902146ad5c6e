"""How English dates what happens to a thing once: "an abbey founded in 1142", "they set up the workshop in 1958".

Over folded prose (`times.recognition.fold`).
"""

from __future__ import annotations

HAPPENINGS = {
    "opened": "open", "inaugurated": "open", "founded": "found", "established": "found", "launched": "launch", "built": "build",
    "constructed": "build", "erected": "build", "completed": "complete", "finished": "complete", "described": "describe",
    "discovered": "discover", "published": "publish", "signed": "sign", "demolished": "demolish", "pulled down": "demolish", "destroyed": "destroy",
    "dissolved": "dissolve", "abolished": "dissolve", "set up": "set up", "adopted": "adopt", "acquired": "acquire", "bought": "acquire",
    "purchased": "acquire", "sold": "sell", "unveiled": "unveil", "consecrated": "consecrate", "patented": "patent", "invented": "invent",
    "closed": "close", "donated": "donate", "installed": "install", "commissioned": "commission", "ratified": "ratify", "excavated": "excavate",
    "granted": "grant", "introduced": "introduce", "electrified": "electrify", "drained": "drain", "inherited": "inherit",
}  # fmt: skip
"""Verb → what happens once."""
_VERB = "|".join(HAPPENINGS)
_NOUN = r"(?P<article>the|an?|their|its|his|her|this) (?P<modifiers>(?:(?!was\b|were\b|is\b|of\b|and\b)[a-z][a-z’'-]* ){0,2}?)(?P<noun>[a-z]{3,})"
_TO_DATE = r"(?: (?!and\b|but\b)[^ ,.;:()\d\n\v]+){0,8}?(?:, (?:in|on|at|near) [^,.;:()\d\n\v]{1,30},|,)? (?:in|on) (?:the )?$"
_IS = r"(?:,? (?:which|that|who))?(?: (?:they|he|she|it|we))?(?: (?:was|were|is|has been|had been|had|have))?(?: (?:formally|officially|finally|first))?"
DATED = (
    rf"\b{_NOUN}(?: (?:in|at|on|of|for|near) (?:the )?[a-z]+)?{_IS} (?P<verb>{_VERB})\b(?! (?:the|an?|their|its|his|her) ){_TO_DATE}",
    rf"\b(?P<verb>{_VERB}) {_NOUN}\b{_TO_DATE}",
)
"""A thing and what happened to it, in either order, up to the date."""
DATED_IT = (
    r"\b(?:is|was) (?P<article>an?) (?P<modifiers>(?:[a-z][a-z’'-]* ){0,4}?)(?P<noun>[a-z]{3,})(?: (?:over|in|on|of|at|near|that|which|between|for|from) [^.;:\n\v]{1,80}|, [^.;:\n\v]{1,80})?"
    rf"[.] it (?:was )?(?:formally |officially )?(?P<verb>{_VERB})\b{_TO_DATE}"
)
"""What the sentence before says that it is."""
KNOWN = frozenset({"the", "this", "its", "their"})
NO_THING = frozenset(
    "year years first second time work works day month number part one two three rest following same end beginning which that who site village area company’s it".split()
)
OTHERWISE = (
    r"\b(?:again|second|third|new|another|other|others|rebuilt|reopened|re-\w+|original(?:ly)?|former(?:ly)?|extension|extended|wing|branch|section|phase|part|partly|planned|due to"
    r"|expected|postponed|delayed|until|before|after|since|not|never|or|early|earlier|late|later|between|also|next|last|previous|each|every|if|would|could|might"
    r"|claim\w*|according|present|current|modern|temporar\w+|replac\w+|successor|predecessor|both|likely|probably|perhaps|supposed\w*|tradition\w*|legend\w*|though|instead|once|copy|edition|volume)\b"
)
"""In the clause of a date that may be of another thing or time."""
SEVERAL = r"\b(?:(?:an?|another|second|third|new|each|every|several|both|other|old|former|first|later|earlier|two|three|four|these|those|present|current|original) (?:[a-z’'-]+ )??{noun}|{noun}s)\b"
"""The text knows more than one such thing."""
