"""How English states how many were against what was decided, beside the votes.

Patterns are read over skeletons (`extraction.arithmetic.skeleton`).
"""

from __future__ import annotations

_AGAINST = r"(?:dissent(?:er|ing (?:vote|voice|member|councillor|councilor|judge|justice))?|[“\"']?no[”\"']? vote|nay|vote against|opponent|(?:person|member|one|councillor|councilor|alderman|commissioner|trustee|supervisor|board member|council member) (?:to (?:vote|oppose)|voting|opposed|who (?:voted|opposed)))"
LONE = rf"\b(?P<word>(?:lone|sole|only)) (?:[a-z]+ )?{_AGAINST}\b(?! (?:yes|aye|for it|in favou?r))"
"""Nobody else was against it."""
SCORE = r"(?<![-‹›\d])<n:first> ?(?:-| to ) ?<n:second>(?! ?-)(?!,? (?:in|per|by|am|pm|years?|months?|weeks?|days?|people|feet|inches)\b)"
OF_VOTE = r"\b(?:vot(?:e|ed|es|ing)|approved|passed|adopted|rejected|defeated|carried|decision|ruled|ruling|agreed|split|backed|denied)\b"
"""Next to such a word two numbers are the votes for and against."""
NOT_OF_THESE = r"\b(?:committee|earlier|last (?:week|month|year)|previous(?:ly)?|originally|first reading|another|other|two|three|abst\w+|absent|recus\w+)\b"
"""Where it may have been another vote, or somebody else was no better pleased."""
