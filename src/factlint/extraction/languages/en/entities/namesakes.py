"""How English states that a name is here borne by another than the one it is known for: by a relative, mostly."""

from factlint.extraction.languages.en.quantities.numerals import ordinals

KIN = (
    r"(?:(?:great-)*(?:grand|step|half-)?-?(?:fathers?|mothers?|sons?|daughters?|brothers?|sisters?|uncles?|aunts?|nephews?|nieces?)|"
    r"twins?|cousins?|child|grandchild|wife|husband|spouse|partner|widow|widower|heirs?|ancestors?|descendants?|forebears?|namesakes?)"
)
_NAME = r"[A-ZÀ-Þ][\w-]*\.?"
_FULL_NAME = rf"{_NAME}(?:\s(?:(?:de|van|von|of)\s)?{_NAME})*"
_OWNING = (
    rf"(?:(?P<owner>{_FULL_NAME})(?:['’]s|(?<=s)['’])|\b(?P<said>[Hh]is|[Hh]er|[Tt]heir|[Tt]he\s[a-z]+['’]s))"
)
_NICKNAME = r"[“\"‘'][\w\s-]+[”\"’']\s"
_KIN_OF = rf"{_OWNING}\s(?:[a-z-]+\s){{0,3}}?{KIN}\b"

ANOTHER = (
    r"\b(?:[Aa]nother|[Aa]\s(?:different|second|later|earlier)"
    rf"|[Tt]he\s(?:other|elder|older|younger|{ordinals(2, 10)}|\d+(?:nd|rd|th)))\s(?:{_NICKNAME})?$"
)
"""Right before the name."""
COPIED = (
    r"\b(?:(?:half|third|quarter|fifth|tenth|small|reduced)-(?:scale|sized?)|1:\d+|miniature|mini|mock|fake|imitation|replica|model|"
    r"toy|Lego|cardboard|chocolate|gingerbread|papier-mâché|plastic|inflatable|wax|an?\s(?:smaller|bigger|larger)|[Rr]eplica\sof\sthe|(?:[Pp]rints?|[Ee]ngravings?|[Ee]tchings?|[Dd]rawings?|[Cc]op(?:y|ies)|[Ll]ithographs?|[Tt]apestry)\safter(?:\sthe)?)\s$"
)
"""Right before the name of what is copied, or bears it as a copy."""
COPIED_BEHIND = r"\s(?:in|out\sof|made\sof)\s(?:miniature|Lego|cardboard|chocolate|wax|paper|matchsticks|sand|ice|snow|gingerbread|plasticine)\b"
"""Right after it."""
KIN_IN_FRONT = rf"{_KIN_OF},?\s(?:(?:the|an?|also|another|likewise|named|called)\s){{0,2}}(?:{_NICKNAME}|[a-z-]+\s){{0,3}}$"
"""From whose kin it is to the name: "Byron's uncle, the old Lord Byron"."""
KIN_BEHIND = rf",\s(?:{_KIN_OF}|(?:an?\s|the\s)?(?:[a-z-]+\s){{0,2}}{KIN}\s(?:of|to)\s(?P<other>{_FULL_NAME}))"
"""From the name to whose kin it is: "Lord Byron, his uncle"."""
PLACED = r"(?:\s|,\s|\s\()(?:in|at|near)\s(?:the\s)?[A-ZÀ-Þ]"
"""Right after the name of what was built: where the one stands that is meant."""
UNRELATED = r",?\s\(?(?:no\srelation|unrelated|not\s(?:to\sbe\sconfused|the\s|related))"
"""Right after the name."""
NAMESAKES_IN_FRONT = rf"\b[Tt]he\s[A-ZÀ-Þ][a-z]+(?:\s[a-z-]+){{0,3}}\s$|\b{KIN},\s$"
"""Right before a person's name: nobody can state whether a namesake is meant ("the American Byron",
"his son, Byron").
"""
