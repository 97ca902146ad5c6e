"""How English says that a number follows from the two before it, and leaves it to the reader to see how."""

from __future__ import annotations

_LIGHT = r"(?:only|just|exactly|now|there|they|it|we|he|she|were|are|is|was|had|have|has|the|still|together|can|could|take|hold|carry|already|in all|altogether|all|some of)"
_MEASURED = r"(?:[a-z]+ )?(?:volume|weight|mass|difference|distance|length|height|depth|width|climb|ascent|descent|gain|loss|drop|gap|thickness|capacity|remainder|balance|total)"
FOLLOWS = rf"(?:[,;:] | - |\| |\()?(?:\b(?:so that|so|thus|hence|therefore|which (?:makes|means|gives|leaves|left|made|is)|that (?:is|makes|leaves|gives|makes it)|making|giving|leaving|i[.]e[.],?|in other words,?)),?(?:(?: {_LIGHT}){{0,4}}|(?: (?!(?:and|or|of|by|than|for|from|to|in|on|with|a|an|no)\b)[a-z]+){{0,4}}|(?: (?:the )?[a-z]+){{1,2}} (?:have|has|had) to [a-z]+| (?:the|its|their|his|her|our|an?) {_MEASURED}(?: of (?:the |its |their |our )?[a-z]+)?(?: (?:is|was|must be|must have been))?| an? {_MEASURED} of)(?: (?:comes?|came|amount(?:s|ed)?|adds? up|added up|works? out) (?:to|at))? $"
"""Before a number that follows from others."""
FOR_EACH = r"^(?: [a-z]+)?(?: (?:each|apiece|per [a-z]+|an? (?:head|piece|person|day|week|month|hour)|to (?:an?|the|each|every) [a-z]+|for each|for every)\b)"
"""After a number that each has."""
IS_RATE = r"^(?: [a-z]+){0,2} of [a-z]+ing (?:an?|per|each|every) [a-z]+\b"
"""After a number that is so much in each time: "twelve hours of rowing a day"."""
OF_EACH = (
    r"\b(?:each|every|apiece|per)\b|\bat [^a-z0-9]*‹n|\btimes (?:an?|the same) (?:hour|day|week|month|year)\b"
)
"""In a sentence that states what each has."""
IN_ORDER = r"\b(?:in|over|during|for|on) the (?:first|second|third|other|last)(?: (?:half|quarter|year|week|month|season|round|leg|stage|day|session|term|side))?\b"
"""What states the numbers of a pair apart, and says nothing of others."""
NOT_REMAINS = (
    r"\b(?:if|would|might|may (?:be|have|not|well|also)|should|expect\w*|estimate\w*|average|mean|more than|less than|at least|at most|over|nearly|almost|percent|years?|aged?|year-old|points?|goals?|score\w*|won|lost|beat|ranks?|ranked|chapters?|pages?|verses?|times(?! an? )"
    r"|o'clock|minutes past|no[.]|numbers? \d|route|line|version|section|half|quarter|third|respectively|another|both|first|second|because|between|than|other)\b"
)
"""Words of sentences in which a number need not follow from those before it."""
IS_FACTOR = r"\btimes (?:an?|per|each|every) |\beach of (?:the |its |our |these )?‹n"
"""In a sentence of two counts that are multiplied."""
IS_CHANGE = r"^ (?:less|more|cheaper|dearer|higher|lower) than\b"
"""After a share by which the amounts next to it differ, and which makes no third of them."""
CLAUSE_ENDS = r"[;.]"
SUMMED_BEHIND = r"^(?: (?!(?:and|or|of|than|more|less|per|an?)\b)[a-z-]+){0,2} (?:altogether|in all|all told|in total|from (?:start|beginning|door|end) to (?:finish|end|door)|end to end|door to door|all in all|overall|taken together|put together|combined|together)(?= ?[.,;:)|]|$)"
IN_PART = r"\b(?:of (?:which|whom|them|these|those)|including|includes|among)\b"
"""Where some of an amount is repeated."""
SUMMED = r"\b(?:altogether|in all|all told|in total|together|the (?:whole|lot)|(?:finish|arriv|com)ing (?:in|home (?:in|after)|after))(?:,? [a-z]+){0,4} $"
"""Before what lengths, weights or times that were listed make."""
NOT_SUMMED = (
    r"\b(?:if|would|might|should|expect\w*|estimate\w*|average|mean|more than|less than|at least|at most|over|nearly|almost|percent|each|per|every|apiece"
    r"|times|half|quarter|third|respectively|both|because|between|than|other|from|including|except|of which|up to|instead|again|once more|or)\b"
)
"""Words of sentences in which it need not be their sum."""
