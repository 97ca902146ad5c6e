"""How English tells the size of a thing. Regular expressions over prose in which `<size>` stands for a quantity."""

from __future__ import annotations

from factlint.extraction.languages.en.dated_once import NAME

DIMENSIONS = {
    "high": "height", "tall": "height", "long": "length", "wide": "width", "height": "height", "length": "length", "width": "width",
    "tallest": "height", "highest": "height", "longest": "length", "widest": "width",
    "area": "area", "covers": "area", "rises": "height", "stands": "height", "towers": "height",
}  # fmt: skip
"""Word → the property of the rule base that it says."""

MEASURED = (
    rf"{NAME} (?:is|was|stands|measures|rises|reaches|runs|towers)(?: to| at| for)? (?:(?:only|just) )?<size> (?P<cue>high|tall|long|wide)\b",
    rf"{NAME} (?P<cue>rises|stands|towers)(?: to| at)? <size>",
    rf"{NAME} (?P<cue>covers)(?: an area of)? <size>",
    rf"{NAME} has an? (?P<cue>height|length|width|area) of <size>",
    rf"\b[Tt]he (?P<cue>height|length|width|area) of {NAME} (?:is|was) <size>",
    rf"\b(?:At|With an? (?P<cue>height|length|width|area) of) <size>(?: (?P<adjective>high|tall|long|wide))?, {NAME}(?: is the (?P<superlative>tallest|highest|longest|widest)\b)?",
)
"""A thing, the word for its dimension, and the size."""

NOT_THE_SIZE = (
    r"(?i)\b(?:with(?: its| the)? (?:spire|antenna|mast|base|pedestal|tower|roof|flag)|without|includ(?:es|ing)|exclud(?:es|ing)|above ground|below|"
    r"original(?:ly)?|former(?:ly)?|extended|extension|raised|lengthened|widened|enlarged|rebuilt|after|before|until|since|once|now|new|"
    r"planned|proposed|section|part|stretch|about|around|some|nearly|almost|over|more|up to|at least|not|accord\w+|sources?|or|either)\b"
)
"""Words by which two sizes of one thing may both be right, or the size is not meant exactly."""
