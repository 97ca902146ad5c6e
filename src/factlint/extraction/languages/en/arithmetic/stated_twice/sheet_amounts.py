"""How English states the value of a label on a fact sheet in other words: "Length: 84 m", "the 96-metre bridge".

Labels and sentences are joined by the kind of what they measure. Over folded prose (`times.recognition.fold`).
"""

from __future__ import annotations

LENGTH, HEIGHT, WIDTH, DEPTH, DIAMETER = "length", "height", "width", "depth", "diameter"
WEIGHT, AREA, CAPACITY, SEATS = "weight", "area", "capacity", "seats"
STAFF, PRICE, COST, WARRANTY, ADMISSION = "staff", "price", "cost", "warranty", "admission"
SPEED, RANGE, BATTERY, MEMBERS, DURATION, POWER = "speed", "range", "battery", "members", "duration", "power"
KINDS = {
    "length": LENGTH, "height": HEIGHT, "width": WIDTH, "breadth": WIDTH, "depth": DEPTH, "diameter": DIAMETER, "weight": WEIGHT, "mass": WEIGHT,
    "area": AREA, "floor area": AREA, "floor space": AREA, "surface area": AREA, "surface": AREA, "exhibition space": AREA, "capacity": CAPACITY, "volume": CAPACITY, "storage": CAPACITY,
    "seats": SEATS, "seating capacity": SEATS, "seating": SEATS, "audience capacity": SEATS, "staff": STAFF, "employees": STAFF, "team": STAFF, "workforce": STAFF, "team size": STAFF, "headcount": STAFF,
    "staff members": STAFF, "members of staff": STAFF, "people employed": STAFF, "price": PRICE, "retail price": PRICE, "list price": PRICE, "recommended retail price": PRICE, "rrp": PRICE, "cost": COST, "costs": COST,
    "construction cost": COST, "building cost": COST, "project cost": COST, "cost of construction": COST, "budget": COST, "project budget": COST, "price tag": COST,
    "warranty": WARRANTY, "guarantee": WARRANTY, "warranty period": WARRANTY, "admission": ADMISSION, "entry": ADMISSION, "entrance": ADMISSION, "entrance fee": ADMISSION, "admission fee": ADMISSION,
    "entry fee": ADMISSION, "tickets": ADMISSION, "ticket": ADMISSION, "ticket price": ADMISSION, "fee": ADMISSION, "course fee": ADMISSION, "participation fee": ADMISSION,
    "top speed": SPEED, "maximum speed": SPEED, "max speed": SPEED, "range": RANGE, "battery life": BATTERY, "charging time": "charging time", "charge time": "charging time", "recharging time": "charging time", "battery": BATTERY, "running time": BATTERY, "runtime": BATTERY,
    "power": POWER, "power consumption": POWER, "rated power": POWER, "wattage": POWER,
    "members": MEMBERS, "membership": MEMBERS, "duration": DURATION, "project duration": DURATION, "running period": DURATION, "length of stay": DURATION, "event duration": DURATION, "course duration": DURATION, "performance time": DURATION, "duration of the course": DURATION,
}  # fmt: skip
"""A label, without what `LABEL` leaves out → its kind."""
LABEL = r"(?:(?:the|our|its|total|overall|full|current|number of|no[.] of) )*(?P<noun>[a-z][a-z -]+?)(?: \((?P<beside>[^()]{1,30})\))?(?:(?: in|,) (?P<year>\d{4}))?"
QUALIFIERS = {
    "adult": "adult", "adults": "adult", "child": "child", "children": "child", "student": "student", "students": "student", "family": "family", "families": "family",
    "senior": "senior", "seniors": "senior", "pensioner": "senior", "pensioners": "senior", "concession": "concession", "concessions": "concession", "reduced": "concession",
    "member": "member", "members": "member", "non-members": "other", "guest": "guest", "guests": "guest", "group": "group", "groups": "group", "single": "single", "return": "return",
    "weekend": "weekend", "day": "day", "advance": "advance", "door": "door", "under": "child",
}  # fmt: skip
"""Of whom or what a price is, where there are several."""
QUALIFIED = frozenset({ADMISSION, PRICE})
BESIDE = r"(?:,? \((?P<beside>[^()\n]{1,30})\)| (?:for |per )?(?P<whom>adults?|child(?:ren)?|students?|famil(?:y|ies)|seniors?|concessions?|members?))"
"""After the amount of a label: of whom or what it is."""
PART_BESIDE = (
    r" (?:of|in|on|at|from|plus|and|or|to|by|per|a|each|without|with|excluding|including) |/| ?[–-] ?\d| ?\+"
)
"""After the amount of a label: it is one of several, or holds with others only."""

_ADVERBS = r"(?: (?:only|just|exactly|now|precisely|altogether|in all))?"
STATED = (
    (LENGTH, rf" (?:is|was|measures){_ADVERBS} $", r" (?:long|in length)\b"),
    (LENGTH, rf",? (?:spans|spanning|runs for|stretches for|extends for){_ADVERBS} $", r"(?! (?:tall|high|wide|deep))"),
    (HEIGHT, rf",? (?:is|was|stands|stood|rises|measures|standing|rising){_ADVERBS} $", r" (?:tall|high|in height)\b"),
    (WIDTH, rf" (?:is|was|measures){_ADVERBS} $", r" (?:wide|in width)\b"),
    (DEPTH, rf" (?:is|was|measures){_ADVERBS} $", r" deep\b"),
    (DIAMETER, rf" (?:is|was|measures){_ADVERBS} $", r" (?:across|in diameter)\b"),
    (WEIGHT, rf",? (?:weighs|weighed|weighing|tips the scales at){_ADVERBS} $", r""),
    (AREA, rf",? (?:covers|covering|occupies|extends over|spreads over|takes up|offers|has)(?: an area of)?{_ADVERBS} $", r""),
    (CAPACITY, rf",? (?:holds|has room for|takes|has a capacity of|with a capacity of|with room for){_ADVERBS} $", r""),
    (SEATS, rf",? (?:seats|seating|has room for|holds|has|with|has seats for|with seats for|with room for){_ADVERBS} $", r"(?: seats\b| people\b| guests\b| visitors\b| spectators\b)?"),
    (STAFF, rf",? (?:employs|employing|has|has a (?:staff|team|workforce) of|with a (?:staff|team|workforce) of|gives work to){_ADVERBS} $", r"(?: people\b| staff\b| employees\b)?"),
    (MEMBERS, rf",? (?:has|counts|with|has a membership of|with a membership of|boasts|unites){_ADVERBS} $", r"(?: members\b)?"),
    (PRICE, rf",? (?:costs?|costing|is priced at|priced at|retails (?:at|for)|sells (?:at|for)|is available (?:at|for)|is on sale (?:at|for)|comes at|goes for){_ADVERBS} $", r""),
    (COST, rf",? (?:cost|costing|has cost|was built for|was completed for|was built at a cost of){_ADVERBS} $", r""),
    (DURATION, rf",? (?:lasts?|lasted|will last|takes?|took|runs? for|ran for|is|was|goes on for){_ADVERBS} $", r"(?! (?:old|ago|away|later|before|after|from|late|early))(?: long\b)?"),
    (POWER, rf",? (?:draws|uses|consumes|needs|has a power of|with a power of|is rated at){_ADVERBS} $", r"(?: of (?:power|electricity))?(?! (?:an?|per)\b)"),
    (SPEED, r",? (?:reaches|has a top speed of|with a top speed of|reaching)(?: (?:speeds of )?up to)? $", r""),
)  # fmt: skip
"""Kind, the words between its subject and the amount, the words after that."""
_NOUNS = "|".join(sorted(KINDS, key=len, reverse=True))
NAMED_OF = (
    rf"(?<![\w’'-])(?P<opener>the|our|its|this|their|an?|every [a-z0-9 ]{{2,20}} comes with an?) (?:total |overall |full )?(?P<noun>{_NOUNS})(?: of the (?P<owner>[a-z]+))?"
    rf" (?:of|is|was|stands at|amounts to|came to|comes to|totals|totalled|at|is set at|is fixed at|is just|is only){_ADVERBS} $"
)
"""A kind by its noun, before the amount."""
JOINED_BEFORE = r"(?<![\w’'-])(?P<opener>the|our|its|this|their|an?) $"
JOINED_KIND = (
    rf"[ -](?P<noun>{'|'.join(sorted((noun for noun in KINDS if ' ' in noun), key=len, reverse=True))})\b"
)
"""What has an amount that precedes it, of two words: "a ten-hour battery life"."""
DIMENSIONS = {"long": LENGTH, "tall": HEIGHT, "high": HEIGHT, "wide": WIDTH, "deep": DEPTH}
BY_UNIT = {
    "metre": (LENGTH, HEIGHT), "kilometre": (LENGTH,), "foot": (LENGTH, HEIGHT), "mile": (LENGTH,), "centimetre": (LENGTH, HEIGHT),
    "kilogram": (WEIGHT,), "gram": (WEIGHT,), "tonne": (WEIGHT,), "pound": (WEIGHT,), "litre": (CAPACITY,), "seat": (SEATS,), "hectare": (AREA,), "square metre": (AREA,), "square kilometre": (AREA,),
    "euro": (COST, PRICE), "pound sterling": (COST, PRICE), "dollar": (COST, PRICE),
}  # fmt: skip
"""A unit → what an amount in it may be that precedes the thing."""
ADMITTED = rf"(?<![\w’'-])(?:the |our )?(?P<noun>admission|entry|entrance|tickets?|a ticket|(?:the )?(?:entrance|entry|admission|course|participation) fee)(?: for (?:an? )?(?P<whom>[a-z]+))?(?: (?:cost|costs|is|are|was|comes to|has gone up to)){_ADVERBS} $"
PAYING = rf"(?<![\w’'-])(?P<whom>adults|children|students|families|pensioners|seniors|members|visitors) pay{_ADVERBS} $"
"""What is paid to come in."""
OWN = frozenset({"our", "we", "us"})
"""Words of the writers, whose text it is."""
PRONOUNS = frozenset({"it", "its", "they", "their", "this"})
INDEFINITE = frozenset({"a", "an"})
SUBJECT_END = r"[,;:()] |\b(?:and|but|which|that|where|while|when|because|so|although|as) | [–—-] "
"""Between two clauses, or before an aside."""
DETERMINERS = frozenset("the this our its their every each a an your all".split())
OTHERWISE = (
    r"\b(?:if|would|could|might|unless|except|until|before|originally|formerly|previous(?:ly)?|initial(?:ly)?|planned|expected|hoped|target|other|another|second|third|each other|once|never|not|no longer"
    r"|old|older|new|newer|next|last|first|former|predecessor|successor|model|version|replac\w+|compared|than|average|up from|down from|half|about|around|almost|nearly|more|less|least|most|extra|additional|further|both|original|since|from|earlier|later|reduced|discount\w*|sale|rose|fell|cut|grown|grew|increase\w*|alone|per)\b"
)
"""In the clause of an amount that may be of another thing or time."""
RESTRICTED = r"(?: (?:long|tall|high|wide|deep|people|staff))?(?: (?:with|without|including|excluding|when|if|unless|at|from|per|each|apiece|above|below|before|after|until|during|by|more|less|higher|lower|over|under|plus|minus|for|then|now|today|alone|only|longer|taller|wider|an? (?:day|week|month|year|head|person|piece|night|hour))\b|/| ?[–-]\d| (?:or|to) [\d?£$]|,? (?:or|and) \d| of (?:them|these|those|which|whom)| in (?:the|its|an?|some|other) (?:[a-z’'-]+ ){0,2}(?:versions?|editions?|cuts?|variants?|models?|prints?|releases?)\b)"
"""After an amount that is of a part, of another case, or of one of two."""
BOUND = r"(?:up to|at least|at most|no more than|no less than) $"
"""Before an amount that is a limit."""
OF_THING = r" (?:on|of|in|for|at) (?:the |our |its |every |each |all |an? |your )?(?P<noun>[a-z]+)"
"""After an amount and its noun: of what thing it is."""
SOME = "some"
AT_WORK = r" (?:(?:people|staff) )?(?:looks? after|cares? for|runs?|keeps?|works? (?:here|at|for)|maintains?|takes? care of)\b"
"""After the number of a team that is all of the staff, or some of it, and no more."""
IN_YEAR = r"in \d{4} "
"""Before the subject of a sentence."""
FRONTED_BEFORE = (
    (STAFF, r"with (?:an? |its |our |their )?(?:staff|team|workforce) of (?:just |only |now )?$", r""),
    (
        STAFF,
        r"with (?:just |only |now |its |our )*$",
        r"(?: people)?(?: employees| members of staff| staff)\b",
    ),
    (WEIGHT, r"(?:at|weighing) (?:just |only |a mere )*$", r""),
    (LENGTH, r"(?:at|with) (?:just |only |an? (?:total |overall )?length of )*$", r"(?: long| in length)\b"),
    (
        HEIGHT,
        r"(?:at|with) (?:just |only |an? (?:total |overall )?height of )*$",
        r"(?: tall| high| in height)\b",
    ),
    (MEMBERS, r"with (?:just |only |now |its |our |some )*$", r" members\b"),
)
"""A kind, and the words before the amount that opens a sentence, before its subject; and those after."""
SUBJECT_BEHIND = r"(?: people| strong)?,? (?P<subject>it|they|we|the [a-z0-9’'-]+|this [a-z0-9’'-]+|our [a-z0-9’'-]+|[a-z0-9’'-]+(?: [a-z0-9’'-]+)?) (?:is|are|was|were|has|have|had|ranks?|belongs?|remains?|counts?|covers?|offers?|can|fits?|feels?|makes?|becomes?)\b"
"""After such an amount: the subject, whose it is."""
OWN_PARTS = (
    (
        BATTERY,
        r"(?:the|a|its|one|each)(?: full| single| fully charged| new)* (?:battery|charge)(?: charge| pack)? (?:lasts|runs|runs for|lasts for|is good for|keeps going for)(?: for| about)? (?:only |just )?$",
    ),
    (
        "charging time",
        r"(?:re)?charging(?: it| the battery| fully| the [a-z0-9 -]{2,20})? (?:takes|lasts|is done in) (?:only |just )?$",
    ),
    (
        "charging time",
        r"(?:.* )?(?:it|the battery|the [a-z0-9-]+) (?:charges|recharges|is charged|is recharged|can be charged)(?: fully| again)? (?:in|within) (?:only |just )?$",
    ),
)
"""A kind whose subject is a part that the thing has once, up to the amount."""
