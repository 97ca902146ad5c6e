"""Words around numbers: shares in words, and what may stand between two numbers that belong together.

Patterns are read over skeletons (`extraction.arithmetic.skeleton`): lower case, numbers as `<kinds:slot>`, a space for
any white space, "|" for a long dash.
"""

from __future__ import annotations

from factlint.extraction.languages.en.calendar import MONTHS
from factlint.extraction.languages.en.quantities.numerals import cardinals

RISE = r"(?:rise|increase|gain|growth|fall|drop|decline|decrease|reduction|cut|jump|loss|saving)"
"""Nouns for a change of a number, up or down."""
COMPARATIVE = (
    r"(?:better|worse|farther|further|higher|lower|longer|shorter|taller|deeper|shallower|wider|broader|narrower|thicker|thinner|heavier|lighter"
    r"|larger|bigger|smaller|greater|faster|slower|quicker|warmer|colder|cooler|hotter|dearer|cheaper|richer|poorer|stronger|weaker|nearer|closer|louder|quieter|steeper|brighter|darker|wetter|drier|fuller|denser)"
)
"""How one amount lies beside another: closed-class words and adjectives of measure."""
PER = " per "
"""In a unit, before what it is counted per."""
PARTS_JOIN = frozenset({" ", " and ", ", "})
"""Between a length of time and its smaller part: "2 hours and 20 minutes"."""
ONE_AND = r"\b(?P<one>an? (?P<unit>hour|minute|day|week|month|year)) and $"
"""Before the smaller part of a length of time that begins with one of a unit: "an hour and 20 minutes"."""
ARTICLE_BEFORE_HALF = "a "
"""At the head of a fraction behind such a unit: "an hour and a half", but not "a week and half of the next"."""
HALVES_JOIN = " and "
"""Between a number and what is left of it: "three and a half hours"."""
FROM, TO = "from ", " to "
"""Around two numbers that share a unit or a scale: "from 4.1 to 4.7 million"."""
LISTED = frozenset({", ", " and ", ", and ", " or ", ", or "})
"""Between numbers that share the scale of the last: "4.1, 4.5 and 4.7 million"."""
OPERATOR = r"(?:\b(?:times|plus|minus|squared|cubed|power of)|[×*^+/−]|<<|>>|› [<>]) ?‹?$"
"""Before a number: it is part of a calculation."""
_DIGIT_WORDS = cardinals(1, 10)
_ROUND_WORDS = f"{_DIGIT_WORDS}|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundred"
FRACTION_WORDS = {
    "half": 2, "halves": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fifth": 5, "fifths": 5, "sixth": 6, "sixths": 6,
    "seventh": 7, "sevenths": 7, "eighth": 8, "eighths": 8, "ninth": 9, "ninths": 9, "tenth": 10, "tenths": 10, "twelfth": 12, "twentieth": 20,
}  # fmt: skip
FRACTION = (
    r"(?<!first )(?<!second )(?<!last )(?<!-)\b(?!(?:(?<=\d )|(?<=llion ))a quarter(?! (?:of|more|less|fewer|as)\b))(?:"
    r"(?P<point>half|(?:a )?quarter|three[ -]quarters)[ -](?:of )?(?:a )?(?:percentage )?point"
    rf"|(?P<above>an?|{cardinals(1, 9)})[ -](?P<below>{'|'.join(FRACTION_WORDS)})"
    rf"|(?P<of>{_DIGIT_WORDS}|\d)(?: in| out of|-in)(?: every)?[ -](?:a )?(?P<among>{_ROUND_WORDS}|[3-9]|10|(?<=1 in )\d{{2,3}})"
    r"|half(?= price\b|(?:,|:| \() ?[$£€]\d| of| (?:goes|go|went|came|comes) (?:to|from|by|on|into|in)\b| \(|, or| the | its | their | his | her | off )|(?<!in )half(?=,? from )"
    r"|(?:(?<=or )|(?<=by )|(?<=nearly )|(?<=almost )|(?<=just under )|(?<=just over )|(?<=exactly )|(?<=roughly )|(?<=about )|(?<=less than )|(?<=more than ))half(?= ?[,.;:)|]|$))"
    r"\b(?![-'/]|[.,]\d| (?:of an? )?(?:million|billion|thousand|hundred|dozen)\b)"
)
"""A share in words: "a third", "two-thirds", "one in five", "half of"; or a part of a percentage point."""
POINT_PARTS = {"half": (1, 2), "a quarter": (1, 4), "quarter": (1, 4), "three quarters": (3, 4)}
"""Words for less than a percentage point → numerator and denominator."""

OVER = "over"
DURING = r"(?:^|[,;:(\n\x0b]|[a-z]s|\d|\bwhich|\b[mb]illion|\bthousand|\d(?:k|m|bn))\s?over\s$"
SPAN = r"[\d., ]*(?:[a-z]+\s)?(?:nights?|days?|weeks?|weekends?|months?|years?|decades?|seasons?|games|matches|rounds|laps|hours?|minutes?|seconds?|km|kilomet(?:re|er)s?|miles?)\b(?!\sold)"
"""Before and in a number that "over" does not hedge: "3,600 tickets over six nights"."""

POINTS = r" points?\b(?! of)"
BASIS_POINTS = r" ?bps?\b"
"""After a number in a sentence of percentages: percentage points, and hundredths of them."""

CORRECTED = (
    r"\b(?:wrongly|mistaken(?:ly)?|erroneous(?:ly)?|incorrect(?:ly)?|misstated|misprint|typo|correction|corrected|should (?:have been|read)|(?:it|this|that|which|number|figure|value|total|sum|share) should be|miscounted|instead of|false(?! (?:positive|negative|alarm|(?!figures|numbers|values|totals|sums)[a-z]+s\b))(?:ly)?|overflow\w*|nonsens\w+|modulo"
    r"|(?:is|are|be) (?:all )?(?:wrong|flagged|rejected|not (?:right|true|correct))|(?:reports?|flags?|rejects?) (?:it|this|that|them)(?= ?[.,;:)]|$| (?:as|because|when|if|and)\b)|(?:got|gets?) (?:it|this|that|them) wrong)\b"
)
"""Where a sentence mentions a wrong number, and means to."""
INSTEAD, SAVING = "instead of", r"\b(?:sav(?:e|es|ed|ing|ings)|cheaper|discount|reduc(?:ed|tion))\b"
"""What states no wrong number, where the sentence is about a price that has come down."""

ADDITION = r" \+| plus (?:the |another |a further )?[$£€]?\d"
"""After a number to which another is added, where "plus" does not mean that it is larger."""

NEGATIVE = r"\b(?:negative|minus)\s$"
"""Before a number in words that is less than nothing: "negative one (-1)"."""

PLURAL_SCALE = r"\s(?:hundreds|thousands|millions|billions|lakh|crore)\b"
"""After a number that cannot be read alone."""

NO_NUMBERS = frozenset({"a score", "score"})
"""Words that count elsewhere ("three score"), but next to other numbers mean something else."""

ABBREVIATED_MONTH = r"\b(jan|feb|mar|apr|aug|sept?|oct|nov|dec)[.](?=\s\d)"
"""Before a day; its full stop ends nothing."""

ONE = "one"
PRONOUN = r"\b(?:the|this|that|an?)(?: [a-z]+)? one(?= ?[,.;:()]| [$£€]?\d| (?:is|was|has|had|will|can|could|would|which|that|measures|costs|weighs)\b)|\b(?:the|this|that) (?:[a-z]+ )?one (?=(?:of|from|at|on|by|under|before|after|here|there)\b)|\b(?:the|this|that) [a-z]+ one (?=in (?:the\b|‹|\d|[A-Z]))"
"""After an article "one" stands for a noun: "the old one,"."""

NO_HEDGE = frozenset({"an average of", "a maximum of", "a minimum of", "maximum of", "minimum of"})
"""Words that hedge elsewhere, but here say what kind of number it is."""

_DATE = rf"(?:(?:the )?\d{{1,2}}(?:st|nd|rd|th)?(?: of)? )?(?:{'|'.join(MONTHS)})(?: \d{{1,2}})?(?:,? \d{{4}})?"
_BETWEEN_DATES = rf"(?:between|from) (?:(?:{_DATE}|\d{{1,2}}|\d{{4}}) (?:and|to)|the (?:start|beginning|end) of \d{{4}} (?:and|to)) (?:{_DATE}|\d{{4}}|the (?:start|beginning|end) of \d{{4}})"
LOOSELY = ((_BETWEEN_DATES, r"(?:between|from) [a-z0-9, ]+"),)
"""What is long, with something short that stands wherever it does: enough for an automaton that others check."""
WORD = (
    _BETWEEN_DATES
    + r"|(?!(?:and|but|while|whereas|with|who|whom|whose|which|that|versus|compared|respectively|or) )(?:(?:‹n\d+›-)?[a-z0-9'/-]+|‹t\d+›|(?:over|within|during) ‹n\d+›(?= [a-z])|‹n\d+› (?:years?|months?|weeks?|days?|decades?|quarters|seasons)\b)"
)
"""A word, a compound such as "three-point", or a length of time; no joint between clauses."""


def words(most: int) -> str:
    return rf"(?: (?:{WORD})){{0,{most}}}"


THE = r"(?:(?:the|all|its|their|our|his|her|these|those|a total of|an? (?:[a-z]+ )?(?:electorate|population|workforce|membership|sample|field|pool|maximum|staff) of|a possible|some)(?: [a-z-]+(?:'s|s')?)? )?"
"""What may precede a whole."""
ADDS = r"\badd(?:s|ed|ing)? $"
"""Before "up to", which is then no hedge."""
HOURS = r"(?:\b(?:between|from|at|by|until|till|after|before|around|about) )?‹n\d+›(?:(?: (?:and|to|until|till|or) |-)‹n\d+›)? (?:in the (?:morning|afternoon|evening)|at night|o'clock)\b"
"""Numbers that are times of day."""
_POINTS_BACK = r"(?:It|This|That|These|Those|They|We|He|She|Of (?:these|them|those|the|this|that)|In (?:all|total|the end)|Altogether|Together|Both|So|Thus|The (?:rest|remaining|remainder|others?|total|new|old)|By (?:then|\d{4})|Each|All|Another|A further|At the end)\b"
COMPUTES_ON = (
    rf"{_POINTS_BACK}|(?:Its|His|Her|Their|Our|My)\b"
    r"|The (?:[a-z-]+ ){0,2}?(?:[a-z]{3,}est|[Tt]otal|sum|average|mean|median|difference|gap|margin|majority|rise|increase|growth|fall|drop|decline|decrease|gain|loss|surplus|deficit|profit|balance"
    r"|rest|bill|invoice|price|cost|value|distance|rate|share|proportion|number|figure|amount|one|ones|others?|remaining|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b"
)
"""At the head of a paragraph that computes with what the one above states, or is about so many of it."""
