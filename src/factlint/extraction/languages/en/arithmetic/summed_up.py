"""How English sums up in one clause what stands before it: "…, for a worldwide gross of".

Patterns are read over skeletons (`extraction.arithmetic.skeleton`): lower case, numbers as `<kinds:slot>`, a space for
any white space, "|" for a long dash.
"""

from __future__ import annotations

_SUMS = (
    "gross|total|sum|tally|haul|box office|takings|sales|revenues?|turnover|output|production|attendance|fleet|membership|workforce|staff|headcount|enrolment|enrollment|population|cost|bill|price"
    "|circulation|length|distance|score|capacity|strength|area|budget|amount|number|figure|count|toll|investment|value|crew|circuit"
)
_NOT_OF_ALL = r"(?!(?:net|average|mean|record|maximum|minimum|expected|planned|initial|opening)\b)"
SUMMED_UP = (
    rf"(?:,|;| -| \||:| \()? ?(?:for|giving|making|bringing|with|which (?:gives|makes|brings)|to give|to make)(?: it| them| him| her| us)? (?:an? |the |its |their |his |her |our )?"
    rf"(?:{_NOT_OF_ALL}[a-z-]+ ){{0,3}}(?:{_SUMS})(?: [a-z]+){{0,2}} (?:of|to) (?:just |only |exactly )?<n:total>"
)
PART_BEHIND = r"‹[nt](?P<number>\d+)›(?P<words>(?: ?\(‹[pf]\d+›\))?[^‹›;:]{0,80}?)$"
JOINED = r"(?:,| and|, and|,? plus| with|, with|;| \+)(?: [a-z-]+){0,3} $"
"""Between a part and the next."""
NOT_SUMMED = r"\b(?:per|each|every|average|mean|respectively|times|if|would|could|including|includes?|of which|of whom|than|compared|down from|up from|budget of|profit of|previous|last|between|more|less|over|under)\b"
