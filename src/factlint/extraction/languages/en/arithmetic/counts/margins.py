"""How English states by how much a match was won, beside its result."""

from __future__ import annotations

SCORE = r"(?<![-‹›\d])‹n(?P<ours>\d+)›(?:-| to )‹n(?P<theirs>\d+)›(?!-)(?! (?:at|up|down|ahead)\b)"
MARGINS = (
    r"\b(?:won|win|wins|winning|beat|beats|beating|lost|lose|losing|prevailed|victory|defeat|success|triumphed|go down|went down)\b[^‹›.;]{0,40}? by (?:just |only |a mere |exactly )?<n:said> (?P<what>points?|runs?|goals?|shots?|frames?)\b",
    r"\b(?P<kind>an?|the|this|their|his|her) <n:said>-(?P<what>point|run|goal|shot) (?:win|victory|defeat|loss|success|margin)\b",
)
"""By how much a match was won or lost; by wickets, legs and lengths it is won otherwise."""
LEADS = (
    r"<n:ours>-<n:theirs>[^‹›.;:]{0,40}?, an? (?:half-time |narrow |slim |comfortable )?(?:lead|advantage|cushion) of (?:just |only )?<n:said> (?P<what>points?|runs?|goals?|frames?|games?)\b",
    r"<n:ours>-<n:theirs>[^‹›.;:]{0,40}?, an? <n:said>-(?P<what>point|run|goal|frame|game) (?:lead|advantage|cushion)\b",
)
"""A score at any time of a match, and by how much the one is ahead."""
RESULT = r"\b(?:won|win|wins|beat|beats|beating|lost|lose|defeated|defeat|victory|overcame|saw off|edged|ended|finished|finals? score|result|prevailed|thrashed|downed|outscored)\b"
"""In the sentence of a score that is the result."""
NOT_MARGIN = r"\b(?:ago|(?:had|has|have) (?:won|lost|beaten|been|drawn|gone)|since|until|in (?:january|february|march|april|may|june|july|august|september|october|november|december|\d{4})|half-time|half time|break|quarter|set|interval|lead|leads|led|leading|ahead|trail\w*|last (?:week|year|season|time)|previous\w*|earlier|aggregate|legs?|series|average\w*|each|every|penalt\w+|shoot-?out|extra time|overtime|tie-?break|would|could|needed?|must|record|handicap|spread|if|wickets?|votes?|games?|matches)\b"
"""Words by which a margin or a score may be of another match, or not of its end."""
POINTS_BACK = r"^(?:(?:in the end|so|and|thus|but|still),? )*(?:it|they|that|this|he|she|we)\b"
"""At the head of a sentence about the match of the one before."""
SUBJECT = r"^(?:(?:in the end|so|and|thus|but|still),? )*(?:the )?(?P<name>[a-z'’-]+)(?: [a-z]+ed)? (?:won|win|wins|beat|beats|lost|lose|prevailed|triumphed)\b"
"""Or one whose subject the sentence before may name."""
