"""How English states the amounts of accounts, appeals and censuses by their names, and those that follow from them.

Patterns are read over skeletons (`extraction.arithmetic.skeleton`): lower case, numbers as `<kinds:slot>`. `it` is an
amount by its name; `said` is one that follows from two others, `part` its part where the sentence states that too.
"""

from __future__ import annotations

_ADJECTIVES = r"(?:(?:the|our|its|their|total|group|overall|net|quarterly|annual|consolidated|company|first-quarter|second-quarter|third-quarter|fourth-quarter) )*"
_LEAD = rf"(?:^|[,;:] |\b(?:and|so|while|that|thus|therefore) ){_ADJECTIVES}"
_PERIOD = (
    r"(?: (?:for|in) (?:the |that |this )?(?:(?!(?:and|but|was|were|rose|fell|grew)\b)[a-z0-9-]+ ?){1,7}?)?"
)
_IS = r"(?:was|were|is|are|of|came to|come to|totall?ed|reached|amounted to|stood at|ran to)"
_GREW = r"(?:rose|grew|increased|climbed|fell|declined|dropped|decreased|jumped|slipped|edged up|edged down)(?: by)?(?: ‹p\d+›,?)?(?: from ‹n\d+›(?: in \d{4})?)? to"
_ABOUT = r"(?: (?:about|around|some))?"
_LEFT = r"\b(?:leaving|left|leaves|giving|gave|made|making|for|with|to)(?: (?:it|us|them))?(?: with)? an? "


def _named(words: str) -> str:
    return rf"{_LEAD}(?:{words}){_PERIOD} (?:{_IS}|{_GREW}){_ABOUT} <n:it>"


_SALES = r"revenues?|sales|turnover"
_PEOPLE = r"(?:residents|inhabitants)"
NAMED = {
    "revenue": (_named(_SALES), rf"\bon {_ADJECTIVES}(?:{_SALES}) of{_ABOUT} <n:it>"),
    "cost of sales": (_named(r"costs? of (?:sales|revenues?|goods|goods sold)"),),
    "gross profit": (_named(r"gross (?:profits?|income)"), rf"{_LEFT}gross profit of{_ABOUT} <n:it>"),
    "operating expenses": (_named(r"operating (?:expenses|costs)"),),
    "operating profit": (
        _named(r"operating (?:profits?|income|earnings|result)"),
        rf"{_LEFT}operating (?:profit|income) of{_ABOUT} <n:it>",
    ),
    "net profit": (_named(r"net (?:profits?|income|earnings)|(?:profits?|earnings) after tax(?:es)?"),),
    "sum raised": (
        r"\braised(?: (?:a total of|no less than|almost exactly))? <n:it>",
        r"\b(?:gave|donated|contributed)(?: (?:a total of|in all))? <n:it>",
    ),
    "costs of raising it": (
        rf"(?:^|[,;:] |\b(?:and|after) ){_ADJECTIVES}(?:costs|expenses)(?: (?:for|of) (?:(?!(?:and|but)\b)[a-z-]+ ?){{1,4}}?(?: and [a-z-]+)?)? (?:{_IS}){_ABOUT} <n:it>",
    ),
    "what remains of it": (
        rf"\b(?:so that|so|which means that|leaving|leaves|left us with|leaves us with){_ABOUT} <n:it>(?: (?:remains?|is left|are left|is available)| for (?:the|our|its)\b)",
    ),
    "givers": (
        r"<n:it> (?:[a-z]+ )?(?:donors|givers|supporters|donations|gifts)\b",
        r"<n:it> (?:people|persons|households|members) (?:gave|donated|contributed|took part)\b",
    ),
    "population": (
        rf"\bpopulation(?: of [a-z -]{{2,40}}?)? {_GREW} <n:it>",
        rf"\bpopulation (?:of|was|is|stood at|stands at|numbers|numbered){_ABOUT} <n:it>",
        rf"\b(?:has|had|have|with|of the|the){_ABOUT} <n:it> {_PEOPLE}\b",
        rf"\b(?:home to){_ABOUT} <n:it> (?:people|{_PEOPLE})\b",
    ),
    "area": (
        rf"\b(?:covers?|covered|occupies)(?: an area of)?{_ABOUT} <n:it>",
        rf"\barea (?:of|is){_ABOUT} <n:it>",
    ),
    "households": (r"\b(?:in|has|had|have|are|were|with|of)(?: the)? <n:it> (?:private )?households\b",),
}
"""What a document states once, by name; of a name that has two values nothing is computed."""
SHARES = (
    (
        "gross profit",
        "revenue",
        r"\bgross (?:profit )?margin(?: (?:was|is|of|at|came to|stood at|reached))?(?: about)? <p:said>",
    ),
    (
        "operating profit",
        "revenue",
        r"\boperating (?:profit )?margin(?: (?:was|is|of|at|came to|stood at|reached))?(?: about)? <p:said>",
    ),
    (
        "net profit",
        "revenue",
        r"\bnet (?:profit )?margin(?: (?:was|is|of|at|came to|stood at|reached))?(?: about)? <p:said>",
    ),
)
"""Part, whole, and how the share of the one in the other is stated."""
SHARE_OF = (
    (
        "revenue",
        rf"<n:part>(?: (?!(?:and|or|from|to|by)\b)[a-z]+){{0,3}}(?:,? or|,? that is,?|,? i[.]e[.],?|, which is|, equal to| \() ?(?:about |some )?<p:said> of {_ADJECTIVES}(?:{_SALES})\b",
    ),
)
"""A share that its own sentence states with its part, and of what."""
DIFFERENCES = (
    ("gross profit", "revenue", "cost of sales"),
    ("operating profit", "gross profit", "operating expenses"),
    ("what remains of it", "sum raised", "costs of raising it"),
)
"""What is left of the second without the third."""
QUOTIENTS = (
    (
        "sum raised",
        "givers",
        r"\baverage (?:gift|donation|contribution)(?: (?:was|is|of|came to|amounted to))(?: about| just)? <n:said>",
    ),
    (
        "population",
        "households",
        r"\b(?:average|mean) household (?:(?:thus |now )?(?:has|had|counts|counted|numbers|consists of|size (?:is|was|of)))(?: about| just)? <n:said>",
    ),
    (
        "population",
        "households",
        r"<n:said> (?:people|persons|members|residents) (?:per|in each|to each) household\b",
    ),
    ("population", "area", r"\bdensity (?:of|is|was)(?: about| just)? <n:said>"),
)
"""What is shared out, among how many, and how it is stated what each has."""
PERIODS = (
    ("quarter", r"\b(?:quarter|quarterly|three months)\b"),
    ("half", r"\b(?:half|half-year|six months)\b"),
    ("nine months", r"\bnine months\b"),
    ("year", r"\b(?:full|whole|entire|financial|fiscal) year\b|\bannual\b|\bfor the year\b|\bin \d{4}\b"),
)
"""Of what time accounts state."""
OF_WHICH = r"\b(?:of wh(?:ich|om)|including|includes?|plus|as well as)\b"
"""Next to a name's amount: some of it, or more, may be meant elsewhere."""
YEAR = r"\b(?:19|20)\d\d\b"
NOT_NAMED = r"\b(?:if|would|could|might|should|expect\w*|forecast\w*|guidance|target(?:ed|s)|planned|pro forma|adjusted|underlying|like-for-like|organic\w*|excluding|except|before (?:tax|interest)|segments?|divisions?|subsidiar\w+|units?|respectively|restated|constant currenc\w+|projected|previously|last year's|one-off|exceptional|other|impairments?|without|built-up|urban|land area)\b"
"""Words of sentences whose amounts need not be those of the same thing."""
CUES = r"\b(?:remains?|is left|leaving|leaves)\b|\b(?:gross|operating|net) (?:profits?|margins?|income)\b|\baverage (?:gift|donation|contribution|household)\b|\b(?:per|each) household\b|\bdensity\b|(?:%|cent) of (?:[a-z]+ )?(?:revenues?|sales|turnover)\b"
"""Words of a document that may state such an amount; over folded prose."""
