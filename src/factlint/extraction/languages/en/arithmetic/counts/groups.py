"""How English states the groups of a whole one by one, each by what no other group is.

Patterns are read over skeletons (`extraction.arithmetic.skeleton`): lower case, numbers as `<kinds:slot>`, a space for
any white space, "|" for a long dash.
"""

from __future__ import annotations

from factlint.extraction.languages.en.arithmetic.number_words import THE

_WORDS = r"(?: (?!and\b|but\b|while\b|or\b)[a-z'-]+)"
WHOLES = (
    rf"(?:^|[.;:,] )(?:out )?of {THE}<n:whole>{_WORDS}{{1,7}}(?:,|:| -| \|)",
    rf"<n:whole>{_WORDS}{{1,5}}(?:,| -| \||;| \()? ?(?:of (?:which|whom|these|them)|with)(?=,? )",
    rf"<n:whole>{_WORDS}{{1,4}}(?:,|;|:| -| \|| \() ?(?=‹n\d+› (?:of (?:them|these|which|whom) )?)",
)
"""A whole, up to its groups."""
FIRST_OF_WHOLE = rf"(?:^|[.;:,] )(?:(?:only|just) )?(?=‹n(?P<first>\d+)› of (?:the|its|our|their|his|her|all)(?: only| just)? <n:whole>{_WORDS}{{1,8}}(?:,|;| and| but| while))"
"""The same where the first group precedes it."""
OF_WHOLE = r" of (?:the|its|our|their|his|her|all)(?: only| just)? ‹n\d+›"
SUBTOTAL = r"<n:whole> of (?:the|its|our|their) ‹n\d+›[^:‹›]{0,40}(?:‹[pf]\d+›[^:‹›]{0,40})?:(?= ‹n)"
"""A part, of which the groups are stated after a colon."""

EXHAUSTIVE = (
    ("elected|chosen", "appointed|co-opted|nominated"),
    ("open|stayed open|remained open|opened", "closed|shut"),
    ("indoors?|inside", "outdoors?|outside"),
    ("contested", "uncontested|unopposed|filled without"),
)
"""States of which each thing has one."""
CONTRARY = (
    *EXHAUSTIVE,
    ("full-time", "part-time"),
    ("left-handed", "right-handed"),
    ("passed", "failed"),
    ("fast|quick", "slow"),
    ("married", "single|unmarried"),
    ("on the left", "on the right"),
    ("full|occupied|taken|lived in", "empty|vacant|free"),
    ("accepted|approved|granted", "rejected|refused|declined|turned down"),
    ("survived|lived", "died|perished"),
    ("sold", "unsold|went back|returned|kept"),
    ("in person", "online|remotely|by post"),
    ("paid", "unpaid|free|volunteers"),
    ("new", "old"),
    ("present|attended|came", "absent|sent (?:their )?apologies|stayed away"),
    ("by day|in the morning", "by night|in the afternoon|in the evening"),
    ("upstairs", "downstairs"),
    ("above", "below"),
    ("organic", "conventional"),
    ("large|big", "small|little", "medium(?:-sized)?"),
    (
        "survived|lasted|worked|held|still (?:work|run|stand)",
        "failed|broke|gave out",
        "(?:were|was) (?:broken|lost|stolen|damaged|destroyed)|never arrived",
    ),
    ("won", "drew|drawn|tied", "lost"),
    (
        "finished|completed",
        "dropped out|gave up|did not finish|withdrew|retired",
        "disqualified",
        "did not start",
    ),
    (
        "accepted|approved|granted|allowed|upheld",
        "rejected|refused|declined|dismissed|turned down",
        "withdrawn|deferred|pending|undecided|put off|still open",
    ),
    ("sold", "went back|returned|unsold|kept|withdrawn", "lost|stolen|destroyed"),
    ("adults?", "children|minors|infants", "pensioners|seniors"),
    ("red", "blue", "green", "white", "black", "yellow", "brown|grey|gray", "orange|pink|purple"),
    ("wooden|of wood|timber", "(?:of )?stone", "(?:of )?brick", "(?:of )?(?:iron|steel|concrete)"),
    ("petrol", "diesel", "electric", "hybrids?"),
    ("in spring", "in summer", "in autumn", "in winter"),
    ("on the first", "on the second", "on the third", "on the fourth"),
    ("in the first", "in the second", "in the third", "in the fourth"),
    ("gold", "silver", "bronze"),
    ("(?:faces?|look) north", "(?:faces?|look) south", "(?:faces?|look) east", "(?:faces?|look) west"),
    ("north", "south", "east", "west"),
    ("in the north", "in the south", "in the east", "in the west"),
    ("repaired|mended|restored", "scrapped|sank|sunk|burnt|burned"),
    ("hatched|sprouted|germinated", "did not|failed|rotted|were eaten"),
    (
        "agreed|in favou?r|said yes|yes",
        "disagreed|against|said no",
        "undecided|had no opinion|did not answer|abstained",
    ),
)
"""States of which no thing has two at one time."""
PLACED = r"^(?: of (?:them|these|which|whom))?(?: (?:are|were|is|was|came|come|went|go|sit|sat|stand|stood|live|work|serve|grow|grew|moored|parked|kept|held|hang|hung|took place|fell|lie|lay|stay|stayed)(?: [a-z]+ed)?)? (?P<preposition>for|under|at|on|in|by|from|to|near) (?P<where>(?:the )?[a-z'-]+)"
NOT_GROUPS = (
    r"\b(?:also|both|each|either|at least|or more|some of|includ\w+|overlap\w*|several|more than one|twice|again|later|then|another|others? [a-z]+s|first time|per|every|respectively|about|around|nearly|almost|over"
    r"|up to|more|fewer|less|than|speak|spoke|visited|times|points|since|after which|before|until|aged?)\b"
)
"""Words by which groups may overlap, not be all, or be no groups."""
