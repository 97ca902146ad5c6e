"""What happens, as English names it where it counts from it, and states it where it dates it.

Patterns match sentences with tokens in place of times (`extraction.chronology.timed`): dates as `<d:slot>`, lengths
as `<l:slot>`; a space stands for any white space.
"""

import re
from functools import cache

from factlint.extraction.languages.en.chronology.distances import CLAUSE, END, NEAR, ORDER, PLAIN

HAPPENINGS = {
    "founding": r"founded|established|set up|formed|created|incorporated|spun off",
    "opening": r"opened|opens|inaugurated",
    "launch": r"launched",
    "completion": r"completed",
    "closure": r"closed|closes|shut down",
    "dissolution": r"dissolved|disbanded",
    "outbreak": r"broke out|began",
    "beginning": r"began|begins|started|starts",
    "end": r"ended|ends",
    "death": r"died|killed",
    "birth": r"born",
    "wedding": r"married",
    "divorce": r"divorced",
    "election": r"elected",
    "appointment": r"appointed",
    "retirement": r"retired",
    "resignation": r"resigned",
    "graduation": r"graduated",
    "arrival": r"arrived",
    "departure": r"departed|left",
    "signing": r"signed",
    "publication": r"published",
    "release": r"released",
    "introduction": r"introduced",
    "merger": r"merged",
    "takeover": r"taken over|acquired",
    "demolition": r"demolished",
    "destruction": r"destroyed",
    "discovery": r"discovered",
    "delivery": r"delivered",
    "premiere": r"premiered|first performed",
    "armistice": r"armistice",
    "ceasefire": r"cease-?fire",
    "earthquake": r"earthquake",
    "flood": r"flood",
    "fire": r"fire|burn(?:ed|t) down",
    "accident": r"accident",
    "explosion": r"explosion",
    "crash": r"crash",
    "outage": r"outage",
    "referendum": r"referendum",
    "coup": r"coup",
    "revolution": r"revolution",
    "kick-off": r"kick-?off",
    "attack": r"attack",
    "invasion": r"invaded|invasion",
    "acquisition": r"acquired",
    "deployment": r"deployed",
    "upgrade": r"upgraded|upgrade",
    "migration": r"migrated|migration",
    "incident": r"incident",
    "derailment": r"derailed|left the (?:track|rails)",
    "landing": r"landed",
    "summit": r"(?:reached|climbed) the summit",
    "surrender": r"surrendered",
    "eruption": r"erupted",
    "collapse": r"collapsed",
    "assassination": r"assassinated|shot dead",
    "murder": r"murdered|killed",
    "arrest": r"arrested",
    "conviction": r"convicted",
    "execution": r"executed",
    "coronation": r"crowned",
    "sale": r"sold",
    "debut": r"debut|first appeared",
    "transfer": r"transferred",
    "robbery": r"robbed",
    "defeat": r"defeated",
    "liberation": r"liberated",
    "annexation": r"annexed",
    "bankruptcy": r"went bankrupt|filed for bankruptcy",
    "privatisation": r"privatised",
    "nationalisation": r"nationalised",
    "launching": r"launched",
}
"""What happens, as a noun → the words of a sentence that dates it."""
SAME_HAPPENING = {
    "foundation": "founding", "establishment": "founding", "inauguration": "opening", "closing": "closure",
    "start": "beginning", "marriage": "wedding", "première": "premiere", "first performance": "premiere",
    "purchase": "acquisition", "creation": "founding", "formation": "founding", "killing": "murder",
}  # fmt: skip

TIGHT = (
    r"(?:(?=(?: (?:of|at|in|near|on) [^‹›.,;]{2,40}?)?,? \(?(?:(?:on|in|of) )?(?:the )?‹d)"
    r"| (?:happened|took place|occurred|came|struck|followed|began|was held)\b)"
)
"""After the noun of a happening, where its date follows it and no other verb's."""
_SAME_ACT = (
    r"released|published|appeared|issued|came out",
    r"founded|established|formed|created|incorporated|set up|began|started",
    r"began|begun|started|broke out|opened",
    r"died|killed|drowned|perished|lost (?:his|her|their) li(?:fe|ves)",
    r"completed|finished",
    r"took (?:it |them )?over|taken (?:it |them )?over|taken",
    r"wrote|written",
    r"bought|acquired|purchased",
    r"arrived|came|landed|reached|sailed to|moved to",
    r"left|departed|set out|set off|sailed",
    r"went|gone|goes",
    r"come|came|comes",
)
"""Groups of verbs for one act: one of them may repeat what another stated."""


@cache
def acts_like(verb: str) -> str:
    """A pattern for the verbs that may state what one states."""
    return "|".join((literal(verb), *(verbs for verbs in _SAME_ACT if re.fullmatch(verbs, verb))))


_DONE = r"[a-z]{2,}(?:ed|ilt|en|un|ought)|set (?:up|out|off)|began|sold|left|won|met|gone|come|came out|took office|took over|became [a-z]+"
WHOSE = r"(?:[Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|this|that|[A-ZÀ-Þ][\w-]+(?: [A-ZÀ-Þ][\w-]+){0,2}[’']s|[A-ZÀ-Þ][\w-]+s[’'])"
PERSONAL = frozenset({"his", "her"})
DEFINITE = frozenset({"the", "this", "that"})
PRONOUNS = frozenset({"He", "She", "It", "They"})
_HAPPENING = "|".join(sorted(sorted({*HAPPENINGS, *SAME_HAPPENING}), key=len, reverse=True))
_DEED = r"[a-z]{4,}(?:c?ation|[ai]tion|tion|s?sion|e?ment|ure|al)"
_DEED_END = re.compile(r"(?:cation|[ai]tion|tion|ssion|sion|e?ment|ure|al)$")
"""How nouns end that are made of verbs: "automation", "suspension", "removal"."""
_WITHOUT_ARTICLE = r"(?:launch|completion|publication|release|opening|delivery|graduation|departure|kick-off)"
"""Events that English counts from without an article: "sixteen years after launch"."""
EVENT = (
    rf"(?:(?:(?P<whose>{WHOSE}) (?:own |first |[a-z]+[’']s )?|(?={_WITHOUT_ARTICLE}\b))(?:(?P<noun>{_HAPPENING})|(?P<deed>{_DEED}))(?: of (?P<what>{PLAIN}{{2,40}}?))?"
    r"|(?:(?:the|its|his|her|their) (?:[a-z]+ ){0,2}?)?(?P<thing>(?!(?:they|she)\b)[A-Za-z][a-z]{2,}) (?:(?:was|were|had been|had) )?(?P<done>[a-z]{2,}(?:ed|ilt|en|un)|began|broke out|set up|came out|came|fell|left|sank)"
    rf"|(?:it|they|he|she) (?:(?:was|were|had been|had|had first|first) )?(?P<alone>{_DONE})(?: (?:it|them))?(?: over| up)?(?: (?:(?:in|at|to|from) )?(?:(?:the|a|his|her|its|their) (?:first |last |own )?)?(?P<where>[\w’'-]{{3,}})(?: [A-ZÀ-Þ][\w’'-]+)?)?"
    r"|(?:the|its|his|her|their) (?P<work>album|book|novel|film|single|record|play|opera|exhibition|game|version|edition)"
    r"|(?P<version>[Vv]ersion \d[\d.]*\d|[Vv]ersion \d+)"
    r"|(?:his|her) (?:(?:younger|older|elder|twin|little|big) )?(?:brother|sister|cousin|husband|wife) (?P<kin>[A-ZÀ-Þ][\w’'-]+)(?: [A-ZÀ-Þ][\w’'-]+)?"
    r"|the first (?P<first>[a-z]{5,})"
    r"|(?P<stem>[a-z]{2,})ing(?: (?:it|there|(?:the|his|her|its) [a-z]+|[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+)*))?"
    r"|(?P<named>(?:the (?:[a-z]+ of )?|The )[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+)*))"
)
"""Something that happened, without its date: "its founding", "the report was delivered"."""
DONE_BEFORE = {
    "leav": "left", "mak": "made", "tak": "took|taken", "giv": "gave|given", "com": "came", "go": "went", "buy": "bought", "sell": "sold", "build": "built", "los": "lost",
    "winn": "won", "beginn": "began", "writ": "wrote|written", "meet": "met", "break": "broke|broken", "find": "found", "rid": "rode", "driv": "drove", "fly": "flew", "sett": "set",
    "becom": "became", "lay": "laid", "tell": "told", "hold": "held", "lead": "led", "say": "said", "fall": "fell", "see": "saw|seen",
}  # fmt: skip
"""Verbs without their "-ing" → what states that it was done, where that has no "-ed"."""
BORN = r"\b{name}\b[^‹›.;]{{0,40}}\bborn\b"
"""The words by which somebody is born."""
_STEM = 6
"""Letters by which "transplant" and "transplanted" are one."""
_DONE_FIRST = {
    "ascent": "climbed",
    "flight": "flew|flown",
    "showing": "shown",
    "publication": "appeared",
    "voyage": "sailed",
}
"""What is done in something, where the noun has another stem."""
_RELEASED = r"(?:released|published|premiered|launched|came out|appeared|opened|shipped)"


def literal(words: str) -> str:
    """A pattern for just these words."""
    return re.escape(words).replace("\\ ", " ")


def done(stem: str) -> str:
    """A pattern for the past of a verb, of which the stem is what precedes "-ing"."""
    return rf"(?i:\b(?:{DONE_BEFORE.get(stem, f'{stem}e?d')})\b)"


def deed(noun: str) -> str:
    """A pattern for the past of the verb that a noun is made of: "automated" of "automation"."""
    return rf"(?i:\b{_DEED_END.sub('', noun)}[a-z]{{0,4}}ed\b)"


def first_of(noun: str) -> str:
    """A pattern for what is about the first of its kind: "the first heart was transplanted", of
    "the first transplant".
    """
    words = rf"(?:{literal(noun[:_STEM])}\w*|{_DONE_FIRST.get(noun, literal(noun))})"
    return rf"(?i:\bfirst\b[^‹›.;]{{0,60}}\b{words}|\b{words}[^‹›.;]{{0,40}}\bfor the first time\b)"


def release_of(work: str) -> str:
    """A pattern for the words by which a work or version comes out: "Released on …, the album", "version 2.0 appeared"."""
    return (
        rf"(?:(?i:\b{_RELEASED}\b)[^‹›.;]{{0,20}}(?=‹d\d›,? (?:the|his|her|its|their) {work}\b)"
        rf"|(?i:\b{literal(work)}\b)(?!\.\d)[^‹›.;]{{0,60}}\b{_RELEASED}\b)"
    )


NAME_WORD = (
    r"(?<=[\s(“‘])(?!The\b)[A-ZÀ-Þ][\w-]{2,}"
    r"|^(?!The\b)[A-ZÀ-Þ][\w-]{2,}(?= [A-ZÀ-Þ])"
    r"|^[A-ZÀ-Þ]{3,}\b"
    r"|^(?![A-Z]\w*(?:ion|ing|ed|ment|work)\b)[A-ZÀ-Þ][\w-]{3,}(?=,| (?:was|were|is|has|had)\b|[’'])"
)
"""A word of a name: the first word of a sentence only if what follows shows it."""
STOP = r"(?=[.,;)]|$)"
STATED_ELSEWHERE = (
    rf"<d:dated>,? \(?(?P<said>{NEAR}<l:length> {ORDER}) {EVENT}{STOP}",
    rf"(?P<said>{NEAR}<l:length> {ORDER}) {EVENT}, (?:on|in) (?:the )?<d:dated>",
    rf"^(?:But |And |Then )?(?P<said>{NEAR}<l:length> {ORDER}) {EVENT}, {CLAUSE} (?:in|on) (?:the )?<d:dated>{END}",
    rf"\b(?:[Ii]n|[Oo]n) (?:the )?<d:dated>,? {CLAUSE},? (?P<said>{NEAR}<l:length> {ORDER}) {EVENT}{STOP}",
)
"""So long after or before something that another sentence dates …"""
STATED_OF_BOTH = (
    rf"^(?:But |And |Then )?(?P<main>[^‹›,;:]{{6,90}}?),? (?P<said>{NEAR}<l:length> {ORDER}) {EVENT}{STOP}",
    rf"^(?:But |And |Then )?(?P<said>{NEAR}<l:length> {ORDER}) {EVENT}, (?P<main>[^‹›;:]{{6,90}})[.;]",
)
"""The same of something that another sentence dates as well."""
STATED_IN_ORDER = (rf"<d:dated>,? (?P<said>(?:shortly |just |long |soon |immediately )?{ORDER}) {EVENT}{STOP}",)
"""… and only after or before it."""

COUNTED_OFF = (
    r"‹l\d› (?:[Aa]fter|[Ff]ollowing|[Bb]efore|[Pp]rior to)\b"
    r"|\b(?:before|after|until|since|prior to)(?: and \w+)?(?: the)? ‹d\d›$"
)
"""After these words stands what a date is counted from, or its bound, not what it dates."""

AND_AGAIN = r"(?:,|,? and| or)(?: (?:then|once more|again))?(?: (?:in|on))?(?: the)? <d:date>"
"""After a date, the next one of the same."""

OPENING_PRONOUN = r"^(?:It|They)\b"
"""At the head of a sentence: it continues about the thing of the last one."""
IN_ORDER = r"\b(?i:first|second|third|fourth|fifth|sixth|last|final|next|previous|original|old|new|other|upper|lower|older|younger|elder)\b"
"""What distinguishes one of several things of a kind from the others."""
