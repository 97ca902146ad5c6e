"""How English says that something has gone on for some time. Regular expressions over the prose."""

LASTING = (
    r"(?:,?\s(?:that|which))?\s(?:has|have)(?:\s(?:now|already|so far|by now))?\s"
    r"(?:been\s)?(?:lasted|persisted|continued|raged|dragged on|gone on|going on|raging|under ?way|ongoing|endured|run|"
    r"running|been fought|fought|waged|in force|in place|in effect|simmered|simmering|dragging on|existed|stretched on)"
    r"(?:\s(?:on|now|there|unabated))?(?:\s(?:for|into)|(?<=lasted))(?:\s(?:a|the|now|some))*\s$"
)
"""From the event's noun to the duration: "the war that has persisted for"."""

ATTRIBUTIVE = r"(?:[\s-](?:old|long))?[\s-](?:[\w-]+\s)?$"
"""From a duration to the noun it qualifies: "the four-year-old war"."""

OLD = r"[\s-](?:old|long)\b"
"""In an attribute that counts until now."""
ONE = r"(?i:\ban?\s)"
"""Before an attribute that states how long something was in all."""
AT_ITS_END = (
    r"(?i:\b(?:end(?:ed|s|ing)?|close|conclusion|outcome|aftermath|anniversary|veterans?|history|settled|stopped|won|lost|after|following)"
    r"(?:\sof)?(?:\s(?:the|that|this|its|their|his))?(?:\s[a-z]+ly)?\s$)"
)
"""Before an attribute of what is over: "at the end of the three-year conflict", "since the five-year war ended"."""
DATED = r"\s(?:\w+\s)?(?:in|of|from|ended|that ended|which ended|was over)\b(?:\s\w+)?\s(?:the\s)?\d{4}\b"
"""Behind an event that lies in a year of its own: "the three-year war in 1953"."""

PART_OF = r"(?i)(?:the )?(?:last|first|final|opening|closing|early|same|other|whole|entire)\b"
"""Opens a length that is a part of the event, or all of it: "in the last month of the war"."""

OF = r"\s(?:of|into)\s(?:the\s|this\s|its\s|a\s)?(?:[\w-]+\s)?$"
"""From a duration to the event it is a length of: "after nearly four years of war"."""
