"""How English papers print results of statistics. Patterns are read over prose, letters in any case."""

from __future__ import annotations

from factlint.extraction.languages.en.arithmetic.counts.counted import COUNTED_PEOPLE
from factlint.extraction.languages.en.quantities.numerals import cardinals
from factlint.extraction.languages.en.statistical_designs import SPELLED

ONE_TAILED = r"\b(?:one|single|1)[- ](?:tailed|sided|tail|side)\b|\bdirectional\b"
CORRECTED_P = r"\b(?:bonferroni|holm|hochberg|benjamini|[sš]id[aá]k|fdr|false discovery|corrected for multiple|adjusted p|p(?:-values?)? (?:were|was|are) (?:corrected|adjusted)|multiple comparisons|permutation|bootstrap)"
"""Where p-values may be larger than their statistics give."""
NOT_SIGNIFICANT = r"(?:n\.s\.|\bns\b)"

_COUNTED = r"(?:errors|mistakes|slips|goals|words|eggs|children|siblings|visits|items|trials|correct answers|cars|books|pets|rooms|bicycles|cats|dogs|cows|chickens|phones|televisions|wins|points|questions)"
WHOLE_NUMBERS = (
    rf"\b(?:mean|average) of \d+\.\d+ {_COUNTED}\b|"
    rf"\b(?:integers?|whole numbers?|likert|(?:point|item) scale|(?:[3-9]|10|11|{cardinals(3, 10)})-point"
    r"|scale (?:of|from) \d+ to \d+|\d+ ?(?:to|-|–) ?\d+ scale|rat(?:ed|ings?|ing)|number of (?:children|errors|siblings|visits|items|cars|books|pets|goals|correct answers|mistakes|rooms))\b"
)
"""Words by which each answer is a whole number."""
OTHER_ALPHA = (
    r"(?:α|\balpha\b|significance (?:level|threshold)|level of significance|threshold|bonferroni|holm|correct(?:ed|ion)|adjust(?:ed|ment|ing)|fdr|false discovery|one-?(?:sided|tailed)"
    r"|genome-wide|non-?inferiority|equivalence|marginal|trend|set at|q-value)"
)
"""Where another limit than .05 may decide, case-folded."""
NOT_SIGNIFICANT_SAID = (
    r"\b(?:(?:not|n[o’']t|no|neither|nor|never)(?: (?:be|been|found|to|have|statistically|reach(?:ed)?|any|differ(?:ed)?|a|clinically or))* (?:significant(?:ly)?|significance)(?: (?:difference|effect|association|correlation|change|interaction|increase|decrease)s?)?"
    r"|(?:non-?|in)significant(?:ly)?|did not differ(?: significantly)?)\b"
)
SIGNIFICANT_SAID = r"(?<!not )(?<!non-)(?<!nor )(?<!no )(?<!any )(?<!never )(?<!reach )\b(?:statistically |highly )?significant(?:ly)?(?: [a-z]+){0,4}"
NO_CONCLUSION = r"\b(?:not|no|nor|neither|n[o’']t|never|without|fail\w*|lack\w*|absence|except|unless|if|whether|although|but|while|whereas|despite|only|borderline|approach\w*|near\w*|or|would|clinically|hypothes\w*)\b"
"""In a sentence that calls something significant: perhaps something else is not."""
P_BESIDE = r"[^.;()\n]{0,40}?(?:\((?:[^()\n]{0,40}?[,;] ?)?|, |: )(?P<cue>[Pp](?:[- ]?values?)?\s?(?P<relation>[=<>])\s?(?P<p>0?\.\d+))"
P_VALUE_SAID = r"\b[Pp][- ]?values?(?: (?:was|is|of|were)|\s?=)\s?(?P<p>\d+(?:\.\d+)?)(?!\d|\.\d|%|\s?[×x*e])"

SCALE = (
    r"\b(?:(?:scale|rat(?:ed|ing|ings)|score[sd]?)(?: (?:of|from|on))* (?P<low>[01]) ?(?:to|-|–) ?(?P<high>\d{1,3})(?: scale)?|(?P<low2>[01]) ?(?:to|-|–) ?(?P<high2>\d{1,2}) (?:point )?scale"
    rf"|(?P<points>[3-9]|1[01]|{cardinals(3, 10)})-point(?: likert)? scale)\b"
)
_STEP = r"(?:differences?|changes?|gains?|loss(?:es)?|increases?|decreases?|drops?|declines?|rises?|falls?|improvements?|reductions?|shifts?|deviations?|errors?|gaps?|effects?|ranges?|margins?|distances?)"
"""What lies between two answers, and so may be smaller than the lowest."""
SCALED_MEAN = rf"(?:\baveraged|\baveraging|\b(?:mean|average)(?! (?:[a-z]+ ){{0,2}}{_STEP}\b)(?: [a-z]+){{0,3}}? (?:was|of|is)|\bM ?=) "

SEVERAL_ITEMS = r"\b(?:composite|averaged across|index|subscales?|items|questionnaire|aggregate|sum score|log|ratio|z-scores?|continuous|adjusted|weighted)\b"
"""Words by which a score is the mean of several answers."""
ITEMS = rf"\b(?P<items>\d+|{cardinals(2, 10)})[- ]items?\b"
BINARY = r"\b(?:binary|dichotomous|0/1|coded (?:as )?0 (?:and|or) 1|yes/no)\b"
MEAN = r"(?:\b(?:averaged|averaging) |(?:\bM(?:ean)?|\bmean(?: (?:rating|score|value|number|response|age|answer)(?: [a-z0-9-]+){0,8}?)?|\baverage (?:rating|score))(?: (?:was|of|is|were)|,|:| ?=)+ ?)"
COUNTED_ON_AVERAGE = rf" {_COUNTED}(?: [a-z]+)? (?:on average|each)\b"
"""After a mean of what is counted one by one."""
SIZE = rf"\b(?:n|N)(?: ?= ?| of )(?P<size>\d+)\b|\b(?:[Tt]he|[Aa]ll|[Oo]ur|these|those) (?P<counted>\d{{1,3}}) (?:{COUNTED_PEOPLE})\b|\b(?P<spelled>(?i:\d{{1,3}}|{SPELLED})) (?:{COUNTED_PEOPLE}) (?:rated|scored|judged|marked|graded|answered|assessed|evaluated)\b"
DEVIATION = r"\b(?:SD|s\.d\.|standard deviation)(?: (?:was|of|is)| ?=|:)? ?"

INTERVAL = r"\b(?:\d\d(?:\.\d)? ?(?:%|per ?cent)?|[Cc]onfidence) ?(?:CI|C\.I\.|confidence intervals?|interval|credible intervals?|CrI|HDI)\b(?: ?\((?:CI|CrI)\))?"
ESTIMATE = (
    r"\b(?:OR|HR|RR|IRR|aOR|aHR|odds ratio|hazard ratio|risk ratio|relative risk|mean difference|MD|SMD|effect size|Cohen['’]s d|Hedges['’] g"
    r"|estimate|b|β|B|d|g|r|M|[Mm]ean|[Ii]ncidence rate ratio|difference)(?: (?:for|of|in|among) [a-z ]{2,30}?)?(?: of| was| is| estimated| at| to be| ?=|:|,)* ?"
)
PLAIN_ESTIMATE = (
    r"(?:\b(?:was|were|of|is|at)|=|:) (?P<estimate>{number})(?:\s?%| (?:per cent|percent))\s?[(\[]\s?$"
)
_MEASURE = r" ?(?:k?g|mm|cm|km|m|ml|mg|l|ms|s|min|h|years|months|weeks|days|hours|minutes|seconds|points|percentage points|mmHg|mm Hg|kcal|mmol/l|bpm|g/dl|m/s|cm/s|km/h|ml/min|l/min|µg/l|ng/ml|mmol/mol|kg/m²|kg/m2|°|°C|euros|dollars)"
_TESTED = r"(?:,? \(?(?:t|F|z|Z|χ2|χ²)(?:\([^()]{1,20}\))? ?= ?[-−]?[\d.]+,? [pP] ?[=<>] ?[\d.]+)?"
"""The test of an estimate, told before its interval."""
BEHIND_ESTIMATE = rf"(?:{_MEASURE})?(?: (?:was|were|is) (?:not )?(?:statistically )?significant)?{_TESTED}(?:\s?[,;(\[]+)?(?: (?:with )?(?:an? |the |its ))?\s?$"
"""What stands between an estimate and the words of its interval."""
_GAINED = r"(?:gained|lost|(?:improved|increased|decreased|rose|fell|dropped|grew|shrank|declined|shortened|lengthened|reduced|lowered|raised|prolonged|cut|(?:was|were) (?:shorter|longer|higher|lower|greater|smaller|larger|heavier|lighter))(?: [A-Za-z]+){0,4}? by)"
_IN_WHAT = r"(?: (?:on|in) (?:the |a |their )?(?!(?:one|first|other|second|same)\b)[a-z]+(?: [a-z]+){0,2})?"
MEASURED_ESTIMATE = rf"\b(?:(?:was|were) (?P<estimate>{{number}}){_MEASURE}|{_GAINED} (?P<gained>{{number}}){_MEASURE}{_IN_WHAT}){_TESTED}(?:\s?[,(\[]\s?| with (?:an? |the |its )?)$"
"""A share, or a measure, right before its interval."""
RATIO = r"\b(?:a?OR|a?HR|a?RR|IRR|odds ratio|hazard ratio|risk ratio|relative risk|rate ratio)s?\b"
DIFFERENCE = r"(?:\b(?:mean difference|MD|SMD|Cohen['’]s d|Hedges['’] g|difference|b|d)\b|β)\W"
P_BEHIND = r"\s?[\])]?\s?[,;]?\s?[(]?\s?(?P<cue>[Pp]\s?(?P<relation>[=<>])\s?(?P<p>0?\.\d+))"
SIDE_BEHIND = r"[\])]*,? (?:which |and |that )?(?P<words>(?P<in>includes|included|contains|contained|crosses|crossed|overlaps|spans)|excludes|excluded|(?:does|did) not (?:include|contain|cross)) (?:the )?(?:(?:null|neutral) value(?: of)? )?(?P<value>0|1|zero|one)\b(?![.]\d)"
"""Behind an interval: whether it holds the value of no effect."""
VERDICT_BEHIND = r"[\])]*,? (?:which|and|but)? ?(?:was|is|were|a finding that was)? ?(?P<words>(?P<no>not )?(?:an? )?(?:statistically )?significant)\b"
NINETY_FIVE = r"95\s?%"

P_BEFORE = r"[Pp](?:-value)?\s?$"
"""Before the relation of a reported p-value."""

IS = r"(?:(?:(?:of|for) (?:the|this|that) [a-z]+(?: [a-z]+){0,2})? ?\(|of|from|:|=|,|was|is|ran from|runs from|ranged from)?"
"""Between the words of an interval and its bounds."""
UP_TO = r"(?:,|;|to|–|—|-|and)"
"""Between the two bounds."""
