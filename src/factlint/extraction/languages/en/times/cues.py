"""English words that show the tense and the mood of a clause. Regular expressions over folded text."""

from __future__ import annotations

from factlint.extraction.languages.time_language import any_of

WEAK_FUTURE = any_of(
    ["due", "scheduled", "slated", "expect", "expects", "expected", "plan", "plans", "planned", "planning", "to be",
     "set to", "going to", "about to", "deadline", "upcoming"]
)  # fmt: skip
"""Enough to choose the next year where the last one is as far."""

_MOVES = any_of(
    "leaving coming going flying meeting arriving returning travelling traveling visiting moving heading starting opening "
    "closing launching releasing hosting holding performing playing happening having doing getting".split()
)
"""Verbs whose present progressive next to a day is mostly a plan: "she is flying out on Sunday"."""

_BEGINS = any_of(
    ["resumes", "begins", "opens", "reopens", "restarts", "relaunches", "closes", "expires", "airs", "premieres", "kicks off", "takes place", "takes effect", "departs",
     "arrives", "leaves", "plays", "flies", "travels", "ends", "visits", "votes", "returns", "sails", "retires", "wraps up", "faces", "hosts", "go to the polls", "goes to the polls", "goes on trial", "go on trial", "goes into effect", "starts", "meets", "meet", "goes on sale", "comes out"]
)  # fmt: skip
"""Verbs whose present, right before a day, is a plan: "the fair opens on Friday"."""

FUTURE_PREPOSITIONS = "until|till|til|as (?:soon|early) as|no later than"
"""Before a day, enough to look for it ahead."""

_WORDS = r"(?:[ \n](?!and\b|but\b|after\b|when\b|who\b|which\b|that\b)[a-z0-9'-]+)"
_PUTS_OFF = (
    any_of(
        [
            *"postponed delayed rescheduled adjourned deferred moved extended suspended".split(),
            "pushed back",
            "put off",
            "held over",
        ]
    )
    + rf"{_WORDS}{{0,4}}[ \n](?:to|until|till)(?=[ \n](?:(?:early|late|at least|next)[ \n])?$)"
)
"""What is put off takes place on the day named behind it, which is still to come as a rule."""
_SETS = (
    r"(?:set|sets|call|calls|called|schedules?|plans|announced|booked)"
    rf"{_WORDS}{{1,5}}[ \n]for(?=[ \n](?:(?:early|late)[ \n])?$)"
)
"""What is set for a day: "set a hearing for", "has called a strike for"."""
_OFFERS = (
    any_of("threatened vowed promised pledged threatens vows promises pledges threatening".split())
    + r"[ \n](?:not[ \n])?to[ \n][a-z]+"
)
"""What somebody means to do."""

STRONG_FUTURE = (
    r"set to|will|shall|won't|'ll|is to|are to|to be [a-z]+ed|(?<!been )due (?:to|on)"
    r"|supposed to|look(?:s|ing)? forward to|(?:plan|schedul)(?:e|s|es|ed|ned|ning|ing)? (?:to|an?)|would be [a-z]+ing"
    r"|expects|(?:(?<!in[ \n])(?<!from[ \n])may|might|could|should)[ \n](?:not[ \n])?[a-z]+(?=[ \n](?:on[ \n])?$)|(?:likely|forecast|up)(?:[ \n](?:for|on))?(?=[ \n]$)"
    r"|(?:hopes?|aims?|intends?) to\b|(?:is|are) (?:also |now |still )?(?:expected|scheduled|slated|planned|forecast|predicted|projected)"
    r"|(?:is|are) (?:now )?set for|(?:(?:was|were) )?(?:expected|predicted|projected|forecast) (?:to|on)|(?<!been )(?<!was )(?<!were )scheduled (?:to|for)"
    r"|(?:is|are)[ \n](?:[a-z]+ly[ \n]|also[ \n]|now[ \n]|still[ \n])?(?:due|likely|possible)|(?:to|can|should)[ \n]expect|(?:was|were)[ \n]to[ \n](?!have\b|blame\b|become\b|prove\b|remain\b)[a-z]+"
    rf"|would[ \n](?:not[ \n]|also[ \n])?(?!have\b|be\b|like\b|seem\b)[a-z]+(?={_WORDS}{{0,3}}[ \n](?:on[ \n])?$)"
    rf"|{_PUTS_OFF}|{_SETS}|{_OFFERS}"
    rf"|{_BEGINS}(?=(?:[ \n](?!on\b|in\b|at\b)[a-z]+){{0,2}}[ \n](?:(?:on|at|in)[ \n])?(?:the[ \n])?$)"
    r"|[a-z]+s[ \n](?:open|reopen|close|begin|start|end|resume|expire|return|leave|arrive|vote|gather|play|decide)(?=[ \n](?:(?:on|at)[ \n])?$)"
    rf"|(?:is|are|am|'m|'re|'s)[ \n](?:(?:also|now|back|only|not)[ \n])?{_MOVES}"
    r"|(?:how|what) about|let's|let us|see (?:you|ya|u)|meet (?:you|ya)|join (?:us|me)|(?:don't|do not) miss|can't wait"
    r"|(?:may|might|could|should|must)[ \n](?:[a-z'-]+[ \n]){1,6}by(?=[ \n](?:(?:early|late)[ \n])?$)"
    rf"|(?<![^ \n])(?<![a-z,][ \n])(?:(?:so|and|then|now|just)[ \n])?{_MOVES}(?=[ \n](?:[a-z]+[ \n]){{0,3}}$)"
    r"|(?:am|are|is|'m|'re)[ \n](?:away|off|back|out[ \n]of[ \n]office|on[ \n]leave|on[ \n]holiday)(?=[ \n](?:(?:on|from|again)[ \n])*$)"
    r"|(?<!it[ \n])(?<!today[ \n])(?:is|are)(?=[ \n]on[ \n](?:the[ \n])?$)"
    r"|(?<!it[ \n])(?<!today[ \n])(?<!yesterday[ \n])(?<!tomorrow[ \n])(?<!that[ \n])(?<!which[ \n])(?<!there[ \n])(?:is|are)(?=[ \n]$)"
    r"|gonna|wanna|gotta|save the date|(?:am|are|be|'m|'re)(?:[ \n]you)?[ \n]free|shall we"
)
"""Enough to look for a weekday ahead, before it or after it."""

_IRREGULAR_PASTS = any_of(
    "said says was were had has have did since rose fell began came took made told met went lost won sent led left saw "
    "held broke became got gave found shot bought sold paid spent built ran wrote grew drove spoke stood cut put set "
    "kept felt brought thought taught caught fought sought struck drew flew threw chose stole sank rode dealt swept fled hit beat".split()
)
_NO_PASTS = any_of(
    "mohamed mohammed muhammed ahmed hamed fred alfred manfred wilfred winifred mildred jared united hundred indeed need speed seed feed breed exceed proceed succeed sacred allied armed".split()
)
_NO_PASSIVE = r"(?<!\bis[ \n])(?<!\bare[ \n])(?<!\bbe[ \n])(?<!being[ \n])(?<!\bget[ \n])(?<!getting[ \n])(?<!\bwill[ \n])(?<!'ll[ \n])"
"""Not the participle of "will be signed", "is held", "is getting married"."""
_LASTED = (
    any_of(
        "held lasted continued stayed remained ran lived served worked raged persisted reigned ruled survived waited fought talked met debated argued negotiated deliberated".split()
    )
    + r"(?:[ \n][a-z0-9]+){0,4}[ \n](?:until|till)\b"
    r"|(?:did|had|could)(?:[ \n]not|n't)[ \n](?:[a-z'-]+[ \n]){1,6}(?:until|till)\b"
)
"""What went on up to a time that is over; of what was put off, or shut, "until" may look ahead."""
_PUT_OFF = r"had[ \n](?:[a-z]+ly[ \n])?been[ \n](?:[a-z]+ly[ \n])?(?:scheduled|planned|due|slated|set)"
"""What had been planned lies after, where nothing nearer is meant."""
_NO_FINITE = r"(?<!\bto[ \n])(?<!\bthe[ \n])(?<!\ba[ \n])(?<!\ban[ \n])(?<!\bits[ \n])(?<!\btheir[ \n])(?<!\bwhen[ \n])(?<!\bif[ \n])(?<!\bwill[ \n])(?<!\bcould[ \n])(?<!\bwould[ \n])(?<!\bshould[ \n])(?<!\bmay[ \n])(?<!\bmight[ \n])"
"""Not the infinitive of "to cut", nor the participle of "the amended bill", "when asked"."""
PAST = (
    rf"{_PUT_OFF}|{_LASTED}|{_NO_PASSIVE}{_NO_FINITE}(?:{_IRREGULAR_PASTS}|(?!{_NO_PASTS}\b)[a-z]{{2,}}ed)"
    r"(?![ \n]by[ \n](?!\d|about\b|more\b|less\b|nearly\b|almost\b|as\b|a\b|half\b|[a-z]+day\b))"
)

STATED_OF_ONE_YEAR = (
    rf"{_NO_PASSIVE}(?!(?:has|have|says|since|put|cut|set|did)\b)(?:{_IRREGULAR_PASTS}|(?!{_NO_PASTS}\b)[a-z]{{2,}}ed)"
    r"|(?:has|have)[ \n](?:been|become|seen|[a-z]{2,}ed)"
)
"""The past, where "have" may state what holds in any year."""
PASSIVE = r"\b(?:is|are|be|being|gets?)[ \n](?:[a-z]+ly[ \n])?[a-z]+ed\b"
"""What is done in the present: "is severely limited"."""

_PLANNING = any_of(
    "scheduled planned slated expected announced postponed delayed moved extended predicted proposed called invited booked hoped "
    "wanted needed intended agreed decided promised pledged vowed threatened urged asked ordered allowed required supposed prepared "
    "projected targeted arranged organised organized settled based focused said told reported forecasted added estimated warned "
    "noted believed argued claimed suggested confirmed insisted stated indicated anticipated".split()
)
_AMBIGUOUS = any_of("says was were had has have did since set put cut made got".split())
_DONE = rf"(?!(?:{_PLANNING}|{_AMBIGUOUS}|{_NO_PASTS})\b)(?:{_IRREGULAR_PASTS}|[a-z]{{2,}}ed)"
_OBJECT_OPENINGS = any_of(
    "the a an its his her their our my your this that these those all both every each another some several many more most two three "
    "four five six seven eight nine ten him it them by at with over after from into in of on".split()
)
"""After a verb, what no noun is that a participle describes: "approved the plan", not "preferred shares"."""
_TURNS_AWAY = any_of(
    "and but or so said says to that which who whose what will would could should may might is are be being if when for after before until".split()
)

_DONE_TO_SOMETHING = (
    rf"{_NO_PASSIVE}\b{_DONE}(?:[ \n]{_OBJECT_OPENINGS}(?:[ \n](?!{_TURNS_AWAY}\b)[a-z0-9'-]+){{0,4}}"
    r"|[ \n](?:[a-z]+ly|again|there|here|down|up|out|off|back))?"
)
DONE = (
    rf"(?:(?:{_DONE_TO_SOMETHING}|\b(?:said|reported|announced|told[ \n][a-z]+))[ \n](?:in|on|during)|\bsince)"
    r"[ \n](?:the[ \n])?$"
)
"""Up to a date: the verb that it belongs to is in the past ("resigned over the affair in"). Verbs of saying and planning may
be followed by what is to come ("said the law takes effect in")."""
DONE_DAY = rf"{_DONE_TO_SOMETHING}[ \n]$"
"""The same up to a day, before which no preposition need stand: "the contract expired Aug. 31"."""

DONE_BEHIND = (
    rf"{_NO_PASSIVE}(?<!\bthe[ \n])(?<!\ba[ \n])(?<!\ban[ \n])(?<!ly[ \n])(?<!\bits[ \n])(?<!\bhis[ \n])(?<!\bher[ \n])"
    rf"(?<!\btheir[ \n])(?<!\bnew[ \n])\b(?:{_DONE}|was|were|had|did|said|told|announced|reported|agreed)\b"
)
"""After a date that opens its sentence: a verb of the past, and no participle that stands as an adjective."""

DONE_RIGHT_BEHIND = r"[ \n](?:[a-z]+ly[ \n])?(?:rose|fell|began|came|took|went|grew|gave|drove|saw|drew)\b"
"""Right after a date in the subject of a sentence: "sales in July rose"; no participle, which may describe what is to come."""

PARTICIPLES = (
    r"(?:[a-z]+ly[ \n])?(?!scheduled|planned|slated|expected|announced|postponed|delayed|moved|extended|predicted|proposed)"
    r"(?:[a-z]{3,}ed|born|built|begun|held|made|won|found|sold|shot|lost|written|taken|given|broken|shown|torn down)"
)
"""What "was" and "were" make an event of the past; plans and changes of plans are none."""

HAPPENED = r"(?<!be[ \n])(?<!been[ \n])(?<!being[ \n])" + any_of(
    ["died", "began", "started", "ended", "opened", "closed", "happened", "occurred", "took place", "broke out",
     "came into force", "came to an end", "entered into force"]
)  # fmt: skip
"""Verbs that state an event by themselves."""

DECIDED = (
    r"(?<!to[ \n])(?:voted|won|lost|beat|defeated|resigned|collapsed|crashed|sank|erupted|exploded|killed|injured|arrested)"
    r"(?:[ \n](?!(?:to|for|about|which|that|who|whose|if|after|before)\b)[a-z0-9’'-]+){0,4}"
)
"""Verbs of what nobody can plan, with the object that they take; not "approved a vote", which may be to come."""

PLUPERFECT = (
    r"had[ \n](?:(?:[a-z]+ly|also|once|long|first|just|not|never|ever)[ \n])?(?:been|become|begun|gone|come|become|taken|given|written"
    rf"|shown|seen|known|risen|fallen|grown|driven|broken|stolen|sunk|run|{_IRREGULAR_PASTS}|[a-z]{{2,}}ed)"
)
"""What lies before the time that a story has reached: "it had been built in"."""

PLANNED = (
    r"(?:(?:now|currently|still|also|officially)[ \n])?(?:planned|scheduled|slated|due|set|expected)"
    r"(?:[ \n]to[ \n](?:be[ \n])?[a-z]+)?|to[ \n]be[ \n][a-z]+(?:ed|ld|ilt|un)"
)
"""What "is" and "are" make a plan."""

TO_COME = (
    r"(?:will|shall)[ \n](?:(?:now|then|also|only|officially)[ \n])?(?:be[ \n](?:[a-z]{3,}ed|held|built|shut|sold|given|sent|shown|open)|(?:re-?)?open|close|start|begin|end|take[ \n]place|meet|arrive|leave|resume|launch|retire|expire)"
    r"(?:[ \n](?!(?:and|or|but|if|that|which|who|than|as)\b)[a-z’'-]+){0,4}"
)
"""What is still to come."""

GENERIC = any_of(
    ["usually", "often", "always", "typically", "generally", "normally", "rarely", "seldom", "sometimes", "tends to",
     "tend to", "can be", "can get", "may be", "best time", "best times", "best from", "occurs", "occur", "season",
     "low season", "high season", "peak season", "dry season", "rainy season", "each year", "every year", "any year", "year-round",
     "all year round", "best seen", "at its best", "at their best", "best visited", "is best", "are best", "best months", "summers", "winters", "hibernate", "hibernates"]
)  # fmt: skip
"""What holds in any year: a season or month next to it is that of no one year."""

_WEATHER = any_of(
    "hot cold warm warmer cool cooler mild humid wet dry rainy snowy sunny windy chilly pleasant freezing harsh stormy foggy cloudy overcast "
    "crowded busy busiest quiet quietest hottest coldest wettest driest warmest".split()
)
_HOW = any_of(
    "very quite rather mostly extremely fairly relatively still too pretty particularly especially the a bit".split()
)
CLIMATE = (
    rf"\b(?:is|are|gets?|remains?|stays?|becomes?|tends?[ \n]to[ \n]be|can[ \n](?:be|get))[ \n](?:{_HOW}[ \n])*{_WEATHER}(?:[ \n](?:and|or|but)[ \n](?:{_HOW}[ \n])*{_WEATHER})?\b"
    r"|\baverage[ \n](?:(?:daily|annual|monthly|maximum|minimum|summer|winter|january|july)[ \n])*(?:highs?|lows?|temperatures?|rainfall|precipitation)[ \n](?:is|are|of|ranges?|reach(?:es)?)"
    r"|\b(?:highs|lows|temperatures)[ \n](?:(?:often|seldom|can|may)[ \n])?(?:average|range|reach|drop|rise|fall|hover|exceed|climb)\b"
    r"|\b(?:rains|monsoon)[ \n](?:fall|falls|arrives?|begins?|lasts?)\b|\b(?:freezes|thaws|blooms?|blossoms?|ripens?|hatch|hatches|migrates?)[ \n](?:over[ \n])?(?:in|from|between|by|around)\b"
    r"|^[ \n]months\b|\bsnow[ \n]is[ \n]possible\b|\bcrowds[ \n]in\b|\bin[ \n]bloom\b"
)
"""What is said of weather, plants and crowds in the present tense holds in any year."""
TO_BE_DONE = r"^[ \n]*(?:then[ \n])?(?:sow|plant|prune|repot|transplant|harvest|fertili[sz]e|mulch|divide)[ \n]"
"""Up to a date, the clause of a guide for gardeners."""

YEARLY = any_of(["each year", "every year", "annually", "yearly"])
"""The same of a day."""

FALLS = (
    r"(?:f[ae]ll(?:s|en|ing)?|drop(?:s|ped|ping)?|slip(?:s|ped|ping)?|dip(?:s|ped|ping)?|declin(?:e|es|ed|ing)|"
    r"decreas(?:e|es|ed|ing)|sank|sinks?|sunk|shr[aiu]nks?|slid|plunged|tumbled|down|cut|lowered|reduced)"
)
"""Right before "from 1984 to 1961": what fell, and need not be dated."""
