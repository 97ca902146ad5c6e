"""How a clause states that a work was begun or done: "shooting had wrapped up", "the foundation stone was laid".

Patterns match sentences with tokens in place of times (`extraction.chronology.timed`): a space stands for any white
space.
"""

_WORK = r"(?:shooting|filming|recording|rehearsals|principal photography|production|writing|works?|construction|building(?: works?)?|excavations?|digging|restoration|renovation|repairs)"
_GOT_GOING = r"(?: (?:on|of) (?:it|them|(?:the|its|a) (?:[a-z]+ ){0,1}[a-z]+))? (?:had |was )?(?:only |finally )?(?:begun|began|started|commenced|g[eo]t(?:s|ten)? (?:under ?way|going))"
WORK_BEGUN = rf"{_WORK}(?: (?:on|of) (?:it|them|(?:the|its|a) [a-z]+))? (?:had |was |were )?(?:only |finally )?(?:begun|began|started|commenced|g[eo]t(?:ten)? (?:under ?way|going))"
WORK_ENDED = (
    rf"{_WORK} (?:had |was |were )?(?:only |finally )?(?:ended|finished|concluded|completed|wrapped(?: up)?)"
)
MAKING_STATED = r"(?:shooting|filming|recording|rehearsals|principal photography|production|writing)(?: of (?:it|them))? (?:had |was |were )?(?:only |finally )?(?:begun|began|started|g[eo]t(?:ten)? (?:under ?way|going)|ended|finished|concluded|wrapped(?: up)?)"
"""Begun or ended: either comes before what was made is out."""
TRYING = rf"(?:trials|tests|talks|negotiations){_GOT_GOING}"
"""Of these an approval or a signature is the end; before works it comes first."""
STONE = r"(?:(?:foundation|corner|first) ?stone (?:had been |was |had )?laid|(?:first )?sod (?:had been |was )?(?:cut|turned)|ground (?:had been |was )?broken)"
WORKS_BEGUN = rf"(?:works?|construction|building(?: works?)?|excavation|trials|tests|talks|negotiations|planning|preparations|drilling|digging|restoration|the siege){_GOT_GOING}|{STONE}"
