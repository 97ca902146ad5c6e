"""What English calls the state that something is in from its beginning to its end, and the verbs that it begins
with.

Patterns match sentences with tokens in place of times (`extraction.chronology.timed`): lengths as `<l:slot>`; a
space stands for any white space.
"""

from factlint.extraction.languages.en.chronology.order import acts
from factlint.extraction.languages.en.chronology.order.orders import ORDERS
from factlint.extraction.languages.en.chronology.spells import spell_verbs

_THE = r"(?:the |its |his |her |their |our |my |that |this )?"
_ADJECTIVE = r"(?:(?!(?:which|whom|them|these|those|it|each|every|all|more|less|further|additional|first|last|next|the|and|or|to|from)\b)[a-z-]+ )?"
_FOUNDED = (
    rf"{acts.FOUNDED}|{acts.BUILT}|begun|began|started|commenced|laid|installed|introduced|published|launched|put into (?:service|use|operation)|entered service|went into (?:service|operation|production)"
    r"|came into (?:service|use|operation)|taken into service|came out|appeared|first [a-z]+|premiered"
)
_TAKEN_UP = (
    rf"{acts.TAKEN_UP}|{acts.CROWNED}|became|chosen|named|succeeded|took (?:up|charge|command|power|the (?:helm|chair|reins|throne))|taken (?:up|over|charge)|seized power|assumed [a-z]+|inherited"
    r"|(?:led|run|headed|chaired|directed|managed|governed|ruled|owned|edited|conducted|coached)(?= by\b)"
)
_WORK_BEGAN = (
    r"laid|broken|(?:work|construction|building|digging|excavations?|rebuilding|restoration|renovation|repairs?|conversion|extension|tunnelling|dredging|drilling|it|they|builders|masons|engineers|workers|labourers)"
    r"(?: (?:work|works))?(?: (?:on|of|at|for) (?:the |its |this |a |an )?(?:[\w’'-]+ ){1,4})?(?: ?(?:had|was|were|finally|first))* ?(?:began|begun|started|commenced|got under ?way)|begun|commenced|closed for [a-z]+|built"
)
_HELD = rf"{acts.HELD}|exiled|seized|taken|caught"
_LEFT = rf"{acts.SET_OUT}|exiled|banished|deported|expelled|departed|emigrated|set sail|disappeared"
_SHUT = rf"{spell_verbs.STOPPED}|{ORDERS['ages of buildings'][1]}|last [a-z]+|died|resigned|retired|left|taken out of (?:service|use)|went out of (?:service|use|business)"
_TALKS = r"(?:talks|negotiations|discussions|deliberations|bargaining|conference|delegations|delegates|sides|ministers|parties|they|he|she|it)(?: (?:on|about|over|between|with|of|in) (?:[\w’'-]+ ){1,6})?(?: ?(?:had|was|were|first))* ?(?:began|begun|started|opened|commenced|got under ?way|met|convened)"
_FOUGHT = r"(?:war|fighting|conflict|hostilities|uprising|rebellion|revolt|battle|siege|troops|forces|army|it|they)(?: (?:[\w’'-]+ ){0,6})?(?: ?(?:had|was|were|first|been))* ?(?:began|begun|started|broke out|broken out|erupted|invaded|laid|declared|attacked|crossed|marched)|declared|invaded|besieged"

STATES = (
    (rf"(?:of|in) (?:{_THE}{_ADJECTIVE}(?:service|use|operations?|existence|life|activity)|{_ADJECTIVE}(?:business|trading|publication|production|print|broadcasting))", r"run|existence", _FOUNDED, False),
    (
        rf"(?:in|at|on) {_THE}(?:office|power|charge|command|helm|top|post|job|role|position|throne|chair|podium|head|saddle|driving seat|lead|control)|of {_THE}(?:rule|reign|leadership|tenure|presidency|premiership|mayoralty|stewardship|directorship|ownership)",
        r"reign|rule|tenure|presidency|premiership|mayoralty|directorship", _TAKEN_UP, False,
    ),
    (rf"of {_THE}{_ADJECTIVE}(?:building(?: works?)?|construction(?: works?)?|works?|digging|excavations?|rebuilding|restoration|renovation|repairs?|tunnelling|dredging|drilling)|under scaffolding", r"construction|restoration|renovation", _WORK_BEGAN, True),
    (rf"(?:in|of) {_THE}{_ADJECTIVE}(?:prison|jail|gaol|captivity|custody|detention|imprisonment|internment|confinement|camps?)|in the hands of (?:the|his|her|their) [a-z]+|behind bars", r"imprisonment|captivity|detention", _HELD, False),
    (r"(?:of|in) (?:the |its |his |her |their )?(?:absence|exile|emigration|wandering|travel(?:ling)?)|abroad|away|overseas|at sea|on the road|on the run", r"absence|exile", _LEFT, False),
    (r"of (?:the |their )?(?:marriage|married life|wedlock|union)|as (?:husband|man) and wife", r"marriage", r"married|wed|wedding|marriage", False),
    (rf"(?:of|in) {_ADJECTIVE}(?:idleness|disuse|silence|closure|neglect|dereliction|decay|emptiness|inactivity|abandonment|mothballs|vacancy|darkness|rust(?:ing)?)|lying idle|(?:standing|lying) empty|out of (?:use|service|action|business)", r"closure|silence|vacancy", _SHUT, False),
    (rf"of {_ADJECTIVE}(?:negotiations?|negotiating|talks|haggling|discussions?|bargaining|deliberations?|talking)", r"negotiation", _TALKS, True),
    (rf"of {_ADJECTIVE}(?:fighting|war|warfare|bloodshed|conflict|hostilities|siege)|under siege", r"war|siege", _FOUGHT, True),
)  # fmt: skip
"""What somebody or something is in or does for so long, after the length or before it; the words by which that must
begin; and whether what ends it may have another subject: talks end when a treaty is signed.
"""
NAMED = rf"(?:of|in) {_THE}(?P<what>[a-z]{{4,}})"
"""After a length, what continues …"""
NAMED_BEGAN = r"(?:began|begun|begins|started|starts|broke out|opened|set in|commenced|got under ?way|called|declared|launched|set up)"
"""… and how its sentence, of which it is the subject, has it begin."""
MEMBER = rf"(?:with|at|in|on) {_THE}(?P<what>[a-z]{{4,}})"
"""After a length, what somebody belongs to …"""
JOINED = r"joined|entered|enlisted|(?:came|went) to work|started(?: work)?|signed (?:on|up|for)|hired|recruited|taken on|apprenticed|moved (?:to|into)|arrived|began (?:his|her|their) (?:career|work)"
"""… and how somebody comes to belong to it, stated with its noun."""

_MERELY = r"(?:only |just |barely |fully |no more than |no less than |a total of |another |all of )?"
_OF = r"(?: (?P<state>[^‹›.;:()]{2,60}))?"
AFTER = rf"\b(?:[Aa]fter|[Ff]ollowing) {_MERELY}(?:(?:an? |the |his |her |its |their )(?:[a-z-]+ ){{0,2}}?(?P<kind>[a-z]+) (?:of|lasting) )?{_MERELY}<l:length>{_OF}"
ENDING = rf"\b(?:(?:thus |so |thereby )?(?:ending|closing|concluding|completing|terminating|bringing (?:to an end|to a close))|(?:and|which|to|it|he|she|they) (?:ended|end|ends|closed|concluded|completed|brought to an end)) (?:his |her |its |their |the )?{_MERELY}<l:length>{_OF}"
UP_TO_ITS_DATE = (AFTER, ENDING)
"""What was so long ends at the date of the sentence."""
WHOLE = (
    r"^(?:(?:And|But) )?(?:[Ii]n|[Dd]uring|[Oo]ver|[Tt]hroughout|[Ff]or|[Oo]f) (?:the |its |his |her |their |those |these |all (?:of )?)?<l:length> (?P<state>[^‹›.;:(),]{2,40})",
    r"^(?:The |His |Her |Its |Their |Those |These )?<l:length> (?P<state>[^‹›.;:(),]{2,40})",
)
"""At the head of a sentence without a date: the whole that the sentences before dated."""
HAD_BEEN = r"^(?:[Hh]e|[Ss]he|[Ii]t|[Tt]hey|[Ww]e|The [a-z]+) had (?:by then |then )?(?:been|stood|lain) (?P<state>[^‹›.;:(),]{2,30}?) for <l:length>(?=[.,;]|$)"
"""The same of what went on up to the date before, whatever happened then."""
DEFINITE = r"(?i:the|his|her|its|their|those|these)\b"
DOUBT = (
    r"(?i:\b(?:second|third|fourth|another|other|again|resumed|each|every|average|typically|usually|planned|plans?|scheduled|expected|hoped|if|unless|would|might|could|up to|at least|at most"
    r"|partly|interrupted|supposed|rumou?red|allegedly|reportedly|novel|fiction|legend|within|per|sentenced|combined|between them|on and off|intermittently|altogether elsewhere|elsewhere|first"
    r"|previous|previously|earlier|late|later|early|ahead of|behind schedule|delay(?:ed|s)?|originally|initially|intended|cut short|next|remaining|further|more|additional)\b)"
)
"""Before the end of a clause with such a word, its length may be that of something else, or only meant to be."""
CLAUSE_END = r"[^‹›,;:.()]*"
LATER = r"\s*(?:later|earlier|before|ago|after|old|younger|older|from|to|more|less|or|and)\b"
"""After a length, it is one counted from something, or one of several."""
RANGE_ENDED = r"\b(?:[Ff]rom|[Bb]etween) (?:the )?‹d\d› (?:to|and|until|till) (?:the )?‹d\d›"
RENEWED = r"(?i:\b(?:again|once more|anew|re-?arrested|re-?elected|second time)\b)"
"""From the beginning on, it may have begun more than once."""
PRONOUN = r"(?:he|she|it|they|we|i)\b"
"""In what is known of a subject: it is not named."""
