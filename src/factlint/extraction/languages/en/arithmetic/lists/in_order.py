"""How English states things in their order behind their number: "four aims. First, … Second, …"; "Pillar 1: People".

Patterns are read over skeletons (`extraction.arithmetic.skeleton`) or folded prose.
"""

from __future__ import annotations

_NOUNS = (
    "aims|goals|objectives|targets|tasks|duties|steps|stages|phases|reasons|principles|pillars|priorities|questions|points|conditions|criteria|requirements|rules"
    "|parts|elements|components|measures|projects|strands|themes|topics|problems|advantages|benefits|changes|decisions|proposals|recommendations|lessons|findings|results|ways|options|challenges|commitments|promises"
)
ANNOUNCED = rf"<n:announced>(?: (?:main|key|central|clear|simple|big|great|specific|strategic|broad|important|major|new|concrete))? (?P<noun>{_NOUNS})(?: (?:for|in|of|to|with|at|over|during|until|that|which|this|next) [^‹›.:;]{{1,60}})?(?:[.:]|$)"
"""At the end of a sentence."""
ORDINALS = (
    r"(?:first(?:ly)?|first of all|to begin with)",
    r"(?:second(?:ly)?)",
    r"(?:third(?:ly)?)",
    r"(?:fourth(?:ly)?)",
    r"(?:fifth(?:ly)?)",
    r"(?:sixth(?:ly)?)",
    r"(?:seventh(?:ly)?)",
)
NUMBERS = (
    r"(?:one|1|i)",
    r"(?:two|2|ii)",
    r"(?:three|3|iii)",
    r"(?:four|4|iv)",
    r"(?:five|5|v)",
    r"(?:six|6|vi)",
    r"(?:seven|7|vii)",
)
AT_HEAD = r"^(?:and )?(?:{ordinal},|the {ordinal}(?: {noun})?(?: is| was| concerns?| relates to|,)\b|(?:(?:in|during|for) )?{noun} {number}\b(?![.]\d| and\b| to\b| or\b|-))"
"""A sentence that states the next of the things: "Second, …", "In Part Two, …"."""
LAST = r"^(?:and )?(?:finally|lastly|last),|^the (?:last|final)\b"
"""One that states the last of them, whose place it does not say."""
NOT_ALL = r"\b(?:at least|more than|first|last|other|others|another|further|each|every|per|some|not|if|would|could|among|one of|of the|out of|(?<!consists )(?<!consist )(?<!consisted )(?<!made up )(?<!composed )of ‹)\b"
"""In a sentence whose number is not of all that follow."""
HEADING = r"^(?P<kind>[a-z]+(?: [a-z]+)?) (?P<number>\d{1,2})(?= ?[:.–—|-]|$)"
"""A heading that is one of several of a kind."""
KINDS = frozenset(
    """
    pillar goal aim objective package phase stage step module lesson session theme strand priority principle measure project task
    workshop exhibit room station stop act chapter course unit block level area field
    """.split()
)
"""Of which a document may state the number."""
THEY_ARE = r"^(?:they|these|those|the names of these)(?: are| were)?(?: as follows| listed below)?:$"
"""A sentence before a list of what the one before it counts."""
COUNTED = r"<n:announced>(?P<adjectives>(?: [a-z-]+){0,2}?) (?P<noun>[a-z]{3,}s|people|men|women|children)(?=[.,;]|$| (?:in|on|at|for|from|this|who|that|which)\b)"
