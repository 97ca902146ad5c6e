"""How English names the one who holds a post. Regular expressions over prose."""

from __future__ import annotations

_TRADES = (
    r"painter|sculptor|composer|poet|novelist|writer|historian|engineer|scientist|researcher|professor|biologist|geologist|botanist|physicist|chemist|astronomer|archaeologist|economist|teacher|nurse|doctor|surgeon|baker|brewer"
    r"|butcher|carpenter|potter|weaver|blacksmith|photographer|illustrator|translator|presenter|host|guide|pilot|driver|farmer|builder|contractor|lawyer|solicitor|judge|minister|senator|councillor|volunteer|trainer|referee|umpire|violinist|pianist"
    r"|cellist|guitarist|soprano|tenor|actor|actress|dancer|runner|rider|cyclist|climber|explorer|inventor|winemaker|shepherd|fisherman|postman|witness|neighbour|resident|student|pupil|journalist|reporter|columnist|critic"
)
_NOUNS = (
    r"treasurer|secretary|chair(?:man|woman|person)?|chief executive(?: officer)?|chief operating officer|chief financial officer|managing director|executive director|director|headteacher"
    r"|head teacher|headmaster|headmistress|principal|editor|manager|coordinator|co-ordinator|organi[sz]er|designer|architect|conductor|curator|librarian|registrar"
    r"|caretaker|warden|drummer|bassist|singer|keyboardist|coach|captain|coxswain|skipper|spokesperson|spokeswoman|spokesman|clerk|vicar|rector|dean|steward|foreman|supervisor"
    r"|choreographer|producer|mayor|president|leader|archivist|gardener|keeper|head chef|chef|surveyor|auditor|administrator|founder|owner|author|lecturer|technician|officer"
    r"|CEO|CFO|COO|CTO|MD|convenor|convener|commodore|rapporteur|moderator|postmaster|postmistress|landlord|landlady|governor|ambassador|commissioner|chancellor|provost|commander|bishop|archbishop|abbot|abbess|priest"
    r"|bandmaster|bandleader|choirmaster|choir leader|organist|concertmaster|stationmaster|harbourmaster|harbormaster|gamekeeper|groundsman|head teller|ringmaster|quizmaster|chaplain|bursar|matron|abbot|ranger|custodian|steward"
    rf"|fire chief|police chief|prosecutor|defence lawyer|{_TRADES}"
)
DOES = {
    "chairs": "chair", "directs": "director", "manages": "manager", "edits": "editor", "captains": "captain", "coaches": "coach", "conducts": "conductor",
    "leads": "leader", "heads": "leader", "runs": "manager", "curates": "curator",
}  # fmt: skip
"""Verb → the post of whoever does so."""
_DOES = "|".join(DOES)
_DOING = rf"(?:{_DOES}) (?:the|our|its|their|this)"
_NOUN = rf"(?i:\b(?:{_NOUNS})\b)"
POST = rf"{_NOUN}|\b{_DOING}\b"
"""The noun of a post that one person holds at a time, or the verb of whoever does."""
_MODIFIER = r"(?!(?i:as)\b)(?!(?:and|or|by|with|to|of|that|said|says|say|for|from|in|as|but|when|then|told|asked|thanked|the|our|my|his|her|their|this|a|its|an|be|is|was|are|were|who|which|on|at)\b)[A-Za-z][a-z-]+"
_POST = rf"(?P<post>(?:{_MODIFIER} ){{0,2}}(?i:{_NOUNS}))"
_TITLE = r"(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Dame|Cllr|Councillor|Rev|Revd|Father|Sister)\.? )"
_NAMED = r"[A-ZÀ-Þ][a-zà-þ’']+(?:[A-Z][a-z]+)?(?:-[A-ZÀ-Þ][a-zà-þ]+)?"
_PERSON = rf"(?P<person>{_TITLE}?(?:[A-Z]\. ?){{0,2}}(?:{_NAMED} ){{0,2}}(?:(?:de|van|von|der|la|di) ){{0,2}}{_NAMED})"
_PERSON_BEHIND = r"(?=[.,;:)]|$| (?:of|at|for|in|and|who|since|here|there|has|had|is|was|will|said|says)\b|\n)"
_DEFINITE = r"(?:[Tt]he|[Oo]ur|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Mm]y|\w+[’']s?)"
_ENDS = r"(?![\w’'-])(?! (?:[A-ZÀ-Þ][a-zà-þ]|&|and (?:Sons?|Co|Partners)\b))"
"""Where a name ends: the words after it are none of a longer name."""
BESIDE_NAME = (
    rf"[a-zà-þ],? (?:who )?(?:also )?{_DOING} |{_NOUN}(?: of [A-Za-z’' ]{{3,40}})?(?:[,:]| is| was| \(| –| —)? ?(?:(?:de|van|von|der|la|di) ){{0,2}}[A-ZÀ-Þ]"
    rf"|[A-ZÀ-Þ][\w’'-]*(?:, | is | was | \()(?:[\w’'-]+ ){{0,3}}{_NOUN}"
)
"""A post with a capital where `HOLDERS` has a name; it may go with one of them, and costs less to look for."""

HOLDERS = (
    rf"\b{_DEFINITE} {_POST}(?: of [A-Za-z’' ]{{3,40}}?)?(?:, | is | was | \(| – | — ){_PERSON}{_ENDS}",
    rf"(?:^|[\n.!?:;,] ?|\b(?:and|by|with|to|that|said|says|but|when|told|asked|thanked|as|from|for|of|[Tt]he|[Oo]ur) )[*_\"“]*{_POST} {_PERSON}{_ENDS}",
    rf"\b{_PERSON}, (?:(?:who|now) (?:is|was|also is) )?(?:{_DEFINITE} )?{_POST}{_PERSON_BEHIND}",
    rf"\b{_PERSON} (?:is|was) (?:also |still )?{_DEFINITE} {_POST}{_PERSON_BEHIND}",
    rf"\b{_PERSON},? (?:who )?(?:also )?(?P<does>{_DOES}) (?:the|our|its|their|this) (?P<body>(?:[a-z-]+ ){{0,2}}[a-z]+)",
    rf"\b{_PERSON} \((?:{_DEFINITE} )?{_POST}\)",
    rf"(?:^|\n)[-*• ]*(?:{_DEFINITE} )?{_POST}(?::| –| —) ?{_PERSON}{_ENDS}",
)
"""A post next to a name, in either order."""
SAME_POSTS = {
    "ceo": "chief executive", "chief executive officer": "chief executive", "chairman": "chair", "chairwoman": "chair", "chairperson": "chair",
    "head teacher": "headteacher", "headmaster": "headteacher", "headmistress": "headteacher", "cfo": "chief financial officer", "coo": "chief operating officer",
    "md": "managing director", "spokesman": "spokesperson", "spokeswoman": "spokesperson", "co-ordinator": "coordinator", "convener": "convenor", "harbormaster": "harbourmaster",
    "postmistress": "postmaster", "landlady": "landlord", "organizer": "organiser",
}  # fmt: skip
"""Names of one post, case-folded → the one by which it is known here."""
TRADES = frozenset(_TRADES.split("|"))
"""What several people are: two first names are then two people."""
BODIES = frozenset(
    "committee board council club society trust company firm team group association school museum choir orchestra band theatre theater paper magazine newsletter shop café cafe farm village panel jury commission".split()
)
"""What has one of each post, and is named by its noun where the text is about it."""
NO_HOLDER = (
    r"(?i:\b(?:former(?:ly)?|ex|then|newly|outgoing|incoming|acting|deputy|interim|vice|co|assistant|associate|elect|honorary|past|previous(?:ly)?|succe\w+|replac\w*|predecessor|successor"
    r"|until|became|becomes?|appointed|named|elected|resign\w*|stepp\w+ down|took over|takes? over|retir\w+ as|joint(?:ly)?|both|another|original(?:ly)?|founding|regional|not|or|candidate|late"
    r"|played by|starring|portray\w*)\b)"
)
"""In a sentence that states a post: it may go from one to another, or there are several like it."""
TIMED = r"\b(?:[Ss]ince|(?:1\d|20)\d\d)\b"
"""The post may be held by others at other times, but not by somebody with almost the same name."""
TITLE = _TITLE
HELD_BY_ONE = frozenset(
    (
        "treasurer", "secretary", "chair", "chairman", "chairwoman", "chairperson", "chief executive", "chief executive officer", "managing director", "executive director",
        "headteacher", "head teacher", "headmaster", "headmistress", "principal", "editor", "head librarian", "librarian", "head gardener", "caretaker", "warden", "vicar",
        "chief financial officer", "chief operating officer", "finance director", "managing editor", "mayor", "rector", "bandmaster", "choirmaster", "stationmaster", "harbourmaster", "convenor", "commodore", "postmaster", "bursar", "chaplain", "head chef", "club secretary", "membership secretary", "editor-in-chief", "curator", "conductor",
    )
)  # fmt: skip
"""Posts, case-folded, that one person holds in a house."""
STATED_OF_ONE = HELD_BY_ONE | frozenset(
    "director architect designer founder builder manager president owner author producer composer sculptor engineer coach captain leader keeper head coordinator organiser".split()
)
"""Posts, case-folded, of which a fact sheet names the one who holds it."""
LABEL = rf"(?:[Tt]he |[Oo]ur )?{_POST}"
NAMED_PERSON = _PERSON
AT_LABEL = rf"[-*• ]*(?:{_DEFINITE} )?{_POST}:"
"""All that a label of a sheet holds; all that stands next to it; a line that begins with one."""
ROLL = r"(?i:present|in attendance|attending|attendance|committee|board|officers|trustees|members present|contacts?)\b[^:.]{0,20}:"
"""At the head of a line that lists who was there, with their posts."""
OF_HOUSE = r" (?:of|at|for) (?:the|our|its|a|an) (?:[a-z-]+ )*?(?P<noun>[a-z]+)(?=[,.;:)”\"]|$| (?:who|which|that|is|was|has|had|will|said|says|and|in|since)\b)"
"""After a post: of what it is."""
MARRIED = r"\b(?:née|nee|maiden name|married name|born [A-Z])\b"
"""In a text that states two last names of one person."""
OWN = r"^(?:[Oo]ur|[Mm]y) "
ELSEWHERE = r"\b(?:of|at|for) (?:the )?[A-ZÀ-Þ]|[A-ZÀ-Þ][\w’'-]*[’']s? "
"""Next to a post, the name of the house in which it is held."""
COMES_AND_GOES = r"(?i:\b(?:retir\w*|leav(?:es|ing)|left|steps?|stepping|stands?|stood|hands?|handed|joins?|joining|new (?=(?:[a-z]+ ){0,2}(?:treasurer|secretary|chair|chief|manager|director|head|editor|leader|officer|holder|face))|died|death|takes?|took|interim|acting|successor|succe\w+|replac\w*|former|elected|elects?|appoint\w*|until)\b)"
"""In a sentence about a post or one of its holders: it may go from one to another."""
SOMEBODY = r"\b(?:[Hh]e|[Ss]he|[Tt]hey|[Ww]ho)\b"
"""In a sentence that may be about a holder stated before."""
