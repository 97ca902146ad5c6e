"""How English states who was in office by naming an event of that time. Regular expressions over the prose."""

from __future__ import annotations

from collections.abc import Mapping

HOLDS = r"(?:,? who)? (?:was|served as|was serving as) (?:(?:the|its|their|still|already|then) )*"
"""From a holder to the title."""
_OF = r"(?: of (?:the )?[A-ZÀ-Þ][\w’'-]*(?: (?:of |the )*[A-ZÀ-Þ][\w’'-]*)*)?"
WHEN = rf"{_OF} (?P<when>when|while|during|at the time of|in the year of) (?:the )?"
"""From the title to the event after it."""
WHEN_FIRST = r"^(?:[Ww]hen|[Ww]hile|[Dd]uring|[Aa]t the time of|[Ii]n the year of) (?:the )?$"
"""Before an event that opens the sentence."""
WHEN_EVER = r"[Ww]h(?:en|ile) [^,;]*$"
"""Before the verb of a clause that opens the sentence and states an event without its name."""
VERBS: Mapping[str, tuple[str, ...]] = {
    "": ("date", "in-progress"),
    "began": ("start", "date"),
    "started": ("start", "date"),
    "broke out": ("start", "date"),
    "erupted": ("start", "date"),
    "ended": ("end",),
    "was over": ("end",),
    "took place": ("date", "in-progress"),
    "happened": ("date",),
    "occurred": ("date",),
    "was signed": ("signed", "date"),
    "was built": ("completed",),
    "was opened": ("opened",),
    "opened": ("opened",),
    "was founded": ("founded", "founding"),
    "was adopted": ("date",),
    "was introduced": ("date",),
}
"""The verb after an event, or none → properties, one of which dates the event."""
VERB = rf"(?: (?P<verb>{'|'.join(sorted(filter(None, VERBS), key=len, reverse=True))}))?"
ENDS = r"(?=[.,;:)]|$|\n| and\b)"
TITLE_ENDS = _OF + ENDS
TO_HOLDER = r", (?:the )?$"
NOT_SO = r"\b(?:if|had|would|not|never|after|before|until|since|former|future|later|vice|deputy|acting)\b"
"""In a sentence that may be about another time or post."""
