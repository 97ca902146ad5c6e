"""Words around numbers: shares in words, and what may stand between two numbers that belong together.

Patterns are read over skeletons (`extraction.arithmetic.skeleton`): lower case, numbers as `<kinds:slot>`, a space for
any white space, "|" for a long dash.
"""

from __future__ import annotations

_DIGIT_WORDS = "one|two|three|four|five|six|seven|eight|nine|ten"
FRACTION_WORDS = {
    "half": 2, "halves": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fifth": 5, "fifths": 5, "sixth": 6, "sixths": 6,
    "eighth": 8, "eighths": 8, "tenth": 10, "tenths": 10,
}  # fmt: skip
FRACTION = (
    r"(?<!first )(?<!second )(?<!last )(?<!-)\b(?:"
    rf"(?P<above>an?|one|two|three|four|five|seven|nine)[ -](?P<below>{'|'.join(FRACTION_WORDS)})"
    rf"|(?P<of>{_DIGIT_WORDS}|\d) (?:in|out of)(?: every)? (?P<among>three|four|five|six|eight|ten|[3-9]|10)"
    r"|half(?= of| \(|, or)|(?<!in )half(?=,? from ))\b(?![-'/]|[.,]\d| (?:million|billion|thousand|hundred|dozen)\b)"
)
"""A share in words: "a third", "two-thirds", "one in five", "half of"."""

CORRECTED = (
    r"\b(?:wrongly|mistaken(?:ly)?|erroneous(?:ly)?|incorrect(?:ly)?|misstated|misprint|typo|correction|corrected|should (?:be|have been|read)|miscounted|instead of|false(?:ly)?"
    r"|(?:is|are|be) (?:all )?(?:wrong|flagged|rejected|not (?:right|true|correct))|(?:reports?|flags?|rejects?) (?:it|this|that|them)|(?:got|gets?) (?:it|this|that|them) wrong)\b"
)
"""Where a sentence tells of a wrong number, and means to."""

PLURAL_SCALE = r"\s(?:hundreds|thousands|millions|billions|lakh|crore)\b"
"""Behind a number that cannot be read alone."""

NO_NUMBERS = frozenset({"a score", "score"})
"""Words that count elsewhere ("three score"), but beside other numbers mean something else."""

NO_HEDGE = frozenset({"an average of", "a maximum of", "a minimum of", "maximum of", "minimum of"})
"""Words that hedge elsewhere, but here say what kind of number it is."""

WORD = (
    r"(?!(?:and|but|while|whereas|with|who|whom|whose|which|that|versus|compared|respectively|or) )[a-z0-9'/-]+"
)


def words(most: int) -> str:
    return rf"(?: {WORD}){{0,{most}}}"


THE = r"(?:(?:the|all|its|their|our|his|her|these|those|a total of|a possible|some)(?: [a-z-]+)? )?"
"""What may stand before a whole."""
