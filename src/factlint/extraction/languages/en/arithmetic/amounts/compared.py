"""How English compares two amounts: by what they differ, by how many per cent, how many times the one the other is."""

from __future__ import annotations

from factlint.extraction.languages.en.arithmetic.changes import MULTIPLES

_MORE = "more|less|fewer|higher|lower|longer|shorter|cheaper|dearer|heavier|lighter|taller|larger|smaller|bigger|greater|deeper|wider|slower"
_NOUN = r"(?: (?!(?:and|or|of|to|in|for|from|than|the|is|was|are|were|out|on|times|that)\b)[a-z'-]+)"
_RISE = r"(?:rise|increase|gain|growth|fall|drop|decline|decrease|reduction|cut|jump|loss|saving)"
BY_THIS_BEHIND = rf"^{_NOUN}{{0,2}} (?:(?:{_MORE})(?P<than> than\b)?|(?P<other>above|below|short of|up on|down on|over (?=the ‹|the (?:previous|last)))(?! (?:all|and|or|average|sea)\b))"
"""Behind an amount by which another exceeds a third, or falls short of it; `than` and `other` lead to the third."""
MORE_BEHIND = r"^ (?:new|more|further|additional|extra)\b"
"""Behind an amount that was added, where the two values follow."""
BY_THIS_BEFORE = rf"(?:^|[ ,;:(])(?:(?:an? |the )(?:[a-z]+ )?(?:{_RISE}|difference|gap) of|(?:shed|shedding|lost|losing|added|adding|gained|gaining))(?: just| only| some| exactly| about)? $"
"""Before such an amount."""
AS_BEFORE = r" (?:planned|budgeted|intended|before|previously|then|last year|the year before|a year (?:before|earlier)|in the previous (?:year|season|month)|at first|in the beginning)(?= ?[.,;:)|]|$)"
"""Behind "than", where no amount follows: the other one was told before."""
ENDS = r"^(?: (?!(?:of|in|on|over|per|from|to|and|or|a|an|each|every|for|at|by|than|when|compared|against)\b)[a-z]+){0,2} ?(?:[.;:)|]|,(?! (?:and|or|to|then|from|compared|against)\b)|$)"
"""Behind an amount that ends what is said of two values."""
UNTIL_BASE = r"^[^.;|‹›]{0,80}$"
"""Between a comparison and what it is with."""
NO_BASE = r"\b(?:and|but|while|whereas|after|with|until|plus|all|other|next|by|for|from|to|between|average)\b"
"""There: the next amount is another thing."""
MULTIPLE = rf"(?<!\w)(?P<word>{'|'.join(MULTIPLES)}|‹n(?P<times>\d+)› times) (?:as (?:many|much|fast|long|large|high|big|heavy|tall|wide|quick|expensive|deep|far|quickly|strong|old)\b|(?:faster|quicker|more|less|fewer|larger|smaller|bigger|higher|longer|shorter|slower|cheaper)\b|the (?:number|size|amount|price|length|height|weight|cost|area|sum|figure|speed|population|capacity)\b|the (?=‹))(?!(?: [a-z]+)? than (?:last|in)\b)"
"""How many times the one of two amounts is the other."""
OF_MEASURE = r" the (?:cost|price|weight|size|length|height|width|depth|speed|area|volume)\b"
"""Behind "twice": what amounts without a unit are none of, as in "the 4600 at twice the price of the 4200"."""
STRETCH_BEFORE, STRETCH_BEHIND = r"\b(?:between|aged) $", r"^ ?(?:and|to|or|[–-]) ?$"
"""Around the first of two ends: "aged between 25 and 34"."""
NOT_COMPARED = (
    r"\b(?:if|would|could|might|may (?:be|have|not|well|also)|should|unless|forecasts?|expect(?:s|ed)?|projected|target\w*|estimated?|respectively|adjust(?:ed|ing|ment)|excluding|except|underlying|organic(?:ally)?|weighted|annuali[sz]ed|real terms|per capita"
    r"|constant|currency|inflation|seasonally|averages?|averaging|median|up to|rank\w*|odds|ratio|each|every|both|both sides|compound\w*|points?|more than twice|again|gdp|per year|a year on year|annual\w*|rates?|subject to)\b"
)
"""Words of sentences in which two amounts need not differ by what is said."""
FROM, TO = " from ", " to "
