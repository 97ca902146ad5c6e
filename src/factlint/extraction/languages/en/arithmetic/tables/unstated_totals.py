"""How English states what all rows of a table make that has no total: over folded prose (`times.recognition.fold`)."""

from __future__ import annotations

OF_ALL = (
    r"\b(?:add(?:s|ed)? up to|total (?:length|distance|ascent|descent|weight|area)|"
    r"the (?:whole|entire|full|complete) (?:way|route|trail|walk|tour|trip|journey|distance|course|climb|circuit|ride|loop|hike)|"
    r"the (?:three|four|five|six|seven|eight|nine|ten) (?:stages|days|legs|parts|sections|walks|rides) (?:are|come to|make|measure|together))\b"
)
"""In a sentence that refers to all rows."""
IN_ALL = r"\b(?:in all|altogether|in total|all told)\b"
"""The same where the rows are numbered: else there may be more than the table has."""
OTHERWISE = r"\b(?:about|around|nearly|over|more than|less than|almost|some|without|excluding|except|including|plus|each|every|average|first|last|longest|shortest|another|further|if|or|not|instead|than|of which|of them|one way|and back|return)\b"
"""In a sentence that may refer to some of them, or to more."""
NOT_SUMMED = r"\b(?:highest|lowest|peak|top|altitude|elevation|height|depth|width|from|to|at|max\w*|min\w*|average|mean|per|cumulative|total|running|altogether|km mark|start)\b"
"""The head of a column whose amounts nobody adds up."""
