"""How English states the size of a thing, and how many it has of what it has. Regular expressions over prose in which
`<size>` stands for a quantity.
"""

from __future__ import annotations

from factlint.extraction.languages.en.things.dated_once import NAME

DIMENSIONS = {
    "high": "height", "tall": "height", "long": "length", "wide": "width", "deep": "depth", "height": "height", "length": "length",
    "width": "width", "depth": "depth", "diameter": "diameter",
    "tallest": "height", "highest": "height", "longest": "length", "widest": "width", "deepest": "depth",
    "area": "area", "covers": "area", "covered": "area", "occupies": "area", "rises": "height", "stands": "height", "towers": "height",
    "capacity": "capacity", "population": "population", "cost": "cost", "costs": "cost", "elevation": "elevation",
}  # fmt: skip
"""Word → the property of the rule base that it says."""

LASTING = frozenset({"height", "length", "width", "depth", "diameter", "area", "elevation"})
"""What does not change from year to year."""

COUNTED = {
    "inhabitant": "population", "resident": "population", "employee": "staff", "worker": "staff", "seat": "capacity",
    "spectator": "capacity", "capacity": "capacity",
}  # fmt: skip
"""What is counted → the property; of any other noun the number itself is one."""
NOT_HELD = frozenset(
    """
    year month week day hour minute second time point goal game match run win loss vote percent metre foot mile
    dollar euro visitor guest fan death case victim hit shot place kind type part half of way person man woman child
    """.split()
)
"""Nouns of which a thing does not have a number for good."""

THING = rf"(?:(?P<it>^It)|{NAME}|[Tt]he (?P<noun>[a-z]+))"
_SIZED = r"(?:high|tall|long|wide|deep)"
_LENGTH = r"(?:height|length|width|area|depth|diameter|capacity|population|elevation)"

DIMENSION_OF = {
    "tunnel": "length", "bridge": "length", "road": "length", "line": "length", "river": "length", "trail": "length", "route": "length",
    "canal": "length", "tower": "height", "building": "height", "statue": "height", "dam": "height", "mountain": "height",
}  # fmt: skip
"""What the one length is that precedes a thing: "the 84-metre tower"."""
_NAMES_OF_LONG = "|".join(noun.title() for noun in DIMENSION_OF)
ELEVATED = r"^(?:Mount|Mt\.?) |(?:Peak|Mountain|Hill|Tower|Pass)$"
"""Names of what is measured upwards: "at 2,310 metres, Mount Sella"."""
_ALONE = r"(?=[,.;:)]|$| (?:is|was|has|had|lies|will|which|that|and|in|at|on|of|near|between|from|through|across|to|for|with|by|[a-z]+s|[a-z]+ed)\b)"
"""After a noun that is no part of a compound."""

MEASURED = (
    rf"{THING} (?:is|was|stands|measures|rises|reaches|runs|towers|stretches|extends)(?: to| at| for)? (?:(?:only|just) )?<size> (?:in )?(?P<cue>{_SIZED}|height|length|width|diameter)\b",
    rf"{THING} (?P<cue>rises|stands|towers)(?: to| at)? <size>",
    rf"{THING} (?P<cue>covers|occupies)(?: an area of)? <size>",
    rf"{THING} has an? (?:total |surface )?(?P<cue>{_LENGTH}) of <size>",
    rf"\b[Tt]he (?P<cue>{_LENGTH}) of {THING} (?:is|was) <size>",
    rf"{NAME}[’']s (?P<cue>{_LENGTH}) (?:is|was) <size>",
    rf"\b(?:At|With an? (?P<cue>{_LENGTH}) of) <size>(?: (?P<adjective>{_SIZED}))?, {THING}(?: is the (?P<superlative>tallest|highest|longest|widest|deepest)\b)?",
    rf"\b[Tt]he <size>[- ](?P<cue>{_SIZED}) (?P<noun>[a-z]+){_ALONE}",
    rf"\b[Tt]he <size> (?P<name>(?:[A-ZÀ-Þ][\w’'-]+ )+(?:{_NAMES_OF_LONG})){_ALONE}",
    rf"{THING} (?P<cue>costs?) <size>(?= to (?:build|make|produce|restore|complete)|[.,;]|$| and )",
    rf"\b[Tt]he <size> (?P<noun>river|trail|route|canal|statue|mountain|bridge|tower|tunnel|stadium|museum|project|building|ship|film|road|line|airport|station|dam|hospital|school){_ALONE}",
)
"""A thing, the word for its dimension, and the size."""

_ENDS = r"(?=[.,;:)]|$| and | but | in (?:total|all)\b| worldwide)"
HELD = (
    rf"{THING} (?:now )?(?:has|employs|had|counts|numbers|boasts|comprises|contains|houses|holds|stocks|owns|keeps|seats|offers)(?: a (?:total )?(?:population|staff|capacity|membership|workforce|fleet) of)? <size>{_ENDS}",
    rf"\b[Ww]ith (?:its |a (?:population|staff|capacity|workforce) of )?<size>, {THING} (?:is|has|was|remains|ranks)\b",
    rf"{THING},? (?:is|was) an? [\w -]{{2,30}} (?:of|with) <size>{_ENDS}",
    rf"{THING}, (?:which|who) (?:has|employs|had|seats) <size>{_ENDS}",
    rf"\b[Tt]he <size> (?P<noun>hotel|school|tower|building|stadium|arena|theatre|theater|cinema|hospital|prison|ship|house|hall|ferry|ground|venue){_ALONE}",
)
"""A thing, and how many it has of what follows the number."""
HELD_BY_CUE = (
    (r"population of $", "population"),
    (r"(?:employs|staff of|workforce of) $", "staff"),
    (r"(?:capacity of|seats) $", "capacity"),
)
"""Words right before the number → the property, whatever is counted."""
SUBJECT = (
    rf"(?:{NAME}|The (?P<noun>[a-z]+)) (?:is|was|has|had|lies|stands|covers|employs|makes|serves|flows|rises)\b"
)
"""The subject that opens a sentence."""

NOT_THE_SIZE = (
    r"(?i)\b(?:with(?: its| the)? (?:spire|antenna|mast|base|pedestal|tower|roof|flag)|without|includ(?:es|ing)|exclud(?:es|ing)|above ground|below|"
    r"original(?:ly)?|former(?:ly)?|extended|extension|raised|lengthened|widened|enlarged|rebuilt|after|before|until|since|once|now|new|"
    r"planned|proposed|section|part|stretch|about|around|some|nearly|almost|over|more|up to|at least|not|accord\w+|sources?|or|either|"
    r"children|adults|each|per|upper|lower|main|another|other|average|estimated|will|would|full|standing)\b"
)
"""Words by which two sizes of one thing may both be right, or the size is not meant exactly."""
OPENS_CLAUSE = (";", " and", ":", ", which", ", but")
"""What a clause begins after."""
