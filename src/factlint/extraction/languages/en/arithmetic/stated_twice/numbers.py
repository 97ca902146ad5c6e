"""How English states a number that it stated before: what is counted, and what was done with it.

Over folded prose (`times.recognition.fold`).
"""

from __future__ import annotations

NOT_RESTATED = frozenset(
    """
    dollar euro pound cent penny franc yen rouble yuan rupee krona crown percent point goal run game match win loss vote seat share time
    yard touchdown appearance assist rebound wicket try lap round set ton page line word column row step year month week day hour minute second
    star rank place degree bit byte person series
    """.split()
)
"""What one text counts again and again, of one thing and of another."""

_OTHER = (
    r"larger|smaller|bigger|first|second|third|last|next|other|others|another|more|less|fewer|remaining|further|additional|extra|new|newly|only|alone|both|each|every|per|half|of (?:them|these|those|which|whom)|including"
    r"|earlier|later|then|now|today|currently|previous(?:ly)?|formerly|originally|initially|still|already|again|once|since|until|so far|by (?:then|now|noon|midnight|night\w*|evening|mid\w*|(?:early|late) \w+|\w+day|\d{4}|the (?:end|start|time))|rose|risen|fell|fallen|grew|grown|increased?|decreased?|dropped|(?<!set )up|down|reached"
    r"|respectively|average|compared|than|versus|instead|if|plans?|planned|expect(?:s|ed)?|hopes?|aims?|target|propos(?:e|es|ed)|estimat(?:e|es|ed)|according|claim(?:s|ed)?|reported(?:ly)?|spoken?|talked|not|no|never|n't|or"
    r"|excluded?|excluding|lost|losing|dropped out|withdrew|at the start|started|finish(?:ed|ers)|known (?:for|of|from|in)|available|missing|valid|usable|evaluable|data|outcomes?|eligible|invited|planned|completed|analy[sz]ed|control|placebo|group|sub-?sample|pilot|minimum|maximum|a (?:day|week|month|year)|daily|weekly|monthly|yearly|annual(?:ly)?|example|e[.]g"
)
OTHER_THAN_KNOWN = rf"\b(?:{_OTHER})\b"
"""In a sentence whose number of what is known may be another one, or one of another time."""
OTHER = rf"\b(?:{_OTHER}|would|could|should|might|(?<!in )(?<!\d )may(?! \d)|will)\b"
"""In a sentence whose number may be another one, or one of another time."""
TIME_OPENS = r"\s*(?:(?:just|shortly|immediately|right|soon|long) )?(?:before|after|during|prior to|ahead of|until) (?:the|its|his|her|their|our|this|that) [a-z]"
"""At the start of a sentence: it is about the time before or after something. Over folded text."""
OF_OTHERS = r"\b(?:of (?:them|these|those|which|whom)|half|thirds?|quarters?|fifths?|per ?cent)\b[^.,;:]{0,12},\s(?:or |about |some )?$|%[^.,;:]{0,12},\s(?:or |about )?$"
"""Before a number that only states what a share comes to: "three quarters of them, 600 teachers"."""
DONE_BEFORE = r"\b([a-z]+(?:ed|ilt|ught|ld|ew|ade|ent|ook|ave))(?: (?:a total of|in all|the|all))?\s$"
DOER = r"\b([A-ZÀ-Þ][\w’'-]+)\s[a-z]+(?:\s(?:a total of|in all|the|all))?\s$"
DONE_BEHIND = r"(?: [a-z]+)?(?: [a-z]+)? (?:were|was|have been|has been) ([a-z]+(?:ed|ilt|ught|ld|ewn|ade|ent|aken|iven))\b"
"""The verb whose object, or subject, a number of things is, and the name of who did it."""
NOT_DONE = frozenset(
    """
    scored made played won used had added held spent sent led killed injured wounded arrested sentenced lost found seized
    passed given taken returned accepted called
    """.split()
)
"""Verbs of what is done many times."""
DEFINITE = r"\b(?:the|all|these|those)(?: (?:same|whole|entire))?\s$"
OF_ALL = r"\ball\s$"
TOTAL = r"\b(?:in all|in total|altogether|all told|together|combined|between them)\b"
"""In a sentence that states what several have together."""
BESIDE = r" and (?:\d[\d,.]*|[a-z-]+) [a-z]+"
"""Behind a number of things: one more that is counted together with it."""
LOCATED = r"\b(?:in|across|throughout|from|at|to)\s$"
"""Before a number of places that need not be all: "floods in 42 counties … in all 50 counties"."""
SOURCE = r"\b(?:said|says|added|adds|explain(?:s|ed)|told|according to|reports?|reported|with|using|via|by|than)\b(?: (?:the|our|its|[a-z-]+)){0,4},? (?:[A-ZÀ-Þ][\w’'.-]+ ){0,2}$"
"""Before the name of who speaks, or of what something is done with."""
POINTING = r"\b(?:these|those)\s$"
"""Before a number of what the sentence before has stated."""
RESTRICTED = r"[a-z]*(?: (?:of|to|there|here|in|on|at|along|near|across|around|between|behind|from|with|without|for|under|over|who|whom|that|which|whose|now|then|aged|left|present|involved|below|above|[a-z]+ing)\b|-)"
"""After a number of things: it is of some only."""
YEAR = r"\b(?<!between )(?<!between \d{4} and )(?<!from )(?<!from \d{4} to )(?:1[5-9]|20)\d\d\b"
"""One of which a sentence speaks, but not the span in which all was done: "between 2019 and 2021"."""
OF_SUBJECT = r"\b(?:has|have|had|holds?|held|employs?|employed|seats?|houses|contains?|comprises?|with|numbers?|counts?|owns?|offers?)(?: (?:a total of|the))?\s$|\b(?:after|within|every)\s$|\d,? (?:and |or )?$"
"""Before what the subject has, which `things.measured` reads, before what states how far on something comes, and in a
row of numbers, which are names.
"""
