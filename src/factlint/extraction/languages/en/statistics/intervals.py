"""How English papers print confidence intervals beside their estimates. Patterns are read over prose."""

from __future__ import annotations

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
"""The test of an estimate, stated before its interval."""
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
"""After an interval: whether it holds the value of no effect."""
VERDICT_BEHIND = r"[\])]*,? (?:which|and|but)? ?(?:was|is|were|a finding that was)? ?(?P<words>(?P<no>not )?(?:an? )?(?:statistically )?significant)\b"
NINETY_FIVE = r"95\s?%"
IS = r"(?:(?:(?:of|for) (?:the|this|that) [a-z]+(?: [a-z]+){0,2})? ?\(|of|from|:|=|,|was|is|ran from|runs from|ranged from)?"
"""Between the words of an interval and its bounds."""
UP_TO = r"(?:,|;|to|–|—|-|and)"
"""Between the two bounds."""
