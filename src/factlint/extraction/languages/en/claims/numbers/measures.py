"""How English ties a number to the words that say what it measures. Regular expressions over prose."""

from __future__ import annotations

_ADJECTIVE = r"(?!(?:and|or|but|of|is|was|are|were|in|on|at|by|for|from|with|to|than|which|who|that|as|a|an|the|its|his|her|per|over|under|above|below|more|less|between|among|has|have|had)\b)[A-Za-z]+"

NUMBER_BEFORE_CUE = (
    r"[\s-](?:\([^()]{1,30}\)\s)?(?:(?:total|overall|registered|individual|different|separate)\s)?"
)
"""Between a number and the word after it: "178 cm tall". Other adjectives make another measure ("5 honorary members")."""

NUMBER_OF_CUE = r"\sof\s"
"""Between a number with a unit and what there is of it: "18 grams of fat"."""

AMOUNT_OF = r"\sof\s(?!which|the|its|whom)[a-z]"
"""After a number: it measures a part only ("covers 25 km² of water")."""

AMOUNT_IN_CUE, CURRENCY_SIGNS = r"\sin\s(?:annual\s|total\s)?", frozenset("£$€¥")
"""Between an amount of money and what it is paid for: "£320 in course fees"."""

NUMBER_IS_CUE = r"\s(?:is|was|are|were)\s(?:the|its|his|her)\s(?:[a-z]+\s)?"
"""Between a number and its measure: "173 kelvins is the temperature of X"."""

_HEDGE = (
    r"(?:about|around|roughly|approximately|approx\.?|some|nearly|almost|over|under|more|less|than|just|only|at|least|most|up|to|close|exactly|"
    r"an?|the|total|estimated|average|equal|reported|recorded|measured|currently|now|still|officially|also)"
)
_COPULA = r"(?:is|was|are|were|be|been|being|has|had|lasts|lasted|runs|ran|stands|stood|measures|measured|equals|totals|numbers|numbered|holds|held|totalled|reaches|reached|amounts|lies|comes|came)"
_MEASURE_NOUN = r"(?:\s(?:measurement|figure|value|level|reading|rate|count|length|size))?"
"""What may follow a measure's name without changing it: "a beam length of"."""

CUE_BEFORE_NUMBER = (
    rf"{_MEASURE_NOUN}"
    rf"(?:\s?[:=,]|\s(?:of|at|in)(?:\s(?:feet|metres|meters|ft|km|miles))?|\s\(?(?:in\s)?[a-z]+\))?"
    rf"(?:\s{_COPULA}){{0,3}}(?:\s(?:of|at|to))?(?:\s{_HEDGE}){{0,5}}\s?\(?"
)
"""Between a measure and its number: "an area of about 12 km²", "The height is 30 m"."""

_ATTENDING = r"attend|attended|attending|(?:(?:are|were)\s)?(?:study|studying|enrolled|employed|working|work|live|living|reside|residing)\s(?:at|in|by|for)|(?:won|scored|held|owned|operated|written|directed|published)\sby"

BEARER = rf"{_MEASURE_NOUN}(?:\s\([^()]{{1,20}}\))?\s(?:{_ATTENDING}|of|for|at|in|on|to|aboard)\s(?:the\s|an?\s)?(?:(?!each\b|every\b|any\b|either\b|both\b|one\b)[a-z-]+\s){{0,4}}[(“\"]?"
"""Between a measure and the thing that has it: "the temperature of the asteroid called X"."""

POSSESSOR = r"(?:['’]s?)?\s(?:(?:total|overall|official|current|own|recorded|estimated)\s){0,2}"
"""Between the owner and its measure: "X's total area", "its area"."""
WHOSE = r"(?:\s\([^()]*\))?,?\swhose\s(?:(?:total|overall|official|current|recorded|estimated)\s){0,2}"
"""The same in a relative clause: "X, whose total area"."""

ATTRIBUTED = rf"[\s-](?:{_ADJECTIVE}\s){{0,2}}"
"""Between a measure in front of a name and the name: "the 36-floor Northgate building", "a 357 bed hospital"."""

NOUN_BEHIND = (
    r"\s(?!(?:and|or|but|of|in|on|at|by|for|from|with|to|than|which|who|that|as|when|while|where|is|was|are|were|has|had|have|"
    r"the|an?|his|her|our|your|any|every|each|making|it|he|she|its|their|although|though|because|plus|since|after|before|above|below|across|overall|total|today|now|also|[a-z]+ed|[a-z]+ing|[a-z]+ly)\b)[a-z]"
)
"""After an adjective that measures: the noun that it qualifies ("a 21 m long jetty")."""

OPENING = r"(?:With|Having|(?:Standing|Lying|Sitting|Situated|Located|Rising)(?:\sat)?|At|Covering|Measuring|Weighing|Boasting|Spanning|Of)\s(?:an?\s|the\s|its\s)?(?:[a-z]+\s){0,2}"
"""From the start of a sentence to a measure of what the main clause is about: "With an area of 5 ha, X …"."""
BARE_OPENING = r"[^,;:]{1,40}\s(?:long|high|tall|wide|deep|in\s[a-z]+),\s(?:the\s(?:[a-z]+\s){0,3})?[“\"]?"
"""A measure that opens the sentence itself, up to the name: "412 pages long, X was"."""
BEHIND_OPENING = r"[^,;:]{0,40},\s(?:the\s(?:[a-z]+\s){0,3})?[“\"]?"

_VERB = (
    r"(?:has|had|have|is|was|are|were|covers|covered|measures|measured|weighs|weighed|stands|stood|reaches|reached|contains|"
    r"holds|held|employs|employed|boasts|lies|lay|rises|rose|spans|spanned|possesses|seats|serves|took|became|gained|comprises|includes|hosts|runs)"
)

FINITE = rf"\s{_VERB}\b"
"""Right after a name that is the subject of a verb."""
VERB_OF_CUE = r"[a-z]+(?:s|ed)\b"
"""At the start of a cue: a verb that may follow its subject."""
BEFORE_SUBJECT = (", ", ", the ")
"""What precedes it where a phrase opens the sentence."""

ASIDE = r"\s?\([^()]*\)|,\s(?:which|who|whose|where)\s[^,;]*,(?=\s)"
"""A bracket, or a relative clause that a comma closes: not part of the clause around it."""

RELATIVE = r"(?:\s\([^()]*\))?\s?[”\"]?,?\s(?:which|who|that)\s"
"""Right after a name: what follows is about it."""

MODALS = frozenset("can may must will shall should could would has have had".split())
"""First words of a cue that is a predicate: "can be used every"."""

CONTRASTED = r"\b[Uu]nlike\s(?:the\s)?[“\"]?$"
"""In front of a name that is not what the sentence is about."""

ANOTHER_SUBJECT = (
    rf";|\bthat\s$|\b(?:which|who|whom|whose|where|than|when|while|whereas|although|though|because|if|that\s{_VERB})\s"
    rf"|(?:,|\band|\bbut|\bor|^)\s(?:the|an?|its|his|her|their|this|that|one|another|each|both|some)\s(?:[\w’'-]+\s){{1,4}}{_VERB}\b"
    rf"|(?:\band|\bbut|\bor|\bwith)\s(?:the\s)?[A-Z][\w.’'&-]*(?:\s(?:of\s|the\s|and\s)*[A-Z(][\w.’'&)-]*)*\s{_VERB}\b"
    rf"|\b(?:compared|unlike|against|nearest|nearby|neighbouring|neighboring)\s(?:to|with)?\s?(?:the\s)?[A-Z]"
)
"""Between a name and a measure: the measure is of something else."""

SHARED = rf"(?:,|,?\sand|,?\sbut)\s(?:[a-z]+ly\s|also\s|it\s|he\s|she\s|they\s)?{_VERB}\b[^,;]*$|,\s(?:and\s)?(?:an?|the)\s[a-z\s]*$|\sand\s(?:an?|the|\d)[^,;]*$"
"""The measure stands in a further predicate of the clause: it is about the clause's own subject, not of its objects."""

PLAIN_MODIFIERS = frozenset(
    """
    a an the its his her their whose this that total whole overall entire official current recorded reported estimated
    approximate approximately s has had have of with and is was were are at in by covers full combined listed known respective
    which that who can could also still now currently today
    wears wear takes take accepts accept allows allow requires require offers offer provides provide gives grants reaches uses requires charges carries pays bears earns produces reports reported posted
    """.split()
)
"""What may precede a measure's noun; any other word makes it another measure ("urban area", "sleeping area")."""

NOT_ALWAYS = frozenset(
    "never sometimes often rarely seldom occasionally not formerly once originally also first later then previously partly".split()
)
"""Adverbs between "is" and a participle that make another measure, or that of another time: "is sometimes served at"."""

NUMBER_OF = r"\b(?:number|total|count)\sof\s(?:[a-z]+\s){0,2}$"
"""Before a noun that is counted, where the number comes after it: "the number of members is 32"."""

OF_OTHERS = r"\s(?:of|at|in|is|are|was|were)\b"
"""Right after a noun that is counted: the number after this counts something else ("members of 32 clubs")."""

OF_NOUN_IN_FRONT = (
    r"(?:\b(?:has|have|had|with|and|by|into|over|on|in|through|along|across|past)\s(?:an?|its|the|two|three|several)\s"
    r"(?:[a-z-]+\s){0,2}[a-z-]+\s|\s(?:the\s)?[A-ZÀ-Þ][\w’'-]*,\s)$"
)
"""Before a number with its adjective: it is of the noun or name in front ("has a gorge 12 km long", "by the Ela, 74 km long")."""

COUNT_OF_PART = (
    r"\b(?:has|have|had|with|contains?|includes?|including|and)\s(?:an?|its|the)\s(?:[a-z-]+\s){0,2}"
    r"(?!(?:total|average|maximum|minimum|number|population|membership|workforce|staff|capacity|length|height|width|depth|area|"
    r"mass|weight|speed|count|size|sum|body|crew|enrol?lment)\b)[a-z-]+\sof\s(?:[a-z]+\s){0,2}$"
    r"|\b(?:has|have|had|opened|runs|owns)\san?\s(?:[a-z-]+\s){0,2}[a-z-]+\s(?:in|at|near)\s[^,;:]{1,40}\swith\s(?:[a-z]+\s){0,2}$"
    r"|\b(?:enlarged|expanded|extended|reduced|cut|raised|grew|fell|dropped|rose|increased|decreased|shrank|lengthened|widened)\b"
    r"[^,;:]*\s(?:to|by)\s(?:[a-z]+\s){0,2}$|,\sthen\s(?:with|of)\s(?:[a-z]+\s){0,2}$"
    r"|\b(?:los(?:t|es|ing)|gain(?:s|ed|ing)?|add(?:s|ed|ing)?|hir(?:es?|ed|ing)|recruit(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|(?:laid|lays|laying)\soff|"
    r"fired|shed|cut|sav(?:es|ed|ing)|spar(?:es|ed|ing)|sacked|expel(?:s|led)|admit(?:s|ted)|evacuated|displaced|deported|resettled|attract(?:s|ed)|needs?|needed|lack(?:s|ed))"
    r"\s(?:[a-z]+\s){0,3}$"
    r"|\b(?:(?:(?:guest-)?starr?(?:s|ed)|appear(?:s|ed)|featur(?:es|ed)|acted|play(?:s|ed)|sang|sings|spoke|work(?:s|ed))\s(?:in|on|at)"
    r"|taught|visit(?:s|ed)|watch(?:es|ed)|saw|miss(?:es|ed)|miss|interviewed)"
    r"\s(?:(?!all\b)[a-z]+\s){0,2}$"
)
"""Before a number that counts what only a part has, what something had at another time, or what came or went: "has an afterword of 12 pages", "lost 12 members",
"was enlarged to 1,500 seats"."""

OF_PART_AT = r"\b(?:has|have|had|with|and)\s(?:an?|its|the|one|two|three|several)\s(?:[a-z-]+\s){1,4}(?:at|from|to)\s(?:an?\s|the\s)?(?:[a-z]+\s)?$"
"""Before a measure of a part, or of something located there ("has a hut at a height of")."""

PLURALS = r"(?:[^siu]s|people|men|women|children|dead|killed|died|ies)$"
"""The end of a cue that is counted: a number after it counts something else ("members of 32 clubs")."""

BEFORE_TIME_OF_NUMBER = r"(?:\s(?!(?:and|but|or)\b)[a-z]+){0,2}(?:,?\s\(?(?:as\sof|in|at|on|by)\s(?:the\s)?(?:end\sof\s|start\sof\s)?|\s\()"
"""Between a number with its measure and the time at which it was so: "8,200 people in 2011"."""

FRONTED_TIME = r"(?:In|As\sof|At|On|By|Since)\s(?:the\s)?(?:end\sof\s|start\sof\s)?"
"""From the start of a sentence to the time that it is about."""

THEN = r",?\s(?:when|back\sthen|at\s(?:the|that)\stime|before|until|prior\sto|at\sfirst|originally|initially)\b"
"""Right after a number: it was so at another time than now."""

ON_AVERAGE, AVERAGE = r"\bon\saverage\b", ("average", "mean")
"""In the clause of a number, and in the cues of properties that state an average themselves."""

_PARTS = r"(?:with(?:out)?|including|excluding|counting|inclusive\sof|exclusive\sof|plus)\s(?:its|the|an?|all|any|two|three|four|full|empty|both)\s(?!\d|[^,;.]{1,30}\sof\b)"
_SHARED_OUT = r"(?:on|per|for|in|from|to|at|by)\s(?:each|every)\b(?!\s(?:of|square|sq|cubic|km)\b)|(?:per|a|an|each)\s(?:file|page|run|day|week|month|year|hour|person|room|head|piece|unit|item)\b"
UNDER_CONDITION = (
    rf"(?:\s[a-z]+)?,?\s(?:{_PARTS}|{_SHARED_OUT}|(?:fully\s)?(?:loaded|fuelled|equipped|laden)\b)"
)
"""Right after a number that includes something else, or that holds for each of several ("weighs 9 kg with its
case")."""
OPENS_CONDITION = r"(?:With(?:out)?|Including|Excluding|Counting)\s(?:its|the|an?|all|any|two|three|four|both)\s(?![^,]*\sof\b)[^,;:\d]{1,50},\s"
"""The same at the head of the sentence: "Without its base, the statue is"."""

PAST = r"\b(?:had|was|were|numbered|counted|comprised|employed|consisted|contained|covered)\b"
"""A verb that is about a time gone by."""

ARTICLE = r"(?:the\s)?"
"""What may precede a name that a pattern names bare."""

_FIRST_PREDICATE = (
    r"\s(?:(?:is|was|are|were|has\sbeen)\s[a-z]+|is|was|are|were|has|had|rose|began|came|[a-z]+(?:s|ed))\s"
    r"(?:(?!(?:that|which|who|whose|where|when|while|if|and|but|or|[a-z]{2,}ed)\b)[^,;:()\s]+\s){1,12}and(?=\s(?:\x02|is|are|was|were|has|have|[a-z]+s)\s)"
)
r"""What else a sentence states first of a subject; no participle in it, which the next verb may continue from; \x02 is a
cue.
"""
ASIDE_OF_SUBJECT = rf"(?:\.?,\s(?!and\b|or\b)[^,;:()]{{1,60}},|\.?,?\s(?:which|that|who)|{_FIRST_PREDICATE})?\s"
"""What may stand between a subject and its verb where a pattern has nothing: "X, an agency of Y, is based in", "X, which",
"X was founded in 1990 and is based in".
"""

COMPLETES_NOUN = r"(?:[a-z]\s(?:of|at|for|from|to|by|with|about|after|during|on|in|into|against|behind|near|over|between|under|like|than|along|across|beside|through|around|beyond|inside|outside|above|below|towards|off)|[a-z]{2}(?:ed|ing))\s$"
"""What shows before a name that a noun in front has it, or what it does: "a match of the X", "who awarded the X"."""

_ALL_PLACES = (
    r"(?:(?:more|less|fewer)\sthan\s|over\s|about\s|some\s|all\s)?(?:\d+|all|its|several|many|two|three|four|five|six|seven|eight|nine|ten|"
    r"eleven|twelve|fifteen|twenty|thirty|forty|fifty)\s(?:[a-z-]+\s)?"
    r"(?:sites|plants|factories|offices|countries|locations|branches|shops|stores|cities|towns|places|continents|facilities|campuses)\b"
)
IN_PART = rf"\s(?:(?:more|alone)\s)?(?:in|at|on|as|from|across|during|for)\s(?!{_ALL_PLACES})"
"""After "employs 120 people": they need not be all, unless the places are many ("at nine sites")."""

IN_PART_OF_TIME = (
    r"(?i)\b(?:in|during|over|for)\s(?:his|her|its|their|that|this|the|one|a|an|each|every|any)\s(?:(?!of\b|and\b)[a-z-]+\s){0,3}"
    r"(?:seasons?|year|month|week|day|match|game|campaign|tournament|round|half|quarter|spell|tour|series|summer|winter|spring|autumn|decade)\b"
    r"|\balone\b"
)
"""In the clause of a number that holds for part of the time, or for one place ("in his best season", "in Arcadia
alone")."""

FRONTED_PLACE = r"(?:At|Near|Below|Above|By|Around|Outside|In|Behind)\s(?:the\s)?(?=[A-ZÀ-Þ])"
"""At the start of a sentence, before a name: the number may hold for that place only ("At Arun, it carries")."""

SEAT, SEATED = "seat", frozenset("spectator fan visitor guest listener viewer supporter concertgoer".split())
"""The unit of what seats people, and those whom it is said to hold."""
