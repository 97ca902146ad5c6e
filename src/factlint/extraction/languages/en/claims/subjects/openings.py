"""How a sentence opens in front of its subject: with a scene, a time or a participle."""

from __future__ import annotations

BEFORE_GERUND = r"\s(?:before|after|while|when|since|upon)\s$"
"""In front of a verb in "-ing" that has the subject of the sentence."""

FRONTED_NAME = r"(?:Between|In|At|On|Like|Unlike|With|For|From|Near|Besides|Among|Across|Throughout|Outside)\s(?:the\s)?[“\"‘']?"
"""From the start of a sentence to a name that only sets the scene: "In Varnia, the first university was founded"."""

BEHIND_FRONTED_TIME = r"(?:In|On|By)\s(?:\w+\s){0,4}\d{3,4}\s(?:the\s)?"
"""From the start of a sentence to a subject after a time without a comma: "In 2015 X had"."""

BACK_TO_SUBJECT = (
    r"(?:(?:(?:Ever\s[Ss]|S)ince|After|Before|Following|Upon|Prior\sto|From|Between|Until|At|On|With|(?:At|By|Around|About)\sthe\stime\sof)\s(?:its|his|her|their)\s"
    r"(?:[a-z-]+\s){0,2}|(?:Although|Though|While|(?:(?:Ever\s[Ss]|S)ince|After|When|Until)\s(?:it|he|she|they)\s(?:was|were))\s(?:first\s)?)$"
)
"""In front of words that open a sentence and are about its subject: "Since its foundation in 1921,
X", "Although born".
"""

OPENING_PARTICIPLE = r"(?:(?:First|Originally|Initially|Formally|Officially)\s)?"
"""What may stand between the start of a sentence and a participle that opens it: "Founded in 1998, X …"."""

_TO_NAME = (
    r",\s(?:(?:[Tt]he|an?)\s)?(?:(?!(?:of|to|by|and|or|in|on|at|for|with|from|after|before|than|as|like|near|beside|behind|opposite|under|over|above|below|along|between|inside|outside|around|across|through|when|while|his|her|its|their|whose|he|she|it|they|who|which|that|there)\s)"
    r"[a-z-]+\s){0,3}[“\"‘']?"
)

BEHIND_OPENING_DATE = rf"(?:,?\s(?:and\s(?:[a-z]+ly\s)?(?:[a-z]+ed|built|run|led|held)\s(?:in|by|at|on|with|as|from|into|under)|in|at|near|to|into|as|on|by|with|through|under|following|until|till)\s[^;:.]{{1,120}}?)?{_TO_NAME}"
"""From the date in such a phrase to the name: with a place at most, and no other name in between."""

AFTER_OPENING = _TO_NAME
"""From the participle's phrase to the name it is about."""
