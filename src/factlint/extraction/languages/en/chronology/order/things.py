"""What begins in one sentence and ends in another, as English expresses it.

Patterns match sentences with tokens in place of times (`extraction.chronology.timed`): dates as `<d:slot>`, lengths
as `<l:slot>`; a space stands for any white space.
"""

from factlint.extraction.languages.en.chronology.anchored.happenings import STOP
from factlint.extraction.languages.en.chronology.distances import BE, PLAIN
from factlint.extraction.languages.en.chronology.order.courses import COURSE_OF_MARRIAGE, COURSES_OF_THINGS

_THINGS = (
    *COURSES_OF_THINGS,
    (
        r"(?:began|started|founded|established|set up|built|constructed|erected|opened|launched|introduced|released)",
        r"(?:ended|concluded|dissolved|disbanded|abolished|demolished|destroyed|closed|discontinued|withdrawn|scrapped|cancelled)",
    ),
)
"""What begins in one sentence and ends in another."""
_NOUN_PHRASE = r"(?P<thing>(?:[Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur|[Aa]n?) (?:[\w’'-]+ ){0,3}?[\w’'-]+|[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+)*|[Ii]t|[Tt]hey|[Ss]he)"
"""What may have a course."""
_OBJECT = (
    r"(?P<thing>(?:the|its|his|her|their|our|an?) (?:[\w’'-]+ ){0,3}?[\w’'-]+(?: (?:in|of|at|near) [A-ZÀ-Þ][\w’'-]+)?)"
    r"(?= (?:in|on|at|by|for|from|near|with|of|to|where|which|that)\b|[.,;)]|$)"
)
_SUBJECT = r"(?:[Hh]e|[Ss]he|[Ii]t|[Tt]hey|[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+)*)"
_FRONTED = rf"\b(?:[Ii]n|[Oo]n) (?:the )?<d:dated>,? (?:{PLAIN}{{2,40}}, )?"
_DATED = rf"(?: {PLAIN}{{0,60}}?)? (?:in|on|from|since) (?:the )?<d:dated>"
STARTS_OF_COURSES = (
    *(
        (
            rf"{began}|moved into",
            (
                rf"\b(?:{began}|moved into) {_OBJECT}{_DATED}",
                rf"{_FRONTED}{PLAIN}{{2,40}}? (?:{began}|moved into) {_OBJECT}",
                rf"{_NOUN_PHRASE} {BE}(?:{began})\b{_DATED}",
                rf"{_FRONTED}{_NOUN_PHRASE} {BE}(?:{began})\b",
                rf"^{_NOUN_PHRASE}, (?:which |that )?{BE}(?:{began})\b{_DATED}",
                rf"^{_NOUN_PHRASE} {PLAIN}{{2,60}}? (?:when|after) it {BE}(?:{began})\b{_DATED}",
            ),
        )
        for began, _ in _THINGS
    ),
    ("married", (rf"(?P<thing>\bmarried\b){_DATED}", rf"{_FRONTED}{PLAIN}{{2,40}}? (?P<thing>married)\b")),
)
ENDS_OF_COURSES = (
    *(
        (
            ended,
            (
                rf"^{_SUBJECT} (?P<said>{ended}) (?=(?P<whose>his|her|their|its) ){_OBJECT}{_DATED}",
                rf"^{_NOUN_PHRASE} {BE}(?P<said>{ended})\b{_DATED}",
                rf"^{_FRONTED}{_NOUN_PHRASE} {BE}(?P<said>{ended})\b",
            ),
        )
        for _, ended in _THINGS
    ),
    (
        COURSE_OF_MARRIAGE[1],
        (
            rf"^(?P<thing>They|The couple|The pair) {BE}(?P<said>{COURSE_OF_MARRIAGE[1]})\b{_DATED}",
            rf"^{_FRONTED}(?P<thing>they|the couple|the pair) {BE}(?P<said>{COURSE_OF_MARRIAGE[1]})\b",
        ),
    ),
)
"""For each course the words for its beginning or end, and sentences that date it."""
ANY_START = rf"\b(?:moved into|{'|'.join(began for began, _ in (*_THINGS, COURSE_OF_MARRIAGE))})\b"
ANY_END = rf"\b(?:{'|'.join(ended for _, ended in (*_THINGS, COURSE_OF_MARRIAGE))})\b"
"""Without one of these a sentence dates no beginning, or no end."""
LENGTHS_OF_COURSES = (
    (
        r"\bafter (?:(?:nearly|almost|just) )?<l:length>(?! (?:later|earlier|after|before|under|as|with|without|at|by|from|since|on)\b)"
        r"(?! of (?!(?:continuous |faithful |[a-z]+ )?(?:service|use|operations?|existence|business|trading|publication|production|marriage|activity|work|life|history)\b))"
    ),
    r"\b(?:after|having) lasted (?:for )?<l:length>",
    rf"<d:dated>, <l:length> later{STOP}",
)
"""How long it took, next to the date of the end."""
PRONOUNS = frozenset("it they he she couple pair".split())
DETERMINERS = frozenset("the its his her their our a an own".split())
