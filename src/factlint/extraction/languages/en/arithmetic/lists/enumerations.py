"""How English announces a number of things and then names them.

Patterns are read over skeletons (`extraction.arithmetic.skeleton`): lower case, numbers as `<kinds:slot>`, a space for
any white space, "|" for a long dash.
"""

from __future__ import annotations

from factlint.extraction.languages.en.arithmetic.counts.counted import BEFORE_NAMED
from factlint.extraction.languages.en.lives.stated import NUMBER_WORD

_PLURAL = r"(?P<noun>[a-z]+s|people|men|women|children)"
_ITEMS = r"(?P<items>(?:[^‹›:;|().?!]|(?<=\w)[.](?=\w)| \([^‹›()]{1,40}\))+?)"
"""Words up to the end of a list; what stands in brackets belongs to its item."""
_END = r"(?P<end>$|[;|]|\)(?!:)|[.](?![.\w])| - )"
"""No bracket with a colon after, in which a log names of what it continues to state."""
_AHEAD = r"(?: (?:for (?:this|that|it)|to (?:choose from|consider|take|follow|remember|avoid)|in all|in total|here|ahead)|(?P<of> of) (?!the\b|these\b|its\b)[a-z]+(?: [a-z]+)?)?"
ENUMERATION = (
    rf"<n:announced>(?P<adjectives>(?: [a-z-]+){{0,3}}?) {_PLURAL}{_AHEAD}(?P<opening>:| \|| -| \() ?"
    rf"{_ITEMS}{_END}"
)
OF_SOMETHING = rf"\bthe <n:announced>(?P<adjectives>(?: [a-z-]+){{0,3}}?) {_PLURAL} of (?:the |its |their )?[a-z'-]+(?P<opening> \|| -) {_ITEMS}(?P<end> - | \|)"
"""The same where a word states what the things are: "the three colours of the flag – red, white
and blue – are old".
"""
IN_ORDER = r"\s*first(?:ly)?,"
"""Items that are clauses, and may continue in the next sentences: "three things: First, it is cheap. Second, …"."""
FOLLOWING = (
    rf"following <n:announced>(?P<adjectives>(?: [a-z-]+){{0,2}}?) {_PLURAL}(?P<rest>(?: [a-z-]+){{0,5}})(?P<opening>:) ?"
    rf"{_ITEMS}{_END}"
)
NAMED = (
    rf"\b(?:{BEFORE_NAMED}) <n:announced>(?P<adjectives>(?: [a-z-]+){{0,2}}?) {_PLURAL}(?P<opening>,| are| were) (?:in |at |from )?(?P<items>(?:[^‹›:;|().?!]| \([^‹›()]{{1,40}}\))+)"
    rf"{_END}"
)
"""The items are names: "the three Baltic states, Estonia, Latvia and Lithuania, signed"."""
SOME_NAMED = (
    rf"<n:announced> of (?:its|their|his|her|our|these|those)(?P<adjectives>(?: [a-z-]+){{0,2}}?) {_PLURAL}(?P<opening>,) (?P<items>(?:[^‹›:;|().?!]| \([^‹›()]{{1,40}}\))+)"
    rf"{_END}"
)
"""The same of some of a whole: "two of its members, Ann Lee and Bo Ray, resigned"."""
NAMED_AT_END = (
    rf"^<n:announced>(?P<adjectives>(?: [a-z-]+){{0,2}}?) {_PLURAL}(?P<rest>(?: [a-z'-]+){{1,6}})(?P<opening>:) "
    r"(?P<items>[^‹›:;|().?!]+)(?P<end>$|[.])"
)
"""The same after the rest of the sentence: "three cities bid for the games: Paris, Rome and Oslo"."""
EXCEPTED = r"\b(?:except|excepted|excluded|included|aside|apart|alone|respectively|both|namely)\b"
"""After names they state that these are not all, or not one thing each."""
_NAME = r"(?:the )?[A-ZÀ-ÖØ-Þ][\w’'-]*(?: (?:[A-ZÀ-ÖØ-Þ][\w’'-]*|of|the|de))*(?: \([^()]{1,40}\))?"
NAMES = rf"{_NAME}(?:, {_NAME})*,? (?:and|&) {_NAME}(?=$|[,.;])(?!, [A-ZÀ-ÖØ-Þ])"
"""Names listed one by one, with the end of their list."""

PASSIVE = (
    rf"<n:announced>(?P<adjectives>(?: [a-z-]+){{0,2}}?) {_PLURAL} (?:were|are|was|is) [a-z]+(?:ed|en|wn|lt|ld|nt|pt)(?P<opening>:) ?"
    rf"{_ITEMS}{_END}"
)
MORE_ANNOUNCED = (
    r"\b(?:and|plus|as well as|or) (?:an?|one|some|several|optional(?:ly)?|the|any)\b|^ (?:above|before)\b"
)
"""After the number announced: other things are announced with it, or the things stood before."""
PREPOSITION, PREDICATE = (
    r"\b(?:of|to|in|on|with|from|for|between|by|at)(?: (?:these|those|all|the))? $",
    r"(?! (?:that|which|who|whose|where)\b)(?: [a-z'-]+){0,4}? (?:are|is|were|was|can|may|will)\b",
)
"""Before a number and after its noun, where something before them is what the statement is about."""
ASPECT = r"\b(?:meaning|effect|purpose|use|role|function|form|advantage|drawback|consequence)s?$"
"""At the end of what announces a list: that it states, and not the things: "two stars have special meaning:"."""
_ACTS = (
    r"(?: (?:together|both|also|now|will|would|should|can|may))* (?:fix|add|address|clos|resolv|solv|introduc|improv|chang|affect|caus|allow|enabl"
    r"|provid|support|cover|mean|replac|remov|updat|break|brok|mak|made|giv|gave|bring|brought)(?:e?s|e?d|ing|e)?(?= ?:?$| [a-z]+:?$)"
)
"""A verb whose objects follow: "the two patches fix:" lists no patches."""
LIST_INTRODUCTION = rf"<n:announced>(?P<adjectives>(?: [a-z-]+){{0,3}}?) {_PLURAL}\b(?!{_ACTS})(?P<rest>(?![^:]*\b(?:several|various|many|a few|these|those|the following)(?: [a-z]+)? [a-z]+s:)(?![^:]* [a-z]+ing [^:]* can be [a-z ]*:)[^‹›:;.?!]*):$"
HEADING_INTRODUCTION = rf"^(?P<the>the )?<n:announced>(?P<adjectives>(?: [a-z-]+){{0,3}}?) {_PLURAL}(?P<rest>(?: (?:of|to|for|in|we|you|that|behind)(?: [a-z'-]+){{1,5}})?)$"
"""A heading over a list: "The five principles"."""
NUMBERED_HEADING = r"\s*(?:(?:part|step|stage|phase|section|lesson|rule|reason|principle|tip|chapter|day|week|module|option)\s)?\d{1,2}(?:[.):–—-](?!\d)|\s|$)"
"""A heading that is one of several: "Part 1: Setup"; "5.2.1" only numbers a section."""
ENUMERATION_GUARDS = (
    r"\b(?:including|include[sd]?|such as|e[.]g|for example|for instance|among|amongst|etc|one of|some of|most of|first|last|other|more|further"
    r"|especially|notably|at least|up to|particularly|like|say|top|best|of the|every|each|of these|of them|of whom|of which|another|over|least"
    r"|same (?:for|in|on|to|with)|additional|remaining|pairs?|(?:for|on|to|across|with) all|(?<!choose )(?<!choice )between|if|per|than|not|n't|main|important|key|examples?|only|required|mandatory|optional|supposed?|assum(?:e|es|ed|ing)|imagine)\b"
)
"""Words by which not all of the number may be named, or the number is of something else."""
COORDINATED = r"‹[^›]*›(?: [a-z'-]+){0,3},? (?:and|or|to|through|plus|&) $"
"""Before a number that is stated together with another: "tier 2 and 3 targets"."""
OUT_OF = r"‹n(\d+)› of (?:the )?$"
"""Before a number: so many of the things announced."""
PLURAL_ITEM = r"^ *[a-z][a-z -]*[a-z]s *$"
"""An item that is a kind of things, in small letters."""
MORE_IN_ITEM = r"(?i)\A\s*(?:\(|(?:note|nb|n[.]b[.]|warning|caution|attention|important|tip|hint|optional|optionally|plus|also|otherwise|etc|everything else|anything else|none|others?|total|all|see|and (?:also|then|finally|all))\b|(?:the )?(?:two|three|four|five|six)\s[a-z]|[.]{2}|…)|\bth[eo]se (?:two|three|four|five|six)\b|\bboth [a-z]+s\b|\b(?:is|are) (?:not|no)\b|\b(?:in|into) (?:two|three|four)\b(?! (?:[a-z]+ )?(?:languages|colou?rs|years|months|weeks|days|hours|minutes|towns|villages|schools|countries|counties|rooms|halls|evenings)\b)|\n\s*[*•–-]\S|\A\s*\d+ ?(?:-|–|to|through) ?\d|\A[^.;]{1,40};[^.;]{1,40}(?:;|\Z)"
"""In the item of a list: it stands for several things, for more to come, or refers to the others."""
HOW_TO = r"^to [a-z-]+(?: (?:up|out|off|in|on|together|(?:and|or) [a-z-]+|the|these|those|any|all|your|its))* ‹n\d+›(?![^:]*\b(?:needs?|are|is|have|has|takes?|requires?|there)\b)[^,]*:$"
"""A list then states how that is done: "To join two objects:"."""
REMARK = r"\A(?:This|That|It|There|You|They|These|If|See)\s[^:]*\.\s*\Z"
"""A whole sentence, in a list whose other items are none."""
IN_ITEM = r" (?:and|&|or) |, |; | ?[/+–] ?|(?<=\d)-(?=\d)"
"""Between what may be two of the things in one short item: "4 and 5 May"."""
MEASURED_ITEM = r"\d[\d,.]* ?(?:g|kg|mg|ml|cl|dl|l|oz|lbs?|tsp|tbsp|cups?|cm|mm|m|ft|tablespoons?|teaspoons?|pounds?|ounces?|grams?|litres?|pints?)\b"
"""An amount of one thing, and not so many things: "250 g flour"."""
HEDGED_ITEMS = r"\b(?:mostly|mainly|largely|primarily|usually|typically)\b"

NOT_ENUMERATED = frozenset(
    """
    times years days hours minutes seconds weeks months decades centuries metres meters feet miles yards
    dollars euros pounds percent votes laps degrees inches pages words lines
    was is has this thus plus series pieces kinds types sorts hundreds thousands millions others
    pixels bytes bits innings overs strokes across less unless always perhaps its his us process class news
    generations boys girls brothers sisters pairs couples halves dozens groups
    """.split()
)
"""Nouns whose number is a measure, or that one name may stand for several of."""
GROUPS = frozenset(
    {"groups", "classes", "categories", "kinds", "types", "sorts", "pieces", "processes", "words"}
)
"""Those of which each has an item where a list follows: "three groups:"."""
KINDS = frozenset({"kinds", "types", "sorts"})
"""Those of which each has a name where it is said of what they are: "two types of error: syntax and logic"."""
SCORED = frozenset("points goals runs wickets sets rounds shots acts matches games".split())
"""Nouns of which a name may stand for several: "three goals: Berg and Lund"."""
NAMES_GO_ON = r",? (?:and|&|as well as|plus) (?:the|its|his|her|their)\b"
"""After the names of a list: "the Upper and Lower Tarn, and the Long Lake"."""
STATES_MORE = rf"\b[A-ZÀ-Þ][\w’'-]+, (?:who|whom|which|whose|where)\b|\((?:a |about )?(?:{NUMBER_WORD}|\d{{1,2}})(?: [a-z]+)?\)"
"""In the items of an enumeration: clauses about one of them, or how many it stands for, "Bern (two)"."""
ITEM_STOPS = (
    r"\b(?:because|which|who|that|when|where|while|if|was|were|is|are|has|have|had|will|would|can|he|she|it|they|we|but|so|then|not|or|one|two|three|both|each|all|with|see|in|also|to|by|from|for|at|on|as|into|after|before|since|until|like|singular|plural|literally|twins?|triplets?|couple|pair|siblings|brothers|sisters|parents|family|e[.]g|i[.]e)\b|\d"
    r"|(?:^|, )(?:(?:north|south|east|west|upstream|downstream|inland|home|part|capital|seat|site|birthplace)[a-z-]* of|near|off|formerly|previously|now|today|once)\b"
    r"|(?:^|, )the [^,]+, an? "
    r"|(?:^|, |and )(?:duke|duchess|earl|count|countess|viscount|viscountess|baron|baroness|marquess|margrave|landgrave|elector|king|queen|prince|princess|emperor|empress|sultan|lord|lady|bishop|archbishop|abbot|abbess|heir|heiress) of\b"
    r"|(?:^|, |and )(?:their|its|his|her)\b"
    r"|(?:^|, |and )(?:top|bottom|middle|cent(?:er|re)|upper|lower)(?=$|,| and)"
)
"""Words that show that a sentence continues, or that items are stated and not named; or what an item is, and not
another: "the name, a string"; or where things are, and not what: "(top and bottom)".
"""
OF_ITEM = r"(?:and )?(?:of|for|with|in|by|to|from) "
"""At the head of what continues with the item before, where not all items begin so: "the world of
ideas, of thought".
"""
SEPARATOR = r",? and, (?:[a-z]+ly|of course|at last), |,(?: and | & )?|, "
AND = r"(?:^| )(?:and|&) "
NAMES_HEADINGS = frozenset({"name", "names", "who"})
"""Heads of a column of people."""
LAST_PAIR = r",? and [^,]+, [^,]+$"
"""At the end of a list: a name and where that is."""
MORE_TO_COME = r"[.]{2}|…|\betc\b|\bothers?\b|\bso on\b|(?<!, )(?<!\A)\bmore\b|\bmore\b(?! (?!besides\b|like\b)[a-z]+(?: [a-z]+)?(?:,| and ))|\bamong\b|\bincluding\b|[\"']"
"""In a list: not all are stated; but "more staff", ahead of its last item, is one."""

QUALITY = r"^ *(?:non-?)?[a-z-]+(?:al|ar|ic|ive|ous|ary|ory|ent|ant|less|ful|able|ible|ed)$|^ *(?:old|new|large|small|male|female|young|big|long|short|wet|dry|hot|cold|full|empty|open) *$"
"""An item that says how things are, and not what they are: "three models (linear and non-linear)"."""
GOES_ON_BEHIND = r",? (?:and|or) (?:the )?[a-z]+(?: [a-z]+){0,3}(?=[,;.])"
"""After a bracket: one more of what it lists."""
INDEFINITE_ITEM = r"an?\s"
"""At the head of an item that states what the one before is, if that has no article: "id, a number,
and name, a word".
"""
AND_FIRST = r"^and\s"
"""At the head of the last item."""

NEXT_IN_ROW, LAST_IN_ROW = r", (?:the )?", r",? and (?:the )?"
"""Between the names of a row of three or more, each with its number in brackets."""

TITLED = frozenset(
    "sections chapters parts modules lessons sessions units themes topics galleries courses workshops".split()
)
"""What has a title of its own, which may be any words: "four sections: Before you start, Going out, …"."""
TITLE_END, TITLES_END = r",? and (?=[A-ZÀ-Þ])|, ", r", (?:and )?"
"""Between titles; the same where a comma precedes the last "and"."""
COMMA_AND, JOINED_TITLES = ", and ", r" (?:and|&) "
"""Before the last title; within what may be one title or two."""
NUMBERED_INTRODUCTION = r"^(?:(?:the|this|our|its|your) )?[a-z]+(?: [a-z]+){0,3} (?:has|have|takes?|consists? of|comprises?|needs?|involves|is done in|comes in|runs in|works in) (?:only |just )?<n:announced>(?P<adjectives>(?: [a-z-]+){0,2}?) (?P<noun>steps|stages|phases|rules|parts)(?P<rest>)[.]?$"
"""A sentence of its own before a numbered list: "The installation has four steps."."""
NO_INTRODUCTION = r"\b(?:old|older|former|previous|earlier|other|another|each|every|if|not|usually|often|may|might|could|would)\b"
