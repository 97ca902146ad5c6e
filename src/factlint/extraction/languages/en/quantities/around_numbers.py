"""English words around numbers: hedges, ranges, nouns for what is counted, and signs that a number is no quantity."""

from __future__ import annotations

from factlint.extraction.languages.en.times.hedges import HEDGES_BEFORE as TIME_HEDGES_BEFORE
from factlint.extraction.languages.en.times.hedges import HEDGES_BEHIND as TIME_HEDGES_BEHIND
from factlint.values.hedges import Hedge

HEDGES_BEFORE = TIME_HEDGES_BEFORE | {
    "an estimated": Hedge.ABOUT, "estimated at": Hedge.ABOUT, "an approximate": Hedge.ABOUT, "in the region of": Hedge.ABOUT,
    "in the order of": Hedge.ABOUT, "an average of": Hedge.ABOUT, "~": Hedge.ABOUT, "c": Hedge.ABOUT, "ca": Hedge.ABOUT,
    "above": Hedge.OVER, "exceeding": Hedge.OVER, "greater than": Hedge.OVER, "higher than": Hedge.OVER, "larger than": Hedge.OVER,
    "taller than": Hedge.OVER, "exceeds": Hedge.OVER, ">": Hedge.OVER,
    "as few as": Hedge.AT_LEAST, "as little as": Hedge.AT_LEAST, "minimum of": Hedge.AT_LEAST,
    "below": Hedge.UNDER, "lower than": Hedge.UNDER, "smaller than": Hedge.UNDER, "<": Hedge.UNDER,
    "as many as": Hedge.AT_MOST, "as much as": Hedge.AT_MOST, "as high as": Hedge.AT_MOST, "a maximum of": Hedge.AT_MOST, "maximum of": Hedge.AT_MOST,
}  # fmt: skip
HEDGES_BEHIND = TIME_HEDGES_BEHIND | {
    "or fewer": Hedge.AT_MOST, "or above": Hedge.AT_LEAST, "or higher": Hedge.AT_LEAST, "or below": Hedge.AT_MOST, "+": Hedge.AT_LEAST,
    "plus": Hedge.AT_LEAST,
}  # fmt: skip

RANGE_JOIN = r"(?: ?- ?| to | and )"
"""Between the ends of a range; "and" only after "between"."""
BETWEEN = "between "

IRREGULAR_PLURALS = {
    "people": "person", "men": "man", "women": "woman", "children": "child", "staff": "staff", "troops": "troop", "personnel": "personnel",
    "crew": "crew", "police": "police", "aircraft": "aircraft", "sheep": "sheep", "cattle": "cattle", "fish": "fish", "species": "species",
    "series": "series", "feet": "foot", "teeth": "tooth", "mice": "mouse", "wives": "wife", "lives": "life", "dead": "dead",
    "households": "household", "data": "datum", "countrymen": "countryman", "servicemen": "serviceman", "policemen": "policeman",
    "analyses": "analysis", "hypotheses": "hypothesis", "theses": "thesis", "crises": "crisis",
    "buses": "bus", "heroes": "hero", "potatoes": "potato", "tomatoes": "tomato",
    "scarves": "scarf", "loaves": "loaf", "leaves": "leaf", "shelves": "shelf", "calves": "calf", "wolves": "wolf", "knives": "knife",
    "pies": "pie", "ties": "tie", "cookies": "cookie", "movies": "movie", "calories": "calorie", "brownies": "brownie", "zombies": "zombie",
    "prairies": "prairie", "sorties": "sortie", "collies": "collie", "birdies": "birdie", "rookies": "rookie", "smoothies": "smoothie",
    "thieves": "thief", "hooves": "hoof", "geese": "goose", "oxen": "ox",
    "kroner": "krone", "kronor": "krona",
}  # fmt: skip
"""Plurals that do not only add an "s", and nouns that are counted in the singular."""

SINGULAR_ENDINGS = (("ies", "y"), ("sses", "ss"), ("shes", "sh"), ("ches", "ch"), ("xes", "x"), ("s", ""))
"""Ending of a plural → ending of its singular, the first that fits."""

NOT_PLURAL = frozenset(
    """
    pays comes was is has as its his this thus us plus minus versus across less unless besides perhaps always yes gas bus does
    towards afterwards upwards downwards ours hers yours theirs times years class mass loss pass cross press
    others thirds quarters fifths sixths eighths tenths hundredths process success access address business status focus campus census virus bonus various previous famous serious
    """.split()
)
"""Words in "s" that are not plurals of counted things; "times" multiplies."""

NOT_COUNTED = frozenset(
    {"time", "present", "way", "fold", "year", "month", "week", "day", "old", "plus", "odd", "year-old"}
)
"""Singulars after a hyphen that are not counted: "five-time", "2020–present"; ages and lengths of time are read elsewhere."""

AGE = r"-olds?\b"
"""After a number of years it makes an age."""

STOPS_NOUN = frozenset(
    """
    of in on at by for from with without to into onto over under after before since until during between among and or
    but nor so yet if when while where that which who whom whose than then as the a an is was were are be been being
    has have had will would can could may might should did does do not it he she they we you i also only against about
    per its his her their our old each all both out up down off ago later earlier
    """.split()
)
"""Words at which the search for the noun that is counted ends."""

LABELS = frozenset(
    """
    no nos number numbers chapter chapters section sections page pages p pp figure figures fig table route highway
    interstate flight room unit version versions v volume vol part phase stage type class model gate platform channel
    article articles rule step item grade season episode issue psalm verse verses act scene line bus tram train
    apartment suite building district ward zone sector isbn issn oclc doi code codes zip postcode area-code
    resolution amendment lesson exercise question appendix annex clause paragraph para equation python java
    windows android ios boeing airbus junction exit pier runway track lot plot box release build revision rev utc gmt
    cycle iteration http error status level tier rank ranked seed position place pick
    """.split()
)
"""A bare number after one of these is its name or rank, not an amount."""

NUMBERS_OF_NATURE = r"\b(?:atomic|proton|mass|neutron|nucleon|oxidation|coordination)\snumber\s$"
"""What is called a number, and yet is measured or counted."""

BEFORE_YEAR = frozenset(
    """
    in since until till by from of on for before after during the this that year years and or to between through circa
    class summer winter spring autumn fall early late mid season each every his her its their
    """.split()
)
"""Before one of these a bare "1998" is a year, also where a plural follows ("the 1998 elections")."""

ARTICLE_AT_END = r"\ban?\s$"
"""Between a hedge and its number: "about a dozen". Regular expression."""
UNIT_OF_HEADING = r"^(?P<what>.*?)[ ,]*[(\[,]\s?(?:in )?(?P<unit>[^\s()\[\]\d][^()\[\]\d]{0,20})[)\]]?$"
"""A heading with its unit: "Length (km)", "Length (in km)". Regular expression."""
SINGULARS_IN_S = ("ss", "us", "is", "'s")
"""How singulars end that end like plurals."""
