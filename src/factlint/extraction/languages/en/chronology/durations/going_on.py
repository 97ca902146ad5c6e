"""How English states for how long something has gone on whose beginning another sentence dates.

Patterns match sentences with tokens in place of times (`extraction.chronology.timed`): lengths as `<l:slot>`; a
space stands for any white space.
"""

_HAS = r"\b(?:has|have|[’']ve) (?:now |already |since |thus |therefore )?"
_FOR = r"(?: [^‹›.;,]{2,40}?)? for (?:now |the (?:last|past) )?<l:length>(?=[.,;]| and\b|$)"
_POST = r"(?:mayor|president|director|head|chair(?:man|woman)?|leader|editor|captain|coach|bishop|conductor|headteacher|principal|chief executive)"
_FIRM = r"founded|established|formed|set up|created|launched|incorporated|opened|started|began|built|completed|introduced|first [a-z]+"
_OFFICE = r"became|appointed|elected|took office|took charge|took over|took up (?:the|his|her) (?:job|post|reins|position)|sworn in|hired|joined|succeeded"

GOING_ON = tuple(
    (rf"{_HAS}(?:{held}){_FOR}", began)
    for held, began in (
        (r"served(?! (?:as|on|in|with|under|at)\b)", rf"{_FIRM}|entered service|came into service|put into service|delivered|commissioned|made (?:his|her|its) maiden"),
        (r"existed|operated|traded|stood|been (?:open|running|going|trading|in (?:business|operation|existence|service|use|print)|on (?:the air|sale|display))", _FIRM),
        (rf"led|run|headed|managed|chaired|been (?:the |its |their )?(?:{_POST}|in (?:charge|office|power|the (?:job|post|role)))", _OFFICE),
        (r"been married", r"married|wed"),
        (r"lived (?:there|here|in)", r"moved|settled|arrived|came"),
        (r"worked (?:there|here|for (?:the|it))|been with (?:the|it)", r"joined|hired|started"),
    )
)  # fmt: skip
"""For how long something has gone on, and the verbs with which it must have begun."""
OF_ANOTHER = r"has (?:(?:now|already|since|thus|therefore) )?(?:led|run|headed|managed|chaired|lived|worked|been (?:the|its|their|with|married|mayor|president|director|head|chair|leader|editor|captain|coach|bishop|conductor|principal|chief))\b"
"""What has gone on may be another post or place than that whose beginning its own sentence states."""
AND_HAS = r",? and (?:(?:he|she|it|they) )?$"
"""Between how something began and how long it has gone on since, of the same subject."""
ALSO_PRONOUN = r"(?:It|He|She|They)\b"
"""At the head of a sentence: it may continue about what the sentence right before was about."""
