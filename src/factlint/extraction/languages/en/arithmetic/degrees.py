"""What adjectives of size and their superlatives compare: which kinds of measures "larger" or "the tallest" may be of."""

from __future__ import annotations

COUNT, LENGTH, AREA, VOLUME, MASS = "count", "length", "area", "volume", "mass"
MONEY, TIME, SPEED, WARMTH = "money", "time", "speed", "temperature"
DEGREE = "degree"
"""The unit of what is stated in degrees of no scale."""
DIMENSIONS = {
    (("length", 1),): LENGTH,
    (("length", 2),): AREA,
    (("length", 3),): VOLUME,
    (("mass", 1),): MASS,
    (("time", 1),): TIME,
    (("temperature", 1),): WARMTH,
    (("length", 1), ("time", -1)): SPEED,
}
"""The kind of each dimension of a unit."""
_SIZE = frozenset({COUNT, AREA, VOLUME})
AS_ADJECTIVES = {
    "many": frozenset({COUNT}),
    "much": frozenset({MONEY, MASS, VOLUME}),
    "populous": frozenset({COUNT}),
    "large": frozenset({AREA, VOLUME}),
    "big": frozenset({AREA, VOLUME}),
    "long": frozenset({LENGTH, TIME}),
    "far": frozenset({LENGTH}),
    "high": frozenset({LENGTH}),
    "tall": frozenset({LENGTH}),
    "wide": frozenset({LENGTH}),
    "deep": frozenset({LENGTH}),
    "thick": frozenset({LENGTH}),
    "heavy": frozenset({MASS}),
    "expensive": frozenset({MONEY}),
    "fast": frozenset({SPEED}),
    "quick": frozenset({SPEED}),
    "larger": frozenset({AREA, VOLUME}),
    "bigger": frozenset({AREA, VOLUME}),
    "smaller": frozenset({AREA, VOLUME}),
    "higher": frozenset({LENGTH}),
    "longer": frozenset({LENGTH, TIME}),
    "shorter": frozenset({LENGTH, TIME}),
    "cheaper": frozenset({MONEY}),
}
"""After "twice as" or "three times": what the two amounts may be of."""
ATTRIBUTES = {
    "long": r"long(?:er|est)?|short(?:er|est)?|length|distance|stretch(?:es|ed)?|runs?|far",
    "high": r"high(?:er|est)?|tall(?:er|est)?|low(?:er|est)?|height|rises?|rose|towers?|reach(?:es|ed)?|peaks?",
    "wide": r"wid(?:e|er|est)|broad(?:er|est)?|narrow(?:er|est)?|width|across",
    "deep": r"deep(?:er|est)?|shallow(?:er|est)?|depth|reach(?:es|ed)?",
    "thick": r"thick(?:er|est)?|thin(?:ner|nest)?|thickness",
}
"""What shows which kind a length is; each adjective of length is of the kind whose words hold it."""
SIZED = frozenset("person seat bed room flat member student pupil inhabitant resident employee worker".split())
"""What is counted of something that is large by having many of them."""
OF_SIZE = frozenset({"large", "big", "larger", "bigger"})
"""Adjectives of size, which may be said of what has so many people, seats or rooms."""
NOUNS_OF = {"bright": frozenset({"lumen", "lux", "candela", "nit", "watt"}), "loud": frozenset({"decibel"})}
"""The same for adjectives that only some nouns after a number measure."""
OF_COUNTS = frozenset(
    {"largest", "biggest", "smallest", "most populous", "least populous", "busiest", "quietest"}
)
"""Superlatives that may be said of what has the most people, seats or rooms."""
MOST = {
    "largest": _SIZE,
    "biggest": _SIZE,
    "greatest": _SIZE,
    "most populous": frozenset({COUNT}),
    "longest": frozenset({LENGTH, TIME}),
    "highest": frozenset({LENGTH, COUNT, MONEY, WARMTH}),
    "tallest": frozenset({LENGTH}),
    "deepest": frozenset({LENGTH}),
    "widest": frozenset({LENGTH}),
    "heaviest": frozenset({MASS}),
    "most expensive": frozenset({MONEY}),
    "dearest": frozenset({MONEY}),
    "costliest": frozenset({MONEY}),
    "warmest": frozenset({WARMTH}),
    "hottest": frozenset({WARMTH}),
    "wettest": frozenset({LENGTH}),
    "busiest": frozenset({COUNT}),
    "fastest": frozenset({SPEED}),
    "maximum": frozenset({COUNT, LENGTH, MASS, WARMTH, SPEED, MONEY, TIME}),
}
LEAST = {
    "smallest": _SIZE,
    "least populous": frozenset({COUNT}),
    "shortest": frozenset({LENGTH, TIME}),
    "lowest": frozenset({LENGTH, COUNT, MONEY, WARMTH}),
    "shallowest": frozenset({LENGTH}),
    "narrowest": frozenset({LENGTH}),
    "lightest": frozenset({MASS}),
    "cheapest": frozenset({MONEY}),
    "least expensive": frozenset({MONEY}),
    "coldest": frozenset({WARMTH}),
    "coolest": frozenset({WARMTH}),
    "driest": frozenset({LENGTH}),
    "quietest": frozenset({COUNT}),
    "slowest": frozenset({SPEED}),
    "minimum": frozenset({COUNT, LENGTH, MASS, WARMTH, SPEED, MONEY, TIME}),
}
"""Superlatives of the largest and of the smallest number, with what that number may be of."""
BY_TIME = {"fastest": False, "quickest": False, "slowest": True}
"""Superlatives said of who needed a time, and whether they mean the largest."""
