"""How English heads the rows and columns of tables that are sums, and those that are none; and refers to their cells."""

from __future__ import annotations

TOTAL = r"(?:(?:grand |overall )?totals?|sum|altogether|together|combined|everything|all told|in all|all(?: [a-z]+)?|in total)\b(?:\s?[:*†])?"
TOTAL_OF = r"total(?: [a-z]+){1,2}(?:\s?[:*†])?"
"""A total that may be one of what stands above it, or of more: "Total revenue"."""
ALL_OF_A_KIND = r"all [a-z]+"
"""A label that may as well be a name: "All Saints" sums nothing where it is less than a row above."""
_QUARTERS = (
    r"(?:q1|1q|(?:first|1st) quarter)",
    r"(?:q2|2q|(?:second|2nd) quarter)",
    r"(?:q3|3q|(?:third|3rd) quarter)",
    r"(?:q4|4q|(?:fourth|4th) quarter)",
)
_HALVES = (r"(?:h1|1h|(?:first|1st) half)", r"(?:h2|2h|(?:second|2nd) half)")
_OF_YEAR = r"(?:,? (?:of )?(?:fy ?)?\d{2,4})?"
PARTS_OF_YEAR = tuple(tuple(rf"{part}{_OF_YEAR}" for part in parts) for parts in (_QUARTERS, _HALVES))
"""The labels of rows that are all of a year, in order."""
WHOLE_YEAR = r"(?:(?:the )?(?:full |whole |financial |fiscal )?year(?: \d{4}(?:/\d{2,4})?)?|(?:fy ?)?\d{4}(?:/\d{2,4})?|fy ?\d{2}|12 months|full-year(?: \d{4})?)(?:\s?[:*†])?"
"""The label of the row below them that is the year."""
WEIGHTS = r"(?:weight(?:ing|age)?s?|max(?:imum)? weight(?:ing)?|share of (?:the )?(?:total|mark|grade|vote|votes|market|budget|journeys))(?: ?\(?%\)?)?"
"""The heading of a column of shares that together are all."""
SHARES_OF_ALL = r"(?:shares?|proportion|percentage|per cent)(?: ?\(?%\)?)?"
"""The heading of a column of shares of what the table is about, if they do not overlap."""
PART_TOTAL = r"\b(?:sub-?totals?|totals?|of which|thereof|sum|including|net|all)\b"
"""Rows by which some numbers would be counted twice."""
NOT_ALL = r"\b(?:not (?:listed|shown|included|counted)|omit\w*|left out|exclud\w+|includ\w+|round(?:ed|ing))\b"
"""Behind a table that does not state all that its totals sum up."""
NOT_SUMMED = (
    r"(?:\b(?:average|mean|median|rate|ratio|per|year|rank|age|density|change|growth|price|index|score|max\w*|min\w*|cumulative|running"
    r"|difference|diff|points?|position|pos|no|number|id|temperature|speed|ratings?|margin|weighted|sd|s\.d\.|se|std\.?|stdev|deviation|error|variance|iqr|ci|best|highest|lowest|peak|latest|unique|distinct|p[- ]values?|significance)\b|%|±|/(?!\d\d\b))"
)
"""Columns whose total is no sum."""
IN_PERCENT = r"(?:in )?(?:%|per ?cent|percent(?:age)?s?)"
"""The heading of shares of a count next to them, which are not added to it."""
EMPTY = r"[-–—.…]*|n/?a|N/?A|nil|none"
RESULTS = (
    r"p|pl|pld|mp|gp|played|matches|matches played|games|games played",
    r"w|won|wins?",
    r"d|dr|drawn?|draws|ties|tied",
    r"l|lost|loss(?:es)?|defeats",
)
"""Headings of the matches played, won, drawn and lost."""
POINTS_HEADING = r"pts\.?|points"
DEDUCTED = r"\bdeduct|\bpoints? (?:(?:was|were|had been) )?(?:docked|taken (?:off|away)|stripped|removed|subtracted)\b|\b(?:docked|stripped of|minus) (?:[a-z]+|\d+) points?\b|\bpenalt|\bbonus|[(\[][-−–]\s?\d|[*†‡]$|[(\[][a-z\d][)\]]$"
"""In a text or next to a team: points are not from wins and draws alone."""
OTHER_RESULT = r"(?i:n/?r|no result|ot[wl]?|so[wl]?|otl|ab|abandoned|forfeits?|void|[wl]\+?ot|pen\.?|bp)"
"""Headings of results that are none of these."""

MEAN_ROW = r"(?:(?:overall |arithmetic |monthly |weekly |daily |yearly |annual )?(?:average|mean)(?: per [a-z]+)?|avg\.?)"
"""The label of a row that is the mean of those above it."""
COUNT_HEADING = (
    r"(?:qty\.?|quantity|units(?: sold)?|number|no\.?|count|hours?|nights|days|pieces|pcs\.?|copies|tickets)"
)
PRICE_HEADING = r"(?:(?:unit |list |ticket )?(?:price|cost|rate|fee)s?(?: each| per (?:unit|hour|night|day|piece))?|each)(?: \([^)]*\))?"
PRODUCT_HEADING = r"(?:(?:line |sub-?)?totals?|amount|total (?:price|cost|amount|value)|value|extended price|sum|revenue|takings|pay)(?: \([^)]*\))?"
PER_HEADING = r"(?P<what>[a-z]+(?: [a-z]+)?) (?:per|for each) (?P<unit>[a-z]+)(?: \([^)]*\))?"
"""What each of the things in another column is or costs."""
REST_HEADING = r"(?:difference|remaining|variance|left|(?:net )?(?:profit|balance|surplus|result|income|margin)|net)(?: \([^)]*\))?"
"""Income, costs, and what is left."""
REDUCED = r"%|\b(?:off|discount(?:ed)?|free|rebate|incl\w*|tax|vat|surcharge|half price|sale|returns?)\b"
"""Rows whose amount is not simply so many times the price."""
SHARE_HEADING = r"(?:.*\b(?:share|percent(?:age)?|pct|rate|turnout|accuracy)\b.*|.*%.*)"
"""A column of shares of one column in another, or in the total of one."""
NO_SHARE = r"\b(?:growth|change|increase|decrease|interest|inflation|tax|vat|margin|discount|yield|swing|humidity|alcohol|abv|unemployment|literacy|weighted|adjusted|cumulative|cum)\b|[+±Δ]"
SYSTEMS = (r"metric|si", r"imperial|us|u[.]s[.]|us customary|customary")
"""Headings of one amount in the units of two systems."""
COMPUTED_HEADING = rf"(?:{TOTAL}|{TOTAL_OF}|{REST_HEADING}|{PRODUCT_HEADING}|g\.?d\.?|goal difference|diff\.?|\+/[-−–]|gross|sum of .*)"
"""Columns that say that they are computed from others."""
UNLIKE_ROW = rf"^{TOTAL}$|{REDUCED}|\b(?:mean|average|median|avg)\b|[*†‡]$"
"""Rows to which other rules may apply."""
SAVED_HEADING = r"(?:saved|savings?|reduction|smaller by|compression|discount)(?: \(?%\)?)?"
"""A column of the share by which one of two columns is less than the other."""
CHANGE_HEADING = r"(?:%? ?change|growth|increase|decrease|Δ|delta|% ?(?:change|growth|increase)|(?:change|growth|increase) ?\(?%\)?|y/y|yoy|difference|diff\.?)"
RANKED = r"(?:rank|pos(?:ition|[.])?|place|no[.]?|nr[.]?|#)"
"""Headings of a first column that states the places of rows."""
NAMED = r"\s*(?:Table|TABLE)\s(?P<number>\d+)\b"
"""How the caption of a table begins."""
MENTION = r"\btable (?P<number>\d+)\b|\b(?:the (?:following )?table|table (?:above|below))\b"
COUNTS = (
    r"\b(?:shows?|lists?|gives?|presents?|summari[sz]es?|reports?) (?:all |the )*<n:said> (?P<noun>[a-z]+)\b(?! (?:per|each|in each|a|of|who|that|with)\b)",
    r"^table \d+[.:] (?:all |the )*<n:said> (?P<noun>[a-z]+)\b(?! (?:per|each|in each|a|of|who|that|with)\b)",
)
"""A number of things that a table is said to hold."""
LISTS = r"\b(?:lists?|shows?|compares?|describes?|covers?|gives?|contains?|has) (?:all |the )*<n:said>(?: [a-z-]+)? (?P<noun>[a-z]+s)\b"
"""A number of things that a table is said to list."""
NOT_LISTED = r"\b(?:first|top|largest|most|main|some|other|more|best|biggest|leading|selected|columns?|rows?|years?|months?|values|types|kinds|categories|groups)\b"
QUOTE = r"\b(?:to|at|was|is|were|are|of|reached|totalled|had|has) <np:said>(?! (?:more|less|higher|lower|points?|times|of)\b)"
"""A number that a table is said to show."""
