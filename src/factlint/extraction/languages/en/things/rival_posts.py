"""Posts of which one person holds one at a time, and how English names who holds one. Regular expressions."""

from __future__ import annotations

from itertools import product

from factlint.extraction.languages.en.entities.name_variants import KIN
from factlint.extraction.languages.en.things import rival_holders as words_of

_FIELDS = (
    "finance foreign interior defence defense justice health education environment agriculture transport labour labor culture economy energy"
    " housing trade tourism science"
).split()
_RANKS = ("deputy", "vice", "assistant")
_SAME = {
    "chief executive officer": "chief executive", "ceo": "chief executive", "managing director": "chief executive", "head teacher": "headteacher",
    "headmaster": "headteacher", "headmistress": "headteacher", "cfo": "finance director", "chief financial officer": "finance director",
    "financial director": "finance director", "coo": "chief operating officer", "fire service chief": "fire chief", "head of finance": "finance director",
    "defense minister": "defence minister", "labor minister": "labour minister", "assistant coach": "assistant coach", "head coach": "head coach",
    "interior secretary": "home secretary", "general secretary": "general secretary",
}  # fmt: skip
_OF_FIRMS = frozenset(
    "chief executive,finance director,chief operating officer,sales director,marketing director,technical director,medical director,chief technology officer,works council chairman".split(
        ","
    )
)
_OF_STATES = frozenset(f"{field} minister" for field in _FIELDS)
_OF_CABINETS = frozenset(
    "health secretary,home secretary,foreign secretary,defence secretary,education secretary,transport secretary,justice secretary".split(
        ","
    )
)
_OF_TOWNS = frozenset({"fire chief", "police chief"})
_OF_COURTS = frozenset({"judge", "prosecutor", "defence lawyer"})
_OF_SCHOLARS = frozenset({"rector", "dean"})
_OF_CHURCHES = frozenset({"bishop", "archbishop", "abbot"})
_OF_TEAMS = frozenset({"head coach", "assistant coach", "team captain"})
_ONES = (
    *"headteacher mayor director president principal editor governor manager rector coach minister chairman".split(),
    "chief executive",
    "council leader",
    "police chief",
    "fire chief",
    "prime minister",
    "finance minister",
)
_LADDERS = tuple(frozenset({one, f"{rank} {one}"}) for one, rank in product(_ONES, _RANKS))
EXCLUSIVE = (
    _OF_FIRMS,
    _OF_STATES,
    _OF_CABINETS,
    _OF_TOWNS,
    _OF_COURTS,
    _OF_SCHOLARS,
    _OF_CHURCHES,
    _OF_TEAMS,
    *_LADDERS,
)
"""Posts of which one excludes each other of its group."""
_LADDER_SAID = {
    f"{rank} {said}": f"{rank} {_SAME.get(said, said)}"
    for said, rank in product((*_ONES, "head teacher", "headmaster", "headmistress"), _RANKS)
}
POSTS = {one: one for group in EXCLUSIVE for one in group} | _SAME | _LADDER_SAID
"""Post as said → the name that all its names share."""
_LONGEST_FIRST = sorted((*POSTS, *(one.replace("vice ", "vice-") for one in POSTS)), key=len, reverse=True)
_POST = rf"(?P<post>(?i:{'|'.join(_LONGEST_FIRST)}))"
_PERSON, _ENDS = words_of.NAMED_PERSON, r"(?![\w’'-])(?! [A-ZÀ-Þ][a-zà-þ])"
HELD = (
    rf"(?<![\w-]){_POST},? {_PERSON}{_ENDS}",
    rf"\b{_PERSON}, (?:(?:who|now) is )?(?:(?:the|a|an|its|their|our|\w+[’']s?) )?(?:[a-z]+ )??{_POST}(?=[,.;:)”\"]|$| (?:of|at|for|in)\b)",
    rf"\b{_PERSON} is (?:also |still )?(?:the|our|its|their|\w+[’']s?) (?:[a-z]+ )??{_POST}(?=[,.;:)”\"]|$| (?:of|at|for|in)\b)",
)
"""A post next to the one who holds it."""
CHANGES = (
    r"(?i:\b(?:former(?:ly)?|ex|then|newly|outgoing|incoming|acting|interim|elect|past|previous(?:ly)?|succe(?:ed|ss)\w*|replac\w*|predecessor|until|became|becomes?|becoming|"
    r"appoint\w*|named|elected|resign\w*|stepp\w+ down|takes? over|took over|took (?:the|up)|retir\w+|promot\w*|moves? to|moved to|(?:will|would|to) be (?:the|an?|our|its)|candidate|late|played by|starring|"
    r"dismiss\w*|sacked|new (?:[a-z]+ )?(?:minister|director|chief|head|leader|manager|mayor|teacher|coach|judge|dean|rector|bishop|president|editor|job|post|role)|also|both|double|first as|and (?:chief|finance|managing|deputy|vice)|(?:in|from|since|between) (?:1\d|20)\d\d)\b)"
)
"""In a sentence about somebody: posts come and go, or go together."""
BESIDE_OTHERS = KIN
