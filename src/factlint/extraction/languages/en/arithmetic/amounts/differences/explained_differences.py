"""Closed-class words by which English marks a number as the difference between two others."""

from __future__ import annotations

from factlint.extraction.languages.en.arithmetic.amounts.differences.compared import OF_ANY, OF_MONEY
from factlint.extraction.languages.en.arithmetic.amounts.differences.when import NO_FUNCTION_WORD, SPAN
from factlint.extraction.languages.en.arithmetic.changes_and_shares.changes import DOWN_WORDS, UP
from factlint.extraction.languages.en.arithmetic.number_words import COMPARATIVE
from factlint.extraction.languages.en.calendar import MONTHS
from factlint.extraction.languages.en.times.words import ORDINALS

_SIDE = r"(?:ahead|behind|clear|adrift|apart|short|above|below|back|up|down)"
_TOO = r"too (?:low|high|long|short|much|many|little|few|big|small|heavy|light|large|wide|narrow)"
_NOUN = r"(?: (?!(?:twice|once|times|and|or|of|to|in|for|from|than|the|a|an|is|was|are|were|out|on|that|it|each|per|every|years?|months?|days?)\b)[a-z'-]+)"
COMPARED = (
    rf"^{_NOUN}{{0,2}}? (?:(?P<count>more|less|fewer)|{COMPARATIVE}|{_SIDE}|{_TOO})\b(?! (?:all|average|sea)\b)"
)
"""After a difference: which way it counts."""
TWO_WAYS = rf"^ {_SIDE},? (?:and|or|but|then) $"
"""Between two distances that each have their way."""
COUNTED = rf"^{_NOUN}? (?:more|fewer)\b"
"""The same of what is counted."""
ORDINAL = rf"\b(?P<nth>\d+(?:st|nd|rd|th)|{'|'.join(list(ORDINALS)[1:20])})\b(?! (?:of (?:the month|{'|'.join(MONTHS)})|century|minute|year|place|day|{'|'.join(MONTHS)})\b)"
"""How many there have been, the last one included."""
BRACE = "{"
"""Before an argument in markup."""
ADDED = r"\b(?:and|then|another|further|plus|with|also|got|gets|get)(?: (?!is\b|was\b)[a-z']+){0,4} $"
"""Before what came on top of others: "and then three more"."""
NO_CHANGE = r"total|sum|average|mean|area|surface|length|height|width|depth|weight|price|age|majority|minimum|maximum|cost|score|record|capacity|population|crowd|speed|rate|share|number|team|group|distance"
CALLED_OTHERWISE = rf"\b(?:{NO_CHANGE}) of\b"
"""Before an amount that lies between no two others."""
APPOSED = rf"(?:,|;|:| -| \||\() ?(?:(?:or|thus|so|that is|which is|which was|i[.]e[.]|equal to|representing),? )?an? (?:[a-z]+ )?(?!(?:{NO_CHANGE})\b)[a-z]+ of (?:about |just |only )?$"
"""Before a difference that its clause calls by a noun: "a saving of"."""
A_SHARE, CHANGE_BEHIND = r"(?:,| -| \||;) ?(?:that is |which is |or )?an? $", r"^ [a-z]+(?= ?[.,;)]|$)"
"""Around a share that a noun calls a change: ", a ‹p› increase"."""
BY = r"\b(?<!followed )(?<!preceded )(?<!joined )(?<!attended )(?<!surrounded )(?<!accompanied )(?<!across )(?<!wide )(?<!long )(?<!deep )by (?:about |just |only |some )?$"
IS_CALLED = rf"\b(?:is|are|was|were) an? (?!(?:{NO_CHANGE})\b)[a-z]+ of (?:about |just |only )?$"
"""The same where its sentence says so: "its 500 trees are a rise of"."""
RESULT_BEHIND = r"^,? (?:at|now|reaching|making it) $"
"""Between a difference and what it led to."""
BETWEEN = r"\b(?:between|over) (?!all\b)[^‹›.;:]*\b(?:is|was|were|are|amounts? to|amounted to|comes? to|came to|has|had)(?: [a-z]+){0,2} $"
"""Before what lies between two that are named: "the gap between town and country was ‹n›"."""
WHEN_SOME = r"\b(?:when|where) (?:the|an?) (?P<what>[a-z]+)"
"""There, where the relative clause has a subject of its own."""
AND_NOW = r"^[^‹›]*(?:;|\bnow\b)"
"""Between what was and what is: "when it was at ‹n›; it is now at"."""
OTHER_TIME = r"\b(?:(?<!\bit )had|had(?! [a-z]+ by $)|since|then|later|afterwards|subsequently|further|again|another|next|will|until)\b[^‹›.;:]*$"
"""Before a change that came before or after what was stated."""
LISTED = r"^(?: [a-z-]+ and| (?:out )?of(?: the| its| their| all)*) $"
"""Between two amounts of a list, or a part and its whole: "480 men and 540 women", "12 of 30"."""
PART = r"\b(?:(?<!compared )(?<!compare )with|including|among|of (?:which|whom|them|these|those))\b"
"""Between a whole and a part of it, which are no two values of one thing."""
BETWEEN_SIDES = " by "
"""Between the sides of an area."""
_WITHIN = rf" (?:in|within|over|during|for) (?:(?:an?|one|the|the same|that|these|those|just|only|past|last) ){{1,2}}(?:‹[nt]\d+› )?{SPAN}s?"
OF_ITS = r" of (?:its|their|his|her) (?:(?:original|former|initial|earlier|previous|opening) )?[a-z]+"
ENDS = rf"^(?:{OF_ITS}|(?: [a-z'-]+)? (?:up|down|on|off|away|back|still|that|this|in all|(?:than|of|between) (?:before|previously|him|her|it|them|these|both|the (?:two|other|first|second|former|latter)))|{_WITHIN})?(?= ?[.,;:)|]|$)"
"""After what states a difference, where it states no more."""
THAN_STATED = r"^ than (?P<all>[^‹›.;:,()]{2,50})(?= ?[.,;:)|]|$)|^ (?:the|its|their|his|her) (?:[a-z]+ )?(?P<last>[a-z]+)(?= ?[.,;:)|]|$)"
"""The same where it names what it is counted from."""
NOUN = rf"^(?: (?!(?:up|down)\b){NO_FUNCTION_WORD}[a-z'-]+){{1,2}}"
"""The noun of a difference."""
ON_EARLIER = r"^ (?:on|over|from|compared (?:with|to)) (?:the )?(?:same|previous|preceding|first|old|original) [a-z]+(?: of [a-z ]{3,20})?(?= ?[.,;)]|$)"
"""After a change from a value that the sentence has stated."""
_BASE_WORD = r"(?!(?:and|or|but|by|for|to|all|every|each|other|average|between|while)\b)[a-z'’-]+"
BASE_BEHIND = rf"^[^‹›.;:]{{0,70}}?\b(?:who|which|when|where|whose)\b[^‹›.;:]{{0,40}} $|^(?: {_BASE_WORD})?,? (?:than|from|over|on|of|against|compared with) (?:{_BASE_WORD} ){{0,4}}$"
"""Between a difference and what it is counted from: "behind Lindale, who have ‹n›"."""
LED_TO = r"^[^‹›.;:,]{0,24}?,? to (?:[a-z]+ (?:at )?)?$"
HAD_BEEN = r"(?:[;:.,]| and| but) (?:it|they|he|she|we|there) had (?:[a-z]+ ){0,3}$"
"""Between a change and its result, and before what was there earlier: "lost 12 pence to close at ‹n›; it had been at"."""
ANOTHER, SUMMED = (
    r"\b(?:another|a further|an additional)(?: [a-z]+)? $",
    r",(?: (?:that is|or|thus|making),?)? $",
)
"""Before what comes on top of an amount, and before what both make."""
BASE_ENDS = r"^(?: (?!(?:and|or|to|more|less|fewer)\b)[a-z0-9'-]+){0,6} ?(?:[.,;:)|]|$)"
CALLED = r"\b(?:an?|the) [a-z]+ of (?:about |just |only )?$"
"""Before a difference that its sentence calls by a noun, and explains."""
BETWEEN_THEM = r"^(?: [a-z]+)? between (?:the $|both\b|them\b|these\b)"
"""After what lies between two."""
EACH_ONE, ALL_OF_THEM = r"\b(?:he|she|i)\b", r"\b(?:they|we)\b"
"""Where two amounts are of two people, and a difference is of both."""
OR_IN_PERCENT = r"(?:,? or|,? that is,?|,? i[.]e[.],?| \() (?:about |some |by )?$|\($"
"""Between a difference and the same in per cent."""
YEAR = r"\b(?:1[5-9]|20)\d\d\b"
GIVEN_AFTER = r"^ ?(?::| -| \|) "
"""Between a difference and the two values that explain it."""
CLAUSE_ENDS = r"[;:(|]|, (?:and|but|so|so that|while|whereas) "
"""Where the clause of a difference may begin."""
ELSEWHERE = r"(?:among|with|without|in|at|on|by|during|for|from|since|after|before|last|next|until|elsewhere|here|there)\b"
"""At the head of a sentence about another time or place than those before."""
POINTS_BACK = rf"^(?:(?:so|thus|and|but|hence|therefore),? )?(?:that|this|it|they|he|she|we|which|these|those|both|the (?:former|latter)|(?:the|its|their|his|her|our) (?:{'|'.join(sorted(OF_ANY | OF_MONEY))}))\b"
"""At the head of a sentence about what the sentences before state."""
FOR_A_TIME = r"\b(?:for|in|over|within|during|after|every|past|last|next)(?: the)?(?: (?:last|past|next))? $"
"""Before a length of time in which something changed: "prices have risen for 16 months"."""
FROM, TO = " from ", " to "
POINT, PERCENTAGE_POINT = "point", "percentage point"
LIGHT = frozenset(
    "the a an of in on at for to and or by was is were are had has have thus so more less than with from it they".split()
)
"""Words that name nothing."""
RISEN, FALLEN = (
    rf"\b(?:{UP}|rise|increase|growth|jump|gain|premium)\b[^‹›.;:,]*$",
    rf"\b(?:{DOWN_WORDS}|decline|decrease)\b[^‹›.;:,]*$",
)
MORE, LESS = (
    r"^(?: [a-z]+)? (?:more|higher|longer|taller|heavier|dearer|larger|increase|rise|gain|up|above)\b",
    r"^(?: [a-z]+)? (?:less|fewer|lower|shorter|lighter|cheaper|smaller|decrease|fall|drop|down|below)\b",
)
"""Before and after a share by which something grew or shrank; these show which of two amounts it is counted from."""
GUARDS = r"\b(?:if|subject to|would|could|might|may (?:be|have|not|well|also)|should|unless|forecasts?|expect(?:s|ed)?|projected|respectively|excluding|except|averages?|averaging|median|rank\w*|odds|ratio|each|every|both|again|per year|a year on year|annual(?:ly)?|a further)\b"
"""Words of sentences in which two amounts need not differ by what is said."""
