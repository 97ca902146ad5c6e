"""How English news states how many were killed or hurt.

Patterns are read over skeletons (`extraction.arithmetic.skeleton`).
"""

from __future__ import annotations

from factlint.extraction.languages.en.arithmetic.people import ANYBODY
from factlint.extraction.languages.en.calendar import MONTHS

TRIGGER = r"(?i)\b(?:kill|dead\b|died\b|deaths?\b|victims\b|fatalit|injur|wound|hurt\b)"
_PEOPLE = rf"(?: (?:{ANYBODY}))?"
_WHOLE = r"(?:\b(?:the|all) )?"
_ENDS = r"(?=[,.;:] |\.?$| (?:and|when|as|after|in|on|at|by|near|above|below|outside|inside|off|along|during|before|across|while) )"
KILLED = (
    rf"\b(?:kill(?:s|ed|ing)?|claim(?:s|ed)|leav(?:es|ing)|left) <n:said>{_PEOPLE}(?: dead| lives)?{_ENDS}",
    rf"(?<!family[ ]of[ ]){_WHOLE}<n:said>{_PEOPLE} (?:who )?(?:(?:were|was|have been|are|had been) )?(?:killed|dead|died|die)\b",
    r"\b(?:the|all) <n:said> (?:dead|victims|deaths|fatalities)\b",
    r"<n:said> (?:deaths|fatalities)\b",
    r"\bdeath toll (?:is|was|stood at|stands at|of|at) <n:said>",
)
"""The first mentions none where 12 are left who are not dead: `LEFT_ALIVE`."""
DEFINITE = ("the ", "all ")
"""With which a number of those begins who are known already."""
LEFT_ALIVE = r"\b(?:leav(?:es|ing)|left|claim(?:s|ed)) ‹n\d+›(?!.{0,14} (?:dead|lives)\b)"
HURT = (
    rf"\b(?:injur(?:e|es|ed|ing)|wound(?:s|ed|ing)?|hurt(?:s|ing)?) <n:said>{_PEOPLE}{_ENDS}",
    rf"{_WHOLE}<n:said>{_PEOPLE} (?:who )?(?:(?:were|was|have been|are|had been) )?(?:injured|wounded|hurt)\b",
    r"\b(?:injur(?:es|ed|ing)|wound(?:s|ed|ing)) <n:said> (?:others|more|more people|other people)(?=[,.;]|$)",
    r"\b(?:the|all) <n:said> (?:injured|wounded)\b",
)
OTHERS = (
    r"\b(?:another|other|others|more|including|of (?:them|whom|which|these|those)|among|scene|instantly|hospital|later|since|initially|earlier|rose|risen|raised|rises|previous(?:ly)?|years?|month|last|first|second|third|worst|deadliest|similar|each"
    r"|separate(?:ly)?|attacks in|\d{4}|fear(?:s|ed)?|may|might|could|missing|fewer|less|than|not|no|women|children|policemen|soldiers|officers|rebels|militants|gunmen|attackers?|hostages?|half|so far|between|or|revised|corrected"
    r"|if|there|here|since|war|outbreak|epidemic|according)\b"
)
"""In a sentence that is about some of them, or of others …"""
_MONTH = rf"(?:{'|'.join(MONTHS)})"
APART = (
    r"(?<=‹[nt]\d›) (?:others|more|more people|other people)(?=[,.;]|$)"
    r"|,(?: most| many| all| (?:at least )?‹n\d+›)? (?:of (?:them|whom)|among them|including)\b[^;]*$"
    rf"|\b\d{{1,2}} {_MONTH}(?: \d{{4}})?|\b{_MONTH} \d{{1,2}}(?:, \d{{4}})?\b"
)
"""… but for those whom the dead leave injured, what the end of a sentence is about them, and the day."""
_EVENTS = r"accidents|crashes|attacks|storms|shootings|bombings|fires|floods|quakes|earthquakes|explosions"
_ANOTHER = r"both|several|such|these|others?|another|first|second|third|last|previous|earlier|similar"
OF_SEVERAL = (
    r"\b(?:in|by|of|from|on|during) (?:(?:the|an?|its|their|this|last) )?(?:[a-z]+ )?"
    rf"(?:‹n|(?:{_ANOTHER}|decade|year|month|week|(?:19|20)\d\d|{_EVENTS})\b)|\b(?:since|so far|ever|altogether)\b"
)
"""In what follows a number of the dead: it is of other events too."""
ONE_MORE = (
    r"\b(?:gunman|bomber|attacker|shooter|assailant|hijacker|suicide|himself|herself)\b"
    r"|\b(?:an?|the|one|his|her|another|whose) (?:(?!‹)[^ .;]+ ){1,12}?(?:died|succumbed|(?:was|is) (?:also |later )?(?:killed|found dead|shot dead))\b"
)
"""Where a report mentions one who died beside the rest, or killed them, two numbers may differ by that one."""
UPDATED = (
    r"(?i)\b(?:toll|number|figure|count|total|deaths|casualties)\b[^.;]{0,60}\b(?:rose|rises?|risen|rising|climb(?:s|ed)?|jump(?:s|ed)|grew|grown|passed|exceeded|increased|revised|raised|lowered)\b"
    r"|\bhad (?:first |at first )?(?:spoken|talked) of\b|\b(?:spoke|spoken|talked) of\b|\bfinal (?:toll|count|figure|number)\b|\b(?:first|early|initial) (?:reports?|figures?|estimates?|counts?)\b|\bat first\b"
)
"""A report that follows a toll as it rises knows several numbers, all of them right once."""
SOURCE = r"\b(\w+) (?:said|says|state[sd]|told|announced|claim(?:s|ed)|reported|counted|estimated|put)\b"
"""Who gives the number of a sentence."""
NAME = r"\b(?!(?:The|A|An|In|On|At|By|And|But|Its|His|Her|Their)\b)[A-ZÀ-Þ][\w’'-]+"
HAS_LOST = r"\b(?:lost|suffered|had|counted|sustained)\b[^.;]{0,40}$"
"""Before the losses of whom a clause is about."""
IN_WHAT = r" (?:in|on|at|by|of|from|during) [^(]*"
"""After a number of the dead: the event, or where they died."""
