"""How English states anniversaries, and what they are counted from.

Patterns match sentences with tokens in place of times (`extraction.chronology.timed`): dates as `<d:slot>`; a space
stands for any white space.
"""

from factlint.extraction.languages.en.chronology.anchored.happenings import HAPPENINGS, WHOSE
from factlint.extraction.languages.en.lives.stated import NUMBER_WORD
from factlint.extraction.languages.en.times.words import ORDINALS

_PLAIN = r"[^‹›,;:()–—|\[\]]"

JUBILEES = {
    "centenary": 100, "centennial": 100, "bicentenary": 200, "bicentennial": 200, "tercentenary": 300,
    "sesquicentenary": 150, "sesquicentennial": 150, "silver jubilee": 25, "golden jubilee": 50, "diamond jubilee": 60,
    "platinum jubilee": 70, "silver wedding": 25, "pearl wedding": 30, "ruby wedding": 40, "golden wedding": 50, "diamond wedding": 60,
}  # fmt: skip
_FOUNDED = r"(?:founded|established|formed|created|incorporated|set up|opened|inaugurated|launched|(?:story|history) (?:began|begins|started|starts)|first (?:held|climbed|flown|mentioned|recorded|documented|appeared|published|issued|performed|broadcast|met|sang|ran|played|aired|came out|took place)|first (?:issue|number|edition|concert|match|performance) (?:appeared|came out|took place|was (?:held|printed|published|given|played)))"
_KEEPER = r"club|company|firm|society|school|college|museum|hotel|house|town|city|village|park|zoo|theatre|orchestra|choir|band|library|bridge|hospital|brewery|bakery|shop|magazine|newspaper|festival|association|union"
_TENS = {
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "sixty": 60,
    "seventy": 70,
    "eighty": 80,
    "ninety": 90,
}
NUMBERS = ORDINALS | {
    f"{tens}-{one}": number + ORDINALS[one] for tens, number in _TENS.items() for one in list(ORDINALS)[:9]
}
"""Ordinals in words, with those of several words."""
_NTH_OR_NONE = rf"(?P<nth>(?P<count>\d{{1,3}})(?:st|nd|rd|th)|(?P<ordinal>{'|'.join(NUMBERS)}))?"
_ANNIVERSARY = (
    rf"(?<!\beve[ ]of[ ])(?P<said>(?:{WHOSE}|[Oo]ur|[Tt]he [a-z]+[’']s) {_NTH_OR_NONE} ?"
    rf"(?:(?:wedding )?anniversary|(?:year|season)(?: of [a-z]+| in business|(?= with\b))|(?P<jubilee>{'|'.join(JUBILEES)})))\b(?: anniversary)?(?! (?:of|edition|year|album|celebrations? of|as (?:an?|the))\b)"
)
_ANNIVERSARY_OF = (
    rf"(?P<said>[Tt]he {_NTH_OR_NONE} ?(?:anniversary|(?P<jubilee>{'|'.join(JUBILEES)})) of (?:the|its|his|her|their)"
    rf" (?:(?P<event>{'|'.join(HAPPENINGS)})|first (?P<first>[a-z]{{5,}})))\b"
)
_TO_KEEP = r"\b[Tt]o (?:mark|commemorate|celebrate|honou?r|coincide with)"
_NO_DATE = r"[^‹›.;:()–—|\[\]]"
_ANNIVERSARY_OF_IT = rf"(?P<said>[Tt]he {_NTH_OR_NONE} ?(?:anniversary|(?P<jubilee>{'|'.join(JUBILEES)})) of (?:the|this) (?:{_KEEPER}|fellowship|prize|award|charity|programme|program|trust|foundation|institute|university|academy|department|league|federation|organi[sz]ation|agency|newspaper|journal|station|theatre|gallery|church|parish|business|brand|group|team|regiment|squadron|scheme|fund|centre|center))(?=[,.;]| (?:in|on|was|were|fell|came|took)\b)"
ANNIVERSARIES_OF = (
    rf"{_ANNIVERSARY_OF}, (?:(?:in|on) (?:the )?)?<d:dated>",
    rf"{_ANNIVERSARY_OF}{_PLAIN}{{0,40}} (?:in|on) (?:the )?<d:dated>",
    rf"\b(?:[Ii]n|[Oo]n) (?:the )?<d:dated>,? {_PLAIN}{{0,60}}?{_ANNIVERSARY_OF}",
)
"""An anniversary of what the words name, and its date."""
ANNIVERSARIES = (
    rf"{_ANNIVERSARY}, (?:in|on) (?:the )?<d:dated>",
    rf"{_ANNIVERSARY}{_PLAIN}{{0,40}} (?:in|on) (?:the )?<d:dated>",
    rf"\b(?:[Ii]n|[Oo]n) (?:the )?<d:dated>,? {_PLAIN}{{0,60}}{_ANNIVERSARY}",
    rf"\b(?:[Ii]n|[Oo]n) (?:the )?<d:dated>, on {_ANNIVERSARY}",
    rf"{_TO_KEEP} {_ANNIVERSARY}{_NO_DATE}{{0,140}}? (?:in|on) (?:the )?<d:dated>",
    rf"{_TO_KEEP} {_ANNIVERSARY_OF_IT}{_NO_DATE}{{0,140}}? (?:in|on) (?:the )?<d:dated>",
    rf"\b(?:[Ii]n|[Oo]n) (?:the )?<d:dated>,? {_NO_DATE}{{0,60}}?{_TO_KEEP} {_ANNIVERSARY}",
    rf"\b(?:[Ii]n|[Oo]n) (?:the )?<d:dated>,? {_NO_DATE}{{0,60}}?{_ANNIVERSARY_OF_IT}",
    rf"{_ANNIVERSARY_OF_IT},? (?:{_PLAIN}{{0,40}} )?(?:in|on) (?:the )?<d:dated>",
    rf"\b[Ii]n <d:dated>,? [^‹›.;]{{0,40}}(?P<said>[Oo]ur {_NTH_OR_NONE} (?:birthday|(?P<jubilee>{'|'.join(JUBILEES)})))\b",
    rf"(?P<said>(?:[Ii]ts|[Oo]ur|[Tt]he (?:{_KEEPER})[’']s) {_NTH_OR_NONE} (?:birthday|(?P<jubilee>x^)))\b{_PLAIN}{{0,40}} (?:in|on) (?:the )?<d:dated>",
    rf"\b(?:[Ii]n|[Oo]n) (?:the )?<d:dated>,? {_PLAIN}{{0,60}}(?P<said>(?:[Ii]ts|[Tt]he (?:{_KEEPER})[’']s) {_NTH_OR_NONE} (?:birthday|(?P<jubilee>x^)))\b",
)
"""An anniversary of the founding, and its date."""
RUNNING_YEARS = (
    rf"\b(?:[Ii]n|[Oo]n) (?:the )?<d:dated>,? (?:{_NO_DATE}{{2,60}}?)?\bin (?P<said>(?:its|their|[Tt]he (?:{_KEEPER})[’']s) {_NTH_OR_NONE} year(?P<jubilee>x^)?)(?=[,.;]|$)",
    rf"^In (?P<said>(?:its|their|the (?:{_KEEPER})[’']s) {_NTH_OR_NONE} year(?P<jubilee>x^)?), <d:dated>,",
)
"""Which year of its existence a thing is in at a date; the first is the year of the founding."""
OF_ANOTHER_THING = r",? (?:the|an?|this|that) (?P<thing>(?:[a-z-]+ ){0,2}[a-z-]+)"
"""Behind a year of existence that a sentence states first: whose it is."""
LENGTHS_KEPT = (
    rf"\b(?:celebrat(?:ed|es|ing)|mark(?:ed|s|ing)|kept|completed) (?P<said><l:length>) (?:of existence|of history|in (?:business|operation|existence|print)|of (?:publication|operation|service))(?: {_PLAIN}{{0,30}})? in <d:dated>",
    rf"\b[Ii]n <d:dated>,? {_PLAIN}{{2,50}}? (?:celebrat(?:ed|es)|mark(?:ed|s)|kept|completed) (?P<said><l:length>) (?:of existence|of history|in (?:business|operation|existence|print)|of (?:publication|operation|service))\b",
)
"""How long something has existed, as it is celebrated."""
_JUBILEE = rf"(?P<jubilee>{'|'.join(JUBILEES)})"
BETWEEN = (
    rf"\b[Tt]he {_JUBILEE} of {_PLAIN}{{2,50}}?,? (?:(?:which |who )?(?:had been |was |were )?(?:founded|opened|built|established|born|started|formed|created|launched|completed) )?(?:in|on|of) <d:began>,? (?:was|were|is|fell)(?: {_PLAIN}{{0,40}}?)? (?:in|on) <d:dated>",
    rf"\b[Ii]n <d:dated>,? [^‹›.;]{{0,60}}\bthe {_JUBILEE} of {_PLAIN}{{2,50}}? (?:in|of) <d:began>",
    rf"\b[Tt]he {_NTH_OR_NONE} ?(?:anniversary|{_JUBILEE})\b[^‹›.;()]{{0,60}}(?:‹d\d›[^‹›.;()]{{0,60}})?\(<d:began> ?[–-] ?<d:dated>\)",
)
"""Both dates between which a jubilee lies."""
_NTH = (
    rf"(?:(?P<count>\d{{1,3}})(?:st|nd|rd|th)|(?P<ordinal>{'|'.join(ORDINALS)})) (?P<unit>year|month|week|day)"
)
_HAD_BEGUN = rf"\b(?:begun|began|started|crowned|broke out|elected|appointed|took office|came to the throne|{_FOUNDED})(?: {_PLAIN}{{0,20}}?)? (?:in|on) (?:the )?<d:began>"
NTH_OF = (
    rf"\b[Ii]n <d:dated>, (?P<said>(?:its|his|her|their) {_NTH}),[^‹›.;]{{2,60}}?{_HAD_BEGUN}",
    rf"<d:dated>, (?P<said>the {_NTH}) of {_PLAIN}{{2,60}}?{_HAD_BEGUN}",
    rf"\b[Ii]n (?P<said>(?:the|its|his|her|their) {_NTH})(?: of {_PLAIN}{{2,40}}?)?, <d:dated>,[^‹›.;]{{2,60}}?{_HAD_BEGUN}",
)
"""“1917, the fourth year of the war that had begun in 1914”."""
UNITS = {"year": "Y", "month": "M", "week": "W", "day": "D"}
_CROWNED = r"(?:crowned|came to the throne|ascended(?: to)? the throne|became (?:king|queen)|succeeded (?:his|her) [a-z]+|ordained|consecrated)"
_WED = r"(?:married|wed|wedding(?: took place| was)?)"
FOUNDED = rf"\b(?i:{_FOUNDED})\b(?! (?:another|others?|an? (?:second|further|new|branch))\b)[^‹›.;]{{0,40}}‹d(?P<date>\d)›"
"""What the text says of the founding …"""
PART = (
    r"\b(?:[Tt]he|[Aa]n?|[Ii]ts) (?:[a-z-]+ ){0,2}(?P<noun>building|stand|wing|hall|annexe?|extension|chapel|branch|section|plant|factory"
    r"|shop|store|site|ground|pool|tower|library|museum|department|faculty|line|bridge|house|garden|theatre|studio|office)"
    r" (?:(?:was|were|had|been|only|first|itself) )*$"
)
"""Right before the verb: what was founded is a part of what has the anniversary …"""
OF_ANOTHER = r"\b(?:bought|acquired|took over|purchased|absorbed|swallowed|merged with|rival|subsidiary|competitor)\b[^.;]*$|\b(?:that|which) had (?:itself |only |already )?been $|\b[Tt]he (?:office|post|position|title|rank|role|prize|chair) of (?:the )?[^.;‹›]*$"
"""Up to the verb: what was founded has been taken over, or is a post in what has the anniversary."""
CELEBRATIONS = frozenset(
    "ceremony party feast festival concert dinner ball parade service exhibition book stamp celebration gala banquet reception family people members citizens visitors guests crowd".split()
)
"""Nouns for how, or by whom, an anniversary is kept; they do not name what has it."""
NAMED = rf"\b(?!(?:The|An?|Its|Our|This|In|On|At|His|Her|Their) )(?P<first>[A-ZÀ-Þ][\w’'&-]+) (?:[A-ZÀ-Þ][\w’'&-]+ ){{0,3}}(?=[A-Z])(?i:{_KEEPER}|works|co|corporation|ltd|inc)\b"
"""Something that can keep an anniversary, by its name."""
SUBJECT = r"\b(?!(?:The|An?|Its|Our|This|It|They|We|She|He|In|On|At|His|Her|Their)\b)(?P<first>[A-ZÀ-Þ][\w’'&-]+)(?: [A-ZÀ-Þ][\w’'&-]+){0,4} (?:was|were|had been) (?:[a-z]+ )?$"
"""A name of which the verb after it states that it was founded."""
PRONOUN = r"\b(?:[Ii]t|[Tt]hey)\b"
"""Who keeps an anniversary without being named."""
ONE_OF_SEVERAL = r"\b[Tt]he (?:oldest|newest|youngest|largest|smallest|biggest|latest|last|first|second|third|other)(?: [a-z-]+)?,? [^.;]{0,40}$"
"""… or one of several things: "the oldest, the Ada, was launched" …"""
KEPT = r"\b(?:anniversary|jubilee|centen|bicenten|celebrat|mark)"
"""… unless that is of the part."""
CROWNED = rf"(?i:\b{_CROWNED}\b)[^‹›.;]{{0,40}}‹d(?P<date>\d)›"
"""… of a reign or office …"""
MARRIED = rf"\b{_WED}\b[^‹›.;]{{0,40}}‹d(?P<date>\d)›"
"""… of a marriage."""
ANY_ANNIVERSARY = r"celebrat|mark|kept|completed|anniversary|birthday|centen|jubilee|wedding|(?:year|season|month|week|day) (?:of|in)|(?:its|his|her|their|[’']s) [a-z0-9-]+ (?:year|month|week|day)"
"""A sentence without any of these states no anniversary."""
_SEVERAL = rf"(?i:all|both|several|many|some|most|these|those|other|dozens of|hundreds of|{NUMBER_WORD}|\d+)"
_PLURALS = "companies|firms|clubs|societies|schools|colleges|museums|hotels|towns|cities|villages|parks|zoos|theatres|orchestras|choirs|bands|libraries|bridges|hospitals|breweries|bakeries|shops|magazines|newspapers|festivals|associations|unions|businesses|churches|couples|universities"
OF_OTHERS = rf"\b(?:parents|grandparents|brother|sister|aunt|uncle|neighbours|neighbors)\b|\b(?:{_SEVERAL}) (?:[\w’'.-]+ ){{0,4}}?(?:{_PLURALS})\b[^.;]{{0,80}}\b(?:their|anniversaries)\b"
"""Next to one of these words an anniversary belongs to something else."""
BELATED = r"\b(?:belated(?:ly)?|postponed|delayed|rescheduled|put off|late)\b"
"""Next to one of these words it was kept in another year."""
OF_COUPLE = r"(?:[Tt]heir|[Oo]ur)\b"
OF_MARRIAGE = r"wedding"
OF_REIGN = r"jubilee"
