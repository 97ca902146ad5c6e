"""The labels by which a fact sheet states one course: its beginning, end and length, or its parts and their sum.

Matched in whole over labels in lower case.
"""

START = r"(?:start(?:s|ed|ing)?|begins?|began|beginning|from|commence(?:s|d|ment)|first day|opens|opened|check-?in|departure|arrival date|start of (?:the )?[a-z]+)(?: (?:date|day|time|on))?"
END = r"(?:end(?:s|ed|ing)?|finish(?:es|ed)?|until|till|to|last day|closes|closed|close|check-?out|completion|end of (?:the )?[a-z]+)(?: (?:date|day|time|on))?"
WHEN = r"(?:date and time|time|date|when|dates|time and place|event time|meeting time|held|period|project period|term|running time|run)"
"""Labels of both at once: "19:30–21:00"."""
LENGTH = r"(?:(?:total |overall |planned |project |course |event |contract )?(?:duration|length|term|period|running time|contract period))"
TOTAL = r"(?:total(?: time)?|time in total|overall time|total duration|ready in|time needed|all in all|altogether|total time (?:needed|required)|in total)"
PART = (
    r"(?:prep(?:aration)?|cook(?:ing)?|bak(?:e|ing)|chill(?:ing)?|rest(?:ing)?|marinat(?:ing|ade)|prov(?:e|ing)|ris(?:e|ing)|cool(?:ing)?|freez(?:e|ing)|roast(?:ing)?|fry(?:ing)?|boil(?:ing)?|steam(?:ing)?|set(?:ting)?"
    r"|soak(?:ing)?|dry(?:ing)?|assembl(?:y|ing)|decorati(?:on|ng)|grill(?:ing)?|simmer(?:ing)?|measuring|sanding|painting|cutting|fitting|planning|construction|build(?:ing)?|clean(?:ing|-?up)?|set-?up|setup|outward (?:journey|flight)|return (?:journey|flight)|stopover|walk(?:ing)?|driving|talk|discussion)(?: time)?"
)
"""Labels of lengths that follow each other and make up the total."""
TO = r" ?(?:-|–|—|to|until|till) ?"
"""Between the beginning and the end of a course."""
BEHIND = r"(?: (?:p\.?m\.?|a\.?m\.?|uhr|hrs|hours|sharp))?[.;,]?(?: \([^()\d]{1,40}\))?"
"""What a value may hold after its time."""
NOT_ALL = r"(?i:\b(?:breaks?|lunch|intervals?|pauses?|holidays?|each|every|daily|weekly|sessions?|meetings|classes|lessons|per|hourly|slots?|at any time|several|days? off|except|meanwhile|overlap\w*|in parallel|at the same time)\b|days\b)"
"""In a sheet, or next to it, whose course is not as long as from its beginning to its end."""
IN_ALL = r" (?:in all|altogether|in total|all in all|overall)\b"
"""Behind a length that is that of all that a list states step by step."""
