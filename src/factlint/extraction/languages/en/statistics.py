"""How English papers print results of statistics. Patterns are read over prose, letters in any case."""

from __future__ import annotations

ONE_TAILED = r"\b(?:one|single|1)[- ](?:tailed|sided|tail|side)\b|\bdirectional\b"
CORRECTED_P = r"\b(?:bonferroni|holm|hochberg|benjamini|[sš]id[aá]k|fdr|false discovery|corrected for multiple|adjusted p|p(?:-values?)? (?:were|was|are) (?:corrected|adjusted)|multiple comparisons|permutation|bootstrap)"
"""Where p-values may be larger than their statistics give."""
NOT_SIGNIFICANT = r"(?:n\.s\.|\bns\b)"

WHOLE_NUMBERS = (
    r"\b(?:integers?|whole numbers?|likert|(?:point|item) scale|(?:[3-9]|10|11|three|four|five|six|seven|nine|ten)-point"
    r"|scale (?:of|from) \d+ to \d+|\d+ ?(?:to|-|–) ?\d+ scale|rat(?:ed|ings?|ing)|number of (?:children|errors|siblings|visits|items))\b"
)
"""Words by which each answer is a whole number."""
SEVERAL_ITEMS = r"\b(?:composite|averaged across|index|subscales?|items|questionnaire|aggregate|sum score|log|ratio|z-scores?|continuous|adjusted|weighted)\b"
"""Words by which a score is the mean of several answers."""
ITEMS = r"\b(?P<items>\d+|two|three|four|five|six|seven|eight|nine|ten)[- ]items?\b"
BINARY = r"\b(?:binary|dichotomous|0/1|coded (?:as )?0 (?:and|or) 1|yes/no)\b"
MEAN = r"(?:\b(?:averaged|averaging) |(?:\bM(?:ean)?|\bmean(?: (?:rating|score|value|number|response|age|answer)(?: [a-z0-9-]+){0,5}?)?|\baverage (?:rating|score))(?: (?:was|of|is|were)|,|:| ?=)+ ?)"
COUNTED_ON_AVERAGE = r" (?:errors|mistakes|slips|goals|words|eggs|children|siblings|visits|items|trials|correct answers)(?: [a-z]+)? on average\b"
"""Behind a mean of what is counted one by one."""
SIZE = r"\b(?:n|N)(?: ?= ?| of )(?P<size>\d+)\b"
DEVIATION = r"\b(?:SD|s\.d\.|standard deviation)(?: (?:was|of|is)| ?=|:)? ?"

INTERVAL = r"\b(?:\d\d(?:\.\d)? ?%?|[Cc]onfidence) ?(?:CI|C\.I\.|confidence intervals?|interval|credible intervals?|CrI|HDI)\b"
ESTIMATE = (
    r"\b(?:OR|HR|RR|IRR|aOR|aHR|odds ratio|hazard ratio|risk ratio|relative risk|mean difference|MD|SMD|effect size|Cohen['’]s d|Hedges['’] g"
    r"|estimate|b|β|B|d|g|r|M|[Mm]ean|[Ii]ncidence rate ratio|difference)(?: of| was| is| ?=|:|,)* ?"
)
