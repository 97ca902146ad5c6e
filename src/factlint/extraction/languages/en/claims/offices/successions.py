"""How English says who came after whom in an office. Regular expressions over a sentence in which offices are written as
runs of §, titles that stand alone as runs of ¤, and times as runs of 0.
"""

TRIGGER = r"\b(?:succe(?:ed(?:s|ed|ing)?|ssor)|predecessor|replac(?:ed|es|ing)|followed|handed|gave\sway|t(?:ook|akes|aking)\sover\sfrom)\b"

OTHER_OFFICE = r"\b(?:deputy|acting|interim|caretaker|assistant|vice|shadow|former|ex|co|honorary|provisional|designated|incoming|would-be)[\s-]$"
"""Right before a title: another office than the one that the rule base knows."""

_AS_OFFICE = r",?\sas\s(?:(?:the|its|their|first|second|third|next|new|\d+(?:st|nd|rd|th))\s)*"
_AS = rf"{_AS_OFFICE}(?P<inside>§+)"
_ON_TIME = r"(?:,?\s(?:(?:later|early|late)\s)?(?:in|on)\s(?:[a-z]+\s){0,2}0+)?"
_NOW = r"(?:(?:then|later|himself|herself|immediately|directly|formally|duly|promptly)\s)?"
_WHO = r"(?:(?:his|her|its|their|the|fellow)\s[a-z][a-z’' -]{1,40}?,?\s)?(?:[§¤]+\s)?"
"""In front of a name: "his deputy, Prime Minister"."""

_PREDICATE = (
    r"(?:,[^,;:()]{3,60},|,?\swho\b)?(?:[^,;:()]{0,80}?\s(?P<joint>and|before|until)(?:\s(?:he|she|who))?)?"
)
"""From a subject to its verb: an aside, an earlier verb."""

_OWNER = r"(?:['’]s?)?"
"""After a name, or after "his"."""

LATER_FIRST = (
    rf"(?:,[^,;:()]{{3,60}},)?(?:,?\swho\b)?(?:\s(?:has|had))?\s{_NOW}(?:succeed(?:s|ed)|replace[sd]|(?P<weak>follow(?:s|ed))|t(?:ook|akes)\sover\sfrom)\s{_WHO}",
    r"[^;:()]{0,80}?,?\s(?:succeeding|replacing|taking\sover\sfrom|in\ssuccession\sto)\s(?:the\s)?(?:[§¤]+\s)?",
    rf"(?:,|\s(?:was|is))\sthe\s(?:immediate\s|direct\s)?successor\s(?:of|to)\s{_WHO}",
    rf"{_OWNER}\s(?:immediate\s|direct\s)?predecessor(?:{_AS})?(?:,|\s(?:was|is|had\sbeen))\s{_WHO}",
)
"""Between two names, the first of which is the successor's."""

EARLIER_FIRST = (
    (
        rf"{_PREDICATE}\s(?:was|is|were|has\sbeen|had\sbeen)\s{_NOW}(?:succeeded|replaced|(?P<weak>followed))"
        rf"(?:{_AS})?{_ON_TIME}\sby\s{_WHO}"
    ),
    rf"{_PREDICATE}\s(?:handed\s(?:over|power|the\soffice)|gave\sway)(?:{_AS})?{_ON_TIME}\sto\s{_WHO}",
    rf"(?:,|\s(?:was|is))\sthe\s(?:immediate\s|direct\s)?predecessor\s(?:of|to)\s{_WHO}",
    rf"{_OWNER}\s(?:immediate\s|direct\s)?successor(?:{_AS})?(?:,|\s(?:was|is|became))\s{_WHO}",
)
"""Between two names, the first of which is the predecessor's."""

OBJECT = r"\b(?:preceed|preced|succeed|follow|replac)ed(?:\sby)?\s$"
"""Right before the first name: it is what another verb is about, as in the rows of a fact sheet that run together."""

BEHIND = rf"(?:{_ON_TIME}{_AS_OFFICE}(?P<behind>§+))?(?=[.,;)]|\s(?:in|into|on|after|when|while|and|who|at|as|following|by|under|with)\s|\sof\s(?:the\s)?[A-ZÀ-Þ]|$)"
"""After the second name."""

SEAT = (
    r"\s(?:in|into|at)\s(?:(?:the|No\.?|Number|10|Ten)\s){0,3}"
    r"(?:Downing\sStreet|White\sHouse|Oval\sOffice|Élysée|Elysée|Elysee|Kremlin|[Cc]hancellery|Blue\sHouse|Moncloa|Quirinal|Palazzo\sChigi|Planalto|Casa\sRosada)\b"
)
"""After the second name: where the head of a state or government sits, so that no party's leadership is meant."""

OF_SOMETHING_ELSE = r"\b[Aa]s\s(?!(?:[\w-]+\s){0,3}§)"
"""What one is succeeded as, if it is none of the offices that the rule base knows."""

ON_DATE = r",?\s(?:in|on)\s(?:(?:early|late|mid|the\s(?:spring|summer|autumn|fall|winter)\sof)[\s-])?"
"""From the second name to the date of the change."""

OPENS_ON = r"(?:In|On)\s(?:(?:early|late|mid|the\s(?:spring|summer|autumn|fall|winter)\sof)[\s-])?"
"""Before a date that opens the sentence."""

FRONTED = (" ", ", ")
"""From that date to the first name."""
