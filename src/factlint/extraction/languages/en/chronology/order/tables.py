"""The headings of tables and lists by which their dates follow each other. Regular expressions, matched whole."""

from factlint.extraction.languages.en.function_words import ORDINAL_ENDING

STARTS = r"(?i:(?:date |year )?(?:start(?:s|ed|ing)?|begins?|began|begun|beginning|started|construction (?:began|started)|work (?:began|started)|laid down|from|opened|opening|founded|established|departed|departure|left|admitted|admission|appointed|took office|launched?|check-?in|commenced|in office from|born)(?: (?:date|year|on|in))?)"
ENDS = r"(?i:(?:date |year )?(?:end(?:s|ed|ing)?|finish(?:es|ed)?|built by|ready|to|until|till|closed|closing|closure|dissolved|returned|return|discharged|discharge|left office|resigned|completed|completion|check-?out|retired|in office to|died|scrapped|demolished)(?: (?:date|year|on|in))?)"
"""The columns of what begins, and of what ends."""
LENGTHS = r"(?i:(?:length|duration|term|time)?,? ?\(?(?:in )?(?P<unit>days|weeks|months|years|nights)\)?)"
"""A column of lengths between both, in a unit."""
UNITS = {"days": "D", "nights": "D", "weeks": "W", "months": "M", "years": "Y"}
DATES = r"(?i:dates?|years?|when|released?(?: date)?|release date|held(?: on)?|opened|published|aired|air date|day|started|launched)"
"""A column that gives the order."""
NUMBERED = r"(?i:no\.?|#|number|edition|season|episode|round|phase|stage|sprint|week|meeting|volume|vol\.?|chapter|issue|part|step|rank)"
"""A column of numbers in the order in which things came."""
TIMELINE = r"(?i)\b(?:timeline|chronology|milestones|key dates|important dates|history|course of events|schedule)\b[^.]{0,40}:?\s*$"
"""The words over a list in order of time."""
NUMBER = rf"#?(\d{{1,3}})(?:{ORDINAL_ENDING}|\.)?"
"""The number of a row: "3", "#3", "3rd"."""
