"""How English papers say what is significant, and by which p-value. Patterns are read over prose."""

from __future__ import annotations

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
PARTS_OF_CONCLUSIONS = ("ignifican", "not differ")
"""One of these occurs in every conclusion, with or without a capital."""
