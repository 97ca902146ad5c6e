"""Sentences that state nothing about what the sentences around them count or date. Regular expressions over prose
on one line.
"""

from factlint.extraction.languages.en.quantities.numerals import NUMBER_WORDS
from factlint.extraction.languages.en.telling import TELL

_NUMBER = rf"(?:{'|'.join(sorted(NUMBER_WORDS - {'one'}))})"
_PARTS = r"(?:half|halves|thirds?|quarters?|both|pairs?|couple|double[ds]?|doubled|twice|trebled?|tripled?|thrice|single|none|neither|either|each|every)"
_PLACES = r"(?:first|second|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|rest|remainder|remaining|total|average)"
COUNTS = rf"\d|%|\b(?i:{_NUMBER})\b"
"""A number."""
STATES_PART = rf"\b(?i:{_PARTS}|{_PLACES})\b"
"""A part of something, or a place in an order."""
STATES_NUMBER = rf"{COUNTS}|{STATES_PART}"
"""What may belong to something counted or measured."""
UNCOUNTED = r"(?:Some|Many|Several|Others|A few|More|Further|Additional|Other)\b"
"""At the head of a sentence: so many that no number states them may belong to those that are counted."""
OF_THEM = r"[\w,.’'-]+ of (?:them|these|those)\b"
"""At the head of a sentence that states how many of the last ones stated do something."""
PLURAL = r"\b[a-z]{3,}(?<![siu])s\b"
STATES_SOME = r"\b(?i:some|many|several|few|fewer|others?|another|further|additional)\b"
"""So many that no number states them: they may belong to those that are counted."""
NAME = r"(?<=[a-z,] )[A-ZÀ-Þ]"
"""A word with a capital that no sentence begins with."""
QUESTION = r"[?][\"”’')]*$"
_JUDGED = r"(?:difficult|hard|easy|good|bad|busy|quiet|happy|unhappy|sad|great|wonderful|terrible|strange|long|memorable|lovely|glorious|anxious|exciting|proud|close|bitter|small|big|welcome|lucky|unlucky|cold|warm|hot|mild|wet|dry|windy|sunny|dark|beautiful|unusual|painful|happier|better|worse|simple|complete|real|pleasant|unforgettable|golden|famous|popular)"
_MOMENT = r"(?:time|times|day|days|night|evening|morning|afternoon|week|weekend|summer|winter|spring|autumn|season|year|start|beginning|task|moment|occasion|affair|experience|success|surprise|shock|relief|delight|joy|pity|shame|disappointment|triumph|blow|result|story|decision|idea|job|life|sight|feast)"
_VERY = r"(?:very|quite|rather|really|truly|so|such|always|not|never|also|indeed|certainly|simply)"
_STATES_MOOD = rf"(?:was|were|is|are|had been|has been|seemed|felt|proved|remained|turned out(?: to be)?|came as|made for) (?:{_VERY} )*(?:(?:an?|the) )?(?:{_VERY} |[a-z]+ly )*(?:{_JUDGED}(?: and {_JUDGED})?(?: {_MOMENT})?|{_MOMENT})\b"
_WEATHER = r"(?:rained|snowed|poured|drizzled|hailed|thundered|froze|was (?:raining|snowing|pouring|freezing|getting (?:dark|late|cold)))\b"
_SKY = r"(?:weather|rain|sun|sky|snow|wind|fog|air|mood|atmosphere|crowd|sea)"
_LINK = r"(?:(?:And|But|Still,|Yet|So) )?"
_NOBODY = r"(?:Nobody|No one|No-one|Everybody|Everyone|Nothing|Anybody|Anyone|Somebody|Someone)"
_REMARKS = (
    rf"{_LINK}It {_WEATHER}",
    rf"{_LINK}(?:It|That|This|All this|All of this|These|Those) {_STATES_MOOD}",
    r"(?:That|This|It) (?:surprised|pleased|delighted|annoyed|worried|puzzled|shocked|amazed|caused|took|came as|suited|helped|mattered|says|said|meant|means|shows|showed|explains|did|does) (?:no|a|some|little|much|any|every|him|her|them|us|everyone|the )[a-z]*\b",
    rf"The {_SKY} (?:was|were|shone|stayed|held|remained|had been|fell|blew|is|turned|cleared)\b",
    rf"{_NOBODY}\b(?! else\b)",
    r"(?:Times|Conditions|Days|Spirits|Feelings|Opinions) (?:were|are|remained|ran|had been)\b",
)
_ALONE = r"(?![^.!?]{80}|.*(?:[,;:–—]| (?:and|but) (?:the|it|its|he|his|she|her|they|their|we|so|then|[a-z]+ed)\b| (?:when|while|because|until|till|after|before|since|as|that|which|who)\b))"
"""A sentence that is short and has no other clause, in which something may be stated."""
REMARK = rf"{_ALONE}(?:{'|'.join(_REMARKS)})"
"""A remark on the weather, the mood or what was stated: it introduces nothing of which the next sentence might go on.
"""
GOES_ON_BY_PRONOUN = (
    r"^(?:[A-Z][a-z]+(?: [a-z]+)?,? )?(?i:it|its|he|his|she|her|they|their|them|these|those|of (?:these|them|those|it|this))\b"
    r"|^(?i:[\w’'-]+ of (?:them|these|those|it)\b)"
)
"""At the head of a sentence that continues about what a pronoun alone means."""
PRONOUN = r"(?:It|He|She|They|We|I)\b"
"""At the head of a sentence: it is about the same as the one before."""
OF_PERSON = r"(?i:\b(?:he|his|she|her)\b)"
OF_SEVERAL = r"(?i:\b(?:he|his|she|her|they|their|them|these|those)\b)"
ABOUT_THINGS = r"(?:It|That|This)\b"
"""At the head of a sentence that introduces nobody."""
SPEECH = rf"[“\"][^“”\"]+[”\"](?: (?:[A-Za-z’'-]+ ){{0,5}}(?:{TELL})(?: (?:[A-Za-z’'-]+)){{0,4}})?[.!?]?|[A-Z](?:[A-Za-z’'-]+ ){{0,5}}(?:{TELL}),? [“\"][^“”\"]+[”\"][.!?]?"
"""What somebody says, with who says it in front or after."""
