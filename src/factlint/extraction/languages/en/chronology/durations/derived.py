"""How English marks a length of time as what follows from two dates, whatever happened at them.

No content word is named here, only connectives, prepositions and pronouns. Patterns match sentences with tokens in
place of times (`extraction.chronology.timed`): dates as `<d:slot>`, lengths as `<l:length>`; a space stands for any
white space.
"""

from factlint.extraction.languages.en.chronology.distances import SET_UP
from factlint.extraction.languages.en.lives.stated import NUMBER_WORD
from factlint.extraction.languages.en.times.words import ORDINALS

_NO_TIME = r"(?:[^‹›]|‹[lc]\d+›)"
_CLAUSE = r"[^‹›,;:()–—|]"
_THUS = r"(?:[,;:.–—] (?:and )?(?i:so)(?: that)?|(?i:\b(?:thus|therefore|hence|consequently|accordingly|in other words|that is|which (?:is|was|makes|made|means|meant))))\b"
_END = r"(?: (?:on|apart|in all|later))?(?=[.!?)]*$)"
PRONOUN = r"(?:He|She|It|They|We|I)"

IN_SENTENCE = (
    rf"<d:first>{_NO_TIME}*<d:last>{_NO_TIME}*{_THUS}{_NO_TIME}*<l:length>",
    rf"<d:first>{_NO_TIME}*<d:last>{_NO_TIME}*\bafter <l:length>{_END}",
    rf"<d:first>{_NO_TIME}*<d:last>{_NO_TIME}*\bhaving {_CLAUSE}*<l:length>{_END}",
    rf"<d:first>{_NO_TIME}*<d:last>(?:{_NO_TIME}*, (?:for|over|within)|,| [–—]) <l:length>{_END}",
    rf"<d:first>{_NO_TIME}* had {_CLAUSE}*\bfor <l:length>,? (?:when|until|before|by the time) {_NO_TIME}*<d:last>",
    rf"<d:first>,? for <l:length>(?:,|,? and) (?:it )?[a-z]+s {_CLAUSE}{{0,20}}(?:in|on|until) (?:the )?<d:last>",
    rf"<d:last>{_NO_TIME}*\bafter <l:length>,? having {_CLAUSE}*<d:first>",
    rf"<d:first>{_NO_TIME}*<l:length>[;,]{_NO_TIME}*{_THUS}{_NO_TIME}*<d:last>",
)
"""In one sentence with no other date and no other length."""
IN_TWO = (
    rf"<d:first>{_NO_TIME}*\. (?:{PRONOUN}|The) {_NO_TIME}*<d:last>{_NO_TIME}*\b(?:after|having {_CLAUSE}*?) <l:length>{_END}",
    rf"<d:first>{_NO_TIME}*<d:last>{_NO_TIME}*\. (?:{_NO_TIME}*{_THUS}|(?:That|This|It|They)(?: all| both)? (?:is|was|makes?|made|took|lasted)){_NO_TIME}*<l:length>(?! to [a-z])",
    rf"<d:first>{_NO_TIME}*\. (?!(?:He|She|We|I) ){_NO_TIME}*\bfor <l:length>,? until {_NO_TIME}*<d:last>",
    rf"<d:first>{_NO_TIME}*\. {_NO_TIME}*{_THUS},? <l:length>,{_NO_TIME}*<d:last>",
    rf"\bfor <l:length>\. {PRONOUN} {_NO_TIME}*<d:first>{_NO_TIME}*<d:last>",
    rf"<d:first>{_NO_TIME}*<l:length>{_NO_TIME}*[.;] {_NO_TIME}*{_THUS}{_NO_TIME}*<d:last>",
    rf"<d:last>{_NO_TIME}*\. {_NO_TIME}* after <l:length>, having {_CLAUSE}*<d:first>",
)
"""In two adjacent sentences with no other date and no other length."""
_STILL = r"\b(?:has|have|is|are|[’']ve)\b"
_CAME = r"(?:joined|came|arrived|started|began|moved|signed (?:up|on)|took over)"
UNTIL_NOW = (
    rf"<d:since>{_NO_TIME}*{_THUS}{_NO_TIME}*{_STILL}{_NO_TIME}*\b(?:in|within|over|for) <l:length>{_END}",
)
"""From a date until now, in one sentence with no other date and no other length."""
UNTIL_NOW_IN_TWO = (
    rf"(?:{_STILL}{_NO_TIME}*\b(?:here|us|our [a-z]+) for|(?:(?:is|are) [a-z]+ing|leaves|retires|departs){_NO_TIME}*(?:‹[dst]\d+›{_NO_TIME}*)?\bafter) <l:length>\. (?P<who>[A-Z][a-z]+) {_CAME} {_CLAUSE}*<d:since>",
)
"""The same in two adjacent sentences …"""
AT_LEAST_IN_TWO = (
    rf", (?:set|{SET_UP}) (?:by {_CLAUSE}{{2,40}} )?(?:in|on) (?:the )?<d:since>\. (?:{PRONOUN}|The) {_NO_TIME}*\bhad {_CLAUSE}*\bfor (?P<said><l:length>){_END}",
)
"""… and where it may have ended before."""
_AGE = rf"(?:\d{{1,3}}|{NUMBER_WORD})"
OPENS_WITH_BIRTH = r"(?:He|She) was born\b"
_BORN = rf"\bborn {_CLAUSE}{{0,40}}?(?:in|on) (?:the )?(?:{_CLAUSE}{{2,30}} of )?<d:since>"
AGED_NOW = (
    rf"\b(?P<said>(?P<age>{_AGE})-year-old)(?: [a-z]+){{0,2}}, (?:who was )?{_BORN}",
    rf"[a-z], (?P<said>(?P<age>\d\d)), (?:who was )?{_BORN}",
    rf"\bis (?P<said>(?P<age>{_AGE}))(?: years old)?[^‹›.;]{{0,30}}\. (?:He|She) was {_BORN}",
    rf"\b(?P<said>(?P<age>{_AGE})-year-old)\b{_CLAUSE}{{2,60}} <d:since>,? when s?he was (?:only |just |aged )*(?P<then>{_AGE})\b",
    rf"\b(?P<said>(?P<age>{_AGE})-year-old)\b{_CLAUSE}{{2,60}} at (?:the age of )?(?P<then>{_AGE}),? in <d:since>",
)
"""Somebody's age now, and the date of the birth, or of something at which another age is given."""
ANNIVERSARY = rf"\b(?i:{SET_UP}|born|married)\b {_CLAUSE}{{0,40}}?(?:in|on) (?:the )?<d:since>[^‹›.;]*\b(?:its|their|his|her|our) (?P<said>(?:(?P<count>\d{{1,3}})(?:st|nd|rd|th)|(?P<ordinal>{'|'.join(ORDINALS)})) (?:anniversary|birthday))\b(?![^‹›.;]*‹d)"
"""An anniversary without a date of its own."""
AHEAD = r"(?i:\b(?:will|would|to (?:mark|celebrate|observe)|ahead of|before|next|coming|approach\w*|look(?:s|ing)? forward|plans?|planned)\b)"
"""In its sentence: the anniversary may still be to come."""
NO_SINGLE_LENGTH = r"(?i:\b(?:only (?:in|on)|not until|another|again|late|early|on and off|except|apart from|less|minus|part of|half of)\b)"
"""In a passage with such a word the length may be that of a part, or of several things …"""
OF_EACH = r"(?i:\b(?:each|every|per|respectively|between them)\b)"
"""… and with such a word right next to it."""
FROM_A_DAY = r"(?i:(?:the |these |those |its |his |her )?(?:next|last|first|past|previous|following|final|these|those)\b)"
"""How a length begins that is part of another, or counts from elsewhere."""
