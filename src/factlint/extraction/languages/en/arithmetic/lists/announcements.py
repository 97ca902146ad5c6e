"""How English says that so many things follow, and what each thing stated after it looks like.

Patterns are read over skeletons (`extraction.arithmetic.skeleton`): lower case, numbers as `<kinds:slot>`, a space for
any white space, "|" for a long dash.
"""

from __future__ import annotations

_WORD = r"[a-z][a-z'-]*"
_ADJECTIVES = rf"(?P<adjectives>(?: {_WORD}){{0,3}}?)"
_NOUN = r"(?P<noun>[a-z]+s|people|men|women|children)"
_THINGS = rf"<n:announced>{_ADJECTIVES} {_NOUN}"
_REST = rf"(?P<rest>(?: {_WORD}| \d{{4}}(?:/\d{{2,4}})?){{0,8}}?)"
_BODY = r"(?P<noun>board|committee|panel|team|crew|family|group|party|jury|band|cast|council|delegation|executive|staff|shortlist|squad)"

BEFORE_COLON = (rf"{_THINGS}{_REST}(?: as follows| these)?:(?! ?[.;:]) ?",)
"""What follows is all that the sentence continues to state."""
BEFORE_NAMELY = (
    rf"{_THINGS}(?P<rest>(?: {_WORD}){{0,12}}?),? (?:namely|viz[.]?|to wit|i[.]e[.],?)[,:]? ",
    rf"{_THINGS}{_REST},? which (?:are|were) (?:called |named )?",
)
STATED_OF_ALL = r", (?:(?:all|both|each|none|most|some) of (?:whom|which)|who|which|had|have|were|was|are|will|would|could|did|took|went|came|resigned|left|[a-z]+ed)\b"
"""After the last thing named: the sentence continues about them all."""
OF_BODY = (
    rf"\b{_BODY} of <n:announced>(?:: |,? (?:made up of|consisting of|comprising|namely) | \||, (?=[^.;]* and ))",
    rf"\b{_BODY}(?: of [a-z]+)?(?: now)? (?:numbered|numbers|counted|counts|was|is|has) <n:announced>(?: (?:members|people|strong))?: ?",
    rf"\b{_BODY} of <n:announced> \(",
    r"\b(?:manned|crewed|staffed|run|led|worked|guarded|played|performed|written|chaired|kept|looked after) by <n:announced>(?P<noun>)(?: people| men| women| volunteers)?: ",
    rf"<n:announced>-(?:strong|man|woman|member|person|piece) {_BODY}(?:: | \(| \||,? (?:(?:is|was|are|were) )?(?:made up of|composed of|consist(?:s|ed|ing) of|compris(?:es|ed|ing)) )",
)
"""People, of whom each counts."""
CALLED = (
    r"\b(?:the|its|our|their|his|her) <n:announced>(?P<adjectives>(?: [a-z'-]+){0,2}?) (?P<noun>{0})(?: of (?:the |its |their |our )?[a-z'-]+)? (?:are|were)(?! [a-z]+ed\b):? (?:called |named )?".replace(
        "{0}",
        "themes|colou?rs|reasons|options|ingredients|parts|steps|kinds|types|categories|goals|values|modes|languages|seasons|stages|phases|levels|commands|topics|subjects"
        "|sections|aims|elements|components|sizes|materials|winners|finalists|members|founders|authors|principles|pillars|criteria|formats|species|crops|exits|branches|strands"
        "|areas|courses|sports|disciplines|districts|provinces|islands|rivers|brothers|sisters|sons|daughters|children",
    ),
)
"""Nouns for what is given by its name after a verb, where others are followed by what they are like."""
_OF_PLACES = "countries|states|provinces|prefectures|kingdoms|republics|continents|cantons"
CALLED_BY_NAME = (
    rf"\b(?:the|its|our|their|his|her) <n:announced>(?P<adjectives>(?: [a-z'-]+){{0,2}}?) (?P<noun>stations|towns|villages|cities|counties|streets|gates|bridges|churches|peaks|lakes|planets|hamlets|parishes|boroughs|teams|clubs|seas|oceans|founders|{_OF_PLACES})(?P<rest>(?: (?:of|on|in|at|along|under|around)(?: (?!are\b|were\b)[a-z'-]+){{1,4}})?) (?:are|were) (?:called |named )?(?=[a-z])",
    rf"\bthe <n:announced>(?P<adjectives>(?: [a-z'-]+){{0,2}}?) (?P<noun>{_OF_PLACES}) of (?=[a-z])",
)
"""The same where all that follows are names."""
APPOSED = (
    rf"{_THINGS}(?P<rest>)(?:, | \()",
    rf"{_THINGS}(?P<rest>(?: {_WORD}){{0,4}}?)(?: \| | - )",
    rf"(?P<both>\bboth){_ADJECTIVES} {_NOUN}(?:, | \()",
    r"\b(?:the|his|her|their|its|identical|twin) (?P<twins>(?P<noun>twins|triplets|quadruplets))(?:, | \()",
)
"""Names right after, or people one by one."""
IN_REST = r"\bof the\b|\b(?:in the |over the )?last (?:year|month|week|night|season|term|spring|summer|autumn|winter|weekend)\b|\bon (?:the )?(?:first|last) (?:day|evening|night|morning|afternoon)\b"
"""After the noun it says whose the things are, or when, and not that they are some of more."""
QUESTION = r"^(?:and )?(?:who|what|where|when|why|how|whether|which) [a-z]"
"""At the head of each of some clauses listed one by one: "who pays, who decides and who is left out"."""
AT_HEAD = r"(?:^|, )(?:in|on|at|after|before|with|for|from|during|of|among|between|over|by|under|through|within|despite|following|as|like|besides|beyond|about|around)(?: (?:the|its|his|her|their|these|those|only|just))?(?: [a-z'-]+){0,2} $"
"""What begins a sentence before the number: whoever is named after a comma is its subject."""
KIN = frozenset({"brothers", "sisters", "boys", "girls"})
"""Those who are named, if names follow."""
ALL_OF = {"both": 2, "twins": 2, "triplets": 3, "quadruplets": 4}
"""Words for so many."""
PEOPLE_OF_ANY_KIND = frozenset(
    "people persons members children siblings relatives victims passengers candidates".split()
)
"""Each person stated after them counts."""
GENERAL = frozenset(
    "people persons members siblings relatives victims passengers things parts items elements".split()
)
"""Nouns for what others state in particular, and are not stated next to them: "four people, the driver and three
guests".
"""

ITEM = r"^(?:and |& )?(?:(?P<determiner>an?|another|the|one|his|her|its|their|our|my)(?: (?P<more>‹n\d+›))?(?= )|‹(?P<kind>[a-z])(?P<number>\d+)›)? ?(?P<words>[^‹›]*)$"
"""One thing, or several of a kind."""
BEFORE_NAME = "the"
MEMBERS = "members"
"""What a body has."""
SEPARATOR, CLOSED = r",? (?:and|&) |, ", r",? (?:and|&) [^,.;:()|]+"
"""Between items, and the last of them."""
PAIRED = r"[^,] (?:and|&) $"
"""Before the second of two that may be one: "Smith & Sons"."""
OF_ONE = frozenset({"a", "an", "another", "one"})
"""Determiners of a single thing."""
POSSESSIVE = frozenset({"the", "his", "her", "its", "their", "our", "my"})
CLAUSE = (
    r"\b(?:because|which|who|whom|whose|that|when|where|while|if|was|were|is|are|has|have|had|will|would|can|could|may|might|he|she|it|they|we|you|but|so|then|not|or|both|each|all|every"
    r"|see|also|including|includes?|like|such|among|amongst|respectively|etc|others?|more|some|several|many|few|various|whole|different|couples?|pairs?|respective|again|and|e[.]g|i[.]e|for example|for instance|plus|as well|with|without|by|instead|than|to|until)\b"
    r"|[a-z]+ly$|(?:inc|ltd|llc|jr|sr|plc|gmbh|phd|esq|obe|mbe|cbe|mp)\b"
    r"|\ban? |[a-z]'s? [a-z]|[.]{2}|…|/|[\"“”]|\d"
)
"""Words by which an item is no single thing given by its name."""
TITLE = r"(?!(?:The|A|An|And|He|She|It|They|In|On|At|Jr|Sr|Inc|Ltd|Mr|Mrs)\b)[A-ZÀ-Þ][\w’'-]*(?:\s(?:[A-ZÀ-Þ][\w’'-]*|of|the|for|in|on|to|from|a)){0,3}\s(?:for|You|Me|It|We|That|If|But|So|Not|More|All|By|To|Until|With|Without|Than|Then|Like|Who|Again|Both|Each|Every|Is|Are|Was)(?:\s(?:[A-ZÀ-Þ][\w’'-]*|of|the|for|in|on|to|from|a)){0,4}"
"""A title with words of a clause, all of them with capitals: "Mad for You"."""
PLACED = r"^(?:and )?(?:in|on|at|from|near|off|by|(?:north|south|east|west)[a-z-]* of|born|aged|now|then|later|formerly|capital|son|daughter|wife|husband|brother|sister|head|chair|director)\b"
"""At the head of what only is about the item before."""
TITLED = (
    r"^(?:[a-z]+ )?(?:duke|duchess|earl|count|countess|viscount|viscountess|baron|baroness|marquess|margrave|landgrave|elector|king|queen|prince|princess|emperor|empress|sultan|lord|lady|bishop"
    r"|archbishop|abbot|abbess|heir|heiress|president|mayor|governor|minister|head|director|chair|captain|master|secretary|author|founder|leader|member|editor|professor) of\b"
)
"""What the one named before is."""
SIDE = r" (?:to|in|on) the (?:far )?(?:north|south|east|west|cent(?:re|er)|left|right)(?:-?(?:east|west))?(?:ern)?(?: side)?$"
"""After an item: where it is."""
SIDE_ALONE = r"^(?:and )?(?:to )?(?:the )?(?:north|south|east|west)(?:-?(?:east|west))?$"
"""An item that only states another side of the one before."""
GOES_ON = r"(?:,? (?:or|then|later|plus|as well|with|followed|along|together|but)\b|,? and (?!(?:from|he|she|they|it|who|was|were|died|lived|moved|an?|had|also had|‹n\d+›)\b)|,? [a-z]+ing\b| of\b)"
"""After a list: it may continue, or is no list of names."""
INITIAL = r"(?<![a-z'-])[a-z]$"
"""At the end of what seems to be a list: the name continues after the full stop."""
MORE = r"[.]{2}|…|\betc\b|\bothers?\b|\bso on\b|\bmore\b|\bamong\b|\bincluding\b|\"|(?<![a-z])'|'(?![a-z])|,(?=[^\s\d‹])"
"""In a list: not all are stated, or not as they are, or not clearly apart ("_one_, _two_,_three_")."""
MANY = frozenset(
    "group set family team crew number handful range series pair couple dozen collection few lot mix bunch variety class gang staff company band score".split()
)
"""Singulars for several."""
