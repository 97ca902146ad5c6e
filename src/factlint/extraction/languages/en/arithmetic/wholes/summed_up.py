"""How English sums up in one clause what precedes it: "…, for a worldwide gross of".

Patterns are read over skeletons (`extraction.arithmetic.skeleton`): lower case, numbers as `<kinds:slot>`, a space for
any white space, "|" for a long dash.
"""

from __future__ import annotations

_SUMS = (
    "gross|total|aggregate|whole|sum|tally|haul|box office|takings|sales|revenues?|turnover|output|production|attendance|fleet|membership|workforce|staff|headcount|enrolment|enrollment|population|cost|bill|price"
    "|circulation|length|distance|score|capacity|strength|area|budget|amount|number|figure|count|toll|investment|value|crew|circuit|weight|height|mileage|collection|catch|harvest|crop|payroll|running time|playing time|duration|yield|proceeds|takings|collection|estate|network"
)
_NOT_OF_ALL = r"(?!(?:net|average|mean|record|maximum|minimum|expected|planned|initial|opening)\b)"
_LEADS = r"(?:for|giving|making|bringing|with|which (?:gives|makes|brings)|to give|to make|forming)(?: it| them| him| her| us)? (?:an? |the |its |their |his |her |our )?"
SUMMED_UP = (
    rf"(?:,|;| -| \||:| \()? ?{_LEADS}(?:{_NOT_OF_ALL}[a-z'-]+ ){{0,3}}(?:{_SUMS})(?: [a-z]+){{0,5}}? (?:(?:of|to) )?(?:just |only |exactly )?<n:total>",
    r"(?:,|;| -| \||--| \() ?(?:or )?an? (?:[a-z]+ )?(?:total|aggregate) of <n:total>",
)
PART_BEHIND = r"‹[nt](?P<number>\d+)›(?P<words>(?: ?\(‹[pf]\d+›\))?[^‹›;:]{0,80}?)$"
JOINED = r"(?:,| and|, and|,? plus| with|, with|;| \+)(?: [a-z-]+){0,3} $"
"""Between a part and the next."""
NOT_SUMMED = r"\b(?:per|each|every|average|mean|respectively|times|if|would|could|including|includes?|of which|of whom|than|compared|down from|up from|budget of|profit of|previous|last|between|more|less|over|under|left|leaving|resigned|retired|departed|died|withdrew|dismissed|laid off|scrapped|closed|(?:was|were) sold)\b"
ADDED_TO = r"\b(?:in addition|besides|further(?:more)?|to (?:these|this|that|which))\b"
"""Before the parts: their total may also be of what was stated before them."""
_COUNT = r"(?P<what>(?:[a-z-]+ ){0,3}(?:total|tally|toll|count|number|figure)(?: (?!to )[a-z-]+){0,4})"
REACHED = rf"\b(?:bring|brings|bringing|brought|tak(?:e|es|ing)|took|rais(?:e|es|ed|ing)|lift(?:s|ed|ing)?|push(?:es|ed|ing)?) (?:the|its|their|our|his|her) {_COUNT} to <n:said>"
"""A total that grew by what its sentence states."""
ADDED = r"‹n(\d+)› (?:more|new|further|additional|fresh|others?|extra)\b|\b(?:another|an additional|a further|a new) (?=‹n(\d+)›)"
CORRECTED_BY = r"[^.;]*\b(?:after|including|once|when|with|as) [^‹›.;]*‹n"
"""After such a total: it changed by something else, too."""
LATER = r"\b(?:in|by|until) \d{4}\b|\b(?:years?|seasons?) later\b|\bsince then\b"
"""In a sentence with a new total: others may have come in between."""
