"""How English states by a noun what it has stated by a verb: "was fined £80,000 … a fine of £60,000".

`TRIGGER` is read over folded prose, the others over skeletons (`extraction.arithmetic.skeleton`).
"""

from __future__ import annotations

from factlint.extraction.languages.en.quantities.numerals import NUMBER_WORDS

_KNOWN = r"[a-z]+ing an?|the|this|his|her|its|their|our"
"""The deed is one that the text knows; "a fine of £600" may be any: asked for, usual, imposed on somebody else."""
_NOUN = r"(?!(?:total|average|maximum|minimum|number|level|price|value|figure|population|speed|height|length|increase|growth|reduction|decrease|decline|change|profit|gain|loss|cut|rise|fall|drop|payment|lead|saving|range|order)\b)[a-z-]{4,}"
"""Not a measure, nor a change, of which a text has many."""
TRIGGER = (
    rf"\b(?:{_KNOWN}) (?P<noun>{_NOUN}) (?:of|for) [^a-z0-9 ]?(?:\d|(?:{'|'.join(sorted(NUMBER_WORDS))})\b)"
)
BY_NOUN = rf"\b(?:{_KNOWN}) (?P<noun>{_NOUN}) (?:of|for) <nt:said>"
OTHER_TIME = r"\b(?:had|would|could|might|if)\b"
"""In the sentence of the noun: it may be of another deed."""
BEFORE = r"(?:[\w'’-]+ ){1,7}$"
"""Right before an amount: its verb among the last words."""
BEHIND = r" (?:per|a|an|each|every|or|to|and)\b|-|/"
"""Right after an amount: it is a rate, or one of several."""
BEFORE_VERBS = frozenset(
    "to will would shall should may might can could must they we you he she it who which that".split()
)
"""Words before a verb that is also a noun."""
