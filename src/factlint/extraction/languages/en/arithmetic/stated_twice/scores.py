"""How English states the score of a match, and refers to it again. Regular expressions over prose."""

from __future__ import annotations

_SCORE = r"\d{1,3} ?[–-] ?\d{1,3}"
SCORE = rf"(?<![\d.,/–-])\b(?P<score>{_SCORE})\b(?![\d./–-])"
"""Two numbers that may be a score; a text with a third pair mentions sets, halves or other matches."""
PLAYED = rf"\b(?:beat|beats|defeated|won|lost|drew|thrashed|edged|overcame|held|victory|win|defeat|triumph|draw)\b[^.;\n\d]{{0,60}}? (?P<score>{_SCORE})\b(?![\d./–-])"
"""A match, with its score."""
TAKEN_UP = rf"\b(?:[Tt]he|[Tt]heir|[Tt]his|[Oo]ur|[Ii]ts|[Hh]is|[Hh]er) (?P<score>{_SCORE}) (?:win|victory|defeat|loss|draw|result|triumph|success|scoreline|thrashing)\b"
"""The same score, of a match that is known."""
OTHERWISE = r"(?i:\b(?:half-?time|penalt(?:y|ies)|shoot-?out|sets?|aggregate|first leg|second leg|extra time|last (?:year|season|week|month)|previous(?:ly)?|earlier|another|replay|reverse fixture|and then|later|wins|defeats|matches)\b)"
"""In a text with one of these the second score may be another one."""
_SIDE = r"[A-ZÀ-Þ][\w.'’-]*(?: [\w.'’-]+){0,3}"
HEADED = rf"\W*(?P<home>{_SIDE}) (?P<score>{_SCORE}),? (?P<away>{_SIDE})\W*"
"""A line that is the result of a match."""
PART_OF_MATCH = r"(?i:\b(?:half|break|interval|ahead|behind|led|leads?|leading|trail\w*|level\w*|minutes?|when|until|before|earlier|previous(?:ly)?|last (?:year|season|week|month|time)|ago|aggregate|legs?|penalt(?:y|ies)|shoot-?out|sets?|game|quarter|period|innings|series|record|season|had|as)\b)"
"""In a sentence whose score may be that of another match, or of part of it."""
