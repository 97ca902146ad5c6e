"""How English says that two people knew each other. Regular expressions over the prose between and
after their names.
"""

_ONCE = r"(?:(?:also|once|first|then|later|briefly|famously|secretly|often|regularly|twice|personally) )?"
_WITH = (
    r"(?:dined|corresponded|worked(?: closely)?|collaborated|studied|performed|sang|toured|negotiated|shook hands|spoke|travelled|traveled|lived) (?:together )?with|"
    r"(?:worked|fought|served|performed) alongside|(?:studied|served|fought|worked) under|wrote (?:a letter |letters )to|spoke to|was (?:taught|tutored|interviewed|received|hired) by|"
    r"was (?:a |an )?(?:close |good |old )?(?:friend|pupil|student|contemporary|colleague|classmate|neighbour|lover) of|was (?:close )?friends with|was married to"
)
OPENING = r"(?:(?:In|On|At|Around|During) [^,;:]{2,30}?,? )?(?:[Tt]he (?:young |old |[A-Z]?[a-z]+ )?[a-z]+ )?$"
"""From the start of a sentence to the person who is its subject."""
MET = rf",?(?: who)? {_ONCE}(?:met|befriended|married|interviewed|visited|hired|{_WITH}) $"
"""From one person to the other."""
AND = r",? and "
"""Between two people who share a verb …"""
TOGETHER = (
    rf" {_ONCE}(?:met|(?:were|became) (?:close |good |lifelong |old )?(?:friends|contemporaries|colleagues|lovers|classmates|neighbours|pen friends)|"
    r"worked together|collaborated|corresponded|knew each other|performed together|exchanged letters|studied together|lived together|toured together|travelled together|"
    r"dined together|shook hands|sang together|painted together|wrote to each other|fought each other|fought side by side)(?=[.,;]|$|\n| (?:in|at|on|for|during|when|from|until|before|after|while)\b)"
)
"""… and after the second: "X and Y met"."""
ENDS = r"(?=[.,;]|$|\n| (?:in|at|on|for|during|when|from|until|before|after|while|and|there|twice|once|personally)\b)"
"""After the second person: nothing that belongs to him or her is meant."""
NOT_SO = (
    r"(?i:\b(?:if|would|could|might|may|must|should|never|not|film|films|movie|novel|play|plays|opera|musical|painting|cartoon|comic|series|story|dream(?:s|ed|t)?|imagin(?:e[sd]?|ary|ing)|fiction(?:al)?|"
    r"game|sketch|where|style|like|ghosts?|spirit|heaven|hell|time[- ]travel|statue|portraits?|works?|music|ideas|writings|mash-up|remix|album|song|concert|claim(?:s|ed)?|"
    r"legend|myth|said to|supposed(?:ly)?|alleged(?:ly)?|actor|actress|as|role|character|descendants?|son|daughter|grandson|namesake|exhibition|museum|stage|screen|virtual|holograms?)\b|[\"“”])"
)
"""In a sentence that need not be about them themselves."""
