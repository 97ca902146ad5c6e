"""What adjectives of size and their superlatives compare: which kinds of measures "larger" or "the tallest" may be of."""

from __future__ import annotations

COUNT, LENGTH, AREA, VOLUME, MASS = "count", "length", "area", "volume", "mass"
MONEY, TIME, SPEED, WARMTH = "money", "time", "speed", "temperature"
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
    "much": frozenset({MONEY, MASS, VOLUME, COUNT}),
    "large": _SIZE,
    "big": _SIZE,
    "long": frozenset({LENGTH, TIME}),
    "far": frozenset({LENGTH}),
    "high": frozenset({LENGTH, COUNT, MONEY}),
    "tall": frozenset({LENGTH}),
    "wide": frozenset({LENGTH}),
    "deep": frozenset({LENGTH}),
    "thick": frozenset({LENGTH}),
    "thin": frozenset({LENGTH}),
    "heavy": frozenset({MASS}),
    "expensive": frozenset({MONEY}),
    "fast": frozenset({SPEED}),
    "quick": frozenset({SPEED}),
    "more": frozenset({COUNT, MONEY, MASS, VOLUME}),
    "less": frozenset({COUNT, MONEY, MASS, VOLUME}),
    "fewer": frozenset({COUNT}),
    "larger": _SIZE,
    "bigger": _SIZE,
    "smaller": _SIZE,
    "higher": frozenset({LENGTH, COUNT, MONEY}),
    "longer": frozenset({LENGTH, TIME}),
    "shorter": frozenset({LENGTH, TIME}),
    "cheaper": frozenset({MONEY}),
}
"""Behind "twice as" or "three times": what the two amounts may be of."""
NOUNS_OF = {"bright": frozenset({"lumen", "lux", "candela", "nit", "watt"}), "loud": frozenset({"decibel"})}
"""The same for adjectives that only some nouns behind a number measure."""
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
