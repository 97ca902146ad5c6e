"""Whether two sentences state the same particulars (names, dates, amounts) but for one amount, in whatever words."""

from __future__ import annotations

import re

from factlint.extraction.arithmetic.stated_twice.same_words.places import Place
from factlint.extraction.arithmetic.stated_twice.same_words.runs import shared
from factlint.extraction.languages.en.arithmetic.stated_twice import same_words as words_of
from factlint.values.regex import regex

_OTHER = regex(words_of.OTHER, re.IGNORECASE)
_FEWEST_CONTENT = 2
_NOUN_PHRASE = 2
"""Words after an amount and its unit that say what it measures: "32 kilograms of cocaine"."""


def have_same_particulars(first: Place, second: Place) -> bool:
    """Whether two sentences have the same names and dates and but for this one the same amounts, in other words."""
    if first.marks ^ second.marks != {place.tokens[place.at].text for place in (first, second)}:
        return False
    has_amount = any(token.is_amount and token.text in second.marks for token in first.tokens)
    if not (has_amount and any(token.is_name for token in first.tokens)):
        return False
    mine, theirs = ({token.text for token in place.tokens if token.is_content} for place in (first, second))
    if len(mine & theirs) < _FEWEST_CONTENT:
        return False
    are_of_one_thing = shared(first.behind, second.behind)[:_NOUN_PHRASE]
    words = " ".join(token.text for place in (first, second) for token in place.tokens)
    return len(are_of_one_thing) == _NOUN_PHRASE and _OTHER.search(words) is None
