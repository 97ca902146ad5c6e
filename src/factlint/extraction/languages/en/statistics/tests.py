"""How English papers print tests and their p-values. Patterns are read over prose, letters in any case."""

from __future__ import annotations

ONE_TAILED = r"\b(?:one|single|1)[- ](?:tailed|sided|tail|side)\b|\bdirectional\b"
CORRECTED_P = r"\b(?:bonferroni|holm|hochberg|benjamini|[sš]id[aá]k|fdr|false discovery|corrected for multiple|adjusted p|p(?:-values?)? (?:were|was|are) (?:corrected|adjusted)|multiple comparisons|permutation|bootstrap)"
"""Where p-values may be larger than their statistics give."""
NOT_SIGNIFICANT = r"(?:n\.s\.|\bns\b)"
P_BEFORE = r"[Pp](?:-value)?\s?$"
"""Before the relation of a reported p-value."""
