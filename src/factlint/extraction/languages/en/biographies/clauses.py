"""How English parts a sentence into clauses, and what precedes the subject of one.

Patterns match sentences with tokens in place of times (`extraction.chronology.timed`).
"""

from factlint.extraction.languages.en.biographies.moments import MOMENT
from factlint.extraction.languages.en.biographies.people import NAME
from factlint.extraction.languages.en.biographies.trades import BEFORE_NAME, ROLE, TITLE
from factlint.extraction.languages.en.lives.relatives import ACQUAINTANCE, RELATIVE, SPOUSE
from factlint.extraction.languages.en.lives.stated import DECADE, NUMBER_WORD, SEVERAL

_IRREGULAR = (
    "was|were|had|has|is|became|went|came|left|took|gave|made|wrote|built|bought|sold|won|led|lost|met|began|fell|found|held|kept|ran|sang|sat|saw|sent|spent|spoke|stood|taught|told|"
    "bore|hung|brought|cast|chose|drew|fled|flew|fought|grew|knew|put|read|rose|shot|wed|swam|rode|drove|laid|lived|died|never|soon|later|then|still|also|would|could|did|broke|caught|chose|clung|crept|dealt|drank|dug|dwelt|ate|fed|felt|forgot|froze|got|heard|hid|knelt|lent|lit|meant|overcame|paid|quit|rang|said|sank|sought|shook|slept|sprang|stole|struck|strove|swore|swept|thought|threw|understood|undertook|wept|woke|wore|wove|withdrew|rebuilt|rewrote|retook|remade|oversaw|overtook|upheld|withstood|outran|beat|bent|bit|blew|bound|bred|cut|hit|hurt|let|set|shut|split|spread|spun|stuck|swung|tore|wound|leapt|shone|slid|spat|sped|must|should"
)
VERB = rf"(?:{_IRREGULAR}|[a-z]{{2,}}ed)\b"
_GOES_ON = rf"(?:[Hh]e|[Ss]he|[Tt]hey|[Ii]t|I|[Hh]is|[Hh]er|[Tt]heir|[Tt]he|in|on|at|by|aged|only|a|an|(?:\d\d|{NUMBER_WORD}) when|{VERB}|{NAME}(?:,| {VERB}| \())"
BREAK = (
    r"(?=[;:.!?,() ])(?:"  # any begins with one of these, which is soon seen
    r"(?P<hard>; |: |(?<!\b(?:Mr|Ms|Dr|Fr|St|Lt|Sr|Jr))(?<!\b(?:Mrs|Rev|Hon|Gen|Col|Sgt|Cpl|Pte|Maj|Adm|Sen|Gov))(?<!\b(?:Prof|Revd|Capt|Cmdr))[.!?][”\"]? (?=[A-Z“\"]))"
    r"|(?P<dash> [–—] )"
    r"|(?P<open> ?\()|(?P<close>\))"
    r"|(?P<relative>,? (?:who|whose|whom)\b)"
    r"|(?P<thing>,? (?:which|that|where|whether|if)\b)"
    r"|(?P<when>,? (?:when|while|once)(?= (?:he|she|his|her|the|they|their|a|an|both|[A-Z‹])|, (?:in|on) ‹d)|,? as(?= (?:he|she)\b))"
    rf"|(?P<link>,? (?:and|but|yet|whereas|after|before|because|since|until|till|although|though|so)\b(?= {_GOES_ON}| ‹[^dl])(?! (?:his|her) (?:own |early |sudden )?(?:death|birth|[\w-]+ birthday)\b)(?! (?:him|her|them)(?:[,.;)]|$)))"
    rf"|(?P<comma>,[”\"]?(?= |$)|(?<=\d›)(?= (?:he|she|{NAME}) (?:was|were) (?:only |just |already |still )?(?:\d\d|{NUMBER_WORD})\b)))"
)
"""Where a clause ends."""
ASIDE = rf" ?(?:(?:the|an?) (?!{NAME})[a-z]|(?:[*†]|b\.|d\.) ?‹d|(?!{SEVERAL} (?:in|on) )(?:(?:then|now|just|only|barely|still) )?(?:\d\d|{NUMBER_WORD}) (?:in|on|at|when) |‹l\d+› (?:older|younger|(?:his|her) (?:junior|senior))|(?:(?:then|now|already|by then|himself|herself|just|only|barely|still|not yet) )?(?:aged|born|died|dead|killed|murdered|executed|assassinated|drowned|shot|hanged|beheaded|lost at sea|at|in (?:his|her)|a teenager|(?:\d\d|{NUMBER_WORD})(?=[,.)]|$)))"
"""At the head of what stands between commas after a name: it is said of its bearer."""
AGE_ASIDE = rf" ?(?:(?:then|now|already|by then|just|only|barely|still) )?(?:aged|at|in (?:his|her)|a teenager|\d|(?:{NUMBER_WORD})\b)"
"""The same, of an age …"""
OF_LIFE = rf"{AGE_ASIDE}| ?(?:(?:[*†]|b\.|d\.) ?‹d|(?:himself |herself )?(?:born|died|dead|killed|murdered|executed|drowned|shot|hanged)\b|‹d\d+› ?[–—-])"
"""… or of a birth or death."""
_DETERMINER = r"(?:[Hh]is|[Hh]er|[Tt]heir|[Mm]y|[Oo]ur|[Aa]n?|[Tt]he|[Aa]nother|[Oo]ne of (?:his|her|their|the)|two|three|four|five|six|seven|eight|nine|ten|several|many|some)"
OBJECT_BEFORE = rf"\b{_DETERMINER} (?:[a-z’'-]+ ){{0,3}}[a-z-]+$"
"""Before a birth or "who": somebody introduced as the object of the verb before …"""
SOMEBODY_BEFORE = rf"\b{_DETERMINER} (?:[a-z’'-]+ ){{0,3}}(?:{ROLE}|{ACQUAINTANCE}|{RELATIVE}|{SPOUSE}|man|woman|boy|girl|child|stranger|neighbour|neighbor|lodger|servant|maid|apprentice|comrade|classmate|companion|assistant|admirer|patron|lover|guest|host|enemy|ally)$"
"""… or before an age, where the noun must denote a person."""
SAME_MOMENT = frozenset({"when", "comma", "dash", "open", "close", "relative"})
"""Breaks after which the date before them still applies."""
OTHER_IN_BRACKET = rf" ?\((?:the|an?|his|her|their|its|this|that|these|those) (?:[\w’'-]+ ){{1,6}}?{VERB}"
"""A bracket that mentions something else: "(the cup was first held in 1890)"."""
FRONTED_CONJUNCTION = r"(?:When|While|After|Before|Since|Until|Because|Although|Though|Once|By the time)\b"
"""At the head of a sentence: its first clause is not the main one."""
FRONT = (
    rf"^[\s“\"‘’'—–,]*(?:{FRONTED_CONJUNCTION} )?(?:(?:Then|Later|Soon|Meanwhile|Eventually|Finally|Now|Today|Only|Here|There|Also|Still|Even|In turn|By then|and|but|when|while|after|before|as|yet|because|since|until|so|then|where|both|only) )*"
    r"(?:(?:[Ii]n|[Oo]n|[Bb]y|[Aa]t|[Ss]ince|[Ff]rom|[Dd]uring|[Uu]ntil|[Aa]fter|[Bb]efore|[Tt]owards|[Ww]ith|[Ff]or|[Uu]nder) (?:[\w’-]+ ){0,4}?(?:‹\w\d+› ?){1,2}(?:of (?:[\w’-]+ ){1,4}?(?:in|on) (?:the )?‹d\d+› )?"
    rf"(?:{MOMENT.strip()} )?|‹\w\d+› )?"
    r"(?:(?:Here (?:lies|lie|rests?|sleeps)|(?:(?:Sacred )?[Tt]o|[Ii]n) (?:the )?(?:(?:loving|ever-loving|affectionate|fond|proud|grateful) )?(?:memory|remembrance) of|Pray for) (?:(?:the )?(?:body|remains|soul) of )?)?"
    rf"(?:(?:[Tt]he )?{TITLE} |{BEFORE_NAME}|(?:[Ll]ittle|[Yy]oung|[Oo]ld|[Pp]oor|[Dd]ear|[Tt]he (?:late|young|old|elderly|infant)) )?$"
)
"""Between the start of a clause and its subject."""
OTHER_SUBJECT = r"^(?![\s,]*as an? )[\s“\"‘’'—–,]*(?:(?:[Ii]n|[Oo]n|[Bb]y|[Aa]t|[Ss]ince|[Ff]rom|[Dd]uring|[Uu]ntil) (?:[\w’-]+ ){0,3}?‹\w\d+› |(?:and|but|when|while|after|before|as|yet|because|since|until|so|where|which|that|Then|Later|Soon|Meanwhile) )*(?:the|The|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts?|[Tt]h(?:is|at|ese|ose|ere|ey)|[Bb]oth|[Aa]ll|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Mm]y|[Oo]ur|[Ww]e|[Ss]ome|[Mm]any|[Mm]ost|[Nn]o|[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+)*)(?= )"
"""At the head of a clause: a subject that is nobody known."""
_NO_FINITE_VERB = rf"(?! \S.*(?<!being)(?<!been) (?!aged\b){VERB})"
FRONTED = (
    rf"^(?:; )?(?:(?:Born|Having|born|aged|[A-Z][a-z]+ed|An? (?:young |mere )?(?:child|boy|girl|youth|lad|teenager|student|widow(?:er)?|bride|[a-z]+genarian|[a-z]*centenarian)|(?:\d\d|(?i:{NUMBER_WORD}))-year-old|‹l\d+› (?:older|younger|(?:his|her) (?:junior|senior))|[Nn]ow (?=\d\d$)|‹t\d+› (?=\d\d$))"
    rf"|(?:[Aa]t|[Ii]n|[Oo]n|[Bb]y|As an?|As the|While|Though|Although|Once|Just|Barely|Nearly|Not yet|Even|Still|Only|Already|Then|After|Before|Until|Since|Following|During|Despite|Upon|Shortly (?:before|after)|Soon after|Just (?:before|after)|When)\b{_NO_FINITE_VERB})"
)
"""At the head of a clause without a verb, whose subject follows the comma. With a verb it would be about somebody
else: "When her employer died in 1889, she …"."""
_AGE = rf"(?:\d\d|{NUMBER_WORD})"
FRONTED_AGE = rf"^, (?:on )?(?:his|her) [\w-]+ birthday$|^, (?:(?:by then|then|now|still|already|just|only) ){{1,2}}(?:{_AGE}$|an? (?:[a-z]+ )?[a-z]+ of {_AGE}$)|^, (?:(?:by then|then|now|still|already|just|only|well) ){{0,3}}(?:in(?:to)? (?:his|her) (?:(?:early|mid|late)[ -])?{DECADE}|an? (?:teenager|[a-z]+enarian))$|^, (?:(?:only|just|barely|still|already) )?(?:aged|at (?:the )?age(?: of)?|at) (?:(?:only|just|barely|about|still|around|nearly|almost) )?(?:\d|{NUMBER_WORD})|^, in (?:his|her) [\w-]+ year\b"
"""An age after such a clause, which may belong to the same subject."""
FINITE = r" (?:was|were|is|had|has|died)\b"
"""At the head of what follows an aside on its subject."""
NEXT_VERB = rf",? (?:(?:then|later|again|finally|first|and) )?(?!aged\b|born\b){VERB}"
"""At the head of what the subject did next: ", came back at 70"."""
DEED = rf"\b(?!(?:was|were|is|has|had|born|aged|named|called|never|soon|later|then|still|also)\b){VERB}"
"""What somebody did, as opposed to what he was."""
RESUMED = rf"{FINITE}| {DEED}"
"""At the head of what follows one on its subject: ", who had joined in 1990, left at 49"."""
APPOSED = rf", (?:the|an?) (?!.*\b{VERB})[^‹›]{{2,80}}"
"""Between commas: what somebody or something is, and no subject: ", the youngest artist ever to do so"."""
NO_CLAUSE = (
    rf"^,? (?:after|before|until|till|since|because of|despite|during) (?!\S.* {VERB})(?!(?:he|she|they)\b)"
)
"""After a break: a phrase without a verb, which is not a clause: ", after a career spanning five decades"."""
OWN_ANOTHER = r"^,? (?:and|but) (?:his|her) (?:first|second|third|fourth|last|final|next|only)(?: (?!was|is|had)[a-z]+)?,? (?:at|in|on|aged)\b"
"""After a break: one more thing that the same subject did: "and his last at 35 in 1990"."""
WITHOUT_SUBJECT = r"(?:Born|Died|Educated|Elected|Re-elected|Appointed|Ordained|Married|Joined|Retired|Graduated|Qualified|Emigrated|Admitted|Apprenticed|Enlisted|Served|Toured|Moved|Settled|Worked|Taught|Studied|Became|Wrote|Published|Returned|Founded|Opened|Trained|Knighted|Widowed|Entered|Left|Won|Succeeded|Promoted|Capped|Debuted|Signed|Made (?:his|her)|Played|Directed|Sang|Painted|Exhibited|Lived|Began|Started|Called to the bar|Awarded|Buried|Drowned|Killed|Wed|Crowned|Attended|Went to|Came to|Baptised|Baptized)\b"
"""At the head of a sentence that has no subject and shares that of the sentence before: "Born 14 May 1928; died …".
"""
OF_ANYBODY = r"(?:Born|Died) "
"""The same where nobody has been mentioned yet."""
DATE_BEHIND_LINK = r"^,? (?:and|but|yet) (?:in|on|by)(?: the)? ‹d\d+›$"
"""A date before the next subject: "and in 1960, aged 25, she …"."""
WAS = r"(?:,? [^,;‹›]{2,40},)? (?:was|is|became) (?:the )?"
_WHOSE = r"(?:[Hh]is|[Hh]er|[Tt]heir)"
WHO_IS = (
    rf"[\s,“\"]*(?:(?:[Ii]n|[Oo]n|[Ff]rom|[Ss]ince|[Uu]ntil|[Aa]t) (?:[\w’-]+ ){{0,3}}?‹\w\d+›,? |(?:and|but) )?(?:[Tt]he|[Ii]ts|{_WHOSE}) (?:(?!{VERB})(?!(?:and|but|who|which|that|when)\b)[\w’'-]+ ){{1,7}}?"
    rf"(?:was|is) (?:the |an? )?(?:(?!not\b)[a-z-]+ ){{0,3}}?"
)
"""From the start of a clause to a name that its role introduces: "The first mayor was"."""
OF_SOMEBODY = rf"[\s,“\"]*(?:[A-Z][a-z]+ ‹\w\d+›,? )?{_WHOSE} "
"""The same where the role is owned by somebody: the text may continue about either person."""
SUBORDINATE = r",? (?:after|before|because|since|until|till|although|though|so|as)\b"
"""At the head of a clause that is subordinate to the one before it."""
GOES_ON_BELOW = r" (?:and|but|or)\b"
"""After a subordinate clause: another one, since no comma separates them."""
GOES_BACK = r", (?:and|but|yet)\b"
"""After a subordinate clause, before one without a subject: that continues about the subject of the main clause."""
QUOTES = (("“", "”"),)
"""Both marks of a quotation."""
COLON = ": "
"""After a main clause: what follows says more of what it stated."""
AGE_ALONE = rf"^ (?:(?:only|just|barely|still|already) )?{_AGE}$"
"""An age that shares the subject and verb of the age before it."""
STATES_AGE = rf"\b(?:was|were) (?:(?:only|just|barely|still|already|about) )?{_AGE}(?= at |,|$)"
"""The age before it."""
WHOSE = ("whose", "of whom")
"""Before a statement about something that somebody owns, or about one of several."""
WHOSE_LIFE = r"^,? whose (?=(?:own |early |sudden |untimely )?(?:death|birth)\b)"
"""At the head of a clause about the birth or death of the person mentioned right before it."""
WHAT_ELSE = rf"^,? and (?:an?|the) (?!\S.*\b{VERB})[^‹›]{{2,40}}$"
"""A clause that only says what else somebody is: "aged 27 and a joiner by trade"."""
SAYS_WHO = r"\b(?:is|was|became|as) (?:an?|the|one) [^,;.()‹›]{1,60}$"
"""Before a clause about the subject, since it follows a description of the subject …"""
PREDICATE = r"\b(?:is|was|became) an? [^,;.()‹›]{1,60}$"
"""… and the same before "who": "is a Swedish diver who"."""
BEHIND_SUBJECT = rf"[,;:.”\"]|$| \(| ?[–—]| ‹| (?:[a-z]+ly )?(?:{VERB}|himself|herself|who|never|also|then|first|once|has|is|will|[a-z]+s\b)"
DOES = rf" (?:never |also |then |first |later |soon )?{VERB}"
"""After a name that is a subject, even where a place precedes it: "Born at Ulm, Ada Holt went …"."""
PLACE_BEFORE = r"\b(?:in|at|near|from|to|outside|of) [A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+)*$"
"""Before the comma after a place: the name that follows may be that of its country."""
THAN = "than "
"""Before a pronoun that is not a subject there."""
IN_BRACKETS = r"\([^()]*\)"
NO_SUBJECT = rf"^,? (?:(?:in|on|at|by)(?: the)? ‹d\d+›|the (?!\S.*{VERB})[a-z][^‹›]*)[\s,]*$"
"""Between commas: a date alone, or what somebody is."""
