"""How English sums up a list of numbers, whatever each of them counts."""

from __future__ import annotations

SUMMED = r"(?:\b(?:altogether|in all|all told|together(?:,? (?:they|these|the [a-z]+))?(?: (?:make|teach|have|hold|seat|count|serve|employ|cover|weigh|come to|number))?|adds? up to|added up to|adding up to|which makes|that makes|making|a total of|for a total of|totalling|sums? to|total:?),?(?: about)? $)"
"""Before what a list makes."""
SUMMED_BEHIND = r"^(?: [a-z-]+){0,2} (?:altogether|in all|all told|in total)(?= ?[.,;:)|]|$)"
JOINT = r"^(?: (?!(?:of|and|or|to|from|than|more|less|each|per|times|by|in|which|who|that|is|are|was|were|with|including)\b)[a-z-]+){0,3}(?:,| and|, and|;) (?:(?:the |about |another |a further )?(?!(?:including|of|another|only)\b)(?:[a-z0-9-]+ ){0,2})?$"
"""Between two items of such a list."""
NOT_SUMMED = r"\b(?:each|per|times|average|of whom|of which|including|respectively|both|would|could|if|at least|over|more|less|fewer|except|from|to the|between|half|twice)\b"
AT_HEAD = r"^(?:total|in all|altogether|all told|together)[:,]? $"
"""All that precedes a total of the list that the sentence ahead states."""
OF_ALL = r"^ ?(?:[.,;:)]|$)|^ (?:[a-z-]+ )?(?:items|pieces|things|goods|products|units|articles|objects|animals|plants|vehicles|people|persons|parts|entries|copies)\b"
"""Behind the total of a list that another sentence states: it names all kinds in it, or none."""
