"""How English states which anniversary of something known was kept, and when. Regular expressions over the prose.

The first group stand before or behind the name of what is known, the second between the anniversary and its date.
"""

from __future__ import annotations

from collections.abc import Mapping

from factlint.extraction.languages.en.chronology.anchored.anniversaries import JUBILEES as KEPT_JUBILEES
from factlint.extraction.languages.en.times.words import JUBILEES as NAMED_JUBILEES
from factlint.extraction.languages.en.times.words import ORDINALS

JUBILEES = {**NAMED_JUBILEES, **{name: years for name, years in KEPT_JUBILEES.items() if "wedding" not in name}}
"""The name of an anniversary → its years."""
_NAMED = "|".join(JUBILEES)
_NTH = rf"(?P<said>(?P<count>\d{{1,4}})(?:st|nd|rd|th)|(?P<ordinal>{'|'.join(ORDINALS)})|(?P<jubilee>{_NAMED}))"
_ANNIVERSARY = rf"(?P<whole>{_NTH}(?(jubilee)(?: anniversary)?| anniversary))"
_NOUN = r"(?:(?P<noun>[a-z]+(?: flight)?) of (?:the )?)?"
OF_NAME = rf"(?i:\b{_ANNIVERSARY} of (?:the |its )?{_NOUN})$"
"""Before a name: "the 25th anniversary of the end of" …"""
NOUN_BEHIND = r"(?:'s|’s|'|’) (?P<noun>[a-z]+(?: flight)?)"
"""… or with the noun after it: "the 250th anniversary of Mozart's birth"."""
_GATHERED = (
    r"\b(?:gather(?:s|ed)?|met|assembled|attended|took part|travelled|traveled|came|paused|ceremon(?:y|ies)|commemorations?|celebrations?|services?|parades?|concerts?|events|wreaths?)\b"
    r"(?:(?! (?:which|who|that|when|since|but)\b)[^.;:()\[\]–—]){0,70}?"
)
_HONOURS = r"(?:celebrat|mark|commemorat|observ|honou?r)"
KEEPS = (
    rf"(?:(?<!\bto )\b(?:{_HONOURS}(?:ed|es|e|ing|s|)|kept|keeps|saw|sees|fell on|falls on|is|was)(?: [a-z]+ly)?"
    rf"|{_GATHERED}(?: for| at| on| (?:to )?{_HONOURS}(?:ed|es|e|ing|s|))|(?:^|, )[Oo]n)(?: the| its| their| his| her)? ?$"
)
"""Before an anniversary that is kept at the time in front."""
OWN = (
    r"(?:,? (?:which|who))? (?:has |have |had )?(?:also |just |recently |duly )?(?:celebrat(?:ed|es|e)|mark(?:ed|s)?|commemorat(?:ed|es|e)|observ(?:ed|es)|kept|keeps|reached|reaches)"
    rf" (?:its|his|her|their|the) {_ANNIVERSARY}(?: of (?:its|his|her|their) (?:own )?(?P<noun>[a-z]+))?"
)
"""After a name that keeps its own: "NATO celebrated its 60th anniversary", "the 10th anniversary of
its independence".
"""
POSSESSED = rf"(?:'s|’s|'|’) {_ANNIVERSARY}"
"""After the name of what has the anniversary: "NATO's 60th anniversary"."""
ENDS = r"(?=[.,;:!?)\]]|$|\n| (?:in|on|was|were|is|are|by|with|at|this|last|today|yesterday|tomorrow|fell|falls|came|comes)\b)(?!, (?:[a-z]+,? )?and (?:the |its )?)"
"""What the words of an anniversary end with; more would make them name something else ("its 60th anniversary summit")."""
OWN_ENDS = r"(?=[.,;:!?)\]]|$|\n| (?:in|on) (?:[A-Z][a-z]+ )?\d| (?:with|by|this|last|today|yesterday)\b)"
"""The same after what something keeps of its own, which in a place is that of a part: "its 10th
anniversary in China".
"""
TO_DATE = (
    r"(?:(?! (?:which|who|that|when|since|before|until|after|by|from|ahead|for|to|but|and|of|as|if)\b)[^;:()\[\]–—,]){0,60}?"
    r",? (?:(?:(?:in|on) )?(?:the )?(?:early |late |spring of |summer of |autumn of )?)?"
)
"""From an anniversary to its date after it."""
_SUBJECT = r"(?:[A-ZÀ-Þ]|[a-z]+ )(?:(?! (?:which|who|that|when|since|before|until|after|by|from|ahead|for|to|but|of which|if)\b)[^;:()\[\]–—]){0,80}?"
FROM_DATE = rf"(?:,? (?:{_SUBJECT})?)?"
"""From the date that opens a sentence to the verb before the anniversary."""
APPOSED = r",? (?:on )?(?:the |its |their )$"
"""Between a date and the anniversary that explains it: "in 2012, the centenary of"."""
OPENING = r"(?:(?:In|On|By)? ?(?:the )?)"
"""Before that date."""
NOT_THEN = (
    r"\b(?:would|will have|could|might|should|if|plan(?:s|ned|ning)?|prepar(?:e|es|ed|ing|ations?)|upcoming|forthcoming|[Aa]head of|eve of|in time for|in advance|[Bb]efore|[Uu]ntil|"
    r"approach(?:es|ed|ing)?|belated(?:ly)?|delayed|postponed|season|wedding|scheduled|not|never|nearly|almost|countdown|run-up|lead-up|"
    r"(?:years?|months?|weeks?|days?) (?:after|before|later|earlier)|supposed|so-called|each|every|annual(?:ly)?|[Ss]ince|early|late)\b"
)
"""In a sentence whose date need not be that of the anniversary."""

MOMENTS: Mapping[str, tuple[str, ...]] = {
    "birth": ("born",), "death": ("died",), "assassination": ("died",), "murder": ("died",), "execution": ("died",),
    "founding": ("founded", "founding"), "foundation": ("founded", "founding"), "establishment": ("founded", "founding"), "creation": ("founded", "founding"),
    "opening": ("opened",), "inauguration": ("opened",), "completion": ("completed",), "launch": ("launched", "launch"),
    "release": ("released", "published"), "publication": ("published",), "signing": ("signed",), "independence": ("independence",),
    "dissolution": ("dissolved",), "collapse": ("dissolved",), "discovery": ("discovered",), "first flight": ("first-flight",),
    "end": ("end",), "start": ("start",), "beginning": ("start",), "outbreak": ("start",),
}  # fmt: skip
"""What happened, as a noun → the properties that date it."""
ANY = rf"(?i:anniversary|\b(?:{_NAMED}))\b"
"""Without one of these words none is stated."""
