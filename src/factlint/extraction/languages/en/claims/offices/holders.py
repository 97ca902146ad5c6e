"""How English says who holds an office. Regular expressions over the prose around a title."""

from factlint.extraction.languages.en.claims.entities import kinship

PERSON_NAME = (
    r"(?:[A-ZÀ-ÖØ-Þ][\w’'-]*\.?)"
    r"(?:\s(?:(?:de|da|do|dos|van|von|bin|ibn|al|el|der|den|la|le|du|di|y|e)\s)*[A-ZÀ-ÖØ-Þ][\w’'-]*\.?){1,4}"
)
"""A capitalised phrase of two to five words."""

ADDRESSED = rf"(?:Mr|Mrs|Ms|Dr)\.?\s(?P<name>{PERSON_NAME}|[A-ZÀ-ÖØ-Þ][\w’'-]*)"
"""A name, or a surname, with a form of address that is no part of it."""

NOT_HOLDING = (
    r"\b(?:former|ex|late|predecessors?|successors?|(?<!was the\s)(?<!became the\s)next|future|incoming|outgoing|deputy|assistant|vice|shadow|would-be|aspiring|\w+-time|acting|interim|caretaker|"
    r"erstwhile|sometime|past|previous|(?<!was\s)(?<!been\s)(?:ousted|deposed)|exiled|disgraced|retired|rival|self-proclaimed|co|joint|honorary|"
    r"opposition|candidate for|run for|running for|bid for|(?<!was\s)(?<!was\sfirst\s)(?<!,\s)elected|elect|first lady|aide to|adviser to|advisor to|"
    r"portray(?:s|ed|ing)?|play(?:s|ed|ing)|role of|depict(?:s|ed|ing)|impersonat(?:es|ed|ing)|starring as|cast as|"
    r"named (?:after|for)|(?:statue|portrait|bust|biography|grave|tomb|memory|memorial|life|letters?|diar(?:y|ies)|papers|memoirs|photographs?|photos?|"
    r"pictures?|paintings?|birthplace|house|words|signature|legacy|birthday|anniversary|portrayal|(?:grand)?(?:son|daughter|child)|descendants?) (?:of|to|by))"
    r"[\s-](?:[\w’'.-]+\s){0,2}$"
)
"""Before a title: the person does not hold the office at the time mentioned, or the time is another's."""

FORMER = r"\b(?:[Ff]ormer|[Ee]x)[\s-]$"
"""Right before a title with its body: the holder has left office by the time of writing."""

NOT_HOLDING_AFTER = r"^(?:[\s-](?:elect|designate|nominee|candidate|hopeful)\b|\s(?:at the time of|during the|at the (?:start|end) of)\s)"
"""Right after a title or its organisation."""

FOR_A_TIME = r"\s(?:for|over|through)\s(?:the\s)?(?:[a-z]+\s|[\d.,]+\s){0,5}(?:decades?|years?|months?|weeks?|days?|terms?|generation)\b"
"""After an apposed office held for some time, without saying when: "X, mayor of Y for ten years, died"."""

DIES_BEHIND = r",?\s(?:(?:has|had|would|later)\s)?(?:died?|dies|passed\saway|(?:was|is)\s(?:buried|born|laid\sto\srest)|lived|lies\sburied)\b"
"""After an office and its holder: a life is stated, of whose end the office says nothing."""

STATES_WHO = (
    r",\s(?:the\s)?(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\s"
)
"""From a holder to an apposed office with a number: it says who somebody is, not what he was at the time mentioned."""

HOLDER_GAP = r"(?:\sat (?:the|that) time)?(?:,\s|\s|:\s)"
"""Between a title and the holder's name."""

FIRST = r"\bfirst\s(?:(?!deputy|vice|acting|interim|caretaker|assistant|shadow|honorary|lady)[a-z]+(?:-[a-z]+)*\s){0,3}"
"""Before a title: "first", "first black", "first directly elected"."""

ORGANISATION_BEFORE = (
    r"\.?(?:['’]s?)?\s(?:then[\s-]|current\s|new\s|acting\s|sitting\s|incumbent\s|second\s|third\s|fourth\s|fifth\s|sixth\s|"
    rf"\d+(?:st|nd|rd|th)\s|last\s|{FIRST}|long-serving\s)?"
    r"|\s(?:was|is)\s(?:then\s|now\s|still\s)?(?:led|headed|governed|ruled|run)\sby\s(?:its\s|their\s|the\s)?(?:then[\s-]|new\s)?"
    r"|,\s(?:then\s)?(?:(?:led|headed|run|managed|governed)\sby|under)\s(?:its\s|their\s|the\s)?(?:then[\s-]|new\s)?"
)
"""Between the organisation's name and a title: "NATO Secretary General", "Canada's prime minister", "X, led by its"."""

ORGANISATION_AFTER = r"\s(?:of|for|at)\s(?:the\s)?"
"""Between a title and the organisation: "Prime Minister of Canada"."""

ARTICLE = rf"(?:the\s|{FIRST}|then[\s-]|still\s|currently\s|now\s|a\s|an\s|\d+(?:st|nd|rd|th)\s|(?:first|second|third|fourth|fifth|female|woman|sitting|incumbent|long-serving)\s)*"
"""Before a title: "the 40th Governor"."""

APPOSITION = (
    rf",\s(?:who\s(?:was|is|has been)\s|then\s|at that time\s)?{ARTICLE}|\s\({ARTICLE}|\s[-–—]\s{ARTICLE}"
)
"""Between the holder's name and an apposed title: "Mark Carney, then prime minister of Canada", "Mark Carney – prime minister of"."""

COPULA = (
    rf"(?:,?\swho)?\s(?:was|is|has been|remained|remains|served as|serves as|serving as|acted as|has served as|"
    rf"continued as|stayed on as|stayed|reigned as|ruled as)\s{ARTICLE}"
)
HAD_BEEN = rf"(?:,?\swho|,)?\shad\s(?:been|served\sas)\s{ARTICLE}"
"""Before the time that the sentence is about, whatever it is."""

SERVED = rf"(?:,?\swho)?\s(?:has\s|had\s)?(?:served|reigned|ruled|led|headed|governed|ran|continued|remained|stayed)\s[^.;()]{{3,48}}\sas\s{ARTICLE}"
"""The verb with a time in between: "served from 1990 to 1995 as chairman"."""

BECOMES = (
    r"(?:,?\swho)?\s(?:then\s|later\s|first\s)?(?:became|becomes|"
    r"took (?:over|office|up office|up the post|power) as|took over from [\w’'. -]+ as|assumed (?:office|the post|power) as|entered office as|(?:assumed|took over|took up)(?=\sthe\s$)|"
    rf"succeeded [\w’'. -]+ as|was (?:elected|appointed|chosen) to succeed [\w’'. -]+ as|was first elected(?: as)?|was promoted to(?: be)?|replaced [\w’'. -]+ as|started as|began (?:his|her) (?:first )?(?:term|tenure|reign) as)\s{ARTICLE}"
)
ELECTED = (
    r"(?:,?\swho)?\s(?:then\s|later\s|first\s)?(?:was|(?:has|had)\s(?:just\s|now\s|recently\s)?been) (?:(?:just|recently) )?(?:elected(?: as| to be)?|appointed(?: as)?|sworn in as|inaugurated as|installed as|named|made|"
    rf"chosen(?: as)?|proclaimed|crowned)\s{ARTICLE}|,\s(?:first\s)?(?:elected|appointed|named|chosen)(?: as)?\s{ARTICLE}"
)
"""Unlike "became", it may be said of who holds the office already."""

RETURNS = rf"(?:,?\swho)?\s(?:then\s|later\s)?(?:returned|came back) (?:to (?:power|office) )?as\s{ARTICLE}"
HANDS_OVER = rf"(?:,?\swho)?\s(?:was (?:succeeded|replaced|followed) by|handed over to|gave way to) [\w’'. -]+ as\s{ARTICLE}"
LEAVES = (
    r"(?:,?\swho)?\s(?:(?:left|lost) office as|left as|lost power as|left (?:his|her|the) post as|ceased to be|retired as|"
    r"was (?:ousted|removed|deposed|dismissed|replaced|succeeded|overthrown) as|ended (?:his|her) (?:last |final )?(?:term|tenure|reign) as|"
    r"(?:gave up|relinquished|surrendered|laid down|vacated|quit|left)(?=\sthe\s$))"
    rf"\s{ARTICLE}"
)
RESIGNS = rf"(?:,?\swho)?\s(?:stepped down as|stood down as|resigned as)\s{ARTICLE}"
"""Of governments it is said on the day on which they give notice; they stay until the next one is there."""

ANOTHER_TIME = r"[^,;.]{0,40}?\b(?:again|once more|for (?:a|the|his|her) (?:second|third|fourth|fifth|sixth|last|\d+th) (?:time|term))\b"
"""After an office that somebody "became": another term, which lists of holders join to the one before."""

HELD = rf"(?:,?\swho)?\s(?:held|holds|has held)\s(?:the\s(?:office|post|position)\sof\s)?{ARTICLE}"
IN_OFFICE = rf",?\s(?:who\s(?:is|was|has been)\s)?in office as\s{ARTICLE}"
APPOSED_CHANGE = (
    r",\s(?:then\s|first\s)?(?:(?P<starts>took\soffice|assumed\soffice|came\sto\s(?:power|office)|was\s(?:sworn\sin|inaugurated))"
    r"|left\soffice|stepped\sdown|stood\sdown|resigned|was\s(?:ousted|removed|deposed|dismissed|overthrown)"
    r")\s(?:from\soffice\s)?(?:in|on)\s(?:the\s)?(?:(?:early|late|mid|summer|autumn|spring|winter|end|start|of)[\s-])*"
)
"""After an apposed title: "X, the 44th president of Y, left office in"."""

OF_BODY = r"\sof\s(?:the\s)?"
"""Between the holder and what he holds the office of: "President X of Y"."""

IN_OFFICE_SINCE = (
    r",?\s(?:who\s)?(?:(?:has|had)\s(?:been\sin\s(?:office|the\s(?:post|job|role))|held\s(?:the\s)?(?:office|post|job|position|role))|in\soffice)"
    r"\s(?:ever\s)?since\s(?:the\s)?(?:(?:early|late|mid|summer|autumn|spring|winter|end|start|of)[\s-])*"
)
"""After an apposed title or who has it: "Y's president, X, has been in office since"."""

IN_CAPACITY = rf"\sin (?:his|her|their) capacity as\s{ARTICLE}"
TERM_NOUN = rf"['’]s?\s(?:final\s|last\s)?(?:term|tenure|time|stint|period|years|reign|mandate)\s(?:in office\s)?as\s{ARTICLE}"
ERA_NOUN = r"(?:['’]s?|,?\swhose)\s(?:first\s|second\s|third\s|brief\s|long\s)?"
"""Between the holder and the noun for his time in office: "X's presidency of Y"."""

TERM_STARTS = r"^(?:[^,;.]{0,40}?)\b(?:began|started|commenced|opened)\b"
TERM_ENDS = r"^(?:[^,;.]{0,40}?)\b(?:ended|finished|expired|concluded|came to an end|lasted until)\b"

SUCCESSOR = r"\sby\s"
"""After the office somebody "was succeeded as": the new holder."""

IDENTIFIED = r"(?:,?\s(?:in|on|at|during|by|as of|from|between|since|until)\s[^,;.]{1,40}?)?,?\s(?:was|is|has\sbeen|remained)\s(?:then\s|still\s)?"
"""Between an office and the holder that the sentence names: "the president in 1990 was"."""

CAPACITY_FRONTED = rf"^(?:as|while|when)\s{ARTICLE}$|[,;]\s(?:as|while|when)\s{ARTICLE}$"
"""Before an office in front of its holder: "As president of X, Y opened the railway"."""

FRONTED_TERM = r"\s(?:from|between|in|since|until)\s[^,;.]{4,40}[,:]\s"
"""Between an office in front of its holder and the name, with the term: "As mayor of X from 2005 to 2016, Y"."""

HOLDER_OF = rf"\s{PERSON_NAME}\sof\s(?:the\s)?"
"""Between a title and the organisation after the holder: "President Anna Marek of Ruritania"."""

ITS = r"(?<![\w’'])(?P<its>its|their)\s(?:first\s|new\s|next\s|then\s|current\s)?$"
"""Before a title whose organisation was named in the sentence."""

BESIDE_ITS = r"(?P<name>[A-ZÀ-ÖØ-Þ][\w’'-]*)(?:,|,?\s(?:and|with|for|from|to|against))\s$"
"""Before "its": the name right in front owns what follows."""

PREDECESSOR = r"\b(?:succeed|succeeded|succeeds|replaced|replaces|took over from|succeeding|replacing|taking over from)\s(?:the\s)?$"
"""Before the name of who held the office until then."""

PREDECESSOR_BEHIND = r"(?:\s(?:in|on)\s[^,;.]{4,24})?(?:,?\s(?:taking over from|succeeding|replacing|in succession to|in place of)|\sfrom)\s(?:the\s)?"
"""The same after the office."""

APPOINTER = r"\s(?:then\s|later\s|has\s|had\s)?(?:appointed|named|hired|chose|installed|recruited|made|unveiled|promoted|announced)\s"
"""Between an organisation and whom it appoints."""

APPOINTED_AS = r"\s(?:as\s|to be\s)?(?:its\s|their\s|the\s)?(?:new\s|next\s|first\s)?"
"""Between the name and the title to which somebody is appointed."""

PRONOUN = r"\b(?:he|she)$"
"""Instead of the holder's name, right before the verb."""

COMPLEMENT = r"\bof\s(?:the\s)?$"
COMPANION = rf"\b{kinship.COMPANION}\sof\s$"
RELATIVE = r",?\swho\s"
IN_APPOSITION = r"[A-Z][\w’'-]*,\s(?:the|an?|his|her)\s[^,;()]{1,60}$"
"""Before a name: it completes a noun; it states whose somebody is; what a relative clause after it is about; it stands
inside an apposition.
"""

SIDE_TIME = (
    r"\b(?:going back to|goes back to|went back to|dating (?:back )?(?:to|from)|dates (?:back )?(?:to|from)|since|until|till|before|after|"
    r"following|prior to|in contrast to|compared with|unlike|anniversary of|first proposed in|war of|treaty of|constitution of)"
    r"\s(?:[a-z]+\s){0,2}$"
)
"""Before a time mentioned only in passing."""

ASIDE = r",\s(?:(?:which|who|that)\s(?:was|were|had been|is)\s)?(?:first\s|originally\s)?[a-z]+(?:ed|en|lt|un|wn|nt|ht)\s(?:back\s)?(?:in|on|by|around)\s(?:the\s)?(?:[a-z]+\s)?$"
"""Before a time that closes a participle between commas: "the bridge, designed in 1972, …"."""

OF_THAT_TIME = r"\s[a-z]+\s(?:[a-z]+\s)?[A-Z][a-z]+\s"
"""After a decade that only states who another one was: "1920s tennis great Jan Holub"."""

EARLY_LIFE = r"\b(?:born|birth|childhood|grew up|studied|graduated|attended|married|school|university|student|later|future|would become)\b"
"""A title in a sentence of early life is how the person is known today, not a claim about that time."""

WHO_LATER = r"^,?\swho\s(?:(?:was|had)\s)?(?:later|subsequently|eventually|afterwards|would|then)\b"
"""After a person whose main clause is about something else: the office came at another time …"""
RIGHT_BEHIND = r"^\s(?:in|on|from|since|until|by)\s(?:the\s)?(?:[a-z]+\s)?$"
"""… unless this one stands right after it."""

SECOND_VERB = r"\s(?:and|but)\s(?:[a-z]+ly\s|then\s|later\s)?(?:became|becomes|took|takes|was|has been|is|assumed|succeeded|replaced|[a-z]+ed)\s"
"""From the stretch of one office to another one: "was minister until 2019 and became president"."""

AGAIN = r",?\s(?:and\s)?(?:then\s|later\s|once\s|again\s|more\s|for\sa\s(?:second|third)\sterm\s)*"
"""Between the stretches of two terms of one person."""

BY_SOMEBODY = rf"\b(?:by|to)\s{PERSON_NAME}"
"""Between an office and a time: the next one's ("…, was followed by Anna Marek in 2020")."""

BARE_BEHIND = (
    r"(?:\s(?:was|is|had\sbeen)\s|\s(?:in|on|from|since|between|until|till|after|and|at)\s(?!the\s[A-Z])(?![A-Z][a-z]*\s[A-Z])|\sby\s|[.;)]|,\s|$"
    r"|\sfor\s(?:[a-z]+\s){0,3}(?:years|months|weeks|days|terms)\b|\s(?:began|started|ended|finished|expired|lasted|came\sto\san\send)\b)"
)
"""After a title that stands without its body."""

APPOSED = r"^,\s(?:an?|the|then\s(?:an?|the))\s[^,;()]{3,60},(?=\s)"
"""After the holder's name: what else he is."""

OPENED_BY_OFFICE = r"(?:The\s)?"
"""From the start of a sentence to an office that opens it: "The mayor of X in 1995, Y, refused"."""

OTHER_BODY = (
    r"\b(?:(?![IVX]+\b)[A-Z][A-Z&]{1,6}\b(?<!UK)(?<!US)(?<!EU)|(?i:part(?:y|ies)|unions?|league|clubs?|compan(?:y|ies)|firm|bank|association|society|congress|council|"
    r"federation|board|college|university|school|student|committee|commission|institute|foundation|corporation|assembly|parliament|senate|chamber|academy|"
    r"movement|organi[sz]ation|group|trust|court|church|team|faculty|department|chapter|branch|city|town|province|regional?|republic|"
    r"bloc|alliance|front|fund|agency|museum|orchestra|theat(?:re|er)|magazine|newspaper|guild|lodge|fraternity))\b"
)
"""A body that may have presidents and the like of its own."""

OF_GOVERNMENTS = frozenset({"prime-minister", "head-of-government"})
"""Offices that no club, firm or school has."""
OTHER_GOVERNMENT = r"\b(?i:students?|youth|model|mock|exile|province|provincial|regional?|republic|kingdom|island|territory|state)\b"
"""What may have a prime minister of its own."""
