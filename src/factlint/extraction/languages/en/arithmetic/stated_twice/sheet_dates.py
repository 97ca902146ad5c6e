"""How English dates what a page is about: "Automated: 1985", "the lighthouse was automated in 1985".

Over folded prose (`times.recognition.fold`).
"""

from __future__ import annotations

from factlint.extraction.languages.en.arithmetic.stated_twice.dated_again import HAPPENINGS, NOMINAL

SYNONYMS = {**HAPPENINGS, **NOMINAL, "birth": "bear", "death": "die"}
"""A word of a label → what happens once."""
LABEL = r"(?:(?:date|year|day) (?:of )?)?(?:the )?(?P<word>[a-z]{4,}(?: (?:up|down|out))?)(?: (?:in|on|date|year|by|to the public))?"
"""All of a label that a date may stand under."""
PARTICIPLE = r"[a-z]{3,}(?:ed|ilt|own)"
LINE = r"(?:^|[\n\v])(?P<label>[a-z][a-z ]{2,30}?)(?: ?:\s| [–—-] |\t)(?:the |(?:in|on) )?$"
"""The label of a line, up to the date after it."""
ADVERB = r"(?:formally|officially|finally|completely|fully|also|solemnly|ceremonially)"
SUBJECT = r"(?P<subject>(?P<pronoun>he|she|it|they)|the (?P<noun>[a-z]{4,})|(?P<name>(?:the )?[\w’.&-]+(?: [\w’.&-]+)*?))"
HEAD = r"(?:.*(?:[:!?,–—]|\b(?:and|but|when|until|that|as|where|while|because|since|before|after)) )?"
"""What precedes the subject of a clause."""
PREDICATE = r" (?:is|was|were|had|has|[a-z]{3,}ed|began|went|came|left|took|made|became|wrote|grew|held) [^.;:()\n\v]{3,120}?,? and"
"""What else the subject did, up to the verb asked for."""
ASIDE = r"(?:,? (?:which|who|that)|, (?:an?|the) [^,.;:]{3,60},(?: (?:which|who))?)?"
IS = rf"(?:,? (?:was|were|is|has been|had been|had|has))?(?: {ADVERB})?"
TO_DATE = r"(?:,? (?!and\b|but\b|who\b|which\b)[^ ,.;:()\d\n\v]+){0,8}?(?:, (?:in|at|near) [^,.;:()\d\n\v]{1,30},|,)? (?:in|on) (?:[a-z]+day,? )?(?:the )?$"
"""From the verb to its date."""
LEAD = r"^(?P<name>[^()\n\v]{3,60}?) \((?:[^()\n\v]{0,60}?[ (–—-])?$"
"""A page's first words, up to a date in the brackets after its name."""
BORN, DIED = "bear", "die"
OTHERWISE = (
    r"\b(?:as an?|again|second|third|new|newer|another|other|rebuilt|reopen\w*|re-\w+|original(?:ly)?|first|last|extension|wing|branch|section|phase|part|partly|planned|due|expected|postponed|delayed"
    r"|before|after|since|until|not|never|or|early|earlier|late|later|about|around|between|next|previous|each|every|if|would|could|might|claim\w*|according|predecessor|successor|said to|believed|thought|supposed\w*)\b"
)
"""From the subject to a date that may be of another thing or time."""
BEFORE_SUBJECT = r"\b(?:if|by|according to|one|some|many|other|[a-z]+’s) $"
BEHIND = r"(?: ?[–—-]|,? (?:or|to|until|and again|according|at the (?:earliest|latest))\b)"
"""Right after a date that is one of two."""
