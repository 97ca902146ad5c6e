"""How English states the least and the most of several numbers: "the youngest is 16, the oldest 94".

Patterns are read over skeletons (`extraction.arithmetic.skeleton`).
"""

from __future__ import annotations

ANTONYMS = (
    ("youngest", "oldest|eldest"),
    ("lowest", "highest"),
    ("smallest", "largest|biggest|greatest"),
    ("shortest", "longest|tallest"),
    ("lightest", "heaviest"),
    ("cheapest|least expensive", "dearest|costliest|most expensive|priciest"),
    ("coldest|coolest", "hottest|warmest"),
    ("narrowest", "widest|broadest"),
    ("shallowest", "deepest"),
    ("thinnest", "thickest"),
    ("fewest|least", "most"),
    ("minimum", "maximum"),
)
"""What is said of the least number, and of the most."""
LEAST = "|".join(least for least, _ in ANTONYMS)
_OF_SIZE = frozenset({"smallest", "fewest|least", "minimum"})
"""Whatever is counted, these are said of its number; the longest may well have fewer bends."""
_THING = r"(?P<{0}>(?: (?!(?:and|or|but|while|with|than|ever|since|year|in|of|has|had|have|[a-z]+ed)\b)[a-z'-]+){{0,2}}?)"
_OF = r"(?: (?:of|among|in|on) (?:the |its |their |our |these |those |them|all )*(?:[a-z]+)?)?"
_MEASURED = (
    r"is|was|are|were|being|has been|had been|will be|would be|costs?|weighs?|weighed|measures?|measured|measuring|weighing|costing|scored|lasts?|lasted|lasting|stands? at|stood at|reads?|came to|comes? to"
    r"|takes?|took|taking|runs? (?:to|for)|ran (?:to|for)|running (?:to|for)|goes on for|went on for|needs?|needed|requires?|required|reach(?:es|ed|ing)?|(?:came|comes?|clock(?:s|ed)) in at|amount(?:s|ed) to"
    r"|fetch(?:es|ed)|sells? for|sold for|goes for|went for|timed at|dated at|weigh(?:s|ed) in at|goes (?:down|up|back)(?: to)?|for|at|of|only|just|about|exactly|aged|a mere|barely|all of|a full|(?:he|she|it|who|which|that) (?:is|was)"
)
_COUNTED = rf"{_MEASURED}|has|had|seats|holds|with|counts|numbers"
_ATTRIBUTE = r"(?: (?:years? old|years? of age|years?|old|of age|high|long|wide|deep|tall|across|thick|points?|marks?|degrees?))?"
_AGED = r" (?:years? old|years? of age|years?|old|of age)"
_THINGS = r"(?: (?:members|people|persons|pupils|students|players|seats|inhabitants|residents|employees|staff|pages|rooms|passengers|guests|items|pieces|entries|visitors|participants))?"
"""Of which something is made up; the largest group may have the fewest women."""
_JOIN = r"(?:,? (?:and|but|while|whereas) |[,;] )(?:the |its |their |our )?"
_ENDS = r"(?= ?[.,;:)]|$| (?:and|but|while|in|on|at)\b)"


def _pair(word: str, other: str, says: str, unit: str) -> str:
    says = rf"(?:,? (?:{says}))*(?:,| \(|:)?"
    return (
        rf"\b(?:the|its|their|our|a) (?P<word>{word}){_THING.format('noun')}{_OF}{says} ?<np:first>(?P<unit>{unit})\)?"
        rf"{_JOIN}(?:{other}){_THING.format('other')}{_OF}{says} ?<np:second>(?:(?P=unit)|{_AGED})?{_ENDS}"
    )


PAIRS = tuple(
    _pair(one, other, *((_COUNTED, _THINGS) if least in _OF_SIZE else (_MEASURED, _ATTRIBUTE)))
    for least, most in ANTONYMS
    for one, other in ((least, most), (most, least))
)
LIMITS = (
    r"(?<!or[ ])<n:least>,? (?:but|and) <n:most> (?:[a-z]+s|people|men|women|children)\b(?! (?:of|from)\b)",
    r"(?<!or[ ])<n:least> (?P<noun>[a-z]+s|people|men|women|children),? (?:but|and) <n:most>(?: (?P=noun))?(?= ?[.,;:)]|$)",
)
"""The fewest and the most that something may be: "at least five but no more than eight"."""
MOST_SAID = "the most"
NO_AMOUNTS = r"\b(?:rank|ranks|ranking|rankings|position|positions|place|placing|placings|finish|finishes|seed|seeds|chart|number|division|class|grade|league|gear|note|key|par|frequency|below|minus|under|negative|depth|elevation|altitude)\b"
"""Of places in an order the first is the highest; below zero the highest is the smallest in digits."""
_MOST = r"(?:highest|largest|biggest|greatest|most(?! (?:recent|northerly|southerly|easterly|westerly|expensive|likely)\b)|(?P<best>best|top|leading))"
_NEXT = r"(?:,| and|,? then|,? and then|,? followed by| ahead of)(?! (?:up|down|from|against|compared|after)\b) [^‹›.;()]{1,40}? \(?(?:with )?"
IN_ORDER = (
    rf"\b{_MOST}\b[^‹›.;]{{0,60}}? \(?<np:first>[^‹›.;()]{{0,24}}\)?,? (?:closely )?(?P<word>followed by)(?! ‹) [^‹›.;()]{{1,40}}? \(?(?:with )?<np:second>\)?(?:{_NEXT}<np:third>)?",
    rf"\bwith <np:first>[^‹›.;()]{{0,30}}, [^‹›.;]{{0,40}}?\b{_MOST}\b[^‹›.;]{{0,60}}?,? (?P<word>followed by|ahead of)(?! ‹) [^‹›.;()]{{1,40}}? \(?(?:with |at )?<np:second>\)?(?P<third>(?!))?",
)
"""The largest of some numbers, then those that follow it: "the largest with 410, followed by Orm with 380 and Ask with 350"."""
NO_PLACE = r"\b(?:others?|(?:the )?rest|remain\w*|unknown|unspecified|undecided|miscellaneous|none|elsewhere|between|from|to|per|each|rate|change|growth)\b"
"""Among them, what has no place in an order, or may be of several."""
AHEAD = "the one ahead"
