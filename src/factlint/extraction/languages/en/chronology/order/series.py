"""How English states what happens every so often: its dates, and which of them in the row is the n-th.

Patterns match sentences with tokens in place of times (`extraction.chronology.timed`): dates as `<d:slot>`; a space
stands for any white space.
"""

from factlint.extraction.languages.en.lives.stated import NUMBER_WORD
from factlint.extraction.languages.en.times.words import ORDINALS

_PLAIN = r"[^‹›;:()–—|\[\]]"

EVERY = (
    rf"(?i:\bevery (?:(?P<count>{NUMBER_WORD}|\d{{1,3}}|other|second) )?(?P<unit>year|month|week|day|decade)s?\b"
    r"|\b(?P<word>annual(?:ly)?|yearly|biennial(?:ly)?|triennial(?:ly)?|quadrennial(?:ly)?|every (?:spring|summer|autumn|winter|fall)|each year)\b|\bthe (?P<noun>biennial|triennial|biennale|triennale)\b)"
)
"""How often something takes place."""
TIMES_A_WORD = {"biennial": 2, "biennially": 2, "biennale": 2, "triennial": 3, "triennially": 3, "triennale": 3, "quadrennial": 4, "quadrennially": 4}  # fmt: skip
"""Years from one to the next; of any other word one."""
OTHER = frozenset({"other", "second"})
"""“Every other year”: two."""
IN_LIST = r"(?:,|;| and| &| or|,? then)* ?(?:[A-ZÀ-Þ][\w’'-]+ (?:[A-ZÀ-Þ][\w’'-]+ )?)?(?:(?:in|on|of|came|followed by|after|edition|editions|games|festival|contest|event|ones?|meeting|race|show|exhibition|tournament|congress|biennale|instalment|installment|also|once|more|those|those of|again|finally|the|by|now|(?:the (?:next|following)(?: one)?|it|they) (?:was|were|came|took place|followed|is|will be|came round)|(?:next|again|due|held)) ?){0,5}"
"""Between two dates of one list."""
IRREGULAR = (
    r"(?i:\b(?:except|but not|not in|postponed|delayed|brought forward|moved|early|late|irregular|interrupted|war|suspended|skipped|cancell?ed|instead|originally|until|since then"
    r"|changed?|switched|usually|roughly|about|approximately|almost|nearly|or so|break of|gap|pandemic|extraordinary|special|snap|by-elections?|elected|if|would|planned)\b)"
)
"""Next to one of these words what comes every so often may once have come at another time."""
NTH = (
    rf"(?P<said>\b(?:[Tt]he|[Ii]ts|[Tt]heir) (?:(?P<count>\d{{1,3}})(?:st|nd|rd|th)|(?P<ordinal>{'|'.join(ORDINALS)})) (?:annual )?"
    r"(?P<of>edition|running|staging|instal?lment|festival|fair|biennial|biennale|triennial|triennale|open|regatta|race|marathon|congress|conference|convention|games|show|carnival|rally|season|tournament|symposium|exhibition|meeting|assembly|summit|contest|competition|championships?|retreat|camp|auction|parade|concert|ball|market|award|prize|reunion|gathering|workshop|expo|tour|census|survey|[A-Z][a-z]+)\b)"
)
_NTH_ALONE = rf"(?P<said>\b(?:[Tt]he|[Ii]ts|[Tt]heir) (?:(?P<count>\d{{1,3}})(?:st|nd|rd|th)|(?P<ordinal>{'|'.join(ORDINALS)})))(?P<of>)"
NTH_DATED = (
    rf"{NTH}[^‹›.;:()|]{{0,50}}\b(?:first|founded|begun|started|launched|established|inaugurated|since)\b[^‹›.;]{{0,30}}‹d\d›,[^‹›.;]{{0,30}}? (?:in |on )<d:dated>",
    rf"{_NTH_ALONE},? (?:was |is |came |took place |followed |fell |was held |will be |will be held )?(?:in |on )<d:dated>",
    rf"\b[Tt]he <d:dated> (?P<of>[a-z]+) (?:was|is|will be) (?P<said>the (?:(?P<count>\d{{1,3}})(?:st|nd|rd|th)|(?P<ordinal>{'|'.join(ORDINALS)})))\b",
    rf"{NTH}(?: [^‹›.;:()|]{{0,50}}?)?,? (?:came |was held |took place )?(?:in |on )<d:dated>",
    rf"\b(?:[Ii]n|[Oo]n) <d:dated>,? (?:when )?{_PLAIN}{{0,30}}?{NTH}",
    rf"\b(?:[Ii]n|[Oo]n) <d:dated>,? {_PLAIN}{{2,50}}? for {_NTH_ALONE} time\b",
    rf"{_NTH_ALONE} (?!since\b)[^‹›.;:()|]{{1,40}}?,? (?:in |on )<d:dated>",
)
"""The n-th of a row, and its date."""
FIRST_DATED = (
    rf"\b(?:[Tt]he first [a-z]+ (?:was|took place|came|went|had been|followed)|first (?:(?:one )?(?:had been|was) )?(?:held|rowed|run|played|staged|awarded|ridden|sailed|organi[sz]ed|took place|opened|in(?=[ ]‹)|was|came|followed)|(?i:founded|began|begun|started|launched|established|inaugurated)|since)(?: {_PLAIN}{{0,40}}?)? (?:in )?<d:anchor>",
)
"""The first of a row, and its date."""
NEXT_DATED = rf"^(?:[,;:.]| and)+ (?:(?:and|but) )?(?P<said>(?i:the) (?:next|following|latest|last)\b)(?: (?P<what>[a-z]+)(?= (?!(?:in|on)\b)[a-z]+ )| [a-z]+)?(?: {_PLAIN}{{1,40}}?)? (?:in|on) <d:next>"
"""After a list of dates in equal steps, the one that continues it."""
UNBROKEN = r"(?i:\b(?:without (?:a )?(?:break|interruption|fail)|(?:every|each) (?:[a-z]+ )?years? since|every (?:spring|summer|autumn|winter|fall) since|consecutive|uninterrupted|unbroken)\b)"
"""No year was left out."""
