"""How English states on which day something begins, ends, takes place or is due: "the exhibition closes on 28 June".

Over folded prose (`times.recognition.fold`), up to the day.
"""

from __future__ import annotations

_EVENTS = (
    "exhibition|exhibitions?|show|festival|fair|course|conference|congress|meeting|concert|workshop|tournament|market|election|campaign|survey|seminar|symposium|term|semester|season|summit|ceremony|gala|bazaar|auction|open day|sale"
    "|project|trial|competition|camp|retreat|tour|regatta|marathon|race|parade|raffle|play|premiere|lecture|assembly|agm|rehearsal|excursion|expedition|exam|examination|training|programme|hackathon|match|final|ball|dinner|reunion|picnic"
)
_THING = rf"(?P<article>the|our|this|your|its|their|an?) (?P<modifiers>(?:(?!(?:first|last|second|third|next|previous|opening|closing|other|each|every|new)\b)[a-z’'-]+ ){{0,2}}?)(?P<noun>{_EVENTS})(?: (?:itself|in [a-z]+|for [a-z]+|(?!(?:on|is|was|will|runs|ends|and|or)\b)“[^”]{{2,40}}”))?"
_PRONOUN = r"(?:^|[.] )(?P<pronoun>it)"
_SUBJECT = rf"(?:\b{_THING}|{_PRONOUN})(?:,? (?:which|that))?(?: (?:will|shall|also|then|again|itself|officially|finally|therefore))*"
_ON = r"(?:,? (?:at|in) (?:the )?[a-z’' -]{2,40}?,?)? ?(?:on )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:the )?$"
_BEGINS = r"(?:begins?|starts?|opens?|commences?|kicks? off|gets? under way|begin|start|open)"
_ENDS = r"(?:ends?|closes?|finish(?:es)?|is over|comes? to an end|concludes?|close|end)"
_LASTS = r"(?:runs?|lasts?|is open|is on(?: show| view| display)?|goes on|continues|can be seen|can be visited|takes place|is held|will be held|will be open|remains open|stays open|be held|be open)"
BEGINS = (
    rf"{_SUBJECT} {_BEGINS}{_ON}",
    rf"{_SUBJECT} {_LASTS}[a-z ]{{0,24}}? from (?:[a-z]+day,? )?(?:the )?$",
)
ENDS = (
    rf"{_SUBJECT} {_ENDS}{_ON}",
    rf"{_SUBJECT} {_LASTS}[a-z ]{{0,24}}? (?:until|till|up to|through) (?:[a-z]+day,? )?(?:the )?$",
)
TAKES_PLACE = (
    rf"{_SUBJECT} (?:takes place|take place|is held|be held|is taking place|is){_ON}",
    rf"\b(?:join us|come|welcome you|invite you|invited|see you|look forward|(?:seeing|meeting|welcoming|greeting) you(?: all)?) (?:at|to|for) {_THING}{_ON}",
    rf"\b(?:at|for|of|to) {_THING}{_ON}",
)
OF_SPAN = rf"{_SUBJECT} {_LASTS}[a-z ]{{0,24}}? from (?:[a-z]+day,? )?(?:the )?$"
"""Before the first of two days that something lasts from and to."""
TO = r" ?(?:to|until|till|through|–|-) (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:the )?|–|-"
"""Between the two days."""
_APPLICATIONS = r"(?:(?:all|your|the|completed|written|complete|online) )*(?:applications?|proposals?|submissions?|entries|entry forms|nominations|registrations?|application forms?|bids)"
DUE = (
    r"(?:^|[\n\v])(?:(?:application|submission|closing|entry) )?(?:deadline|closing date)(?: for (?:applications|proposals|entries|submissions))?:? ?\**:? ?(?:[a-z]+day,? )?$",
    rf"\b(?:the|our) (?:closing date|deadline)(?: for (?:{_APPLICATIONS}|applying|submitting))? (?:is|ends|falls on|expires on)(?: on)? (?:[a-z]+day,? )?(?:the )?$",
    rf"\b{_APPLICATIONS} (?:must|should|have to|need to|can|are to|may) (?:reach us|be (?:received|submitted|sent|made|handed in|with us|sent in)|arrive)(?: (?:to|at|in|via|with) [^.;\n\v]{{2,40}}?)? (?:by|until|no later than|on or before|before midnight on) (?:[a-z]+day,? )?(?:the )?$",
    rf"\b(?:send|submit|email|post|hand in)(?: us)? (?:your |the )?{_APPLICATIONS}(?: (?:to|at|in|via|with) [^.;\n\v]{{2,40}}?)? (?:by|until|no later than|before) (?:[a-z]+day,? )?(?:the )?$",
    rf"\b{_APPLICATIONS} (?:close|are due|are accepted until|are open until) (?:on |by )?(?:[a-z]+day,? )?(?:the )?$",
    r"\b(?:apply|register|sign up) (?:by|until|no later than|before) (?:[a-z]+day,? )?(?:the )?$",
)
"""Before the day by which something is to be sent in."""
OTHERWISE = (
    r"\b(?:last year|previous\w*|original\w*|moved|postponed|brought forward|instead|extended|extension|again|except|preview|members|press|not|never|if|(?<!\d )may(?! \d)|might|could|would|or|usually|normally|every|each|for (?:schools|members|groups|children|partners)|early bird|second|third|another|other|former"
    r"|round|phase|stage|part|half|winter|autumn|spring|changed|new date|corrected|late)\b"
)
"""Next to a day that may be that of another time or thing."""
NEW = frozenset({"a", "an"})
"""Articles of what is introduced."""
SUBJECT = rf"(?:in \d{{4}} )?{_THING}\b"
"""How a sentence begins to which "it" in the next goes back."""
