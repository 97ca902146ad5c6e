"""How English papers describe the groups and the size of a study, before the test that these lead to."""

from __future__ import annotations

from factlint.extraction.languages.en.arithmetic.counts.counted import COUNTED_PEOPLE
from factlint.extraction.languages.en.quantities.numerals import cardinals

_FEW = rf"(?:[2-9]|{cardinals(2, 9)})"
_TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
SPELLED = rf"(?:(?:{_TENS})-(?:{cardinals(1, 9)})|{_TENS}|{cardinals(8, 19)})"
"""A number of people in words, from eight on."""
_SIZE = rf"(?:\d{{1,3}}|{SPELLED})"
GROUPS = rf"(?<![\w.-])(?P<groups>{_FEW}) (?:[a-z-]+ ){{0,2}}?(?:groups|samples|arms|conditions)\b(?! of (?:items|variables))"
OF_EACH = rf"(?:groups|samples|arms|conditions) (?:of|with) (?P<each>{_SIZE})(?: [a-z]+)? each\b|\((?P<sign>[nN]) ?= ?(?P<size>\d{{1,3}}) (?:each|per (?:group|arm|condition))\)"
"""How many are in each of the groups."""
ALL_TOLD = (
    rf"\b(?P<all>{_SIZE}) (?:[a-z]+ )?(?:{COUNTED_PEOPLE})\b(?! each| per )|\bN ?= ?(?P<total>\d{{1,4}})\b"
)
"""How many took part."""
OTHER_DESIGN = (
    r"\b(?:paired|within|repeated|dependent t|matched|welch\w*|mixed|cross-?over|one-sample|regress\w*|adjust\w*|ancova|covariates?|manova|multivariate|nested|factorial|two-way|three-way|interaction"
    r"|blocks?|partial|multilevel|cluster\w*|trials?|items|observations|measurements|sessions|contrasts?|pairwise|post[- ]hoc|followed up|time points?|slopes?|weighted|imputed|pooled)\b"
)
"""Words of designs whose tests have other degrees of freedom."""
ONE_WAY = r"\b(?:one-way|single-factor|anova|analysis of variance)\b"
CORRELATION = r"\b(?:correlat(?:ed|es|ion|ions)|association)\b[^.;()=]{0,60}?\(?(?:\br|\brho|ρ|\bPearson['’]s r)(?:\(\d+\))? ?= ?(?P<r>[-−]?\d*\.\d+)"
"""A correlation that a text states as such."""
