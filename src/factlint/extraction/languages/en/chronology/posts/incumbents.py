"""How English states what happened while somebody held a post, or who held it next.

Patterns match sentences with tokens in place of times (`extraction.chronology.timed`): dates as `<d:slot>`; a space
stands for any white space.
"""

from factlint.extraction.languages.en.chronology.posts.in_post import POST

_PLAIN = r"[^‹›,;:()–—|\[\]]"
_TO = r"(?: ?[–—-] ?| (?:to|until|till) )"
_STRETCH = rf"<d:first>{_TO}<d:last>"
_REIGN = r"(?:reign|rule|presidency|premiership|mayoralty|leadership|tenure|government|administration|papacy|editorship|chairmanship|directorship)"
WHILE_IN_POST = (
    rf"\b(?P<said>[Uu]nder|[Dd]uring the {_REIGN} of|[Ii]n the (?:{_REIGN}|days|time) of) (?:[A-ZÀ-Þ][\w’'.-]* ?){{1,4}},? ?\(?(?:from |r[.] |reigned |ruled )?{_STRETCH}\)?,? [^‹›.;()]{{2,80}}? (?:in|on) <d:dated>(?= ?[.,;)]|$)",
    rf"\bwas (?P<post>[a-z]+(?: of [a-z]+)?) (?:from )?{_STRETCH}[;,.] (?:and )?[Ii]n <d:dated>, (?P<said>as (?P=post)|while (?:still )?(?P=post)|while (?:he|she) was (?P=post)|when (?:he|she) was (?P=post)|in that (?:post|role|office|capacity))",
    rf"\bwas (?P<post>[a-z]+) from {_STRETCH}[.;] [Ii]n <d:dated>,? (?P<said>(?:while|when) (?:he|she|[A-ZÀ-Þ][\w’'-]+) was (?P=post))\b",
)
"""Something dated that happened in a term with both of its dates."""
_BEGAN = r"(?:took over|took office|took up|took charge|started|began|came in|arrived|was (?:appointed|elected|installed|sworn in))"
_TAKEN_UP = r"\b(?:became|was (?:appointed|elected|named)|took over)"
_SERVED = r"(?:served|was in office|held (?:the|that) (?:post|office|position)|stayed|remained in office)"
_HAD_BEEN = r"(?:(?:(?:had|has) been|was|served as|had served as|remained|had remained) (?:the )?(?P=post)|(?:had been|was|remained) in (?:office|charge|post)|(?:had )?held (?:the|that|this) (?:post|office|position))\b[^‹›.;]{0,40}?"
_UNTIL = rf"(?: (?:from |between )?(?:the )?‹d\d›(?:{_TO}| and | until [^‹›.;,]{{2,30}} in )| (?:until|till) (?:[^‹›.;,]{{2,40}} in )?)"
"""From somebody in a post to the end of the term."""
_FULL_NAME = r"[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+){1,3}"
_HELD_BY_ONE = r"(?:mayor|president|prime minister|chancellor|governor|headmaster|headmistress|principal|chairman|chairwoman|bishop|archbishop|abbot|rector|treasurer|chief executive|musical director|chief conductor)"
"""Posts that one person holds at a time."""
SUCCEEDED = (
    r"\b(?:until|till) <d:anchor>[.;,] (?:and )?(?:[Hh]is|[Hh]er|[Ii]ts|[Tt]heir) (?P<said>successor)[^‹›.;]{0,40} (?:took over|took office|started|began|came in|arrived) (?:in|on) <d:dated>",
    rf"\bfrom ‹d\d›{_TO}<d:anchor>[^‹›.;]{{0,80}}[.;] (?:[Hh]e|[Ss]he|[Tt]hey|[A-ZÀ-Þ][\w’'-]+) (?:was|were) (?P<said>(?:followed|succeeded|replaced) by) (?:(?!\b(?:born|who|whose)\b)[^‹›.;,]){{2,50}}?(?:,? who {_BEGAN}(?: [^‹›.;,]{{2,40}})?)? (?:in|on) <d:dated>",
    rf"\bfrom ‹d\d›{_TO}<d:anchor>[^‹›.;]{{0,80}}[.;] (?:and )?(?:[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Tt]he) (?P<said>successor)(?:,[^‹›.;,]{{2,40}},)? {_BEGAN}(?: [^‹›.;]{{2,40}}?)? (?:in|on) <d:dated>",
    rf"\b(?P<said>succeeded|replaced|followed) (?:him|her|them|[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+)*)(?: (?:as|at|in) [^‹›.;,]{{2,50}}?)? in <d:dated>[.;] [^‹›.;]{{2,50}} had (?:led|run|headed|held|been|served|edited|chaired|directed|managed|governed|ruled)\b[^‹›.;]{{0,40}} from ‹d\d›{_TO}<d:anchor>",
    rf"\bfrom (?:‹d\d›){_TO}<d:anchor>,? (?:and|when he|when she) (?:was |were )?(?P<said>(?:followed|succeeded|replaced) by) {_PLAIN}{{2,40}}, who (?:took over|took office|started|began|came in|served) (?:in|on|from) <d:dated>",
    rf"{_TAKEN_UP} (?:as )?(?:the )?(?P<post>{POST})(?: of [^‹›.;,]{{2,40}}?)? (?:in|on) <d:dated>[.;] (?:[Hh]is|[Hh]er|[Tt]he) (?P<said>(?:immediate )?predecessor),? (?:[^‹›.;,]{{2,40}},? )?{_HAD_BEEN}{_UNTIL}<d:anchor>",
    rf"\b(?P<said>succeeded|replaced|followed) (?:him|her|them|[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+)*) as (?:the )?(?P<post>{POST})(?: of [^‹›.;,]{{2,50}}?)? in <d:dated>[.;] [^‹›.;]{{2,50}} {_HAD_BEEN}{_UNTIL}<d:anchor>",
    rf"\b[Tt]he (?:first|previous|former|last|outgoing) (?P<post>{POST})\b[^‹›.;]{{2,60}}(?:\b(?:who|and|[A-ZÀ-Þ][\w’'-]+) {_SERVED}|\b{_HAD_BEEN}){_UNTIL}<d:anchor>[.;] [Tt]he (?P<said>(?:second|next|new) (?P=post))(?:,[^‹›.;,]{{2,40}},)? {_BEGAN}(?: [^‹›.;]{{2,40}}?)? (?:in|on) <d:dated>",
    rf"\bfrom ‹d\d›{_TO}<d:anchor>[^‹›.;]{{0,80}}[.;] (?:[Hh]is|[Hh]er) (?P<said>successor) (?:was|had been) [^‹›.;,]{{2,40}}, who {_BEGAN}(?: [^‹›.;]{{2,40}}?)? (?:in|on) <d:dated>",
    rf"\b(?:was|served as) (?:the )?{POST}\b[^‹›.;]{{0,60}}{_UNTIL}<d:anchor>[.;] [A-ZÀ-Þ][^‹›.;,]{{2,40}} (?P<said>(?:succeeded|replaced) (?:him|her))(?: as [^‹›.;,]{{2,30}})? in <d:dated>",
    rf"^{_FULL_NAME}(?: \([^()]{{1,20}}\))? (?:was|served as) (?:the )?(?P<post>{_HELD_BY_ONE}) (?:from|between) (?:the )?‹d\d›(?:{_TO}| and )<d:anchor>[.;] (?P<said>[Ss]ince) <d:dated>,? (?:(?:the )?(?:post|office) has been held by )?{_FULL_NAME}(?: \([^()]{{1,20}}\))? has (?:been|served as) (?:the )?(?P=post)(?=[.,;]|$)",
    rf"^{_FULL_NAME}(?: \([^()]{{1,20}}\))? (?:was|served as) (?:the )?(?P<post>{_HELD_BY_ONE}) (?:from|between) (?:the )?‹d\d›(?:{_TO}| and )<d:anchor>[.;] {_FULL_NAME}(?: \([^()]{{1,20}}\))? has (?:been|served as) (?:the )?(?P=post) (?P<said>since) <d:dated>",
)
"""A successor who begins when the other has left."""
ANY_POST = r"\b(?:[Uu]nder|succeeded|replaced|followed|[Dd]uring the|[Ii]n the [a-z]+ of|successor|predecessor|second|next|new|followed by|succeeded by|replaced by|as|while|when|in that|has (?:been|served))\b"
"""Without one of these nothing is stated of it."""
