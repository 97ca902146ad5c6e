"""How English says of what an amount is: "a floor area of 18,500 m²", "136-metre pylons", "bought for £4,650".

Over folded prose (`times.recognition.fold`).
"""

from __future__ import annotations

_ADVERBS = (
    r"(?:only|just|exactly|now|currently|precisely|altogether|in all|in total|again|also|together|officially)"
)
LINK = (
    rf",? (?:of|at|is|are|was|were|measures?|measured|stands? at|stood at|stays at|remains(?: at)?|amounts? to|amounted to|comes to|came to"
    rf"|totals|totall?ed|equals|adds up to|added up to|works out at|runs to|ran to|has been set at|was set at|is set at|set at|is fixed at|was fixed at)(?: {_ADVERBS})? $|(?<=\bit)['’]s $|: $"
)
"""Between a noun and its amount."""
MEASURES = {
    "weighs": "weight", "weighed": "weight", "weighing": "weight", "holds": "volume", "held": "volume", "holding": "volume",
    "spans": "length", "spanned": "length", "spanning": "length", "rises": "height", "rose": "height", "rising": "height", "soars": "height", "towers": "height",
    "stretches": "length", "stretched": "length", "extends": "length", "runs for": "length", "winds for": "length", "reaches": "", "measuring": "", "measures": "",
}  # fmt: skip
"""Verbs of which the amount is a size, and which."""
MEASURING = rf"(?:,? (?:which|that))?(?: (?:now|also|itself|alone))? (?P<measures>{'|'.join(MEASURES)})(?: (?:to|over|for|a height of|a length of|some))?(?: {_ADVERBS})? $"
"""Between a thing and its size."""
BESIDE_SIZED = r", (?:which (?:is|are|was|were) )?$"
"""Between a noun and the size stated after it: "a stage, 14 metres wide"."""
_TRADED = r"(?:bought|purchased|acquired|obtained|sold|built|restored|repaired|rented|hired|let|leased|offered|advertised)"
SPENT = (
    rf"(?:,? (?:which|that))?(?: (?:has|have|had|was|were|is|are|will be))?(?: (?:been|originally|recently|newly))? (?:cost(?:s|ing)?(?: (?:us|them|him|her))?|priced at|{_TRADED} (?:[a-z ]{{2,20}} )?(?:for|at)"
    rf"|worth|valued at|on sale (?:at|for)|available for|(?<=[a-z]) at(?: a (?:cost|price) of)?|at a (?:cost|price) of|(?<=[a-z]) for)(?: {_ADVERBS})? $"
)
"""Between a thing and what it cost."""
SPENT_BEHIND = r" (?:for|on|to (?:buy|purchase|acquire|build|restore|repair)|into) (?P<phrase>(?:the|a|an|its|their|our|this) [a-z’' -]{3,40})"
"""Between what was paid and the thing."""
SIZED = r"[ -](?P<dimension>tall|high|long|wide|deep|thick|in length|in height|in width|in diameter|in area|across)\b"
"""The dimension, after the amount."""
JOINED = (
    r"(?:[- ](?P<dimension>tall|high|long|wide|deep|thick))?[ -](?P<noun>[a-z]{4,})\b"
    r"(?=$|[^ ]| (?:is|are|was|were|has|have|had|will|can|may|must|in|at|on|near|between|from|through|across|to|for|with|by|of|and|or|but|that|which|who|now|[a-z]+ed"
    r"|never|always|still|also|only|just|soon|then|once|both|today|again|he|she|it|they|we|you|as|if|when|after|before|during|until|since|under|over|above|below|behind|beside|into|onto|off|out|up|down|along|around|towards?|against|without|within|like|than|because|so|while|where|should|could|would|might|did|does|do|cannot|[a-z]+ly"
    r"|ran|fell|stood|came|went|took|made|gave|got|held|kept|lay|rose|sank|broke|became|began|grew|led|lost|met|sat|saw|sold|won|shook|swung|cost|hung|drew|threw|flew"
    r"|stands?|lies|lie|starts?|winds|runs?|leads?|carr(?:y|ies)|links?|spans?|takes?|makes?|offers?|needs?|goes|rises|holds?|turns?|suppl(?:y|ies)|reaches|forms|shows|serves|opens|closes|remains|belongs|begins|ends|comes|gets|gives|keeps|costs|looks|sits|weighs|dominates|connects|crosses|marks|houses|attracts|draws|contains|includes|features|lets|brings|provides|allows|helps|protects|covers|feeds|moves|meets|allows|requires|towers|replaces|survives|contains|separates|divides|joins|guides)\b)"
)
"""What has an amount that is an adjective: "136-metre pylons"."""
DIMENSIONS = {
    "tall": "height", "high": "height", "long": "length", "wide": "width", "broad": "width", "deep": "depth", "thick": "thickness",
    "across": "diameter", "in length": "length", "in height": "height", "in width": "width", "in diameter": "diameter", "in area": "area",
    "length": "length", "height": "height", "width": "width", "depth": "depth", "diameter": "diameter", "area": "area",
    "thickness": "thickness", "span": "length", "weight": "weight", "distance": "length", "altitude": "elevation", "elevation": "elevation",
}  # fmt: skip
"""What states which size of a thing an amount is."""
HOLDS = (
    r"(?:,? (?:which|that|who))?(?: (?:now|currently|today|also|still|only|alone|itself|thus))? (?:has|have|had|holds?|employs?|employed|seats?|houses|contains?|contained|comprises?|comprised|numbers?|counts|counted|owns?|owned|offers?|boasts?|includes"
    r"|features?|provides|runs|operates|keeps|serves|unites|carries|lists|displays|shows|stocks|stores|,? with|with|is home to|consists of|is made up of|is composed of)(?: (?:a total of|in all|exactly|its|the|a (?:permanent |total )?(?:staff|workforce|team|membership|capacity|population|stock|fleet|collection) of))? $"
)
"""Between what has a number of things and the number."""
COLLECTIVES = {
    "staff": "employee", "workforce": "employee", "payroll": "employee", "membership": "member", "capacity": "seat",
    "population": "inhabitant", "attendance": "spectator", "crowd": "spectator",
}  # fmt: skip
"""Nouns whose number is that of people or places."""
COLLECTIVE = rf"\b(?P<noun>{'|'.join(COLLECTIVES)}) of $"
HOLDERS = {
    "employs": "employee",
    "employed": "employee",
    "employing": "employee",
    "seats": "seat",
    "seated": "seat",
    "seating": "seat",
    "is home to": "inhabitant",
    "houses": "inhabitant",
}
"""Verbs that state whom a number of people, or of nothing, counts."""
HELD_PEOPLE = rf" (?P<held>{'|'.join(HOLDERS)})(?: (?:a total of|in all|exactly|up to|now|currently))? $"
SAME_THINGS = {
    "worker": "employee", "staff": "employee", "resident": "inhabitant", "participant": "attendee", "delegate": "attendee",
    "fan": "spectator", "onlooker": "spectator", "guest": "visitor", "colour": "color", "storey": "floor", "story": "floor",
    "volume": "book", "prize": "award", "truck": "lorry", "movie": "film", "apartment": "flat", "photo": "photograph", "store": "shop", "pupil": "student",
    "tourist": "visitor", "villager": "inhabitant", "townspeople": "inhabitant", "colleague": "employee", "helper": "volunteer", "bicycle": "bike", "kid": "child",
    "cyclist": "rider", "author": "writer", "illustration": "picture", "image": "picture", "plane": "aircraft", "aeroplane": "aircraft",
}  # fmt: skip
"""Nouns that count the same: by one of them."""
HELD_FOR_GOOD = frozenset("seat step row page".split())
"""Things of which others are counted again and again, but not those that something has."""
COINS = frozenset(
    "dollar euro pound krone krona kroner kronor crown franc yen rouble ruble rupee yuan peso zloty forint mark florin guilder lira ducat shilling rand dirham dinar baht won".split()
)
"""Money by its name, in the singular or as it is counted."""
WORD = r"(?P<word>[a-z][a-z’'-]*)$"
KNOWN = frozenset("the this our its their his her my all these your".split())
"""Before what the text knows already."""
OWN = frozenset({"our", "my"})
"""Before what the writers have, whose text it is."""
OPENERS = KNOWN | frozenset(
    "a an and with has have had at for to by on in from that which of are is was were about over covers takes lent hold holds we they it".split()
)
"""What precedes the first word of a noun phrase."""
NO_NOUN = frozenset(
    """
    total most least that this which what there these those them some many much one other he she it they who years months you we
    is are was were be been or but not as than also up down only just out off
    """.split()
)
MANY = frozenset(
    """
    number sum average mean median maximum minimum part half share quarter third percentage proportion rate rest majority
    minority group couple pair range series increase decrease rise fall drop gain loss growth change difference margin
    lead distance period time year month week day hour minute second term result answer value figure amount level size step
    side case age page column row table point speed price cost costs reach radius temperature section piece strip line lines gap
    sales loan donation gift payment order bill invoice fine offer bid
    """.split()
)
"""Nouns of which one text states several amounts, unless another word shows which."""
NEUTRAL = frozenset(
    """
    different total two three four both whole entire same fine famous well-known
    available local existing present own permanent paid public official so-called said full overall full-time staff individual single
    """.split()
)
"""Adjectives that do not distinguish one thing from another of its kind."""
COMMON = frozenset(
    """
    that this these those with from into over under than then when where while which whose their there they them have been were will would
    could should must about after before again also although among around because being between both but does done down during each either else
    even ever every few first for further had has here how however just last least less like made make many may more most much near nearly
    never next now off often once one only onto other our out own per quite rather same she since some still such take taken takes the through
    thus together too took two until upon very was what who whom why within without yet your not all any and are can did his her its said
    says year years time
    """.split()
)
"""Words that say nothing of what a sentence is about."""
RESTRICTED = r"(?: (?P<done>[a-z]+ed))? (?P<by>of|in|on|at|along|near|across|around|between|behind|from|with|without|for|to|under|over|who|whom|that|which|whose|per|each|by|during|when|if|as|plus|minus|aged|left|present|involved|below|above|beside|beyond|there|here|to be)\b|/|-| an? (?:day|night|week|month|year|hour|minute|second|head|person|piece|kilo|litre)\b"
"""After an amount that is of some part, place or time."""
FRONTED = r"(?:with|without|including|excluding) (?:[a-z’'-]+ ){1,4}?(?=(?:the|it|they|our|this) [a-z])|at the (?:beginning|start|end|close|outset)(?: of (?:the |this |that )?[a-z]+)?,? |(?:with|without|in|at|on|for|during|by|including|excluding|among|across|under|after|before|when|if|since|until|once|as|while|from|of|outside|beside|besides) [^,.;:]{2,60}, "
"""At the start of a sentence: that of which it speaks only."""
WITHOUT = r"(?:without|except for|apart from|leaving out)\b"
"""At the start of a sentence: what it states is not of the whole."""
OTHERWISE = (
    r"\b(?:if|would|could|should|might|unless|except|example|e[.]g|suppose|assume|instead|formerly|previously|last (?:year|month|week|season|spring|summer|autumn|winter)|earlier|later|then(?! (?!had|got|was|were|built|bought|made)[a-z]+ (?:the|your|this) )|today|others?|another"
    r"|remaining|further|additional|extra|least|average|or|never|(?<!has )(?<!have )planned|expected|feared|hoped|forecast|target|goal|budgeted|initial(?:ly)?|original(?:ly)?|second|third"
    r"|each(?! of (?:the|our|its|their|these) $)|every|half|alone|including|excluding|both|estimat\w+|according|claim\w*|lost|not|no|still|already|once|since|until|now|reduced|cut|lowered|raised|former|older|younger"
    r"|left(?! (?:the|an?|his|her|its|their|us|it|to|for|behind)\b)"
    r"|up to|spoken|talked|said to|respectively|compared|maximum|minimum|upper|lower|north\w*|south\w*|east\w*|west\w*|right|model|version|grown?|grew|rose|risen|fell|fallen|dropped"
    r"|increased?|decreased?|extended|enlarged|shortened|about|around|of (?:them|these|those|which|whom))\b"
)
"""In the clause of an amount, before it, that may be of another part, time or thing."""
_OTHER_NOUN = (
    r"\d[\d,.]*|the|an?|its|their|his|her|our|all|some|several|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
    r"|is|was|are|were|has|had|have|will|can|may|must|should|(?:[a-z]+(?:ed|s)|runs?|cost|took|made|built|led|held|sold|stands?|lies|lay|came|went|sees?|gives?|gave) (?:the|an?|its|their|all|two|three|four|five|six|ten|by|in|on|at|to|for|from|with|of|over|\d[\d,.]*)"
)
"""After an amount and "and": something else comes, and not another noun for what is counted."""
OTHER_BESIDE = rf" or | and (?!(?:{_OTHER_NOUN})\b)"
"""Right after an amount: another noun for what is counted."""
OTHERWISE_BEHIND = (
    r"\b(?:each|apiece|others?|another|alone|only|more|fewer|less|lost|left|remaining|then|now|today|planned|instead|respectively|compared|than|until|since|already|once|so far"
    r"|earlier|later|of (?:them|these|those|which|whom)|in \d{4}|last (?:year|month|week|season|spring|summer|autumn|winter|time)|(?:a|the) year before|before|after|formerly|previously|originally|at first|back then)\b"
)
"""After an amount, words that make it that of another time or part."""
IN_TURN = r"\brespectively\b"
"""In the sentence of amounts of which each is of another thing or time: "fell in May and June, respectively"."""
ASIDE = (
    r", (?:(?P<said>(?:an?|the) [a-z][a-z’' -]+)|(?!(?:and|or|but|so|then)\b)[a-z0-9][a-z0-9’'-]*\b)[^,.;:]*,$"
)
"""Between a subject and its verb."""
FAR_ON = frozenset("after within every or another other first last next over than under".split())
"""Before a number that states how far on something comes, or is one of several."""
CHANGING = frozenset(
    """
    member employee inhabitant person people visitor user pupil student child woman man resident spectator attendee volunteer subscriber reader
    follower customer client passenger patient household case vehicle car
    singer musician dancer player actor soldier sailor monk nun priest teacher doctor nurse worker shop branch

    """.split()
)
"""What there are more or fewer of from year to year."""
_GOES = (
    r"go(?:es)?|went|goes|begins?|began|starts?|started|takes?|took|runs?|ran|opens?|opened|closes?|comes?|came|costs?|stands?|stood|lies|lay|meets?|met|last(?! (?:year|month|week|season|time|spring|summer|autumn|winter))|lasts|lasted|ends?|returns?|returned"
    r"|appears?|plays?|remains?|stays?|leaves?|makes?|made|gives?|gave|gets?|got|needs?|pays?|paid|lives?|works?|shows?|showed|serves?|forms?|needed|reach(?:es)?|covers?|offers?|brings?|belongs?|deserves?|should|could|would|shall|might"
)
VERB = rf" (?:is|are|was|were|has|have|had|will|can|may|must|do|does|did|{_GOES})\b(?! (?:feared|expected|planned|hoped|forecast|budgeted|likely|estimated|then|added|left|lost))"
"""After an amount, where what is said of it begins."""
SPENDING = r"\b(?:spen[dt]s?|spending|us(?:e|ed|es|ing)|invest(?:s|ed|ing)?|put(?:s|ting)?|lend|lent|pays?|paid|donat(?:e|es|ed)|devot(?:e|es|ed)|allocat(?:e|es|ed))\b"
"""Before an amount: what is stated after it is for what it is spent, and does not distinguish one
amount from another.
"""
CASE = r" (?:per|each|for|if|when|where|in case|during|from|between|before|after|until|an? (?:day|night|week|month|year|hour|minute|head|person|piece|kilo|litre|child|adult|student))\b|/|-"
"""After an amount that holds in some cases only."""
DONE = r" (?:is|are|was|were|has been|have been|had been|will be)(?: [a-z]+ly)? [a-z]+(?:ed|ilt|ent|own|en|id)$"
"""What was done with that which has a number of things: "was opened with"."""
DONE_AND = r" (?:is|are|was|were|has been|have been|had been)(?: [a-z]+ly)? [a-z]+(?:ed|ilt|ent|own|en|id|ound|ast)\b[^,.;:]{0,40},? and$"
"""What was done with that of which a size is then stated: "was ground in Jarn and weighs"."""
OF_IT = "its"
ITS_OWN = frozenset({OF_IT, "their"})
"""Before an attribute of what the sentence before has named."""
BEFORE_ITS_OWNER = r",? (?:it|they)\b"
"""After a size, what has it: "with a height of 26 metres it dominates"."""
ITS = frozenset({"it", "they"})
"""Subjects that the sentence before has named."""
RELATIVE = r",? (?:which|that|who)$"
"""Between a subject and the verb of a clause about it."""
CALLED = r"(?:(?P<name>[^.:;()|,\n\v]{2,40}?)(?: \([^()\n]*\)|,[^.;\n\v]{2,60},)? (?:is|was) (?:an?|the)|the(?= [a-z’'-]+(?: [a-z’'-]+)? (?:stands|lies|is|was|has|was|can|opened|belongs|rises|runs|dates)\b)) (?P<phrase>[a-z][a-z’' -]*)"
"""How a text begins that says what its topic is."""
SPREAD = r" (?:covers|covered|covering|occupies|occupied|occupying|extends over|extended over|spreads over|farms|owns|measures|tills|spans)(?: an area of| some)? $"
"""Between what has an area and the area."""
COUNTED_APIECE = r" (?:at|for) [^ ,.;]{1,12}(?: [a-z]+)? (?:each|apiece|per [a-z]+)\b"
"""After a number of things, what each cost."""
AREAS = frozenset(("hectare", "acre", "square kilometre", "square mile", "square metre", "square foot"))
"""Units of which most things have one amount."""
PEOPLE = "person"
"""They are counted again and again, unless an adjective says which are meant."""
PRICES = frozenset("cost costs price expense expenditure".split())
"""Labels of what the topic cost."""
ROW = r", $|\d,? (?:and|or) $"
"""Before a number that stands in a row of numbers."""
BARE = r"(?<=\brent) $|(?<=\bfee) $|(?<=\bdeposit) $|(?<=\bprice) $|(?<=\badmission) $|(?<=\bentry) $|(?<=\bheight) $|(?<=\blength) $|(?<=\bwidth) $|(?<=\bdepth) $|(?<=\bcapacity) $|(?<=\bweight) $|(?<=\bbudget) $"
"""Between a noun and its amount in notes, where no word stands: "rent 820 euros"."""
PLACING = frozenset("stands lies stood lay has had can opened belongs rises runs dates sits".split())
"""Verbs after the subject of a first sentence."""
PLACED = r" (?:in|at|from|across|throughout|near|on) (?:the )?(?P<place>[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+)*)"
"""After a number of things: where those are, in prose that is not folded."""
OF = "of"
"""Before an amount that what precedes it has: "a fleet of 40 lorries"."""
OF_OWNER = r" of (?:the |its |our |their |this )?$"
"""Before what has something: "the height of the tower"."""
TURNING = r"\b(?:against|without|not|never|no|outside|under|over|before|after|above|below|except)\b"
"""Words that turn what limits an amount into something else."""
JOINT = r"[,;:()|.!?] |[\n\v]| and | but | which | that | who "
"""Where a clause ends, or may."""
TOPIC_END = r" (?:is|was|are|were|has|had|will) |[.!?,(] |[\n\v]|$"
"""After what a sentence is about."""
