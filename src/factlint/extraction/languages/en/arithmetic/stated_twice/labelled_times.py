"""Labels of dates, and what shows that another date is meant: over folded prose (`times.recognition.fold`)."""

from __future__ import annotations

LABEL = r"(?:^|[\n\v])(?P<label>[a-z][a-z’'/ -]{2,40}?)(?: ?:\s| [–—-] |\t)(?:the )?$"
HAPPENINGS = (
    "open", "found", "establish", "launch", "start", "beg", "end", "clos", "complet", "finish", "built", "releas", "publish", "deadlin", "due",
    "inaugurat", "premier", "submi", "expir", "elect", "appoint", "sign", "deliver", "election", "incorporat", "regist",
)  # fmt: skip
"""How the words begin that state what is on a day: a label and a sentence share one."""
RELEASED = {"releas": "publish", "publish": "publish", "premier": "premiere", "launch": "launch"}
"""Of these, those of releases → what happens."""
ENDED = {"clos": "close", "end": "end"}
"""Of these, those of ends → what happens."""
OTHERWISE = (
    r"\b(?:again|second|third|new|rebuilt|reopen\w*|re-\w+|original(?:ly)?|first|former(?:ly)?|extension|wing|branch|section|phase|part|partly|planned|due to|expected|postponed|delayed|instead|until|before|after|since|not|never|or"
    r"|earl(?:y|ier)|late|later|about|around|circa|between|another|other|also|next|last|previous|each|every|if|would|could|might|may have|claim\w*|according|predecessor|successor|early bird|from \d{4} to)\b"
)
CLAUSE_END = r"[;.] |[\n\v]"
SMALL = frozenset("of in on at for the a an date day year by to".split())
"""Words of a label that a sentence need not have."""
BESIDE = frozenset(
    """
    the a an it its they he she we i this which that who was were is are be been has have had will shall and in on at by of to for with as
    officially formally finally doors public business company firm town project building work event took place date there day when
    monday tuesday wednesday thursday friday saturday sunday
    """.split()
)
"""Words that a clause may hold next to those of the title and the label: any other may be of another thing."""
DOER = r" by (?:the |an? |its |their )?[a-z’' .-]{2,50} (?:on|in) (?:the )?$"
"""Who did what is on a day, up to the day."""
