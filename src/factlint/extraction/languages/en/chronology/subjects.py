"""How an English sentence names what it is about: its grammatical subject. Regular expressions over prose on one line."""

from factlint.extraction.languages.en.lives.relatives import ACQUAINTANCE, RELATIVE, SPOUSE
from factlint.extraction.languages.en.quantities.numerals import NUMBER_WORDS

_LINK = r"(?:And|But|Then|Yet|So|Still|Finally|Eventually|Later|Afterwards|Meanwhile|Originally|Initially|However|Nevertheless|Soon|Instead|Thereafter|Once|Today|By then|At that time|By that time|At the time)"
FRONT = (
    r"^(?i:In|On|At|After|Before|By|During|From|Since|Until|For|With|When|While|As|Although|Though|Because) "
)
"""Before a name, what opens a clause in front of the one that it is the subject of."""
_FRONT = (
    r"(?i:In|On|At|After|Before|By|During|From|Since|Until|For|Under|With|Within|Over|Throughout|Between|When|While|As|Aged|Although|Though|Because"
    r"|Having|There being|Despite|Towards|Following|Born|Only|Just|About|Some|Nearly|Almost|Less|More|\d+|[a-z]+ (?:years?|months?|weeks?|days?|decades?))\b"
)
_DATE = r"(?:In|On|By|Since|From) (?:the )?(?:[\w.]+ ){0,3}\d{4}(?: (?:to|until) (?:[\w.]+ ){0,2}\d{4})?"
_SHORT = r"(?:In|At|On|After|From|By|For|With|During|Throughout|As|While) (?:[\w’'-]+ ){1,8}(?=(?:he|she|it|they|we)\b)"
_DATELINE = r"(?:[A-ZÀ-Þ][A-ZÀ-Þ .’'-]{2,30}(?:, [^–—]{3,30})? ?[–—] ?)"
_ENTRY = r"(?:(?:\d{1,2} )?(?:[A-Z][a-z]+ )?\d{4} ?[:–—] )"
_ASIDE = r"(?:(?i:in|on|at|after|before|by|during|since|with|aged|already|still|now|only|just|by then|[a-z]+ (?:years?|months?|weeks?|days?) (?:later|earlier|on))\b[^,;]{0,60}, (?!(?:who|which|when|where|and|but|the (?:day|year|month))\b)){0,2}"
"""What may stand between the first words of a sentence and its subject: "In 1990, after ten years in Orm, …"."""
_PLACE = r"(?:(?:[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+){0,2}, ){1,2}(?=(?:he|she|it|they|the|his|her|its)\b))?"
"""After a comma, the region or land of a place: "Born in Rask, Lenmark, he …"."""
OPENING = rf"(?:{_DATELINE}|{_ENTRY})?[\"“‘'(]?(?:{_LINK},? )?(?:{_DATE},? (?:(?:as|while|when) [^,;]{{1,60}}, )?{_ASIDE}|{_FRONT} [^,;]{{1,120}}, {_PLACE}{_ASIDE}|[A-Z][a-z]+ed (?:in|by|at|from|as|with|to|for|into|on) [^,;]{{1,120}}, {_PLACE}|[A-Z][a-z]+ing (?:(?!(?:was|were|is|began|started|took|had|ended|lasted)\b)[^,;]){{1,120}}, |{_SHORT})?(?:(?:and|then|finally|eventually) )?"
"""What may precede the subject."""

_STATE = r"kept|held|stood|lay|felt|knew|wore|saw|heard"
_HAPPENS = (
    r"came|went|began|broke|left|took|made|gave|fell|rose|ran|won|lost|met|sold|bought|built|led|became|paid|put|set|sent|spoke|wrote|grew|drew|found|said|told|taught|shut"
    r"|burned|burnt|sank|died|split|cut|hit|struck|drove|rode|flew|threw|chose|froze|swam|sang|rang|shot|fought|thought|brought|caught|spent|lent|slept|hung|stuck|spun|dug"
    r"|read|fled|hid|slid|laid|sought|withstood|underwent"
)
"""Verbs of what is, and of what happens, in the past that no ending shows."""
_PRESENT = r"opens|closes|begins|starts|ends|runs|lasts|leaves|departs|arrives|reaches|takes|costs|returns|sails|comes|goes|stands|holds|carries|belongs|remains|consists|contains|includes"
EVENT = rf"\b(?:{_HAPPENS}|(?!(?:belonged|consisted|contained|remained|lived|seemed|looked|needed|called|named|based|located|situated|used)\b)\w{{3,}}ed)\b"
"""In a sentence that mentions something that happened."""
_STOP = (
    r"(?:of|in|at|on|for|with|from|to|by|near|between|under|after|before|since|during|until|who|which|that|whose|where|when|and|or|was|were|is|are|has|had|have|will|would|can"
    r"|could|may|might|must|did|does|do|the|an?|its|his|her|their|our|it|he|she|they|not|never|also|first|only|soon|now|then|still|later|finally"
    rf"|{_HAPPENS}|{_STATE}|{_PRESENT}|\w{{3,}}ed)\b"
)
_WORD = rf"(?!{_STOP})[\w’'-]+"
SUBJECT = (
    r"(?P<pronoun>[Hh]e|[Ss]he|[Ii]t|[Tt]hey|[Ww]e|I)\b"
    rf"|(?P<owner>[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur|[Mm]y) (?P<owned>{_WORD}(?: {_WORD}){{0,3}})"
    rf"|(?:[Tt]he|[Tt]his|[Tt]hat|[Aa]n?|[Ss]uch an?|[Bb]uilding (?:the|a)) (?P<noun>{_WORD}(?: {_WORD}){{0,4}})"
    rf"|(?P<name>[A-ZÀ-Þ][\w’'.&-]*(?: (?:(?:of|de|van|von|the|du|la|and|&) )?[A-ZÀ-Þ0-9][\w’'.&-]*)*)(?P<plural> {_WORD})?"
)
"""The subject, by a pronoun, by what owns it, by a noun or by a name."""
POSSESSIVE = ("'s", "’s", "s'", "s’")
"""How a name ends that only says whose the subject is: "Holt's term"."""
DESCRIPTION = rf"(?: (?:is|was)|,) (?:the|an?) (?:{_WORD} ){{0,3}}?(?P<noun>[\w’'-]+)(?= (?:of|in|at|on|for|with|from|to|by|near|who|which|that|founded|based|built|opened|set|run|formed|established|created|launched|incorporated|located|owned|published|released|held|made|written|directed|produced|first|originally)\b|[.,;])"
"""After a name, what it is the name of."""
WHOLES = "whole work partnership business firm company service post office reign career life run marriage union"
"""Nouns for whatever was stated to begin and end."""
PEOPLE = frozenset({"he", "she"})
LENGTH = r"\b(?:years?|months?|weeks?|days?|decades?)\b"
"""In what somebody has, as in "his ten-year reign": the sentence is about its owner."""
OWNERS = {"his": "he", "her": "she", "their": "they"}
_COUNT = (
    rf"(?:Only |Just |About |Some |Nearly |All )?(?:\d[\d,.]*|(?i:{'|'.join(sorted(NUMBER_WORDS - {'one'}))}))"
)
POINTS_BACK = (
    rf"(?:{_COUNT}|(?:An?|Some|Several|Many) [a-z]+|An?) ?(?:[a-z]+ )?(?:years?|months?|weeks?|days?|hours?|minutes?|decades?) (?:later|after that|afterwards|after this)\b"
    rf"|{_COUNT} (?:of (?:them|these|those)|are|were|have|had|left|joined|died|came|stayed|remained|remain)\b"
)
"""At the head of a sentence: so long after what was stated, or so many of those that were stated."""
COUNTED = rf"{_COUNT} (?P<noun>[a-z]{{3,}}(?: [a-z]{{3,}})?)\b"
"""So many of something as the subject."""
OWNED_BY_STATED = frozenset({"its", "his", "her", "their"})
SPEAKERS = frozenset({"we", "i"})
"""Who speaks, whatever was stated before."""
IT, ITS, THEY, THEIR = "it", "its", "they", "their"
SEVERAL = r"[A-ZÀ-Þ][\w’'-]+s|.* (?:and|&) .*"
"""A name after "the", of a family or team, or two: "they" may mean them."""
OTHER_PERSON = rf"\b(?:{RELATIVE}|{SPOUSE}|{ACQUAINTANCE}|by|with|succeeded|replaced),? (?:[a-z]+ ){{0,2}}(?<!\bthe[ ])[A-ZÀ-Þ][\w’'-]+ [A-ZÀ-Þ]"
"""Somebody is introduced, to whom the text may then refer as "he" or "she"."""
NAME_INSIDE = r"[A-ZÀ-Þ](?<=[a-z,][ ].)[\w’'-]+"
"""A word with a capital that no sentence begins with; the capital comes first, for it is what few places have."""
CAPITALISED = r"\b[A-ZÀ-Þ][\w’'-]*"
PLACED = r" (?:in|of|at|near|against|with|between|over|on|for) (?:the )?([A-ZÀ-Þ][\w’'-]*)"
"""After a noun, what states which one it is: "the war in Orm"."""
FUNCTION_WORDS = frozenset(
    "the and for had has was were been its his her their our this that these those after before during over throughout following from with into full total whole"
    " time first last more than only just there here together took taken lasted went ran under about year years month months week weeks day days see note footnote".split()
)
"""Words by which no two sentences are of one thing."""
ENDING = r"(?<=[a-z]{3})(?:ing|ed|es|s|e|[eo]rs?)$"
"""What is left out of a word that is held against another."""
GENERIC = frozenset(
    "new old whole first last small large great young local main next second third other same own former two three four five many most all some mr mrs ms dr sir lord lady".split()
)
"""Words of a subject that do not say what it is."""
OF_WHOLE = frozenset(
    "company firm business band club team group society school newspaper paper magazine organisation organization charity agency bank brand label".split()
)
"""Nouns for what a text names first and then calls by what it is."""
