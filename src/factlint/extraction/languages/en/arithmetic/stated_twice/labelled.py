"""How English names what an amount is: a label before a colon, a noun before "of" or "is", a noun after "in".

Over folded prose (`times.recognition.fold`).
"""

from __future__ import annotations

LABEL = r"(?:^|[\n\v])(?P<label>[a-z][a-z’'/ -]{2,40}?)(?: \([^()\n]{1,20}\))?(?::| [–—-]|\t) ?(?:eur |usd |gbp |chf )?$"
"""The label of a line, up to where its amount begins."""
LABEL_CELL = r"[a-z][a-z’'/ -]{2,40}(?: \([^()]{1,20}\))?"
PREPOSITION = r" (?:of|in|at|on|for|per|to|by|from|since) "
"""After the head of a label: "opening in Graz"."""
_ADVERBS = r"(?:only |just |exactly |now |currently |set to |set at )?"
_THING = r"(?: (?:of|at|in|for|on) (?:the |our |its |their |all )?[a-z][a-z’'-]*(?: [a-z][a-z’'-]*){0,2})?"
_IS = r"(?:is|was|are|were|stands at|stood at|amounts to|amounted to|comes to|came to|totals|totall?ed|reached)"
NAMED_BEFORE = (
    rf"(?:\b(?P<before>[a-z’'-]+) )?\b(?P<noun>[a-z]{{4,}}){_THING} {_IS} {_ADVERBS}$",
    rf"(?:\b(?P<before>[a-z’'-]+) )?\b(?P<noun>[a-z]{{4,}}) of {_ADVERBS}$",
)
NAMED_BEHIND = (r" in (?:total |annual |yearly )?(?P<noun>[a-z]{4,})\b(?! (?:of|and|or)\b)",)
DETERMINERS = frozenset(
    "the a an its our their his her this that with and at has had have is was total whole".split()
)
"""Words before a noun that do not distinguish one of several."""
NOT_NAMES = frozenset(
    """
    total number sum average mean median maximum minimum most least that this which what there these those them some many much
    half share part quarter third percentage proportion rate rest majority minority group couple pair range series increase decrease rise fall
    drop gain loss growth change difference margin lead distance period time year month week days hours minutes term terms
    result answer value figure values figures amount amounts level score count size width step side case cases age ages page pages
    weight area out because instead consists made capable means worth over speed line full each every
    """.split()
)
"""Nouns of which one text states several amounts."""
RESTRICTED = r" (?:of|in|for|from|per|a|an|each|by|more|less|higher|lower|between|during|under|over|before|after|until|when|if|as|with|without|including|excluding|plus|minus)\b|/|-|,? (?:and |or |& )?\d"
"""After an amount that is of some part, place or time, or the first of several."""
CONDITIONAL = r"\b(?:if|would|could|should|might|unless|except|example|e[.]g|suppose|assume|instead|formerly|previous(?:ly)?|earlier|last|next|other|another|up|down|rose|fell|from|than|least|most|average|between|or|not|no|never|planned|expected|feared|hoped|likely|forecast|target|goal|budgeted|initial(?:ly)?|original(?:ly)?|first|second|until|before|after|each|every|per|predecessor|successor|standby|stand-by|older|old)\b"
"""In the clause of an amount that may be another one."""
HELD_BEFORE = r"\b(?:has|have|had|counts?|counted|with|worth|employs|holds?|contains?|comprises?|all|the|its|our|their|of) $"
"""Before a number of things that may be all there are: "the course is worth 6 credits"."""
OF_MANY_THINGS = frozenset(
    "second minute hour day week month year percent percentage point euro dollar pound franc yen byte kilobyte megabyte gigabyte degree calorie kilocalorie joule kilojoule gram milligram".split()
)
"""Units in which one text measures several things."""
SUMMARY = r"(?:(?:executive |annual |at a )?(?:summary|glance|overview|highlights|abstract|key (?:facts|figures|points|data)|introduction|in brief|results in brief))[:.]?"
"""The heading of what sums a document up."""
VERB = r" (?:it |they |he |she |we )?(?:is|are|was|were|has|have|had|will|can|may|must)\b(?! (?:feared|expected|planned|hoped|forecast|budgeted|likely|estimated|not|never|cut|raised|lowered|been cut|been raised))"
"""After an amount, where what is said of it begins."""
