"""How English prose writes units, next to the names and symbols of the unit table.

Patterns are regular expressions over folded text (`times.recognition.fold`).
"""

from __future__ import annotations

from factlint.values.unit_table import ABBREVIATIONS

NOT_IN_PROSE = frozenset({"A", "B", "d", "st", "ct", "au", "ac", "pc", "kt", "NM", "″", "′", "°", "calorie"})
"""Forms of the table that are other words, or too often something else, after a number."""

FOLLOWERS = (
    "the ", "of ", "and ", "or ", "on ", "for ", "from ", "with ", "by ", "was ", "were ", "is ", "had ", "who ", "when ",
    "which ",
)  # fmt: skip
"""What often follows a number, and never is or begins a unit."""

DECIMAL_ONLY = frozenset({"bar"})
"""Units whose names are common words: read after a decimal number, and where a bracket closes after them."""

BESIDE_BRACKET = frozenset({"in"})
"""Units whose names are the commonest of words: read where a bracket or a slash closes after them, or a number in
brackets follows.
"""

TEMPERATURES = frozenset({"C", "F"})
"""Letters that stand for degrees where a bracket or a slash closes after them: "200C/400F"."""

CASELESS = frozenset({"km", "kg", "cm", "mm", "ft", "lb", "lbs", "mph", "kwh", "mi"})
"""Symbols of at most two letters that are also written in capitals."""

MORE_FORMS = ABBREVIATIONS | {
    "km/hr": "kilometre per hour", "k.p.s.": "kilometre per second", "metre": "metre", "kilo": "kilogram", "kilos": "kilogram",
    "deg c": "degree Celsius", "degrees c": "degree Celsius", "° c": "degree Celsius", "degrees centigrade": "degree Celsius",
    "deg f": "degree Fahrenheit", "degrees f": "degree Fahrenheit", "° f": "degree Fahrenheit", "degrees kelvin": "kelvin",
    "c": "degree Celsius", "f": "degree Fahrenheit",
    "per cent": "percent", "pct": "percent", "percentage points": "percentage point", "pp": "percentage point",
    "degrees": "degree", "bars": "bar", "calories": "calorie", "kilograms-force": "kilogram-force", "light years": "light-year",
    "astronomical units": "astronomical unit", "sievert": "sievert",
    "fl oz": "fluid ounce", "fl. oz.": "fluid ounce", "fluid ounces": "fluid ounce", "hp": "horsepower", "horsepower": "horsepower",
    "gallon": "gallon", "quart": "quart", "pint": "pint", "us gallons": "US gallon", "imperial gallons": "imperial gallon", "barrels of oil": "barrel of oil",
    "pounds per square inch": "pound per square inch", "square degrees": "square degree",
    "mpg": "mile per gallon", "m.p.g.": "mile per gallon", "miles per gallon": "mile per gallon", "miles to the gallon": "mile per gallon",
    "mpg-us": "mile per US gallon", "us mpg": "mile per US gallon", "miles per us gallon": "mile per US gallon",
    "mpg-imp": "mile per imperial gallon", "imperial mpg": "mile per imperial gallon", "miles per imperial gallon": "mile per imperial gallon",
    "kpl": "kilometre per litre", "km per litre": "kilometre per litre", "kilometres per litre": "kilometre per litre", "kilometers per liter": "kilometre per litre",
    "l/100 km": "litre per 100 kilometres", "l/100km": "litre per 100 kilometres", "litres/100 km": "litre per 100 kilometres",
    "liters/100 km": "litre per 100 kilometres", "litres per 100 km": "litre per 100 kilometres", "liters per 100 km": "litre per 100 kilometres",
    "litres per 100 kilometres": "litre per 100 kilometres", "liters per 100 kilometers": "litre per 100 kilometres",
    "dollars": "dollar", "us dollars": "US dollar", "euros": "euro", "euro": "euro", "pounds sterling": "pound sterling",
    "cents": "cent", "rubles": "rouble", "roubles": "rouble", "yen": "yen", "yuan": "yuan", "rupees": "rupee", "francs": "franc",
}  # fmt: skip
"""Folded form → unit or plain noun."""

POWER = r"(?:square[ -]|sq[.]? ?|cubic[ -]|cu[.]? ?)?"
RAISED = r"(?:\^?[23²³])?"
PER = r"(?: ?/ ?| per | an? )"
AGO = r"[ \n\t](?:ago|earlier|before|later|after|hence)\b"
"""After "a year" it makes a time of it: "43 per cent a year ago"."""
SPOKEN_PER = (" per ", " an ", " a ")

INCHES = r"(?:''|\"|in\b[.]?|inch(?:es)?\b)"
"""The unit after feet: in "5 ft 3 in" the word is no preposition."""
STONE, POUNDS = r"(?:st\b[.]?|stone\b)", r"(?:lbs?\b[.]?|pounds?\b)"
"""The units of a weight such as "11 st 4 lb": alone, "st" is a saint or a street."""
FEET = r"(?:'|ft\b[.]?|foot\b|feet\b)"
AMERICAN_SPELLINGS = (("metre", "meter"), ("litre", "liter"))
DEGREE = "degree"
WITHOUT_PLURAL = ("s", "z", "h", "lux")
"""How names of units end that stand for one and for many."""
