"""How English states the times of races: by how much one is ahead of another, and of which parts one is made.

Patterns are read over skeletons (`extraction.arithmetic.skeleton`), in which such times stand as they are written.
"""

from __future__ import annotations

TIME = r"(?<![\d:.])\d{1,2}(?::[0-5]\d){1,2}(?:[.]\d{1,3})?(?![\d:]|[.]\d| ?[ap][.]?m\b| (?:o'clock|gmt|utc|hours\b))"
_AHEAD = r"(?:ahead of|in front of|clear of|faster than|quicker than|better than|behind|slower than|adrift of|down on)"
_RECORD = r"(?:record|best|mark|time)"
_INSIDE = r"(?:(?:faster|quicker|better|slower) than|inside|outside|off|short of|shy of|under)"
_IN = r"(?:,? who (?:finished|won|had won|came (?:in|home|second)|crossed|ran|clocked|was)(?: [a-z]+){0,4}|,? (?:second|runner-up))?(?: in| with|,| \()* ?\(?"
GAPS = (
    rf"(?P<first>{TIME})[^.;:]{{0,30}}?,? (?:and )?(?:just |only |exactly )?<t:said> {_AHEAD} [^.,;:()\d]{{2,50}}?{_IN} ?(?P<second>{TIME})",
    rf"\b(?:won|wins|winner|winning|leads?|leading|first|gold|victory)\b[^.\d‹›]{{0,60}}?(?P<first>{TIME})[^.\d‹›]{{1,60}}?\b(?:second|silver|runner-up)\b[^.\d‹›]{{0,40}}?(?P<second>{TIME}),? (?:just |only |exactly )?<t:said> (?:behind|back|adrift|later|down|off the pace|slower)(?= ?[.,;)]|$| and\b)",
    rf"(?P<first>{TIME}),? (?:just |only |exactly )?<t:said> {_INSIDE} (?:the|her|his|its|their) [^.,;:()\d]{{0,40}}?{_RECORD} of (?P<second>{TIME})",
    rf"(?P<first>{TIME}),? [^.;:‹›\d]{{0,30}}?\b{_RECORD} of (?P<second>{TIME}) by (?:just |only |exactly )?<t:said>(?= ?[.,;)]|$)",
)
"""Two times and by how much they differ."""
GAP_TO_BEFORE = rf"\b(?:broke|breaking|beat|beating|improved|improving|bettered|bettering|lowered|lowering|missed|missing|took|taking)\b[^.;:‹›\d]{{0,60}}? {_RECORD} of (?P<second>{TIME}) by (?:just |only |exactly )?<t:said>(?= ?[.,;)]|$)"
"""The same where the sentence before states the other time."""
POINTS_BACK = r"^(?:in doing so,? |thus,? |so )?(?:he|she|they|that|this|it|the (?:winner|champion|[a-z]+(?:an|ese|ish|er|or)))\b"
"""At the head of a sentence about whose time was stated before."""
PARTS = (
    rf"\bfirst (?:half|leg|part|lap) in (?P<first>{TIME})(?:,| and| before running| then)* (?:covered |ran |running )?(?:the )?second (?:half |leg |part |lap )?in (?P<second>{TIME})",
    rf"\bhalfway(?: (?:mark|point|stage))? in (?P<first>{TIME})(?:,| and| before| then)* (?:covered |ran |running |covering )?(?:the )?second half in (?P<second>{TIME})",
)
"""The two halves of a race."""
RAN = r"\b(?:won|wins|winning|victory|winner|triumphed|finished|clocked|ran|took|gold|title)\b[^.;:\d]{0,60} $"
"""Before the time for all of it."""
NOT_TIMED = r"\b(?:if|would|could|might|previously|scheduled|penalt\w+|handicap|corrected|adjusted|net|chip|gun|average\w*|pace|per|each|relay|stage|overall)\b"
"""Words by which a time may be counted from another start, or be of something else."""
