"""Words that a claim's sentence may hold, or begin with, and that leave its claim as it is."""

from __future__ import annotations

from factlint.extraction.languages.en.chronology.plain import BETWEEN_COMMAS
from factlint.extraction.languages.en.chronology.plain import LEAD as LEAD_TO_EVENTS
from factlint.extraction.languages.en.telling import KNOW, TELL, WHOM

_TELL = rf"(?:{TELL}|{KNOW}|reminds?|reminded|(?:is|was) (?:well |widely |generally )?(?:known|recorded|documented|noted|clear))"
_EMPTY = (
    r"(?:[Ff]irst of all|[Oo]f course|[Ii]n short|[Tt]o begin with|[Ii]n other words|[Aa]bove all|[Bb]y the way|[Aa]s it happens|[Ii]n any case|"
    r"[Aa]t any rate|[Ii]n truth|[Ii]n brief|[Ii]n the end|[Aa]s ever|[Oo]n (?:this|that) (?:point|note)|[Ff]or the record|[Jj]ust to recall|"
    r"[Bb]riefly|[Ff]inally|[Ss]till|[Hh]istorically|[Aa]ctually)"
)
_OTHER_CLAUSE = (
    r"(?:[Ww]hile|[Aa]lthough|[Tt]hough|[Ww]hereas|[Bb]ecause|[Ss]ince|[Aa]s)\s[a-z][^,;:()\dA-ZÀ-Þ]{3,80}, "
)
"""A clause in front of the main one that names nobody."""

LEADS = (
    LEAD_TO_EVENTS,
    rf"^(?P<out>(?:{_EMPTY}, |(?:But|And|So|Yet) |{_OTHER_CLAUSE})+)(?P<next>\S)",
    rf"^(?P<out>(?:[A-Z][a-z]+(?: [a-z]+){{0,3}}, )?[A-Z]?[^,;:()\d“”\"]{{0,50}}\b{_TELL}{WHOM} that )(?P<next>\S)",
    rf"^(?P<out>As [^,;:()\d“”\"]{{0,50}}\b{_TELL}{WHOM}, )(?P<next>\S)",
)
"""At the head of a sentence: `out` is what only leads up to it, `next` the character it then begins with."""

_KNOWN = rf", as (?:(?:every|any|some)(?:body|one)|we|you|they|many|most|all|(?:the|our|its|his|her) [a-z]+|[a-z]+s)(?: [a-z]+)? {_TELL}(?: [a-z]+){{0,3}},"
_BETWEEN_DASHES = r" [–—] [a-z][^–—;:.()\dA-ZÀ-Þ]{2,70} [–—](?= )"
_OF_WHICH = r", (?:about|of|for|to|in|from|with|on|at) (?:which|whom) [^,;:()\dA-ZÀ-Þ]{3,80},"
_BEFORE_DATE = r", (?:after|with|amid|following|despite|because of|thanks to|in spite of|under|by) [a-z][^,;:()\dA-ZÀ-Þ]{2,60},(?= (?:in|on) )"
_BEHIND_DATE = r"(?<=\d), (?:when|while|amid|at a time|the year|a year) [^,;:()\dA-ZÀ-Þ]{3,80},(?= )"
_POINTER = r" \((?:see|cf\.?|pictured|above|below|left|right|photo|map)\b[^()\d]{0,40}\)"
_OWN = r"(?<=[\w”\"]) (?:itself|himself|herself|themselves)(?= (?:was|were|is|are|had|has|have|[a-z]+ed|began|took|came|became|stands|fell|broke|left|won)\b)"
_ADVERBS = r"(?:indeed|duly|finally|eventually|actually|in fact|of course|famously|thus|therefore|successfully|ultimately|at last|accordingly)"
"""Not "also", "later" or "then": what is also so somewhere, or later, need not be what is known."""
_BEHIND_BE = rf"(?<=\bwas|\bhas|\bhad)(?: {_ADVERBS}(?= [a-z])|, {_ADVERBS},)|(?<=\bis)(?: (?:indeed|in fact|of course|actually)(?= [a-z])|, (?:indeed|in fact|of course|actually),)|(?<=\bwere|\bhave)(?: {_ADVERBS}(?= [a-z])|, {_ADVERBS},)"
REMARKS = rf"{BETWEEN_COMMAS}|, for its part,|{_BEFORE_DATE}|{_BEHIND_DATE}|{_KNOWN}|{_BETWEEN_DASHES}|{_OF_WHICH}|{_POINTER}|{_OWN}|{_BEHIND_BE}"
"""Within a sentence, what could be left out."""

WILL_TELL = rf"\b(?:will|shall|would|may|might|should)(?: (?:also|perhaps|of course))?(?= {_TELL}\b)"
"""That somebody will state or remember something shades nothing of it."""

_STANDING = (
    r"(?:tower|museum|gallery|palace|castle|fortress|citadel|cathedral|basilica|abbey|temple|mosque|mausoleum|tomb|amphitheatre|amphitheater|theatre|opera house"
    r"|bridge|monument|memorial|statue|sculpture|column|arch|gate|skyscraper|building|stadium|arena|lighthouse|dam|square|fountain|pyramid|landmark"
    r"|mountain|peak|volcano|massif|hill|waterfall|lake|cave|gorge|canyon)"
)
_NO_REAL = r"(?!(?:[a-z-]+ ){0,3}(?:replica|copy|fictional|imaginary|proposed|planned|similar|second|former)\b)"
_BUILDING = (
    rf"(?:an?|one of the) {_NO_REAL}(?:[a-z-]+ ){{0,4}}?{_STANDING}s?(?: (?:located|situated|standing|found))?"
)
_BESIDE_IT = r"(?:on|at|near|beside|by) the [A-Z][^,.;:()\d]{3,30}?"
_NTH_MEMBER = r"(?:\d{1,2}(?:st|nd|rd|th)|[a-z-]+(?:th|-first|second|third)|newest|latest) (?:full )?member(?: (?:state|country))?"
"""Not "the first member": that is the first to do something, or a founder."""
_BODY = r"(?:the )?[A-ZÀ-Þ][\w-]*(?: (?:of |of the )?[A-ZÀ-Þ][\w-]*){0,3}"
_MIDDLE_OF = r"(?:the (?:heart|centre|center|middle) of|central)"

REWRITTEN = (
    (
        rf"(?<=\bbecame) the {_NTH_MEMBER}(?= of {_BODY}(?: (?:in|on) (?:\d{{1,2}} )?(?:[A-Z][a-z]+ )?(?:\d{{1,2}}, )?\d{{4}})?[.,])",
        " a member",
    ),
    (rf"(?<=\bis) {_BUILDING}(?: {_BESIDE_IT})?(?= in (?:{_MIDDLE_OF} )?[A-ZÀ-Þ][^.;:()]{{2,40}}[.,])", ""),
    (r"(?<=[a-z])(?: way)? back(?: again)? (?=(?:in|on) )", " "),
    (r"(?<=[a-z]) (?:already|as far back as|as early as|as late as|as recently as|only) in (?=\S)", " in "),
    (r"(?<=[a-z]) (?:as far back as|as early as|as late as|as recently as) (?=\d)", " in "),
)
"""What is written in other words, and these words."""

IN, ON, COMMA = "In ", "On ", ", "
DATE_OF_ENTRY = r"(?::|,? [–—-]) (?=[A-ZÀ-Þa-z“\"])"
"""Between the date at the head of an entry in a list and what happened: "1905: the bridge was opened"."""

NOT_UNTIL = r"It was not (?:until|before) (?:the )?"
THAT = r" that (?=[a-z]*\s?[A-ZÀ-Þ“\"]|it |he |she |they )"
"""Before and after the date of what happened late: "It was not until 1905 that the bridge was opened"."""

BEGINS_AGAIN = r"(?:;|:| [–—]|, (?:and|but|so|yet)) (?:(?i:so|here it is:) )?(?=(?:(?:[Ii]n|[Oo]n)\s(?:[a-zA-Z]+\s){0,3}\d|[a-z]+(?:ed|built|born|held|made|written)\s(?:in|on|by)\s))"
"""Between two clauses, the second of which begins with its time or a participle."""

_PARTICIPLE = r"(?:(?:first|officially|formally|originally) )?[a-z]+(?:ed|en|n|lt|t|ld|de|up) (?:in|on|by) "
APPOSED_IN_ENTRY = rf"(?::| [–—-]) (?={_PARTICIPLE})"
"""Between the name at the head of an entry and its description: "Old Bridge – built in 1905"."""
IN_BRACKETS = rf" \((?P<said>{_PARTICIPLE}[^()]{{3,60}})\)"
"""Right after a name: "the bridge (built by the county)"."""
PARTICIPLE_IN_ENTRY = (
    r" (?!(?:died|ended|closed|started|retired|resigned|happened|occurred|landed|crashed|collapsed|married|moved|arrived|returned|appeared|premiered|debuted|joined|ceased)\b)"
    r"(?=(?:[a-z]+ed|built|held|born|written|sunk|shot|slain|made|found|taken|rebuilt)(?: (?:in|at|by|on|near|as)\b|[.;,]|$))"
)
"""Between a name and what happened in an entry with a date: "1905: bridge opened"."""
WAS = " was "
FRONTED = r"(?:In|On) (?:the (?:year|spring|summer|autumn|winter|fall) (?:of )?|early |late )?"
FRONTED_TO_NAME = frozenset({" ", " the "})
"""Before and after a date that opens a sentence, up to a name."""
YEAR_BEHIND = " in "
YEAR_IN_BRACKETS = r"(?<=[a-z]) \($"
CLOSED = r"\)(?=[.;]?\s?$)"
"""Around a year after what happened then: "The bridge was opened (1905)."."""

HEADS_OF_YEARS = frozenset({"year", "years", "date", "when"})
"""Over a column of years: what the next cell states happened then."""
