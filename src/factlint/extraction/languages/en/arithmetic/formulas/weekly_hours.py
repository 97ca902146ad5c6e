"""How English states when something is open on the days of a week, and for how long altogether.

Over folded prose (`times.recognition.fold`).
"""

from __future__ import annotations

from factlint.extraction.languages.en.arithmetic.stated_twice.opening_hours import LABEL, SPANS

_CLOCK = r"(?P<{0}_hour>\d{{1,2}})(?:[:.](?P<{0}_minute>[0-5]\d))?(?: ?(?P<{0}_half>[ap])[.]?m\b[.]?)?"
HOURS = rf"(?:\bon )?(?:(?P<label>{'|'.join(SPANS)}|{LABEL})[,:]*|\band(?: again)?|,) ?(?:from |between )?{_CLOCK.format('first')} ?(?:-|to|until|till|and) ?{_CLOCK.format('last')}(?![\d:])"
"""The hours of some days; without a label those of the days before."""
GAP = r"^[ ,;]*(?:and |or |as well as )?$"
"""Between the hours of several days."""
A_WEEK = r"hours (?:a|per|each|every) week"
TOTAL = rf"[ ,.;:(-]*(?:(?:that|this|which|so|it|we|the|is|are|makes|comes to|open|a total of|in all|for|[a-z]+ing) )*(?P<hours>\d{{1,3}}(?:[.]5)?) {A_WEEK}\b"
"""After the last of them, what they come to."""
HALVES = {"a": 0, "p": 12}
OTHERWISE = r"\b(?:winter|summer|holidays?|except|if|break|closed|every (?:other|second)|first|last)\b"
"""By these words the total need not be that of every week."""
