"""How English states what two legs of a tie make."""

from __future__ import annotations

_SCORE = r"<n:ours>(?:-| to )<n:theirs>"
AGGREGATES = (
    rf"{_SCORE} (?:on aggregate|in aggregate|over (?:the )?(?:two|both) (?:legs|matches|games)|aggregate)\b",
    rf"\baggregate(?: score| result)?(?: (?:of|was|is|stood at|to|at)|:)? {_SCORE}",
)
SCORE = r"(?<!›-)(?<!› to )‹n(?P<ours>\d+)›(?:-| to )‹n(?P<theirs>\d+)›(?!-)"
LEG = r"\b(?:legs?|first (?:match|game|meeting)|return (?:match|game|leg)|reverse fixture|last week|a week ago|home and away)\b"
"""Where the sentences are about two matches of one tie."""
NOT_AGGREGATE = r"\b(?:if|would|could|need\w*|must|penalt\w+|shoot-?out|extra time|half-time|at the break|(?:trail\w*|led|leading|lead) (?:by )?‹|away goals|third leg|three legs|awarded|forfeit\w*|walkover|season|sets?|frames|rounds)\b"
"""Words by which goals are stated that were not scored in either match, or scores before its end."""
GOAL = "goal"
