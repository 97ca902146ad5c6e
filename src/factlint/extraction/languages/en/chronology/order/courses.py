"""What begins, and what of it can only come after: words of beginnings and ends, and of how long it all was.

Patterns match sentences with tokens in place of times (`extraction.chronology.timed`): dates as `<d:slot>`, lengths
as `<l:slot>`; a space stands for any white space.
"""

from factlint.extraction.languages.en.chronology.order.acts import (
    APPOINTED,
    BEGAN,
    CROWNED,
    DISSOLVED,
    ENDED,
    FOUNDED,
    RESIGNED,
    SET_OUT,
)
from factlint.extraction.languages.en.chronology.order.orders import ORDERS

PLAIN = r"[^‹›,;:()–—|\[\]]"


def _courses(*names: str) -> tuple[tuple[str, str], ...]:
    """Each stage of some orders with all that comes after it."""
    return tuple(
        (f"(?:{first})", f"(?:{'|'.join(ORDERS[name][at:])})")
        for name in names
        for at, first in enumerate(ORDERS[name][:-1], start=1)
    )


COURSES_OF_THINGS = _courses("events", "firms", "buildings", "products", "ships")
COURSE_OF_MARRIAGE = ORDERS["marriages"]
COURSES = (
    *COURSES_OF_THINGS,
    *_courses("marriages", "studies", "offices", "bills", "purchases", "foundation stones", "life"),
    *_courses("custody", "units", "reigns", "illnesses", "losses"),
)
"""What begins a course, and what can only come after it."""
MEASURED_COURSES = (
    *COURSES,
    *_courses("couples", "interruptions", "journeys", "visits", "homes", "flights", "applications"),
    *_courses("agreements", "occupations"),
    (r"(?:met|engaged|engagement)", r"(?:married|wed|wedding)"),
    (r"(?:relegated|demoted|went down)", r"(?:promoted|went up|won promotion)"),
    (r"(?:promoted|went up|won promotion)", r"(?:relegated|demoted|went down)"),
    (r"(?:began|started|took up)", r"(?:stopped|gave (?:it |them )?up|quit|given (?:it |them )?up)"),
    (r"(?:married|wed|wedding)", r"(?:died|death|divorced|divorce|separated|lost|widowed)"),
    (
        r"(?:opening|foundation|founding|establishment|launch|inauguration|outbreak|beginning|start|creation|arrival|completion|accession|coronation|marriage)",
        r"(?:closure|closing|dissolution|demise|collapse|end|death|departure|retirement|abolition|demolition|resignation|destruction|abdication|divorce)",
    ),
    (r"(?:opened|set up|established|appointed|launched|convened|began|started|commissioned)", r"(?:reported|delivered (?:its|his|her|their) (?:report|verdict|findings))"),
    (rf"(?:{BEGAN}|laid)", r"(?:opened|completed|inaugurated|consecrated|handed over)"),
    (
        rf"(?:{APPOINTED}|{FOUNDED}|{BEGAN}|become|entered|enlisted|signed(?: up)?|made (?:his|her|its|their) debut|debuted)",
        rf"(?:{RESIGNED}|{DISSOLVED}|{ENDED}|leaving|departed|quit|discharged|demobilised|transferred|stood down|bowed out)",
    ),
    (rf"(?:{APPOINTED}|took up|came to)", rf"(?:{RESIGNED}|died|defeated|voted out|succeeded by)"),
    (r"(?:appointed|elected|took office|sworn in|inaugurated|crowned)", r"(?:shot|assassinated|murdered|killed)"),
    (r"(?:appointed|elected|joined|hired|took over|entered)", r"(?:retirement|resignation|departure|dismissal)"),
    (r"(?:began|started|joined)", r"(?:graduated|qualified)"),
    (rf"(?:accession|coronation|succeeded|{CROWNED})", r"(?:died|abdicated|deposed|assassinated)"),
    (r"(?:moved|came|come|gone|arrived|settled)", r"(?:left|leaving|departed|moved|returned|returning)"),
    (r"(?:settled|moved|came|come|left)", r"(?:retired|died|returned|left)"),
    (rf"(?:{SET_OUT})", r"(?:returning|arriving|reaching|coming (?:home|back))"),
    (r"(?:trapped|stranded|marooned|snowed in|cut off)", r"(?:rescued|freed|brought (?:out|up|home)|picked up|reached|saved)"),
    (r"(?:set|established)", r"(?:broken|beaten|bettered|broke|beat)"),
    (r"(?:first (?:issue|edition|number|published|appeared|aired|broadcast|shown)(?: (?:is|was) (?:dated|published|printed))?|premiered|launched|founded)", r"(?:folded|last (?:issue|edition|number|episode|aired)|ceased|closed|ended|cancelled|canceled|axed|discontinued)"),
    (rf"(?:{BEGAN})", r"(?:raised|relieved)"),
    (r"(?:took|taken|captured|seized|occupied|conquered|stormed)", r"(?:retook|retaken|recaptured|recovered|reconquered|lost|surrendered|evacuated|driven out)"),
    (r"(?:nationalised|nationalized|acquired|bought|taken over|requisitioned)", r"(?:privatised|privatized|sold|handed back|given back|returned to)"),
    (r"(?:made|built|installed)", r"(?:stopped|failed|broke down)"),
    (r"(?:commissioned|built|opened|put into service|went online|entered service|installed)", r"(?:shut|closed|retired|withdrawn|taken out of service|switched off|replaced|demolished)"),
    (
        rf"(?:{BEGAN}|laid|set out|set off|reached|declared|imposed)",
        r"(?:surrendered|fell|capitulated|verdict (?:came|fell|was [a-z]+)|reopened|re-opened|agreement|called off|rescued|freed|lifted|returned|completed|finished|concluded|arrived|at last|(?:last|final) [a-z]+ was)",
    ),
    (r"(?:damaged|fire|flood|storm|earthquake)", r"(?:reopened|re-opened|opened again)"),
    (
        rf"(?:{FOUNDED}|built|completed|first [a-z]+|lit|introduced|published)",
        r"(?:ceased|automated|extinguished|demolished|closed|last [a-z]+|folded|sold|dissolved|report was [a-z]+|reported)",
    ),
)  # fmt: skip
"""The same, and pairs of which either may come first but that make one course where its length is stated."""
SINCE = r"(?:\b(?:[Ss]ince|[Ff]rom)(?: the)?(?: (?:start|beginning) of)? $)"
UNTIL = r"(?:\b(?:until|till)(?: [^‹›,;:()–—|\[\]]{2,40} (?:in|on))?(?: the)? $)"
"""Right before a date, they have a course begin or end with it whatever it is."""
FROM_THEN_TO = r"\b[Ff]rom (?:the )?‹d\d› to (?:the )?$"
"""The same up to the later of two dates side by side."""
ASIDE = r"\b(?:who|which|that|where|when|while|whose|whom|than)\b"
"""Between a verb and a date, the date is rather that of something else."""
FRONTED = r"(?:(?:And|But|Then|Finally|Eventually|Only),? )?(?:[Ii]n|[Oo]n|[Bb]y) (?:the )?(?:[a-z]+ of )?"
"""Before a date that opens its sentence."""
CLAUSE_ENDED = r"[;:]|\. |, (?:and|but|when|where|who|which|after|before)\b|\b(?:who|which|that|when|where|while|after|before)\b|‹[dst]\d›"
"""After a date that opens its sentence, where the clause of its verb ends."""
THE_OBJECT = r" (?:the|his|her|its|their) (?P<noun>[a-z]+)\b"
"""After an active verb: what it is done to."""
OTHER_OBJECT = r" (?:an?|another|the (?:old|new|other|former|second|first|earlier)) "
LEFT = (
    r"(?<=\bleft) (?:(?P<noun>school|home|university|college|prison|office|hospital|[A-ZÀ-Þ][\w’'-]+)"
    r"|(?:the|his|her|its|their) (?P<other>(?!(?:city|town|village|country|island|area|district|region|place|valley|house"
    r"|farm|estate|colony|capital|state|province|continent|settlement|house|flat|street)\b)[a-z]+))\b"
)
"""After "left": what, where that need not be what was arrived at, joined or entered."""
CAME_IN = r"\b(?:arrived|settled|moved (?:in|there)|came)$"
"""Up to the end of a verb by which a stay at a place begins."""
TO_LIFE = r"\bborn$"
"""The same of whatever is left later."""
CYCLE = r"\b(?:year|term|season|session|cycle|period|half)\b"
HABITUAL = r"[a-z]+s"
"""A verb of what comes back each year, beside a word for what does."""
AGAIN = "re-"
"""Before a verb: it happens for the second time."""
