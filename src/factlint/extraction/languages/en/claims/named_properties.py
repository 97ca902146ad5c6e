"""What the name of a property says of how it is stated: "demolition date", "last eruption", "recording location"."""

from __future__ import annotations

_DONE = {
    "acquisition": "acquired",
    "adoption": "adopted",
    "approval": "approved",
    "ascent": "climbed ascended",
    "baptism": "baptised baptized",
    "broadcast": "broadcast",
    "burial": "buried",
    "christening": "christened",
    "commissioning": "commissioned",
    "completion": "completed",
    "consecration": "consecrated",
    "construction": "built constructed",
    "conversion": "converted",
    "decommissioning": "decommissioned",
    "dedication": "dedicated",
    "delivery": "delivered",
    "demolition": "demolished",
    "destruction": "destroyed",
    "discovery": "discovered",
    "excavation": "excavated",
    "expansion": "expanded",
    "extension": "extended",
    "foundation": "founded",
    "founding": "founded",
    "inauguration": "inaugurated",
    "inspection": "inspected",
    "installation": "installed",
    "introduction": "introduced",
    "invention": "invented",
    "modernisation": "modernised",
    "modernization": "modernized",
    "nationalisation": "nationalised",
    "nationalization": "nationalized",
    "ordination": "ordained",
    "performance": "performed",
    "planting": "planted",
    "privatisation": "privatised",
    "privatization": "privatized",
    "publication": "published",
    "ratification": "ratified",
    "reconstruction": "reconstructed rebuilt",
    "recording": "recorded",
    "refurbishment": "refurbished",
    "registration": "registered",
    "release": "released",
    "renovation": "renovated",
    "reopening": "reopened",
    "restoration": "restored",
    "screening": "screened",
    "scrapping": "scrapped",
    "sighting": "sighted",
    "staging": "staged",
    "translation": "translated",
}
"""Noun → participles of what is done to its owner."""

_HAPPENED = {
    "appearance": "appeared",
    "arrival": "arrived",
    "closure": "closed",
    "closing": "closed",
    "departure": "departed",
    "deployment": "deployed",
    "eruption": "erupted",
    "expiry": "expires expired",
    "expiration": "expires expired",
    "flight": "flew",
    "graduation": "graduated",
    "landing": "landed",
    "launch": "launched",
    "opening": "opened opens",
    "premiere": "premiered",
    "reopening": "reopened",
    "retirement": "retired",
    "sinking": "sank",
}
"""Noun → verbs of what its owner does."""

PARTICIPLES = {noun: tuple(verbs.split()) for noun, verbs in _DONE.items()}
VERBS = {noun: tuple(verbs.split()) for noun, verbs in _HAPPENED.items()}

_TIME = r"(?:date|year|day|time)"
_ORDER = r"(?:(?P<order>first|last|final|latest|most recent)\s)?"
DATE_OF_DEED = rf"{_ORDER}(?P<noun>[a-z]+)(?:\s{_TIME})?|{_TIME}\sof\s(?:the\s)?{_ORDER.replace('order', 'order_of')}(?P<noun_of>[a-z]+)"
"""A name that dates something: "demolition date", "year of the last eruption", "first ascent"."""
ADVERBS = {"latest": "last", "final": "last", "most recent": "most recently"}
"""Adjective before the noun → adverb before its verb, where the two are not one word."""

_WHERE = r"(?:location|place|site|venue)"
PLACE_OF_DEED = rf"(?P<noun>[a-z]+)\s{_WHERE}|{_WHERE}\sof\s(?:the\s)?(?P<noun_of>[a-z]+)"
"""A name that states where something was done: "recording location"."""
PLACED_AT = ("at",)
"""What follows the verb then; "in" may be about a larger place around it."""

WAS = "was"

DOMAINS = frozenset(
    "music musical film movie song album book ship vessel company team club building game show series car aircraft person".split()
)
OF_ANYTHING = frozenset("name title number type date code size kind class style order list".split())
"""First words of names that say what kind the subject is ("music subgenre"), and second ones that
then say too little.
"""

SPELLINGS = {
    "catalog": "catalogue",
    "center": "centre",
    "color": "colour",
    "dialing": "dialling",
    "favorite": "favourite",
    "fiber": "fibre",
    "harbor": "harbour",
    "labor": "labour",
    "license": "licence",
    "modernization": "modernisation",
    "organization": "organisation",
    "program": "programme",
    "theater": "theatre",
}
"""American → British."""

PAID = frozenset("fee price cost charge fare tax wage due".split())
"""What is stated in the plural as well: "course fees"."""

SHORT_FORMS = (
    ("max", "maximum"),
    ("min", "minimum"),
    ("avg", "average"),
    ("temp", "temperature"),
    ("qty", "quantity"),
)
"""How names of properties shorten a word that texts write out."""

OTHER_NUMBER = {"is": "are", "are": "is", "was": "were", "were": "was", "has": "have", "have": "has"}
"""Verbs at the head of a cue, in the singular and in the plural."""

IS_SINGULAR, BEHIND_VERBS = (
    r"[a-z]{2,}[^s]s",
    frozenset("out up down off over on after before for from to at into every between".split()),
)
"""A verb in the singular ("times"), and what follows it as its adverb or preposition ("out after")."""
