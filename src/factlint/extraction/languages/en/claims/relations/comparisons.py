"""How English says which of two known things has more of something. Regular expressions over the prose."""

from __future__ import annotations

from collections.abc import Mapping

from factlint.extraction.languages.en.lives.stated import NUMBER_WORD

_HEIGHTS = ("height", "height-above-sea-level", "elevation")
_SIZES = ("area", "population", "diameter", "radius", "mass", "volume", "member-count")
_BEGINNINGS = (
    "born", "founded", "founding", "opened", "completed", "published", "released", "launched", "first-flight", "independence",
)  # fmt: skip

MORE: Mapping[str, tuple[str, ...]] = {
    "taller": _HEIGHTS,
    "higher": _HEIGHTS,
    "longer": ("length", "runtime"),
    "heavier": ("mass", "weight"),
    "wider": ("width",),
    "broader": ("width",),
    "deeper": ("depth",),
    "larger": _SIZES,
    "bigger": _SIZES,
    "faster": ("top-speed", "speed"),
    "hotter": ("temperature",),
    "warmer": ("temperature",),
    "more populous": ("population",),
    "more expensive": ("cost",),
    "younger": _BEGINNINGS,
    "newer": _BEGINNINGS,
}
"""Predicate of the greater value, or of the later date → properties, one of which it compares."""
LESS: Mapping[str, tuple[str, ...]] = {
    "shorter": ("height", "length", "runtime"),
    "lower": _HEIGHTS,
    "lighter": ("mass", "weight"),
    "narrower": ("width",),
    "shallower": ("depth",),
    "smaller": _SIZES,
    "slower": ("top-speed", "speed"),
    "colder": ("temperature",),
    "cooler": ("temperature",),
    "less populous": ("population",),
    "cheaper": ("cost",),
    "less expensive": ("cost",),
    "older": _BEGINNINGS,
}
"""Predicate of the smaller value, or of the earlier date."""
EQUAL: Mapping[str, tuple[str, ...]] = {
    "tall": _HEIGHTS,
    "high": _HEIGHTS,
    "long": ("length", "runtime"),
    "heavy": ("mass", "weight"),
    "wide": ("width",),
    "deep": ("depth",),
    "large": _SIZES,
    "big": _SIZES,
    "fast": ("top-speed", "speed"),
}
"""Predicate of a multiple: "twice as tall as"."""
COUNTED: Mapping[str, tuple[str, ...]] = {
    "members": ("member-count",),
    "member states": ("member-count",),
    "inhabitants": ("population",),
    "people": ("population",),
    "residents": ("population",),
    "employees": ("employees",),
    "students": ("students",),
    "floors": ("floors",),
    "storeys": ("floors",),
    "stories": ("floors",),
    "pages": ("pages",),
    "episodes": ("episodes",),
    "seats": ("seats",),
}
"""What there is more or less of: "has fewer members than"."""
TIMES: Mapping[str, tuple[str, str]] = {
    "half": ("2/5", "3/5"),
    "twice": ("3/2", "5/2"),
    "two times": ("3/2", "5/2"),
    "three times": ("5/2", "7/2"),
    "four times": ("7/2", "9/2"),
    "five times": ("9/2", "11/2"),
    "ten times": ("8", "12"),
}
"""A multiple → the least and the greatest that it may mean."""
AT_LEAST = "more than"
AT_MOST = "less than"
_ASIDE = r"(?:,? \((?:[^()]{1,40})\)|, (?:[^,.;]|(?<=\d),(?=\d)){1,40},)?"
_IS = r"(?:,? (?:which|who))? (?:is|was|are|were|stands|stood|remains)"
_HOW_MUCH = (
    r"(?: (?:much|far|slightly|considerably|significantly|a (?:little|bit|lot)|only|still|even|just|about|some|almost|nearly|therefore|thus|also|actually|many|several"
    rf"|[\d.,]+|{NUMBER_WORD}|metres?|meters?|feet|ft|m|km|years?|months?|weeks?|days?|kilometres?|miles|kilograms?|tonnes?|minutes?|hours?|times))"
)


def _any(words: Mapping[str, object]) -> str:
    return "|".join(sorted(words, key=len, reverse=True))


THAN = rf"{_ASIDE}{_IS}{_HOW_MUCH}{{0,3}} (?P<more>(?:{_any(MORE)})|(?P<less>{_any(LESS)})) than (?:the )?"
"""From one thing to the other: "is taller than the"."""
AS = rf"{_ASIDE}{_IS}(?: (?:about|almost|nearly|exactly|(?P<bound>{AT_LEAST}|{AT_MOST})))? (?P<times>{_any(TIMES)}) as (?P<equal>{_any(EQUAL)}) as (?:the )?"
"""The same with a multiple: "is twice as tall as the"."""
HAS = rf"{_ASIDE} (?:has|had|have){_HOW_MUCH}? (?P<which>more|(?P<fewer>fewer)) (?P<counted>{_any(COUNTED)}) than (?:the )?"
"""The same for things that are counted: "has fewer members than"."""
HAS_MEASURE = rf"{_ASIDE} (?:has|had|have) an? (?:(?:much|far|slightly) )?(?P<degree>higher|larger|greater|bigger|longer|(?P<less>lower|smaller|shorter)) (?P<measure>[a-z]+(?: [a-z]+)?) than (?:the )?"
"""The same of a measure by its name: "has a higher atomic number than"."""
DENIED = r"\b(?:no|not|never|hardly|barely|scarcely|if|neither|nor|seem|seems|seemed|looks?|feels?|appears?|appeared)\b"
"""Before the comparative: it is denied, or only seems so."""
ENDS = r"(?=[.,;:)!?]|$|\n| (?:and|but|by|so|because|although|though)\b)"
"""After the second thing: all of it is compared, as it is."""
COMPARES = r"\bthan\b|\bas [a-z]+ as\b"
"""Without it a sentence compares nothing."""
