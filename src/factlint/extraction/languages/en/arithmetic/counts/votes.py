"""How English states the votes of a body, and how many it is.

Patterns are read over skeletons (`extraction.arithmetic.skeleton`): lower case, numbers as `<kinds:slot>`, a space for
any white space, "|" for a long dash; years and days stay as they are.
"""

from __future__ import annotations

from factlint.extraction.languages.en.arithmetic.people import ANYBODY

PEOPLE = (
    rf"(?:{ANYBODY}|trustees|councillors|councilors|governors|justices|delegates|shareholders|owners|senators|deputies|representatives|commissioners|parishioners|fellows|states|countries|clubs|parents|tenants"
    r"|ministers|assessors|aldermen|experts|peers|lords|bishops|cardinals|deacons|elders|professors|lecturers|captains|farmers|growers|householders|leaseholders|creditors|investors|mps|meps|electors|lawmakers|legislators|congressmen)"
)
BODY = r"(?:jury|committee|panel|board|council|court|bench|commission|body|meeting|assembly|tribunal|senate|parliament|chamber|cabinet|executive|group|synod|congress|faculty|society|union|vestry|caucus|conference|convention|college|conclave|legislature|house)"
_CAST = r"(?:voted|voting|vote|took part|taking part|(?:had |have )?cast (?:a|their) (?:votes?|ballots?)|casting (?:a|their) votes?)"
ALL_VOTED = (
    rf"\ball <n:body>(?: [a-z]+)?(?: {PEOPLE})?(?: of [a-z ]{{3,20}})? {_CAST}\b",
    r"<n:body> (?:votes|ballots|ballot papers|voting papers) (?:were|being|had been|was)? ?(?:cast|counted|handed in|returned)\b",
    rf"\b(?:every one|each) of (?:the|its|our) <n:body>(?: [a-z]+)? {PEOPLE} {_CAST}\b",
)
"""Nobody abstained."""
BODIES = (
    *ALL_VOTED,
    rf"\b{BODY} of <n:body>",
    rf"\b{BODY} \(<n:body>(?: {PEOPLE})?\)",
    rf"\ball <n:body>(?: [a-z]+)? {PEOPLE} (?:were|being|are)? ?(?:present|there|in attendance|attended)\b",
    rf"<n:body>(?: of (?:the|its|our) ‹n\d+›)?(?: [a-z]+)?(?: {PEOPLE})? (?:(?:were|was|are|being|who were) )?(?:present|attended|in attendance|{_CAST})\b",
    r"<n:body>-(?:member|seat|person|judge|man|strong)\b",
    rf"\b{BODY}(?:, which)? (?:has|had|is made up of|consists of|consisted of|numbers|with) <n:body>(?: [a-z]+)?(?: {PEOPLE}| seats)\b",
    rf"<n:body>(?: [a-z]+)? {PEOPLE} (?:(?:had|have) been|were|being|sat) in the (?:chamber|room|hall|house)\b",
    rf"\battended by <n:body>(?: [a-z]+)? {PEOPLE}\b",
    rf"\bpresent:? <n:body>(?: {PEOPLE})?\b",
    rf"\bthe <n:body> {PEOPLE}\b",
)
"""How many may vote, the surest first."""
_FOR = r"(?:in favou?r|supporting|backing|for(?! the)|yes|ayes?|in support|for it|for the (?:motion|proposal|resolution|amendment|plan|change|bill|law|budget|treaty|measure|reform|merger|scheme|project))"
_AGAINST = r"(?:against|not in favou?r|opposing|no|noes|nays?|opposed|in opposition|dissenting)"
_ABSTAINED = r"(?:[,;]? ?\(?(?:and |with |while )?,? ?<n:abstained>(?: of (?:the|its|our|all) ‹n\d+›)?(?: [a-z]+){{0,1}} (?:abstentions?|abstained|abstaining|spoil(?:ed|t)(?: [a-z]+)?|blank(?: [a-z]+)?))?".replace(
    "{{", "{"
).replace("}}", "}")
VOTES = (
    rf"\b(?:received|got|won|polled) <n:first> votes(?: in favou?r)?,? and <n:second>(?: votes)? (?:were )?(?:cast )?{_AGAINST}{_ABSTAINED}",
    rf"<n:first>(?: [a-z]+){{0,3}}? {_FOR}(?: of)?(?:,| and|, and|;| with| to| but|, with)+ (?:only |just )?<n:second>(?: [a-z]+){{0,2}}? {_AGAINST}{_ABSTAINED}",
    rf"\b(?:split|divided)(?: (?:by|evenly|along party lines))?,? <n:first> ?(?:to|-) ?<n:second>(?! ?-){_ABSTAINED}",
    rf"\b(?:an?|the) <n:first>(?:-| to )<n:second> (?:vote|decision|tally|ruling)\b{_ABSTAINED}",
    rf"\b(?:by|of|voted|vote|votes|passed|carried|adopted|approved|rejected|defeated|fell|lost|won|was)(?: a majority of| a vote of)? <n:first>(?: votes?)? ?(?:to|against|-) ?<n:second>(?! ?-)(?: votes?)?{_ABSTAINED}",
)
"""Votes for and against, and those who abstained."""
ABSTAINED_BEHIND = r"^(?:the (?:other|remaining) |another |only |and )?<n:abstained>(?: (?!more\b)[a-z]+){0,2}? (?:abstained|did not vote|were absent|was absent)(?P<all> or (?:were absent|was absent|did not vote|stayed away))?\b"
"""At the head of a sentence after that of the votes."""
MAJORITY = r"\b(?:passed|carried|won|adopted|approved|lost|rejected|defeated|fell) by (?:just |only )?<n:said> votes?(?= ?[.,;]|$)"
BY_MAJORITY = r"(?:\bby |, )a (?:narrow |slim |clear |bare )?majority of (?:just |only )?<n:said>(?: votes?)?(?= ?[.,;]|$)"
NOT_QUITE = r"\b(?:almost|nearly|near|not|virtually|practically)[ -](?:an? )?$"
"""Before "unanimous": not all were for it."""
_UNANIMOUS = r"\b(?P<word>unanimous(?:ly)?)\b"
UNANIMOUS = (
    rf"{_UNANIMOUS}(?: (?!decision\b)[a-z-]+){{0,6}}[,:]? \(?‹n\d+›(?: votes?)?(?:-| to )<n:against>(?! ?-)",
    rf"‹n\d+›(?: votes?)?(?:-| to )<n:against>,? (?:vote,? )?{_UNANIMOUS}(?! decision)",
    rf"{_UNANIMOUS}(?: [a-z-]+){{0,3}},? (?:with|against) (?:just |only )?<n:against> (?:votes? )?(?:against|opposed|dissent\w+|noes)",
)
"""All were for it, but for those who were not."""
VOTE = r"\b(?:vot\w+|split|divided|motion|resolution|amendment|proposal|carried|ballot|adopted|abst\w+|in favou?r|verdict|guilty|ruled|found for|found against|bill|passed|approved|decision|referendum|election)\b"
"""A score without one of these is one of a game."""
OTHER_VOTES = r"\b(?:points|goals|sets|games|per ?cent|shares|proxy|proxies|postal|households|million|each|million|goal|half-time|match|rounds?)\b"

PRESENT = r"(?:^|\n)[^\w\n]{0,4}(?:(?:[Mm]embers|[Tt]rustees|[Cc]ouncillors|[Dd]irectors|[Tt]hose) )?(?P<word>[Pp]resent|PRESENT|In attendance)[^\w\n]{1,5}(?P<names>[A-Z][^\n]*)"
"""A line of minutes with the names of those who may vote."""
NO_MORE_PRESENT = r"(?:[.;]|,? and)? (?:[Aa]pologies|[Aa]bsent|[Aa]lso|[Ii]n attendance|[Oo]bserv\w+|[Gg]uests?|The |[A-Z][a-z]+ (?:opened|took|welcomed|chaired))|[.]\s*$|[.] (?=[A-Z][a-z]+ [a-z])"
"""Where that line is about something else."""
NAME = r"^(?:[A-ZÀ-ÖØ-Þ][\w.’'-]*)(?: (?:[A-ZÀ-ÖØ-Þ][\w.’'-]*|de|van|von|der|den|da|di|la|le))*$"
BETWEEN_NAMES = r",? and |[,;] "
ROLES = r"^(?:(?:Vice|Deputy|Acting)[- ])?(?:Chair\w*|Clerk|Secretary|Treasurer|Mayor|President|Director|Officer|Manager)$"
SAID_PRESENT = "{} present"
