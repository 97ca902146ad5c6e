"""How English tells how long something was whose beginning and end other sentences date.

Patterns are read over sentences whose times are tokens (`extraction.chronology.timed`): lengths as `<l:slot>`; a space
stands for any white space.
"""

from factlint.extraction.languages.en.chronology.courses import AT_END, MEASURED_COURSES

_BEGAN = r"began|begun|begins|starts?|started|commenced|opened|opens|broke out|laid"
_COURSE = (
    r"(?:war|siege|strike|trial|campaign|blockade|drought|occupation|construction|restoration|renovation|conference|festival|course|exhibition|programme|program"
    r"|project|tour|expedition|voyage|journey|excavations?|dig|negotiations|talks|hearings?|inquiry|investigation|study|survey|experiment|season|lockdown|rescue|search"
    r"|stay|exile|imprisonment|captivity|reign|rule|presidency|premiership|mayoralty|tenure|directorship|chairmanship|leadership|editorship|captaincy|marriage"
    r"|career|apprenticeship|run|closure|outage|truce|ceasefire|flight|crossing|residency|internship|contract|lease|loan|bond|term|period|phase|works|repairs|rehearsals|production|filming|shoot)"
)
_PLACE = r"(?:prison|jail|captivity|custody|detention|exile|hospital|office|power|charge|service|use|print|business|operation|existence|command)"
_WORK = r"(?:renovation|restoration|construction|excavation|building|repairs?|negotiations?|talks|digging|rehearsals?|filming|shooting|training|fighting|war|hearings?|marriage|service|research|work|occupation|exile|imprisonment|captivity)"
_HELD = r"arrested|imprisoned|jailed|detained|interned|captured|taken prisoner|exiled|sentenced"
_OFFICE = r"appointed|elected|took office|took over|sworn in|installed|became|joined|hired|took up"
_FIRM = r"founded|established|formed|set up|opened|created|launched|incorporated|built|completed|first [a-z]+|lit|introduced|published"

LENGTHS = (
    (rf"\bafter <l:length> (?:in|at) (?:the )?(?:{_PLACE})\b", ""),
    (rf"\b(?:[Aa]fter|[Ff]or|[Ii]n|[Oo]ver|[Dd]uring) (?:the |a total of |more than )?<l:length> of (?P<noun>{_WORK})\b", ""),
    (rf"\b[Tt]he <l:length> (?:[a-z]+ ){{0,2}}(?P<noun>{_COURSE})\b", ""),
    (rf"\b(?:[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Tt]his) <l:length> (?:[a-z]+ ){{0,2}}(?P<noun>{_COURSE})\b", ""),
    (rf"^(?:A |An )?<l:length> (?:[a-z]+ ){{0,2}}(?P<noun>{_COURSE}) (?:was|is|had|has|cost|costs|[a-z]+ed)\b", ""),
    (rf"\b(?P<noun>{_COURSE}) (?:had |has )?(?:lasted|took|taken|went on|goes on|dragged on|ran)(?: for)? <l:length>", ""),
    (rf"\b(?:[Dd]uring|[Ii]n|[Oo]ver|[Aa]fter|[Tt]hroughout) <l:length> (?:[a-z]+ ){{0,2}}(?P<noun>{_COURSE})\b", ""),
    (rf"\b(?:[Aa]fter|[Ff]ollowing|of) (?:an? |his |her |its |their )(?P<noun>{_COURSE}) of <l:length>", ""),
    (rf"\bthe (?P<noun>{_COURSE}) of <l:length>", ""),
    (r"^(?:The|Its|His|Her|[Bb]uilding|Restoring|Repairing|Digging|Writing|Making|Filming)[^‹›.;]{2,60}? (?:took|had taken) <l:length>", ""),
    (rf"^[\"“]?<l:length> (?:in|of) (?P<place>{_PLACE}|{_WORK}) (?:had|have|has|was|were|is|are|[a-z]+ed|taught|made|left|cost)\b", ""),
    (r"\bhad been married (?:for )?<l:length>", r"married|wed"),
    (r"\bmarried for <l:length>", r"married|wed"),
    (r"\bhad (?:lasted|existed|stood|survived|operated|run|been (?:in (?:service|use|operation|business|existence|print)|open|running))(?: for)? <l:length>", rf"{_FIRM}|{_BEGAN}"),
    (r"\bhad been (?:closed|shut|empty|away|missing|abroad|in (?:prison|hospital|exile|captivity))(?: for)? <l:length>", r"closed|shut|abandoned|left|disappeared|vanished|admitted|arrested|exiled"),
    (r"\bspent <l:length> (?:in|at|on) (?:prison|jail|captivity|exile|hospital|the (?:island|ice|road|run)|office|power)\b", ""),
    *((form, began or "") for form, began in AT_END),
)  # fmt: skip
"""How long it was; the verbs with which it must have begun, if only some will do."""

OF_WHAT = r" (?:of|in|at) (?:the |its |his |her )?[a-z]+"
"""Behind the words for what was so long, the thing that it was of."""

ENDS = (
    *MEASURED_COURSES,
    (
        rf"(?:{_BEGAN})",
        r"(?:surrendered|fell|capitulated|verdict (?:came|fell|was [a-z]+)|reopened|re-opened|agreement|called off|rescued|freed|lifted|returned|completed|finished|concluded)",
    ),
    (r"(?:closed|shut(?: down)?|abandoned)", r"(?:reopened|re-opened|opened again)"),
    (rf"(?:{_FIRM})", r"(?:ceased|automated|extinguished|demolished|closed|last [a-z]+|folded|sold|dissolved)"),
    (rf"(?:{_HELD})", r"(?:released|freed|set free|pardoned|escaped|allowed to (?:leave|return)|returned)"),
    (
        rf"(?:{_OFFICE})",
        r"(?:left|resigned|retired|stepped down|died|defeated|voted out|succeeded by|replaced)",
    ),
)
"""Verbs with which a course begins, and with which it may have ended."""
OUTCOMES = r"verdict|agreement|ceasefire|armistice"
"""With these a course ends whatever it was called."""
RANGE = r"\b(?:[Ff]rom|[Bb]etween) (?:the )?<d:first> (?:to|and|until|till) (?:the )?<d:last>|\b(?:opens?|opened|starts?|started|begins?|began|taken out|signed)\b[^‹›.;]{0,40} (?:in|on) <d:begun>(?: and|,) [^‹›.;]{0,40}\b(?:closes?|closed|ends?|ended|finish(?:es|ed)?|repaid|expires?|expired)\b[^‹›.;]{0,20} (?:in|on|by) <d:ended>"
"""Both ends of a course in one sentence."""
DOUBT = r"(?i:\b(?:second|third|another|other|resumed|restarted|rebuilt|each|every|average|typically|usually|planned|scheduled|expected|if|would|might|up to|at least|first|partly|interrupted)\b)"
"""Beside such a word a length, or a date, may be that of another."""
SO_FAR = r"^(?:By (?:then|that time|now)|At (?:the|that) (?:time|moment|point))\b[^.;]{0,60}\bhad [^.;]{2,60}? for <l:length>"
"""How long something had gone on at the date of a sentence before."""
