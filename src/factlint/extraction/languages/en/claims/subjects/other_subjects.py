"""Whether a verb shares the subject of the one before it or has a subject of its own."""

from __future__ import annotations

SHARED_SUBJECT = r",?\s(?:and|but|or)\s(?:then\s|later\s|subsequently\s|first\s|has\s|have\s|had\s|was\s|were\s|is\s|been\s|it\s|he\s|she\s)*"
"""Before a verb that shares the subject of the one before it."""

PRONOUN_SUBJECT = r"\s(?:he|she|it|they|who)\s$"
"""Right before a verb: its subject, where it stands for none of the names in front."""

SUBORDINATE = r"\s(?:after|before|until|till|once|when|while|where|because|since)\s(?![a-z]+ing\b)(?:(?:the|an?|his|her|its|their)\s)?(?:[\w’'-]+\s){1,3}(?:(?:was|were|had|has)\s)?$|\sand\s(?:an?|the|another|two|three|several|its|his|her|their)\s(?:[a-z-]+\s){1,3}(?:(?:was|were|had|has)\s)?$|(?<=\w),?\swhose\s(?:[\w’'-]+\s){1,4}(?:(?:was|were|had|has)\s)?$"
"""Right before a verb: the subject of a clause of its own ("lived there until Erik died")."""

SECOND_PREDICATE = r"\s(?:is|was|are|were)\s(?:(?!(?:and|but|or|then)\s)[\w-]+\s){1,4}"
"""Between a name and a second finite verb that nothing joins: "the book on which X is based was published"."""

NEW_SUBJECT = (
    r",\s(?:(?:he|she|it|they|we|this|these|those)"
    r"|(?:an?|the|another|its|his|her|their|this|these|some|many|most|both)\s(?:[a-z][\w-]*\s){0,2}[a-z][\w-]*)"
    r"\s(?:(?:was|were|is|are|has|had|have|been)\s)*$"
)
"""Right before a verb: a subject of its own after a comma ("While X slept, a rival was founded")."""

NEW_NAME = r"\s[^,;:()]+,\s[A-ZÀ-Þ][\w’'-]+\s(?:[a-z]+ed|became|went|took|left|won|held|made|was|had)\s[^;:()]*,?\s(?:and|but)\s$"
"""The same where another name has had its verb in between: "X died in 1845, Y remarried and died"."""

SINGULAR = frozenset({"was", "is", "has"})
AND_NAME = r"\sand\s(?:the\s)?[A-ZÀ-Þ][\w’'-]*(?:\s[A-ZÀ-Þ][\w’'-]*){0,3}\s$"
"""In front of a verb in the singular, and the verb: a name that opens a clause of its own ("bought X and Y was founded")."""

BEHIND_APPOSED_OBJECT = r",\s(?:an?|the|its|his|her|their)\s[^,;:()]{2,60},\s(?:and|but)\s(?:[a-z]+ly\s|then\s|later\s|(?:was|were|had)\s)*$"
"""From an object over what it is called to a second verb of its sentence's subject: "S followed O, an album, and came out"."""

IN_SUBORDINATE = (
    r"[a-z,]\s(?:while|when|after|before|because|since|until|although|though|whereas|as)\s(?:the\s|[a-z]+\s)?$"
)
"""In front of a name in the middle of a sentence: it is the subject of its own clause …"""
MAIN_GOES_ON = r"[^,;:]{2,80},\s(?:and|but)\s(?:(?:then|later|finally|also|eventually|subsequently)\s)?"
"""… and behind it a comma and the verb of the main one: "served while X was king, and died in Y"."""
