"""How English states the score of a match, and refers to it again. Regular expressions over prose."""

from __future__ import annotations

_SCORE = r"\d{1,3} ?[–-] ?\d{1,3}"
_RESULT = r"(?:win|victory|defeat|loss|draw|result|triumph|success|scoreline|thrashing)"
SCORE = rf"(?<![\d.,/–-])\b(?P<score>{_SCORE})\b(?![\d./–-])(?!,\d)"
"""Two numbers that may be a score; a text with a third pair mentions sets, halves or other matches."""
PLAYED = rf"\b(?:beat|beats|defeated|won|lost|drew|thrashed|edged|overcame|held|victory|win|defeat|triumph|draw)\b[^.;\n\d]{{0,60}}? (?P<score>{_SCORE})\b(?![\d./–-])"
"""A match, with its score."""
TAKEN_UP = rf"\b(?:[Tt]he|[Tt]heir|[Tt]his|[Oo]ur|[Ii]ts|[Hh]is|[Hh]er) (?P<score>{_SCORE}) {_RESULT}\b"
"""The same score, of a match that is known."""
WON = rf"(?: [a-z]+)? {_RESULT}\b"
"""Right after the score with which a match ended."""
LINE = rf"[*_]*[A-ZÀ-Þ][\w .’'&-]{{2,40}} {_SCORE} [A-ZÀ-Þ][\w .’'&-]{{2,40}}[*_]*"
"""A line that states nothing but a result."""
OTHERWISE = r"(?i:\b(?:half-?time|penalties|penalty kicks|shoot-?out|sets?|aggregate|first leg|second leg|extra time|last (?:year|season|week|month)|previous(?:ly)?|earlier|another|replay|reverse fixture|and then|later|had|wins|defeats|matches)\b)"
"""In a text with one of these the second score may be another one."""
