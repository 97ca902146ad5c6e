"""How English sums up what several sentences have stated: "that makes", "together these", "the three evenings"."""

from __future__ import annotations

ALL = r"(?:together|altogether|in all|in total|all told|all in all|combined|taken together|put together|added together|overall)"
_LIGHT = r"(?: (?:about|just|only|exactly|some|a|an|the|grand|combined|total|sum|bill|of|nearly))*"
_MAKE = r"(?:makes?|made|comes? to|came to|adds? up to|added up to|amounts? to|amounted to|totals?|totall?ed|sums? to|brings us to)"
_SO = r"(?:(?:so|thus|and|hence|therefore),? )?"
POINTS_BACK = (
    rf"^{_SO}(?:{ALL},? )?(?:that|this)(?: [a-z]+){{0,2}},? (?:{ALL} )?(?:{_MAKE}|gives?|gave|is|was){_LIGHT} $",
    rf"(?:^(?:over|in|for|during) (?:the|all|these) [a-z]+,?|^|,) ?{_SO}(?:that|this) (?:{_MAKE}){_LIGHT} $",
    rf"^{_SO}(?:{ALL},? )?(?:(?:these|those|they|all|the|all these)(?: ‹n\d+›)?)(?: [a-z]+)?,? (?:{ALL} |all )?(?:come to|came to|add up to|added up to|amount to|amounted to|total|totall?ed|sum to){_LIGHT} $",
    rf"^{_SO}{ALL},? (?:these|those|they|it)(?: [a-z]+){{1,3}}{_LIGHT} $",
)
"""All that precedes the sum of what was stated."""
IS_ALL = r"\b(?:all told|in all|altogether|in total|all in all|together|combined)\b"
"""Where "that is" leads to a sum."""
NEEDS_ALL = r"(?:gives?|gave|is|was)(?: [a-z]+)* $"
OF_KIND = rf"^{_SO}{ALL},? the (?P<what>[a-z]+)(?: [a-z]+){{0,2}} (?:comes? to|came to|adds? up to|added up to|amounts? to|amounted to|make|made|costs?|weigh(?:s|ed)?|total|totall?ed|hold|held|seat|employ|employed|cover|covered){_LIGHT} $"
"""The same with what they were called before."""
LEAD, LEAD_BEHIND = (
    rf"^{ALL}(?P<lead>(?:,? (?!and\b)[a-z'-]+){{1,6}}) $",
    r"^(?P<lead>(?:(?!and\b)[a-z'-]+ ){1,6})$",
)
"""All that precedes a sum: whose it is, and what was done; the second where words after it call it one."""
EVENTS = frozenset(
    "evening night day morning afternoon weekend week event sale fair fete concert festival market appeal collection trip visit party project work bill invoice order".split()
)
"""What all that was stated may have been part of."""
ALL_BEHIND = r"^(?: (?!(?:and|or|of|than|more|less|per|an?)\b)[a-z-]+){0,2} (?:in all|altogether|in total|all told|all in all|put together|taken together|combined)(?= ?[.,;:)|]|$| (?:it|they|she|he|we|this|the [a-z]+) (?:is|are|was|were|has|have|had)\b)"
CLOSES = r"^(?: of (?:the|its|all(?: the)?) $)?(?: (?!(?:more|less|fewer|times|per|of|each|every|an?|to|than|from|who|which|that|if|or|for|and)\b)[a-z'-]+){0,3} ?(?:[.;:)|]|,(?! (?:and|or|of|including|plus|with|without|excluding)\b)|$)"
"""After a sum that ends what is said."""
ALL_OF, OF_THEM = r"^(?:and )?all $", r"^ of (?:them|these|those)\b"
"""Around the number of all that a list has stated."""
DESCRIBED = r"^ (?:[a-z]+ )?(?P<thing>[a-z]+s|people|children|men|women) (?:were|was|are|is|had|have)\b"
"""After the number of all: what they are."""
ALL_BEFORE = r"\ball(?: of)?(?: the| these| those)? $"
"""Before a measure of all that was stated."""
SO_MANY = r"\b(?:the|these|those|all|its|their|our|his|her) $"
"""Before how many were stated: "the three evenings"."""
BOTH = r"\bboth\b"
THUS = r"\b(?:is|are|was|were|has|have|had|costs?|gets?|earns?|owns?|holds?|comes? to|came to|makes?|pays?|spends?|spent|paid) (?:thus|therefore|hence|then) (?:about |just |exactly )?$|^(?:thus|therefore|hence|so),? (?:the |her |his |its |their |our |we |they |he |she |it |i )(?:[a-z]+ ){0,4}$"
"""Before a number that follows from those of the sentences before."""
NOT_SUMMED = (
    r"\b(?:if|would|could|might|may (?:be|have|not|well|also)|should|expect\w*|estimat\w*|plan|planned|target\w*|each|per|every|apiece|times|twice|average|mean|more than|less than|at least|at most|(?<!add )(?<!adds )(?<!added )up to|nearly|almost|over(?! (?:the|these|those|all|both)\b)"
    r"|half|third|(?<!the )quarter|percent|other|others|another|further|additional|earlier|previous|plus|except|excluding|including|include[sd]?|without|after|before|less|minus|with(?! (?:the |its |their |our |all |these |those )?‹)|discount\w*|tax(?:es)?|vat|tips?|interest|(?:pays?|paid|paying|given?|gave|giving) (?:[a-z]+ )?back|repa(?:ys?|id|ying|yments?)|instal+ments?|net|still|left|remain\w*|only|some|rest|points?|score\w*|goals?|aged?|years? old|ranked?|between|different|in (?:two|three|four|five|six|seven|eight|nine|ten|\d+) )\b"
)
"""Words next to a sum by which more or less than what was stated goes into it."""
NOT_PARTS = r"\b(?:of (?:which|whom|them|these|those)|including|includes?|among|each|per|every|apiece|times|twice|half|if|would|could|instead of|rather than|compared|than|from ‹|up to|at least|at most|between|or ‹|altogether|in all|in total|all told|total\w*|left|remain\w*|fell|rose|grown?|grew|discount\w*|less|minus|short|short of|(?:hourly|daily|weekly|monthly|yearly|annual\w*)|› an? (?:hour|day|week|month|year)|instal+ments?|interest|loans?|mortgages?|owed|planned|deducted|refund\w*|returned|withdr\w+|lost|sold|died|resigned)\b|‹n\d+› (?:out )?of (?:the |its |their |all )?‹n"
"""Words of sentences whose amounts may not be added."""
REASON = r"[^.;]{0,100}\b(?:because|since(?! \d)|as (?:some|many|most|others)|owing to|due to|thanks to|including|not counting|if)\b"
"""After a sum that need not be that of what was stated."""
UNCOUNTED = r"(?:^|[.;:,|] |\band )(?:some|others|several|many|a few|more|countless|hundreds|dozens)(?: (?!(?:of|are|is|were|was|have|had|has|like|think|say|believe)\b)[a-z]+){0,2} (?:came|arrived|joined|went|entered|travelled|were|had|got|walked|slipped|climbed|used|took|paid|gave|bought)\b(?![^‹]*‹)"
"""Where a text states that there were more of what it counts, and not how many."""
