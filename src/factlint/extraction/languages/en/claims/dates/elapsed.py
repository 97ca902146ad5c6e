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
"""Before an attribute that tells how long something was in all."""

PART_OF = r"(?i)(?:the )?(?:last|first|final|opening|closing|early|same|other|whole|entire)\b"
"""Opens a length that is a part of the event, or all of it: "in the last month of the war"."""

OF = r"\s(?:of|into)\s(?:the\s|this\s|its\s|a\s)?(?:[\w-]+\s)?$"
"""From a duration to the event it is a length of: "after nearly four years of war"."""
