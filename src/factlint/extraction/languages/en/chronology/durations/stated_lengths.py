"""How English states how long something was whose beginning and end other sentences date.

Patterns match sentences with tokens in place of times (`extraction.chronology.timed`): lengths as `<l:slot>`; a
space stands for any white space.
"""

from factlint.extraction.languages.en.chronology.durations.whole import AT_END

_BEGAN = r"began|begun|begins|starts?|started|commenced|opened|opens|broke out|laid|set out|set off|reached"
_PLACE = r"(?:prison|jail|captivity|custody|detention|exile|hospital|office|power|charge|service|use|print|business|operation|existence|command)"
_WORK = r"(?:renovation|restoration|construction|excavation|building|repairs?|negotiations?|talks|digging|rehearsals?|filming|shooting|training|fighting|war|hearings?|marriage|service|research|work|occupation|exile|imprisonment|captivity|drought|walking|travel(?:ling)?|existence)"
_FIRM = r"founded|established|formed|set up|opened|created|launched|incorporated|built|completed|first [a-z]+|lit|introduced|published"
_GONE = r"closed|shut|abandoned|left|sailed|departed|set (?:out|off|sail)|disappeared|vanished|admitted|arrested|exiled|stolen|lost|taken"
_RUIN = r"destroyed|damaged|gutted|burn(?:ed|t) down|fire|flood|storm|earthquake"
_OF_THEM = r"(?:the|his|her|its|their|this|those|these|our|my)"
_NOT_A_PERSON = r"(?!old\b|boys?\b|girls?\b|m[ae]n\b|wom[ae]n\b|olds?\b|later\b|ago\b|earlier\b|sentence|prison term|ban\b|plan\b|warranty|guarantee)"
_SERVED = (
    r"(?:ruled|reigned|governed|existed|operated|survived|(?:was|were|(?:has|had) been) (?:in (?:use|service|office|power|production|print|business|operation)|on (?:sale|show|display|the market|the air)|made|produced|manufactured|sold|published|open|occupied)"
    r"|served(?! (?:as|on|in|with|under|at)\b)|held (?:the|this|that) (?:post|office|title|record|position|job|throne|seat))(?: (?!(?:for|as)\b)[\w’'-]+){0,4}?"
)
"""What something does from its beginning to its end, and nothing that fills only a part of it."""
_SENTENCE_END = r"(?: in all| in total| altogether)?(?=[.;]|$|, (?:until|and|but)\b)"
DEFINITE = r"^(?:(?:And|But) )?(?:(?:Over|During|In|Throughout|For) |(?=(?:These |Those )?‹l\d› (?:were|was|saw|had|brought|left|gave|made|cost|became)\b))(?:(?:its|his|her|their|(?i:these|those)) )?(?:full |whole |entire )?<l:length>(?: [a-z]{3,})??(?=,| (?:of|in|on|at) (?:the )?[a-z]+\b| (?:it|he|she|they|some|more|the|about|nearly|a|\d|were|was|saw|had|brought|left|gave|made|cost|became)\b)"
"""At the head of a sentence, the length of the course that the sentence before stated."""
DEFINITE_ARTICLE = r"\b(?:the|(?i:these|those)|its|his|her|their|all)\b"
OF_ANY_COURSE = "study survey project investigation experiment season fieldwork campaign programme period reign rule tenure term time office presidency existence operation service career stay war fighting marriage work strike trial construction"
"""What the length of such a course may be called though the sentence before had no noun for it."""
SAID_OF_ANYTHING = "held taken kept made given done spent used left gone come had"
"""Verbs next to a length that state nothing of what was so long."""
AT_ITS_DATE = r"(?:But |And |Finally,? )?(?:[Ii]n|[Oo]n) (?:the )?‹d\d›, after ‹l\d› (?:in|at|on|with|of) "
"""At the head of a sentence: what was so long ends at that date."""

_WHOLE = (
    r"(?:re)?build|construct|erect|complete|finish|conclude|restore|repair|renovate|clear|dig|drill|excavate|write|compose|compile|edit|translate|print"
    r"|paint|carve|make|film|shoot|record|produce|develop|prepare|negotiate|agree|decide|settle|resolve|reach (?:an?|the|its|his|her|their) (?:[a-z]+ )?(?:agreements?|conclusions?|decisions?|verdicts?|settlements?|deals?|end)"
    r"|raise|salvage|recover|free|rescue|take the|put out|extinguish|get (?:it|them|him|her) (?:back|out)|return|get (?:home|back)"
)
"""After "It took three years to": what was done with the whole; reaching a lake may be a part of a journey."""
_DID = (
    r"^(?:He|She|I|We|They) (?:had )?(?:[a-z]{3,}(?<!liv)(?<!stay)(?<!serv)ed|fought|sang|swam|rode|drank) for "
)
"""What somebody did all the time; who stayed or served somewhere is stated otherwise."""
LENGTHS = (
    (rf"\b(?i:{_OF_THEM}) <l:length> (?:in|at|on|with|as) (?:(?:the|its|his|her|their) )?[\w’'-]+", ""),
    (r"^<l:length> (?:of|in|at|on|as|under) (?:his|her|its|their) [\w’'-]+", ""),
    (r"\b(?:lived|stayed|remained|worked|taught|ruled|reigned|served|governed)(?: (?:there|here|in [A-Z][\w’'-]+))? for <l:length>(?=,? until (?:[^‹›.;]{2,30} (?:in|on) )?‹d)", ""),
    (rf"\b(?:{_SERVED}) (?:for )?<l:length>{_SENTENCE_END}", ""),
    (r"\b(?:[Aa]fter|[Ff]or|[Ii]n|[Oo]ver|[Dd]uring|[Oo]f|[Aa]bout|[Tt]hroughout) (?:a total of |more than )?<l:length> (?:of|in|at|on|with|as|behind|inside|aboard|among|without) (?:(?:the|its|his|her|their|an?) )?[\w’'-]+", ""),
    (rf"\b(?i:{_OF_THEM}|a|an) <l:length> (?!to )(?:[a-z]+ ){{0,2}}?{_NOT_A_PERSON}[a-z]{{3,}}\b", ""),
    (rf"^(?:A |An |The )?<l:length> (?:[a-z]+ ){{0,2}}?{_NOT_A_PERSON}[a-z]{{3,}}(?= (?:was|is|had|has|cost|costs|may|brought|led|made|saw|left|took|gave|paid|ran|won|began|drew|grew|rose|fell|met|held|kept|became|came|went|set|taught|bore|did|broke|cut|[a-z]+ed)\b)", ""),
    (rf"\b(?:[Dd]uring|[Ii]n|[Oo]ver|[Tt]hroughout) <l:length> (?:[a-z]+ ){{0,2}}?{_NOT_A_PERSON}[a-z]{{3,}}\b", ""),
    (r"\b(?!(?:which|that|who)\b)[a-z]{3,} (?:had |has )?(?:lasted|took|taken|went on|dragged on)(?: for)? <l:length>", ""),
    (r"\b[a-z]{3,} of <l:length>(?=[.,;]|$)", ""),
    (r"^(?:The|Its|His|Her|[Bb]uilding|Restoring|Repairing|Digging|Writing|Making|Filming)[^‹›.;]{2,60}? (?:took|had taken|needed|had needed) <l:length>", ""),
    (rf"\b[Ii]t (?:took|had taken)(?: [^‹›.;]{{2,30}})? <l:length> (?:before|until|to (?:{_WHOLE}))\b", ""),
    (rf"^[\"“]?<l:length> (?:in|of) (?:{_PLACE}|{_WORK}) (?:had|have|has|was|were|is|are|[a-z]+ed|taught|made|left|cost)\b", ""),
    (r"^(?:And |But )?It (?:had |has )?(?:lasted|taken|gone on|dragged on|been going on)(?: for)? <l:length>", ""),
    (r"\bhad been married (?:for )?<l:length>", r"married|wed"),
    (r"\bmarried for <l:length>", r"married|wed"),
    (r"\bhad (?:lasted|existed|stood|survived|operated|run|been (?:in (?:service|use|operation|business|existence|print)|open|running))(?: for)? <l:length>", rf"{_FIRM}|{_BEGAN}"),
    (r"\bhad been (?:closed|shut|empty|away|missing|lost|abroad|in (?:prison|hospital|exile|captivity))(?: for)? <l:length>", _GONE),
    (r"\b(?:was|were|stayed|remained) (?:closed|shut|empty|out of (?:action|use|service)) for <l:length>", rf"{_GONE}|{_RUIN}"),
    (r"\b(?:had|having) [a-z]+(?: [^‹›.;]{2,50})? for <l:length>", ""),
    (r"\bspent <l:length> (?:in|at|on) (?:the )?[\w’'-]+", ""),
    (rf"{_DID}<l:length>(?=[.;]|$)", ""),
    *((form, began or "") for form, began in AT_END),
)  # fmt: skip
"""How long it was, and the verbs with which it must have begun, if only some will do."""
REST_OF_CLAUSE = r"[^,;:]*"
OF_WHAT = r" (?:of|in|at) (?:the |its |his |her )?[\w’'-]+"
"""After the words for what was so long, the thing that it was of."""

AFTER = r"(?:(?:And|But|Only|Just),? )?[Aa]fter (?:[a-z]+ )?‹l\d›"
"""At the head of a sentence: it mentions a moment."""
OF_SUBJECT = r"(?:And |But )?It (?:had |has )?(?:lasted|taken|gone|dragged|been)\b"
"""At the head of a sentence: what was so long is what "it" means."""
OF_ACT = r"‹l\d› to [a-z]"
"""What was so long is an act: "It took eight years to build" …"""
AT_WORK = r"(?i:\b(?:(?:re)?built|(?:re)?written|(?:re)?made|dug|shot|drawn|works?|building|construction|restoration|under way)\b)"
"""… of which a sentence with its verb states both ends, or one with such a word."""
OF_ROLE = rf"‹l\d+› as |{_DID}‹l"
"""The role or activity that lasted so long, and that the sentence on its beginning must name."""

OUTCOMES = (
    (r"", r"verdict|agreement|ceasefire|armistice|truce|(?:last|final) [a-z]+ was|report was|at last|(?:was|were) over"),
    (r"siege|blockade|encirclement", r"surrendered|capitulated|yielded|relieved|lifted|raised|opened (?:its|the) gates|white flag|fell"),
    (r"war|conflict|fighting|hostilities|rebellion|uprising", r"surrendered|capitulated|laid down (?:its|his|her|their|the) arms|peace|treaty"),
    (r"strike|walkout|walk-out|stoppage|dispute|lock-?out|boycott", r"returned to work|went back|back (?:at|to) work|settled|called off|accepted"),
    (r"trial|hearings?|case", r"convicted|acquitted|cleared|found (?:not )?guilty|sentenced|jailed"),
    (r"construction|building|works?|renovation|restoration|repairs?|rebuilding", r"opened|reopened|re-opened|completed|finished|inaugurated|consecrated|handed over|unveiled"),
    (r"voyage|expedition|journey|trip|crossing|march|tour|absence|away|sea", r"returned|came (?:home|back)|got (?:home|back)|arrived|landed|docked|dropped anchor|walked ashore|reached"),
    (r"search|hunt|manhunt", r"found|discovered|recovered|rescued|called off|arrested|caught|captured"),
    (r"captivity|prison|jail|custody|detention|hostage|exile|ordeal|kidnapping|abduction", r"released|freed|rescued|escaped|returned|came home"),
    (r"presidency|premiership|mayoralty|reign|rule|tenure|term|office|government|throne", r"resigned|stepped down|died|abdicated|deposed|defeated|overthrown|voted out|assassinated|ousted"),
)  # fmt: skip
"""The noun for a course, or nothing for any course, and the words for its end, whoever brought that about."""
RANGE = r"\b(?:[Ff]rom|[Bb]etween) (?:the )?<d:first> (?:to|and|until|till) (?:the )?<d:last>|\b(?:opens?|opened|starts?|started|begins?|began|taken out|signed)\b[^‹›.;]{0,40} (?:in|on) <d:begun>(?: and|,) [^‹›.;]{0,40}\b(?:closes?|closed|ends?|ended|finish(?:es|ed)?|repaid|expires?|expired)\b[^‹›.;]{0,20} (?:in|on|by) <d:ended>"
"""Both ends of a course in one sentence."""
DOUBT = (
    r"(?i:\b(?:(?:second|third)(?! (?:division|league|tier|team|floor|class))|another|other|resumed|restarted|rebuilt|each|every|average|typically|usually|planned|plans?|scheduled|expected|if|unless|would|might|up to|at least|first(?! (?:division|league|tier|team|floor|class))|last(?! [a-z]+ (?:ran|left|sailed|departed|closed|appeared|took place|was (?:held|given|shown|made|built))\b)"
    r"|partly|interrupted|supposed|rumou?red|allegedly|reportedly|novel|fiction|legend|within|per|sentenced|until|afterwards|subsequently)\b)"
    r"|\b(?:signed|agreed|announced|approved|granted|issued|adopted|unveiled|proposed|ratified|secured|obtained|negotiated|entered)(?: (?:on|to|into))? an? (?=‹l)"
    r"|‹l\d+›,? will\b|‹l\d+› of (?:this|that|these|those|it|them|which)\b"
    r"|\b(?:in|on|at|of|for|with|under) (?:which|whom)\b[^‹›.;]*‹l"
)
"""Next to such a word, or in a clause on a noun of its own sentence, a length may be that of something else."""
ANOTHER = r"(?i:\b(?:second|third|another)\b(?P<alone>(?= (?:one|had|was|were|began|opened|started|broke|took|lasted|followed|came|of)\b)|(?=[.,;]))?(?: [a-z]+){0,3})"
"""In the sentences right before, it may be that of the next of its kind, if its noun stands here or none does."""
BEGUN_AGAIN = r"\b(?:arrested|imprisoned|closed|shut|left|married|elected|appointed) (?:again|once more|anew)\b"
"""What began once may be what was so long, or what began next."""
ANY_PRONOUN = r"(?i:\b(?:he|she|it|they|his|her|its|their|him|them)\b)"
"""A sentence with one may be about whatever another was."""
LAST_VERB = r"\b[a-z]{3,}ed\b"
ATTRIBUTE = r"(?:The|That|This) ‹d\d› [a-z]"
"""At the head of a sentence, a date that only says which: "the 1906 eruption"."""
BY_THEN = r"(?:By (?:then|that time|now)|At (?:the|that) (?:time|moment|point))\b|(?:By|At) ‹t\d›"
"""At the head of a sentence: it is about the date of a sentence before."""
