"""How English takes up a group that it has counted: "interviewed 120 patients … the 112 participants".

Patterns are read over skeletons (`extraction.arithmetic.skeleton`), but for `TRIGGER`, which is read over folded prose.
"""

from __future__ import annotations

from factlint.extraction.languages.en.arithmetic.stated_twice import again
from factlint.extraction.languages.en.arithmetic.stated_twice.numbers import NOT_RESTATED
from factlint.extraction.languages.en.quantities.numerals import NUMBER_WORDS

_KNOWN = r"(?:all(?: of)?(?: (?:the|our|its|their|these|those))?|(?:each|none|some|any|most|many|half|part|much|parts|a (?:third|quarter|fifth|few)|two thirds|three quarters) of (?:the|these|its|our|their)|the|these|those|its|their|our)"
_NO_NOUN = (
    "of|and|or|in|on|at|by|to|for|from|with|is|are|was|were|has|had|that|which|who|as|than|sum|total|rest|average|mean|median|maximum|minimum|limit|target|increase|decrease|range"
    "|value|price|first|second|third|last|next|other|another|same|previous|old|former|new|initial|original|age|speed|rate|temperature|level|score|record|tune|end|start|beginning|top"
    "|remaining|additional|further|extra|lower|upper|higher|highest|lowest|largest|smallest|usual|normal|typical|minority|majority|threshold|factor|probability|confidence"
)
TRIGGER = rf"\b(?:all|the|these|those|its|their|our)(?: (?:of )?(?:the|our|its|their|these|those))?(?: (?:full|whole|entire|total|same))? [^a-z0-9 ]?(?:\d|(?:{'|'.join(sorted(NUMBER_WORDS))})\b)|\b(?:the|its|their|our|this) [a-z-]+(?: [a-z-]+){{0,3}} of [^a-z0-9 ]?\d"
"""What precedes the number of a group that is known."""
TAKEN_UP = rf"\b(?P<opener>{_KNOWN})(?: (?:(?P<whole>full|whole|entire|total)|same))? <n:said>"
BY_NOUN = rf"\b(?P<opener>[Tt]he|[Ii]ts|[Tt]heir|[Oo]ur|[Tt]his)(?P<whole> (?:full|whole|entire|total))? (?P<of>(?:(?!(?:{_NO_NOUN})\b)[a-z][a-z-]+ ){{1,4}})of <n:said>"
"""An amount that is stated as known by its noun: "the net profit of £12 million"."""
PRONOUN = r" of (?:them|us|those)\b"
"""After a number: it is of those of whom the text just mentioned."""
THEM = "them"
AMOUNT_OF = r"(?: in| of)? (?P<words>(?!(?:is|are|was|were|will|would|has|had|and|or|but|to|in|of|for|on|at|by|from|with|that|which|it|they|we|he|she|as|per|each|an?|the|so|up|down|more|less|can|could|may|might|than|if|when|while)\b)[a-z]+)"
"""After an amount of money, or of another unit: what it is of."""
PART = r"(?:\bamong them|\bincluding|\bof (?:them|whom|which|these|those)|\bsome of them)[^‹.;]{0,24}$|, $"
"""Before a number of some of those who were just counted …"""
PART_BEHIND = r"(?: [a-z]+)? of (?:them|these|those|us|you|whom|which)\b"
"""… and after it."""
OWNED = r"\b(?:its|their|our)\b"

_SAME = """
    patient participant subject volunteer respondent interviewee individual case
    employee worker staff job post position
    student pupil learner trainee
    pupil student child
    visitor guest attendee spectator tourist
    delegate attendee participant
    home house property household dwelling flat apartment
    firm company business enterprise employer
    country state nation government signatory
    vote ballot
    soldier troop
    song track piece
    book volume title
    ship boat vessel
    lorry truck
    shop store outlet branch
    storey floor story
    inhabitant resident villager citizen
    call enquiry inquiry
    entry submission application
    signature signatory
    hostage captive
    witness
    sailor seaman crew
    wagon carriage truck
    question item
    grant award
    child kid
    tale story
    specimen sample
    award prize
    lecture talk
    meeting session
"""
SAME = tuple(frozenset(line.split()) for line in _SAME.strip().splitlines())
"""Nouns of which two may count one group."""
ANIMALS = frozenset(
    "mouse rat cow sheep goat dog cat pig horse monkey rabbit bird hen chicken calf lamb deer seal wolf bear ape macaque hamster ewe bull elephant".split()
)
WIDER = {
    "animal": ANIMALS,
    "vehicle": frozenset("car lorry bus truck van tram".split()),
    "building": frozenset("house church barn school hotel".split()),
    "site": frozenset("mine quarry well pit".split()),
    "place": frozenset("town village city seat".split()),
}
"""Nouns that are said of what others count more closely."""
ROLES = {
    r"recruit|enroll?|randomi[sz]ed|includ|stud(?:y|ied)|examin|test|follow": "participant patient subject volunteer individual",
    r"interview|survey|ask|question|poll": "interviewee respondent participant",
    r"answer|repl|respon|complet|return|filled": "respondent participant",
    r"employ|works? (?:at|for|in)|jobs?|workforce": "employee worker staff job",
    r"arrest|detain|held|charged": "arrested detained detainee suspect arrest",
    r"sign": "signatory signature signer",
    r"appl(?:y|ied)|applications?": "applicant applied",
    r"enter|entr": "entrant entry",
    r"attend|came|welcom|visit|drew|turned up": "visitor guest attendee spectator",
    r"vote|ballot": "voter",
    r"on board|aboard|carr(?:y|ied)": "passenger",
    r"homeless|displac": "homeless displaced",
    r"sentenc|convict|jail": "convicted prisoner",
    r"train": "trainee",
    r"treat|admitted|operat|vaccinat|nursed": "patient case",
    r"teach|taught": "pupil student",
    r"rescu|surviv": "survivor rescued",
}
"""What is done to people, or what they do, and what they are then called."""
DEEDS = {
    r"len[dt]|loan|borrow": "loan",
    r"sold|sale|sell": "sale",
    r"give|gave|given|donat": "donation gift",
    r"pa(?:y|id)\b": "payment",
    r"applied|applications?": "application applicant",
    r"signature|sign": "signatory",
    r"cut|axe|shed|lose": "loss cut redundancy",
    r"open": "opening",
    r"clos|shut": "closure",
    r"answer|took|received": "call enquiry",
    r"arriv|land": "arrival landing",
}
"""What is done with things, and by what noun the same is then stated."""
KIN = frozenset("brother sister sibling child cousin twin friend".split())
HEADS = "homeless missing arrested detained displaced rescued convicted accused unemployed"
"""Adjectives that stand for people after a number."""
STOP = (
    r" (?:it|they|we|he|she|you|I|within|until|before|after|this|next|who|whom|that|which|whose|of|in|on|at|from|with|without|for|under|over|among|along|near|across|around|between|behind|below|above|aged|per|each|by|to|as|than|an?|if|when|where|while|during|since|until|then|there|here|now|left|still|so|involved|alone"
    r"|present|remaining|affected|available|concerned|plus|or|else|only|ago|later|earlier|[a-z]{3,}ing"
    r"|[a-z]+(?:ed|en|wn|ght|ld|lt|ung)(?= (?:in|on|at|by|from|to|with|for|of|as|during|after|before|is|are|was|were|has|had|have|will)\b))\b"
)
"""After a group, what may state that it is only some of those who were counted."""
VERB = (
    r"(?: (?:also|all|now|both|then|themselves))? (?:is|are|was|were|has|have|had|will|can|may|must|do|does|did|could|would|should|might|shall|cannot"
    r"|want|need|live|work|come|came|went|go|got|get|made|make|took|take|lay|lie|stand|stood|sat|sit|met|left(?! (?:without|with|behind|over|in|on|at)\b)|said|say|told|agreed|agree|voted|gave|give|paid|pay|play|sang|sing|wrote|write|read|spoke|speak|know|knew|think|thought|hope|believe"
    r"|share|form|belong|wore|wear|show|showed|began|begin|ran|run|cost|lost|won|sold|brought|bring|fell|rose|grew|became|become|remain|received|represent|include|contain|cover|serve|stay|stayed|deal|tell)\b"
)
"""After a group: what is said of it."""
_OTHERS = (
    r"\b(?:others?|another|more|less|fewer|further|additional|extra|average|if|unless|except|instead|formerly|previous(?:ly)?|earlier|originally|initially|by then"
    r"|remaining|rest|expected|planned|target|estimat\w+|claim\w*|not|never|no longer|alone|compared|than|including|excluding|nearly|within|until|since"
    r"|respectively|maximum|minimum|most recent|old|former|world's|country's|nation's|state's)\b"
    r"|\b(?:first|second|third|last|next|every|after|over|under|above|below|around|about|or|both|half) (?:the |of )?$"
)
OTHERWISE = _OTHERS
"""In the clause of a number of things that are known, before it: they may be others, or others were counted then."""
OTHERWISE_AT_FIRST = rf"{_OTHERS}|\b(?:would|could|might|may|should)\b"
"""In the clause that brings them in."""
BODY = r"\b(?P<body>crew|team|party|staff|group|band|choir|class|cast|squad|jury|orchestra|garrison|gang|congregation) of $"
"""Before the number of those who make up something."""
GROWN = rf"\b(?P<noun>{'|'.join(again.COLLECTIVES)})\b[^‹.;:]*\b(?:rose|risen|grew|grown|fell|fallen|dropped|increased|decreased|climbed|went up|went down|shrank|shrunk) (?:by ‹[nt]\d+› )?from ‹n\d+› to $"
"""Before the number of those who are in something now."""
BODIES = {
    "crew": "member sailor seaman man hand", "team": "member player man", "party": "member man guest", "staff": "member employee worker", "group": "member",
    "band": "member musician", "choir": "member singer", "class": "pupil student child member", "cast": "actor member", "squad": "player member",
    "jury": "member juror", "orchestra": "musician member player", "garrison": "soldier man", "gang": "member man", "congregation": "member worshipper",
}  # fmt: skip
"""What those are called."""
CHANGED = (
    r"\b(?:withdr[ae]w\w*|dropp?(?:ed|ing)? out|drop-?outs?|re-?join\w*|join(?:ed|ing)|add(?:ed|ing|s)|more(?! than\b)|an?other|others|further|additional(?:ly)?|extra|newcomers?|exclu\w+|dropped"
    r"|removed|discarded|missing|lost|rose|risen|rises|grew|grown|fell|fallen|increas\w+|decreas\w+|reduc\w+|revis\w+|correct\w+|updat\w+|raised to|cut to|expan\w+|exten\w+|enlarg\w+|subsequent\w*"
    r"|remain\w*|rest|apart from|besides|together with|along with|so far|died of|succumbed|eventually|ineligible|eligible|declined|refused|(?:in)?valid|spoil\w+|previous\w*|appeal\w*|renegotiat\w+|merg\w+|split|replac\w+"
    r"|surviv\w+|follow-up|analy[sz]ed|neighbou?ring|next|until then)\b"
)
"""Between two numbers of one group: it may be larger or smaller by then, or another group comes in."""
OF_GROUP = (
    rf"\d|\b(?:{'|'.join(sorted(NUMBER_WORDS - {'one', 'first', 'second'}))})\b"
    r"|\b(?:they|them|their|these|those|others?|some|several|many|few|ones|nobody|none|all|most|each|both|half|it|group|number|total|figure|toll|count|list|sample|survey|study)\b"
)
"""In a sentence that may be about a group that was counted."""
NARROWED = r"\b(?:some|several|others|those|a few|many|few|part of|a number of)\b"
"""Between two numbers of which the later is the smaller: some of the group may be meant."""
SPENDING = rf"{again.SPENDING}|\b(?:giv(?:e|es|en|ing)|gave|add(?:ed)?|hand(?:ed)?|pass(?:ed)?|sen[dt]|sending|tak(?:e|es|en|ing)|took|br(?:ing|ought)|offer(?:ed|s)?|show(?:ed|n|s)?|explain(?:ed)?|present(?:ed)?|return(?:ed)?|mov(?:e|ed|ing)|transfer(?:red)?|sold|sell)\b"
"""Before an amount: what is stated after it is for what, or to whom, it is given."""
GIVEN = r" (?:to|into|on|for)\b"
"""After what is spent or given away."""
ADVERBIAL = r" (?:in (?:court|turn|person|advance|full|public|time|summer|winter|spring|autumn|all)|by (?:name|heart|hand|letter|post|phone|bus|train|boat|sea|air|night|day)|on (?:foot|time)|at (?:once|last|home|night)|for (?:free|nothing|good)|to (?:safety|hospital))(?=$|[,.;:)]| and | but )"
"""After a group: how something is done with it, and not which it is."""
UNTIL = r" (?:within|until|by|before|after|this|next)\b[^,.;:()]*"
"""The end of a clause that states until when something is done."""
PARTICIPATED = r"\b(?:took part|taken part|tak(?:e|es|ing) part|participat\w+|answer\w*|repl(?:y|ied|ies)|respond\w*|complet\w+|filled (?:it |them )?(?:in|out)|returned|attend\w*|came|turned up|were there)\b"
"""What those do who are counted, and by which they are then stated again."""
WHO_DID = rf" (?:who|that) {PARTICIPATED}"
BACK = r"\b(?:it|its|they|them|their|this|these|he|she|his|her|there|here|both|each|most|some|all|none|many)\b"
"""In a sentence that goes on about what was stated before it."""
CONTACT = (
    r" (?:it|they|we|he|she|you|I) (?:has|have|had)\b(?: (?:now|today|already|then))?(?=$|[,.;:)]| and | but )"
)
"""After a group: that the subject has it states nothing of which it is."""
NEVER_TAKEN_UP = NOT_RESTATED - frozenset("vote goal seat place page game match loss".split())
"""What one text counts again and again, and what is none."""
RELATIVE = (
    r" (?:who|which|that)(?: (?:is|are|was|were|has|have|had|will|would|can|could|do|does|did|been|be|also|all))+\b"
    r"| (?:whom|which|that)(?P<subject> (?:the|its|their|our|his|her|an?|this|(?P<pronoun>it|they|we|he|she|you))\b)(?: (?:has|have|had|will|would))?"
    r"| who\b"
)
"""After a group: a clause that states which it is, up to its verb or its subject."""
GOES_ON = r" (?:in|for|of|at|by|to|from|on|with|during|under|over|into|against|without)\b"
"""After the verb of such a clause, where that continues."""
OTHER_BESIDE = rf"(?! and ‹)(?:{again.OTHER_BESIDE})"
"""Right after a number of things: another noun for what is counted."""
AND_MORE = r"(?:,? (?:and|plus)|,) (?:the |its |all )?‹n"
"""Right after a number of things: a number of others, "18 passengers and four crew"."""
FRONTED = r"(?:^|[;:] )(?:[Oo]f|[Ff]rom|[Oo]ut of|[Aa]mong) $"
"""Before a group of which a share follows behind a comma: "Of the 240 orders, 204 complied"."""
LAST_OF_LIST = r"‹n\d+›(?:,|,? and|,? or|,? &) $"
"""Right before a number of things: another number of the same, "493 and 711 robots"."""
CLAUSE_END = r"[,;:()]|\.$| and | but "
END = r"[,.;:)]|$| and | but "
"""Right after an amount, of which nothing more is stated."""
