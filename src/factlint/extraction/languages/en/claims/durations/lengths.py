"""How English says for how long something known was, from its beginning to its end. Regular expressions over the prose.

Each stands between the name and the length, or between the length and the name.
"""

from __future__ import annotations

from collections.abc import Mapping

_WHO = r"(?:,? (?:which|who|that))?"
_OF_A_TIME = r" (?:for |over |(?:a |the )?(?:total|period|space|span) of |a |some )*"
LASTED: Mapping[str, str] = {
    "length": rf"{_WHO} (?:lasted|went on|continued|raged|dragged on|endured|was (?:fought|waged)|were (?:fought|waged)|took){_OF_A_TIME}",
    "existence": rf"{_WHO} (?:existed|stood|survived|lasted|was in existence|remained in existence){_OF_A_TIME}",
    "construction-time": rf"{_WHO} (?:took|was built (?:in|over)|was constructed (?:in|over)|was completed in|was finished in|was under construction for)(?: (?:only|just|a|some))* ",
    "lifetime": rf"{_WHO} lived{_OF_A_TIME}",
    "reign": rf"{_WHO} (?:reigned|ruled|sat on the throne|was on the throne|was (?:king|queen|emperor|empress|tsar|monarch))(?: as (?:king|queen|monarch))?{_OF_A_TIME}",
}
"""Of what the length is → the words from the name to the length."""
TO_BUILD = r" to (?:build|construct|complete|finish)\b"
"""After "took …", which without it states how long anything else took."""
TOOK = r"\btook\b"
ATTRIBUTE = r"(?i:\b(?:the|its|their) (?P<length>[\w.-]+)$)"
"""A length before the name of what lasted that long: "the five-year Korean War"."""
OWN = r"(?:'s|’s|'|’) "
REIGN_BEHIND = r"[ -](?:long )?(?:reign|rule)\b"
"""After "Queen Victoria's 54-year"."""

HOLDS = r"(?:,? who)? (?:was|served|was (?:in office )?as|served as|held office as|acted as|remained|worked as|ruled as)(?: (?:the|its|their|as|as the))? "
"""From somebody to the title of an office."""
TITLE_FOR = r"(?:,? of (?:the )?[A-ZÀ-Þ][\w’'-]*(?: (?:of |the )*[A-ZÀ-Þ][\w’'-]*)*)?,? (?:for|over) (?:a total of |altogether |some |the )*"
"""From the title to the length."""
AS = r" (?:in office )?as (?:the |its )?"
"""From a length to the title."""
SUBJECT_BEHIND = r"(?: of (?:the )?[A-ZÀ-Þ][\w’'-]*(?: [A-ZÀ-Þ][\w’'-]*)*)?, "
"""From the title to the name after it."""
DURING = r"(?i:\b(?:during|in|throughout|over) (?:his|her|their|a total of|all) $)"
"""Before the whole of a time: "during her ten years as chancellor, X"."""
AFTER = r"(?i:\bafter (?:his |her |their )?$)"
"""Before a length that may not be the whole: "after ten years as chancellor, X"."""

ENDS = r"(?= ?[.;:!?)\]]|,(?! (?:from|until|between|since|in|to|starting|beginning|ending|of which|first|longer|more)\b)|$| and\b| but\b| in (?:all|total)\b| altogether\b|\n)"
"""What a length ends its clause with: no "longer", "before" or "in the east" may follow."""
NO_WHOLE = r"\b(?:when|until|till|by|before|already|so far|another|further|more|longer|if|would|could|might|should|has|have|had|next|first|last|about to|at least)\b"
"""In a sentence whose length may be only a part of the whole."""
