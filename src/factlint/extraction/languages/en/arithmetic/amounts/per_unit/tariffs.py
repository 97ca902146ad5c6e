"""How English states what each of several things costs, and what some of them cost together."""

from __future__ import annotations

from factlint.extraction.languages.en.arithmetic.amounts.per_unit.products import OF_OTHER_PRICES

_THING = r"(?P<thing>(?!(?:hour|day|week|month|year|night|head|person|each|both|all|entry|the|those)\b)[a-z]+)"
COME_TO = r"\b(?:pays?|paid|costs?|cost|comes? to|came to|spends?|spent|owes?|owed|total(?:s|led)?|need(?:s|ed)?|brought in|took in|earned|raised|made|charged|takes?|makes?|that is|that's)(?: (?:a total of|altogether|in all|only|just|about|us|them|him|her|the club))* $"
"""Before what all of them cost."""
PRICE_OF = rf"^ (?:for|per|an?|each|for each|for every|to)(?: (?:an?|each|every|all|our))? {_THING}"
"""After the price of one."""
PRICED = rf"(?:^|[,;:(] | and | while | (?:sells?|sold|charges?|charged|offers?|offered|buys?|bought) )(?:an? |the |each )?{_THING}(?: tickets?)?(?: (?:pays?|paid|costs?|are|is|at|for|went for|sold at|sold for))?,? $"
"""Before it."""
COUNTED = rf"^ (?:(?!and\b|or\b|for\b|at\b)[a-z]+ )??{_THING}(?=,| and | (?:that|this|therefore|thus|then|so|now|together|would|will|pays?|paid|costs?|comes?|came|spends?|owes?)\b| ?[.;:)]|$)"
"""After the number of things."""
NOT_TARIFF = rf"\b(?:{OF_OTHER_PRICES}|family ticket|group rate|average|between|cheaper|another|vat|tax)\b"
"""Words by which not each of them costs the price that is stated."""
SAVING, CHEAPER = (
    r"\b(?:sav(?:es?|ed|ing|ings)|cheaper|less)(?: (?:of|you|us|them|him|her|by|a|family|group|about|just))* $",
    r"^ (?:less|cheaper|is saved|are saved)\b",
)
"""Around what a common price saves."""
PLUS = " + "
